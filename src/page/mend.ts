/** Sentences that a page broke where no margin is: at the foot of a column, at a picture. */

import { isCreditLine } from './credits.ts';
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

/** Tells the kinds of passages, leaves out page debris and joins what is one sentence. */
export function itemsOf(passages: readonly Passage[]): Item[] {
  const items: Item[] = passages.map(({ pieces, joints, text, indent, blanks, broken, tagged }) => ({
    pieces,
    joints,
    text,
    indent,
    blanks,
    broken,
    tagged,
    kind: kindOf(text),
  }));
  const markdown = items.some((item) => item.kind === 'heading');
  const out: Item[] = [];
  /** The passages of the sentence that is being mended, and the item before it. */
  let parts: Item[] = [];
  let before: Item | null = null;
  const close = (): void => {
    if (parts.length === 0) return;
    before = parts.length === 1 ? parts[0]! : join(parts);
    out.push(before);
    parts = [];
  };
  let debris = 0;
  items.forEach((item, i) => {
    if (item.kind === 'debris') {
      debris++;
      return;
    }
    const last = parts[parts.length - 1];
    const goesOn =
      last !== undefined &&
      debris <= 3 &&
      (isLastWord(last, item) ||
        (breaksOff(last, parts.length > 1 || (markdown && before?.kind === 'paragraph')) && completes(items, i, isOpen(last.text))));
    if (!goesOn) close();
    parts.push(item);
    debris = 0;
  });
  close();
  return out;
}

function join(parts: readonly Item[]): Item {
  const pieces = parts.flatMap((part) => part.pieces);
  const text = parts.map((part) => part.text).join('');
  return { ...parts[0]!, kind: 'paragraph', pieces, joints: pieces.slice(1).map(() => ''), text };
}

/** `赶。`: no paragraph is so short. */
function isLastWord(before: Item, { text }: Item): boolean {
  return text.length <= 4 && /^[\u4e00-\u9fff]{1,3}[。!?]$/u.test(text) && /[,、]/u.test(before.text) && !isClosed(before.text);
}

/** Whether a passage ends in the middle of a sentence. `plain`: headlines are marked on this page, this is none. */
function breaksOff({ text, kind, tagged }: Item, plain: boolean): boolean {
  if ((kind !== 'paragraph' && kind !== 'title') || isClosed(text)) return false;
  // 记者张三、魏凤和: a name ends so too.
  if (text.endsWith('和') && isCreditLine(text)) return false;
  // Who set a tag there set the end of a paragraph, unless a mark says otherwise.
  if (tagged && !isOpen(text)) return false;
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
