/** The two ways to ask for visits: by place and by person. */

import { holdsAll } from '../report/characters.ts';
import { columns } from '../report/columns.ts';
import { placeQuery } from '../report/places.ts';
import { placeOfVisit, sameOccasion, stopEntries, STOP_COLUMNS, tourEntries, TOUR_COLUMNS, type VisitFilter } from '../report/visits.ts';
import type { Asked } from '../store/asked.ts';
import { foldName } from '../text/fold.ts';
import { aboutPerson, aboutPlace } from './advice.ts';
import type { Call } from '../call/call.ts';
import { aboutOrder, checkOrder } from './order.ts';
import { printRows, type RowCommand } from './rows/rows.ts';

const OTHERS = columns('confidence');
/** The posts of those who came, the codes of the places. */
const NAMED = ['officials', 'executives', 'places'] as const;
const ORDER = [{ column: 'date', descending: false }];

interface Question {
  /** Visits whose tours are shown, and those of which each is a row of `--long`. */
  ofTours: VisitFilter;
  ofStops: VisitFilter;
  sought: string;
  mayTell: NonNullable<RowCommand['mayTell']>;
  visit: Asked;
  advice: NonNullable<RowCommand['advice']>;
}

/** Runs `who-visited`. Out: the exit status. */
export async function visitedRows(call: Call): Promise<number> {
  checkOrder(call);
  const asked = foldName(call.args[0]!);
  const query = placeQuery(asked, call.options.exact ?? false);
  const wanted: VisitFilter = (visit, article) => placeOfVisit(visit, article).some((place) => query.matches(place));
  return answer(call, {
    ofTours: wanted,
    ofStops: wanted,
    sought: `visits to ${query.name}`,
    mayTell: query.mayStandIn,
    visit: { visited: query.asked() },
    advice: ({ places }, found) => (found ? '' : aboutOrder(call)) || aboutPlace(query, places, found),
  });
}

/** Runs `where-went`. Out: the exit status. */
export async function wentRows(call: Call): Promise<number> {
  checkOrder(call);
  const asked = foldName(call.args[0]!);
  return answer(call, {
    ofTours: (visit, article) => article.visits.some((other) => other.visitor === asked && sameOccasion(other, visit)),
    ofStops: (visit) => visit.visitor === asked,
    sought: `visits of ${asked}`,
    mayTell: (text) => holdsAll(text, asked),
    visit: { visitor: asked },
    advice: ({ people }, found) =>
      found ? '' : aboutOrder(call) || aboutPerson(asked, people) || `${asked} is named, but not as a visitor`,
  });
}

function answer(call: Call, { ofTours, ofStops, sought, mayTell, visit, advice }: Question): Promise<number> {
  const common = { others: OTHERS, order: ORDER, sought, mayTell, asked: visit, kinds: ['visits'] as const, named: NAMED, advice };
  return printRows(
    call,
    call.options.long
      ? { ...common, columns: STOP_COLUMNS, entries: (file) => stopEntries(file, ofStops) }
      : { ...common, columns: TOUR_COLUMNS, entries: (file) => tourEntries(file, ofTours) },
  );
}
