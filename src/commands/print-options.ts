/** How a call wants things printed. */

import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Call } from '../call/call.ts';
import { UsageError } from '../call/context.ts';
import { formatOfEnding, type Format } from '../print/formats.ts';
import { knowsLinks } from '../print/links.ts';
import type { PrintOptions } from '../print/printer.ts';

/** Endings of what spreadsheets keep. */
const WORKBOOK = /\.(?:xlsx?|ods|et)$/iu;

/** The format that a call asks for; `table` (or `otherwise`) where it asks for none. */
export function formatOf({ options }: Call, otherwise: Format = 'table'): Format {
  const { format, csv, json, excel, output } = options;
  const asked = new Set([format, csv && 'csv', json && 'json', excel && 'csv'].filter((name) => typeof name === 'string'));
  if (asked.size > 1) throw new UsageError(`one format at a time, not ${[...asked].join(' and ')}`);
  const [chosen] = asked;
  if (chosen !== undefined) return chosen as Format;
  if (output === undefined) return otherwise;
  const byEnding = formatOfEnding(output);
  if (byEnding === null) {
    const otherwise = WORKBOOK.test(output)
      ? `write --excel -o ${output.replace(WORKBOOK, '.csv')}, which spreadsheets open`
      : 'add --format';
    throw new UsageError(`${output}: its ending names no format; ${otherwise}`);
  }
  return byEnding;
}

/** How a table is printed for a call. */
export function printOptionsOf({ context, options }: Call): PrintOptions {
  const { env, stdout, cwd } = context;
  const screen = options.output === undefined && stdout.isTerminal;
  const colour = screen && options.color !== false && (env['NO_COLOR'] ?? '') === '' && env['TERM'] !== 'dumb';
  // COLUMNS, where it is exported, also rules what is piped on.
  const columns = /^\d+$/u.test(env['COLUMNS'] ?? '') ? Number(env['COLUMNS']) : screen ? stdout.columns : null;
  return {
    header: options.header ?? null,
    excel: options.excel ?? false,
    width: options.output === undefined && columns !== null && columns > 0 ? columns : null,
    colour,
    link: screen && knowsLinks(env) ? (file) => pathToFileURL(resolve(cwd, file)).href : null,
  };
}
