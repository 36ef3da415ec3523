/** How measurements are taken: in turn, so that whatever else the machine does strikes them alike; medians of them. */

import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const PROGRAM = fileURLToPath(new URL('../bin/zhengwen.js', import.meta.url));
const PEAK = fileURLToPath(new URL('peak.cjs', import.meta.url));
const env = { ...process.env, ZHENGWEN_CORPUS: '' };

/** @param {number[]} values at least one */
const median = (values) => /** @type {number} */ (values.toSorted((a, b) => a - b)[values.length >> 1]);

/**
 * The medians of what some tasks take, in milliseconds.
 * @template {string} Name
 * @param {number} runs of each
 * @param {Record<Name, () => unknown>} tasks
 * @returns {Promise<Record<Name, number>>}
 */
export async function medians(runs, tasks) {
  const entries = /** @type {[Name, () => unknown][]} */ (Object.entries(tasks));
  const times = entries.map(() => /** @type {number[]} */ ([]));
  for (let run = 0; run < runs; run++) {
    for (const [index, [, task]] of entries.entries()) {
      const start = performance.now();
      await task();
      times[index]?.push(performance.now() - start);
    }
  }
  return /** @type {Record<Name, number>} */ (Object.fromEntries(entries.map(([name], index) => [name, median(times[index] ?? [])])));
}

/** Runs Node. @param {string[]} args */
export function node(...args) {
  const { status, stderr } = spawnSync(process.execPath, args, { stdio: ['ignore', 'ignore', 'pipe'], env, encoding: 'utf8' });
  if (status !== 0) throw new Error(`node ${args.slice(0, 5).join(' ')} … ended with status ${status}: ${stderr.slice(0, 500)}`);
  return stderr;
}

/** Runs the program. @param {string[]} args */
export const zhengwen = (...args) => void node(PROGRAM, ...args);

/** Runs the program. Out: the most memory that it had, in bytes. @param {string[]} args */
export const peakOf = (...args) =>
  1024 *
  Number(
    node('--require', PEAK, PROGRAM, ...args)
      .trim()
      .split('\n')
      .at(-1),
  );
