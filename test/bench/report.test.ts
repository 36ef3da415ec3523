import { expect, test } from 'vitest';
import { fallen, table, type Row } from '../../bench/report.js';
import { take } from '../../bench/corpus.js';

const row = (what: string, ratio: number, more: boolean, aim?: number): Row => ({
  ...{ what, ratio, more, unit: 'that', how: '' },
  ...(aim === undefined ? {} : { aim }),
});

test('a ratio falls when it is a third worse than the one that was kept, in its own direction', () => {
  const rows = [row('speed', 2.01, true), row('slow', 1.99, true), row('time', 4.49, false), row('long', 4.51, false), row('new', 1, true)];
  expect(fallen(rows, { speed: 3, slow: 3, time: 3, long: 3 })).toEqual([
    'slow: 1.99 where 3 was measured',
    'long: 4.51 where 3 was measured',
  ]);
});

test('the table says which aims were reached', () => {
  const last = (one: Row): string => table([one]).split('\n')[2]!.split(' | ').slice(3).join(' | ');
  expect(last(row('speed', 4, true, 4))).toBe('≥ 4 | reached |');
  expect(last(row('speed', 3.9, true, 4))).toBe('≥ 4 | **missed** |');
  expect(last(row('time', 4.1, false, 4))).toBe('≤ 4 | **missed** |');
  expect(last(row('time', 4.1, false))).toBe(' |  |');
});

test('a corpus ends with the page that makes it large enough', () => {
  const pages = [3, 4, 5].map((articles) => ({ text: Buffer.alloc(10), articles }));
  const taken = (size: Parameters<typeof take>[1]): number => [...take(pages, size)].length;
  expect([{ bytes: 10 }, { bytes: 11 }, { articles: 7 }, { articles: 8 }, {}].map(taken)).toEqual([1, 2, 2, 3, 3]);
});
