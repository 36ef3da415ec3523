/** Sentences of a paragraph. */

import type { Range } from '../model/page.ts';
import { matchesOf } from './matches.ts';
import { isWhite } from './white-space.ts';

const END = /(?:[。!?…]|\.{3})+[”’"')\]》」』]*/gu;

/**
 * Splits a run of folded text into sentences. A sentence ends after 。！？… (not after ；, which stands in lists of persons and of duties) and the quotation mark or bracket that
 * closes behind it, or with the run. Leading and trailing white space belongs to no sentence.
 */
export function sentencesOf(text: string, from: number, to: number): Range[] {
  const out: Range[] = [];
  const add = (a: number, b: number): void => {
    while (a < b && isWhite(text.charCodeAt(a))) a++;
    while (b > a && isWhite(text.charCodeAt(b - 1))) b--;
    if (b > a) out.push({ from: a, to: b });
  };
  let start = from;
  for (const match of matchesOf(text.slice(from, to), END)) {
    const end = from + match.index + match[0].length;
    add(start, end);
    start = end;
  }
  add(start, to);
  return out;
}
