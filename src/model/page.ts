/**
 * A page as the rules see it: articles whose text is folded and whose broken sentences are whole again, with the way
 * back to the characters of the file.
 */

import type { BylineRole, Span } from './facts.ts';

/** A half-open run `[from, to)` of an article's folded text. */
export interface Range {
  from: number;
  to: number;
}

/** `headline` also holds lead lines over it; `caption` what stands under a photograph; `byline` lines that only name
 * those who made the article; `meta` masthead, publication date, source, editors, page debris kept for its facts. */
export type BlockKind = 'headline' | 'subhead' | 'paragraph' | 'caption' | 'byline' | 'meta';

export interface Block extends Range {
  kind: BlockKind;
}

/** A byline as the page reader found it, its range in the article's text. */
export interface PageByline {
  name: string;
  role: BylineRole;
  /** Pieces of the name in the article's text. */
  ranges: Range[];
  rule: string;
}

/** One article of a page. `text` is NFKC-folded; blocks follow each other, separated by one line feed. */
export interface Article {
  /** The article's run of the source text. */
  span: Span;
  text: string;
  /** For each UTF-16 unit of `text`, the source characters it was made from: `[starts[i], ends[i])`. */
  starts: Uint32Array;
  ends: Uint32Array;
  blocks: Block[];
  /** Sentences of all blocks, in order; a sentence keeps its closing mark and quotation mark. */
  sentences: (Range & { block: number })[];
  headline: string | null;
  /** The printed date of publication as EDTF, and where it stands if in this article. */
  published: string | null;
  source: string | null;
  bylines: PageByline[];
}

export interface Page {
  source: string;
  articles: Article[];
}
