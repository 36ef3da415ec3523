/** Where the printed text goes. */

import { closeSync, fsyncSync, mkdtempSync, openSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { formatOfEnding, type Format } from '../print/formats.ts';
import { knowsLinks } from '../print/links.ts';
import type { PrintOptions } from '../print/printer.ts';
import type { Call } from '../call/call.ts';
import { UsageError } from '../call/context.ts';
import { unwritable } from './unwritable.ts';

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

/** Writes to standard output or to the file of `--output`. */
export async function deliver(call: Call, text: string): Promise<void> {
  const sink = openSink(call);
  try {
    await sink.write(text);
    await sink.close();
  } finally {
    sink.abandon();
  }
}

/** Where printed text goes, a piece at a time. */
export interface Sink {
  write(text: string): Promise<void>;
  /** Says that this was all. */
  close(): Promise<void>;
  /** Undoes what was written to a file that was not closed. */
  abandon(): void;
}

/** Standard output, or the file of `--output`. What cannot be written is a UsageError of the methods. */
export function openSink({ context, options }: Call): Sink {
  const { output } = options;
  if (output === undefined)
    return { write: (text) => context.stdout.write(text), close: () => Promise.resolve(), abandon: () => undefined };
  const file = new FileSink(resolve(context.cwd, output), output);
  const forget = context.onStop(() => file.abandon());
  return {
    write: (text) => Promise.resolve(file.write(text)),
    close: () => Promise.resolve(file.close()),
    abandon() {
      forget();
      file.abandon();
    },
  };
}

/** Writes a file beside the old one and renames it, so that a failure keeps the old one; devices and pipes directly. */
class FileSink {
  private target: string;
  private readonly name: string;
  private handle: number | null = null;
  /** The folder of the new file, beside the old one. */
  private beside: string | null = null;

  constructor(path: string, name: string) {
    this.target = path;
    this.name = name;
  }

  write(text: string): void {
    this.orExplain(() => writeFileSync(this.open(), text));
  }

  close(): void {
    this.orExplain(() => {
      const handle = this.open();
      if (this.beside === null) return;
      fsyncSync(handle);
      renameSync(join(this.beside, basename(this.target)), this.target);
    });
    this.abandon();
  }

  abandon(): void {
    if (this.handle !== null) closeSync(this.handle);
    if (this.beside !== null) rmSync(this.beside, { recursive: true, force: true });
    this.handle = this.beside = null;
  }

  /** The open file; opens it at first. */
  private open(): number {
    if (this.handle !== null) return this.handle;
    let mode = 0o666;
    let plain = true;
    try {
      // A link stays a link: the file that it leads to is replaced.
      this.target = realpathSync(this.target);
      const stat = statSync(this.target);
      plain = stat.isFile();
      mode = stat.mode & 0o777;
    } catch {
      // There is no such file yet.
    }
    if (plain) this.beside = mkdtempSync(join(dirname(this.target), '.zhengwen-'));
    this.handle = this.beside === null ? openSync(this.target, 'w') : openSync(join(this.beside, basename(this.target)), 'wx', mode);
    return this.handle;
  }

  private orExplain(act: () => void): void {
    try {
      act();
    } catch (error) {
      this.abandon();
      throw unwritable(this.name, error as Error);
    }
  }
}
