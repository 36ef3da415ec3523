/** Names of persons are words of their own, also those that a segmenter's dictionary does not hold. */

import type { Segmenter, Word } from './segmenter.ts';

/** The part of speech of a person's name in ICTCLAS tags. */
const NAME_TAG = 'nr';

/**
 * Cuts a text into words. In: how it is cut; the text; the persons that the facts name in it. Out: the words in order,
 * each name one of them; where names begin alike the longest counts. Names have a tag where the segmenter's words have.
 */
export function segmentAround({ name, segment }: Segmenter, text: string, persons: readonly string[]): Word[] {
  const names = new Set(persons.filter((person) => person !== '' && text.includes(person)));
  if (names.size === 0) return segment(text);
  const tag = name === 'nodejieba' ? NAME_TAG : null;
  const pattern = new RegExp(`(${[...names].sort((a, b) => b.length - a.length).join('|')})`, 'u');
  return text.split(pattern).flatMap((piece) => (names.has(piece) ? [{ word: piece, tag }] : piece === '' ? [] : segment(piece)));
}
