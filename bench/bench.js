/**
 * npm run bench -- [--articles N] [--corpus DIR] [--short] [--check] [--write]
 *
 * Every figure is a ratio of medians that were taken in turn in one run.
 *   --articles  size of the corpus made of the sample papers (5000; with --short 600); that with a store is four times as large
 *   --corpus    papers to measure on instead, as often as they are needed
 *   --short     fewer runs and smaller texts
 *   --check     exit status 1 where a ratio is a third worse than that in bench/reference.json
 *   --write     also writes bench/results.md; with --short bench/reference.json
 */

import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { madePages, realPages, take, writeCorpus } from './corpus.js';
import { extraction, oneText } from './extraction.js';
import { growth, memory, startUp, workers } from './program.js';
import { fallen, results, table } from './report.js';
import { stored } from './store.js';

const REFERENCE = new URL('reference.json', import.meta.url);

const flag = /** @type {const} */ ({ type: 'boolean', default: false });
const text = /** @type {const} */ ({ type: 'string' });
const { values } = parseArgs({ options: { articles: text, corpus: text, check: flag, short: flag, write: flag } });
const { short } = values;

const root = mkdtempSync(join(tmpdir(), 'zhengwen-bench-'));
try {
  const pages = () => (values.corpus === undefined ? madePages() : realPages(values.corpus));
  const articles = Number(values.articles ?? (short ? 600 : 5000));
  if (!(articles > 0)) throw new Error('--articles: write a number of articles');
  const { folders } = writeCorpus(join(root, 'corpus'), take(pages(), { articles }));
  /** The first so many megabytes of a larger corpus. @type {string[]} */
  let many = [];
  const megabytes = (/** @type {number} */ size) => {
    if (many.length < size) many = writeCorpus(join(root, 'many'), take(pages(), { bytes: size * 1e6 })).folders;
    return many;
  };

  /** A folder to be indexed: no store may lie around the other papers. */
  const indexed = () => {
    const folder = join(root, 'indexed');
    if (!existsSync(folder)) writeCorpus(folder, take(pages(), { articles: articles * 4 }));
    return folder;
  };

  /** @type {(() => Promise<import('./report.js').Row[]> | import('./report.js').Row[])[]} */
  const sections = [
    () => startUp({ runs: short ? 11 : 31 }),
    () => stored({ root: indexed(), articles: articles * 4, runs: short ? 5 : 11 }),
    () => extraction({ folders, runs: short ? 3 : 5 }),
    () => oneText({ folders: megabytes(4), runs: 3, sizes: short ? [0.25, 1] : [1, 4] }),
    () => workers({ folders: short ? folders : megabytes(64), runs: 3 }),
    () => growth({ folders: megabytes(short ? 4 : 64), runs: short ? 1 : 3, sizes: short ? [1, 4] : [1, 4, 16, 64] }),
    () => memory({ folders: megabytes(short ? 8 : 256), sizes: short ? [2, 8] : [16, 256] }),
  ];
  /** @type {Record<string, number>} */
  const reference = values.check ? JSON.parse(readFileSync(REFERENCE, 'utf8')) : {};
  /** @type {import('./report.js').Row[]} */
  const rows = [];
  for (const section of sections) {
    let measured = await section();
    // What else the machine does at the moment can spoil a measurement; it is not there every time.
    if (fallen(measured, reference).length > 0) measured = await section();
    rows.push(...measured);
  }
  console.log(table(rows));

  const bad = fallen(rows, reference);
  for (const line of bad) console.error(line);
  if (bad.length > 0) process.exitCode = 1;
  const given = process.argv.slice(2).filter((word) => word !== '--write');
  if (values.write && short) {
    const ratios = Object.fromEntries(rows.map(({ what, ratio }) => [what, Number(ratio.toFixed(2))]));
    writeFileSync(REFERENCE, `${JSON.stringify(ratios, null, 2)}\n`);
  } else if (values.write) {
    writeFileSync(
      new URL('results.md', import.meta.url),
      results(rows, ['npm run bench', ...(given.length > 0 ? ['--', ...given] : [])].join(' ')),
    );
  }
} finally {
  rmSync(root, { recursive: true, force: true });
}
