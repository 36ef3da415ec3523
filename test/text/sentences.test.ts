import { describe, expect, it } from 'vitest';
import { LONGEST_SENTENCE, sentencesOf } from '../../src/text/sentences.ts';

const read = (text: string): string[] => sentencesOf(text, 0, text.length).map(({ from, to }) => text.slice(from, to));

describe('sentencesOf', () => {
  it('ends a sentence behind its closing mark, and the quotation mark or bracket behind that', () => {
    expect(read('会议召开。“要落实!”他说;散会')).toEqual(['会议召开。', '“要落实!”', '他说;散会']);
  });

  it('cuts what is longer than any sentence, behind its last comma', () => {
    const clause = `${'县'.repeat(600)},`;
    const sentences = read(clause.repeat(8));
    expect(sentences.map((sentence) => sentence.length)).toEqual([1803, 1803, 1202]);
    expect(sentences.join('')).toBe(clause.repeat(8));
  });

  it('cuts where no mark stands near, and loses nothing', () => {
    const text = '县'.repeat(2 * LONGEST_SENTENCE + 7);
    expect(read(text).map((sentence) => sentence.length)).toEqual([LONGEST_SENTENCE, LONGEST_SENTENCE, 7]);
  });

  it('leaves a sentence of just that length whole', () => {
    expect(read(`${'县'.repeat(LONGEST_SENTENCE - 1)}。市`)).toEqual([`${'县'.repeat(LONGEST_SENTENCE - 1)}。`, '市']);
  });
});
