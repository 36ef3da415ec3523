import { expect, it } from 'vitest';
import { impurities } from './layers.ts';
import { readTree } from './source-tree.ts';

// `node:` modules in these files are found by the test of packages in layers.test.ts.
it('asks neither clock nor chance, network or terminal', () => {
  expect(impurities(readTree('src'))).toEqual([]);
});

it.each([
  'Date.now()',
  'new Date()',
  'Date()',
  'Math.random()',
  "fetch('x')",
  'console.log(1)',
  'process.cwd()',
  'performance.now()',
  'globalThis.x',
])('would see %s', (use) => {
  expect(impurities(new Map([['rules/a.ts', `const a = 1;\nf(${use});`]]))).toHaveLength(1);
});

it.each(['new Date(0)', 'Date.UTC(2025, 0, 1)', 'Math.max(1, 2)', '{ process: 1 }', 'a.fetch', '"console"'])('lets %s pass', (use) => {
  expect(impurities(new Map([['rules/a.ts', `f(${use});`]]))).toEqual([]);
});
