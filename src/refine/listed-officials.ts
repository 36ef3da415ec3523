/**
 * Who stands in a list among officials is one too, though no post is told of him: `出席的有22人(甲、乙、丙、丁…)`, where the page
 * tells the posts of some of them.
 */

import type { Article, Page } from '../model/page.ts';
import { evidenceOf, type NameEvidence } from '../rules/persons/name-evidence.ts';
import { nameAt } from '../rules/persons/names.ts';
import type { Finding, PersonFound } from '../rules/rule.ts';
import { matchesOf } from '../text/matches.ts';
import type { Findings, Pass } from './pass.ts';

/** Four items or more of the length of names, and nothing else between their marks. */
const LIST =
  /(?<=^|[\n(:,。;、有是括])[㐀-鿿]{2,4}(?:、[㐀-鿿]{2,4}){2,60}(?:、[㐀-鿿]{2,4}|和[㐀-鿿]{2,4})(?=[)。;,等]|一同|一起|参加|出席|分别)/gu;
/** 和 parts the last two names, where it ends none: 丙和丁, but 魏凤和. */
const SEPARATOR = /、|(?<=、[㐀-鿿]{2,4})和(?=[㐀-鿿]{2,4}$)/u;
/** So many of a list must be known, and so large a part. */
const KNOWN = { least: 2, share: 0.25 };
/** Names below this weight are none for certain. */
const LEAST = 1.6;

export const listedOfficials: Pass = {
  name: 'listed-officials',
  run(page: Page, findings: Findings): Findings {
    const evidence = evidenceOf(page);
    const officials = new Set(
      findings
        .flat()
        .filter(isOfficial)
        .map((person) => person.name),
    );
    const executives = new Set(findings.flat().flatMap((finding) => (finding.kind === 'executive' ? [finding.name] : [])));
    return findings.map((found, index) => {
      const more = listed(page.articles[index]!, officials, evidence).filter((person) => !executives.has(person.name));
      return more.length === 0 ? found : [...found, ...more].sort((a, b) => a.ranges[0]!.from - b.ranges[0]!.from);
    });
  },
};

function isOfficial(finding: Finding): finding is PersonFound {
  return finding.kind === 'official' && !finding.reference;
}

function listed(article: Article, officials: ReadonlySet<string>, evidence: NameEvidence): PersonFound[] {
  return matchesOf(article.text, LIST).flatMap((match) => {
    let from = match.index;
    const items = match[0].split(SEPARATOR).map((name) => {
      const item = { name, from, to: from + name.length };
      from = item.to + 1;
      return item;
    });
    const known = items.filter(({ name }) => officials.has(name)).length;
    if (known < KNOWN.least || known < items.length * KNOWN.share) return [];
    const names = items.filter((item) => {
      const read = nameAt(article.text, item.from, evidence, item.to);
      return read?.to === item.to && read.weight >= LEAST;
    });
    if (names.length < items.length - 1) return [];
    return names
      .filter(({ name }) => !officials.has(name))
      .map(({ name, from: start, to }): PersonFound => ({
        kind: 'official',
        name,
        ranges: [{ from: start, to }],
        posts: [],
        rule: 'listed-officials/among-officials',
      }));
  });
}
