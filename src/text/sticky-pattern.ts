/** Patterns that are tried at one offset of a text, and there only where their first character may stand. */

/** A pattern with the units with which its matches begin: by UTF-16 unit a word of bits, of which one is the pattern's. */
export interface Pattern {
  expression: RegExp;
  beginnings: Uint32Array;
  bit: number;
}

const BITS = 32;
/** The table that the next patterns share. */
let table = new Uint32Array(0x10000);
let taken = 0;

/** In: all characters with which a match may begin; the pattern, with the flag `y`, which matches no empty text, or its source. */
export function sticky(beginnings: string, expression: RegExp | string): Pattern {
  if (taken === BITS) {
    table = new Uint32Array(0x10000);
    taken = 0;
  }
  const bit = 1 << taken++;
  for (let i = 0; i < beginnings.length; i++) table[beginnings.charCodeAt(i)]! |= bit;
  return { expression: typeof expression === 'string' ? new RegExp(expression, 'uy') : expression, beginnings: table, bit };
}

/** The match that begins at an offset, or null. */
export function read({ expression, beginnings, bit }: Pattern, text: string, at: number): RegExpExecArray | null {
  if ((beginnings[text.charCodeAt(at)]! & bit) === 0) return null;
  expression.lastIndex = at;
  return expression.exec(text);
}

/** Where the match ends that begins at an offset, or null: for those who need no more of it. */
export function endOf({ expression, beginnings, bit }: Pattern, text: string, at: number): number | null {
  if ((beginnings[text.charCodeAt(at)]! & bit) === 0) return null;
  expression.lastIndex = at;
  return expression.test(text) ? expression.lastIndex : null;
}

/** Whether a text begins with a match. */
export function begins(pattern: Pattern, text: string): boolean {
  return endOf(pattern, text, 0) !== null;
}
