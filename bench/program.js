/** The program as its users run it: workers, time against size, memory, start-up. */

import { availableParallelism } from 'node:os';
import { medians, node, peakOf, zhengwen } from './measure.js';

/** @param {number} milliseconds */
const seconds = (milliseconds) => `${(milliseconds / 1000).toFixed(2)} s`;
/** Megabytes of papers of which rows are kept to be sorted. */
const SORTED = 64;

/** @param {number} bytes */
const megabytes = (bytes) => `${(bytes / 1e6).toFixed(0)} MB`;

/**
 * @param {{ folders: string[], runs: number }} setting
 * @returns {Promise<import('./report.js').Row[]>}
 */
export async function workers({ folders, runs }) {
  // On one core two workers only stand in each other's way.
  if (availableParallelism() < 2) return [];
  const { one, two } = await medians(runs, {
    one: () => zhengwen('extract', '--jobs', '1', ...folders),
    two: () => zhengwen('extract', '--jobs', '2', ...folders),
  });
  return [
    {
      what: 'extract, two workers',
      ratio: one / two,
      unit: 'as fast as one',
      more: true,
      how: `${seconds(two)} against ${seconds(one)} for ${folders.length} MB`,
      aim: 1.7,
    },
  ];
}

/**
 * @param {{ folders: string[], runs: number, sizes: number[] }} setting sizes in megabytes, ascending
 * @returns {Promise<import('./report.js').Row[]>}
 */
export async function growth({ folders, runs, sizes }) {
  const times = await medians(
    runs,
    Object.fromEntries(sizes.map((size) => [`${size}`, () => zhengwen('extract', ...folders.slice(0, size))])),
  );
  return sizes.slice(1).map((size, index) => {
    const before = sizes[index] ?? NaN;
    const [time = NaN, timeBefore = NaN] = [times[`${size}`], times[`${before}`]];
    return {
      what: `extract, ${size} MB`,
      ratio: time / timeBefore,
      unit: `the time for ${before} MB`,
      more: false,
      how: `${seconds(time)} against ${seconds(timeBefore)}`,
      aim: (size / before) * 1.1,
    };
  });
}

/**
 * @param {{ folders: string[], sizes: [small: number, large: number] }} setting sizes in megabytes
 * @returns {import('./report.js').Row[]}
 */
export function memory({ folders, sizes }) {
  const commands = [['extract'], ['officials', '--csv'], ['who-visited', '山西', '--csv']];
  return commands.map((command, index) => {
    // All read alike: the largest size is for one of them.
    const most = index === 0 ? sizes[1] : Math.min(sizes[1], SORTED);
    const [small = NaN, large = NaN] = [sizes[0], most].map((size) => peakOf(...command, ...folders.slice(0, size)));
    return {
      what: `${command.join(' ')}, peak memory for ${most} MB`,
      ratio: large / small,
      unit: `that for ${sizes[0]} MB`,
      more: false,
      how: `${megabytes(large)}${large > 700e6 ? ', where 700 MB are aimed at,' : ''} against ${megabytes(small)}`,
      aim: 1.3,
    };
  });
}

/**
 * @param {{ runs: number }} setting
 * @returns {Promise<import('./report.js').Row[]>}
 */
export async function startUp({ runs }) {
  const { bare, help, query } = await medians(runs, {
    bare: () => node('-e', '0'),
    help: () => zhengwen('--help'),
    query: () => zhengwen('who-visited', '繁峙'),
  });
  const row = (/** @type {string} */ what, /** @type {number} */ time, /** @type {number} */ aim) => ({
    ...{ what, ratio: time / bare, unit: 'node -e 0', more: false, aim },
    how: `${time.toFixed(0)} ms against ${bare.toFixed(0)} ms`,
  });
  return [row('--help', help, 2.5), row('who-visited 繁峙 on the sample papers', query, 4)];
}
