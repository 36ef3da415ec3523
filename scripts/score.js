/**
 * npm run score -- GOLD_DIR [--errors N] [--floors FILE] [--vary KIND [--gap N]] [--baseline]
 *
 * Extracts the texts of a folder with the compiled program and prints what the scorer says of the facts.
 *   --errors N     also prints up to N errors of each kind
 *   --floors FILE  JSON, {"dates": 0.95, …, "values": {"date values": 0.95, …}}: F1 and shares that must be reached
 *   --vary KIND    scores another form of the same articles and prints it beside the plain one
 *   --gap N        with --vary: no F1 may be more than N below the plain form's
 *   --baseline     also scores the person and place tags of nodejieba on the same texts, and prints both side by side
 * Environment: SCORER names score.py, VARIER (for --vary) vary.py.
 * Exit status: 0, 1 where a floor or the gap is missed, 2 where it could not be measured.
 */

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openTagger, TAGGED, tagFolder } from './baseline.js';
import { belowFloors, beside, beyondGap, compare, countFacts } from './figures.js';
import { CannotMeasure, extractFolder, figuresOf, run, tool, vary } from './measure.js';

/** @param {string} file NDJSON */
const readFacts = (file) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

/** @param {string} scratch a folder for what is written on the way */
async function main(scratch) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      errors: { type: 'string' },
      floors: { type: 'string' },
      vary: { type: 'string' },
      gap: { type: 'string' },
      baseline: { type: 'boolean', default: false },
    },
  });
  const [gold] = positionals;
  if (!gold || positionals.length > 1)
    throw new CannotMeasure('usage: npm run score -- GOLD_DIR [--errors N] [--floors FILE] [--vary KIND [--gap N]] [--baseline]');
  const scorer = tool('SCORER', 'the path of score.py');

  const plain = join(scratch, 'plain.ndjson');
  extractFolder(gold, plain);
  const figures = figuresOf(gold, plain);
  if (values.vary) {
    const [other, varied] = [join(scratch, 'varied'), join(scratch, 'varied.ndjson')];
    vary(gold, other, values.vary);
    extractFolder(other, varied);
    const otherFigures = figuresOf(other, varied);
    console.log(compare(figures, otherFigures, values.vary));
    return values.gap === undefined ? [] : beyondGap(figures, otherFigures, Number(values.gap));
  }
  if (figures.files === 0) console.log(`no marks; found:\n${countFacts(readFacts(plain))}`);
  else process.stdout.write(run('python3', [scorer, gold, plain, ...(values.errors ? ['--errors', values.errors] : [])]));
  const tagger = values.baseline ? await openTagger() : null;
  if (values.baseline && !tagger) console.error('no baseline: nodejieba is not installed');
  if (tagger) {
    const tagged = join(scratch, 'tagged.ndjson');
    tagFolder(gold, tagged, tagger);
    console.log(`\n${beside(figures, figuresOf(gold, tagged), TAGGED, 'nodejieba')}`);
  }
  return values.floors ? belowFloors(figures, JSON.parse(readFileSync(values.floors, 'utf8'))) : [];
}

const scratch = mkdtempSync(join(tmpdir(), 'zhengwen-score-'));
try {
  const missed = await main(scratch);
  for (const line of missed) console.error(line);
  process.exitCode = missed.length > 0 ? 1 : 0;
} catch (error) {
  console.error(`score: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 2;
} finally {
  rmSync(scratch, { recursive: true });
}
