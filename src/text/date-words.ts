/** The words of src/lexicon/date-words.tsv, found in a text. */

import { loadTable } from '../lexicon/load.ts';
import { MultiPattern } from './multi-pattern.ts';

/** What a relative expression is counted from; see the head of date-words.tsv. */
export type RelativeBase = 'year' | 'month' | 'week' | 'day' | 'that-year' | 'that-month' | 'that-day';

const BASES: readonly string[] = ['year', 'month', 'week', 'day', 'that-year', 'that-month', 'that-day', 'vague', 'part', 'month-part'];

export interface DateWord {
  base: RelativeBase | 'vague' | 'part' | 'month-part';
  offset: number;
  notAfter: string;
  notBefore: string;
}

const ROWS = loadTable('date-words.tsv', ['word', 'base', 'offset', 'not-after', 'not-before']).map(
  ([word, base, offset, notAfter, notBefore]): [string, DateWord] => {
    if (!BASES.includes(base!)) throw new Error(`date-words.tsv: ${word}: “${base}” is no base`);
    return [word!, { base: base as DateWord['base'], offset: Number(offset), notAfter: notAfter!, notBefore: notBefore! }];
  },
);

const WORDS = new MultiPattern(ROWS);

/** The first characters of all words: where a reader has to look. */
export const FIRST_CHARACTERS: ReadonlySet<string> = new Set(ROWS.map(([word]) => word[0]!));

/** The longest word at an offset whose neighbours allow it, with the offset behind it; or null. */
export function dateWordAt(text: string, at: number): { word: DateWord; to: number } | null {
  const hit = WORDS.longestAt(text, at);
  if (!hit) return null;
  const { notAfter, notBefore } = hit.value;
  if (at > 0 && notAfter.includes(text[at - 1]!)) return null;
  if (hit.to < text.length && notBefore.includes(text[hit.to]!)) return null;
  return { word: hit.value, to: hit.to };
}
