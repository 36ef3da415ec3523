/** From a format's name to its printer. */

import type { Column } from '../report/table.ts';
import type { Format } from './formats.ts';
import { printerOf, type Printer, type PrintOptions, type RowWriter } from './printer.ts';

/** What prints rows in a format as they come, or null where it needs to see them all; each is loaded when it is needed. */
export async function loadWriter(format: Format): Promise<((columns: readonly Column[], options: PrintOptions) => RowWriter) | null> {
  switch (format) {
    case 'csv':
    case 'tsv': {
      const { separatedWriter } = await import('./csv.ts');
      return (columns, options) => separatedWriter(columns, options, format === 'csv' ? ',' : '\t');
    }
    case 'json':
      return (await import('./json.ts')).jsonWriter;
    case 'ndjson':
      return (await import('./json.ts')).ndjsonWriter;
    case 'table':
    case 'md':
      return null;
  }
}

/** The printer of a format. */
export async function loadPrinter(format: Format): Promise<Printer> {
  if (format === 'table') return (await import('./table.ts')).printTable;
  if (format === 'md') return (await import('./md.ts')).printMarkdown;
  return printerOf((await loadWriter(format))!);
}
