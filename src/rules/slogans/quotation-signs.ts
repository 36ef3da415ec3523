/** What the words around a quotation say of it. */

import { loadTable } from '../../lexicon/load.ts';
import { BackwardTrie } from '../../text/backward-trie.ts';
import { MultiPattern } from '../../text/multi-pattern.ts';
import type { Quotation } from '../../text/quotations.ts';

export type Says = 'slogan' | 'other';

const ROWS = loadTable('quotation-signs.tsv', ['word', 'place', 'says']);
const wordsOf = (place: string): string[] => ROWS.filter((row) => row[1] === place).map((row) => row[0]!);
const saysOf = (place: string): Says[] => ROWS.filter((row) => row[1] === place).map((row) => row[2] as Says);

const AFTER = new MultiPattern(wordsOf('after'), saysOf('after'));
const BEFORE = { words: new BackwardTrie(wordsOf('before')), says: saysOf('before') };
const END = { words: new BackwardTrie(wordsOf('end')), says: saysOf('end') };
const WHOLE: ReadonlySet<string> = new Set(wordsOf('whole'));

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
  const last = END.words.longest(text, text.length);
  return last && last.length >= (text.length > 5 ? 2 : 1) ? END.says[last.word]! : null;
}

/** The words directly behind the closing mark. */
export function afterSays(text: string, at: number): Says | null {
  return AFTER.longestAt(text, at)?.value ?? null;
}

const ENDS_CLAUSE = new Uint8Array(0x10000);
for (const mark of ',。;:!?、“”‘’()\n') ENDS_CLAUSE[mark.charCodeAt(0)] = 1;

/** The nearest telling word in the clause before the opening mark; one of a single character must stand beside it. */
export function beforeSays(text: string, at: number): Says | null {
  let from = at;
  while (from > 0 && from > at - REACH && ENDS_CLAUSE[text.charCodeAt(from - 1)] === 0) from--;
  for (let end = at; end > from; end--) {
    const word = BEFORE.words.longest(text, end, from);
    if (word && (word.length > 1 || end === at)) return BEFORE.says[word.word]!;
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
