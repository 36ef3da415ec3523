import type { Phrases } from './phrases.ts';

export default {
  hits: [
    { text: '全市启动〔燃气安全专项整治行动〕', facts: [{ slogan: 'campaign', rule: 'campaigns/head' }] },
    { text: '开展2023年〔秋冬季秸秆禁烧攻坚战〕。' },
    { text: '在全县组织〔解放思想大讨论〕' },
    { text: '举行〔水法宣传周〕启动仪式' },
    { text: '全力〔创建国家森林城市〕', facts: [{ rule: 'campaigns/creation' }] },
    { text: '做好〔全国卫生城市创建〕工作', facts: [{ rule: 'campaigns/creation' }] },
    { text: '全面铺开〔光伏扶贫工程〕' },
    { text: '组织实施好〔乡村旅游扶贫工程〕' },
    { text: '公安局部署开展〔打击保险诈骗专项行动〕' },
  ],
  misses: [
    '要开展专项整治。',
    '实施三年行动',
    '印发《燃气安全专项整治行动方案》',
    '大学生社会实践活动',
    '制定企业发展战略',
    '救援人员立即采取行动',
    '一座美丽的城市',
    '省人大调研组',
    '加大整治力度',
    '杨柳青的宣传年画',
    '民政局召开主题教育会议',
    '这项工程',
    '开展9大专项行动',
    '多个专项行动同时进行',
    '随着工程推进',
    '接续开展三轮专项整治',
  ],
} satisfies Phrases;
