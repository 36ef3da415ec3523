/**
 * npm run accuracy -- MARKED_DIR [LATER_DIR]
 *
 * Measures the compiled program and writes the tables of docs/accuracy.md: the score on the marked articles, on those
 * marked afterwards (LATER_DIR), in other forms, outside local news, and beside nodejieba. A table that cannot be
 * measured here stays as it is, and is named.
 * Environment: SCORER names score.py, VARIER vary.py, OUTSIDER outside.py, OUTSIDE_DIR the folder of its sets.
 * Exit status: 0, 2 where a table could not be measured.
 */

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { besideTable, fillIn, formsTable, outsideTable, scoresTable } from './accuracy-tables.js';
import { openTagger, TAGGED, tagFolder } from './baseline.js';
import { CannotMeasure, extractFolder, figuresOf, measureOutside, vary } from './measure.js';
import { readShares } from './shares.js';

const PAGE = new URL('../docs/accuracy.md', import.meta.url);
const FORMS = ['names', 'width', 'indent', 'wrap'];

const scratch = mkdtempSync(join(tmpdir(), 'zhengwen-accuracy-'));
const [marked, later] = process.argv.slice(2);

/** @param {string | undefined} folder */
function given(folder) {
  if (folder === undefined) throw new CannotMeasure('usage: npm run accuracy -- MARKED_DIR [LATER_DIR]');
  return folder;
}

/** @param {string} folder */
function measure(folder) {
  const facts = join(scratch, 'facts.ndjson');
  extractFolder(folder, facts);
  return figuresOf(folder, facts);
}

function inForms() {
  const forms = new Map([['plain', measure(given(marked))]]);
  for (const kind of FORMS) {
    const other = join(scratch, kind);
    vary(given(marked), other, kind);
    forms.set(kind, measure(other));
  }
  return formsTable(forms);
}

async function besideTagger() {
  const tagger = await openTagger();
  if (!tagger) throw new CannotMeasure('nodejieba is not installed');
  const tagged = join(scratch, 'tagged.ndjson');
  const measured = [given(marked), given(later)].map((folder, index) => {
    tagFolder(folder, tagged, tagger);
    return { articles: index === 0 ? 'marked' : 'marked afterwards', ours: measure(folder), theirs: figuresOf(folder, tagged) };
  });
  return besideTable(measured, TAGGED, 'nodejieba');
}

/** @type {[name: string, measure: () => string | Promise<string>][]} */
const tables = [
  ['marked articles', () => scoresTable(measure(given(marked)))],
  ['articles marked afterwards', () => scoresTable(measure(given(later)))],
  ['other forms', inForms],
  ['outside local news', () => outsideTable(readShares(measureOutside()))],
  ['nodejieba', besideTagger],
];

let page = readFileSync(PAGE, 'utf8');
try {
  for (const [name, write] of tables) {
    try {
      page = fillIn(page, name, await write());
    } catch (error) {
      if (!(error instanceof CannotMeasure)) throw error;
      console.error(`accuracy: ${name}: ${error.message}`);
      process.exitCode = 2;
    }
  }
  writeFileSync(PAGE, page);
} finally {
  rmSync(scratch, { recursive: true });
}
