/** A text without its quotation marks and the marks between equal parts, and the way back. */

/** `text[i]` stands at `at[i]` of the text that it was made from. */
export interface BareText {
  text: string;
  at: Uint32Array;
}

/** Papers quote one half of a formula, set a comma for a 、 or a blank for either, and mean the same. */
const DROPPED = ' “”‘’"\'、,';

const IS_DROPPED = new Uint8Array(0x10000);
for (let i = 0; i < DROPPED.length; i++) IS_DROPPED[DROPPED.charCodeAt(i)] = 1;

/** Takes blanks, quotation marks, commas and 、 out of a folded text. Line feeds stay: a block ends there. */
export function bareText(text: string): BareText {
  const at = new Uint32Array(text.length);
  const pieces: string[] = [];
  let length = 0;
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    if (IS_DROPPED[text.charCodeAt(i)] === 1) {
      if (i > from) pieces.push(text.slice(from, i));
      from = i + 1;
    } else at[length++] = i;
  }
  pieces.push(text.slice(from));
  return { text: pieces.join(''), at: at.subarray(0, length) };
}
