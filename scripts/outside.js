/**
 * npm run outside [-- --errors N] [--floors FILE]
 *
 * Runs the compiled program on sentences that others marked, and prints what the measure says of each set and of all.
 *   --errors N     also prints up to N errors of each set
 *   --floors FILE  JSON, {"SET": {"persons after a post found": 0.9, …}, "all": {…}}: shares that must be reached
 * Environment: OUTSIDER names outside.py, OUTSIDE_DIR the folder of the sets (NDJSON).
 * Exit status: 0, 1 where a floor is missed, 2 where it could not be measured.
 */

import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { measureOutside } from './measure.js';
import { ALL, readShares, sharesBelow, sharesTable } from './shares.js';

try {
  const { values } = parseArgs({ options: { errors: { type: 'string' }, floors: { type: 'string' } } });
  const printed = measureOutside(values.errors);
  const sets = readShares(printed);
  process.stdout.write(printed);
  console.log(`== ${ALL}: ${sets.get(ALL)?.texts} texts\n${sharesTable(sets.get(ALL)?.shares ?? {})}`);
  const missed = values.floors ? sharesBelow(sets, JSON.parse(readFileSync(values.floors, 'utf8'))) : [];
  for (const line of missed) console.error(line);
  process.exitCode = missed.length > 0 ? 1 : 0;
} catch (error) {
  console.error(`outside: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 2;
}
