/**
 * What was measured, as a Markdown table, and whether it is good.
 *
 * @typedef {object} Row
 * @property {string} what
 * @property {number} ratio of two medians that were taken in the same run
 * @property {string} unit what the ratio is a multiple of
 * @property {boolean} more whether more is better
 * @property {string} how the medians themselves
 * @property {number} [aim] what the ratio should reach, or not pass
 */

import { arch, cpus, platform } from 'node:os';

/** A ratio may be so much worse than the one that was kept, for machines differ, and what else they do. */
const FALL = 1 / 3;

/** Whether a row reaches its aim. @param {Row} row */
const reaches = ({ ratio, more, aim }) => aim === undefined || (more ? ratio >= aim : ratio <= aim);

/** @param {Row[]} rows */
export function table(rows) {
  const cells = rows.map((row) => {
    const { what, ratio, unit, how, more, aim } = row;
    const wanted = aim === undefined ? '' : `${more ? '≥' : '≤'} ${aim}`;
    return [what, `${ratio.toFixed(2)} × ${unit}`, how, wanted, aim === undefined ? '' : reaches(row) ? 'reached' : '**missed**'];
  });
  return [['what', 'ratio', 'medians', 'aim', ''], ['---', '---', '---', '---', '---'], ...cells]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n');
}

/**
 * The rows that fell by a third against the ratios that were kept, a line each.
 * @param {Row[]} rows
 * @param {Record<string, number>} reference
 */
export function fallen(rows, reference) {
  return rows.flatMap(({ what, ratio, more }) => {
    const kept = reference[what];
    if (kept === undefined) return [];
    const worst = more ? kept * (1 - FALL) : kept / (1 - FALL);
    return (more ? ratio >= worst : ratio <= worst) ? [] : [`${what}: ${ratio.toFixed(2)} where ${kept} was measured`];
  });
}

/**
 * The table with what it was measured on.
 * @param {Row[]} rows
 * @param {string} command
 */
export function results(rows, command) {
  const date = new Date().toISOString().slice(0, 10);
  const machine = `${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores, ${platform()} ${arch()}, Node ${process.version}`;
  return `# Benchmarks\n\nMeasured ${date} by \`${command}\` on ${machine}.\nEvery ratio is one of medians taken in turn in the same run.\n\n${table(rows)}\n`;
}
