/** The parts of a sentence between its marks, as rows of parallel parts are made of them. */

import type { Range } from '../../model/page.ts';
import type { FramePart } from './parallel-frames.ts';

/** What stands between two marks, without quotation marks and blanks. */
export interface Part extends FramePart {
  /** Where its first unit stands in the article's text. */
  from: number;
  /** Where each unit stands, or null where nothing was left out between them. */
  at: readonly number[] | null;
}

const KIND = { plain: 0, mark: 1, blank: 2, opening: 3, closing: 4, inner: 5 } as const;

const CLASSES = new Uint8Array(0x10000);
for (const unit of ',、;:。!?【】|') CLASSES[unit.charCodeAt(0)] = KIND.mark;
CLASSES[' '.charCodeAt(0)] = KIND.blank;
CLASSES['“'.charCodeAt(0)] = KIND.opening;
for (const unit of '”"') CLASSES[unit.charCodeAt(0)] = KIND.closing;
for (const unit of '‘’') CLASSES[unit.charCodeAt(0)] = KIND.inner;

/** Cuts a sentence at its marks, a headline at its blanks too. */
export function partsIn(text: string, { from, to }: Range, headline: boolean): Part[] {
  const parts: Part[] = [];
  let quoted = false;
  for (let start = from; start < to;) {
    let end = start;
    let left = 0;
    for (; end < to; end++) {
      const kind = CLASSES[text.charCodeAt(end)]!;
      if (kind === KIND.mark || (kind === KIND.blank && headline)) break;
      if (kind !== KIND.plain) left++;
    }
    if (left === 0) {
      if (end > start) parts.push({ text: text.slice(start, end), mask: '', from: start, at: null });
    } else {
      const read = markedPart(text, start, end, quoted);
      quoted = read.quoted;
      if (read.part.text !== '') parts.push(read.part);
    }
    start = end + 1;
  }
  return parts;
}

/** A part with quotation marks or blanks in it; `quoted` says whether it begins, and ends, within quotation marks. */
function markedPart(text: string, start: number, end: number, quoted: boolean): { part: Part; quoted: boolean } {
  const at: number[] = [];
  let mask = '';
  for (let i = start; i < end; i++) {
    const kind = CLASSES[text.charCodeAt(i)]!;
    if (kind === KIND.opening) quoted = true;
    else if (kind === KIND.closing) quoted = text[i] === '"' && !quoted;
    else if (kind === KIND.plain) {
      at.push(i);
      mask += quoted ? 'q' : '.';
    }
  }
  const even = !mask.includes('q') || !mask.includes('.');
  return { part: { text: at.map((i) => text[i]!).join(''), mask: even ? '' : mask, from: at[0] ?? start, at }, quoted };
}

/** Units `[from, to)` of a part. */
export function cutPart(part: Part, from: number, to: number): Part {
  const at = part.at?.slice(from, to) ?? null;
  return { text: part.text.slice(from, to), mask: part.mask.slice(from, to), from: at?.[0] ?? part.from + from, at };
}

/** The run of the article's text from the first to the last of some parts. */
export function extentOf(parts: readonly Part[]): Range {
  const last = parts[parts.length - 1]!;
  return { from: parts[0]!.from, to: (last.at?.[last.at.length - 1] ?? last.from + last.text.length - 1) + 1 };
}
