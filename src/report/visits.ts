/** Who came where: rows of visits, one a tour or one a visitor and stop. */

import type { ArticleFacts, Span, VisitFact } from '../model/facts.ts';
import { LineIndex } from '../text/spans.ts';
import { columns } from './columns.ts';
import { leastSure } from './confident.ts';
import { placesOf, type Entry, type FileFacts, type NamedPlace } from './entries.ts';

export const TOUR_COLUMNS = columns('date', 'visitor', 'posts', 'companions', 'place', 'stops', 'activity', 'file', 'line');
export const STOP_COLUMNS = columns('date', 'visitor', 'posts', 'role', 'place', 'stop', 'activity', 'inferred', 'file', 'line');

/** Chooses visits; the article tells the codes of its places. */
export type VisitFilter = (visit: VisitFact, article: ArticleFacts) => boolean;

/** Where a visit says that somebody was at the stop: its characters, and the line on which they begin. */
export function lineOfVisit(visit: VisitFact, lines: LineIndex): { spans: Span[]; line: number } {
  const { stop, visitor, activity } = visit.evidence;
  const spans = [stop, visitor, activity].find((candidate) => candidate.length > 0) ?? [];
  return { spans, line: spans.length > 0 ? lines.locate(spans[0]![0]).line : 1 };
}

/** The places by which a visit can be asked for: the division it lies in, and a stop that is a place itself. */
export function placeOfVisit(visit: VisitFact, article: ArticleFacts): NamedPlace[] {
  const named = placesOf(article);
  const place = named.filter(({ name }) => name === visit.place);
  const stop = named.find(({ name }) => name === visit.stop) ?? { name: visit.stop, code: null, within: visit.place };
  return [...place, stop];
}

/** Posts that a file prints with a name, those of the article first, each once. */
function postsOf(name: string, article: ArticleFacts, file: FileFacts): string[] {
  const own = [...article.officials, ...article.executives].filter((person) => person.name === name);
  const people = own.length > 0 ? own : file.articles.flatMap((other) => other.officials).filter((person) => person.name === name);
  return [...new Set(people.flatMap((person) => person.posts))];
}

/** One row for each visitor and stop, in text order. */
export function stopEntries(file: FileFacts, wanted: VisitFilter): Entry[] {
  const lines = new LineIndex(file);
  return file.articles.flatMap((article) =>
    article.visits
      .filter((visit) => wanted(visit, article))
      .map((visit): Entry => {
        const { spans, line } = lineOfVisit(visit, lines);
        const { date, visitor, role, place, stop, activity, inferred } = visit;
        const posts = postsOf(visitor, article, file);
        return {
          row: { date, visitor, posts, role, place, stop, activity, inferred, file: file.file, line, confidence: visit.confidence },
          date,
          people: [visitor],
          places: placeOfVisit(visit, article),
          spans,
          article: article.article,
          rule: visit.rule,
        };
      }),
  );
}

/** Visits of one article that are one tour: the same leads, date and place. */
interface Tour {
  leads: string[];
  companions: string[];
  visits: VisitFact[];
}

/** Whether two visits of an article are said of the same stop on the same occasion. */
export function sameOccasion(a: VisitFact, b: VisitFact): boolean {
  return a.date === b.date && a.place === b.place && a.stop === b.stop;
}

function toursOf(visits: readonly VisitFact[]): Tour[] {
  const leads = new Map<string, string[]>();
  for (const { visitor, role, date, place, stop } of visits) {
    const occasion = JSON.stringify([date, place, stop]);
    if (role === 'lead') leads.set(occasion, [...(leads.get(occasion) ?? []), visitor]);
  }
  const tours = new Map<string, VisitFact[]>();
  for (const visit of visits) {
    const { date, place, stop } = visit;
    const key = JSON.stringify([date, place, leads.get(JSON.stringify([date, place, stop])) ?? []]);
    const tour = tours.get(key);
    if (tour) tour.push(visit);
    else tours.set(key, [visit]);
  }
  return [...tours.values()].map((together) => {
    const named = (role: VisitFact['role']): string[] => [
      ...new Set(together.filter((visit) => visit.role === role).map((visit) => visit.visitor)),
    ];
    const leads = named('lead');
    return { leads, companions: named('companion').filter((name) => !leads.includes(name)), visits: together };
  });
}

const distinct = (values: readonly (string | null)[]): string[] => [...new Set(values.filter((value) => value !== null))];

/** One row for each visit of a group of leads to a place, in text order. */
export function tourEntries(file: FileFacts, wanted: VisitFilter): Entry[] {
  const lines = new LineIndex(file);
  return file.articles.flatMap((article) =>
    toursOf(article.visits.filter((visit) => wanted(visit, article))).map(({ leads, companions, visits }): Entry => {
      const first = visits[0]!;
      const { spans, line } = lineOfVisit(first, lines);
      return {
        row: {
          date: first.date,
          visitor: leads,
          posts: [...new Set(leads.flatMap((lead) => postsOf(lead, article, file)))],
          companions,
          place: first.place,
          stops: distinct(visits.map((visit) => visit.stop)),
          activity: distinct(visits.map((visit) => visit.activity)).join('、') || null,
          inferred: distinct(visits.flatMap((visit) => visit.inferred)),
          file: file.file,
          line,
          confidence: leastSure(visits.map((visit) => visit.confidence)),
        },
        date: first.date,
        people: [...leads, ...companions],
        places: visits.flatMap((visit) => placeOfVisit(visit, article)),
        spans,
        article: article.article,
        rule: distinct(visits.map((visit) => visit.rule)).join(' '),
      };
    }),
  );
}
