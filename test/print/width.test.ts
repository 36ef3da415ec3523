import { expect, test } from 'vitest';
import fc from 'fast-check';
import stringWidth from 'string-width';
import { measureFor, wrap as wrapBy } from '../../src/print/width.ts';

const widthOf = stringWidth;
const wrap = (text: string, width: number): string[] => wrapBy(text, width, stringWidth);

test('ambiguous marks take one column, what combines takes none', async () => {
  const width = async (text: string): Promise<number> => (await measureFor([text]))(text);
  expect(await width('中文abc')).toBe(7);
  expect(await width('“”…—·①')).toBe(6);
  expect(await width('e\u0301')).toBe(1);
  expect(await width('，。《》（）')).toBe(12);
  expect(await width('')).toBe(0);
});

test('what is measured without string-width is measured as by it', async () => {
  for (let code = 0x20; code < 0xffff; code++) {
    const character = String.fromCharCode(code);
    if (/[\p{Cc}\p{Cs}]/u.test(character)) continue;
    expect((await measureFor([character]))(character), code.toString(16)).toBe(stringWidth(character));
  }
  expect(await measureFor(['一二', 'ab“”'])).not.toBe(stringWidth);
  expect(await measureFor(['一二', 'e\u0301'])).toBe(stringWidth);
});

test('lines break by width, closing marks stay behind a character', () => {
  expect(wrap('一二三四五', 4)).toEqual(['一二', '三四', '五']);
  expect(wrap('一二三、四', 6)).toEqual(['一二', '三、四']);
  expect(wrap('一二(三四)', 6)).toEqual(['一二', '(三四)']);
  expect(wrap('short', 10)).toEqual(['short']);
});

test('dates, file names and words stay whole where they fit', () => {
  expect(wrap('2025-03-03/2025-03-07', 12)).toEqual(['2025-03-03/', '2025-03-07']);
  expect(wrap('seeds/000.txt', 9)).toEqual(['seeds/', '000.txt']);
  expect(wrap('one two three', 7)).toEqual(['one two', 'three']);
  expect(wrap('abcdefghij', 4)).toEqual(['abcd', 'efgh', 'ij']);
});

test('no character is lost, no line too wide', () => {
  const texts = fc.stringMatching(/^[一二三、。“”（）a-z--9 ]{0,60}$/u);
  fc.assert(
    fc.property(texts, fc.integer({ min: 2, max: 20 }), (text, width) => {
      const lines = wrap(text, width);
      expect(lines.join('').replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
      for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(width);
    }),
  );
});
