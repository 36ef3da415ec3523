/** Worker threads, each with a queue of texts. */

import type { Worker } from 'node:worker_threads';
import { InputError } from '../input/errors.ts';
import type { Result, Task } from './extract-text.ts';
import { Facts } from './facts.ts';
import { READY, type Reply } from './work.ts';

interface Waiting {
  task: Task;
  resolve: (result: Result) => void;
  reject: (error: InputError) => void;
}

/** A thread and the tasks sent to it, the one it works on first. */
interface Thread {
  worker: Worker;
  waiting: Waiting[];
  /** Whether it has loaded the program. */
  ready: boolean;
  /** Why nothing can be sent to it. */
  failure: InputError | null;
}

/** Some threads that extract texts; a text that kills its thread costs itself alone. */
export class Threads {
  private readonly start: () => Worker;
  private readonly threads: Thread[];

  /** In: how many, at least one; what starts one. Throws InputError where it cannot. */
  constructor(count: number, start: () => Worker) {
    this.start = start;
    this.threads = Array.from({ length: count }, () => this.begin());
  }

  /** Extracts a text on the thread that has least to do. Rejects with an InputError where threads cannot be started. */
  run(task: Task): Promise<Result> {
    const idlest = this.threads.reduce((least, thread) => (thread.waiting.length < least.waiting.length ? thread : least));
    return new Promise((resolve, reject) => send(idlest, { task, resolve, reject }));
  }

  /** Ends the threads, whatever they are at. */
  async close(): Promise<void> {
    const workers = this.threads.map(({ worker }) => worker.removeAllListeners('exit'));
    await Promise.all(workers.map((worker) => worker.terminate()));
  }

  private begin(): Thread {
    let worker: Worker;
    try {
      worker = this.start();
    } catch (error) {
      throw cannotStart(error);
    }
    const thread: Thread = { worker, waiting: [], ready: false, failure: null };
    let cause: unknown = 'it ended';
    worker.on('message', (reply: Reply) => {
      if (reply === READY) thread.ready = true;
      else thread.waiting.shift()!.resolve(resultOf(reply));
    });
    worker.on('error', (error) => (cause = error));
    worker.on('exit', () => this.replace(thread, cause));
    return thread;
  }

  /** A thread that dies takes with it the text that it worked on; what waits behind that goes to a new one. */
  private replace(dead: Thread, cause: unknown): void {
    const [first, ...rest] = dead.waiting;
    try {
      if (!dead.ready) throw cannotStart(cause);
      const thread = this.begin();
      this.threads[this.threads.indexOf(dead)] = thread;
      first?.resolve({ why: `the extractor died of it: ${reasonOf(cause)}` });
      for (const waiting of rest) send(thread, waiting);
    } catch (error) {
      dead.failure = error as InputError;
      for (const { reject } of dead.waiting) reject(dead.failure);
    }
  }
}

function send({ worker, waiting, failure }: Thread, next: Waiting): void {
  if (failure) {
    next.reject(failure);
    return;
  }
  waiting.push(next);
  worker.postMessage(next.task);
}

function resultOf(reply: Exclude<Reply, typeof READY>): Result {
  return 'ndjson' in reply ? { facts: new Facts(reply) } : reply;
}

function cannotStart(error: unknown): InputError {
  return new InputError(`a worker thread cannot start (${reasonOf(error)}); --jobs 1 does without`);
}

function reasonOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'out of memory' : String(error);
}
