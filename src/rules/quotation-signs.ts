/** What the words around a quotation say of it. */

import { loadTable } from '../lexicon/load.ts';
import type { Quotation } from '../text/quotations.ts';

export type Says = 'slogan' | 'other';

function table(place: string): Map<string, Says> {
  const rows = loadTable('quotation-signs.tsv', ['word', 'place', 'says']);
  return new Map(rows.filter((row) => row[1] === place).map((row) => [row[0]!, row[2] as Says]));
}

const BEFORE = table('before');
const AFTER = table('after');
const END = table('end');
const WHOLE = table('whole');

const longest = (words: Map<string, Says>): number => Math.max(...[...words.keys()].map((word) => word.length));
const LONGEST_AFTER = longest(AFTER);
const LONGEST_BEFORE = longest(BEFORE);
const LONGEST_END = longest(END);

/** How far before the opening mark a word still speaks of the quotation, in characters of the same clause. */
const REACH = 9;

/** The quotation itself is a word that is often quoted and never a policy (`两会`). */
export function isQuotedWord(text: string): boolean {
  return WHOLE.has(text);
}

/**
 * What the end of a quotation says of it. A last word of one character counts only in short quotations: long ones
 * that end so (`帮万户`) are sentences.
 */
export function endSays(text: string): Says | null {
  const least = text.length > 5 ? 2 : 1;
  for (let length = Math.min(LONGEST_END, text.length); length >= least; length--) {
    const says = END.get(text.slice(-length));
    if (says) return says;
  }
  return null;
}

/** The words directly behind the closing mark. */
export function afterSays(text: string, at: number): Says | null {
  for (let length = LONGEST_AFTER; length > 0; length--) {
    const says = AFTER.get(text.slice(at, at + length));
    if (says) return says;
  }
  return null;
}

/** The nearest telling word in the clause before the opening mark; one of a single character must stand beside it. */
export function beforeSays(text: string, at: number): Says | null {
  const clause = text
    .slice(Math.max(0, at - REACH), at)
    .split(/[,。;:!?、“”‘’()\n]/u)
    .at(-1)!;
  for (let end = clause.length; end > 0; end--) {
    for (let length = Math.min(LONGEST_BEFORE, end); length > 0; length--) {
      if (length === 1 && end < clause.length) break;
      const says = BEFORE.get(clause.slice(end - length, end));
      if (says) return says;
    }
  }
  return null;
}

const LINK = /^(?:[、,和及与]|以及|暨|等)?$/u;

/**
 * The first and the last quotation of the series in which each stands (`“甲”“乙”和“丙”`): what is said before the first
 * or behind the last holds for all. Index as in `quotes`, which must stand in text order and not within each other.
 */
export function seriesOf(text: string, quotes: readonly Quotation[]): { first: Quotation; last: Quotation }[] {
  const linked = (index: number): boolean =>
    index > 0 && index < quotes.length && LINK.test(text.slice(quotes[index - 1]!.to + 1, quotes[index]!.from - 1));
  let first = 0;
  const firsts = quotes.map((_, index) => (first = linked(index) ? first : index));
  let last = quotes.length - 1;
  const lasts = quotes.map((_, back) => {
    const index = quotes.length - 1 - back;
    if (!linked(index + 1)) last = index;
    return last;
  });
  lasts.reverse();
  return quotes.map((_, index) => ({ first: quotes[firsts[index]!]!, last: quotes[lasts[index]!]! }));
}
