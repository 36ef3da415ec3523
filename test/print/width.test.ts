import { expect, test } from 'vitest';
import fc from 'fast-check';
import stringWidth from 'string-width';
import { widthOf, wrap } from '../../src/print/width.ts';

test('width of ideographs, ASCII, marks and combining characters', () => {
  expect(widthOf('中文abc')).toBe(7);
  expect(widthOf('“”…—·')).toBe(5);
  expect(widthOf('e\u0301')).toBe(1);
  expect(widthOf('，。《》（）')).toBe(12);
  expect(widthOf('')).toBe(0);
});

test('the short cuts agree with string-width', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[\u3000-\u303f\u4e00-\u4e20\uff00-\uffef a-z0-9“”…—·]*$/u), (text) => {
      expect(widthOf(text)).toBe(stringWidth(text));
    }),
  );
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
  const texts = fc.stringMatching(/^[一二三、。“”（）a-z0-9 /.-]{0,60}$/u);
  fc.assert(
    fc.property(texts, fc.integer({ min: 2, max: 20 }), (text, width) => {
      const lines = wrap(text, width);
      expect(lines.join('').replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
      for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(width);
    }),
  );
});
