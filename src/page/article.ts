/** Puts an article together from pieces of the source. */

import type { Span } from '../model/facts.ts';
import type { Article, Block, BlockKind, Range } from '../model/page.ts';
import { fold, type Folded } from '../text/fold.ts';
import { sentencesOf } from '../text/sentences.ts';
import { isWhite } from '../text/white-space.ts';

export { isWhite };

/** What stands between two pieces: nothing where the page broke a sentence, a blank where it broke a headline. */
export type Joint = '' | ' ';

interface Blocked {
  kind: BlockKind;
  /** The joint before each piece but the first, or one for all. */
  joint: Joint | readonly Joint[];
}

/** A block of an article: the pieces of the source, in reading order, that together are one headline or paragraph. */
export interface BlockPieces extends Blocked {
  pieces: readonly Span[];
}

/** The same, its pieces being ranges of the folded page. */
export interface BlockRanges extends Blocked {
  pieces: readonly Range[];
}

type Joined = Pick<Article, 'text' | 'starts' | 'ends' | 'blocks' | 'sentences'>;

/**
 * Folds and joins the pieces. Runs of white space inside a block become one blank, at its ends and at joints none (or
 * the joint), so that a sentence that the page broke is whole again while every unit still knows its source.
 */
export function joinPieces(source: string, blocks: readonly BlockPieces[]): Joined {
  const folded = fold(source);
  /** The first folded unit that was made from a character at or behind an offset of the source. */
  const at = (offset: number): number => {
    let low = 0;
    let high = folded.starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (folded.starts[middle]! < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const ranged = blocks.map((block) => ({ ...block, pieces: block.pieces.map(([from, to]) => ({ from: at(from), to: at(to) })) }));
  return joinRanges(folded, ranged);
}

/** The same for ranges of a page that is folded already. */
export function joinRanges(folded: Folded, blocks: readonly BlockRanges[]): Joined {
  let size = blocks.length;
  for (const block of blocks) for (const piece of block.pieces) size += piece.to - piece.from + 1;
  const starts = new Uint32Array(size);
  const ends = new Uint32Array(size);
  const strings: string[] = [];
  let length = 0;
  const gap = (unit: string, offset: number): void => {
    strings.push(unit);
    starts[length] = ends[length] = offset;
    length++;
  };
  const copy = (from: number, to: number): void => {
    strings.push(folded.text.slice(from, to));
    // Runs are short: unit by unit is quicker than views of them.
    for (let i = from; i < to; i++, length++) {
      starts[length] = folded.starts[i]!;
      ends[length] = folded.ends[i]!;
    }
  };
  const out: Block[] = [];
  for (const block of blocks) {
    if (length > 0) gap('\n', ends[length - 1]!);
    const begin = length;
    block.pieces.forEach((piece, index) => {
      let blank = index > 0 && (typeof block.joint === 'string' ? block.joint : block.joint[index - 1]) === ' ';
      for (let from = piece.from; from < piece.to;) {
        let to = from;
        while (to < piece.to && !isWhite(folded.text.charCodeAt(to))) to++;
        if (to > from) {
          if (length > begin && blank) gap(' ', folded.starts[from]!);
          copy(from, to);
          blank = false;
        }
        // A run of white space is one blank, and none at the end.
        for (from = to; from < piece.to && isWhite(folded.text.charCodeAt(from));) from++;
        if (to > piece.from) blank = true;
      }
    });
    out.push({ kind: block.kind, from: begin, to: length });
  }
  const text = strings.join('');
  const sentences: Article['sentences'] = [];
  out.forEach((block, index) => {
    for (const { from, to } of sentencesOf(text, block.from, block.to)) sentences.push({ from, to, block: index });
  });
  return { text, starts: starts.subarray(0, length), ends: ends.subarray(0, length), blocks: out, sentences };
}
