/** Counties that only say where the enterprises of a list lie: `繁峙县青禾公司、白石公司,五台县绿源公司`. */

import type { Article } from '../model/page.ts';
import type { Candidate } from './enterprise-suffixes.ts';
import { contentOf, placeAt } from './enterprise-tokens.ts';

/** What stands before a county at the head of a group. */
const GROUP_HEAD = /[,;:、。在到及和与对赴往入访括是\n]/u;

/**
 * Takes the county off the names of companies where a sentence is grouped by county: two counties or more stand in it
 * at the heads of groups, printed in full. Names of farms and cooperatives keep it; it belongs to them.
 */
export function withoutGroupCounties(article: Article, candidates: readonly Candidate[]): Candidate[] {
  const { text, sentences } = article;
  let next = 0;
  return candidates.map((candidate) => {
    while (next < sentences.length && sentences[next]!.to <= candidate.from) next++;
    const sentence = sentences[next];
    if (candidate.kind !== 'legal' || candidate.suffix === undefined || !sentence || sentence.from > candidate.from) return candidate;
    const county = placeAt(text, candidate.from, candidate.suffix);
    if (!county?.place.full || county.place.level !== 'county' || contentOf(text, county.to, candidate.suffix).name < 2) return candidate;
    return counties(text, sentence.from, sentence.to) >= 2 ? { ...candidate, from: county.to } : candidate;
  });
}

/** The number of different counties at heads of groups. */
function counties(text: string, from: number, to: number): number {
  const seen = new Set<string>();
  for (let at = from; at < to; at++) {
    if (at > from && !GROUP_HEAD.test(text[at - 1]!)) continue;
    const hit = placeAt(text, at, to);
    if (hit?.place.full && hit.place.level === 'county') seen.add(text.slice(at, hit.to));
  }
  return seen.size;
}
