/** What a worker thread does: texts in, facts out, one after the other. */

import { parentPort } from 'node:worker_threads';
import { extractText, type Result, type Task } from './extract-text.ts';

/** Sent once, before all results: the program is loaded. */
export const READY = 'ready';

/**
 * What a thread sends. Facts are many small objects: as one JSON text, written here and read there, they take two thirds
 * of the time that cloning them takes.
 */
export type Reply = typeof READY | Exclude<Result, { articles: unknown }> | { json: string };

/** Takes tasks from the thread that started this one, until that ends it. */
export function work(): void {
  const port = parentPort;
  if (!port) throw new Error('this is no worker thread');
  const reply = (message: Reply): void => port.postMessage(message);
  port.on('message', (task: Task) => {
    const result = extractText(task);
    reply('articles' in result ? { json: JSON.stringify(result.articles) } : result);
  });
  reply(READY);
}
