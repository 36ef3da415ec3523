/** What a command sees of the world; main.ts makes it of the process, tests of nothing. */

import type { Worker } from 'node:worker_threads';

export interface Output {
  /** In: text, or its bytes in UTF-8. Resolves when the reader has taken it. */
  write(text: string | Uint8Array): Promise<void>;
  isTerminal: boolean;
  /** Columns of the terminal, or null. */
  columns: number | null;
}

/** What there is for working on several things at a time. */
interface Parallel {
  /** Threads that can run at a time. */
  cores: number;
  /** Starts a worker thread of this program. */
  startWorker(): Worker;
}

export interface Context {
  stdout: Output;
  stderr: Output;
  stdin: AsyncIterable<Uint8Array>;
  env: Record<string, string | undefined>;
  cwd: string;
  /** Path of the running Node. */
  node: string;
  /** Null where all is done on one thread. */
  parallel: Parallel | null;
  /** Has something done should the user stop the program meanwhile. Out: what takes that back. */
  onStop(action: () => void): () => void;
  /** Milliseconds of a clock, for showing progress; no fact depends on it. */
  now(): number;
}

/** Exit statuses. */
export const FOUND = 0;
export const NOTHING = 1;
export const FAILED = 2;

/** A mistake in how the program was called: the message is one line that says what to do. */
export class UsageError extends Error {}
