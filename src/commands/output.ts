/** Where the printed text goes. */

import { closeSync, fsyncSync, mkdtempSync, openSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Call } from '../call/call.ts';
import { unwritable } from './unwritable.ts';

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
  /** In: text, or its bytes in UTF-8. */
  write(text: string | Uint8Array): Promise<void>;
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

  write(text: string | Uint8Array): void {
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
