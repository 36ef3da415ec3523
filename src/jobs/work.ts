/** What a worker thread does: texts in, facts out, one after the other. */

import { parentPort } from 'node:worker_threads';
import { extractText, type Result, type Task } from './extract-text.ts';
import type { SentFacts } from './facts.ts';

/** Sent once, before all results: the program is loaded. */
export const READY = 'ready';

/** What a thread sends. */
export type Reply = typeof READY | Exclude<Result, { facts: unknown }> | SentFacts;

/** Takes tasks from the thread that started this one, until that ends it. */
export function work(): void {
  const port = parentPort;
  if (!port) throw new Error('this is no worker thread');
  const reply = (message: Reply): void =>
    port.postMessage(message, typeof message === 'object' && 'ndjson' in message ? [message.ndjson.buffer] : []);
  port.on('message', (task: Task) => {
    const result = extractText(task);
    reply('facts' in result ? { ndjson: result.facts.ndjson, size: result.facts.size } : result);
  });
  reply(READY);
}
