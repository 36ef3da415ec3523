import { expect, test } from 'vitest';
import { separatedWriter } from '../../src/print/csv.ts';
import { FORMATS, formatOfEnding } from '../../src/print/formats.ts';
import { jsonWriter, ndjsonWriter } from '../../src/print/json.ts';
import { knowsLinks } from '../../src/print/links.ts';
import { printMarkdown } from '../../src/print/md.ts';
import { loadPrinter, loadWriter } from '../../src/print/load.ts';
import { printerOf, type Printed, type PrintOptions } from '../../src/print/printer.ts';
import { columns } from '../../src/report/columns.ts';
import type { Table } from '../../src/report/table.ts';

const PLAIN: PrintOptions = { header: null, excel: false, width: null, colour: false, link: null };
const TABLE: Table = {
  columns: columns('name', 'posts', 'date', 'inferred', 'count'),
  rows: [
    { name: '林静安', posts: ['县委书记', '一级调研员'], date: null, inferred: false, count: 2 },
    { name: '王"五,"', posts: [], date: 'XXXX-10-29', inferred: true, count: 1 },
  ],
};
const EMPTY: Table = { ...TABLE, rows: [] };

const printJson = printerOf(jsonWriter);
const printNdjson = printerOf(ndjsonWriter);
const printSeparated = (table: Table, options: PrintOptions, separator: ',' | '\t'): Printed =>
  printerOf((...given) => separatedWriter(...given, separator))(table, options);

test('CSV: English header, LF, lists joined, fields quoted where needed', () => {
  expect(printSeparated(TABLE, PLAIN, ',').text).toBe(
    'name,posts,date,inferred,count\n林静安,县委书记、一级调研员,,false,2\n"王""五,""",,XXXX-10-29,true,1\n',
  );
  expect(printSeparated(EMPTY, PLAIN, ',').text).toBe('name,posts,date,inferred,count\n');
  expect(printSeparated(TABLE, { ...PLAIN, header: 'zh' }, '\t').text).toMatch(/^名称\t职务\t日期\t推断\t次数\n林静安\t/u);
});

test('a lone carriage return and a line feed are quoted', () => {
  const rows = [{ name: 'a\rb' }, { name: 'c\nd' }];
  expect(printSeparated({ columns: columns('name'), rows }, PLAIN, ',').text).toBe('name\n"a\rb"\n"c\nd"\n');
});

test('for spreadsheets: mark, CRLF, Chinese header, formulas disarmed', () => {
  const names = ['=1+1', '+86', '-2', '@SUM(A1)', '＝1', '\t=1', '-', '安=1', '2024-01-01'];
  const { text } = printSeparated({ columns: columns('name'), rows: names.map((name) => ({ name })) }, { ...PLAIN, excel: true }, ',');
  expect(text.split('\r\n')).toEqual(['\ufeff名称', "'=1+1", "'+86", "'-2", "'@SUM(A1)", "'＝1", "'\t=1", '-', '安=1', '2024-01-01', '']);
  expect(printSeparated(TABLE, { ...PLAIN, excel: true, header: 'en' }, ',').text).toMatch(/^\ufeffname,/u);
});

test('JSON keeps lists, numbers, truth and null', () => {
  expect(JSON.parse(printJson(TABLE, PLAIN).text)).toEqual(TABLE.rows);
  expect(printJson(EMPTY, PLAIN).text).toBe('[]\n');
  const lines = printNdjson(TABLE, { ...PLAIN, header: 'zh' }).text.split('\n');
  expect(lines).toHaveLength(3);
  expect(JSON.parse(lines[0]!)).toEqual({ 名称: '林静安', 职务: ['县委书记', '一级调研员'], 日期: null, 推断: false, 次数: 2 });
  expect(printNdjson(EMPTY, PLAIN).text).toBe('');
});

test('Markdown shows every character as it is', () => {
  const table = { columns: columns('name', 'count'), rows: [{ name: 'a|b\n*c* <i>_[x]', count: 3 }] };
  expect(printMarkdown(table, PLAIN).text).toBe('| 名称 | 次数 |\n| --- | ---: |\n| a\\|b \\*c\\* \\<i\\>\\_\\[x\\] | 3 |\n');
  expect(printMarkdown(EMPTY, PLAIN).text).toBe('');
});

test('every format has a printer', async () => {
  for (const format of FORMATS) {
    const print = await loadPrinter(format);
    expect((await print(TABLE, PLAIN)).text, format).toContain('林静安');
  }
  expect((await (await loadPrinter('tsv'))(TABLE, PLAIN)).text).toContain('name\tposts');
});

test('rows print alike one by one and all at once', async () => {
  for (const format of FORMATS) {
    const open = await loadWriter(format);
    // Tables are laid out by all of their rows.
    expect(open === null, format).toBe(format === 'table' || format === 'md');
    for (const options of open ? [PLAIN, { ...PLAIN, excel: true }] : []) {
      for (const rows of [[], TABLE.rows]) {
        const writer = open!(TABLE.columns, options);
        const pieces = rows.flatMap((row) => [writer.print([row]), writer.print([])]);
        const whole = await (await loadPrinter(format))({ ...TABLE, rows }, options);
        expect([...pieces, writer.end()].join(''), format).toBe(whole.text);
      }
    }
  }
});

test('endings choose formats', () => {
  expect(['a.csv', 'a.TSV', 'a.json', 'a.ndjson', 'a.jsonl', 'a.md', 'a.txt', 'a.table', 'a.xlsx', 'a', 'csv'].map(formatOfEnding)).toEqual(
    [...['csv', 'tsv', 'json', 'ndjson', 'ndjson', 'md', 'table'], ...[null, null, null, null]],
  );
});

test('terminals that know links, and some that do not', () => {
  expect([{ TERM_PROGRAM: 'iTerm.app' }, { VTE_VERSION: '6800' }, { WT_SESSION: 'x' }, { TERM: 'xterm-kitty' }].every(knowsLinks)).toBe(
    true,
  );
  expect(
    [{}, { TERM: 'dumb', WT_SESSION: 'x' }, { VTE_VERSION: '4205' }, { TERM: 'xterm-256color' }, { TERM_PROGRAM: 'Apple_Terminal' }].some(
      knowsLinks,
    ),
  ).toBe(false);
});
