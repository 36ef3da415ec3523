/** A place that somebody asks for. */

import { middleForm, shortForm } from '../lexicon/division-names.ts';
import { divisionsNamed, divisionsWithin, isWithin, type Division } from '../lexicon/divisions.ts';
import { loadTable } from '../lexicon/load.ts';
import type { AskedPlace } from '../store/asked.ts';
import { holdsAll } from './characters.ts';
import type { NamedPlace } from './entries.ts';

export interface PlaceQuery {
  /** The place as understood: `繁峙县` for `繁峙`. */
  name: string;
  /** Whether the gazetteer knows it; else it is matched by its letters. */
  known: boolean;
  matches(place: NamedPlace): boolean;
  /** Whether a text may name it, or anything that lies in it: all characters of one of their forms stand there. */
  mayStandIn(text: string): boolean;
  /** The same for a store: every name and code that facts may have for it. */
  asked(): AskedPlace;
}

/** Every form in which some divisions, and what lies in them, may be printed. */
function formsOf(wanted: readonly Division[]): string[] {
  const within = wanted.flatMap(({ code }) => divisionsWithin(code));
  const codes = new Set(within.map(({ code }) => code));
  const aliases = loadTable('division-aliases.tsv', ['alias', 'code']).filter((row) => codes.has(row[1]!));
  const names = within.flatMap(({ name }) => [name, shortForm(name), middleForm(name)]);
  return [...new Set([...names, ...aliases.map((row) => row[0]!)])].filter((form) => form !== null);
}

/** The divisions that a name means; one may stand before another that lies in it: `忻州繁峙`, `北京市朝阳区`. */
function understand(asked: string): readonly Division[] {
  const named = divisionsNamed(asked);
  if (named.length > 0) return named;
  for (let at = 2; at <= asked.length - 2; at++) {
    const outer = divisionsNamed(asked.slice(0, at));
    const inner = outer.length === 0 ? [] : understand(asked.slice(at));
    const inside = inner.filter(({ code }) => outer.some((division) => isWithin(code, division.code)));
    if (inside.length > 0) return inside;
  }
  return [];
}

/**
 * Understands a place asked for. A name that several divisions share (`朝阳`) asks for all of them; one that the
 * gazetteer lacks (a township, a site) is looked for by its letters.
 * In: its name, in full or short; whether only the place itself is meant and nothing that lies in it.
 */
export function placeQuery(asked: string, exact: boolean): PlaceQuery {
  const wanted = understand(asked);
  const spells = (name: string): boolean => (exact ? name === asked : name.includes(asked));
  if (wanted.length === 0)
    return {
      ...{ name: asked, known: false, matches: ({ name }) => spells(name), mayStandIn: (text) => holdsAll(text, asked) },
      asked: () => ({ spelt: asked, names: [], codes: [] }),
    };
  const holds = (code: string): boolean => wanted.some((division) => (exact ? division.code === code : isWithin(code, division.code)));
  let known: string[] | undefined;
  const forms = (): string[] => (known ??= formsOf(wanted));
  const names = new Set(wanted.filter(({ until }) => until === null).map(({ name }) => name));
  return {
    name: names.size === 1 ? [...names][0]! : asked,
    known: true,
    mayStandIn: (text) => forms().some((form) => holdsAll(text, form)),
    asked: () => ({
      spelt: asked,
      names: forms(),
      codes: wanted.flatMap(({ code }) => divisionsWithin(code).map((within) => within.code)),
    }),
    matches({ name, code, within }) {
      if (code !== null) return holds(code);
      const meant = divisionsNamed(name);
      if (meant.length > 0) return meant.some((division) => holds(division.code));
      // A site of which nobody says where it lies: its name may.
      return within === null && spells(name);
    },
  };
}
