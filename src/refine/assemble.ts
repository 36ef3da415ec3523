/** From findings and events, ranges of an article's folded text, to the facts with their mentions in the source. */

import type { ArticleFacts, Confidence, Mention, MeetingFact, PersonFact, Span, VisitFact } from '../model/facts.ts';
import type { Article, Range } from '../model/page.ts';
import type { DateFound, EnterpriseFound, Finding, PersonFound, PlaceFound, SloganFound } from '../rules/rule.ts';
import { sourceSpans, type LineIndex } from '../text/spans.ts';
import { confidenceOf, surer } from './confidence.ts';
import type { MeetingDraft } from './meetings.ts';
import type { VisitDraft } from './visits.ts';

/** What one article says, before it is printed. */
export interface ArticleFindings {
  article: Article;
  findings: readonly Finding[];
  visits: readonly VisitDraft[];
  meetings: readonly MeetingDraft[];
}

/** In: the file's name, the article's number on its page from 1, the source and its lines. Out: the article's facts, in text order. */
export function assemble(file: string, number: number, said: ArticleFindings, source: string, lines: LineIndex): ArticleFacts {
  const { article } = said;
  const spans = (ranges: readonly Range[]): Span[] => sourceSpans(article, ranges, source);
  const mention = (ranges: readonly Range[], rule: string): Mention => {
    const found = spans(ranges);
    return { spans: found, ...lines.locate(found[0]![0]), rule };
  };
  const findings = said.findings.toSorted((a, b) => a.ranges[0]!.from - b.ranges[0]!.from);
  const of = <K extends Finding['kind']>(kind: K): Extract<Finding, { kind: K }>[] =>
    findings.filter((f): f is Extract<Finding, { kind: K }> => f.kind === kind);

  return {
    schema: 1,
    file,
    article: number,
    start: article.span[0],
    end: article.span[1],
    headline: article.headline,
    published: article.published,
    source: article.source,
    bylines: article.bylines.map(({ name, role, ranges, rule }) => ({
      name,
      role,
      confidence: confidenceOf(rule),
      mentions: [mention(ranges, rule)],
    })),
    dates: gather(of('date'), mention, dateKey, (f: DateFound) => ({ text: f.text, value: f.form.value, inferred: f.inferred ?? false })),
    officials: persons(findings, 'official', mention),
    executives: persons(findings, 'executive', mention),
    enterprises: gather(of('enterprise'), mention, nameKey, (f: EnterpriseFound) => ({ name: f.name })),
    places: gather(of('place'), mention, nameKey, (f: PlaceFound) => ({ name: f.name, code: f.code })),
    slogans: gather(
      of('slogan'),
      mention,
      (f) => f.text,
      (f: SloganFound) => ({ text: f.text, kind: f.slogan }),
    ),
    visits: said.visits.map((visit) => visitFact(visit, spans)),
    meetings: said.meetings.map((meeting) => meetingFact(meeting, mention)),
  };
}

interface Told {
  confidence: Confidence;
  mentions: Mention[];
}

type ToMention = (ranges: readonly Range[], rule: string) => Mention;

const nameKey = (f: { name: string }): string => f.name;
/** The same words with another value are another fact. */
const dateKey = (f: DateFound): string => `${f.text} ${f.form.value}`;

/** One fact for all findings with the same key, with a mention for each. */
function gather<F extends Finding, T extends object>(
  findings: readonly F[],
  mention: ToMention,
  key: (finding: F) => string,
  make: (finding: F) => T,
): (T & Told)[] {
  const facts = new Map<string, T & Told>();
  for (const finding of findings) {
    let fact = facts.get(key(finding));
    if (!fact) facts.set(key(finding), (fact = { ...make(finding), confidence: confidenceOf(finding.rule), mentions: [] }));
    fact.confidence = surer(fact.confidence, confidenceOf(finding.rule));
    fact.mentions.push(mention(finding.ranges, finding.rule));
  }
  return [...facts.values()];
}

function persons(findings: readonly Finding[], kind: PersonFound['kind'], mention: ToMention): PersonFact[] {
  const found = findings.filter((f): f is PersonFound => f.kind === kind);
  const posts = new Map<string, Set<string>>();
  for (const person of found) {
    const texts = posts.get(person.name) ?? new Set();
    for (const post of person.posts) texts.add(post.text);
    posts.set(person.name, texts);
  }
  return gather(distinct(found), mention, nameKey, (f) => ({ name: f.name, posts: [...posts.get(f.name)!] }));
}

/** Two rules may find one mention of a person; it is one mention. */
function distinct(found: readonly PersonFound[]): PersonFound[] {
  const seen = new Set<string>();
  return found.filter((person) => {
    const key = `${person.name} ${person.ranges[0]!.from}`;
    const first = !seen.has(key);
    seen.add(key);
    return first;
  });
}

function visitFact({ evidence, ...draft }: VisitDraft, spans: (ranges: readonly Range[]) => Span[]): VisitFact {
  return {
    ...draft,
    confidence: confidenceOf(draft.rule),
    evidence: {
      visitor: spans(evidence.visitor),
      stop: spans(evidence.stop),
      place: spans(evidence.place),
      date: spans(evidence.date),
      activity: spans(evidence.activity),
    },
  };
}

function meetingFact({ mentions, ...draft }: MeetingDraft, mention: ToMention): MeetingFact {
  const confidence = mentions.map(({ rule }) => confidenceOf(rule)).reduce(surer);
  return { ...draft, confidence, mentions: mentions.map(({ ranges, rule }) => mention(ranges, rule)) };
}
