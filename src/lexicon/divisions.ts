/** The gazetteer: which divisions a name may mean, what holds what, and where names stand in a text. */

import { loadDivisions, middleForm, shortForm, type Division } from './division-names.ts';
import { loadTable } from './load.ts';

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

interface Gazetteer {
  all: Division[];
  byCode: Map<string, Division>;
  byText: Map<string, NamedForm>;
  /** Names by the key of their first two UTF-16 units, the longest first. */
  byStart: Map<number, NamedForm[]>;
  /** Whether any name begins with a unit. */
  first: Uint8Array;
}

let gazetteer: Gazetteer | undefined;

const LEVELS = { province: 0, prefecture: 1, county: 2 };
const FORMS: readonly Form[] = ['full', 'middle', 'short', 'alias'];

/** Two units as one small integer; the few that share a key are told apart by comparing. */
const startKey = (text: string, at: number): number => ((text.charCodeAt(at) & 0x3fff) << 15) ^ text.charCodeAt(at + 1);

function build(): Gazetteer {
  const all = loadDivisions();
  const byCode = new Map<string, Division>();
  for (const division of all) if (division.until === null || !byCode.has(division.code)) byCode.set(division.code, division);
  const byText = new Map<string, NamedForm>();
  const add = (text: string, form: Form, division: Division): void => {
    const entry = byText.get(text);
    if (entry === undefined) byText.set(text, { text, form, divisions: [division], use: 'plain' });
    // A full name is no short form: 吉林 of 吉林省 and of 吉林市 are, 朝阳区 and 朝阳 are not.
    else if (entry.form === form || (form !== 'full' && entry.form !== 'full')) entry.divisions.push(division);
  };
  for (const division of all) add(division.name, 'full', division);
  for (const division of all) {
    const middle = middleForm(division.name);
    if (middle !== null) add(middle, 'middle', division);
    const short = shortForm(division.name);
    if (short !== null) add(short, 'short', division);
  }
  for (const [alias, code] of loadTable('division-aliases.tsv', ['alias', 'code'])) {
    const division = byCode.get(code!);
    if (division) add(alias!, 'alias', division);
  }
  for (const [name, use] of loadTable('division-words.tsv', ['name', 'use'])) {
    const entry = byText.get(name!);
    if (entry) entry.use = use as NamedForm['use'];
  }
  const byStart = new Map<number, NamedForm[]>();
  const first = new Uint8Array(0x10000);
  for (const entry of byText.values()) {
    if (entry.divisions.length > 1) {
      entry.divisions.sort(
        (a, b) => Number(a.until !== null) - Number(b.until !== null) || LEVELS[a.level] - LEVELS[b.level] || (a.code < b.code ? -1 : 1),
      );
    }
    first[entry.text.charCodeAt(0)] = 1;
    const key = startKey(entry.text, 0);
    const same = byStart.get(key);
    if (same) same.push(entry);
    else byStart.set(key, [entry]);
  }
  for (const same of byStart.values())
    if (same.length > 1) same.sort((a, b) => b.text.length - a.text.length || FORMS.indexOf(a.form) - FORMS.indexOf(b.form));
  return { all, byCode, byText, byStart, first };
}

/** The tables are read when the first name is looked up. */
function tables(): Gazetteer {
  return (gazetteer ??= build());
}

/** All divisions, sorted by code; a renamed one stands once for each name. */
export function allDivisions(): readonly Division[] {
  return tables().all;
}

/** The division that has a code now, or had it last. */
export function divisionOf(code: string): Division | null {
  return tables().byCode.get(code) ?? null;
}

/**
 * All divisions that a name may mean: by full name, short form or usual name. The living come before the abolished and
 * the larger before the smaller; none for a name that the table lacks.
 */
export function divisionsNamed(name: string): readonly Division[] {
  return tables().byText.get(name)?.divisions ?? [];
}

/** What the table says of a name, or null. */
export function namedForm(name: string): NamedForm | null {
  return tables().byText.get(name) ?? null;
}

/** The names that begin at an offset of a text (UTF-16 code units), the longest first. */
export function namesAt(text: string, at: number): readonly NamedForm[] {
  const { first, byStart } = tables();
  if (first[text.charCodeAt(at)] !== 1) return [];
  const candidates = byStart.get(startKey(text, at));
  if (candidates === undefined) return [];
  // Nearly always one name begins here, or none.
  if (candidates.length === 1) return text.startsWith(candidates[0]!.text, at) ? candidates : [];
  return candidates.filter((entry) => text.startsWith(entry.text, at));
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

/**
 * Of the divisions that a name may mean, the one that a context tells. In: the name; codes of divisions that the context
 * names for certain, the nearest first. Out: the only living one, or the only one that lies in (or holds) what the
 * context names; null where that does not tell.
 */
export function divisionIn(name: string, context: readonly string[] = []): Division | null {
  const named = divisionsNamed(name);
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
