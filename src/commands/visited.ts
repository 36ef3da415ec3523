/** The two ways to ask for visits: by place and by person. */

import { placeQuery } from '../report/places.ts';
import { placeOfVisit, sameOccasion, stopEntries, STOP_COLUMNS, tourEntries, TOUR_COLUMNS, type VisitFilter } from '../report/visits.ts';
import { foldName } from '../text/fold.ts';
import type { Call } from './command.ts';
import { printRows } from './rows.ts';

const ORDER = [{ column: 'date', descending: false }];

/** Runs `who-visited`. Out: the exit status. */
export async function visitedRows(call: Call): Promise<number> {
  const query = placeQuery(foldName(call.argument), call.options.exact ?? false);
  const wanted: VisitFilter = (visit, article) => placeOfVisit(visit, article).some((place) => query.matches(place));
  return visitRows(call, wanted, wanted, `visits to ${query.name}`);
}

/** Runs `where-went`. Out: the exit status. */
export async function wentRows(call: Call): Promise<number> {
  const name = foldName(call.argument);
  return visitRows(
    call,
    (visit, article) => article.visits.some((other) => other.visitor === name && sameOccasion(other, visit)),
    (visit) => visit.visitor === name,
    `visits of ${name}`,
  );
}

function visitRows(call: Call, ofTours: VisitFilter, ofStops: VisitFilter, sought: string): Promise<number> {
  return printRows(
    call,
    call.options.long
      ? { columns: STOP_COLUMNS, entries: (file) => stopEntries(file, ofStops), order: ORDER, sought }
      : { columns: TOUR_COLUMNS, entries: (file) => tourEntries(file, ofTours), order: ORDER, sought },
  );
}
