/** Names with rare surnames, and such as begin like a word or an office. */

import type { Phrases } from '../phrases.ts';

const posts = (...texts: string[]): { posts: { text: string }[] } => ({ posts: texts.map((text) => ({ text })) });

export const rareNames: Phrases = {
  hits: [
    { text: '区长〔宾志文〕、副区长〔字学林〕陪同。', facts: [posts('区长'), posts('副区长')] },
    { text: '党工委副书记〔水建国〕带队检查。' },
    { text: '略阳县副县长〔党建军〕、〔卜瑞〕陪同。' },
    { text: '县政协主席〔令狐斌〕等领导参加。', facts: [{ name: '令狐斌', ...posts('县政协主席') }] },
    { text: '副县长〔安宁〕、〔石磊〕、〔褚秀芹〕、〔白雪松〕出席会议。' },
    { text: '区委书记〔康永和〕开展督导。' },
    { text: '市纪委监委二级调研员、四级高级监察官〔郭振海〕到会。', facts: [posts('市纪委监委二级调研员', '四级高级监察官')] },
    { text: '区领导〔宫玉坤〕、〔卢岩〕、〔关长胜〕参加座谈。' },
    { text: '我旗领导〔额尔登达来〕、〔郝志刚〕、〔贺永平〕参加。', facts: [posts('旗领导'), {}, {}] },
    {
      text: '该县县委常委〔汪正旭〕登门看望,该镇党委书记〔胥正兵〕安排工作。',
      facts: [posts('县委常委'), posts('镇党委书记')],
    },
    { text: '副县长〔金哲〕趁夜赶到各乡镇检查。' },
    { text: '我市市长〔刘长春〕到会,该村党支部书记〔张建斌〕介绍。', facts: [posts('市长'), posts('党支部书记')] },
    { text: '深入学习贯彻省高院院长〔田文龙〕的讲话精神。', facts: [posts('省高院院长')] },
  ],
  misses: [
    '在患病的困难民警尉迟建平家中坐下。',
    '在腿脚不便的退休老民警程福顺家中坐下。',
    '国家主席令第十号公布。',
    '在负伤的民警肖建华家中坐下。',
    '副处长水平仍然存在。',
    '县长义务植树。',
    '副县长字体工整。',
    '书记开会,县长开山放炮。',
    '局长画图,科长考勤。',
    '该县委书记说。',
  ],
};
