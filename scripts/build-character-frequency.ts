/**
 * Builds src/lexicon/character-frequency.tsv: how often characters stand in running text, so that a name's characters
 * can be told from common words.
 *
 *   npm run build:characters -- DICTIONARY
 *
 * DICTIONARY is jieba.dict.utf8 of the npm package nodejieba 3.5.8 (MIT): a word, its frequency, its tag a line. The
 * frequency of a character is the sum over the words that hold it; characters of given-names.tsv are kept.
 */

import { readFileSync, writeFileSync } from 'node:fs';
import { loadTable } from '../src/lexicon/load.ts';

const [file] = process.argv.slice(2);
if (!file) throw new Error('name the dictionary file, jieba.dict.utf8');
const counts = new Map<string, number>();
let total = 0;
for (const line of readFileSync(file, 'utf8').split('\n')) {
  const [word, frequency] = line.split(' ');
  if (!word || !frequency) continue;
  for (const character of word) {
    counts.set(character, (counts.get(character) ?? 0) + Number(frequency));
    total += Number(frequency);
  }
}
const rows = loadTable('given-names.tsv', ['character', 'first', 'second', 'single'])
  .map(([character]) => `${character}\t${Math.max(1, Math.round(((counts.get(character!) ?? 0) * 1e6) / total))}\n`)
  .sort();
writeFileSync(
  'src/lexicon/character-frequency.tsv',
  `# holds: how often characters that stand in given names stand in running text: occurrences in a million characters, at least 1
# source: word frequencies of jieba.dict.utf8 in nodejieba 3.5.8 (npm, MIT), built by scripts/build-character-frequency.ts
# checked: 2026-11-25
# valid until: always
# columns: character million
${rows.join('')}`,
);
