import { describe, expect, it } from 'vitest';
import { compileTables, LexiconError, loadColumns, loadTable, loadWords, parseTable } from '../../src/lexicon/load.ts';

const HEADER = ['# holds: towns', '# source: an atlas', '# checked: 2025-01-31', '# valid until: 2026-01-31', '# columns: name code'];
const ROWS = ['甲镇\t1', '乙镇\t2'];

const table = (header: string[], rows: string[]): string => `${[...header, ...rows].join('\n')}\n`;
const parse = (text: string): string[][] => parseTable(text, 'towns.tsv', ['name', 'code']);

/** The header with another line in place of the one that begins alike, or without it. */
const header = (field: string, line?: string): string[] =>
  HEADER.flatMap((own) => (own.startsWith(`# ${field}:`) ? (line ? [line] : []) : [own]));

describe('a right table', () => {
  it('gives its rows', () => {
    expect(parse(table(HEADER, ROWS.toSorted()))).toEqual([
      ['乙镇', '2'],
      ['甲镇', '1'],
    ]);
  });
  it('may say more in its header, be valid always and leave a later cell empty', () => {
    const more = [...header('valid until', '# valid until: always'), '# code: as in the atlas', '# anything'];
    expect(parse(table(more, ['乙镇\t']))).toEqual([['乙镇', '']]);
  });
});

describe('a wrong table is refused, with file and line', () => {
  const sorted = ROWS.toSorted();
  it.each([
    ['towns.tsv:7: the last line has no line feed', table(HEADER, sorted).slice(0, -1)],
    ['towns.tsv:6: 1 cells where 2 belong', table(HEADER, ['乙镇'])],
    ['towns.tsv:7: 3 cells where 2 belong', table(HEADER, ['乙镇\t1', '甲镇\t1\t2'])],
    ['towns.tsv:6: 1 cells where 2 belong', table(HEADER, ['', ...sorted])],
    ['towns.tsv:6: an empty first cell, or blanks around a cell', table(HEADER, ['\t1'])],
    ['towns.tsv:6: an empty first cell, or blanks around a cell', table(HEADER, ['乙镇\t1 '])],
    ['towns.tsv:6: an empty first cell, or blanks around a cell', table(HEADER, ['乙镇\t1\r'])],
    ['towns.tsv:7: the row stands twice', table(HEADER, ['乙镇\t1', '乙镇\t1'])],
    ['towns.tsv:7: the rows are not sorted', table(HEADER, ['甲镇\t1', '乙镇\t1'])],
    ['towns.tsv:7: a comment stands between the rows', table(HEADER, ['乙镇\t1', '# 丙镇', '甲镇\t1'])],
    ['towns.tsv:1: the header lacks “# holds: …”', table(header('holds'), sorted)],
    ['towns.tsv:1: the header lacks “# source: …”', table(header('source', '# source: '), sorted)],
    ['towns.tsv:1: the header lacks “# checked: …”', table(header('checked'), sorted)],
    ['towns.tsv:1: the header lacks “# valid until: …”', table(header('valid until'), sorted)],
    ['towns.tsv:1: the header lacks “# columns: name code”', table(header('columns'), sorted)],
    ['towns.tsv:1: the header lacks “# columns: name code”', table(header('columns', '# columns: code name'), sorted)],
    ['towns.tsv:1: “checked” is no date', table(header('checked', '# checked: 2025'), sorted)],
    ['towns.tsv:1: “valid until” is neither a date nor “always”', table(header('valid until', '# valid until: soon'), sorted)],
  ])('%s', (message, text) => {
    expect(() => parse(text)).toThrow(new LexiconError(message));
  });
});

it('reads from the folder of lexicons', () => {
  expect(loadTable('stop-words.tsv', ['word'])).toContainEqual(['以及']);
  expect(loadWords('stop-words.tsv').has('以及')).toBe(true);
  const columns = ['surname', 'class'];
  expect(loadColumns('surnames.tsv', columns)).toEqual(
    [0, 1].map((column) => loadTable('surnames.tsv', columns).map((row) => row[column])),
  );
  expect(() => loadTable('nowhere.tsv', ['word'])).toThrow('nowhere.tsv');
});

it('compiles tables with the columns of their headers, and no wrong one', () => {
  const compile = (text: string): string =>
    compileTables(
      new Map([
        ['towns.tsv', text],
        ['words.tsv', table(header('columns', '# columns: word'), ['甲'])],
      ]),
    );
  const rows = ROWS.toSorted();
  expect(compile(table(HEADER, rows))).toBe('towns.tsv\tname code\t乙镇\n甲镇\t2\n1\fwords.tsv\tword\t甲');
  expect(() => compile(table(HEADER, ROWS))).toThrow('towns.tsv:7: the rows are not sorted');
  expect(() => compile(table(header('columns'), rows))).toThrow(LexiconError);
});
