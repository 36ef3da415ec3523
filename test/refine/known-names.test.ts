import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';

function kinds(text: string): Record<string, string> {
  const [article] = extract('a.txt', text);
  return Object.fromEntries([
    ...article!.officials.map(({ name }) => [name, 'official'] as const),
    ...article!.executives.map(({ name }) => [name, 'executive'] as const),
  ]);
}

describe('what a page tells of a person', () => {
  it.each([
    ['在青山农产品加工有限公司,生产车间正忙,负责人王建国说,订单不断。', '王建国', 'executive'],
    ['青山乡的路修好了,负责人王建国说,下月通车。', '王建国', 'official'],
    ['在红旗林场,生产车间正忙,负责人王建国说,下月完工。', '王建国', 'official'],
    ['北山林业局有限公司党委书记、董事长李大山到场,公司党委委员、副总经理王建国一同前往。', '王建国', 'official'],
    ['青山集团董事长李大山到场,公司党委委员、副总经理王建国一同前往。', '王建国', 'executive'],
  ])('tells officials from executives in %s', (text, name, kind) => {
    expect(kinds(text)[name]).toBe(kind);
  });

  it('finds a known name where it stands alone', () => {
    const [article] = extract('a.txt', '县长方田讲话。散会后,方田又去了工地。');
    expect(article!.officials[0]!.mentions).toHaveLength(2);
  });

  it('finds no known name within another', () => {
    const [article] = extract('a.txt', '州长穆罕德讲话。散会后,穆罕德·谢里夫又去了工地。');
    expect(article!.officials[0]!.mentions).toHaveLength(1);
  });
});
