/** Lines that a page broke at its margin become whole again. */

import type { Range } from '../model/page.ts';
import type { Joint } from './article.ts';
import { headingLevel } from './headings.ts';
import { hasDateline, isClosed, leadStrength, startsItem } from './leads.ts';
import type { Line } from './lines.ts';

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
}

/** Narrower columns and wider pages than these are not told from lists and from unbroken text. */
const NARROWEST = 10;
const WIDEST = 64;
/** Closing marks may hang over the margin. */
const HANGING = 3;

/** Where a page breaks its lines, in characters of the source. */
export interface Margin {
  width: number;
  /** White space at the end of a line counts. */
  trailing: boolean;
}

/**
 * Estimates the margin from the lines. A page is broken at a margin when many lines end at one width, hardly one is
 * longer, and those that end there rarely end a sentence. Null where paragraphs stand on one line each.
 */
export function marginOf(lines: readonly Line[]): Margin | null {
  const printed = lines.filter((line) => line.opens);
  const trailing = printed.filter((line) => line.fullWidth > line.width).length < 0.3 * printed.length;
  const open = new Array<number>(WIDEST + HANGING + 2).fill(0);
  const all = new Array<number>(WIDEST + HANGING + 2).fill(0);
  let counted = 0;
  for (const line of printed) {
    if (headingLevel(line.text) > 0 || /^\S*https?:/u.test(line.text)) continue;
    const width = Math.min(trailing ? line.fullWidth : line.width, WIDEST + HANGING + 1);
    counted++;
    all[width]!++;
    if (!isClosed(line.text)) open[width]!++;
  }
  const sum = (list: number[], from: number, to: number): number => {
    let total = 0;
    for (let i = from; i <= to && i < list.length; i++) total += list[i]!;
    return total;
  };
  let best: number | null = null;
  for (let width = NARROWEST; width <= WIDEST; width++) {
    const full = sum(all, width, width + HANGING);
    const longer = sum(all, width + HANGING + 1, all.length);
    if (full < 3 || full < 0.25 * counted || longer > 0.03 * counted) continue;
    if (sum(open, width, width + HANGING) < 0.6 * full) continue;
    if (best === null || open[width]! > open[best]!) best = width;
  }
  if (best === null) return null;
  // Marks that may not begin a line push its last character down; half-width characters let the margin sway.
  for (let step = 0; step < 2 && open[best - 1]! >= 0.2 * open[best]!; step++) best--;
  return { width: best, trailing };
}

/** Joins the lines that were broken at the margin. */
export function passagesOf(lines: readonly Line[]): Passage[] {
  const margin = marginOf(lines);
  const indented = margin ? indentTells(lines, margin) : false;
  const passages: Passage[] = [];
  for (let i = 0; i < lines.length;) {
    const first = i++;
    if (margin) while (i < lines.length && isFull(lines[i - 1]!, margin) && continues(lines, first, i, indented)) i++;
    const { indent, blanks } = lines[first]!;
    const broken = lines.slice(first, i);
    const pieces = broken.flatMap((line) => line.pieces);
    const text = broken.map((line) => line.text).join('');
    passages.push({ pieces, joints: pieces.slice(1).map(() => ''), text, indent, blanks, broken: broken.length > 1 });
  }
  return passages;
}

function isFull(line: Line, margin: Margin): boolean {
  return line.closes && (margin.trailing ? line.fullWidth : line.width) >= margin.width;
}

/** Whether an indent begins a paragraph: not where broken lines are indented as well. */
function indentTells(lines: readonly Line[], margin: Margin): boolean {
  let indented = 0;
  let all = 0;
  for (let i = 1; i < lines.length; i++) {
    if (!isFull(lines[i - 1]!, margin) || isClosed(lines[i - 1]!.text)) continue;
    all++;
    if (lines[i]!.indent >= 2) indented++;
  }
  return indented < 0.3 * all;
}

/** Whether line `i` goes on with what begins at line `first` and fills the line before it. */
function continues(lines: readonly Line[], first: number, i: number, indentBegins: boolean): boolean {
  const line = lines[i]!;
  const before = lines[i - 1]!;
  if (!line.opens) return false;
  // A gap that runs over the margin is no indent.
  const gap = before.fullWidth > before.width || line.text.startsWith('(');
  if (indentBegins && !gap && line.indent >= 2 && line.indent > before.indent) return false;
  if (headingLevel(line.text) > 0 || (headingLevel(lines[first]!.text) > 0 && line.blanks > 0)) return false;
  const closed = isClosed(before.text) && !before.text.endsWith(';');
  if (closed && (line.blanks > 0 || startsItem(line.text) || hasDateline(line.text))) return false;
  if (/^[◈◆■▲★►▶◎]/u.test(line.text) || /^[“‘《(]$/u.test(line.text)) return false;
  // A headline that happens to end at the margin.
  const bare = !closed && first === i - 1 && !/\d$|[,。;]/u.test(before.text) && !hasDateline(before.text);
  return !(bare && (hasDateline(line.text) || leadStrength(line.text) === 2));
}
