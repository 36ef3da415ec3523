/** From findings and events, ranges of an article's folded text, to the facts with their mentions in the source. */

import type { ArticleFacts, Confidence, Mention, MeetingFact, PersonFact, Span, VisitFact } from '../model/facts.ts';
import type { Article, Range } from '../model/page.ts';
import type { DateFound, EnterpriseFound, Finding, PersonFound, PlaceFound, SloganFound } from '../rules/rule.ts';
import { sourceSpans, type LineIndex } from '../text/spans.ts';
import { confidenceOf, surer } from './confidence.ts';
import type { MeetingDraft } from './meetings/meetings.ts';
import type { VisitDraft } from './visits/visits.ts';

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
  const by = byKind(said.findings.toSorted((a, b) => a.ranges[0]!.from - b.ranges[0]!.from));

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
    dates: gather(by.date, mention, dateKey, ({ text, form, inferred = false }, told) => ({ text, value: form.value, inferred, ...told })),
    officials: persons(by.official, mention),
    executives: persons(by.executive, mention),
    enterprises: gather(by.enterprise, mention, nameKey, ({ name }, told) => ({ name, ...told })),
    places: gather(by.place, mention, nameKey, ({ name, code }, told) => ({ name, code, ...told })),
    slogans: gather(by.slogan, mention, textKey, ({ text, slogan }, told) => ({ text, kind: slogan, ...told })),
    visits: said.visits.map((visit) => visitFact(visit, spans)),
    meetings: said.meetings.map((meeting) => meetingFact(meeting, mention)),
  };
}

/** Findings of each kind. */
interface ByKind {
  date: DateFound[];
  official: PersonFound[];
  executive: PersonFound[];
  enterprise: EnterpriseFound[];
  place: PlaceFound[];
  slogan: SloganFound[];
}

function byKind(findings: readonly Finding[]): ByKind {
  const by: ByKind = { date: [], official: [], executive: [], enterprise: [], place: [], slogan: [] };
  for (const finding of findings) (by[finding.kind] as Finding[]).push(finding);
  return by;
}

interface Told {
  confidence: Confidence;
  mentions: Mention[];
}

type ToMention = (ranges: readonly Range[], rule: string) => Mention;

const nameKey = (f: { name: string }): string => f.name;
const textKey = (f: { text: string }): string => f.text;
/** The same words with another value are another fact. */
const dateKey = (f: DateFound): string => `${f.text} ${f.form.value}`;

/** One fact for all findings with the same key, with a mention for each. */
function gather<F extends Finding, T extends Told>(
  findings: readonly F[],
  mention: ToMention,
  key: (finding: F) => string,
  make: (finding: F, told: Told) => T,
): T[] {
  const facts = new Map<string, T>();
  for (const finding of findings) {
    const name = key(finding);
    const confidence = confidenceOf(finding.rule);
    let fact = facts.get(name);
    if (!fact) facts.set(name, (fact = make(finding, { confidence, mentions: [] })));
    else if (fact.confidence !== confidence) fact.confidence = surer(fact.confidence, confidence);
    fact.mentions.push(mention(finding.ranges, finding.rule));
  }
  return [...facts.values()];
}

function persons(found: readonly PersonFound[], mention: ToMention): PersonFact[] {
  const posts = new Map<string, Set<string>>();
  for (const person of found) {
    let texts = posts.get(person.name);
    if (!texts) posts.set(person.name, (texts = new Set()));
    for (const post of person.posts) texts.add(post.text);
  }
  return gather(distinct(found), mention, nameKey, ({ name }, told) => ({ name, posts: [...posts.get(name)!], ...told }));
}

/** Two rules may find one mention of a person; it is one mention. In: persons in text order. */
function distinct(found: readonly PersonFound[]): PersonFound[] {
  return found.filter((person, index) => {
    const { from } = person.ranges[0]!;
    for (let i = index - 1; i >= 0 && found[i]!.ranges[0]!.from === from; i--) if (found[i]!.name === person.name) return false;
    return true;
  });
}

/** Field by field, since there are many visits, and copying the rest of an object is slow. */
function visitFact(draft: VisitDraft, spans: (ranges: readonly Range[]) => Span[]): VisitFact {
  const { evidence } = draft;
  return {
    visitor: draft.visitor,
    role: draft.role,
    stop: draft.stop,
    place: draft.place,
    date: draft.date,
    activity: draft.activity,
    inferred: draft.inferred,
    rule: draft.rule,
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
