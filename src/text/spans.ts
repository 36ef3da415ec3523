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
  private readonly lineStarts: number[] = [0];

  constructor(source: string) {
    for (let i = 0; i < source.length; i++) {
      const code = source.charCodeAt(i);
      if (code === 10 || (code === 13 && source.charCodeAt(i + 1) !== 10)) this.lineStarts.push(i + 1);
    }
  }

  /** Line and column of an offset in UTF-16 code units. */
  locate(offset: number): { line: number; column: number } {
    let low = 0;
    let high = this.lineStarts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.lineStarts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - this.lineStarts[low]! + 1 };
  }
}
