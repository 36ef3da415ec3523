/** How much a string looks like a surname or a given name. */

import { loadColumns, loadTable } from './load.ts';

/** Weights of the classes of surnames.tsv: common, less common, rare, rather another word. */
const CLASS_WEIGHT: Record<string, number> = { 1: 1.6, 2: 1.1, 3: 0.4, 4: -1.2 };
const NO_SURNAME = -4;
/** One character says at most this much for or against a name. */
const MOST = 1.3;
const LEAST = -2.2;

interface Tables {
  surnames: Map<string, number>;
  /** Occurrences in a million characters of running text. */
  frequency: Map<string, string>;
  /** The row of a character in the columns of given-names.tsv. */
  rows: Map<string, number>;
  first: Column;
  second: Column;
  single: Column;
}

/** How often each character stands in one place of given names, and how often all of them do. */
interface Column {
  counts: readonly string[];
  total: number;
  /** The weights that were asked for. */
  weights: Map<string, number>;
}

let tables: Tables | null = null;

/** Reads the tables at the first call. A paper asks for few characters, so their weights are reckoned when asked for. */
function load(): Tables {
  if (tables) return tables;
  const surnames = new Map(loadTable('surnames.tsv', ['surname', 'class']).map((row) => [row[0]!, CLASS_WEIGHT[row[1]!]!] as const));
  const [characters, perMillion] = loadColumns('character-frequency.tsv', ['character', 'million']) as [string[], string[]];
  const [given, ...counts] = loadColumns('given-names.tsv', ['character', 'first', 'second', 'single']) as [string[], ...string[][]];
  const [first, second, single] = counts.map((column) => ({
    counts: column,
    total: column.reduce((sum, count) => sum + Number(count), 0),
    weights: new Map<string, number>(),
  }));
  tables = {
    surnames,
    frequency: new Map(characters.map((character, row) => [character, perMillion[row]!])),
    rows: new Map(given.map((character, row) => [character, row])),
    first: first!,
    second: second!,
    single: single!,
  };
  return tables;
}

/** The weight of a character in one place of a given name. */
function weigh(character: string, tables: Tables, column: Column): number {
  let weight = column.weights.get(character);
  if (weight === undefined) column.weights.set(character, (weight = reckon(character, tables, column)));
  return weight;
}

function reckon(character: string, { frequency, rows }: Tables, { counts, total }: Column): number {
  const row = rows.get(character);
  if (row === undefined) return LEAST;
  const share = (Number(counts[row]) * 1e6) / total;
  return Math.max(LEAST, Math.min(MOST, Math.log10(share / Number(frequency.get(character) ?? 1))));
}

/** Weight of a surname; about the decimal logarithm of its odds against other words. */
export function surnameWeight(surname: string): number {
  return load().surnames.get(surname) ?? NO_SURNAME;
}

/** Whether two characters are a double surname (欧阳). */
export function isDoubleSurname(characters: string): boolean {
  return characters.length === 2 && load().surnames.has(characters);
}

/**
 * Weight of a given name of one or two characters: the decimal logarithm of how much more often its characters stand
 * there than in running text. Longer ones weigh little.
 */
export function givenWeight(given: string): number {
  const all = load();
  if (given.length === 1) return weigh(given, all, all.single);
  if (given.length === 2) return (weigh(given[0]!, all, all.first) + weigh(given[1]!, all, all.second)) * 0.8;
  return LEAST;
}
