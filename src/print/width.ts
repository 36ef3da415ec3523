/** Width of texts on a terminal, and wrapping by it. */

import stringWidth from 'string-width';

/** Ideographs and the marks of Chinese print take two columns, ASCII one; nearly every cell is made of these. */
const WIDE = /^[\u3001-\u3003\u3008-\u3011\u4e00-\u9fff\uff01-\uff60]+$/u;
const NARROW = /^[ -~]*$/u;

/** Columns that a text takes. Characters of ambiguous width (`“”…—·①`) count one, as terminals draw them by default. */
export function widthOf(text: string): number {
  if (NARROW.test(text)) return text.length;
  return WIDE.test(text) ? text.length * 2 : stringWidth(text);
}

/** A line should not begin with these, nor end with those. */
const NOT_FIRST = /^[、。,.:;!?，；：！？）)》」』】”’…%·]/u;
const NOT_LAST = /[（(《「『【“‘]$/u;
/** What stays together: a run of ASCII letters, digits and what binds them, as in dates and file names. */
const PIECES = /[A-Za-z0-9][A-Za-z0-9._:\\-]*\/?|\s+|\P{M}\p{M}*/gu;

/**
 * Breaks a text into lines of at most `width` columns without losing a character but blanks at breaks. Words of Latin
 * letters and dates stay whole where they fit, closing marks stay on their line where there is room for two of them.
 */
export function wrap(text: string, width: number): string[] {
  if (widthOf(text) <= width) return [text];
  const lines: string[] = [];
  let line = '';
  let used = 0;
  const flush = (): void => {
    lines.push(line.trimEnd());
    line = '';
    used = 0;
  };
  for (const piece of piecesOf(text, width)) {
    const wide = widthOf(piece);
    if (used + wide > width && line !== '') {
      // The character before a closing mark, or an opening bracket at the end, goes to the next line with it.
      const carry = NOT_FIRST.test(piece) || NOT_LAST.test(line) ? /.\p{M}*$/u.exec(line)![0] : '';
      if (carry !== '' && carry !== line && widthOf(carry) + wide <= width && !/\s/u.test(carry)) {
        line = line.slice(0, -carry.length);
        flush();
        line = carry;
        used = widthOf(carry);
      } else flush();
    }
    if (line === '' && lines.length > 0 && /^\s+$/u.test(piece)) continue;
    line += piece;
    used += wide;
  }
  if (line !== '') flush();
  return lines;
}

/** Pieces that are never broken; a run of letters that is wider than a line is. */
function piecesOf(text: string, width: number): string[] {
  return (text.match(PIECES) ?? []).flatMap((piece) => (piece.length > 1 && widthOf(piece) > width ? [...piece] : [piece]));
}
