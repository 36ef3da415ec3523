/** Which lines before an article's text are its headline. */

import { headingLevel, headingMarks } from './headings.ts';
import { LONGEST_HEADLINE } from './kinds.ts';
import type { Item } from './mend.ts';

/** The text of a line without Markdown marks. */
export function titleText(item: Item): string {
  return item.text.slice(headingMarks(item.text));
}

export function isTitle(item: Item): boolean {
  return item.kind === 'title' || item.kind === 'heading';
}

const EVENT = /召开|举行|会议|座谈|调研|视察|检查|督[查导]|考察|启动|开幕|开工|签约|强调|指出|部署|推进|会见|慰问|走访/u;

/** Whether a line under a headline only lists who attended: `县委书记张三主持,县领导李四、王五等参加`. */
export function listsAttendees(text: string): boolean {
  if (!/(?:参加|出席|陪同|列席|主持|随同|一同)(?:会议|活动|调研|并讲话)?$/u.test(text) || !/[、,等]/u.test(text)) return false;
  return !EVENT.test(text.replace(/(?:参加|出席|陪同|列席|主持)(?:会议|活动|调研|并讲话)?/gu, ''));
}

/** Groups title lines: a run of lines without an empty line or anything else between them. */
export function clustersOf(items: readonly Item[]): Item[][] {
  const clusters: Item[][] = [];
  let open = false;
  for (const item of items) {
    if (!isTitle(item)) {
      open = false;
      continue;
    }
    const last = clusters[clusters.length - 1];
    const follows = open && item.blanks === 0 && item.kind === 'title' && (last![0]!.kind === 'title' || item.text.length >= 8);
    if (follows) last!.push(item);
    else clusters.push([item]);
    open = true;
  }
  return clusters;
}

/** A headline stands at most so many lines before the text. */
const WINDOW = 150;

/** Names of a paper, an office, a site alone are no headline. */
const OWNER = /^[^\s,:“”_|-]{2,12}(?:日报|晚报|晨报|时报|都市报|周报|新闻网|政府网|门户网站|人民政府|电视台|融媒体中心|发布)$/u;

/**
 * The headline among the lines before the first paragraph of an article.
 * In: those lines; whether navigation may stand there (the article is the first of its page).
 * Out: the lines of the headline, none where there is no headline.
 */
export function headlineOf(head: readonly Item[], first: boolean): Item[] {
  const path = head.findLastIndex((item) => item.kind === 'path');
  const shown = head.slice(Math.max(path + 1, head.length - WINDOW));
  const marked = shown.findIndex((item) => item.kind === 'heading');
  if (marked >= 0) return underHeading(shown, marked);
  const clusters = clustersOf(shown).filter((cluster) => !(first && isNavigation(cluster)));
  const named = clusters.filter((cluster) => !cluster.every((item) => OWNER.test(item.text)));
  if (named.length === 0) return [];
  // Where a line of date or source follows, the headline stands right above it.
  const above = named.find((cluster) => {
    const next = shown[shown.indexOf(cluster[cluster.length - 1]!) + 1];
    return next !== undefined && (next.kind === 'meta' || next.kind === 'byline');
  });
  const chosen = above ?? named[0]!;
  const captioned = shown[shown.indexOf(chosen[0]!) - 1]?.kind === 'caption';
  let lines = captioned && above ? chosen.slice(-1) : [...chosen];
  if (lines.length > 4) lines = lines.slice(0, 1);
  if (!above && lines.length === 1) lines.push(...loosely(shown, chosen[0]!));
  return proper(lines);
}

/** Further lines of a headline whose lines stand apart as the paragraphs of the page do: one or two, no catchwords. */
function loosely(shown: readonly Item[], first: Item): Item[] {
  const begin = shown.indexOf(first);
  let end = begin + 1;
  while (end < shown.length && shown[end]!.kind === 'title') end++;
  const rest = shown.slice(begin + 1, end);
  return rest.length <= 2 && rest.every((item) => item.text.length >= 9) ? rest : [];
}

function underHeading(shown: readonly Item[], marked: number): Item[] {
  const lines = [shown[marked]!];
  // A shorter heading with the same text, or lines of the headline that are not marked.
  for (const item of shown.slice(marked + 1)) {
    if (item.kind === 'heading' && headingLevel(item.text) > headingLevel(lines[0]!.text)) break;
    if (!isTitle(item)) break;
    if (item.kind === 'title' && item.text.length < 6) break;
    lines.push(item);
  }
  const over = shown[marked - 1];
  if (over?.kind === 'title' && over.text.length >= 6 && lines[0]!.blanks === 0) lines.unshift(over);
  return proper(lines);
}

/** Without lists of who attended, and without lines that repeat a part of the headline. */
export function proper(lines: readonly Item[]): Item[] {
  const told = new Set<string>();
  const out = lines.filter((item) => {
    const wording = wordingOf(item);
    const again = told.has(wording);
    told.add(wording);
    return !again && !listsAttendees(item.text);
  });
  const kept = out.filter((item, index) => !out.some((other, k) => k !== index && repeats(titleText(other), titleText(item))));
  let length = 0;
  return kept.filter((item) => (length += item.text.length) <= 2.5 * LONGEST_HEADLINE);
}

/** A line without its blanks, marks and the label before or behind it, for a page that prints its headline again (`(专题)…`, `【评论】…`). */
function wordingOf(item: Item): string {
  const text = titleText(item);
  return text
    .replace(/^[([【][^()[\]【】]{1,12}[)\]】]\s?(?=\S{6})/u, '')
    .replace(/\([^()]{1,20}\)$/u, '')
    .replace(/[\s:,、!?“”]/gu, '');
}

function repeats(whole: string, part: string): boolean {
  return part.length < whole.length && whole.includes(part);
}

/** A column of links: many short lines, or the name of a column. */
function isNavigation(cluster: readonly Item[]): boolean {
  return cluster.length >= 4 && cluster.filter((item) => item.text.length <= 6).length >= 0.7 * cluster.length;
}
