/** Folding: NFKC character by character, with the way back to the source. */

/** Folded text; unit `i` was made from the source characters `[starts[i], ends[i])`. */
export interface Folded {
  text: string;
  starts: Uint32Array;
  ends: Uint32Array;
}

/**
 * Characters that say the same to every rule but that NFKC keeps apart: the many middle dots of minority names, soft
 * and other hyphens between dates and places, corner brackets for quotation marks, odd spaces and zero-width marks.
 */
const ALIKE: Record<string, string> = {
  '•': '·',
  '・': '·',
  '‧': '·',
  '●': '·',
  '﹒': '·',
  '―': '—',
  '–': '—',
  '「': '“',
  '」': '”',
  '『': '“',
  '』': '”',
  '﹁': '“',
  '﹂': '”',
  '〝': '“',
  '〞': '”',
  '〈': '《',
  '〉': '》',
  '﹑': '、',
  '﹐': ',',
  '\u00ad': '',
  '\u200b': '',
  '\u200c': '',
  '\u200d': '',
  '\u2060': '',
  '\ufeff': '',
};

/** One source character (a code point) as the rules read it; may be empty or several units long. */
function foldCharacter(character: string): string {
  const alike = ALIKE[character];
  if (alike !== undefined) return alike;
  const code = character.charCodeAt(0);
  // Nearly every character of a paper is an ideograph or ASCII and folds to itself; `normalize` is slow.
  if (code < 0x80 || (code >= 0x4e00 && code <= 0x9fff)) return character;
  return character.normalize('NFKC');
}

/**
 * Folds a text. In: decoded text; `base`, the offset of its first unit in the source. Out: the folded text with its
 * offset map. White space is kept (a full-width space becomes one space), so that the caller sees the page's layout.
 */
export function fold(source: string, base = 0): Folded {
  const out: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (let i = 0; i < source.length; ) {
    const code = source.codePointAt(i)!;
    const length = code > 0xffff ? 2 : 1;
    const folded = foldCharacter(source.substr(i, length));
    for (let k = 0; k < folded.length; k++) {
      starts.push(base + i);
      ends.push(base + i + length);
    }
    out.push(folded);
    i += length;
  }
  return { text: out.join(''), starts: Uint32Array.from(starts), ends: Uint32Array.from(ends) };
}

/** A name or a text as facts are compared and printed: NFKC-folded, without white space. */
export function foldName(text: string): string {
  return text.normalize('NFKC').replace(/\s+/gu, '');
}
