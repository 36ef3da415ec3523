/** Counties that only say where the enterprises of a list lie: `繁峙县青禾公司、白石公司,五台县绿源公司`. */

import type { Article } from '../../model/page.ts';
import type { Candidate } from './suffixes.ts';
import { contentOf, placeAt } from './tokens.ts';

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
    if (candidate.kind === 'farm' && text.startsWith('林场', candidate.to - 2)) return { ...candidate, from: forestFarm(text, candidate) };
    if ((candidate.kind !== 'legal' && candidate.kind !== 'group') || candidate.suffix === undefined) return candidate;
    if (!sentence || sentence.from > candidate.from) return candidate;
    const county = countyAt(text, candidate.from, candidate.suffix);
    if (county === null || contentOf(text, county, candidate.suffix).name < 2) return candidate;
    return counties(text, sentence.from, sentence.to) >= 2 ? { ...candidate, from: county } : candidate;
  });
}

/** Forest farms are called after mountains and waters; the county before them says where they lie. */
function forestFarm(text: string, { from, to, suffix }: Candidate): number {
  const county = countyAt(text, from, to);
  return county !== null && suffix !== undefined && suffix - county >= 2 ? county : from;
}

/** Where the county, printed in full, at the begin of a name ends, its province and prefecture before it or not; or null. */
function countyAt(text: string, from: number, to: number): number | null {
  for (let hit = placeAt(text, from, to); hit?.place.full; hit = placeAt(text, hit.to, to)) if (hit.place.level === 'county') return hit.to;
  return null;
}

/** The number of different counties at heads of groups. */
function counties(text: string, from: number, to: number): number {
  const seen = new Set<string>();
  for (let at = from; at < to; at++) {
    if (at > from && !GROUP_HEAD.test(text[at - 1]!)) continue;
    const end = countyAt(text, at, to);
    if (end !== null) seen.add(text.slice(at, end));
  }
  return seen.size;
}
