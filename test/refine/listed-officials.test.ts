import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';

/** Names of the officials whom only a list tells. */
function listed(text: string): string[] {
  return extract('a.txt', text).flatMap((article) =>
    article.officials.filter((person) => person.mentions[0]!.rule === 'listed-officials/among-officials').map((person) => person.name),
  );
}

const KNOWN = '县长李海山主持会议。县政协主席王建军致辞。\n';

describe('listed officials', () => {
  it('are those who stand among others whose posts the page tells', () => {
    expect(listed(`${KNOWN}出席的共有六人(李海山、王建军、何为民、陈志强、刘国庆和赵大勇)。`)).toEqual([
      '何为民',
      '陈志强',
      '刘国庆',
      '赵大勇',
    ]);
  });

  it('keep a 和 that ends a name', () => {
    expect(listed(`${KNOWN}名单为:李海山、王建军、魏凤和、陈志强。`)).toEqual(['魏凤和', '陈志强']);
  });

  it.each([
    ['one known name is not enough', `${KNOWN}李海山、何为民、陈志强、刘国庆出席。`],
    ['a list of other words', `${KNOWN}李海山、王建军、土豆、白菜、萝卜出席。`],
    ['heads of firms among them', `${KNOWN}某集团总经理何为民致辞。到会的有:李海山、王建军、何为民、李海山。`],
    ['a short list', `${KNOWN}李海山、王建军和何为民出席。`],
  ])('are none: %s', (_, text) => {
    expect(listed(text)).toEqual([]);
  });
});
