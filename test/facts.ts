/** Hand-made facts for tests of what is done with them. */

import type { ArticleFacts, Mention, Span, VisitFact } from '../src/model/facts.ts';
import type { FileFacts } from '../src/report/entries.ts';

/** A mention of a text, found in the source. */
export function mention(source: string, text: string, rule = 'test/made-up'): Mention {
  const start = source.indexOf(text);
  if (start < 0) throw new Error(`${text} does not stand in the text`);
  const before = source.slice(0, start).split('\n');
  return { spans: [[start, start + text.length]], line: before.length, column: before.at(-1)!.length + 1, rule };
}

/** An article with nothing in it but what is given. */
export function article(given: Partial<ArticleFacts> = {}): ArticleFacts {
  return {
    ...{ schema: 1, file: 'a.txt', article: 1, start: 0, end: 0, headline: null, published: null, source: null },
    ...{ bylines: [], dates: [], officials: [], executives: [], enterprises: [], places: [], slogans: [], visits: [], meetings: [] },
    ...given,
  };
}

/** A visit that is printed at the characters of its stop and visitor. */
export function visit(source: string, given: Partial<VisitFact> & Pick<VisitFact, 'visitor' | 'stop'>): VisitFact {
  const at = (text: string | null): Span[] => (text !== null && source.includes(text) ? [...mention(source, text).spans] : []);
  const fact = {
    role: 'lead' as const,
    place: null,
    date: null,
    activity: null,
    inferred: [],
    confidence: 'confirmed' as const,
    rule: 'test/visit',
    ...given,
  };
  const evidence = {
    visitor: at(fact.visitor),
    stop: at(fact.stop),
    place: at(fact.place),
    date: at(fact.date),
    activity: at(fact.activity),
  };
  return { evidence, ...fact };
}

/** A file of one article. */
export function fileOf(text: string, given: Partial<ArticleFacts> = {}, file = 'a.txt'): FileFacts {
  return { file, text, articles: [article({ file, end: text.length, ...given })] };
}
