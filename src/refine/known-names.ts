/**
 * What one sentence of a page tells of a person holds for the page: a name known with its post is known in every other
 * sentence, where it stands alone, and a person is either an official or an executive.
 */

import type { Article, Page, Range } from '../model/page.ts';
import type { Finding, PersonFound } from '../rules/rule.ts';
import { MultiPattern } from '../text/multi-pattern.ts';
import type { Findings, Pass } from './pass.ts';

type Kind = PersonFound['kind'];

export const knownNames: Pass = {
  name: 'known-names',
  run(page: Page, findings: Findings): Findings {
    const kinds = kindsOf(findings);
    const bylines = new Set(page.articles.flatMap((article) => article.bylines.map((byline) => byline.name)));
    const pattern = patternOf(kinds);
    const referred = referredTo(findings);
    return findings.map((found, index) => {
      const article = page.articles[index]!;
      const kept = found.map((finding) =>
        isPerson(finding)
          ? { ...finding, kind: kinds.get(finding.name)!, ...(referred.has(finding.name) ? { reference: true } : {}) }
          : finding,
      );
      const taken = [...kept.filter(isPerson).flatMap((finding) => finding.ranges), ...article.bylines.flatMap((byline) => byline.ranges)];
      const more = bareMentions(article, pattern, taken).map((hit): PersonFound => ({
        kind: kinds.get(hit.name)!,
        name: hit.name,
        ranges: [hit.range],
        posts: [],
        rule: 'known-names/same-page',
        ...(referred.has(hit.name) ? { reference: true } : {}),
      }));
      // A writer may bear the name of somebody on the page, but a bare name is no proof that the writer is meant.
      return [...kept, ...more.filter((person) => !bylines.has(person.name))].sort((a, b) => a.ranges[0]!.from - b.ranges[0]!.from);
    });
  },
};

function isPerson(finding: Finding): finding is PersonFound {
  return finding.kind === 'official' || finding.kind === 'executive';
}

/** Persons whom the page names by reference wherever it names a post: 习近平总书记. */
function referredTo(findings: Findings): Set<string> {
  const posted = findings.flat().filter((f): f is PersonFound => isPerson(f) && f.posts.length > 0);
  const present = new Set(posted.filter((person) => !person.reference).map((person) => person.name));
  return new Set(posted.map((person) => person.name).filter((name) => !present.has(name)));
}

/** A person who holds a public post anywhere on the page is an official; one known only by enterprise posts an executive. */
function kindsOf(findings: Findings): Map<string, Kind> {
  const kinds = new Map<string, Kind>();
  for (const person of findings.flat().filter(isPerson)) {
    // 党委书记 alone may be anybody's; it does not outweigh 总经理.
    const certain = person.kind === 'executive' || !person.undetermined;
    const before = kinds.get(person.name);
    if (!before || (certain && person.kind === 'official')) kinds.set(person.name, person.kind);
    else if (certain && before === 'official' && !hasCertain(findings, person.name)) kinds.set(person.name, 'executive');
  }
  return kinds;
}

function hasCertain(findings: Findings, name: string): boolean {
  return findings.flat().some((f) => isPerson(f) && f.name === name && f.kind === 'official' && !f.undetermined);
}

function patternOf(names: Iterable<readonly [string, Kind]>): MultiPattern<string> {
  const entries: [string, string][] = [];
  for (const [name] of names) {
    entries.push([name, name]);
    if (name.length === 2) entries.push([`${name[0]} ${name[1]}`, name]);
  }
  return new MultiPattern(entries);
}

function bareMentions(article: Article, pattern: MultiPattern<string>, taken: readonly Range[]): { name: string; range: Range }[] {
  const covered = new Set(taken.map((range) => range.from));
  return pattern
    .find(article.text)
    .filter((hit) => !covered.has(hit.from))
    .map((hit) => ({ name: hit.value, range: { from: hit.from, to: hit.to } }));
}
