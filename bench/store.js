/** Questions on a folder that was read once, and what a changed file costs. */

import { appendFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { medians, node, zhengwen } from './measure.js';

/** @param {number} milliseconds */
const time = (milliseconds) => `${milliseconds.toFixed(0)} ms`;

function hasDuckDB() {
  try {
    createRequire(import.meta.url).resolve('@duckdb/node-api');
    return true;
  } catch {
    return false;
  }
}

/**
 * @param {{ root: string, articles: number, runs: number }} setting a folder of papers with so many articles
 * @returns {Promise<import('./report.js').Row[]>}
 */
export async function stored({ root, articles, runs }) {
  if (!hasDuckDB()) return [];
  zhengwen('index', root);
  const [folder = ''] = readdirSync(root).filter((name) => !name.startsWith('.'));
  const paper = join(root, folder, readdirSync(join(root, folder))[0] ?? '');
  const ask = () => zhengwen('who-visited', '繁峙', root, '--csv');
  const { bare, unchanged, changed } = await medians(runs, {
    bare: () => node('-e', '0'),
    unchanged: ask,
    changed: () => {
      appendFileSync(paper, '\n');
      ask();
    },
  });
  const number = articles.toLocaleString('en');
  return [
    {
      what: `who-visited 繁峙 --csv on ${number} indexed articles`,
      ratio: unchanged / bare,
      unit: 'node -e 0',
      more: false,
      how: `${time(unchanged)} against ${time(bare)}`,
      aim: 10,
    },
    {
      what: `the same after a change of one file`,
      ratio: changed / unchanged,
      unit: 'the time on the unchanged store',
      more: false,
      how: `${time(changed)} against ${time(unchanged)}`,
      aim: 2,
    },
  ];
}
