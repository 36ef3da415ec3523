/** Patterns that are tried at one offset of a text, and there only where their first character may stand. */

/** A pattern with its bit in `BEGINNINGS`. */
export interface Pattern {
  expression: RegExp;
  bit: number;
}

/** By UTF-16 unit, a bit for each pattern whose matches may begin with it: most patterns need not be tried. */
const BEGINNINGS = new Uint32Array(0x10000);
const MOST = 32;
let patterns = 0;

/**
 * In: all characters with which a match may begin, and the pattern, which matches no empty text. No more than 32 can be
 * made (RangeError).
 */
export function sticky(beginnings: string, source: string): Pattern {
  if (patterns === MOST) throw new RangeError('more patterns than there are bits');
  const bit = 1 << patterns++;
  for (let i = 0; i < beginnings.length; i++) BEGINNINGS[beginnings.charCodeAt(i)]! |= bit;
  return { expression: new RegExp(source, 'uy'), bit };
}

/** The match that begins at an offset, or null. */
export function read({ expression, bit }: Pattern, text: string, at: number): RegExpExecArray | null {
  if ((BEGINNINGS[text.charCodeAt(at)]! & bit) === 0) return null;
  expression.lastIndex = at;
  return expression.exec(text);
}

/** Where the match ends that begins at an offset, or null: for those who need no more of it. */
export function endOf({ expression, bit }: Pattern, text: string, at: number): number | null {
  if ((BEGINNINGS[text.charCodeAt(at)]! & bit) === 0) return null;
  expression.lastIndex = at;
  return expression.test(text) ? expression.lastIndex : null;
}
