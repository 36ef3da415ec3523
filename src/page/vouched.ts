/** Names of writers that no list of surnames knows: of Mongols, Tibetans, Uyghurs, Yi. Their place vouches for them. */

import { loadTable } from '../lexicon/load.ts';

const load = (file: string, column: string): ReadonlySet<string> => new Set(loadTable(file, [column]).map((row) => row[0]!));
const transliteration = load('transliteration-characters.tsv', 'character');
const tibetan = load('tibetan-name-parts.tsv', 'part');
const common = load('common-words.tsv', 'word');

/**
 * Whether a run of characters, where only a name can stand, is written as such names are: all its characters, of four
 * and more all but one, are those that transliterate.
 */
export function isTransliterated(run: string): boolean {
  if (run.length < 2 || run.length > 6 || common.has(run)) return false;
  const characters = [...run].filter((character) => transliteration.has(character)).length;
  return characters === run.length || (run.length >= 4 && characters === run.length - 1);
}

/** Whether four characters are one Tibetan name and not two names of two: 仁青卓玛. */
export function isTibetan(run: string): boolean {
  return run.length === 4 && (tibetan.has(run.slice(0, 2)) ? surely(run.slice(2)) : tibetan.has(run.slice(2)) && surely(run.slice(0, 2)));
}

function surely(half: string): boolean {
  return tibetan.has(half) || [...half].every((character) => transliteration.has(character));
}
