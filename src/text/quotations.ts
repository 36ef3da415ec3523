/** What stands between quotation marks, and between the marks of titles. */

import { once } from '../model/once.ts';
import type { Article, Range } from '../model/page.ts';
import { Cover } from './cover.ts';
import { matchesOf } from './matches.ts';

/** The run between the marks, without them. */
export interface Quotation extends Range {
  /** The opening mark: `“`, `‘` or `《`; straight marks count as the curled ones. */
  mark: '“' | '‘' | '《';
}

const CLOSING: Record<string, string> = { '“': '”', '‘': '’', '《': '》' };
const MARKS = /[“”‘’《》"\n]/gu;

/**
 * Finds the quotations of a folded text, the outer before those within. A mark that is not closed before the block ends
 * opens nothing; a closing mark without its opening one is passed over.
 */
export function quotationsOf(text: string): Quotation[] {
  const found: Quotation[] = [];
  let open: { mark: Quotation['mark']; from: number; straight: boolean }[] = [];
  const close = (closing: string, at: number): void => {
    const index = open.findLastIndex((o) => CLOSING[o.mark] === closing);
    if (index < 0) return;
    found.push({ mark: open[index]!.mark, from: open[index]!.from, to: at });
    open = open.slice(0, index);
  };
  for (const match of matchesOf(text, MARKS)) {
    const mark = match[0];
    const at = match.index;
    if (mark === '\n') open = [];
    else if (mark === '"') {
      if (open.some((o) => o.straight)) close('”', at);
      else open.push({ mark: '“', from: at + 1, straight: true });
    } else if (mark === '“' || mark === '‘' || mark === '《') open.push({ mark, from: at + 1, straight: false });
    else close(mark, at);
  }
  return found.sort((a, b) => a.from - b.from);
}

/** The quotations of an article, and those of them that are titles (《》). */
export interface Quotations {
  all: readonly Quotation[];
  titles: readonly Quotation[];
  /** Tells what lies within a title. */
  titled: Cover;
}

/** What an article quotes; read once. */
export const quotationsIn = once(({ text }: Article): Quotations => {
  const all = quotationsOf(text);
  const titles = all.filter((quote) => quote.mark === '《');
  return { all, titles, titled: new Cover(titles) };
});
