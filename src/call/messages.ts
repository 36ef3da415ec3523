/** What is said on standard error: notes, problems, progress. */

import { sizesOf, type Source } from '../input/walk.ts';
import type { Call } from './call.ts';
import type { Context } from './context.ts';

/** Progress is shown for work that takes longer, in milliseconds, and then as often. */
const PATIENCE = 1000;
/** Columns of a terminal that does not say how many it has, or says none. */
const COLUMNS = 80;
const INTERVAL = 100;

/** `3 files`, `1 file`. */
export function count(number: number, singular: string, plural = `${singular}s`): string {
  return `${number} ${number === 1 ? singular : plural}`;
}

/** One line for standard error. What files and users wrote stands in it, so control characters are taken out. */
export function say(context: Context, program: string, line: string): Promise<void> {
  const harmless = line.replace(/\s+/gu, ' ').replace(/[\p{Cc}\p{Cf}]/gu, '');
  return context.stderr.write(`${program}: ${harmless}\n`);
}

/** How far the work is. */
interface Progress {
  done: number;
  files: number;
  bytes: number;
  allBytes: number;
  /** Milliseconds since it began. */
  time: number;
}

/** `120 of 400 files, 3.1 of 10.2 MB, 2.4 MB/s, 3 s left`; the time left supposes that it goes on as it went so far. */
export function progressLine({ done, files, bytes, allBytes, time }: Progress): string {
  const megabytes = (size: number): string => (size / 1e6).toFixed(1);
  const line = `${done} of ${files} files, ${megabytes(bytes)} of ${megabytes(allBytes)} MB, ${megabytes(bytes / (time / 1000))} MB/s`;
  return bytes === 0 ? line : `${line}, ${duration((time / bytes) * (allBytes - bytes))} left`;
}

/** `45 s`, `3 min`, `1 h 20 min`. In: milliseconds. */
function duration(time: number): string {
  const seconds = Math.ceil(time / 1000);
  if (seconds < 100) return `${seconds} s`;
  const minutes = Math.ceil(seconds / 60);
  return minutes < 100 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

function sumsOf(sizes: readonly number[]): number[] {
  let sum = 0;
  return sizes.map((size) => (sum += size));
}

/** Says things on standard error, so that they do not run into each other. */
export class Messages {
  private readonly call: Call;
  private readonly start: number;
  private shown = 0;
  /** Bytes of the files of each list that progress was shown of, up to each file. */
  private readonly sizes = new WeakMap<readonly Source[], number[]>();

  constructor(call: Call) {
    this.call = call;
    this.start = call.context.now();
  }

  /** Milliseconds since there was something to say. */
  elapsed(): number {
    return this.call.context.now() - this.start;
  }

  /** Says something worth knowing, unless `--quiet`. */
  async note(line: string): Promise<void> {
    if (!this.call.options.quiet) await this.problem(line);
  }

  /** Says that something went wrong. */
  async problem(line: string): Promise<void> {
    await this.clear();
    await say(this.call.context, this.call.program, line);
  }

  /** Shows how many of the files are done: on a terminal, when it takes longer than a second. */
  async progress(done: number, files: readonly Source[]): Promise<void> {
    const { stderr, now } = this.call.context;
    if (!stderr.isTerminal || this.call.options.quiet) return;
    const time = now();
    if (time - this.start < PATIENCE || time - this.shown < INTERVAL) return;
    this.shown = time;
    const sizes = this.sizes.get(files) ?? sumsOf(sizesOf(files));
    this.sizes.set(files, sizes);
    const line = progressLine({
      done,
      files: files.length,
      bytes: sizes[done - 1] ?? 0,
      allBytes: sizes.at(-1) ?? 0,
      time: time - this.start,
    });
    // What does not fit on the line could not be taken away again.
    await stderr.write(`\r\u001b[K${line.slice(0, (stderr.columns || COLUMNS) - 1)}`);
  }

  /** Takes the progress line away. */
  async clear(): Promise<void> {
    if (this.shown === 0) return;
    this.shown = 0;
    await this.call.context.stderr.write('\r\u001b[K');
  }
}
