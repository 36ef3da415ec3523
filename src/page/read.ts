/** One text in, its articles out. */

import type { Article, BlockKind, Page } from '../model/page.ts';
import { fold } from '../text/fold.ts';
import { joinRanges, type BlockRanges, type Joint } from './article.ts';
import { bylinesOf } from './bylines.ts';
import { headingMarks } from './headings.ts';
import { listsAttendees } from './headlines.ts';
import { linesOf } from './lines.ts';
import { imprintsOf } from './masthead.ts';
import { itemsOf, type Item } from './mend.ts';
import { draftsOf, type Draft } from './segment.ts';
import { passagesOf } from './wrap.ts';

const BLOCK_KINDS: Record<Item['kind'], BlockKind> = {
  heading: 'subhead',
  title: 'subhead',
  paragraph: 'paragraph',
  caption: 'caption',
  byline: 'byline',
  meta: 'meta',
  path: 'meta',
  debris: 'meta',
};

/** Titles of web pages end in the name of their site. */
const SITE = /(?<=[^-_|\s]{6})\s?[-_|]{1,2}\s?[^-_|\s]{2,10}(?:网|日报|晚报|新闻|政府|频道|客户端)$/u;

/** Digests mark their headlines. */
const MARK = /^[◆■□▲△★☆►▶◎※●○·]\s?(?=\S)/u;

/** Reads a page. In: decoded text without its byte order mark. Out: its articles in text order; none for an empty text. */
export function readPage(source: string): Page {
  const folded = fold(source);
  const drafts = draftsOf(itemsOf(passagesOf(linesOf(source, folded))));
  const imprints = imprintsOf(drafts);
  const articles = drafts.map((draft, index): Article => {
    const joined = joinRanges(folded, blocksOf(draft));
    const headline = joined.blocks.filter((block) => block.kind === 'headline').map((block) => joined.text.slice(block.from, block.to));
    return {
      span: [Math.min(...edges(joined.starts, true)), Math.max(...edges(joined.ends, false))],
      ...joined,
      headline: headline.length > 0 ? headline.join(' ').replace(MARK, '').replace(SITE, '') : null,
      ...imprints[index]!,
      bylines: bylinesOf(joined),
    };
  });
  return { source, articles };
}

/** Blocks stand in the order of the page, so their outermost units are the article's. */
function edges(offsets: Uint32Array, first: boolean): number[] {
  return [first ? offsets[0]! : offsets[offsets.length - 1]!];
}

/** Lines of a headline that follow each other are one block. */
function blocksOf(draft: Draft): BlockRanges[] {
  const blocks: { kind: BlockKind; pieces: BlockRanges['pieces'][number][]; joint: Joint[] }[] = [];
  const headlines = new Set(draft.headline);
  const narrow = draft.items.some((item) => item.broken);
  let before: Item | null = null;
  for (const item of draft.items) {
    const headline = headlines.has(item);
    const pieces = item.pieces.map(({ from, to }) => ({ from, to }));
    if (item.kind === 'heading') pieces[0]!.from += headingMarks(item.text);
    const last = blocks[blocks.length - 1];
    if (headline && last?.kind === 'headline' && before && headlines.has(before)) {
      last.joint.push(narrow && isOneWord(before.text, item.text, draft) ? '' : ' ', ...item.joints);
      last.pieces.push(...pieces);
    } else
      blocks.push({
        kind: headline ? 'headline' : listsAttendees(item.text) ? 'paragraph' : BLOCK_KINDS[item.kind],
        pieces,
        joint: [...item.joints],
      });
    before = item;
  }
  return blocks;
}

/**
 * Whether a narrow column broke a headline inside a word: its text has the two characters before the break always with
 * the one behind it, and the two behind it always with the one before.
 */
function isOneWord(before: string, behind: string, { items }: Draft): boolean {
  const body = items.map((item) => (item.kind === 'paragraph' ? item.text : '')).join('\n');
  const [head, tail] = [before.slice(-2), behind.slice(0, 2)];
  const whole = body.split(before.slice(-1) + tail).length - 1;
  return (
    whole > 0 &&
    whole === body.split(tail).length - 1 &&
    body.split(head).length === body.split(head + behind.slice(0, 1)).length &&
    body.includes(head + tail)
  );
}
