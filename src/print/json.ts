/** JSON: one array, or one object a line. Lists are arrays, what is unknown is null. */

import type { Column, Row } from '../report/table.ts';
import { headerOf, type PrintOptions, type RowWriter } from './printer.ts';

/** Makes a row the line of an object. */
function lineOf(columns: readonly Column[], { header }: PrintOptions): (row: Row) => string {
  const keys = headerOf(columns, header ?? 'en');
  return (row) => JSON.stringify(Object.fromEntries(columns.map(({ name }, index) => [keys[index]!, row[name] ?? null])));
}

/** One array, each line one of its items; `[]` where there are none. */
export class JsonArray {
  private empty = true;

  /** In: the items as JSON. */
  print(items: readonly string[]): string {
    if (items.length === 0) return '';
    const text = `${this.empty ? '[' : ','}\n${items.join(',\n')}`;
    this.empty = false;
    return text;
  }

  end(): string {
    return this.empty ? '[]\n' : '\n]\n';
  }
}

/** One array, an object a line; `[]` where nothing was found. */
export function jsonWriter(columns: readonly Column[], options: PrintOptions): RowWriter {
  const line = lineOf(columns, options);
  const array = new JsonArray();
  return { print: (rows) => array.print(rows.map((row) => `  ${line(row)}`)), end: () => array.end() };
}

/** One object a line. */
export function ndjsonWriter(columns: readonly Column[], options: PrintOptions): RowWriter {
  const line = lineOf(columns, options);
  return { print: (rows) => rows.map((row) => `${line(row)}\n`).join(''), end: () => '' };
}
