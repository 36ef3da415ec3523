/** What the rules for slogans share: where they read, and how a run of text becomes a finding. */

import type { SloganKind } from '../model/facts.ts';
import type { Article, BlockKind, Range } from '../model/page.ts';
import type { SloganFound } from './rule.ts';

/** Mastheads and bylines name columns and papers, not policy. */
const READ: ReadonlySet<BlockKind> = new Set(['headline', 'subhead', 'paragraph', 'caption']);

/** The blocks of an article in which slogans are looked for. */
export function sloganBlocks(article: Article): Article['blocks'] {
  return article.blocks.filter((block) => READ.has(block.kind));
}

const OPENING = '“‘';
const CLOSING = '”’';

/**
 * A finding for `[from, to)` of the article's text. A quotation mark whose other half stands directly outside is taken
 * in with it (`“放管服”改革`); one whose other half is further away is left out of the ranges and of the text.
 */
export function sloganFound(article: Article, range: Range, slogan: SloganKind, rule: string): SloganFound {
  const { text } = article;
  let { from, to } = range;
  let open: number[] = [];
  const lonely: number[] = [];
  const scan = (): void => {
    open = [];
    lonely.length = 0;
    for (let i = from; i < to; i++) {
      if (OPENING.includes(text[i]!)) open.push(i);
      else if (CLOSING.includes(text[i]!) && open.pop() === undefined) lonely.push(i);
    }
  };
  scan();
  if (lonely.length > 0 && from > 0 && OPENING.includes(text[from - 1]!)) from--;
  if (open.length > 0 && to < text.length && CLOSING.includes(text[to]!)) to++;
  scan();
  const ranges: Range[] = [];
  let start = from;
  for (const gap of [...lonely, ...open].sort((a, b) => a - b)) {
    if (gap > start) ranges.push({ from: start, to: gap });
    start = gap + 1;
  }
  if (to > start) ranges.push({ from: start, to });
  const printed = ranges.map((r) => text.slice(r.from, r.to)).join('');
  return { kind: 'slogan', ranges, rule, text: printed.replace(/\s+/gu, ''), slogan };
}
