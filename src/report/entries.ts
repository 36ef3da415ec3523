/** Rows that still know what they were made of, so that the options of all commands can choose among them. */

import { divisionIn } from '../lexicon/divisions.ts';
import type { ArticleFacts, Span } from '../model/facts.ts';
import { once } from '../model/once.ts';
import type { Row } from './table.ts';

/** One file read: its decoded text and the facts of its articles. */
export interface FileFacts {
  file: string;
  /** May be read when it is asked for. */
  readonly text: string;
  readonly articles: readonly ArticleFacts[];
}

/** A place as a fact names it, with its code where the article tells it. */
export interface NamedPlace {
  name: string;
  code: string | null;
  /** The division that it lies in, where the fact tells. */
  within: string | null;
}

export interface Entry {
  row: Row;
  /** The EDTF value that `--since` and `--until` look at, or null. */
  date: string | null;
  /** Whom `--official` may ask for. */
  people: readonly string[];
  /** Where `--place` may ask for. */
  places: readonly NamedPlace[];
  /** The characters that say it, for `--explain`. */
  spans: readonly Span[];
  /** Number of the article in the file, from 1. */
  article: number;
  rule: string;
}

/** Everybody whom an article names as an official, visitor or present at a meeting. */
export function peopleOf(article: ArticleFacts): string[] {
  const names = new Set([...article.officials, ...article.executives].map((person) => person.name));
  for (const visit of article.visits) names.add(visit.visitor);
  for (const meeting of article.meetings) for (const name of meeting.attendees) names.add(name);
  return [...names];
}

/**
 * Every division that an article names, those of its visits among them; codes also where only the article tells them.
 * Asked for each of hundreds of visits of one article.
 */
export const placesOf = once((article: ArticleFacts): readonly NamedPlace[] => {
  const codes = article.places.flatMap(({ code }) => (code === null ? [] : [code]));
  const places = new Map<string, NamedPlace>();
  for (const { name, code } of article.places) places.set(name, { name, code, within: null });
  for (const { place } of article.visits) {
    if (place === null || places.has(place)) continue;
    places.set(place, { name: place, code: divisionIn(place, codes)?.code ?? null, within: null });
  }
  return [...places.values()];
});
