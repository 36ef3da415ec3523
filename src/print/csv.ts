/** Comma- and tab-separated values. */

import { stringify } from 'csv-stringify/sync';
import { cellText, type Column, type Row } from '../report/table.ts';
import { headerOf, type PrintOptions, type RowWriter } from './printer.ts';

/** Spreadsheets run a cell that begins so as a formula; a dash alone (standard input's name) is none. */
const FORMULA = /^(?:[=+@\t\r\uff1d\uff0b\uff20]|[-\uff0d].)/su;

/**
 * Prints rows separated by `separator`, fields quoted where needed. For spreadsheets with a byte order mark, CRLF and
 * an apostrophe before what would run as a formula.
 */
export function separatedWriter(columns: readonly Column[], options: PrintOptions, separator: ',' | '\t'): RowWriter {
  const disarm = (text: string): string => (options.excel && FORMULA.test(text) ? `'${text}` : text);
  let above: string[][] = [headerOf(columns, options.header ?? (options.excel ? 'zh' : 'en'))];
  const print = (rows: readonly Row[]): string => {
    const cells = rows.map((row) => columns.map(({ name }) => disarm(cellText(row[name] ?? null))));
    const text = stringify([...above, ...cells], {
      bom: options.excel && above.length > 0,
      delimiter: separator,
      record_delimiter: options.excel ? '\r\n' : '\n',
      // A row that is one empty cell would be a blank line, which readers skip.
      quoted_empty: columns.length === 1,
      // A lone carriage return breaks the row in readers that csv-stringify does not think of.
      quoted_match: /[\r\n]/u,
    });
    above = [];
    return text;
  };
  return { print, end: () => (above.length > 0 ? print([]) : '') };
}
