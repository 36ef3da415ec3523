import type { Phrases } from './phrases.ts';

const posts = (...texts: string[]): { posts: { text: string }[] } => ({ posts: texts.map((text) => ({ text })) });

export default {
  hits: [
    {
      text: '〔周海涛〕,男,汉族,1970年3月生,中共党员,历任县团委书记、镇长,现任县委常委、组织部部长。',
      facts: [{ rule: 'curricula/stations', ...posts('县团委书记', '镇长', '县委常委', '组织部部长') }],
    },
    { text: '3.〔何晓梅〕,女,1975年生,县财政局局长。', facts: [posts('县财政局局长')] },
    { text: '〔林建国〕同志简历:男,汉族,曾任某某集团公司董事长。', facts: [{ kind: 'executive', ...posts('某某集团公司董事长') }] },
  ],
  misses: [
    '有男,也有女,大家都来了,县长很高兴。',
    '王老师教了三十年书,校长送来慰问。',
    '患者,男,46岁,由主任医师接诊。',
    '张明,男,汉族,1990年生,本村种粮大户。',
  ],
} satisfies Phrases;
