import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesOf } from '../../src/page/lines.ts';
import { itemsOf } from '../../src/page/mend.ts';
import { readPage } from '../../src/page/read.ts';
import { passagesOf } from '../../src/page/wrap.ts';
import { fold } from '../../src/text/fold.ts';
import { wrapped } from './pages.ts';

const PARTS = [
  '本报讯 11月6日，县长周正清调研秋收工作。',
  '（记者 马立）近日，',
  '青石县召开秋收工作推进会',
  '# 全县会议召开',
  '### 秋收过半',
  '会议要求，要抢抓晴好天气，组织农机下田；',
  '各乡镇要压实责任、细化举措，确保颗粒归仓',
  '（马立 方小禾）',
  '责任编辑：苗一鸣',
  '发布时间：2024-11-08 来源：云岭日报',
  '图为推进会现场。方小禾摄',
  '—— 本版三图二一 ——',
  '第3版',
  '<p><strong>云岭台消息</strong>：',
  '</p>',
  '<br>',
  '&nbsp;',
  '马 立',
  '◈2月7日凌晨，医疗队抵达。',
  '“',
  '……',
  '𠮷林・①㎡',
  '\u200b',
  'https://example.org',
  '赶。',
];
const BREAKS = ['\n', '\n\n', '\r\n', '\n\n\n', '\n　　', '\n\t', ' ', '　', ''];
/** Texts as papers print them, and nonsense made of the same pieces. */
const pageText = fc
  .array(
    fc.tuple(
      fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...PARTS) }, { weight: 1, arbitrary: fc.string({ unit: 'grapheme' }) }),
      fc.constantFrom(...BREAKS),
    ),
    {
      maxLength: 40,
    },
  )
  .map((parts) => parts.flat().join(''));
const anyText = fc.oneof(
  pageText,
  fc.tuple(pageText, fc.integer({ min: 10, max: 42 })).map(([text, width]) => wrapped(text, width)),
);

const WHITE = /^[\s\u00ad\u200b-\u200d\u2060]$/u;

describe('any page', () => {
  it('is read into articles whose characters are the page’s, each at most once, in order', () => {
    fc.assert(
      fc.property(anyText, (source) => {
        const { articles } = readPage(source);
        let last = -1;
        for (const article of articles) {
          expect(article.starts).toHaveLength(article.text.length);
          for (const block of article.blocks) {
            expect(block.to).toBeGreaterThan(block.from);
            for (let i = block.from; i < block.to; i++) {
              if (/\s/u.test(article.text[i]!)) continue;
              const [start, end] = [article.starts[i]!, article.ends[i]!];
              // A source character may fold to several units; otherwise offsets ascend.
              if (start !== article.starts[i - 1]) expect(start).toBeGreaterThan(last);
              expect(end).toBeLessThanOrEqual(source.length);
              expect(source.slice(start, end).normalize('NFKC')).not.toMatch(/^\s*$/u);
              last = start;
            }
          }
          expect(article.span[0]).toBe(article.starts[0]);
          expect(article.span[1]).toBe(article.ends[article.ends.length - 1]);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('loses nothing but tags, marks of headings and debris', () => {
    fc.assert(
      fc.property(anyText, (source) => {
        const kept = new Set<number>();
        for (const article of readPage(source).articles) {
          for (let i = 0; i < article.text.length; i++) for (let k = article.starts[i]!; k < article.ends[i]!; k++) kept.add(k);
        }
        const folded = fold(source);
        const lines = linesOf(source, folded);
        const printed = new Set<number>();
        for (const { pieces } of lines) {
          for (const piece of pieces) for (let i = piece.from; i < piece.to; i++) printed.add(folded.starts[i]!);
        }
        const items = itemsOf(passagesOf(lines));
        const read = new Set<number>();
        for (const item of items) for (const piece of item.pieces) for (let i = piece.from; i < piece.to; i++) read.add(folded.starts[i]!);
        for (let k = 0; k < source.length; k++) {
          if (WHITE.test(source[k]!)) continue;
          // Whatever the items hold, an article holds, but for the marks of headings.
          if (read.has(k) && source[k] !== '#') expect(kept.has(k), `${k} of ${JSON.stringify(source)}`).toBe(true);
          if (kept.has(k) && folded.starts.includes(k)) expect(printed.has(k)).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('has its bylines and sentences inside its blocks', () => {
    fc.assert(
      fc.property(anyText, (source) => {
        for (const article of readPage(source).articles) {
          for (const { name, ranges, rule } of article.bylines) {
            expect(
              ranges
                .map((range) => article.text.slice(range.from, range.to))
                .join('')
                .replace(/\s/gu, ''),
            ).toBe(name);
            expect(rule).toMatch(/^bylines\/[a-z-]+$/u);
          }
          for (const sentence of article.sentences) {
            const block = article.blocks[sentence.block]!;
            expect(sentence.from).toBeGreaterThanOrEqual(block.from);
            expect(sentence.to).toBeLessThanOrEqual(block.to);
          }
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('other forms of a page', () => {
  const text = `青石县召开秋收工作推进会\n云岭新闻网讯（记者 马立）11月6日，青石县召开秋收工作推进会。县委副书记、县长周正清出席会议。\n会议要求，要抢抓晴好天气，组织农机下田，确保颗粒归仓。（马立 方小禾）\n责任编辑：苗一鸣\n`;
  const facts = (source: string): unknown =>
    readPage(source).articles.map(({ text: said, headline, published, source: from, bylines }) => [
      said.replace(/\s/gu, ''),
      headline,
      published,
      from,
      bylines.map(({ name, role }) => [name, role]),
    ]);

  it.each([
    ['CRLF', text.replaceAll('\n', '\r\n')],
    ['old Mac line ends', text.replaceAll('\n', '\r')],
    ['half-width marks', text.normalize('NFKC')],
    ['indents and blanks', text.replace(/^(?=.)/gmu, '　　').replaceAll('\n', ' \r\n')],
    ['empty lines', text.replaceAll('\n', '\n\n\n')],
    ['tags', text.replace(/^(.+)$/gmu, '<p>$1</p>')],
  ])('say the same: %s', (_, form) => {
    expect(facts(form)).toEqual(facts(text));
  });
});

describe('time', () => {
  const fastest = (source: string): number => {
    let best = Infinity;
    for (let run = 0; run < 3; run++) {
      const start = performance.now();
      readPage(source);
      best = Math.min(best, performance.now() - start);
    }
    return best;
  };

  it.each([
    ['one-character lines', '中\n'],
    ['headings', '# 中\n'],
    ['titles', '王小明主持会议\n'],
    ['open sentences', '会上,王小明主持会议和\n'],
    ['one line', '会议要求，要抢抓晴好天气，'],
    ['brackets', '（'],
    ['tags', '<a '],
    ['dates', '2024-11-08\n'],
    ['articles', '马立检查河道\n本报讯 11月6日，马立检查河道，要求压实责任。\n'],
  ])(
    'grows with the text alone: %s',
    (_, unit) => {
      // Four times the text takes about four times as long; sixteen times would be a loop in a loop.
      const small = fastest(unit.repeat(4_000));
      expect(fastest(unit.repeat(16_000))).toBeLessThan(11 * small + 50);
    },
    120_000,
  );
});
