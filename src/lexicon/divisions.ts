/** The gazetteer: which divisions a name may mean, what holds what, and where names stand in a text. */

import { levelOf, middleForm, shortForm, type Division } from './division-names.ts';
import { loadColumns, loadTable } from './load.ts';

export type { Division, Level } from './division-names.ts';

/** How a name is printed: in full (`门源回族自治县`), without its peoples (`门源县`), short (`门源`) or by another usual name. */
export type Form = 'full' | 'middle' | 'short' | 'alias';

/** What a text says where a division is named. */
export interface NamedForm {
  text: string;
  form: Form;
  /** All divisions that the text may mean in this form: the living before the abolished, the larger before the smaller. */
  divisions: Division[];
  /**
   * What else the text may be. `never`: alone it is always something else; `word`: a word, a personal name, a mountain;
   * `touch`: it arises where two common words touch (提高|要求 holds 高要).
   */
  use: 'plain' | 'touch' | 'word' | 'never';
}

/** The table, and the names that begin with two units once a text holds them: a paper holds few of them. */
interface Gazetteer {
  codes: string[];
  names: string[];
  untils: string[];
  aliases: string[][];
  uses: Map<string, NamedForm['use']>;
  /** Whether a name may begin with two units: a bit for each place that `pairHash` gives. */
  pairs: Uint32Array;
  /** By the key of their first two units, the names that begin so, the longest first; before they are asked for, the first of their rows. */
  starts: Map<number, NamedForm[] | number>;
  /** The next row that begins with the same two units, or NONE. */
  next: Int32Array;
  /** The divisions that were looked up, by row. */
  divisions: Division[];
}

const NONE = -1;
const NO_NAMES: readonly NamedForm[] = [];

let gazetteer: Gazetteer | undefined;

const LEVELS = { province: 0, prefecture: 1, county: 2 };
const FORMS: readonly Form[] = ['full', 'middle', 'short', 'alias'];

/** Two units as one integer. */
const startKey = (text: string, at: number): number => (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1);

/** Bits that say whether a name begins with two units; so many that few others share one. */
const BITS = 18;
const pairHash = (key: number): number => Math.imul(key, 0x9e3779b1) >>> (32 - BITS);
const mayStart = (pairs: Uint32Array, key: number): boolean => {
  const bit = pairHash(key);
  return (pairs[bit >>> 5]! & (1 << (bit & 31))) !== 0;
};
const setStart = (pairs: Uint32Array, key: number): void => {
  const bit = pairHash(key);
  pairs[bit >>> 5]! |= 1 << (bit & 31);
};

/** The tables are read when the first name is looked up. */
function tables(): Gazetteer {
  return (gazetteer ??= load());
}

function load(): Gazetteer {
  const [codes, names, untils] = loadColumns('divisions.tsv', ['code', 'name', 'until']) as [string[], string[], string[]];
  const aliases = loadTable('division-aliases.tsv', ['alias', 'code']);
  const uses = new Map(loadTable('division-words.tsv', ['name', 'use']).map(([name, use]) => [name!, use as NamedForm['use']]));
  const pairs = new Uint32Array(1 << (BITS - 5));
  const starts = new Map<number, NamedForm[] | number>();
  const next = new Int32Array(names.length);
  for (const [alias] of aliases) {
    const key = startKey(alias!, 0);
    setStart(pairs, key);
    starts.set(key, NONE);
  }
  for (let row = names.length - 1; row >= 0; row--) {
    const name = names[row]!;
    const key = startKey(name, 0);
    setStart(pairs, key);
    next[row] = (starts.get(key) as number | undefined) ?? NONE;
    starts.set(key, row);
  }
  return { codes, names, untils, aliases, uses, pairs, starts, next, divisions: [] };
}

function divisionAt(row: number): Division {
  const { codes, names, untils, divisions } = tables();
  const known = divisions[row];
  if (known) return known;
  const code = codes[row]!;
  return (divisions[row] = { code, name: names[row]!, level: levelOf(code), until: untils[row] === '-' ? null : Number(untils[row]) });
}

/** The names that begin with the two units at an offset of a text. */
function startingAt(text: string, at: number): readonly NamedForm[] {
  const { pairs, starts } = tables();
  const key = startKey(text, at);
  if (!mayStart(pairs, key)) return NO_NAMES;
  const known = starts.get(key);
  if (known === undefined) return NO_NAMES;
  if (typeof known !== 'number') return known;
  const names = namesFrom(known, key);
  starts.set(key, names);
  return names;
}

function namesFrom(firstRow: number, key: number): NamedForm[] {
  const { aliases, uses, next } = tables();
  const byText = new Map<string, NamedForm>();
  const add = (text: string | null, form: Form, division: Division): void => {
    if (text === null) return;
    const entry = byText.get(text);
    if (entry === undefined) byText.set(text, { text, form, divisions: [division], use: uses.get(text) ?? 'plain' });
    // A full name is no short form: 吉林 of 吉林省 and of 吉林市 are, 朝阳区 and 朝阳 are not.
    else if (entry.form === form || (form !== 'full' && entry.form !== 'full')) entry.divisions.push(division);
  };
  const divisions: Division[] = [];
  for (let row = firstRow; row !== NONE; row = next[row]!) divisions.push(divisionAt(row));
  for (const division of divisions) add(division.name, 'full', division);
  for (const division of divisions) {
    add(middleForm(division.name), 'middle', division);
    add(shortForm(division.name), 'short', division);
  }
  for (const [alias, code] of aliases) {
    const division = startKey(alias!, 0) === key ? divisionOf(code!) : null;
    if (division) add(alias!, 'alias', division);
  }
  for (const entry of byText.values()) {
    entry.divisions.sort(
      (a, b) => Number(a.until !== null) - Number(b.until !== null) || LEVELS[a.level] - LEVELS[b.level] || (a.code < b.code ? -1 : 1),
    );
  }
  return [...byText.values()].sort((a, b) => b.text.length - a.text.length || FORMS.indexOf(a.form) - FORMS.indexOf(b.form));
}

/** All divisions, sorted by code; a renamed one stands once for each name. */
export function allDivisions(): readonly Division[] {
  return tables().names.map((_, row) => divisionAt(row));
}

/** The full, middle and short names of all divisions, each once, but those short ones that are never a division. */
export function allNames(): ReadonlySet<string> {
  const { names, uses } = tables();
  const all = new Set(names);
  for (const name of names) {
    const middle = middleForm(name);
    if (middle !== null) all.add(middle);
    const short = shortForm(name);
    if (short !== null && uses.get(short) !== 'never') all.add(short);
  }
  return all;
}

let rowsByCode: Map<string, number> | undefined;

/** The division that has a code now, or had it last. */
export function divisionOf(code: string): Division | null {
  if (!rowsByCode) {
    rowsByCode = new Map<string, number>();
    const { codes, untils } = tables();
    for (let row = 0; row < codes.length; row++) if (untils[row] === '-' || !rowsByCode.has(codes[row]!)) rowsByCode.set(codes[row]!, row);
  }
  const row = rowsByCode.get(code);
  return row === undefined ? null : divisionAt(row);
}

/**
 * All divisions that a name may mean: by full name, short form or usual name. The living come before the abolished and
 * the larger before the smaller; none for a name that the table lacks.
 */
export function divisionsNamed(name: string): readonly Division[] {
  return namedForm(name)?.divisions ?? [];
}

/** What the table says of a name, or null. */
export function namedForm(name: string): NamedForm | null {
  return startingAt(name, 0).find((entry) => entry.text === name) ?? null;
}

/** The names that begin at an offset of a text (UTF-16 code units), the longest first. */
export function namesAt(text: string, at: number): readonly NamedForm[] {
  const candidates = startingAt(text, at);
  // Nearly always one name begins here, or none.
  if (candidates.length === 0 || (candidates.length === 1 && text.startsWith(candidates[0]!.text, at))) return candidates;
  return candidates.filter((entry) => text.startsWith(entry.text, at));
}

/** Names that begin at one offset of a text, the longest first; at least one. */
export interface NamesHere {
  at: number;
  names: readonly NamedForm[];
}

/** All places of a text (UTF-16 code units) where names begin, in order. */
export function allNamesIn(text: string): NamesHere[] {
  const { pairs } = tables();
  const found: NamesHere[] = [];
  let key = 0;
  for (let end = 0; end < text.length; end++) {
    key = (key << 16) | text.charCodeAt(end);
    if (!mayStart(pairs, key) || end === 0) continue;
    const names = namesAt(text, end - 1);
    if (names.length > 0) found.push({ at: end - 1, names });
  }
  return found;
}

const MUNICIPALITIES = new Set(['11', '12', '31', '50']);

/** The code of what a division belongs to: a county's prefecture, or its province where none stands between; else null. */
export function parentCode(code: string): string | null {
  const province = `${code.slice(0, 2)}0000`;
  if (code === province) return null;
  const prefecture = `${code.slice(0, 4)}00`;
  if (code === prefecture || code[2] === '9' || MUNICIPALITIES.has(code.slice(0, 2))) return province;
  return prefecture;
}

/** Whether a division is another one or lies in it, by their codes: 繁峙县 140924 lies in 忻州市 140900 and 山西省 140000. */
export function isWithin(code: string, ancestor: string): boolean {
  for (let at: string | null = code; at !== null; at = parentCode(at)) if (at === ancestor) return true;
  return false;
}

/** The divisions that have a code or lie in what has it, sorted by code. */
export function divisionsWithin(ancestor: string): Division[] {
  const { codes } = tables();
  const prefix = ancestor.replace(/(?:00){1,2}$/u, '');
  const within: Division[] = [];
  for (let row = 0; row < codes.length; row++)
    if (codes[row]!.startsWith(prefix) && isWithin(codes[row]!, ancestor)) within.push(divisionAt(row));
  return within;
}

/**
 * Of the divisions that a name may mean, the one that a context tells. In: the name; codes of divisions that the context
 * names for certain, the nearest first. Out: the only living one, or the only one that lies in (or holds) what the
 * context names; null where that does not tell.
 */
export function divisionIn(name: string, context: Iterable<string> = []): Division | null {
  return divisionAmong(divisionsNamed(name), context);
}

/** The same for the divisions that a name may mean. */
export function divisionAmong(named: readonly Division[], context: Iterable<string> = []): Division | null {
  if (named.length <= 1) return named[0] ?? null;
  const living = named.filter((division) => division.until === null);
  const candidates = living.length > 0 ? living : named;
  if (candidates.length <= 1) return candidates[0] ?? null;
  for (const code of context) {
    for (const related of [
      candidates.filter((d) => d.code === code),
      candidates.filter((d) => isWithin(d.code, code)),
      candidates.filter((d) => isWithin(code, d.code)),
    ]) {
      if (related.length === 1) return related[0]!;
    }
  }
  // 吉林 is the province rather than its city: the larger one hides the smaller.
  const largest = candidates.filter((d) => d.level === candidates[0]!.level);
  return largest.length === 1 && largest[0]!.level !== 'county' ? largest[0]! : null;
}
