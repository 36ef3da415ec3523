import type { Phrases } from './phrases.ts';

export default {
  hits: [
    { text: '他说,〔企业稳则就业稳,企业活则经济活〕。', facts: [{ slogan: 'exhortation', rule: 'parallel-slogans/inner' }] },
    { text: '全县上下〔抓春耕、保供水、防火灾、促增收〕。', facts: [{ rule: 'parallel-slogans/verbs' }] },
    { text: '〔在“稳”上下功夫,在“进”上求突破,在“新”上做文章〕', facts: [{ rule: 'parallel-slogans/quoted' }] },
    { text: '要〔严把入口关、严把质量关〕。', facts: [{ rule: 'parallel-slogans/beginning' }] },
    { text: '做到〔责任到位、措施到位、保障到位〕。', facts: [{ rule: 'parallel-slogans/inner' }] },
    { text: '〔守住发展的底线、划出发展的红线〕', facts: [{ rule: 'parallel-slogans/frame' }] },
    { text: '进一步掀起〔全力以赴抓招商落地,千方百计抓项目开工〕的热潮' },
    { text: '把责任〔扛在肩上、记在心上、落实在行动上〕。' },
    { text: '〔春风送暖促开工,政策落地强信心〕', facts: [{ rule: 'parallel-slogans/verse' }] },
    { text: '坚持〔保质、保量、保进度〕', facts: [{ rule: 'parallel-slogans/beginning' }] },
    { text: '开展〔大走访、大排查〕活动', facts: [{ rule: 'parallel-slogans/beginning' }] },
  ],
  misses: [
    '老人说自己听得更清、看得更远。',
    '他们站在一起、想在一起。',
    '山道上走过背柴的老人、山坡上坐着放羊的老人',
    '县委书记王建国、副县长王建军参加。',
    '先后来到张家村、李家村、赵家村。',
    '第一产业增加值,第二产业增加值',
    '走访了宏达商贸有限公司、宏远科技有限公司',
    '增长12%,下降13%',
    '市财政局、市水利局、市农业局负责人参加',
    '会议听取汇报,研究工作。',
    '城东社区卫生服务站、城西社区卫生服务站',
    '小麦、玉米、大豆',
    '江西师范大学、山西师范大学要参加',
    '第三小学、第四小学',
  ],
} satisfies Phrases;
