/** How much a string looks like a surname or a given name. */

import { loadColumns } from './load.ts';

/** Weights of the classes of surnames.tsv: common, less common, rare, rather another word. */
const CLASS_WEIGHT: Record<string, number> = { 1: 1.6, 2: 1.1, 3: 0.4, 4: -1.2 };
const NO_SURNAME = -4;
/** One character says at most this much for or against a name. */
const MOST = 1.3;
const LEAST = -2.2;

/** Tables by UTF-16 unit: names are weighed wherever a text might hold one, and strings as keys cost several times as much. */
interface Tables {
  /** The weight of a surname of one unit; 0 where it is none (no class weighs 0). */
  surnames: Float64Array;
  /** The weights of double surnames, by `pairOf` their two units. */
  doubles: Map<number, number>;
  /** The row of a unit in character-frequency.tsv plus one, and what stands there: occurrences in a million of running text. */
  frequencyRows: Uint16Array;
  perMillion: readonly string[];
  /** The row of a unit in the columns of given-names.tsv plus one. */
  givenRows: Uint16Array;
  first: Column;
  second: Column;
  single: Column;
}

/** How often each character stands in one place of given names, and how often all of them do. */
interface Column {
  counts: readonly string[];
  total: number;
  /** The weights, by row plus one; NaN as long as they were not asked for. */
  weights: Float64Array;
}

let tables: Tables | null = null;

const pairOf = (text: string, at: number): number => (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1);

/** The row plus one of each unit; characters of two units stand in no name. */
function rowsOf(characters: readonly string[]): Uint16Array {
  const rows = new Uint16Array(0x10000);
  for (let row = 0; row < characters.length; row++) if (characters[row]!.length === 1) rows[characters[row]!.charCodeAt(0)] = row + 1;
  return rows;
}

/** Reads the tables at the first call. A paper asks for few characters, so their weights are reckoned when asked for. */
function load(): Tables {
  if (tables) return tables;
  const surnames = new Float64Array(0x10000);
  const doubles = new Map<number, number>();
  const [printed, classes] = loadColumns('surnames.tsv', ['surname', 'class']) as [string[], string[]];
  for (let row = 0; row < printed.length; row++) {
    const surname = printed[row]!;
    const weight = CLASS_WEIGHT[classes[row]!]!;
    if (surname.length === 1) surnames[surname.charCodeAt(0)] = weight;
    else doubles.set(pairOf(surname, 0), weight);
  }
  const [characters, perMillion] = loadColumns('character-frequency.tsv', ['character', 'million']) as [string[], string[]];
  const [given, ...counts] = loadColumns('given-names.tsv', ['character', 'first', 'second', 'single']) as [string[], ...string[][]];
  const [first, second, single] = counts.map((column) => ({
    counts: column,
    total: column.reduce((sum, count) => sum + Number(count), 0),
    weights: new Float64Array(column.length + 1).fill(NaN),
  }));
  tables = {
    surnames,
    doubles,
    frequencyRows: rowsOf(characters),
    perMillion,
    givenRows: rowsOf(given),
    first: first!,
    second: second!,
    single: single!,
  };
  return tables;
}

/** The weight of a unit in one place of a given name. */
function weigh(unit: number, tables: Tables, column: Column): number {
  const row = tables.givenRows[unit]!;
  if (row === 0) return LEAST;
  let weight = column.weights[row]!;
  if (Number.isNaN(weight)) column.weights[row] = weight = reckon(unit, row - 1, tables, column);
  return weight;
}

function reckon(unit: number, row: number, { frequencyRows, perMillion }: Tables, { counts, total }: Column): number {
  const share = (Number(counts[row]) * 1e6) / total;
  return Math.max(LEAST, Math.min(MOST, Math.log10(share / Number(perMillion[frequencyRows[unit]! - 1] ?? 1))));
}

/** Weight of a surname; about the decimal logarithm of its odds against other words. */
export function surnameWeight(surname: string): number {
  const { surnames, doubles } = load();
  if (surname.length > 1) return (surname.length === 2 ? doubles.get(pairOf(surname, 0)) : undefined) ?? NO_SURNAME;
  return surnames[surname.charCodeAt(0)]! || NO_SURNAME;
}

/** Whether two characters are a double surname (欧阳). */
export function isDoubleSurname(characters: string): boolean {
  return characters.length === 2 && load().doubles.has(pairOf(characters, 0));
}

/** Where the given name begins in a name of two to four units: behind a double surname, or behind the first unit. */
export function givenFrom(text: string, from: number, to: number): number {
  return to - from >= 3 && load().doubles.has(pairOf(text, from)) ? from + 2 : from + 1;
}

/**
 * Weight of the units `[from, to)` of a text as a surname with a given name of one or two characters. That of the given
 * name is the decimal logarithm of how much more often its characters stand there than in running text; longer ones
 * weigh little. `given` is where it begins, as `givenFrom` tells.
 */
export function personWeight(text: string, from: number, to: number, given: number): number {
  const all = load();
  const surname =
    given === from + 1 ? all.surnames[text.charCodeAt(from)]! || NO_SURNAME : (all.doubles.get(pairOf(text, from)) ?? NO_SURNAME);
  // Two characters are the most usual; four are a double surname with two more, or a name that follows other rules.
  if (to - given === 1) return surname + weigh(text.charCodeAt(given), all, all.single);
  if (to - given === 2)
    return surname + (weigh(text.charCodeAt(given), all, all.first) + weigh(text.charCodeAt(given + 1), all, all.second)) * 0.8 + 0.5;
  return surname + LEAST - 2.5;
}
