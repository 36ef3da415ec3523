/**
 * What is too much for one text. A corpus may have any size; but a text is held and understood as a whole, which takes
 * some forty times its bytes of memory, and no paper, no volume of papers and no paragraph comes near these limits.
 */

/** Bytes of a file. */
export const MOST_BYTES = 32_000_000;

/** UTF-16 code units of a line. */
export const LONGEST_LINE = 1_000_000;

/** The same of a line that holds the facts of an article. */
export const LONGEST_FACTS = 64_000_000;

/** Why a file of more than MOST_BYTES is not read. */
export const TOO_LARGE = `larger than ${MOST_BYTES / 1e6} MB; split it`;

/** Why a text is not read, where one of its lines is too long; null where none is. */
export function lineTooLong(text: string): string | null {
  if (text.length <= LONGEST_LINE) return null;
  let from = 0;
  let line = 1;
  const tooLong = (to: number): boolean => to - from > LONGEST_LINE;
  const why = (): string => `line ${line} is longer than ${LONGEST_LINE} characters`;
  // What ends a line elsewhere than in a text file ends a paragraph too.
  for (const { index, 0: end } of text.matchAll(/[\n\r\f\v\u2028\u2029\u0085]/gu)) {
    if (tooLong(index)) return why();
    from = index + 1;
    if (end === '\n') line++;
  }
  return tooLong(text.length) ? why() : null;
}
