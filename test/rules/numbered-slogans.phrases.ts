import type { Phrases } from './phrases.ts';

export default {
  hits: [
    { text: '深入实施〔六大惠民工程〕', facts: [{ slogan: 'campaign', rule: 'numbered-slogans/great' }] },
    { text: '落实〔四个一批〕,推进搬迁', facts: [{ rule: 'numbered-slogans/ones' }] },
    { text: '形成〔一轴两带三区〕空间布局', facts: [{ slogan: 'formula', rule: 'numbered-slogans/layout' }] },
    { text: '健全〔1+5+N政策体系〕', facts: [{ rule: 'numbered-slogans/code' }] },
    { text: '构建〔“1+8+X”工作机制〕', facts: [{ text: '“1+8+X”工作机制' }] },
    { text: '落实〔三“严”五“不准”〕要求', facts: [{ rule: 'numbered-slogans/quoted-nouns' }] },
  ],
  misses: [
    '全县有三个乡镇受灾',
    '完成了第四个一百米',
    '两个坚持下来的人',
    '每股3.5+0.2元',
    '今年实施项目十大类',
    '一心扑在工作上',
    '比分是2+1,共3分',
  ],
} satisfies Phrases;
