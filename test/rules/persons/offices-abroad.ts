/** Phrases of offices held abroad and of those who come from there, for test/rules/officials.phrases.ts. */

import type { Phrases } from '../phrases.ts';

const posts = (...texts: string[]): { posts: { text: string }[] } => ({ posts: texts.map((text) => ({ text })) });

export const officesAbroad: Phrases = {
  hits: [
    { text: '日本首相〔石破茂〕今天(8日)答记者问。', facts: [{ name: '石破茂' }] },
    { text: '州长〔科莫〕当日表示支持。', facts: [{ name: '科莫' }] },
    { text: '邻国总统〔泽连斯基〕在首都会见来宾。', facts: [{ name: '泽连斯基', ...posts('邻国总统') }] },
    { text: '法国总统〔雷诺〕与乌克兰总统〔季马申科〕通电话。', facts: [posts('法国总统'), posts('乌克兰总统')] },
    { text: '日本首相〔前田晋三〕希望推迟行程。', facts: [{ name: '前田晋三' }] },
    { text: '日本外相、防长〔冈田〕表示遗憾。', facts: [{ name: '冈田' }] },
    { text: '西班牙国王〔阿方索六世〕到访。', facts: [{ name: '阿方索六世' }] },
    { text: '荷兰议长〔威廉-马尔滕〕会见了他们。', facts: [{ name: '威廉-马尔滕' }] },
    { text: '(1)俄防长〔绍罗夫〕视察部队。', facts: [posts('俄防长')] },
    { text: '袭击前一周的无人机伊朗外长〔阿拉米〕曾来过。', facts: [posts('伊朗外长')] },
    { text: '某软件公司首席执行官〔Anna M. Berg〕表示。', facts: [{ kind: 'executive', name: 'AnnaM.Berg' }] },
    { text: '总统〔J·D·万豪〕发表演讲。', facts: [{ name: 'J·D·万豪' }] },
    { text: '印尼民主党总主席、前总统〔梅加瓦〕表示。', facts: [posts('印尼民主党总主席', '总统')] },
  ],
  misses: [
    '乌克兰总统将来访。',
    '斯里兰卡大使馆发布提醒。',
    '据安理会轮值主席通报。',
    '叙外长 加强合作。',
    '俄外长:西方拒绝谈判。',
    '总统及其夫人到访。',
    '特派代表团、总领事馆、议长会议。',
    '首席执行官MBA毕业。',
    '科威特首相府发表声明。',
    '总统令签署之后生效。',
    '党首次提出这个概念。',
    '女王杯足球赛开幕。',
    '以产业资源部长官为团长的招商团,副司令官来访。',
    '法国华侨华人会会长李志远到场,这位副主席本来可以留任。',
  ],
};
