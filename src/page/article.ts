/** Puts an article together from pieces of the source. */

import type { Span } from '../model/facts.ts';
import type { Article, Block, BlockKind } from '../model/page.ts';
import { fold } from '../text/fold.ts';
import { sentencesOf } from '../text/sentences.ts';

/** A block of an article: the pieces of the source, in reading order, that together are one headline or paragraph. */
export interface BlockPieces {
  kind: BlockKind;
  pieces: Span[];
  /** What stands between the pieces: nothing where the page broke a sentence, a blank where it broke a headline. */
  joint: '' | ' ';
}

/**
 * Folds and joins the pieces. Runs of white space inside a block become one blank, at its ends and at joints none (or
 * the joint), so that a sentence that the page broke is whole again while every unit still knows its source.
 */
export function joinPieces(
  source: string,
  blocks: readonly BlockPieces[],
): Pick<Article, 'text' | 'starts' | 'ends' | 'blocks' | 'sentences'> {
  const units: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const out: Block[] = [];
  const sentences: Article['sentences'] = [];
  const push = (unit: string, start: number, end: number): void => {
    units.push(unit);
    starts.push(start);
    ends.push(end);
  };
  for (const block of blocks) {
    if (units.length > 0) push('\n', ends[ends.length - 1]!, ends[ends.length - 1]!);
    const from = units.length;
    for (const [start, end] of block.pieces) {
      const folded = fold(source.slice(start, end), start);
      let blank = units.length > from && block.joint === ' ';
      let begun = false;
      for (let i = 0; i < folded.text.length; i++) {
        const unit = folded.text[i]!;
        if (/\s/u.test(unit)) {
          blank ||= begun;
          continue;
        }
        if (blank) push(' ', folded.starts[i]!, folded.starts[i]!);
        blank = false;
        begun = true;
        push(unit, folded.starts[i]!, folded.ends[i]!);
      }
    }
    out.push({ kind: block.kind, from, to: units.length });
  }
  const text = units.join('');
  out.forEach((block, index) => {
    for (const range of sentencesOf(text, block.from, block.to)) sentences.push({ ...range, block: index });
  });
  return { text, starts: Uint32Array.from(starts), ends: Uint32Array.from(ends), blocks: out, sentences };
}
