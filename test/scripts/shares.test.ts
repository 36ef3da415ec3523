import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { decimal, readShares, sharesBelow, sharesTable } from '../../scripts/shares.js';

const PRINTED = [
  '== first.ndjson: 500 texts',
  'persons after a post found            30 of     40  0.750',
  'persons that are persons               9 of     10  0.900',
  'missed person\t山水 12 of 13 0.9\t一句话',
  '== second.ndjson: 20 texts',
  'persons after a post found            30 of     30  1.000',
  '',
].join('\n');
const sets = readShares(PRINTED);

it('reads the figures of each set, and sums them up', () => {
  expect([...sets]).toEqual([
    [
      'first',
      { texts: 500, shares: { 'persons after a post found': { right: 30, of: 40 }, 'persons that are persons': { right: 9, of: 10 } } },
    ],
    ['second', { texts: 20, shares: { 'persons after a post found': { right: 30, of: 30 } } }],
    [
      'all',
      { texts: 520, shares: { 'persons after a post found': { right: 60, of: 70 }, 'persons that are persons': { right: 9, of: 10 } } },
    ],
  ]);
});

it('prints them as they were printed', () => {
  expect(PRINTED).toContain(sharesTable(sets.get('first')!.shares));
  expect(decimal({ right: 0, of: 0 })).toBe('–');
});

it('names each share below its floor, and none that reaches it', () => {
  const floors = {
    first: { 'persons after a post found': 0.75 },
    all: { 'persons after a post found': 0.86, dates: 0.1 },
    third: { dates: 0 },
  };
  expect(sharesBelow(sets, floors)).toEqual([
    'all, persons after a post found: 0.857, below the floor of 0.86',
    'all, dates: not measured, below the floor of 0.1',
    'third, dates: not measured, below the floor of 0',
  ]);
});

it.each([
  [{ OUTSIDER: '', OUTSIDE_DIR: '' }, 'outside: set OUTSIDER to the path of outside.py\n'],
  [{ OUTSIDER: 'outside.py', OUTSIDE_DIR: '' }, 'outside: set OUTSIDE_DIR to the folder of its sets\n'],
])('says what is missing to measure with: %o', (given, message) => {
  const script = fileURLToPath(new URL('../../scripts/outside.js', import.meta.url));
  const { status, stdout, stderr } = spawnSync(process.execPath, [script], { encoding: 'utf8', env: { ...process.env, ...given } });
  expect({ status, stdout, stderr }).toEqual({ status: 2, stdout: '', stderr: message });
});
