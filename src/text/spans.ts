/** From ranges of an article's folded text back to spans of the source, and to lines and columns. */

import type { Span } from '../model/facts.ts';
import type { Article, Range } from '../model/page.ts';
import { isWhite } from './white-space.ts';

const INVISIBLE = /^[\s\u00ad\u200b-\u200d\u2060]*$/u;

/**
 * The source characters of some ranges. Neighbouring characters join into one span, also across white space (a broken
 * line); where page debris lies between them they stay apart.
 */
export function sourceSpans(article: Article, ranges: readonly Range[], source: string): Span[] {
  const spans: [number, number][] = [];
  let last: [number, number] | null = null;
  for (const range of ranges) {
    for (let i = range.from; i < range.to; i++) {
      if (isWhite(article.text.charCodeAt(i))) continue;
      const start = article.starts[i]!;
      const end = article.ends[i]!;
      if (last !== null && start <= last[1]) last[1] = Math.max(last[1], end);
      else if (last !== null && INVISIBLE.test(source.slice(last[1], start))) last[1] = end;
      else spans.push((last = [start, end]));
    }
  }
  return spans;
}

/** Turns offsets into lines and columns, both counted from 1. */
export class LineIndex {
  private readonly source: { text: string };
  private starts: readonly number[] | undefined;

  /** In: the text, or what has it and may have to read it first: it is asked for when a line is. */
  constructor(source: string | { text: string }) {
    this.source = typeof source === 'string' ? { text: source } : source;
  }

  private get lineStarts(): readonly number[] {
    return (this.starts ??= lineStartsOf(this.source.text));
  }

  /** Line and column of an offset in UTF-16 code units. */
  locate(offset: number): { line: number; column: number } {
    const starts = this.lineStarts;
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - starts[low]! + 1 };
  }
}

function lineStartsOf(text: string): number[] {
  const starts = [0];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1);
  }
  return starts;
}
