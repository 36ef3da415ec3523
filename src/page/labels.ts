/** Labels that papers and web pages print: `责任编辑:`, `发布时间:`, `来源:`. */

import { loadTable } from '../lexicon/load.ts';
import type { Range } from '../model/page.ts';
import { classOf } from '../text/character-class.ts';
import { MultiPattern } from '../text/multi-pattern.ts';
import { isWhite } from './article.ts';

export type LabelRole = 'reporter' | 'correspondent' | 'photographer' | 'editor' | 'date' | 'source' | 'other';

interface Label {
  role: LabelRole;
  /** Part of many words: counts only between marks or blanks. */
  apart: boolean;
}

const labels = new Map<string, Label>();
for (const [label, role, stands] of loadTable('page-labels.tsv', ['label', 'role', 'stands'])) {
  labels.set(label!, { role: role as LabelRole, apart: stands === 'apart' });
}

/** A regular expression for any of these words, the longest first; short ones may have blanks inside (`责 编`, `通 讯 员`). */
export function anyOf(words: Iterable<string>): string {
  return [...words]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map((word) => (word.length === 2 || word.length === 3 ? [...word].map(escape).join('\\s{0,3}') : escape(word)))
    .join('|');
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&');
}

const of = (...roles: LabelRole[]): string => anyOf([...labels.keys()].filter((label) => roles.includes(labels.get(label)!.role)));

/** Every label begins with one of these: a quick look before the long list. */
export const MAY_LABEL = new RegExp(`[${[...new Set([...labels.keys()].map((label) => label[0]!))].join('')}]`, 'u');

export interface FoundLabel extends Range {
  label: Label;
}

const words = new MultiPattern([...labels.keys()], [...labels.values()]);
const FIRST = classOf([...labels.keys()].map((label) => label[0]!).join(''));
/** Blanks inside of a short label, at most. */
const MOST_BLANKS = 3;

/** Labels so short may have blanks between their characters. */
const LONGEST_SPACED = 3;

/** The labels that begin at an offset, the shortest first; short ones may have blanks inside (`责 编`, `通 讯 员`). */
function labelsAt(text: string, at: number): FoundLabel[] {
  const found = words.allAt(text, at).map(({ from, to, value }) => ({ from, to, label: value, length: to - from }));
  let [run, last] = ['', at - 1];
  for (let length = 1; length <= LONGEST_SPACED; length++) {
    let next = last + 1;
    while (length > 1 && next - last <= MOST_BLANKS && isWhite(text.charCodeAt(next))) next++;
    if (next >= text.length) break;
    run += text[next]!;
    last = next;
    const label = last - at >= length ? words.get(run) : undefined;
    if (label) found.push({ from: at, to: last + 1, label, length });
  }
  return found.sort((a, b) => a.length - b.length);
}

/** The labels of a text from left to right, the longest at each place. */
export function labelsIn(text: string): FoundLabel[] {
  const found: FoundLabel[] = [];
  for (let at = 0; at < text.length; at++) {
    const longest = FIRST[text.charCodeAt(at)] === 1 ? labelsAt(text, at).at(-1) : undefined;
    if (!longest) continue;
    found.push(longest);
    at = longest.to - 1;
  }
  return found;
}

/** Whether a line begins with a label, or with a publication date behind its label without a colon. */
export function isLabelled(text: string): boolean {
  const bracket = /^(?:[[(【]|[•·●○◆■▪]\s{0,6})/u.exec(text)?.[0].length ?? 0;
  if (FIRST[text.charCodeAt(bracket)] === 0 && text[bracket] !== '本') return false;
  const start = bracket + (/^本[报台网站刊]/u.test(text.slice(bracket, bracket + 2)) ? 2 : 0);
  const found = (start > bracket ? [bracket, start] : [bracket]).flatMap((at) => labelsAt(text, at));
  return found.some(
    ({ from, to, label }) =>
      /^\s{0,3}[:|/丨】]/u.test(text.slice(to, to + 4)) ||
      (from === 0 && label.role === 'date' && /^\s{0,3}(?:19|20)\d\d/u.test(text.slice(to, to + 7))),
  );
}

/** `发布时间:` and what stands behind it. */
export const DATE_LABEL = new RegExp(`(?:${of('date')})\\s{0,3}[:|丨】]?\\s{0,3}(.{4,24})`, 'u');

/** `来源:` and the name behind it. */
export const SOURCE_LABEL = new RegExp(`(?:${of('source')})\\s{0,3}[:|/丨】]\\s{0,3}([^\\s|丨【[()\\]】;,。/]{2,24})`, 'u');

/** `发布机构:` and the name behind it: the site's own office, where nothing else is named. */
export const PUBLISHER_LABEL = /发\s?布\s?(?:机构|单位|部门)\s{0,3}[:|丨】]\s{0,3}([^\s|丨【[(;,。:/]{3,24})/u;

const suffixes = loadTable('outlet-suffixes.tsv', ['suffix']).map((row) => row[0]!);
/** How names of papers, stations and sites end, as a regular expression. */
export const OUTLET_SUFFIX = `(?:${suffixes.toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1)).join('|')})`;
