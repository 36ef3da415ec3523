/**
 * One place, one name: a short form (繁峙, 黔东南州) stands for itself only where the page never prints the full one,
 * and the page's other divisions tell which of several a name means.
 */

import { divisionIn, divisionOf, divisionsNamed, type Division } from '../lexicon/divisions.ts';
import type { Page } from '../model/page.ts';
import type { PlaceFound } from '../rules/rule.ts';
import type { Findings, Pass } from './pass.ts';

/** Kinds of townships and villages whose names are shortened too: 九江 of 九江镇. */
const LOCALITIES = ['镇', '乡', '街道', '村', '苏木'];

export const shortPlaces: Pass = {
  name: 'short-places',
  run(page: Page, findings: Findings): Findings {
    const places = findings.flat().filter((finding) => finding.kind === 'place');
    const names = new Set(places.map((place) => place.name));
    const context = contextOf(places);
    const printed = (name: string): boolean => page.articles.some((article) => article.text.includes(name));
    const known = new Map<string, PlaceFound>();
    const complete = (place: PlaceFound): PlaceFound => {
      let entry = known.get(place.name);
      if (entry === undefined) known.set(place.name, (entry = completed(place, names, context, printed)));
      return { ...place, name: entry.name, code: entry.code };
    };
    return findings.map((found) => found.map((finding) => (finding.kind === 'place' ? complete(finding) : finding)));
  },
};

/** Codes that the page names for certain: those of full names first, the smallest divisions first. */
function contextOf(places: readonly PlaceFound[]): string[] {
  const codes = (wanted: boolean): string[] =>
    places.filter((place) => place.code !== null && isFull(place.name) === wanted).map((place) => place.code!);
  const depth = (code: string): number => (code.endsWith('0000') ? 2 : code.endsWith('00') ? 1 : 0);
  const sorted = (list: string[]): string[] => [...new Set(list)].sort((a, b) => depth(a) - depth(b));
  return [...sorted(codes(true)), ...sorted(codes(false))];
}

function isFull(name: string): boolean {
  return divisionsNamed(name).some((division) => division.name === name);
}

/** The place under the name that the page's facts use, with its code. */
function completed(
  place: PlaceFound,
  names: ReadonlySet<string>,
  context: readonly string[],
  printed: (name: string) => boolean,
): PlaceFound {
  const candidates = divisionsNamed(place.name);
  if (candidates.length === 0) return place;
  const division = divisionIn(place.name, context);
  if (isFull(place.name)) return { ...place, code: division?.code ?? null };
  const full = candidates.filter((candidate) => names.has(candidate.name) || printed(candidate.name));
  const meant = chosen(full, division);
  if (meant) return { ...place, name: meant.name, code: meant.code };
  const locality = LOCALITIES.map((kind) => place.name + kind).find((name) => names.has(name));
  if (
    locality !== undefined &&
    !context
      .filter((code) => names.has(divisionOf(code)?.name ?? ''))
      .some((code) => candidates.some((c) => c.code !== code && c.code.startsWith(code.slice(0, 2))))
  ) {
    return { ...place, name: locality, code: null };
  }
  const middle = ['州', '县', '旗'].map((kind) => place.name + kind).find((name) => names.has(name));
  return { ...place, name: middle ?? place.name, code: division?.code ?? null };
}

/** Of the divisions whose full names the page prints, the one that the short form means. */
function chosen(full: readonly Division[], division: Division | null): Division | null {
  return full.find((candidate) => candidate.code === division?.code) ?? (full[0] || null);
}
