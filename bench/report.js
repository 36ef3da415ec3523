/**
 * What was measured, as a Markdown table.
 *
 * @typedef {{ what: string, figure: string, how: string, limit?: string, passed?: boolean }} Row
 */

import { arch, cpus, platform } from 'node:os';

/** @param {Row[]} rows */
export function table(rows) {
  const cells = rows.map(({ what, figure, how, limit = '', passed = true }) => [
    what,
    figure,
    how,
    limit,
    limit && (passed ? 'kept' : '**exceeded**'),
  ]);
  return [['what', 'figure', 'how', 'limit', ''], ['---', '---', '---', '---', '---'], ...cells]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n');
}

/**
 * The table with what it was measured on.
 * @param {Row[]} rows
 * @param {string} command
 */
export function results(rows, command) {
  const date = new Date().toISOString().slice(0, 10);
  const machine = `${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores, ${platform()} ${arch()}, Node ${process.version}`;
  return `# Benchmarks\n\nMeasured ${date} by \`${command}\` on ${machine}.\n\n${table(rows)}\n`;
}
