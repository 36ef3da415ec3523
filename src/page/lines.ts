/** The printed lines of a page. */

import type { Range } from '../model/page.ts';
import type { Folded } from '../text/fold.ts';
import { classOf } from '../text/character-class.ts';
import { isWhite } from './article.ts';

/** A printed line, or a part of one between tags that end a paragraph. Ranges are of the folded page. */
export interface Line {
  /** What is printed, white space at the ends and tags left out. */
  pieces: Range[];
  text: string;
  /** White space before the first character, in half-width columns. */
  indent: number;
  /** Length of the whole printed line in characters of the source, white space at its end not counted. */
  width: number;
  /** The same with white space at its end. */
  fullWidth: number;
  /** `width` and `fullWidth` as printed, in half-width columns: a Chinese character takes two. */
  columns: number;
  fullColumns: number;
  /** Empty lines before it. */
  blanks: number;
  /** It is the first, the last part of its printed line. */
  opens: boolean;
  closes: boolean;
}

/** Tags whose text is read on; every other tag ends a paragraph. */
const INLINE = /^(?:a|abbr|b|big|cite|code|em|font|i|img|mark|ins|s|small|span|strong|sub|sup|u)$/iu;
const TAG = /<(?:\s?\/?\s?([a-z][a-z\d]{0,15})(?:[\s/][^<>]{0,600})?|!--[^<>]{0,600}--)>|&(?:nbsp|ensp|emsp|thinsp|zwnj);/giu;

interface Hole extends Range {
  breaks: boolean;
}

function holesOf(text: string): Hole[] {
  if (!text.includes('<') && !text.includes('&')) return [];
  return Array.from(text.matchAll(TAG), (match) => ({
    from: match.index,
    to: match.index + match[0].length,
    breaks: match[1] !== undefined && !INLINE.test(match[1]),
  }));
}

const BREAKS = classOf('\n\r\f\v\u2028\u2029\u0085');

/** A line that is measured in columns when that is asked for: most pages are not broken at a margin. */
class PrintedLine implements Line {
  readonly pieces: Range[];
  readonly text: string;
  readonly indent: number;
  readonly width: number;
  readonly fullWidth: number;
  readonly blanks: number;
  readonly opens: boolean;
  readonly closes: boolean;
  private readonly source: string;
  private readonly begin: number;

  constructor(line: Omit<Line, 'columns' | 'fullColumns'>, source: string, begin: number) {
    this.pieces = line.pieces;
    this.text = line.text;
    this.indent = line.indent;
    this.width = line.width;
    this.fullWidth = line.fullWidth;
    this.blanks = line.blanks;
    this.opens = line.opens;
    this.closes = line.closes;
    this.source = source;
    this.begin = begin;
  }

  get columns(): number {
    return columnsOf(this.source, this.begin, this.begin + this.width);
  }

  get fullColumns(): number {
    return columnsOf(this.source, this.begin, this.begin + this.fullWidth);
  }
}

/** Cuts a folded page into its lines; empty ones are only counted. */
export function linesOf(source: string, folded: Folded): Line[] {
  const { text, starts, ends } = folded;
  const holes = holesOf(text);
  const lines: Line[] = [];
  let hole = 0;
  let blanks = 0;
  for (let from = 0; from < text.length;) {
    let to = from;
    while (to < text.length && BREAKS[text.charCodeAt(to)] === 0) to++;
    const parts: Range[][] = [[]];
    let at = from;
    while (hole < holes.length && holes[hole]!.from < to) {
      const { from: start, to: end, breaks } = holes[hole]!;
      if (start > at) parts[parts.length - 1]!.push({ from: at, to: start });
      if (breaks) parts.push([]);
      at = Math.max(at, Math.min(end, to));
      if (end > to) break;
      hole++;
    }
    if (to > at) parts[parts.length - 1]!.push({ from: at, to });
    const printed = parts.map((pieces) => trim(text, pieces)).filter((pieces) => pieces.length > 0);
    if (printed.length === 0) blanks++;
    let last = to;
    while (last > from && isWhite(text.charCodeAt(last - 1))) last--;
    const begin = from < text.length ? starts[from]! : 0;
    printed.forEach((pieces, index) => {
      const line = {
        pieces,
        text: pieces.map((piece) => text.slice(piece.from, piece.to)).join(''),
        indent: index === 0 ? indentOf(source, starts, from, pieces[0]!.from) : 0,
        width: last > from ? ends[last - 1]! - begin : 0,
        fullWidth: to > from ? ends[to - 1]! - begin : 0,
        blanks: index === 0 ? blanks : 0,
        opens: index === 0,
        closes: index === printed.length - 1,
      };
      lines.push(new PrintedLine(line, source, begin));
      blanks = 0;
    });
    from = to + 1;
    if (text.charCodeAt(to) === 13 && text.charCodeAt(from) === 10) from++;
    // A tag may run over the end of the line.
    while (hole < holes.length && holes[hole]!.to <= from) hole++;
    if (hole < holes.length && holes[hole]!.from < from) holes[hole] = { ...holes[hole]!, from };
  }
  return lines;
}

/** Pieces without white space at both ends of the line; empty ones left out. */
function trim(text: string, pieces: Range[]): Range[] {
  const out: Range[] = [];
  for (const piece of pieces) {
    const { to } = piece;
    let { from } = piece;
    if (out.length === 0) while (from < to && isWhite(text.charCodeAt(from))) from++;
    if (to > from) out.push({ from, to });
  }
  for (let last = out[out.length - 1]; last; last = out[out.length - 1]) {
    while (last.to > last.from && isWhite(text.charCodeAt(last.to - 1))) last.to--;
    if (last.to > last.from) break;
    out.pop();
  }
  return out;
}

/** Half-width columns that a piece of the source takes in a Chinese fount, where quotation marks and dashes are full-width. */
function columnsOf(source: string, from: number, to: number): number {
  let columns = 0;
  for (let i = from; i < to; i++) {
    const code = source.charCodeAt(i);
    // The second half of a surrogate pair, half-width forms.
    if (code >= 0xdc00 && code <= 0xdfff) continue;
    const wide = code >= 0x2010 ? !(code >= 0xff61 && code <= 0xffdc) : code === 0xb7 || code === 0xd7 || code === 9;
    columns += wide ? 2 : 1;
  }
  return columns;
}

function indentOf(source: string, starts: Uint32Array, from: number, to: number): number {
  let columns = 0;
  for (let i = from; i < to; i++) {
    const code = source.charCodeAt(starts[i]!);
    if (code === 0x3000 || code === 9) columns += 2;
    else if (isWhite(code)) columns++;
  }
  return columns;
}
