/** How long a command takes from the shell, as a multiple of what Node itself takes. */

import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const PROGRAM = fileURLToPath(new URL('../bin/zhengwen.js', import.meta.url));
const env = { ...process.env, ZHENGWEN_CORPUS: '' };

const BARE = ['-e', '0'];
const COMMANDS = [
  { name: 'zhengwen --help', args: [PROGRAM, '--help'], limit: 2.5 },
  { name: 'zhengwen who-visited 繁峙, on the sample papers', args: [PROGRAM, 'who-visited', '繁峙'], limit: 4 },
];

/** @param {string[]} args of node; milliseconds */
function time(args) {
  const start = performance.now();
  const { status } = spawnSync(process.execPath, args, { stdio: 'ignore', env });
  const took = performance.now() - start;
  if (status !== 0) throw new Error(`node ${args.join(' ')} ended with status ${status}`);
  return took;
}

/** @param {number[]} values at least one */
const median = (values) => /** @type {number} */ (values.toSorted((a, b) => a - b)[values.length >> 1]);

/**
 * Runs Node alone and each command in turn, so that whatever else the machine does strikes them alike.
 * @param {number} runs of each
 * @returns {import('./report.js').Row[]}
 */
export function startUp(runs) {
  const all = [BARE, ...COMMANDS.map((command) => command.args)];
  const times = all.map(() => /** @type {number[]} */ ([]));
  for (let run = 0; run < runs; run++) all.forEach((args, i) => times[i]?.push(time(args)));
  const [bare = NaN, ...medians] = times.map(median);
  return COMMANDS.map(({ name, limit }, i) => {
    const took = medians[i] ?? NaN;
    const ratio = took / bare;
    return {
      what: name,
      figure: `${ratio.toFixed(2)} × node -e 0`,
      how: `${took.toFixed(0)} ms against ${bare.toFixed(0)} ms, medians of ${runs}`,
      limit: `${limit} ×`,
      passed: ratio <= limit,
    };
  });
}
