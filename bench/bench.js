/**
 * npm run bench -- [--check] [--short] [--write]
 *
 * Start-up against Node's own, extraction against nodejieba and against reading alone, time against size.
 *   --check  exit status 1 where a limit is passed
 *   --short  fewer runs and smaller texts
 *   --write  also writes bench/results.md
 */

import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { results, table } from './report.js';
import { startUp } from './start-up.js';
import { growth, throughput } from './throughput.js';

const flag = /** @type {const} */ ({ type: 'boolean', default: false });
const { values } = parseArgs({ options: { check: flag, short: flag, write: flag } });

const runs = values.short ? 11 : 31;
let started = startUp(runs);
// What else the machine does at the moment can spoil a few runs; more of them decide.
if (values.check && started.some((row) => row.passed === false)) started = startUp(3 * runs);

const rows = [...started, ...(await throughput(values.short ? 1 : 8)), ...growth(values.short ? [0.25, 1] : [1, 4, 16])];
console.log(table(rows));
if (values.write) writeFileSync(new URL('results.md', import.meta.url), results(rows, `npm run bench${values.short ? ' -- --short' : ''}`));
if (values.check && rows.some((row) => row.passed === false)) process.exitCode = 1;
