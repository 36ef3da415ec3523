/** Finds businesses and production units: by the ends of their names, by a list of well-known ones, by lists that say so. */

import type { Article, Range } from '../model/page.ts';
import { brandedNames, quotedHouses } from './enterprises/brands.ts';
import { groupFirms, knownNames } from './enterprises/known.ts';
import { listedNames, sharedSuffixNames } from './enterprises/lists.ts';
import { withoutGroupCounties } from './enterprises/places.ts';
import { nameWith, suffixesOf, type Candidate } from './enterprises/suffixes.ts';
import { guestNames, titledNames } from './enterprises/titles.ts';
import type { EnterpriseFound, Finding, Rule } from './rule.ts';

/** The widest of overlapping candidates, in text order. */
function widest(candidates: readonly Candidate[]): Candidate[] {
  const sorted = candidates.toSorted((a, b) => a.from - b.from || b.to - a.to);
  const kept: Candidate[] = [];
  for (const candidate of sorted) {
    const last = kept[kept.length - 1];
    if (!last || candidate.from >= last.to) kept.push(candidate);
    else if (candidate.to - candidate.from > last.to - last.from) kept[kept.length - 1] = candidate;
  }
  return kept;
}

function found(text: string, ranges: Range[], rule: string): EnterpriseFound {
  const name = ranges.map(({ from, to }) => text.slice(from, to)).join('');
  return { kind: 'enterprise', name: name.replace(/\s+/gu, ''), ranges, rule };
}

function find(article: Article): Finding[] {
  const { text } = article;
  const hits = suffixesOf(text);
  const bySuffix = hits.map((hit) => nameWith(text, hit)).filter((candidate) => candidate !== null);
  const sure = withoutGroupCounties(article, widest([...bySuffix, ...knownNames(text), ...groupFirms(text, hits)]));
  const all = widest([
    ...sure,
    ...listedNames(text, hits, sure),
    ...brandedNames(text, hits),
    ...titledNames(text),
    ...guestNames(text),
    ...quotedHouses(text),
  ]);
  return [
    ...all.map(({ from, to, rule }) => found(text, [{ from, to }], rule)),
    ...sharedSuffixNames(text, sure).map(({ ranges, rule }) => found(text, ranges, rule)),
  ].sort((a, b) => a.ranges[0]!.from - b.ranges[0]!.from);
}

export const enterprises: Rule = { name: 'enterprises', find };
