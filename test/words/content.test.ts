import { expect, it } from 'vitest';
import { contentWords } from '../../src/words/content.ts';

const left = (...words: string[]): string[] => contentWords(words.map((word) => ({ word, tag: null }))).map(({ word }) => word);

it('keeps words, also with figures and Latin letters', () => {
  expect(left('产业', '5G', '古丽·艾合买提', 'GDP', '县长')).toEqual(['产业', '5G', '古丽·艾合买提', 'GDP', '县长']);
});

it('leaves out punctuation, figures and single characters', () => {
  expect(left('，', '……', '2025', '12.5', '县', '𠮷', ' ', '\n\n', '--')).toEqual([]);
});

it('leaves out stop words', () => {
  expect(left('以及', '我们', '其中', '近日')).toEqual([]);
});

it('keeps the part of speech', () => {
  expect(contentWords([{ word: '调研', tag: 'vn' }])).toEqual([{ word: '调研', tag: 'vn' }]);
});
