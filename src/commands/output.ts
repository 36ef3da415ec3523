/** Where the printed text goes. */

import { closeSync, fsyncSync, mkdtempSync, openSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { formatOfEnding, type Format } from '../print/formats.ts';
import { knowsLinks } from '../print/links.ts';
import type { PrintOptions } from '../print/printer.ts';
import type { Call } from './command.ts';
import { UsageError } from './context.ts';

/** The format that a call asks for; `table` (or `otherwise`) where it asks for none. */
export function formatOf({ options }: Call, otherwise: Format = 'table'): Format {
  const { format, csv, json, excel, output } = options;
  const asked = new Set([format, csv && 'csv', json && 'json', excel && 'csv'].filter((name) => typeof name === 'string'));
  if (asked.size > 1) throw new UsageError(`one format at a time, not ${[...asked].join(' and ')}`);
  const [chosen] = asked;
  if (chosen !== undefined) return chosen as Format;
  if (output === undefined) return otherwise;
  const byEnding = formatOfEnding(output);
  if (byEnding === null) throw new UsageError(`${output}: its ending names no format; add --format`);
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

/** Writes to standard output or to the file of `--output`. */
export async function deliver({ context, options }: Call, text: string): Promise<void> {
  if (options.output === undefined) await context.stdout.write(text);
  else replaceFile(resolve(context.cwd, options.output), options.output, text);
}

/** Writes a file beside the old one and renames it, so that a failure keeps the old one; devices and pipes directly. */
function replaceFile(path: string, name: string, text: string): void {
  let target = path;
  let mode = 0o666;
  let plain = true;
  try {
    // A link stays a link: the file that it leads to is replaced.
    target = realpathSync(path);
    const stat = statSync(target);
    plain = stat.isFile();
    mode = stat.mode & 0o777;
  } catch {
    // There is no such file yet.
  }
  let beside: string | null = null;
  try {
    if (!plain) {
      writeFileSync(target, text);
      return;
    }
    beside = mkdtempSync(join(dirname(target), '.zhengwen-'));
    const part = join(beside, basename(target));
    const handle = openSync(part, 'wx', mode);
    try {
      writeFileSync(handle, text);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    renameSync(part, target);
  } catch (error) {
    throw new UsageError(`${name}: cannot be written (${(error as Error).message.split(',')[0]!})`);
  } finally {
    if (beside !== null) rmSync(beside, { recursive: true, force: true });
  }
}
