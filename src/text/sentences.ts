/** Sentences of a paragraph. */

import type { Range } from '../model/page.ts';
import { matchesOf } from './matches.ts';
import { isWhite } from './white-space.ts';

/**
 * Longest sentence, in UTF-16 units. What is longer, a list of hundreds of names or a page without full stops, is cut, so that
 * rules that look through a sentence for each of its words take a time that grows as the text does.
 */
export const LONGEST_SENTENCE = 2000;
/** A cut stands behind the last of these marks that is not further away than half of that. */
const CUT_BEHIND = [',', ';', '、', ' '];

const END = /(?:[。!?…]|\.{3})+[”’"')\]》」』]*/gu;

/**
 * Splits a run of folded text into sentences. A sentence ends after 。！？… (not after ；, which stands in lists of persons and of duties) and the quotation mark or bracket that
 * closes behind it, with the run, or where it would be longer than LONGEST_SENTENCE. Leading and trailing white space belongs to no sentence.
 */
export function sentencesOf(text: string, from: number, to: number): Range[] {
  const out: Range[] = [];
  const add = (a: number, b: number): void => {
    while (a < b && isWhite(text.charCodeAt(a))) a++;
    while (b > a && isWhite(text.charCodeAt(b - 1))) b--;
    if (b > a) out.push({ from: a, to: b });
  };
  let start = from;
  const addUntil = (end: number): void => {
    while (end - start > LONGEST_SENTENCE) {
      const cut = cutBefore(text, start + LONGEST_SENTENCE);
      add(start, cut);
      start = cut;
    }
    add(start, end);
    start = end;
  };
  for (const match of matchesOf(text.slice(from, to), END)) addUntil(from + match.index + match[0].length);
  addUntil(to);
  return out;
}

/** Where a sentence that goes on at an offset is cut: behind the last mark before it, at the offset where none is near. */
function cutBefore(text: string, end: number): number {
  const near = text.slice(end - LONGEST_SENTENCE / 2, end);
  for (const mark of CUT_BEHIND) {
    const at = near.lastIndexOf(mark);
    if (at >= 0) return end - LONGEST_SENTENCE / 2 + at + 1;
  }
  return end;
}
