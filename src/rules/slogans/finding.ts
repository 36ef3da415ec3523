/** What the rules for slogans share: where they read, and how a run of text becomes a finding. */

import type { SloganKind } from '../../model/facts.ts';
import type { Article, BlockKind, Range } from '../../model/page.ts';
import { matchesOf } from '../../text/matches.ts';
import { runAt } from '../../text/runs.ts';
import { matchesAtOffsets, type TriggeredPattern } from '../../text/triggers.ts';
import { withoutWhite } from '../../text/white-space.ts';
import type { SloganFound } from '../rule.ts';

/** Where slogans are looked for: mastheads and bylines name columns and papers, not policy. */
export const READ: ReadonlySet<BlockKind> = new Set(['headline', 'subhead', 'paragraph', 'caption']);

/** Whether slogans are looked for at an offset of an article. */
export function isRead({ blocks }: Article, at: number): boolean {
  const block = blocks[runAt(blocks, at)];
  return block !== undefined && READ.has(block.kind);
}

/** A pattern that matches nothing across a line feed, and says the same at a line feed as at the ends of a text. */
export type BlockPattern = TriggeredPattern | NeedyPattern;

interface NeedyPattern {
  /** Stands in every match: a block without it need not be searched. */
  needs: string;
  expression: RegExp;
}

/** What `make` makes of each match of a pattern in the blocks in which slogans are looked for. */
export function inBlocks(
  article: Article,
  pattern: BlockPattern,
  make: (match: RegExpExecArray, from: number) => SloganFound,
): SloganFound[] {
  const { text, blocks } = article;
  const found: SloganFound[] = [];
  if ('trigger' in pattern) {
    for (const match of matchesAtOffsets(text, pattern)) if (isRead(article, match.index)) found.push(make(match, match.index));
    return found;
  }
  const { needs, expression } = pattern;
  for (let at = text.indexOf(needs); at >= 0;) {
    const block = blocks[runAt(blocks, at)];
    if (block && READ.has(block.kind))
      for (const match of matchesOf(text.slice(block.from, block.to), expression)) found.push(make(match, block.from + match.index));
    at = text.indexOf(needs, block?.to ?? at + 1);
  }
  return found;
}

const isOpening = (code: number): boolean => code === 0x201c || code === 0x2018;
const isClosing = (code: number): boolean => code === 0x201d || code === 0x2019;

/**
 * A finding for `[from, to)` of the article's text. A quotation mark whose other half stands directly outside is taken
 * in with it (`“放管服”改革`); one whose other half is further away is left out of the ranges and of the text.
 */
export function sloganFound(article: Article, range: Range, slogan: SloganKind, rule: string): SloganFound {
  const { text } = article;
  let { from, to } = range;
  if (!hasQuotationMark(text, from, to)) {
    return { kind: 'slogan', ranges: [{ from, to }], rule, text: withoutWhite(text.slice(from, to)), slogan };
  }
  let open: number[] = [];
  const lonely: number[] = [];
  const scan = (): void => {
    open = [];
    lonely.length = 0;
    for (let i = from; i < to; i++) {
      const code = text.charCodeAt(i);
      if (isOpening(code)) open.push(i);
      else if (isClosing(code) && open.pop() === undefined) lonely.push(i);
    }
  };
  scan();
  if (lonely.length > 0 && from > 0 && isOpening(text.charCodeAt(from - 1))) from--;
  if (open.length > 0 && to < text.length && isClosing(text.charCodeAt(to))) to++;
  scan();
  const ranges: Range[] = [];
  let start = from;
  for (const gap of [...lonely, ...open].sort((a, b) => a - b)) {
    if (gap > start) ranges.push({ from: start, to: gap });
    start = gap + 1;
  }
  if (to > start) ranges.push({ from: start, to });
  const printed = ranges.map((r) => text.slice(r.from, r.to)).join('');
  return { kind: 'slogan', ranges, rule, text: withoutWhite(printed), slogan };
}

function hasQuotationMark(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    if (isOpening(code) || isClosing(code)) return true;
  }
  return false;
}
