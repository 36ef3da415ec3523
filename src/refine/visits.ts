/** Visits: one row for each visitor and stop of an article's tours. */

import type { Division } from '../lexicon/divisions.ts';
import { parentCode, divisionOf } from '../lexicon/divisions.ts';
import type { VisitFact, VisitRole } from '../model/facts.ts';
import type { Article, Range } from '../model/page.ts';
import type { Stop, Tour } from './tours.ts';

/** The division that a page is about, as far as it tells. */
export interface Home {
  county: Division | null;
  prefecture: Division | null;
  province: Division | null;
}

/** A visit with its evidence as ranges of the article's text. */
export interface VisitDraft extends Omit<VisitFact, 'evidence'> {
  evidence: { visitor: Range[]; stop: Range[]; place: Range[]; date: Range[]; activity: Range[] };
}

/** In: an article, its tours, and the page's own division. Out: its visits in text order. */
export function visitsOf(article: Article, tours: readonly Tour[], home: Home): VisitDraft[] {
  return tours.flatMap((tour) => rowsOf(article, tour, home));
}

function rowsOf(article: Article, tour: Tour, home: Home): VisitDraft[] {
  const visitors = [
    ...tour.leads.map((person) => ({ person, role: 'lead' as VisitRole, severally: false })),
    ...tour.companions.map((companion) => ({ ...companion, role: 'companion' as VisitRole })),
  ];
  const stops = tour.stops.length > 0 ? tour.stops : wholeCounty(tour, home);
  return stops.flatMap((stop) =>
    visitors.map(({ person, role, severally }): VisitDraft => {
      const place = placeOf(stop, tour, home);
      const date = stop.date ?? tour.date?.date ?? null;
      const inferred: VisitFact['inferred'] = [];
      if (severally || stop.from === stop.to) inferred.push('stop');
      if (place && !stop.printed) inferred.push('place');
      if (date && date.form.value !== null && (stop.date ? stop.date.inferred : tour.date!.inferred || stop.from > tour.sentence.to)) inferred.push('date');
      return {
        visitor: person.name,
        role,
        stop: stop.text,
        place: place?.name ?? null,
        date: date?.form.value ?? null,
        activity: tour.activity ? article.text.slice(tour.activity.from, tour.activity.to) : null,
        inferred,
        evidence: {
          visitor: person.ranges,
          stop: stop.from === stop.to ? [] : [{ from: stop.from, to: stop.to }],
          place: stop.place ? [{ from: stop.place.from, to: stop.place.to }] : [],
          date: date?.ranges ?? [],
          activity: tour.activity ? [tour.activity] : [],
        },
        rule: role === 'lead' ? 'visits/lead' : severally ? 'visits/severally' : 'visits/companion',
      };
    }),
  );
}

function placeOf(stop: Stop, tour: Tour, home: Home): Division | null {
  const printed = stop.place?.division ?? null;
  if (printed?.level === 'county') return printed;
  const county = tour.counties.length === 1 ? tour.counties[0]!.division : null;
  const wider = county ?? home.county ?? home.prefecture ?? home.province;
  if (!printed) return wider;
  // A prefecture that is printed before the stop: the county known for the tour, if it lies there.
  return wider && parentCode(wider.code) === printed.code ? wider : (divisionOf(printed.code) ?? printed);
}

/** A tour that names no site: the place where the paper is at home. */
function wholeCounty(tour: Tour, home: Home): Stop[] {
  if (!home.county || !tour.activity) return [];
  const at = tour.activity.from;
  return [{ from: at, to: at, text: home.county.name, place: null, printed: false, date: null, umbrella: true }];
}
