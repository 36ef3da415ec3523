/**
 * Builds src/lexicon/surnames.tsv and src/lexicon/given-names.tsv.
 *
 * npm run build:names -- FOLDER
 *
 * FOLDER holds the unpacked sources:
 * - nodejieba/ of the npm package nodejieba 3.5.8 (MIT): submodules/cppjieba/dict/jieba.dict.utf8, whose words tagged
 *   `nr` tell in which place of a name a character stands;
 * - ngender-0.1.1/ of the PyPI source package ngender 0.1.1 (MIT): ngender/charfreq.csv, how often a character stands
 *   in the given names of some twenty million people.
 */

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { COMMON, DOUBLE, LARGEST, RARE, SELDOM } from './surnames.ts';

const CHECKED = '2026-11-25';
/** npm runs scripts in the project's folder. */
const LEXICON = 'src/lexicon';

/** Characters that fewer than this many people bear are left out: most of them are slips of the pen. */
const FEWEST = 20;
/** Words that stand for the average character when a character's own words are few. */
const SMOOTHING = 8;

const folder = process.argv[2];
if (!folder) throw new Error('usage: npm run build:names -- FOLDER');

const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function write(name: string, header: readonly string[], rows: readonly string[]): void {
  writeFileSync(join(LEXICON, name), [...header.map((line) => `# ${line}`), ...rows.toSorted(byCodeUnit), ''].join('\n'));
}

/** Surname to class; the most common class wins. */
function surnames(): Map<string, number> {
  const out = new Map<string, number>();
  [LARGEST, COMMON, RARE, SELDOM].forEach((list, index) => {
    for (const name of list.replace(/\s/gu, '')) if (!out.has(name)) out.set(name, index + 1);
  });
  for (const name of DOUBLE.trim().split(/\s+/u)) if (!out.has(name)) out.set(name, 3);
  return out;
}

/** How many people bear a character in their given name. */
function bearers(): Map<string, number> {
  const lines = readFileSync(join(folder!, 'ngender-0.1.1/ngender/charfreq.csv'), 'utf8').trim().split(/\r?\n/u).slice(1);
  const out = new Map<string, number>();
  for (const line of lines) {
    const [character, male, female] = line.split(',') as [string, string, string];
    const count = Number(male) + Number(female);
    if (count >= FEWEST && /^[\u4e00-\u9fff]$/u.test(character)) out.set(character, count);
  }
  return out;
}

type Places = [first: number, second: number, single: number];

/** In how many `nr` words of the dictionary a character stands in each place of the given name. */
function places(known: ReadonlyMap<string, number>, bearersOf: ReadonlyMap<string, number>): Map<string, Places> {
  const out = new Map<string, Places>();
  const add = (character: string, place: number): void => {
    const entry = out.get(character) ?? [0, 0, 0];
    entry[place]! += 1;
    out.set(character, entry);
  };
  const words = readFileSync(join(folder!, 'nodejieba/submodules/cppjieba/dict/jieba.dict.utf8'), 'utf8').split('\n');
  for (const line of words) {
    const [word = '', , tag] = line.split(' ');
    if (tag !== 'nr') continue;
    const surname = known.has(word.slice(0, 2)) && word.length > 3 ? word.slice(0, 2) : word.slice(0, 1);
    const given = word.slice(surname.length);
    // Names of foreigners and things are tagged `nr` too; their characters are seldom borne.
    if (!known.has(surname) || given.length > 2 || [...given].some((c) => (bearersOf.get(c) ?? 0) < 2000)) continue;
    if (given.length === 2) {
      add(given[0]!, 0);
      add(given[1]!, 1);
    } else if (given.length === 1) add(given, 2);
  }
  return out;
}

const known = surnames();
const bearersOf = bearers();
const placesOf = places(known, bearersOf);

const total = [...placesOf.values()].reduce<Places>((sum, p) => [sum[0] + p[0], sum[1] + p[1], sum[2] + p[2]], [0, 0, 0]);
/** About one name in three is single, as it was in the sample: a fifth of the characters. */
const SHARES: Places = [0.4, 0.4, 0.2];

const given = [...bearersOf].map(([character, count]) => {
  const own = placesOf.get(character) ?? [0, 0, 0];
  // The dictionary's words, as a share of their place, and the average where they are few. It has few single names, and
  // what stands alone also stands second: the two together tell of the single ones.
  const shares = own.map((n, i) => (n / total[i]!) * (total[0] + total[1] + total[2]) + SMOOTHING) as Places;
  const weights = [shares[0], shares[1], (shares[1] + shares[2]) / 2].map((share, i) => SHARES[i]! * share);
  const sum = weights[0]! + weights[1]! + weights[2]!;
  return [character, ...weights.map((w) => Math.round((count * w) / sum))].join('\t');
});

write(
  'surnames.tsv',
  [
    'holds: surnames of China, single and double. Class 1: the hundred largest; 2: the next few hundred; 3: rare, and double ones; 4: surnames whose character is far more often another word',
    'source: written from public knowledge (household registers, 百家姓, lists of officials) in scripts/surnames.ts; put in order by scripts/build-name-statistics.ts',
    `checked: ${CHECKED}`,
    'valid until: always',
    'columns: surname class',
  ],
  [...known].map(([name, rank]) => `${name}\t${rank}`),
);
write(
  'given-names.tsv',
  [
    'holds: characters of given names: how many of some twenty million people bear them as the first or the second of two characters, or alone',
    'source: ngender 0.1.1 (PyPI, MIT) counts the bearers; the words tagged nr of nodejieba 3.5.8 (npm, MIT) that begin with a surname share them out among the places, smoothed; built by scripts/build-name-statistics.ts',
    `checked: ${CHECKED}`,
    'valid until: always',
    'columns: character first second single',
  ],
  given,
);
process.stderr.write(`${known.size} surnames, ${given.length} characters\n`);
