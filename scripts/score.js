/**
 * npm run score -- GOLD_DIR [--errors N] [--floors FILE] [--vary KIND [--gap N]] [--baseline]
 *
 * Extracts the texts of a folder with the compiled program and prints what the scorer says of the facts.
 *   --errors N     also prints up to N errors of each kind
 *   --floors FILE  JSON, {"dates": 0.95, …, "values": {"date values": 0.95, …}}: F1 and shares that must be reached
 *   --vary KIND    scores another form of the same articles and prints it beside the plain one
 *   --gap N        with --vary: no F1 may be more than N below the plain form's
 *   --baseline     scores the person and place tags of nodejieba on the same texts instead
 * Environment: SCORER names score.py, VARIER (for --vary) vary.py.
 * Exit status: 0, 1 where a floor or the gap is missed, 2 where it could not be measured.
 */

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { tagFolder } from './baseline.js';
import { belowFloors, beyondGap, compare, countFacts } from './figures.js';
import { CannotMeasure, extractFolder, run, tool } from './measure.js';

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

  /** @param {string} folder @param {string} name */
  const measure = async (folder, name) => {
    const facts = join(scratch, `${name}.ndjson`);
    await (values.baseline ? tagFolder(folder, facts) : extractFolder(folder, facts));
    return {
      facts,
      figures: /** @type {import('./figures.js').Figures} */ (JSON.parse(run('python3', [scorer, folder, facts, '--json']))),
    };
  };

  const plain = await measure(gold, 'plain');
  if (values.vary) {
    const other = join(scratch, 'varied');
    run('python3', [tool('VARIER', 'the path of vary.py'), gold, other, values.vary]);
    const varied = await measure(other, 'varied');
    console.log(compare(plain.figures, varied.figures, values.vary));
    return values.gap === undefined ? [] : beyondGap(plain.figures, varied.figures, Number(values.gap));
  }
  if (plain.figures.files === 0) console.log(`no marks; found:\n${countFacts(readFacts(plain.facts))}`);
  else process.stdout.write(run('python3', [scorer, gold, plain.facts, ...(values.errors ? ['--errors', values.errors] : [])]));
  return values.floors ? belowFloors(plain.figures, JSON.parse(readFileSync(values.floors, 'utf8'))) : [];
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
