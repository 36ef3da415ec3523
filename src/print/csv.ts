/** Comma- and tab-separated values. */

import { stringify } from 'csv-stringify/sync';
import { cellText, type Table } from '../report/table.ts';
import { headerOf, type PrintOptions, type Printed } from './printer.ts';

/** Spreadsheets run a cell that begins so as a formula; a dash alone (standard input's name) is none. */
const FORMULA = /^(?:[=+@\t\r\uff1d\uff0b\uff20]|[-\uff0d].)/su;

/**
 * Prints rows separated by `separator`, fields quoted where needed. For spreadsheets with a byte order mark, CRLF and
 * an apostrophe before what would run as a formula.
 */
export function printSeparated(table: Table, options: PrintOptions, separator: ',' | '\t'): Printed {
  const disarm = (text: string): string => (options.excel && FORMULA.test(text) ? `'${text}` : text);
  const header = headerOf(table.columns, options.header ?? (options.excel ? 'zh' : 'en'));
  const rows = table.rows.map((row) => table.columns.map(({ name }) => disarm(cellText(row[name] ?? null))));
  const text = stringify([header, ...rows], {
    bom: options.excel,
    delimiter: separator,
    record_delimiter: options.excel ? '\r\n' : '\n',
    // A row that is one empty cell would be a blank line, which readers skip.
    quoted_empty: table.columns.length === 1,
    // A lone carriage return breaks the row in readers that csv-stringify does not think of.
    quoted_match: /[\r\n]/u,
  });
  return { text, notes: [] };
}
