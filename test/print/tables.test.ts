import stringWidth from 'string-width';
import { expect, test } from 'vitest';
import { printTable } from '../../src/print/table.ts';
import type { PrintOptions } from '../../src/print/printer.ts';
import { columns } from '../../src/report/columns.ts';
import type { Row } from '../../src/report/table.ts';

const COLUMNS = columns('date', 'visitor', 'stops', 'file', 'line');
const PLAIN: PrintOptions = { header: null, excel: false, width: null, colour: false, link: null };
const ROW: Row = { date: '2024-05-06', visitor: ['林静安'], stops: ['青石镇', '“三三”工坊'], file: 'a.txt', line: 7 };
const LONG: Row = { ...ROW, stops: ['青石镇安心养老服务中心', '云水县第一中学', '老城文化街'], line: 12 };

const print = (rows: Row[], options: Partial<PrintOptions> = {}) => printTable({ columns: COLUMNS, rows }, { ...PLAIN, ...options });
const linesOf = (text: string): string[] => text.trimEnd().split('\n');

test('columns stand under each other by display width, numbers to the right', async () => {
  expect(linesOf((await print([ROW, { ...ROW, line: 12, visitor: ['欧阳云飞'] }])).text)).toEqual([
    '日期       │ 来访者   │ 到访点             │ 文件  │ 行',
    '───────────┼──────────┼────────────────────┼───────┼───',
    '2024-05-06 │ 林静安   │ 青石镇、“三三”工坊 │ a.txt │  7',
    '2024-05-06 │ 欧阳云飞 │ 青石镇、“三三”工坊 │ a.txt │ 12',
  ]);
});

test('rules stand only under the header and around rows of several lines', async () => {
  const { text } = await print([ROW, ROW, LONG, ROW], { width: 60 });
  const kinds = linesOf(text).map((line) => (line.startsWith('─') ? 'rule' : line.startsWith(' ') ? 'more' : 'row'));
  expect(kinds.join(' ').replace(/row(?: more)+/u, 'tall')).toBe('row rule row row rule tall rule row');
});

test('nothing is printed where there are no rows', async () => {
  expect(await print([])).toEqual({ text: '', notes: [] });
});

test.each([40, 60, 80, 100])('a table in %i columns keeps to them and loses no text', async (width) => {
  const { text, notes } = await print([ROW, LONG], { width });
  const lines = linesOf(text);
  for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(width);
  const separators = lines
    .filter((line) => line.includes('│'))
    .map((line) => [...line.matchAll(/│/gu)].map(({ index }) => stringWidth(line.slice(0, index))));
  expect(new Set(separators.map((places) => places.join()))).toHaveLength(1);
  const shown = width >= 60;
  if (shown) {
    const stops = lines.map((line) => line.split('│')[2]?.trim()).join('');
    expect(stops).toContain('青石镇安心养老服务中心、云水县第一中学、老城文化街');
  }
  expect(notes.length === 0).toBe(shown);
});

test('columns without room are named', async () => {
  expect((await print([LONG], { width: 40 })).notes).toEqual(['no room for the column line: widen the window, or choose with --columns']);
});

test('what is piped on wraps only very long cells and leaves no column out', async () => {
  const { text, notes } = await print([{ ...LONG, stops: ['一'.repeat(100)] }]);
  expect(notes).toEqual([]);
  expect(
    linesOf(text)
      .slice(2)
      .map((line) => line.split('│')[2]!.trim().length),
  ).toEqual([30, 30, 30, 10]);
});

test('the header in English, in bold where there is colour, and never an escape sequence without', async () => {
  expect((await print([ROW], { header: 'en' })).text).toMatch(/^date +│ visitor │ stops/u);
  expect((await print([ROW], { colour: true })).text).toContain('\u001b[1m日期\u001b[22m');
  expect((await print([ROW, LONG], { width: 60 })).text).not.toContain('\u001b');
});

test('files are links where the terminal knows them', async () => {
  const { text } = await print([ROW], { link: (file) => `file:///papers/${file}` });
  expect(text).toContain('\u001b]8;;file:///papers/a.txt\u0007a.txt\u001b]8;;\u0007 │  7');
  expect((await print([{ ...ROW, file: '-' }], { link: (file) => file })).text).not.toContain('\u001b');
});

test('control characters and escape sequences of the input never come out', async () => {
  const evil = '林\u001b[31m静\u001b]0;title\u0007\u202e安\r\u0000\b';
  const { text } = await print([{ ...ROW, visitor: [evil], file: `\u001b[2Ja.txt` }], { link: () => 'file:///x' });
  expect(text.replaceAll('\u001b]8;;file:///x\u0007', '').replaceAll('\u001b]8;;\u0007', '').replaceAll('\n', '')).not.toMatch(
    /[\p{Cf}\p{Cc}]/u,
  );
  expect(text).toContain('林静安');
});
