import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/extract.ts';

/** Persons with their posts, sorted. */
function postsOf(text: string): Record<string, string[]> {
  const [article] = extract('a.txt', text);
  return Object.fromEntries([...article!.officials, ...article!.executives].map(({ name, posts }) => [name, [...posts].sort()]));
}

describe('posts that a narrative tells of', () => {
  it.each([
    ['出事的是曾担任吕梁市长、后调任忻州市委书记的董洪山。', { 董洪山: ['吕梁市长', '忻州市委书记'] }],
    ['张建平转任副市长,2007年出任即墨市委副书记、市长。张建平没有异议。', { 张建平: ['副市长', '即墨市委副书记', '市长'] }],
    ['卢大伟来自武陟。他曾担任省政府秘书长,后来离开了。卢大伟住在省城。', { 卢大伟: ['省政府秘书长'] }],
    ['卢大伟来自武陟。\n他曾担任省政府秘书长,后来离开了。卢大伟住在省城。', {}],
    ['卢大伟来自武陟。卢大伟爱读书。\n他曾担任省政府秘书长,后来离开了。卢大伟住在省城,卢大伟的书很多。', { 卢大伟: ['省政府秘书长'] }],
    [
      '今年五十岁的孙国强早年务农。2010年,他由镇长升任县财政局局长。2012年,出任副县长。孙国强为人低调,孙国强的邻居说。',
      { 孙国强: ['镇长', '县财政局局长', '副县长'] },
    ],
    [
      '卢大伟来自武陟。卢大伟爱读书,卢大伟的书很多。\n那一年雪很大。\n这年4月,他被任命为省政府秘书长。卢大伟住在省城。',
      { 卢大伟: ['省政府秘书长'] },
    ],
    ['乔明海同志任青石区委书记,不再担任白云区区长职务。', { 乔明海: ['青石区委书记', '白云区区长'] }],
    ['李建国祖籍平山,其父曾担任省财政厅厅长。李建国爱读书。', {}],
  ])('are those of its subject: %s', (text, posts) => {
    expect(postsOf(text)).toEqual(Object.fromEntries(Object.entries(posts).map(([name, list]) => [name, [...list].sort()])));
  });
});
