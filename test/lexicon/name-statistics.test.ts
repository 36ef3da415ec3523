import { describe, expect, it } from 'vitest';
import { loadTable } from '../../src/lexicon/load.ts';

const surnames = new Map(loadTable('surnames.tsv', ['surname', 'class']) as [string, string][]);
const given = new Map(
  loadTable('given-names.tsv', ['character', 'first', 'second', 'single']).map(([character, ...counts]) => [character, counts.map(Number)]),
);

describe('surnames', () => {
  it('have one class each, from 1 to 4, and one or two characters', () => {
    for (const [name, rank] of surnames) {
      expect(rank).toMatch(/^[1-4]$/u);
      expect(name).toMatch(/^[\u4e00-\u9fff]{1,2}$/u);
    }
  });
  it.each([
    ['王', '1'],
    ['闫', '1'],
    ['苟', '2'],
    ['仝', '2'],
    ['骞', '3'],
    ['缑', '3'],
    ['欧阳', '3'],
    ['和', '4'],
  ])('%s is of class %s', (name, rank) => {
    expect(surnames.get(name)).toBe(rank);
  });
  it.each(['的', '县', '市', '等', '在', '与', '陪', '各'])('%s is none', (word) => {
    expect(surnames.has(word)).toBe(false);
  });
});

describe('characters of given names', () => {
  it('have three counts, not all zero', () => {
    for (const counts of given.values()) {
      expect(counts).toHaveLength(3);
      expect(Math.max(...counts)).toBeGreaterThan(0);
      expect(counts.every((n) => Number.isInteger(n) && n >= 0)).toBe(true);
    }
  });
  it('tell the places apart', () => {
    const [first, second] = given.get('建')!;
    expect(first!).toBeGreaterThan(4 * second!);
    const [before, behind] = given.get('斌')!;
    expect(behind!).toBeGreaterThan(4 * before!);
  });
  it('tell names from words', () => {
    const sum = (c: string): number => (given.get(c) ?? [0]).reduce((a, b) => a + b, 0);
    expect(sum('伟')).toBeGreaterThan(100 * Math.max(sum('的'), sum('县'), sum('查')));
  });
});
