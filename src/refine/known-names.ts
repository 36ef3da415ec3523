/**
 * What one sentence of a page tells of a person holds for the page: a name known with its post is known in every other
 * sentence, where it stands alone, and a person is either an official or an executive.
 */

import type { Article, Page, Range } from '../model/page.ts';
import type { EnterpriseFound, Finding, PersonFound } from '../rules/rule.ts';
import { MultiPattern } from '../text/multi-pattern.ts';
import { runAt } from '../text/runs.ts';
import type { Findings, Pass } from './pass.ts';

type Kind = PersonFound['kind'];

export const knownNames: Pass = {
  name: 'known-names',
  run(page: Page, findings: Findings): Findings {
    const settled = findings.map((found, index) => {
      const enterprises = found.filter((finding) => finding.kind === 'enterprise');
      const bureau = found.some(headsBureau);
      return found.map((finding) => withEnterprise(finding, enterprises, bureau, page.articles[index]!));
    });
    const kinds = kindsOf(settled);
    const bylines = new Set(page.articles.flatMap((article) => article.bylines.map((byline) => byline.name)));
    const pattern = patternOf(kinds);
    const referred = referredTo(findings);
    return findings.map((_, index) => {
      const article = page.articles[index]!;
      const kept = settled[index]!.map((finding) =>
        isPerson(finding) && (finding.kind !== kinds.get(finding.name) || referred.has(finding.name))
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

/** Whose head is an official, whatever the form of business. */
const STATE_LAND = /(?:林业局|林场|农场|牧场|水库|森工|农垦)/u;
const HEAD_OF_ENTERPRISE = /^(?:主要|相关)?(?:负责人|负责同志)$|^社长$/u;

/** A post of a company that is only pointed at. */
const OF_THE_COMPANY = /^(?:公司|集团公司|集团|局)?(?:党委|纪委|工会|副?董事长|董事|副?总经理|常务副总|总会计师|总工程师)/u;

/** Whether a person heads a bureau of forests or state farms that is a company too. */
function headsBureau(finding: Finding): boolean {
  return finding.kind === 'official' && finding.posts.some((post) => /(?:林业局|森工|农垦|[农林牧]场)[^、]*公司/u.test(post.text));
}

/** 公司的生产车间里,|负责人边巴: without a body of its own the post is that of the enterprise that the sentence names before. */
function withEnterprise(finding: Finding, enterprises: readonly EnterpriseFound[], bureau: boolean, article: Article): Finding {
  if (finding.kind === 'executive') {
    const ofBureau = bureau && finding.posts.length > 0 && finding.posts.every((post) => OF_THE_COMPANY.test(post.text));
    return ofBureau ? { ...finding, kind: 'official' } : finding;
  }
  const post = finding.kind === 'official' ? finding.posts[0] : undefined;
  if (finding.kind !== 'official' || !post || finding.posts.length > 1 || enterprises.length === 0) return finding;
  const bare = HEAD_OF_ENTERPRISE.test(post.text) && finding.undetermined;
  const sentence = article.sentences[runAt(article.sentences, post.from)];
  if (!sentence || post.to > sentence.to) return finding;
  const headed = enterprises.some((other) => {
    const { from, to } = other.ranges[other.ranges.length - 1]!;
    const within = from >= post.from && to < post.to;
    const before = bare && from >= sentence.from && to <= post.from;
    if (!(within || before) || STATE_LAND.test(article.text.slice(from, to))) return false;
    return before || HEAD_OF_ENTERPRISE.test(article.text.slice(to, post.to));
  });
  return headed ? { ...finding, kind: 'executive', undetermined: false } : finding;
}

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
  return (
    pattern
      .find(article.text)
      // 穆罕默德|·谢哈布丁: part of another name.
      .filter((hit) => !covered.has(hit.from) && article.text[hit.to] !== '·' && article.text[hit.from - 1] !== '·')
      .map((hit) => ({ name: hit.value, range: { from: hit.from, to: hit.to } }))
  );
}
