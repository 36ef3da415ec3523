import { expect, test } from 'vitest';
import { rank, Tally, UNKNOWN } from '../../src/stats/frequency.ts';

function tallied(): Tally {
  const tally = new Tally();
  tally.add({
    groups: ['2024-01'],
    counts: [
      { group: '2024-01', item: '青山', count: 3 },
      { group: '2024-01', item: '绿水', count: 3 },
    ],
  });
  tally.add({
    groups: ['2024-01'],
    counts: [
      { group: '2024-01', item: '绿水', count: 1 },
      { group: '2024-01', item: '绿水', count: 1 },
    ],
  });
  tally.add({ groups: ['2024-01'], counts: [] });
  tally.add({
    groups: [UNKNOWN],
    counts: [
      { group: '2023-12', item: '青山', count: 9 },
      { group: UNKNOWN, item: '青山', count: 50 },
    ],
  });
  return tally;
}

test('mentions, articles and their share in the articles of the group', () => {
  expect(tallied().frequencies()).toEqual([
    { group: '2024-01', item: '青山', count: 3, articles: 1, share: 0.3333 },
    { group: '2024-01', item: '绿水', count: 5, articles: 2, share: 0.6667 },
    { group: UNKNOWN, item: '青山', count: 50, articles: 1, share: 1 },
    { group: '2023-12', item: '青山', count: 9, articles: 1, share: 1 },
  ]);
});

test('groups by name or by mentions, the unknown last; the most frequent first', () => {
  const order = (byName: boolean) => rank(tallied().frequencies(), byName).map(({ group, item }) => `${group} ${item}`);
  expect(order(true)).toEqual(['2023-12 青山', '2024-01 绿水', '2024-01 青山', 'unknown 青山']);
  const tally = new Tally();
  tally.add({
    groups: ['甲', '乙'],
    counts: [
      { group: '甲', item: 'b', count: 1 },
      { group: '甲', item: 'a', count: 1 },
      { group: '乙', item: 'a', count: 3 },
    ],
  });
  expect(rank(tally.frequencies(), false).map(({ group, item }) => group + item)).toEqual(['乙a', '甲a', '甲b']);
  expect(new Tally().frequencies()).toEqual([]);
});
