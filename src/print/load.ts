/** From a format's name to its printer. */

import type { Format } from './formats.ts';
import type { Printer } from './printer.ts';

/** The printer of a format; each is loaded when it is needed. */
export async function loadPrinter(format: Format): Promise<Printer> {
  switch (format) {
    case 'table':
      return (await import('./table.ts')).printTable;
    case 'csv':
    case 'tsv': {
      const { printSeparated } = await import('./csv.ts');
      return (table, options) => printSeparated(table, options, format === 'csv' ? ',' : '\t');
    }
    case 'json':
      return (await import('./json.ts')).printJson;
    case 'ndjson':
      return (await import('./json.ts')).printNdjson;
    case 'md':
      return (await import('./md.ts')).printMarkdown;
  }
}
