/** Part of the build: checks the tables of src/lexicon and lays them beside the compiled program. */

import { readFileSync, readdirSync, writeFileSync } from 'node:fs';

/** @type {typeof import('../src/lexicon/load.ts')} */
const { compileTables } = await import(new URL('../dist/lexicon/load.js', import.meta.url).href);

const folder = new URL('../src/lexicon/', import.meta.url);
const names = readdirSync(folder).filter((name) => name.endsWith('.tsv'));
const texts = new Map(names.sort().map((name) => [name, readFileSync(new URL(name, folder), 'utf8')]));
writeFileSync(new URL('../dist/lexicon/tables.txt', import.meta.url), compileTables(texts));
