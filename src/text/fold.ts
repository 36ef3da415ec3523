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
  return ALIKE[character] ?? character.normalize('NFKC');
}

/** Whether a UTF-16 unit folds to itself: not yet asked, no, yes. `normalize` is slow, and a paper has few different ones. */
const ITSELF = new Uint8Array(0x10000);
const NO = 1;
const YES = 2;

function foldsToItself(code: number): boolean {
  if (ITSELF[code] === 0) {
    const character = String.fromCharCode(code);
    ITSELF[code] = foldCharacter(character) === character ? YES : NO;
  }
  return ITSELF[code] === YES;
}

/**
 * Folds a text. In: decoded text; `base`, the offset of its first unit in the source. Out: the folded text with its
 * offset map. White space is kept (a full-width space becomes one space), so that the caller sees the page's layout.
 */
export function fold(source: string, base = 0): Folded {
  const out: string[] = [];
  let starts = new Uint32Array(source.length + 16);
  let ends = new Uint32Array(source.length + 16);
  let size = 0;
  /** Where the units begin that fold to themselves and are not yet in `out`. */
  let plain = 0;
  for (let i = 0; i < source.length;) {
    const code = source.charCodeAt(i);
    if (size === starts.length) {
      starts = enlarged(starts);
      ends = enlarged(ends);
    }
    if ((code < 0x80 || (code >= 0x4e00 && code <= 0x9fff) || foldsToItself(code)) && (code & 0xf800) !== 0xd800) {
      starts[size] = base + i;
      ends[size++] = base + ++i;
      continue;
    }
    const character = String.fromCodePoint(source.codePointAt(i)!);
    const folded = foldCharacter(character);
    out.push(source.slice(plain, i), folded);
    for (let k = 0; k < folded.length; k++) {
      if (size === starts.length) {
        starts = enlarged(starts);
        ends = enlarged(ends);
      }
      starts[size] = base + i;
      ends[size++] = base + i + character.length;
    }
    plain = i += character.length;
  }
  out.push(source.slice(plain));
  return { text: out.join(''), starts: starts.slice(0, size), ends: ends.slice(0, size) };
}

function enlarged(array: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(array.length * 2);
  larger.set(array);
  return larger;
}

/** A name or a text as facts are compared and printed: NFKC-folded, without white space. */
export function foldName(text: string): string {
  return text.normalize('NFKC').replace(/\s+/gu, '');
}
