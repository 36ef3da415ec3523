/** How much a string looks like a surname or a given name. */

import { loadTable } from './load.ts';

/** Weights of the classes of surnames.tsv: common, less common, rare, rather another word. */
const CLASS_WEIGHT: Record<string, number> = { 1: 1.6, 2: 1.1, 3: 0.4, 4: -1.2 };
const NO_SURNAME = -4;
/** One character says at most this much for or against a name. */
const MOST = 1.3;
const LEAST = -2.2;

interface Tables {
  surnames: Map<string, number>;
  first: Map<string, number>;
  second: Map<string, number>;
  single: Map<string, number>;
}

let tables: Tables | null = null;

/** Reads the tables at the first call. */
function load(): Tables {
  if (tables) return tables;
  const surnames = new Map(loadTable('surnames.tsv', ['surname', 'class']).map((row) => [row[0]!, CLASS_WEIGHT[row[1]!]!] as const));
  const frequency = new Map(loadTable('character-frequency.tsv', ['character', 'million']).map((row) => [row[0]!, Number(row[1])] as const));
  const rows = loadTable('given-names.tsv', ['character', 'first', 'second', 'single']);
  const weigh = (column: number): Map<string, number> => {
    const total = rows.reduce((sum, row) => sum + Number(row[column]), 0);
    return new Map(
      rows.map((row) => {
        const share = (Number(row[column]) * 1e6) / total;
        return [row[0]!, clamp(Math.log10(share / (frequency.get(row[0]!) ?? 1)))] as const;
      }),
    );
  };
  tables = { surnames, first: weigh(1), second: weigh(2), single: weigh(3) };
  return tables;
}

function clamp(weight: number): number {
  return Math.max(LEAST, Math.min(MOST, weight));
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
  const { first, second, single } = load();
  if (given.length === 1) return single.get(given) ?? LEAST;
  if (given.length === 2) return ((first.get(given[0]!) ?? LEAST) + (second.get(given[1]!) ?? LEAST)) * 0.8;
  return LEAST;
}
