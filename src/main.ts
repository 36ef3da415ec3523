/** The programs: the only reader of the process. */

import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Context, Output } from './call/context.ts';
import { runCommandLine, type ProgramName } from './commands/program.ts';

const FAILED = 2;
const WORKER = new URL('../bin/worker.js', import.meta.url);

function outputOf(stream: NodeJS.WriteStream): Output {
  return {
    isTerminal: stream.isTTY === true,
    columns: stream.isTTY ? stream.columns : null,
    write: (text) =>
      new Promise((resolve) => {
        if (text.length === 0) resolve();
        else stream.write(text, () => resolve());
      }),
  };
}

function version(): string {
  const file = new URL('../package.json', import.meta.url);
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}

/** Signals by which users and systems stop a program. */
const STOPPING = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Has something done before a signal ends the process. Out: what takes that back. */
function onStop(action: () => void): () => void {
  const stop = (signal: NodeJS.Signals): void => {
    forget();
    action();
    // Whoever waits for the process learns what ended it.
    process.kill(process.pid, signal);
  };
  const forget = (): void => STOPPING.forEach((signal) => process.off(signal, stop));
  for (const signal of STOPPING) process.on(signal, stop);
  return forget;
}

/** What the worker threads of the programs run; bin/worker.js calls it. `--help` needs none of it. */
export async function work(): Promise<void> {
  (await import('./jobs/work.ts')).work();
}

/** Runs a program with the arguments of the process and sets its exit status. */
export async function main(program: ProgramName): Promise<void> {
  for (const stream of [process.stdout, process.stderr]) {
    // Whoever reads from us may have had enough (`| head -1`): that is no error, and there is nothing left to do.
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit(0);
      process.exit(FAILED);
    });
  }
  const context: Context = {
    stdout: outputOf(process.stdout),
    stderr: outputOf(process.stderr),
    // Node opens what it is asked for, and few commands read from it.
    stdin: { [Symbol.asyncIterator]: () => process.stdin[Symbol.asyncIterator]() },
    env: process.env,
    cwd: process.cwd(),
    node: process.execPath,
    parallel: { cores: availableParallelism(), startWorker: () => new Worker(WORKER) },
    onStop,
    now: () => Number(process.hrtime.bigint()) / 1e6,
  };
  try {
    process.exitCode = await runCommandLine(program, process.argv.slice(2), version(), context);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    await context.stderr.write(`${program}: ${message.split('\n')[0]!}\n`);
    process.exitCode = FAILED;
  }
}
