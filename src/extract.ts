/** The shared core: one text in, the facts of its articles out. Pure; every subcommand calls this. */

import type { ArticleFacts, Mention, PersonFact, Span, VisitFact } from './model/facts.ts';
import type { Article, Range } from './model/page.ts';
import { readPage } from './page/read.ts';
import { codesOf, homeOf } from './refine/home.ts';
import { PASSES } from './refine/index.ts';
import { visitsOf, type VisitDraft } from './refine/visits.ts';
import { RULES } from './rules/index.ts';
import type { Finding, PersonFound } from './rules/rule.ts';
import { LineIndex, sourceSpans } from './text/spans.ts';

type Mentioned<T> = T & { mentions: Mention[] };

/**
 * Extracts the facts of one text.
 * In: the file's name as facts shall print it, and its decoded text without byte order mark.
 * Out: one object an article, in text order. The same text gives the same facts.
 */
export function extract(file: string, source: string): ArticleFacts[] {
  const page = readPage(source);
  const lines = new LineIndex(source);
  const found = page.articles.map((article) => RULES.flatMap((rule) => rule.find(article, page)));
  const refined = PASSES.reduce((findings, pass) => pass.run(page, findings), found);
  const codes = codesOf(page);
  const home = homeOf(codes);
  return page.articles.map((article, index) => {
    const findings = refined[index]!.toSorted((a, b) => a.ranges[0]!.from - b.ranges[0]!.from);
    const mention = (ranges: readonly Range[], rule: string): Mention => {
      const spans = sourceSpans(article, ranges, source);
      return { spans, ...lines.locate(spans[0]![0]), rule };
    };
    const visits = visitsOf(article, findings, codes, home).map((draft) => visitFact(draft, article, source));
    return { ...assemble(file, index + 1, article, findings, mention), visits };
  });
}

function visitFact({ evidence, ...draft }: VisitDraft, article: Article, source: string): VisitFact {
  const spans = (ranges: readonly Range[]): Span[] => sourceSpans(article, ranges, source);
  return {
    ...draft,
    evidence: {
      visitor: spans(evidence.visitor),
      stop: spans(evidence.stop),
      place: spans(evidence.place),
      date: spans(evidence.date),
      activity: spans(evidence.activity),
    },
  };
}

function assemble(
  file: string,
  number: number,
  article: Article,
  findings: readonly Finding[],
  mention: (ranges: readonly Range[], rule: string) => Mention,
): ArticleFacts {
  const gather = <F extends Finding, T extends object>(kind: F['kind'], key: (f: F) => string, make: (f: F) => T): Mentioned<T>[] => {
    const seen = new Map<string, Mentioned<T>>();
    for (const finding of findings) {
      if (finding.kind !== kind) continue;
      const f = finding as F;
      const entry = seen.get(key(f)) ?? { ...make(f), mentions: [] };
      entry.mentions.push(mention(f.ranges, f.rule));
      seen.set(key(f), entry);
    }
    return [...seen.values()];
  };
  const persons = (kind: PersonFound['kind']): PersonFact[] => {
    const facts = gather<PersonFound, { name: string; posts: string[] }>(kind, (f) => f.name, (f) => ({ name: f.name, posts: [] }));
    for (const fact of facts) {
      const posts = findings.filter((f): f is PersonFound => f.kind === kind && f.name === fact.name).flatMap((f) => f.posts);
      fact.posts = [...new Set(posts.map((post) => post.text))];
    }
    return facts;
  };
  return {
    schema: 1,
    file,
    article: number,
    start: article.span[0],
    end: article.span[1],
    headline: article.headline,
    published: article.published,
    source: article.source,
    bylines: article.bylines.map((b) => ({ name: b.name, role: b.role, mentions: [mention(b.ranges, b.rule)] })),
    dates: gather<Finding & { kind: 'date' }, object>(
      'date',
      (f) => `${f.text} ${f.form.value}`,
      (f) => ({ text: f.text, value: f.form.value, inferred: f.inferred ?? false }),
    ) as ArticleFacts['dates'],
    officials: persons('official'),
    executives: persons('executive'),
    enterprises: gather<Finding & { kind: 'enterprise' }, object>('enterprise', (f) => f.name, (f) => ({ name: f.name })) as ArticleFacts['enterprises'],
    places: gather<Finding & { kind: 'place' }, object>('place', (f) => f.name, (f) => ({ name: f.name, code: f.code })) as ArticleFacts['places'],
    slogans: gather<Finding & { kind: 'slogan' }, object>('slogan', (f) => f.text, (f) => ({ text: f.text, kind: f.slogan })) as ArticleFacts['slogans'],
    visits: [],
    meetings: [],
  };
}
