/** Where tours go at large: the divisions that sentences name before the sites, or instead of them. */

import { namesAt } from '../../lexicon/divisions.ts';
import type { Range } from '../../model/page.ts';
import type { Site } from './sites.ts';
import type { Tour } from './tour.ts';
import { leadingDivisions, type PrintedDivision } from './visit-places.ts';
import type { VisitSentence } from './visit-sentences.ts';

/** 赴上海、苏州招商,走访|上海|青禾集团: one of several destinations whose name begins a site's. */
export function destinationAt(text: string, { from, to }: Site, destinations: readonly PrintedDivision[]): PrintedDivision | null {
  for (const { text: name, divisions } of namesAt(text, from)) {
    const told = destinations.find(({ division }) => divisions.some(({ code }) => code === division.code));
    if (told && from + name.length < to) return { from, to: from + name.length, division: told.division };
  }
  return null;
}

/** Where somebody goes, and who. */
export interface Destination {
  printed: PrintedDivision;
  names: ReadonlySet<string>;
}

/** 深入|盐湖区|部分企业检查, 赴|郑州市|开展招商: where a sentence goes that names no site there; else what was told before. */
export function destinationOf(
  text: string,
  { verb, leads }: VisitSentence,
  sentence: Range,
  context: readonly string[],
  before: Destination | null,
): Destination | null {
  if (!verb || leads.length === 0) return before;
  const printed = leadingDivisions(text, verb.to, sentence.to, context).at(-1);
  if (!printed || !NAMELESS_SITES.test(text.slice(printed.to, sentence.to))) return before;
  return { printed, names: new Set(leads.map(({ name }) => name)) };
}

/** A tour that begins goes where its leads are said to go. */
export function bindTo(tour: Tour, sentence: Range, going: Destination | null): void {
  if (going === null || tour.destinations.length > 0 || tour.sentence.from !== sentence.from) return;
  if (tour.leads.some(({ name }) => going.names.has(name))) tour.destinations.push(going.printed);
}

/** Sites that are not named, or what is done in the place at large. */
const NAMELESS_SITES =
  /^(?:等地)?(?:境内|辖区内?|城区|的)?(?:对接|招商|洽谈|推介|开展|部分|多家|多个|重点|有关|相关|一线|基层|各|企业|乡镇|社区|街道|农村|学校|项目)/u;
