/** What is said on standard error: notes, problems, progress. */

import type { Call } from './command.ts';
import type { Context } from './context.ts';

/** Progress is shown for work that takes longer, in milliseconds, and then as often. */
const PATIENCE = 1000;
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

export class Messages {
  private readonly call: Call;
  private readonly start: number;
  private shown = 0;

  constructor(call: Call) {
    this.call = call;
    this.start = call.context.now();
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

  /** Shows how far the work is: on a terminal, when it takes longer than a second. */
  async progress(done: number, all: number): Promise<void> {
    const { stderr, now } = this.call.context;
    if (!stderr.isTerminal || this.call.options.quiet) return;
    const time = now();
    if (time - this.start < PATIENCE || time - this.shown < INTERVAL) return;
    this.shown = time;
    await stderr.write(`\r\u001b[K${done} of ${all} files`);
  }

  /** Takes the progress line away. */
  async clear(): Promise<void> {
    if (this.shown === 0) return;
    this.shown = 0;
    await this.call.context.stderr.write('\r\u001b[K');
  }
}
