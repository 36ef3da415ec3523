/**
 * Builds src/lexicon/common-words.tsv: words of two characters that begin like a surname (严格, 高度), so that a name
 * rule does not take them for names.
 *
 *   npm run build:common-words -- DICTIONARY
 *
 * DICTIONARY is jieba.dict.utf8 of the npm package nodejieba 3.5.8 (MIT): a word, its frequency, its tag a line. Words
 * tagged as names of persons are left out, and words seen fewer than 200 times.
 */

import { readFileSync, writeFileSync } from 'node:fs';
import { loadTable } from '../src/lexicon/load.ts';

const LEAST = 200;
const [file] = process.argv.slice(2);
if (!file) throw new Error('name the dictionary file, jieba.dict.utf8');
const surnames = new Set(loadTable('surnames.tsv', ['surname', 'class']).map((row) => row[0]!));
const words = readFileSync(file, 'utf8')
  .split('\n')
  .map((line) => line.split(' '))
  .filter(([word, frequency, tag]) => word?.length === 2 && surnames.has(word[0]!) && Number(frequency) >= LEAST && !tag?.startsWith('nr'))
  .map(([word]) => word!)
  .sort();
writeFileSync(
  'src/lexicon/common-words.tsv',
  `# holds: common words of two characters that begin with a surname's character
# source: words of jieba.dict.utf8 in nodejieba 3.5.8 (npm, MIT) that are no names of persons and are seen ${LEAST} times or more, built by scripts/build-common-words.ts
# checked: 2026-11-25
# valid until: always
# columns: word
${words.map((word) => `${word}\n`).join('')}`,
);
