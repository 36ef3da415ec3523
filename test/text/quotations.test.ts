import { describe, expect, it } from 'vitest';
import { quotationsOf } from '../../src/text/quotations.ts';

const read = (text: string): string[] => quotationsOf(text).map((q) => q.mark + text.slice(q.from, q.to));

describe('quotationsOf', () => {
  it('finds quotations and titles, the outer first', () => {
    expect(read('讲“甲‘乙’丙”,读《丁“戊”》')).toEqual(['“甲‘乙’丙', '‘乙', '《丁“戊”', '“戊']);
  });
  it('reads straight marks in pairs', () => {
    expect(read('推进"甲"和"乙"')).toEqual(['“甲', '“乙']);
  });
  it('lets no quotation run into the next block', () => {
    expect(read('他说:“甲\n乙”,“丙”')).toEqual(['“丙']);
  });
  it('passes over what is not closed or not opened', () => {
    expect(read('甲”“乙')).toEqual([]);
    expect(read('“甲《乙”丙》')).toEqual(['“甲《乙']);
  });
});
