/** Finds businesses and production units: by the ends of their names, by a list of well-known ones, by lists that say so. */

import type { Article } from '../model/page.ts';
import { knownNames } from './enterprise-known.ts';
import { nameWith, suffixesOf, type Candidate } from './enterprise-suffixes.ts';
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

function find(article: Article): Finding[] {
  const { text } = article;
  const bySuffix = suffixesOf(text)
    .map((hit) => nameWith(text, hit))
    .filter((candidate) => candidate !== null);
  return widest([...bySuffix, ...knownNames(text)]).map(({ from, to, rule }): EnterpriseFound => ({
    kind: 'enterprise',
    name: text.slice(from, to).replace(/\s+/gu, ''),
    ranges: [{ from, to }],
    rule,
  }));
}

export const enterprises: Rule = { name: 'enterprises', find };
