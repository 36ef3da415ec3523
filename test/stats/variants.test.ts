import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { recurring, Variants, type Occurrence } from '../../src/stats/variants.ts';

const HEADS = ['行动', '工程', '机制', '工作机制', '产业振兴体系'];

/** The groups of some wordings that come in this order. */
function groups(...texts: string[]): string[][] {
  const variants = new Variants(HEADS);
  const found = new Map<string, string[]>();
  for (const text of texts) {
    const leader = variants.add(text);
    found.set(leader, [...(found.get(leader) ?? []), text]);
  }
  return [...found.values()];
}

describe('forms of one wording', () => {
  test.each([
    ['other punctuation', '抓项目、促发展', '抓项目,促发展'],
    ['other quotation marks', '“四个一”', '‘四个一’'],
    ['和 for 、', '责任感、紧迫感', '责任感和紧迫感'],
    ['nothing for 、', '责任感、紧迫感', '责任感紧迫感'],
    ['a head noun more', '四个一', '“四个一”工作机制'],
    ['a head noun less', '青松守护行动', '青松守护'],
    ['more of the head noun', '“四个一”工作机制', '“四个一”机制'],
    ['a short name with its noun', '“两重”建设', '两重'],
    ['the longer one after the shorter', '抓项目、促发展', '抓项目、促发展、保安全'],
    ['the shorter one after the longer', '抓项目、促发展、保安全', '促发展、保安全'],
  ])('%s', (_, first, second) => expect(groups(first, second)).toEqual([[first, second]]));
});

describe('other wordings', () => {
  test.each([
    ['another head noun', '“四个一”工程', '“四个一”机制'],
    ['another count before', '三个规定', '十三个规定'],
    ['another count behind', '四个一', '四个一批'],
    ['another figure', '1+6', '1+16'],
    ['figures that a sign parts', '“1+6”机制', '“16”机制'],
    ['the contrary', '讲规矩', '不讲规矩'],
    ['a small part only', '保安全', '抓项目、促发展、保安全'],
    ['two characters', '双碳', '双碳先'],
  ])('%s', (_, first, second) => expect(groups(first, second)).toEqual([[first], [second]]));
});

test('a wording joins the first one that it is a form of, not the forms of its forms', () => {
  expect(groups('“四个一”工程', '四个一', '“四个一”机制')).toEqual([['“四个一”工程', '四个一'], ['“四个一”机制']]);
  expect(groups('四个一', '“四个一”工程', '“四个一”机制')).toEqual([['四个一', '“四个一”工程', '“四个一”机制']]);
});

const said = (text: string, file: string, article = 1, count = 1): Occurrence => ({ text, file, article, count });

test('mentions, articles and files of all forms; those of the most articles first', () => {
  const occurrences = [
    said('松风行动', 'a', 1, 9),
    said('进百村、访千户', 'a', 1),
    said('进百村,访千户', 'a', 1, 2),
    said('进百村,访千户', 'a', 2),
    said('进百村,访千户', 'b', 1),
    said('松风行动', 'b', 1),
    said('清泉工程', 'b', 1),
  ];
  const found = recurring(occurrences, { known: [], heads: HEADS, least: 2 });
  expect(found.map(({ occurrences: own, ...rest }) => ({ ...rest, own: own.map((one) => occurrences.indexOf(one)) }))).toEqual([
    { text: '进百村,访千户', variants: ['进百村、访千户'], count: 5, articles: 3, files: 2, own: [1, 2, 3, 4] },
    { text: '松风行动', variants: [], count: 10, articles: 2, files: 2, own: [0, 5] },
  ]);
  expect(recurring(occurrences, { known: [], heads: HEADS, least: 1 }).map(({ text }) => text)).toEqual([
    '进百村,访千户',
    '松风行动',
    '清泉工程',
  ]);
});

test('forms of known wordings are left out', () => {
  const unknown = (text: string, ...known: string[]) =>
    recurring([said(text, 'a')], { known, heads: HEADS, least: 1 }).map((one) => one.text);
  expect(unknown('“四个一”工作机制')).toEqual(['“四个一”工作机制']);
  expect(unknown('“四个一”工作机制', '四个一批')).toEqual(['“四个一”工作机制']);
  expect(unknown('“四个一”工作机制', '四个一')).toEqual([]);
  // Also where one known wording is a form of another one.
  expect(unknown('“松风护林”机制', '开展松风护林', '松风护林')).toEqual([]);
});

test('every occurrence stands in one row, whatever the order of the articles', () => {
  const texts = fc.constantFrom('抓项目', '抓项目、促发展', '“四个一”工程', '四个一', '四个一批', '“四个一”机制', '不抓项目', '+', '');
  const occurrence = fc.record({ text: texts, file: fc.constantFrom('a', 'b'), article: fc.nat(2), count: fc.integer({ min: 1, max: 3 }) });
  const options = { known: [], heads: HEADS, least: 1 };
  fc.assert(
    fc.property(fc.array(occurrence), fc.nat(), (occurrences, seed) => {
      const found = recurring(occurrences, options);
      expect(found.reduce((sum, { occurrences: own }) => sum + own.length, 0)).toBe(occurrences.length);
      const other = occurrences.map((one, index) => ({ one, key: (index * 7919 + seed) % 31 })).sort((a, b) => a.key - b.key);
      const again = recurring(
        other.map(({ one }) => one),
        options,
      );
      const rows = (all: typeof found) =>
        all.map(({ text, variants, count, articles, files }) => ({ text, variants, count, articles, files }));
      expect(rows(again)).toEqual(rows(found));
    }),
    { numRuns: 200 },
  );
});
