/** Sentences that a page broke where no margin is: at the foot of a column, at a picture. */

import { kindOf, type Kind } from './kinds.ts';
import { headingLevel } from './headings.ts';
import { hasDateline, isClosed, isOpen, leadStrength, startsItem, startsParagraph } from './leads.ts';
import type { Passage } from './wrap.ts';

/** A passage with its kind. */
export interface Item extends Passage {
  kind: Kind;
}

/** Longer than a headline is likely to be, in characters. */
const LONG = 45;

/** Tells the kinds of passages and joins those that are one sentence. */
export function itemsOf(passages: readonly Passage[]): Item[] {
  const items: Item[] = passages.map((passage) => ({ ...passage, kind: kindOf(passage.text) }));
  const markdown = items.some((item) => item.kind === 'heading');
  const out: Item[] = [];
  for (let i = 0; i < items.length; i++) {
    const item = items[i]!;
    const last = lastPrinted(out);
    if (last && breaksOff(last, markdown && afterParagraph(out)) && completes(items, i, isOpen(last.text))) {
      last.pieces.push(...item.pieces);
      while (last.joints.length < last.pieces.length - 1) last.joints.push('');
      last.text += item.text;
      last.kind = 'paragraph';
    } else out.push(item);
  }
  return out;
}

/** The last item, page debris left out of account. */
function lastPrinted(items: readonly Item[]): Item | null {
  for (let i = items.length - 1; i >= 0 && i >= items.length - 3; i--) if (items[i]!.kind !== 'debris') return items[i]!;
  return null;
}

function afterParagraph(items: readonly Item[]): boolean {
  return items.length > 1 && items[items.length - 2]!.kind === 'paragraph';
}

/** Whether a passage ends in the middle of a sentence. `plain`: headlines are marked on this page, this is none. */
function breaksOff({ text, kind }: Item, plain: boolean): boolean {
  if ((kind !== 'paragraph' && kind !== 'title') || isClosed(text)) return false;
  if (plain || text.length > LONG || /。/u.test(text)) return true;
  if (isOpen(text)) return text.length > 8;
  return /[,;]/u.test(text) && startsParagraph(text) && text.length > 12;
}

/** Whether the sentence goes on with item `i` and comes to its end. */
function completes(items: readonly Item[], i: number, open: boolean): boolean {
  const { text, kind, indent } = items[i]!;
  if ((kind !== 'paragraph' && kind !== 'title') || headingLevel(text) > 0) return false;
  if (hasDateline(text) || startsItem(text)) return false;
  if (open ? leadStrength(text) === 2 : startsParagraph(text)) return false;
  if (!open && indent >= 2 && !items.slice(Math.max(0, i - 3), i).some((item) => item.indent >= indent)) return false;
  // Some passages on, a closing mark.
  for (let k = i; k < items.length && k < i + 4; k++) {
    if (items[k]!.kind === 'debris') continue;
    if (items[k]!.kind !== 'paragraph' && items[k]!.kind !== 'title') return false;
    if (isClosed(items[k]!.text)) return true;
    if (items[k]!.text.length <= LONG) return false;
  }
  return false;
}
