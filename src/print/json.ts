/** JSON: one array, or one object a line. Lists are arrays, what is unknown is null. */

import type { Table } from '../report/table.ts';
import { headerOf, type PrintOptions, type Printed } from './printer.ts';

function objectsOf({ columns, rows }: Table, options: PrintOptions): object[] {
  const keys = headerOf(columns, options.header ?? 'en');
  return rows.map((row) => Object.fromEntries(columns.map(({ name }, index) => [keys[index]!, row[name] ?? null])));
}

/** One array, an object a line; `[]` where nothing was found. */
export function printJson(table: Table, options: PrintOptions): Printed {
  const lines = objectsOf(table, options).map((row) => `  ${JSON.stringify(row)}`);
  return { text: lines.length === 0 ? '[]\n' : `[\n${lines.join(',\n')}\n]\n`, notes: [] };
}

/** One object a line. */
export function printNdjson(table: Table, options: PrintOptions): Printed {
  return {
    text: objectsOf(table, options)
      .map((row) => `${JSON.stringify(row)}\n`)
      .join(''),
    notes: [],
  };
}
