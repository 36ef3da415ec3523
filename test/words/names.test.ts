import { expect, test } from 'vitest';
import { segmentAround } from '../../src/words/names.ts';
import type { Segmenter } from '../../src/words/segmenter.ts';

// Cuts every two characters: names at odd offsets would come apart.
const pairs = (name: Segmenter['name']): Segmenter => ({
  name,
  segment: (text) => (text.match(/..?/gsu) ?? []).map((word) => ({ word, tag: 'n' })),
});
const words = (text: string, ...persons: string[]): string[] => segmentAround(pairs('nodejieba'), text, persons).map(({ word }) => word);

test('a name is one word, wherever it stands', () => {
  expect(words('县长林静安调研', '林静安')).toEqual(['县长', '林静安', '调研']);
  expect(words('林静安,古丽·艾合买提', '古丽·艾合买提', '林静安')).toEqual(['林静安', ',', '古丽·艾合买提']);
  expect(words('见到林静', '林静安', '林静')).toEqual(['见到', '林静']);
});

test('of names that begin alike the longest', () => {
  expect(words('林静安来了', '林静', '林静安')).toEqual(['林静安', '来了']);
});

test('a text that names nobody is cut as it is', () => {
  expect(words('林静安来了', '王五')).toEqual(['林静', '安来', '了']);
  expect(words('林静安来了', '')).toEqual(['林静', '安来', '了']);
});

test('a name has the tag of names', () => {
  expect(segmentAround(pairs('nodejieba'), '林静安来', ['林静安'])).toEqual([
    { word: '林静安', tag: 'nr' },
    { word: '来', tag: 'n' },
  ]);
  expect(segmentAround(pairs('Intl.Segmenter'), '林静安', ['林静安'])).toEqual([{ word: '林静安', tag: null }]);
});
