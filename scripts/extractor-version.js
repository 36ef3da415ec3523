/**
 * Part of the build: node scripts/extractor-version.js [PACKAGE]
 *
 * Writes PACKAGE/dist/extractor.txt: a hash of all that facts depend on, the compiled extractor and its tables. A store
 * keeps it with the facts, so that another version of the program reads the papers anew.
 */

import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** From bytes to facts. */
const PARTS = ['input', 'model', 'lexicon', 'text', 'page', 'rules', 'refine', 'extract.js'];

const root = resolve(process.argv[2] ?? fileURLToPath(new URL('..', import.meta.url)));
const names = [
  ...readdirSync(join(root, 'dist'), { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.js') && PARTS.includes(name.split(/[\\/]/u)[0] ?? ''),
  ),
];
const tables = readdirSync(join(root, 'src', 'lexicon')).filter((name) => name.endsWith('.tsv'));
const hash = createHash('sha256');
for (const name of names.sort()) hash.update(`${name}\0`).update(readFileSync(join(root, 'dist', name)));
for (const name of tables.sort()) hash.update(`${name}\0`).update(readFileSync(join(root, 'src', 'lexicon', name)));
writeFileSync(join(root, 'dist', 'extractor.txt'), `${hash.digest('hex').slice(0, 16)}\n`);
