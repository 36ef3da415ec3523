/** Labels that papers and web pages print: `责任编辑:`, `发布时间:`, `来源:`. */

import { loadTable } from '../lexicon/load.ts';

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

/** Finds every label of a text. */
export const ANY_LABEL = new RegExp(anyOf(labels.keys()), 'gu');

/** A line that begins with a label, or a publication date behind its label without a colon. */
export const LABELLED_LINE = new RegExp(
  `^[[(【]?(?:本[报台网站刊])?(?:${anyOf(labels.keys())})\\s{0,3}[:|/丨】]|^(?:${of('date')})\\s{0,3}(?:19|20)\\d\\d`,
  'u',
);

/** `发布时间:` and what stands behind it. */
export const DATE_LABEL = new RegExp(`(?:${of('date')})\\s{0,3}[:|丨】]?\\s{0,3}(.{4,24})`, 'u');

/** `来源:` and the name behind it. */
export const SOURCE_LABEL = new RegExp(`(?:${of('source')})\\s{0,3}[:|/丨】]\\s{0,3}([^\\s|丨【[()\\]】;,。/]{2,24})`, 'u');

/** `发布机构:` and the name behind it: the site's own office, where nothing else is named. */
export const PUBLISHER_LABEL = /发\s?布\s?(?:机构|单位|部门)\s{0,3}[:|丨】]\s{0,3}([^\s|丨【[(;,。:/]{3,24})/u;

/** What a label found in a text is; blanks inside do not matter. */
export function labelOf(text: string): Label | undefined {
  return labels.get(text.replace(/\s/gu, ''));
}

const suffixes = loadTable('outlet-suffixes.tsv', ['suffix']).map((row) => row[0]!);
/** How names of papers, stations and sites end, as a regular expression. */
export const OUTLET_SUFFIX = `(?:${suffixes.toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1)).join('|')})`;
