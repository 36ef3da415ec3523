import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MultiPattern } from '../../src/text/multi-pattern.ts';

const list = (...words: string[]): MultiPattern<string> => new MultiPattern(words.map((word) => [word, word]));

describe('MultiPattern', () => {
  it('takes the longest word at each position', () => {
    expect(list('乡村', '乡村振兴', '振兴').find('推进乡村振兴,乡村美')).toEqual([
      { from: 2, to: 6, value: '乡村振兴' },
      { from: 7, to: 9, value: '乡村' },
    ]);
  });

  it('falls back to the shorter word where the longer one breaks off', () => {
    expect(
      list('四个', '四个全面')
        .find('四个全国')
        .map((hit) => hit.value),
    ).toEqual(['四个']);
    expect(
      list('四个全面', '全国')
        .find('四个全国')
        .map((hit) => hit.value),
    ).toEqual(['全国']);
  });

  it('lists overlapping words where it is asked to', () => {
    expect(
      list('甲乙', '乙丙', '乙')
        .findOverlapping('甲乙丙')
        .map((hit) => hit.value),
    ).toEqual(['甲乙', '乙丙']);
    expect(
      list('甲乙', '乙丙', '乙')
        .find('甲乙丙')
        .map((hit) => hit.value),
    ).toEqual(['甲乙']);
  });

  it('finds the same in a whole text that others search too', () => {
    const words = fc.array(fc.stringMatching(/^[甲乙丙]{1,4}$/u), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(words, fc.stringMatching(/^[甲乙丙丁]{0,12}$/u), (entries, text) => {
        const patterns = list(...entries);
        expect(patterns.findAll(text)).toEqual(patterns.find(text));
      }),
    );
  });

  it('takes the longest word that the caller accepts', () => {
    const words = list('甲', '甲乙', '甲乙丙', '乙丙');
    expect(words.find('甲乙丙', 0, 3, (hit) => hit.to < 3).map((hit) => hit.value)).toEqual(['甲乙']);
    expect(words.find('甲乙丙', 0, 3, (hit) => hit.from > 0).map((hit) => hit.value)).toEqual(['乙丙']);
  });

  it('lists all words of one position, shortest first', () => {
    expect(
      list('甲', '甲乙', '甲乙丙', '乙')
        .allAt('甲乙丁', 0)
        .map((hit) => hit.to),
    ).toEqual([1, 2]);
    expect(list('甲').allAt('乙甲', 0)).toEqual([]);
  });

  it('stays within the run that it is given', () => {
    const words = list('甲乙', '甲');
    expect(words.find('丙甲乙', 1, 2)).toEqual([{ from: 1, to: 2, value: '甲' }]);
    expect(words.longestAt('甲乙', 0, 1)?.to).toBe(1);
    expect(words.longestAt('甲乙', 2)).toBeNull();
    expect(words.allAt('甲乙', 0, 1)).toHaveLength(1);
  });

  it('knows its words and their values', () => {
    const words = new MultiPattern([
      ['县', 1],
      ['县长', 2],
      ['县长', 3],
    ]);
    expect(words.get('县长')).toBe(3);
    expect(words.has('县')).toBe(true);
    expect(words.has('县长们')).toBe(false);
    expect(words.has('')).toBe(false);
  });

  it('refuses an empty word', () => {
    expect(() => list('甲', '')).toThrow(RangeError);
  });

  it('finds what a search word by word finds, in lists of any size', () => {
    const unit = fc.constantFrom('甲', '乙', '丙', '𠮷', 'a');
    const string = (minLength: number, maxLength: number): fc.Arbitrary<string> =>
      fc.array(unit, { minLength, maxLength }).map((units) => units.join(''));
    fc.assert(
      fc.property(fc.uniqueArray(string(1, 5), { maxLength: 600 }), string(0, 40), (words, text) => {
        const byHand = Array.from({ length: text.length }, (_, at) => at).flatMap((at) => {
          const longest = words.filter((word) => text.startsWith(word, at)).toSorted((a, b) => b.length - a.length)[0];
          return longest === undefined ? [] : [{ from: at, to: at + longest.length, value: longest }];
        });
        expect(list(...words).findOverlapping(text)).toEqual(byHand);
      }),
    );
  });
});
