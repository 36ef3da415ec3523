/** A text without its quotation marks and the marks between equal parts, and the way back. */

/** `text[i]` stands at `at[i]` of the text that it was made from. */
export interface BareText {
  text: string;
  at: Uint32Array;
}

/** Papers quote one half of a formula, set a comma or a semicolon for a 、 or a blank for either, and mean the same. */
const DROPPED = ' “”‘’"\'、,;';

const IS_DROPPED = new Uint8Array(0x10000);
for (let i = 0; i < DROPPED.length; i++) IS_DROPPED[DROPPED.charCodeAt(i)] = 1;

const DECODER = new TextDecoder('utf-16le', { ignoreBOM: true });

/** Takes blanks, quotation marks, commas, semicolons and 、 out of a folded text. Line feeds stay: a block ends there. */
export function bareText(text: string): BareText {
  const at = new Uint32Array(text.length);
  const units = new Uint16Array(text.length);
  let length = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (IS_DROPPED[code] === 1) continue;
    units[length] = code;
    at[length++] = i;
  }
  // Half a pair is read as another character: it is no part of any word.
  return { text: DECODER.decode(units.subarray(0, length)), at: at.subarray(0, length) };
}
