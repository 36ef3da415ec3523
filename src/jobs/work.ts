/** What a worker thread does: texts in, facts out, one after the other. */

import { parentPort } from 'node:worker_threads';
import { extractText, type Result, type Task } from './extract-text.ts';

/** Sent once, before all results: the program is loaded. */
export const READY = 'ready';

/** What a thread sends; facts as lines of JSON. */
export type Reply = typeof READY | Exclude<Result, { facts: unknown }> | { json: string };

/** Takes tasks from the thread that started this one, until that ends it. */
export function work(): void {
  const port = parentPort;
  if (!port) throw new Error('this is no worker thread');
  const reply = (message: Reply): void => port.postMessage(message);
  port.on('message', (task: Task) => {
    const result = extractText(task);
    reply('facts' in result ? { json: result.facts.lines.join('\n') } : result);
  });
  reply(READY);
}
