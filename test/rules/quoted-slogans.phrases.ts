import type { Phrases } from './phrases.ts';

export default {
  hits: [
    { text: '启动“〔暖冬行动〕”推进会', facts: [{ text: '暖冬行动', slogan: 'campaign', rule: 'quoted-slogans/head' }] },
    { text: '加快构建〔“5216”现代产业体系〕', facts: [{ text: '“5216”现代产业体系', rule: 'quoted-slogans/code' }] },
    { text: '推行“〔六个到户〕”', facts: [{ rule: 'quoted-slogans/numbered' }] },
    { text: '推广“〔公司+基地+农户〕”,带动增收', facts: [{ rule: 'quoted-slogans/sum' }] },
    { text: '弘扬“〔起步就冲刺、开局就决战〕”的劲头', facts: [{ slogan: 'exhortation', rule: 'quoted-slogans/parts' }] },
    { text: '守护“〔一渠清水到农家〕”', facts: [{ rule: 'quoted-slogans/coined' }] },
    {
      text: '深入开展“〔民情夜访〕”“〔干部夜访〕”活动',
      facts: [{ rule: 'quoted-slogans/head-behind' }, { rule: 'quoted-slogans/head-behind' }],
    },
    { text: '以“〔节水惜水 从我做起〕”为主题举办讲座' },
    { text: '牢记“〔村事民定〕”,办好小事', facts: [{ rule: 'quoted-slogans/context' }] },
    { text: '采取“〔上门办、夜间办〕”的方式' },
    { text: '开展〔“清风”行动〕' },
    { text: '他说:“我们按‘〔一户一园〕’的要求种菜。”' },
  ],
  misses: [
    '老人笑着说:“一年到头忙得很,日子有奔头。”',
    '该镇荣获“全国文明村镇”称号',
    '被评为“省级卫生先进单位”',
    '村里的“土秀才”有了用武之地',
    '打造“绿”和“链”',
    '带领“两委”干部进村入户',
    '市博物馆举办“丝路遗珍文物大展”',
    '“十四五”期间投资三十亿元',
    '他阅读了《“千村示范”纪实》',
    '远大学院(以下简称“学院”)揭牌',
    '他说“如果路修通了,苹果就好卖了”,大家都笑了',
    '注册了“清溪牌”商标',
    '大家称他为“背包里的县长”',
    '他告诉记者“今年收入翻了一番”',
    '化肥厂研发的“高效节能锅炉”',
  ],
} satisfies Phrases;
