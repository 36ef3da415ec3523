/** Which words are worth counting. */

import { loadWords } from '../lexicon/load.ts';
import type { Word } from './segmenter.ts';

const WORD = /^(?=.*\p{L})[\p{L}\p{M}\p{N}·-]+$/u;

let stopWords: ReadonlySet<string> | undefined;

/**
 * The words of a text that say what it is about: no punctuation, no bare figures, no single characters, none of
 * lexicon/stop-words.tsv. In: words as a segmenter cut them. Out: those that are left, in order.
 */
export function contentWords(words: readonly Word[]): Word[] {
  const stop = (stopWords ??= loadWords('stop-words.tsv'));
  return words.filter(({ word }) => [...word].length > 1 && WORD.test(word) && !stop.has(word));
}
