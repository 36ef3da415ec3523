/** One text in, its articles out. */

import type { Span } from '../model/facts.ts';
import type { Page } from '../model/page.ts';
import { joinPieces, type BlockPieces } from './article.ts';

/** Reads a page. In: decoded text without its byte order mark. Out: its articles in text order; none for an empty text. */
export function readPage(source: string): Page {
  const blocks: BlockPieces[] = [];
  for (const match of source.matchAll(/[^\r\n]+/gu)) {
    if (!match[0].trim()) continue;
    const piece: Span = [match.index, match.index + match[0].length];
    const headline = blocks.length === 0 && match[0].trim().length < 60 && !/[。！？]$/u.test(match[0].trim());
    blocks.push({ kind: headline ? 'headline' : 'paragraph', pieces: [piece], joint: '' });
  }
  if (blocks.length === 0) return { source, articles: [] };
  const joined = joinPieces(source, blocks);
  const first = joined.blocks[0]!;
  return {
    source,
    articles: [
      {
        span: [0, source.length],
        ...joined,
        headline: first.kind === 'headline' ? joined.text.slice(first.from, first.to) : null,
        published: null,
        source: null,
        bylines: [],
      },
    ],
  };
}
