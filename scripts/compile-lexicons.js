/** Part of the build: checks the tables of src/lexicon and lays their rows beside the compiled program. */

import { readFileSync, readdirSync, writeFileSync } from 'node:fs';

/** @type {typeof import('../src/lexicon/load.ts')} */
const { compileTable } = await import(new URL('../dist/lexicon/load.js', import.meta.url).href);

const from = new URL('../src/lexicon/', import.meta.url);
const to = new URL('../dist/lexicon/', import.meta.url);

for (const name of readdirSync(from).filter((file) => file.endsWith('.tsv'))) {
  writeFileSync(new URL(`${name}.json`, to), compileTable(readFileSync(new URL(name, from), 'utf8'), name));
}
