/** Lines that a page broke at its margin become whole again. */

import type { Range } from '../model/page.ts';
import type { Joint } from './article.ts';
import { isCreditLine } from './credits.ts';
import { headingLevel } from './headings.ts';
import { hasDateline, isClosed, leadStrength, opensParagraph, startsItem, startsParagraph } from './leads.ts';
import { isBareDate, isMeta } from './kinds.ts';
import type { Line } from './lines.ts';
import { mastheadLine } from './masthead-line.ts';

/** One or more printed lines that are read as one. */
export interface Passage {
  pieces: Range[];
  /** What stands before each piece but the first. */
  joints: Joint[];
  text: string;
  indent: number;
  /** Empty lines before it. */
  blanks: number;
  /** Several printed lines were joined. */
  broken: boolean;
  /** A tag ends it: what follows on the same printed line is another. */
  tagged: boolean;
}

/** Narrower columns and wider pages than these are not told from lists and from unbroken text, in characters. */
const NARROWEST = 10;
const WIDEST = 64;
/** Closing marks may hang over the margin, so many characters. */
const HANGING = 3;

/** The share of lines that may be longer than the margin; one always may, a masthead perhaps. */
const MOST_LONGER = 0.03;
/** Lines that begin so many columns behind the margin are set to the right. */
const RIGHT = 6;

const SENTENCE_MARK = /[,、。;:!?]/u;
/** Entries of a list or a curriculum vitae begin with their date. */
const ENTRY = /^(?:19|20)\d\d\s?[年.]/u;

/** Whether a page breaks its lines after so many characters or after so many half-width columns. */
export type Measure = 'characters' | 'columns';

/** Where a page breaks its lines. */
export interface Margin {
  width: number;
  measure: Measure;
  /** White space at the end of a line counts. */
  trailing: boolean;
}

/**
 * Estimates the margin from the lines. A page is broken at a margin when many lines end at one width, hardly one is
 * longer, and those that end there rarely end a sentence. Null where paragraphs stand on one line each.
 * Digits and Latin letters take half the room, so what is printed in columns is measured in columns where counting
 * characters finds fewer full lines.
 */
export function marginOf(lines: readonly Line[]): Margin | null {
  const printed = lines.filter((line) => line.opens);
  if (printed.filter((line) => SENTENCE_MARK.test(line.text)).length < 0.3 * printed.length) return null;
  if (printed.filter((line) => line.width > 2 * WIDEST).length > MOST_LONGER * printed.length) return null;
  const trailing = printed.filter((line) => line.fullWidth > line.width).length < 0.3 * printed.length;
  const counted = printed.filter((line) => headingLevel(line.text) === 0 && !/^\S*https?:/u.test(line.text));
  const characters = estimate(counted, { width: 0, measure: 'characters', trailing });
  const columns = estimate(counted, { width: 0, measure: 'columns', trailing });
  const margin = columns && (!characters || columns.full > 1.15 * characters.full) ? columns.margin : characters?.margin;
  return margin && !isList(printed, margin) ? margin : null;
}

/** The margin by one measure, and how many lines are full. */
function estimate(counted: readonly Line[], { measure, trailing }: Margin): { margin: Margin; full: number } | null {
  const unit = measure === 'columns' ? 2 : 1;
  const [narrowest, widest, hanging] = [NARROWEST * unit, WIDEST * unit, measure === 'columns' ? 4 : HANGING];
  const open = new Array<number>(widest + hanging + 2).fill(0);
  const all = new Array<number>(widest + hanging + 2).fill(0);
  for (const line of counted) {
    const width = Math.min(widthOf(line, { measure, trailing }), widest + hanging + 1);
    all[width]!++;
    if (!isClosed(line.text)) open[width]!++;
  }
  const sum = (list: number[], from: number, to: number): number => {
    let total = 0;
    for (let i = from; i <= to && i < list.length; i++) total += list[i]!;
    return total;
  };
  let best: number | null = null;
  for (let width = narrowest; width <= widest; width++) {
    const full = sum(all, width, width + hanging);
    const longer = sum(all, width + hanging + 1, all.length);
    if (full < 3 || full < 0.25 * counted.length || longer > Math.max(1, MOST_LONGER * counted.length)) continue;
    if (sum(open, width, width + hanging) < 0.6 * full) continue;
    if (best === null || open[width]! > open[best]!) best = width;
  }
  if (best === null) return null;
  // Marks that may not begin a line push its last character down; half-width characters let the margin sway.
  if (measure === 'columns') best -= 2;
  else for (let step = 0; step < 2 && open[best - 1]! >= 0.2 * open[best]!; step++) best--;
  return { margin: { width: best, measure, trailing }, full: sum(all, best, all.length) };
}

function widthOf(line: Line, { measure, trailing }: Pick<Margin, 'measure' | 'trailing'>): number {
  if (measure === 'columns') return trailing ? line.fullColumns : line.columns;
  return trailing ? line.fullWidth : line.width;
}

/** Entries of equal length: what follows a full line begins an entry of its own. */
function isList(printed: readonly Line[], margin: Margin): boolean {
  let full = 0;
  let entries = 0;
  for (let i = 1; i < printed.length; i++) {
    if (widthOf(printed[i - 1]!, { ...margin, trailing: false }) < margin.width || isClosed(printed[i - 1]!.text)) continue;
    full++;
    if (startsItem(printed[i]!.text) || ENTRY.test(printed[i]!.text)) entries++;
  }
  return entries > 0.5 * full;
}

/** Joins the lines that were broken at the margin. */
export function passagesOf(lines: readonly Line[]): Passage[] {
  const margin = marginOf(lines);
  const layout = margin ? layoutOf(lines, margin) : null;
  const passages: Passage[] = [];
  for (let i = 0; i < lines.length;) {
    const first = i++;
    if (margin && layout) while (i < lines.length && runsOn(lines, i, margin) && continues(lines, first, i, margin, layout)) i++;
    passages.push(join(lines.slice(first, i), margin));
  }
  return passages;
}

function join(lines: readonly Line[], margin: Margin | null): Passage {
  const { indent, blanks, pieces, text } = lines[0]!;
  const passage: Passage = {
    pieces: [...pieces],
    joints: pieces.slice(1).map((): Joint => ''),
    text,
    indent,
    blanks,
    broken: lines.length > 1,
    tagged: !lines[lines.length - 1]!.closes,
  };
  const texts = [text];
  for (let i = 1; i < lines.length; i++) {
    // The page broke at a blank, which ends the line or begins the next one.
    const blank =
      (margin?.trailing && lines[i - 1]!.fullWidth > lines[i - 1]!.width) || (lines[i]!.indent === 1 && lines[i - 1]!.indent !== 1);
    const joint = blank ? ' ' : '';
    texts.push(joint, lines[i]!.text);
    passage.pieces.push(...lines[i]!.pieces);
    passage.joints.push(joint, ...lines[i]!.pieces.slice(1).map((): Joint => ''));
  }
  passage.text = texts.join('');
  return passage;
}

function isFull(line: Line, margin: Margin): boolean {
  return line.closes && widthOf(line, margin) >= margin.width;
}

/** Whether the line before line `i` fills the column, but for what may not end a line (`“`, the first digits of a number). */
function runsOn(lines: readonly Line[], i: number, margin: Margin): boolean {
  const before = lines[i - 1]!;
  if (isFull(before, margin)) return true;
  const pushed =
    /^[“‘《(【\dA-Za-z]/u.test(lines[i]!.text) &&
    /[,。、;]/u.test(before.text) &&
    !isClosed(before.text) &&
    lines[i]!.blanks === 0 &&
    !ENTRY.test(lines[i]!.text);
  return pushed && before.closes && widthOf(before, margin) >= margin.width - (margin.measure === 'columns' ? 2 : 1);
}

/** How a page marks the beginning of a paragraph. */
interface Layout {
  /** An indent begins one: broken lines are not indented. */
  indent: boolean;
  /** Every paragraph is marked, by an indent or by an empty line before it. */
  marked: boolean;
}

function layoutOf(lines: readonly Line[], margin: Margin): Layout {
  let [broken, indented, begun, marked] = [0, 0, 0, 0];
  for (let i = 1; i < lines.length; i++) {
    const { indent, blanks } = lines[i]!;
    if (!isFull(lines[i - 1]!, margin)) {
      begun++;
      if (indent >= 2 || blanks > 0) marked++;
    } else if (!isClosed(lines[i - 1]!.text)) {
      broken++;
      if (indent >= 2) indented++;
    }
  }
  return { indent: indented < 0.3 * broken, marked: marked > 0.6 * begun };
}

/** Whether line `i` goes on with what begins at line `first` and fills the line before it. */
function continues(lines: readonly Line[], first: number, i: number, margin: Margin, layout: Layout): boolean {
  const line = lines[i]!;
  const before = lines[i - 1]!;
  if (!line.opens || isComplete(lines, first, i)) return false;
  const origin = afterOrigin(lines, first, i);
  if (origin !== null) return origin;
  // A gap that runs over the margin is no indent.
  const gap = before.fullWidth > before.width || line.text.startsWith('(');
  if (layout.indent && !gap && line.indent >= 2) return false;
  if (headingLevel(line.text) > 0 || (headingLevel(lines[first]!.text) > 0 && line.blanks > 0)) return false;
  const closed = isClosed(before.text) && !before.text.endsWith(';');
  if (closed && (line.blanks > 0 || startsItem(line.text) || hasDateline(line.text) || isMeta(line.text))) return false;
  // A sentence ends at the margin, and nothing shows whether its paragraph does: its first words decide.
  if (closed && !layout.marked && (opensParagraph(line.text) || standsOver(line, lines[i + 1]))) return false;
  if (/^[◈◆■▲★►▶◎]/u.test(line.text) || /^[“‘《(]$/u.test(line.text)) return false;
  if (first === i - 1 && isBareDate(before.text) && hasDateline(line.text)) return false;
  if (closed || !isBare(lines, first, i)) return true;
  // A headline that happens to end at the margin.
  if (leadStrength(line.text) > 0 || hasDateline(line.text) || isMeta(line.text)) return false;
  const indented = before.indent >= 2 && before.indent <= 4;
  return !(first === 0 && i === 1 && !indented && !startsParagraph(before.text) && endsClosed(lines, i, margin));
}

/** Whether the lines from `first` to `i` say all they have to say: a masthead, or writers in brackets that are set to the right. */
function isComplete(lines: readonly Line[], first: number, i: number): boolean {
  if (i - first > 2) return false;
  let text = '';
  for (let k = first; k < i; k++) text += lines[k]!.text;
  if (mastheadLine(text)) return !mastheadLine(text + lines[i]!.text);
  return first === i - 1 && lines[first]!.indent >= RIGHT && /^\(.*\)$/u.test(text) && isCreditLine(text);
}

/** Whether a line goes on with a line of date and source; null where its lines are none. */
function afterOrigin(lines: readonly Line[], first: number, i: number): boolean | null {
  if (i - first > 3) return null;
  let text = '';
  for (let k = first; k < i; k++) text += lines[k]!.text;
  if (hasDateline(text) || !isMeta(text)) return null;
  const line = lines[i]!;
  // A label waits for what it names.
  if (/[:|丨]$/u.test(text)) return line.text.length <= 40 || !/[,。]/u.test(line.text);
  if (leadStrength(line.text) > 0 || hasDateline(line.text)) return false;
  return line.blanks === 0
    ? null
    : line.text.length <= 40 && !/[,。]/u.test(line.text) && (isMeta(line.text) || /\d{4}|[:|丨]/u.test(line.text));
}

/** Whether the lines from `first` to `i` hold no mark that parts sentences, as a headline does. */
function isBare(lines: readonly Line[], first: number, i: number): boolean {
  if (i - first > 4 || hasDateline(lines[first]!.text) || /\d$/u.test(lines[i - 1]!.text)) return false;
  for (let k = first; k < i; k++) if (/[,。;]/u.test(lines[k]!.text)) return false;
  return true;
}

/** A line without marks over the first words of a report is its headline. */
function standsOver(line: Line, next: Line | undefined): boolean {
  return next !== undefined && !/[,。;]/u.test(line.text) && (leadStrength(next.text) > 0 || hasDateline(next.text));
}

/** Whether what begins at line `i` ends as a sentence: the rest of a headline does not. */
function endsClosed(lines: readonly Line[], i: number, margin: Margin): boolean {
  for (let k = i; k < lines.length && k < i + 40; k++) {
    if (isClosed(lines[k]!.text)) return true;
    if (!isFull(lines[k]!, margin)) return false;
  }
  return false;
}
