/** Width of texts on a terminal, and wrapping by it. */

/** Columns that a text takes on a terminal. */
export type Measure = (text: string) => number;

/** Ideographs and the marks of Chinese print take two columns. */
const WIDE = /[\u3001-\u3029\u3105-\u312f\u3400-\u4dbf\u4e00-\u9fff\uff01-\uff60]/gu;
/** These take one: ASCII, Latin letters, Greek, Cyrillic and the ambiguous `“”…—·①`, as terminals draw them by default. */
const PLAIN =
  /^[ -~\u00a1-\u00ac\u00ae-\u02ff\u0370-\u0377\u0384-\u03ff\u0400-\u0482\u2010-\u2027\u2030-\u2044\u2460-\u24ff\u2500-\u259f]*$/u;

/** Width of texts of such characters alone, which nearly all cells are. */
function plainWidth(text: string): number {
  return text.length + (text.match(WIDE)?.length ?? 0);
}

/** A measure for some texts; string-width, which knows all of Unicode and loads slowly, only where one of them needs it. */
export async function measureFor(texts: Iterable<string>): Promise<Measure> {
  for (const text of texts) if (!PLAIN.test(text.replace(WIDE, ''))) return (await import('string-width')).default;
  return plainWidth;
}

/** A line should not begin with these, nor end with those. */
const NOT_FIRST = /^[、。,.:;!?，；：！？）)》」』】”’…%·]/u;
const NOT_LAST = /[（(《「『【“‘]$/u;
/** What stays together: a run of ASCII letters, digits and what binds them, as in dates and file names. */
const PIECES = /[A-Za-z0-9][\w.:\\-]*\/?|\s+|\P{M}\p{M}*/gu;

/**
 * Breaks a text into lines of at most `width` columns without losing a character but blanks at breaks. Words of Latin
 * letters and dates stay whole where they fit, closing marks stay on their line where there is room for two of them.
 */
export function wrap(text: string, width: number, widthOf: Measure): string[] {
  if (widthOf(text) <= width) return [text];
  const lines: string[] = [];
  let line: string[] = [];
  let used = 0;
  const flush = (): void => {
    lines.push(line.join('').trimEnd());
    line = [];
    used = 0;
  };
  for (const piece of piecesOf(text, width, widthOf)) {
    const wide = widthOf(piece);
    if (used + wide > width && line.length > 0) {
      // The character before a closing mark, or an opening bracket at the end, goes to the next line with it.
      const last = line.at(-1)!;
      const together = NOT_FIRST.test(piece) ? /\S/u.test(last) : NOT_LAST.test(last);
      const carry = together && line.length > 1 && widthOf(last) + wide <= width ? line.pop()! : null;
      flush();
      if (carry !== null) {
        line.push(carry);
        used = widthOf(carry);
      }
    }
    if (line.length === 0 && lines.length > 0 && /^\s+$/u.test(piece)) continue;
    line.push(piece);
    used += wide;
  }
  if (line.length > 0) flush();
  return lines;
}

/** Pieces that are never broken; a run of letters that is wider than a line is. */
function piecesOf(text: string, width: number, widthOf: Measure): string[] {
  return (text.match(PIECES) ?? []).flatMap((piece) => (piece.length > 1 && widthOf(piece) > width ? [...piece] : [piece]));
}
