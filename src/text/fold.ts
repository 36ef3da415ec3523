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

/** What a UTF-16 unit folds to where that is one unit as well. `normalize` is slow, and a paper has few different units. */
const FOLDED = new Uint16Array(0x10000);
const NOT_ASKED = 0;
/** Half of a pair, or a character that becomes none or several. */
const SPECIAL = 0xffff;

function ask(code: number): number {
  const folded = (code & 0xf800) === 0xd800 ? '' : foldCharacter(String.fromCharCode(code));
  const unit = folded.length === 1 ? folded.charCodeAt(0) : SPECIAL;
  return (FOLDED[code] = unit === NOT_ASKED ? SPECIAL : unit);
}

/** Marks at the begin are folded before; what this reads is text. */
const DECODER = new TextDecoder('utf-16le', { ignoreBOM: true });

/** The text of UTF-16 units. `decode` has no halves of pairs, and joining them one by one is slow. */
function textOf(units: Uint16Array, halves: boolean): string {
  if (!halves) return DECODER.decode(units);
  const pieces: string[] = [];
  for (let i = 0; i < units.length; i += 4096) pieces.push(String.fromCharCode(...units.subarray(i, i + 4096)));
  return pieces.join('');
}

/**
 * Folds a text. In: decoded text; `base`, the offset of its first unit in the source. Out: the folded text with its
 * offset map. White space is kept (a full-width space becomes one space), so that the caller sees the page's layout.
 */
export function fold(source: string, base = 0): Folded {
  const { length } = source;
  let units = new Uint16Array(length + 16);
  let starts = new Uint32Array(length + 16);
  let ends = new Uint32Array(length + 16);
  let size = 0;
  let halves = false;
  for (let i = 0; i < length;) {
    const code = source.charCodeAt(i);
    let unit = FOLDED[code]!;
    if (unit === NOT_ASKED) unit = ask(code);
    if (unit !== SPECIAL) {
      if (size === units.length) [units, starts, ends] = [enlarged(units), enlarged(starts), enlarged(ends)];
      units[size] = unit;
      starts[size] = base + i;
      ends[size++] = base + ++i;
      continue;
    }
    const character = String.fromCodePoint(source.codePointAt(i)!);
    const folded = foldCharacter(character);
    for (let k = 0; k < folded.length; k++) {
      if (size === units.length) [units, starts, ends] = [enlarged(units), enlarged(starts), enlarged(ends)];
      units[size] = folded.charCodeAt(k);
      starts[size] = base + i;
      ends[size++] = base + i + character.length;
    }
    halves ||= character.length === 1 && (code & 0xf800) === 0xd800;
    i += character.length;
  }
  return { text: textOf(units.subarray(0, size), halves), starts: starts.subarray(0, size), ends: ends.subarray(0, size) };
}

function enlarged<T extends Uint16Array<ArrayBuffer> | Uint32Array<ArrayBuffer>>(array: T): T {
  const larger = new (array.constructor as new (length: number) => T)(array.length * 2);
  larger.set(array);
  return larger;
}

/** A name or a text as facts are compared and printed: NFKC-folded, without white space. */
export function foldName(text: string): string {
  return text.normalize('NFKC').replace(/\s+/gu, '');
}
