/** Chooses among entries: by date, person, place and wording. */

import type { Kind } from '../model/facts.ts';
import { hasYear, overlaps } from '../model/edtf.ts';
import type { Asked } from '../store/asked.ts';
import { foldName } from '../text/fold.ts';
import { holdsAll } from './characters.ts';
import type { Entry } from './entries.ts';
import type { PlaceQuery } from './places.ts';
import { cellText, type Row } from './table.ts';

export interface Selection {
  /** First and last day, `2024-01-01`, or null for no bound. */
  since: string | null;
  until: string | null;
  /** Keeps entries whose date is unknown or has no year although a bound is set. */
  undated: boolean;
  official: string | null;
  place: PlaceQuery | null;
  grep: RegExp | null;
}

/** Chooses nothing out. */
export const EVERYTHING: Selection = { since: null, until: null, undated: true, official: null, place: null, grep: null };

interface Selected {
  entries: Entry[];
  /** Entries left out because their date is unknown or has no year. */
  undated: number;
}

const FIRST_DAY = '0001-01-01';
const LAST_DAY = '9999-12-31';

/** Whether a cell matches; how sure the row is says nothing of what it is about. */
export function matches(row: Row, grep: RegExp): boolean {
  return Object.entries(row).some(([name, cell]) => name !== 'confidence' && grep.test(cellText(cell)));
}

/** The entries that all conditions keep, in their order. */
export function select(entries: readonly Entry[], selection: Selection): Selected {
  const { since, until, official, place, grep } = selection;
  const period = since === null && until === null ? null : `${since ?? FIRST_DAY}/${until ?? LAST_DAY}`;
  const name = official === null ? null : foldName(official);
  const kept: Entry[] = [];
  let undated = 0;
  for (const entry of entries) {
    if (name !== null && !entry.people.includes(name)) continue;
    if (place !== null && !entry.places.some((named) => place.matches(named))) continue;
    if (grep !== null && !matches(entry.row, grep)) continue;
    if (period !== null) {
      const unknown = entry.date === null || !hasYear(entry.date);
      if (unknown && !selection.undated) undated++;
      if (unknown ? !selection.undated : !overlaps(entry.date, period)) continue;
    }
    kept.push(entry);
  }
  return { entries: kept, undated };
}

/** Whether the facts of a text may be selected, judged by its characters alone; it may say yes too often, never too seldom. */
export function mayMatch({ official, place }: Selection, text: string): boolean {
  return (official === null || holdsAll(text, foldName(official))) && (place === null || place.mayStandIn(text));
}

/** The kinds of facts that tell whom and which places an article names. */
const NAMING: Record<'official' | 'place', readonly Kind[]> = {
  official: ['officials', 'executives', 'visits', 'meetings'],
  place: ['places', 'visits'],
};

/**
 * The same for a store: what facts must name to be selected, and of which kinds they are. In: the kinds that rows are made
 * of, all if not told otherwise; and those of which rows take no more than what they say.
 */
export function askedBy({ official, place }: Selection, kinds?: readonly Kind[], named: readonly Kind[] = []): Asked {
  const naming = [...named, ...(official === null ? [] : NAMING.official), ...(place === null ? [] : NAMING.place)];
  return {
    ...(kinds && { kinds: [...new Set([...kinds, ...naming])], named: naming.filter((kind) => !kinds.includes(kind)) }),
    ...(official !== null && { person: foldName(official) }),
    ...(place !== null && { place: place.asked() }),
  };
}
