/** The two ways to ask for visits: by place and by person. */

import type { ArticleFacts } from '../model/facts.ts';
import { peopleOf, placesOf } from '../report/entries.ts';
import { placeQuery } from '../report/places.ts';
import { placeOfVisit, sameOccasion, stopEntries, STOP_COLUMNS, tourEntries, TOUR_COLUMNS, type VisitFilter } from '../report/visits.ts';
import { foldName } from '../text/fold.ts';
import { asHint, fullNames, similarNames, similarPlaces } from './advice.ts';
import type { Call } from './command.ts';
import { printRows } from './rows.ts';

const ORDER = [{ column: 'date', descending: false }];

interface Question {
  /** Visits whose tours are shown, and those of which each is a row of `--long`. */
  ofTours: VisitFilter;
  ofStops: VisitFilter;
  sought: string;
  /** Names of an article that the one asked for may be meant to be. */
  names(article: ArticleFacts): string[];
  /** In: whether anything was found, and all those names. Out: what to say of the name asked for, or nothing. */
  advice(found: boolean, named: ReadonlySet<string>): string;
}

/** Runs `who-visited`. Out: the exit status. */
export async function visitedRows(call: Call): Promise<number> {
  const asked = foldName(call.args[0]!);
  const query = placeQuery(asked, call.options.exact ?? false);
  const wanted: VisitFilter = (visit, article) => placeOfVisit(visit, article).some((place) => query.matches(place));
  return answer(call, {
    ofTours: wanted,
    ofStops: wanted,
    sought: `visits to ${query.name}`,
    names: (article) => placesOf(article).flatMap(({ name }) => fullNames(name)),
    advice(found, named) {
      if (query.known) return '';
      const hint = found ? '' : asHint(similarPlaces(asked, named));
      return `${asked} is not in the gazetteer: matched by its letters${hint}`;
    },
  });
}

/** Runs `where-went`. Out: the exit status. */
export async function wentRows(call: Call): Promise<number> {
  const asked = foldName(call.args[0]!);
  return answer(call, {
    ofTours: (visit, article) => article.visits.some((other) => other.visitor === asked && sameOccasion(other, visit)),
    ofStops: (visit) => visit.visitor === asked,
    sought: `visits of ${asked}`,
    names: peopleOf,
    advice(found, named) {
      if (found) return '';
      if (named.has(asked)) return `${asked} is named, but not as a visitor`;
      return `nobody is named ${asked}${asHint(similarNames(asked, named))}`;
    },
  });
}

function answer(call: Call, { ofTours, ofStops, sought, names, advice }: Question): Promise<number> {
  const named = new Set<string>();
  const long = call.options.long === true;
  return printRows(call, {
    columns: long ? STOP_COLUMNS : TOUR_COLUMNS,
    entries(file) {
      for (const article of file.articles) for (const name of names(article)) named.add(name);
      return long ? stopEntries(file, ofStops) : tourEntries(file, ofTours);
    },
    order: ORDER,
    sought,
    advice: (found) => advice(found, named),
  });
}
