import { expect, test } from 'vitest';
import { progressLine } from '../../src/call/messages.ts';
import { run } from '../commands/run.ts';

const FILES = { 'papers/a.txt': '今天天气好。\n'.repeat(3000), 'papers/b.txt': '今天天气好。\n'.repeat(9000) };
/** The clock of these runs is a second late at the second file. */
const LATE = 400;
const CLEAR = '\r\u001b[K';

test('progress is shown on a terminal when it takes long, and taken away', async () => {
  const { stderr } = await run('articles papers --limit 1 -f csv', { files: FILES, terminal: 80, tick: LATE });
  expect(stderr).toBe(`${CLEAR}2 of 2 files, 0.2 of 0.2 MB, 0.2 MB/s, 0 s left${CLEAR}`);
});

test('facts that are printed meanwhile do not run into it', async () => {
  const { stderr } = await run('extract papers', { files: { ...FILES, 'papers/c.txt': '昨天天气好。\n' }, terminal: 80, tick: LATE });
  expect(stderr.split(CLEAR).filter(Boolean)).toEqual([
    '2 of 3 files, 0.2 of 0.2 MB, 0.2 MB/s, 1 s left',
    '3 of 3 files, 0.2 of 0.2 MB, 0.1 MB/s, 0 s left',
    expect.stringContaining('zhengwen index papers/'),
  ]);
  expect(stderr.split(CLEAR)).toHaveLength(5);
});

test('it is silent where nobody looks, or wants to', async () => {
  expect((await run('articles papers', { files: FILES, tick: LATE })).stderr).toBe('');
  expect((await run('articles papers -q -f csv', { files: FILES, terminal: 80, tick: LATE })).stderr).toBe('');
});

test('it never fills the line, which could then not be taken away', async () => {
  const { stderr } = await run('articles papers -f csv', { files: FILES, terminal: 20, tick: LATE });
  expect(stderr.split(CLEAR)[1]).toBe('2 of 2 files, 0.2 o');
});

test('what is left is told from what went before', () => {
  const progress = { done: 1, files: 4, bytes: 1e6, allBytes: 4e6 };
  const left = (time: number): string => progressLine({ ...progress, time }).split(', ')[3]!;
  expect(progressLine({ ...progress, time: 2000 })).toBe('1 of 4 files, 1.0 of 4.0 MB, 0.5 MB/s, 6 s left');
  expect([33_000, 34_000, 1_200_000, 2_000_000].map(left)).toEqual(['99 s left', '2 min left', '60 min left', '1 h 40 min left']);
  expect(progressLine({ ...progress, bytes: 0, time: 2000 })).toBe('1 of 4 files, 0.0 of 4.0 MB, 0.0 MB/s');
});
