import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { besideTable, fillIn, formsTable, outsideTable, scoresTable } from '../../scripts/accuracy-tables.js';
import type { Figures } from '../../scripts/figures.js';
import { readShares } from '../../scripts/shares.js';

const figures = (p: number, r: number, f1: number): Figures => ({
  files: 3,
  scores: { dates: { p, r, f1, tp: 4, fp: 1, fn: 2 } },
  values: { 'date values': { right: 3, of: 4 }, published: { right: 0, of: 0 } },
});

it('the score: kinds, then shares', () => {
  expect(scoresTable(figures(0.8, 0.6667, 0.7273))).toBe(
    [
      '3 articles:',
      '',
      '|  | precision | recall | F1 | right | wrong | missed |',
      '| --- | ---: | ---: | ---: | ---: | ---: | ---: |',
      '| dates | 0.800 | 0.667 | 0.727 | 4 | 1 | 2 |',
      '',
      '|  | share | right | of |',
      '| --- | ---: | ---: | ---: |',
      '| date values | 0.750 | 3 | 4 |',
      '| published | – | 0 | 0 |',
    ].join('\n'),
  );
});

it('forms stand beside the plain one', () => {
  const forms = new Map([
    ['plain', figures(1, 1, 1)],
    ['wrap', figures(1, 0.5, 0.66667)],
  ]);
  expect(formsTable(forms).split('\n').at(-1)).toBe('| dates | 1.000 | 0.667 |');
});

it('another tool stands beside, with nothing where it knows nothing', () => {
  const measured = [{ articles: 'marked', ours: figures(0.5, 0.5, 0.5), theirs: { files: 3, scores: {}, values: {} } }];
  expect(besideTable(measured, ['dates'], 'other').split('\n').at(-1)).toBe(
    '| dates | marked | 0.500 | 0.500 | 0.500 | 0.000 | 0.000 | 0.000 |',
  );
});

it('sets of sentences stand side by side', () => {
  const sets = readShares('== b.ndjson: 2 texts\nx right  1 of 2 0.5\n== c.ndjson: 3 texts\na right  2 of 2 1\nx right 1 of 1 1\n');
  expect(outsideTable(sets).split('\n')).toEqual([
    '|  | b (2) | c (3) | all (5) |',
    '| --- | ---: | ---: | ---: |',
    '| a right |  | 1.000 (2 of 2) | 1.000 (2 of 2) |',
    '| x right | 0.500 (1 of 2) | 1.000 (1 of 1) | 0.667 (2 of 3) |',
  ]);
});

it('a table is written between its lines, over and over', () => {
  const page = 'before\n<!-- one -->\nold\n<!-- end of one -->\nafter\n';
  const once = fillIn(page, 'one', 'new');
  expect(once).toBe('before\n<!-- one -->\n\nnew\n\n<!-- end of one -->\nafter\n');
  expect(fillIn(once, 'one', 'new')).toBe(once);
  expect(() => fillIn(page, 'two', 'new')).toThrow('the page has no lines <!-- two --> and <!-- end of two -->');
});

it('the page has a place for every table', () => {
  const page = readFileSync(new URL('../../docs/accuracy.md', import.meta.url), 'utf8');
  const script = readFileSync(new URL('../../scripts/accuracy.js', import.meta.url), 'utf8');
  const names = Array.from(script.matchAll(/^ {2}\['(.+)', /gmu), ([, name]) => name!);
  expect(names).toHaveLength(5);
  for (const name of names) expect(fillIn(page, name, 'x')).toContain(`<!-- ${name} -->\n\nx\n`);
});
