import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { belowFloors, beside, beyondGap, compare, countFacts, type Figures } from '../../scripts/figures.js';

const figures = (f1: Record<string, number>, values: Figures['values'] = {}): Figures => ({
  files: 1,
  scores: Object.fromEntries(Object.entries(f1).map(([name, value]) => [name, { p: value, r: value, f1: value, tp: 1, fp: 0, fn: 0 }])),
  values,
});

describe('floors', () => {
  it('name each figure below them, and none that reaches them', () => {
    const reached = figures({ dates: 0.95, posts: 0.8 }, { 'date values': { right: 9, of: 10 }, source: { right: 1, of: 1 } });
    expect(belowFloors(reached, { dates: 0.95, posts: 0.9, values: { 'date values': 0.95, source: 1 } })).toEqual([
      'posts: 0.800, below the floor of 0.9',
      'date values: 0.900, below the floor of 0.95',
    ]);
  });
  it('name a figure that was not measured', () => {
    expect(belowFloors(figures({}, { published: { right: 0, of: 0 } }), { dates: 0.1, values: { published: 0 } })).toEqual([
      'dates: not measured, below the floor of 0.1',
      'published: not measured, below the floor of 0',
    ]);
  });
});

describe('another form of the texts', () => {
  it('stands beside the plain one', () => {
    expect(compare(figures({ dates: 0.9, posts: 0.5 }), figures({ dates: 0.85, posts: 0.625 }), 'wrap').split('\n')).toEqual([
      'F1                      plain     wrap    apart',
      'dates                   0.900    0.850   -0.050',
      'posts                   0.500    0.625   +0.125',
    ]);
  });
  it('may not lie further below than the gap', () => {
    expect(beyondGap(figures({ dates: 0.9, posts: 0.5 }), figures({ dates: 0.85, posts: 0.6 }), 0.01)).toEqual([
      'dates: 0.850, more than 0.01 below 0.900',
    ]);
    expect(beyondGap(figures({ dates: 0.9 }), figures({ dates: 0.85 }), 0.06)).toEqual([]);
  });
});

it('precision, recall and F1 stand beside those of another tool', () => {
  expect(beside(figures({ dates: 1, places: 0.9 }), figures({ places: 0.25 }), ['places', 'officials'], 'other').split('\n')).toEqual([
    '                                 zhengwen                     other',
    '                          P      R     F1           P      R     F1',
    'places                0.900  0.900  0.900       0.250  0.250  0.250',
    'officials             0.000  0.000  0.000       0.000  0.000  0.000',
  ]);
});

it('counts the facts of texts without marks', () => {
  const articles = [
    { file: 'a', article: 1, dates: [1, 2], visits: [] },
    { file: 'a', article: 2, dates: [3] },
  ];
  expect(countFacts(articles).split('\n')).toEqual(
    [
      ['files', 1],
      ['articles', 2],
      ['dates', 3],
      ['visits', 0],
    ].map(([name, n]) => `${String(name).padEnd(20)}${String(n).padStart(7)}`),
  );
});

it('says what is missing to measure with', () => {
  const script = fileURLToPath(new URL('../../scripts/score.js', import.meta.url));
  const { status, stderr } = spawnSync(process.execPath, [script, 'nowhere'], { encoding: 'utf8', env: { ...process.env, SCORER: '' } });
  expect(stderr).toBe('score: set SCORER to the path of score.py\n');
  expect(status).toBe(2);
});
