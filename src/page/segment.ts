/** Cuts a page into its articles. */

import { bareCredits, isCreditLine, labelledCredits, signedCredits } from './credits.ts';
import { headingLevel } from './headings.ts';
import { clustersOf, headlineOf, isTitle, proper, titleText } from './headlines.ts';
import { isBareDate, isColumn } from './kinds.ts';
import { hasDateline, leadStrength, startsItem } from './leads.ts';
import { isPaperName, mastheadLine } from './masthead-line.ts';
import type { Item } from './mend.ts';

/** An article in the making: its items in the order of the page. */
export interface Draft {
  items: Item[];
  headline: Item[];
  /** Where its first paragraph stands among the items, -1 as long as there is none. */
  body: number;
}

/** Titles in a row that are looked at. */
const MOST_TITLES = 6;
/** What a title must reach to be the headline of another article. */
const NEEDED = 2.5;

export function draftsOf(found: readonly Item[]): Draft[] {
  const items = settleKinds(found);
  const usual = usualLayout(items);
  const drafts: Draft[] = [];
  let draft: Draft = { items: [], headline: [], body: -1 };
  const begin = (lines: Item[]): void => {
    drafts.push(draft);
    draft = { items: captionsOver(draft, lines[0]), headline: [], body: -1 };
  };
  for (let i = 0; i < items.length;) {
    const item = items[i]!;
    if (isTitle(item)) {
      let end = i;
      while (end < items.length && isTitle(items[end]!)) end++;
      if (draft.body >= 0) {
        // Only the last titles before the text may be its headline.
        const clusters = clustersOf(items.slice(Math.max(i, end - MOST_TITLES), end));
        let cluster = clusters[clusters.length - 1]!;
        // Lines under a caption are captions as well, but for the last one over a line of date or writer.
        const credited = items[end]?.kind === 'meta' || items[end]?.kind === 'byline';
        if (credited && cluster.length > 1 && clusters.length === 1 && items[i - 1]?.kind === 'caption' && item.blanks === 0) {
          cluster = clusters[0] = cluster.slice(-1);
        }
        if (hasBody(items, end) && score(draft, drafts, cluster, items, end, usual) >= NEEDED) {
          const lines = headOf(draft, clusters, items[end]!, usual);
          const start = items.indexOf(lines[0]!, i);
          for (; i < start; i++) draft.items.push(items[i]!);
          begin(lines);
          draft.headline = proper(lines);
        } else if (draft.headline.length === 0 && drafts.length > 0 && overlap(cluster[0]!, draft.items[draft.body]!) > 0.5)
          draft.headline = cluster;
      }
      for (; i < end; i++) draft.items.push(items[i]!);
      continue;
    }
    if (item.kind === 'paragraph') {
      if (draft.body >= 0 && /[,。]/u.test(item.text) && hasDateline(item.text) && mayBeFinished(draft)) begin([item]);
      if (draft.body < 0) {
        if (draft.headline.length === 0) draft.headline = headlineOf(draft.items, drafts.length === 0);
        draft.body = draft.items.length;
      }
    } else if (item.kind === 'meta' && beginsDated(drafts[0] ?? draft, draft, items, i)) begin([item]);
    draft.items.push(item);
    i++;
  }
  if (draft.body < 0 && draft.headline.length === 0) draft.headline = headlineOf(draft.items, drafts.length === 0);
  drafts.push(draft);
  return drafts.filter((d) => d.items.length > 0);
}

/** Kinds that neighbours tell: names after the last paragraph, names of columns, answers and questions. */
function settleKinds(items: readonly Item[]): Item[] {
  return items.map((item, index) => {
    if (item.kind === 'heading' && isColumn(titleText(item))) return { ...item, kind: 'meta' };
    if (isCreditLine(item.text) && (item.kind === 'title' || item.kind === 'meta' || item.kind === 'paragraph'))
      return { ...item, kind: 'byline' };
    // The paper's name over its masthead.
    if (index === 0 && item.kind === 'title' && isPaperName(item.text) && items[1] && mastheadLine(items[1].text)?.name === null)
      return { ...item, kind: 'meta' };
    return item.kind === 'title' && signs(items, index) ? { ...item, kind: 'byline' } : item;
  });
}

/** A writer right under the headline has a name of such a weight. */
const WRITER = 2;

/** Whether a line signs the text over it: nothing but names, which that text does not speak of, and the text is over. */
function signs(items: readonly Item[], index: number): boolean {
  const { text } = items[index]!;
  const before = items[index - 1]?.kind;
  if (text.length > 20 || before === undefined) return false;
  // Right under the headline a sign tells the writers from its second line.
  const marked = /^[□○◎■●·]/u.test(text);
  const names = signedCredits(text, 'bare', '');
  if (names.length === 0) return false;
  const next = items[index + 1];
  if ((before === 'title' || before === 'heading') && !marked) {
    // A single name there is a picture's text or its writer's, of whom nothing more is said.
    return names.length === 1 && names[0]!.weight >= WRITER && index === 1 && next?.kind === 'paragraph' && !isNamedAgain(items, index);
  }
  if (next?.kind === 'paragraph' && !hasDateline(next.text) && !marked) return false;
  const near = [...items.slice(Math.max(0, index - 4), index), ...items.slice(index + 1, index + 5)];
  return !names.some(({ name }) => near.some((item) => item.text.length > 20 && item.text.includes(name)));
}

function isNamedAgain(items: readonly Item[], index: number): boolean {
  return items.some((item, i) => i !== index && item.text.includes(items[index]!.text));
}

/** A headline with a caption or two under it is no article yet. */
function mayBeFinished(draft: Draft): boolean {
  // A picture's text over the report is no article.
  if (draft.items.findLastIndex(({ kind }) => kind === 'paragraph') === draft.body && draft.items[draft.body]!.text.includes('图为'))
    return false;
  let length = 0;
  for (let i = draft.body; i < draft.items.length && length < 60; i++)
    if (draft.items[i]!.kind === 'paragraph') length += draft.items[i]!.text.length;
  return length >= 60 || isFinished(draft);
}

/** What usually stands before a paragraph of the page. */
interface Layout {
  /** Empty lines. */
  gap: number;
  /** Columns of white space. */
  indent: number;
}

function usualLayout(items: readonly Item[]): Layout {
  const paragraphs = items.filter((item, index) => item.kind === 'paragraph' && index > 0 && items[index - 1]!.kind === 'paragraph');
  const median = (numbers: number[]): number => numbers.sort((a, b) => a - b)[numbers.length >> 1] ?? 0;
  return { gap: median(paragraphs.map((item) => item.blanks)), indent: median(paragraphs.map((item) => item.indent)) };
}

/** A headline needs a text: a paragraph follows before the next title. */
function hasBody(items: readonly Item[], from: number): boolean {
  for (let i = from; i < items.length && i < from + 8; i++) {
    if (items[i]!.kind === 'paragraph') return items[i]!.text.length >= 14 || hasDateline(items[i]!.text);
    if (isTitle(items[i]!)) return false;
  }
  return false;
}

const NEWS =
  /召开|举行|举办|调研|视察|检查|督[查导]|考察|启动|开幕|开工|签约|会见|慰问|走访|主持|出席|部署|推进|印发|发布|开展|莅临|来[到我校]|赴|获|助|促|提升|打造|深入|带队|座谈|观摩|学习|指导|研究|传达|强调|要求/u;

/** How much speaks for a new article whose headline is `cluster`, with the text that begins at item `end`. */
function score(
  draft: Draft,
  drafts: readonly Draft[],
  cluster: readonly Item[],
  items: readonly Item[],
  end: number,
  usual: Layout,
): number {
  const before = drafts.length;
  const head = cluster[0]!;
  const next = items[end]!;
  let text = end;
  while (items[text]!.kind !== 'paragraph') text++;
  const lead = items[text]!.text;
  const length = cluster.reduce((sum, item) => sum + titleText(item).length, 0);
  let sum = 0;
  if (isFinished(draft)) sum += 3;
  if (isSignedApart(draft, items, text)) sum += 4;
  if (next.kind === 'meta' || next.kind === 'byline') sum += 3;
  const dated = hasDateline(lead);
  const strength = leadStrength(lead);
  sum += dated ? 4 : strength === 2 ? 1.5 : strength === 1 ? 1 : before > 0 || sum > 0 ? -1 : -3;
  if (head.blanks > next.blanks) sum += 1;
  if (head.blanks > usual.gap) sum += 1;
  sum += length >= 12 ? 1 : length < 9 ? -1.5 : 0;
  // A short line over another: a name or a catchword of the report.
  if (cluster.length >= 2) sum += cluster.some((item) => item.text.length <= 6) ? -2.5 : 1;
  if (cluster.some((item) => NEWS.test(item.text))) sum += 1;
  // Headlines of a digest may all begin with one mark; so do the items of one report.
  if (startsItem(titleText(head))) sum += sharesMark(draft.headline[0], head) ? 3 : -4;
  if (/[?!…~.]$/u.test(cluster[cluster.length - 1]!.text)) sum -= 1;
  // A headline speaks of what follows, a caption or a subhead of what stands before as well.
  const title = cluster[cluster.length - 1]!;
  const ahead = overlap(title, items[text]!);
  const behind = Math.max(...draft.items.slice(Math.max(draft.body, draft.items.length - 4)).map((item) => overlap(title, item)));
  if (ahead >= behind + 0.2) sum += 1;
  else if (behind >= ahead + 0.2) sum -= 1.5;
  if (/(?:现场|合影|留影|一景|掠影|一角)$/u.test(title.text)) sum -= 1.5;
  const own = draft.headline[0];
  const paragraph = draft.items[draft.body]!;
  if (own && own.indent < 2 && usual.indent >= 2 && head.indent >= 2 && head.indent <= usual.indent) sum -= 3;
  if (!dated && hasDateline(paragraph.text)) sum -= 2;
  if (before > 0) sum += 0.5;
  // A digest: so far one paragraph under each headline.
  if (before > 1 && length >= 12 && [...drafts.slice(-3), draft].every((other) => other.items.length - other.body === 1)) sum += 1;
  const level = headingLevel(head.text);
  const ownLevel = own ? headingLevel(own.text) : 0;
  if (level > 0) sum += ownLevel === 0 ? 2 : level <= ownLevel ? 4 : 0.5;
  else if (ownLevel > 0) sum -= 3;
  return sum;
}

/** Whether two headlines begin with the same mark: `■县委召开会议`. */
function sharesMark(own: Item | undefined, head: Item): boolean {
  const mark = /^[◆■□▲△★☆►▶◎※●○·]/u.exec(titleText(head))?.[0];
  return own !== undefined && mark !== undefined && titleText(own).startsWith(mark);
}

/** Whether one article names its writers in its dateline and the text from item `text` on ends with writers of its own. */
function isSignedApart(draft: Draft, items: readonly Item[], text: number): boolean {
  if (writersIn(items[text]!.text.slice(0, 80)).length > 0) return false;
  const lead = draft.items[draft.body]!;
  const first = hasDateline(lead.text) ? writersIn(lead.text.slice(0, 80)) : [];
  if (first.length === 0) return false;
  let end = text;
  while (items[end + 1] && items[end + 1]!.kind === 'paragraph' && !hasDateline(items[end + 1]!.text)) end++;
  const last = items[end + 1]?.kind === 'byline' ? items[end + 1]! : items[end]!;
  const writers = writersIn(/\([^()]{2,60}\)$/u.exec(last.text.slice(-70))?.[0] ?? '');
  return writers.length > 0 && !writers.some((name) => first.includes(name));
}

/** The reporters and correspondents of the first bracket of a text. */
function writersIn(text: string): string[] {
  const bracket = /\(([^()]{2,60})\)/u.exec(text)?.[1] ?? '';
  const credits = labelledCredits(bracket, '');
  return credits.filter(({ role }) => role === 'reporter' || role === 'correspondent').map(({ name }) => name);
}

/** Whether an article has come to its end: its writers, its editors, `(完)`. */
function isFinished(draft: Draft): boolean {
  const last = draft.items[draft.items.length - 1]!;
  if (last.kind === 'byline' || last.kind === 'meta') return draft.items.length - 1 > draft.body;
  if (last.kind !== 'paragraph') return false;
  const tail = last.text.slice(-50);
  const bracket = /[([【]([^()[\]【】]{1,40})[)\]】]$/u.exec(tail);
  if (bracket) return bracket[1] === '完' || isCreditLine(bracket[0]) || bareCredits(bracket[1]!, 'placed', '').length > 0;
  const glued = /[。!?”]\s?([㐀-鿿\s]{2,12})$/u.exec(tail);
  return glued !== null && bareCredits(glued[1]!, 'bare', '').length > 0;
}

/**
 * The lines of the headline among the titles before an article. Where the article before has none yet, its own may
 * have been printed behind it; other titles are lead lines over the headline when no gap sets them off.
 */
function headOf(draft: Draft, clusters: readonly Item[][], next: Item, usual: Layout): Item[] {
  const lines = [...clusters[clusters.length - 1]!];
  const rest = clusters.slice(0, -1).flat();
  if (draft.headline.length === 0) {
    const own = draft.items[draft.body]!;
    const late = [...rest, ...lines.slice(0, -1)].filter((item) => overlap(item, own) > Math.max(0.4, overlap(item, next)));
    draft.headline = late;
    return lines.filter((item) => !late.includes(item));
  }
  for (const item of rest.reverse()) {
    if (item.kind !== 'title' || item.text.length < 8 || lines[0]!.blanks > usual.gap || lines[0]!.kind === 'heading') break;
    lines.unshift(item);
  }
  return lines;
}

/** Share of a title's pairs of characters that stand in a text as well. */
function overlap(title: Item, { text }: Item): number {
  const words = titleText(title);
  let shared = 0;
  for (let i = 0; i + 2 <= words.length; i++) if (text.includes(words.slice(i, i + 2))) shared++;
  return words.length < 3 ? 0 : shared / (words.length - 1);
}

/** Captions right above a headline, set off from the text before, belong to its article. */
function captionsOver(draft: Draft, first: Item | undefined): Item[] {
  if (!first || first.blanks > 0) return [];
  let from = draft.items.length;
  while (from > draft.body + 1 && draft.items[from - 1]!.kind === 'caption') {
    from--;
    if (draft.items[from]!.blanks > 0) return draft.items.splice(from);
  }
  return [];
}

/** Where the first article of the page stands under a line with its date, such a line before a title begins another. */
function beginsDated(first: Draft, draft: Draft, items: readonly Item[], i: number): boolean {
  if (draft.body < 0 || !isBareDate(items[i]!.text) || !isBareDate(first.items[0]!.text)) return false;
  const next = items[i + 1];
  return next !== undefined && isTitle(next);
}
