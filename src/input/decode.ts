/** Bytes in, text out: the encoding is recognised without being told. */

import { COMMON_CHARACTERS } from './common-characters.ts';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'big5';

export interface Decoded {
  /** The text without its byte order mark. */
  text: string;
  encoding: Encoding;
}

/** How much of a text is looked at to tell encodings apart, in UTF-16 code units. */
const SAMPLE = 65536;
/** Of the characters beyond ASCII, this share is common in any Chinese text; text decoded wrongly stays far below. */
const CHINESE = 0.15;
/** Fewer characters beyond ASCII than this tell nothing. */
const ENOUGH = 16;
/** A text holds fewer control characters than this share. */
const CONTROLS = 0.05;

/** First bytes of files that are no text although they may hold no control character: PDF, RTF, ZIP (DOCX), PNG,
 * JPEG, GIF, gzip, OLE (DOC). */
const BINARY = ['25504446', '7b5c7274', '504b0304', '89504e47', 'ffd8ff', '47494638', '1f8b08', 'd0cf11e0'];

/** Throws away what a cut file lacks at its end: a last incomplete character is no error. */
function decodeAs(encoding: Encoding, bytes: Uint8Array, fatal = true): string | null {
  // What is whole is decoded many times as fast as what may go on.
  return decoded(encoding, bytes, { fatal: true }) ?? decoded(encoding, bytes, { fatal }, { stream: true });
}

function decoded(encoding: Encoding, bytes: Uint8Array, how: { fatal: boolean }, rest?: { stream: boolean }): string | null {
  try {
    return new TextDecoder(encoding, how).decode(bytes, rest);
  } catch {
    return null;
  }
}

function byteOrderMark(bytes: Uint8Array): Encoding | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

function looksBinary(text: string): boolean {
  const sample = text.slice(0, SAMPLE);
  // eslint-disable-next-line no-control-regex -- control characters are what is counted
  const controls = sample.match(/[\0-\x08\x0e-\x1a\x1c-\x1f\x7f-\x9f]/gu)?.length ?? 0;
  return controls > CONTROLS * sample.length;
}

/** Share of common Chinese characters and marks among the characters beyond ASCII; 1 where there are too few to tell. */
function chineseShare(text: string): number {
  let beyond = 0;
  let common = 0;
  for (const character of text.slice(0, SAMPLE)) {
    if (character < '\u0080') continue;
    beyond++;
    if (COMMON_CHARACTERS.has(character)) common++;
  }
  return beyond === 0 ? 1 : common / beyond;
}

function manyBeyondAscii(text: string): boolean {
  return (text.slice(0, SAMPLE).match(/[^\0-\x7f]/gu)?.length ?? 0) >= ENOUGH;
}

/**
 * Decodes a file. Tried in this order: the byte order mark; strict UTF-8; then, among GB18030 (which holds GBK and
 * GB2312), Big5 and UTF-16, the reading with the largest share of common Chinese characters.
 * In: the file's bytes. Out: its text, or null for a file that is no text in one of these encodings.
 */
export function decode(bytes: Uint8Array): Decoded | null {
  const head = Buffer.from(bytes.subarray(0, 4)).toString('hex');
  if (BINARY.some((magic) => head.startsWith(magic))) return null;
  const marked = byteOrderMark(bytes);
  // Who wrote a mark said what the file is: a few broken characters do not make it something else.
  if (marked) return accept(marked, decodeAs(marked, bytes, false));
  const zeros = bytes.subarray(0, SAMPLE).includes(0);
  const utf8 = accept('utf-8', decodeAs('utf-8', bytes));
  if (utf8) return utf8;
  const wide: Encoding[] = bytes.length % 2 === 0 ? ['utf-16le', 'utf-16be'] : [];
  const narrow: Encoding[] = zeros ? [] : ['gb18030', 'big5'];
  let best: Decoded | null = null;
  let share = 0;
  for (const encoding of [...narrow, ...wide]) {
    const decoded = accept(encoding, decodeAs(encoding, bytes));
    if (!decoded) continue;
    const common = chineseShare(decoded.text);
    // Between readings that differ little GB18030, tried first, is the likely one.
    if (best === null || common > share + 0.05) {
      best = decoded;
      share = common;
    }
  }
  return best !== null && share < CHINESE && manyBeyondAscii(best.text) ? null : best;
}

function accept(encoding: Encoding, text: string | null): Decoded | null {
  return text === null || looksBinary(text) ? null : { text, encoding };
}
