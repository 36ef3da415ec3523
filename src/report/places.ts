/** A place that somebody asks for. */

import type { NamedPlace } from './entries.ts';

export interface PlaceQuery {
  /** The place as understood: `繁峙县` for `繁峙`. */
  name: string;
  /** Whether the gazetteer knows it; else it is matched by its letters. */
  known: boolean;
  matches(place: NamedPlace): boolean;
}

const SUFFIX = /(?<=..)(?:省|市|自治区|特别行政区|自治州|地区|盟|县|自治县|区|旗|自治旗|街道|镇|乡|村)$/u;

/** The part of a place's name that people say. */
function stem(name: string): string {
  return name.replace(SUFFIX, '');
}

/**
 * Understands a place asked for.
 * In: its name, in full or short, and whether only the place itself is meant and nothing that lies in it.
 */
export function placeQuery(asked: string, exact: boolean): PlaceQuery {
  const wanted = stem(asked);
  return {
    name: asked,
    known: false,
    matches: ({ name }) => stem(name) === wanted || (!exact && name.includes(asked)),
  };
}
