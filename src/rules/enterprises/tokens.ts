/** Takes the name of a business apart: places, words of trade, and the characters that are the name proper. */

import { levelOf, type Level } from '../../lexicon/division-names.ts';
import { allNames, isWithin, namedForm } from '../../lexicon/divisions.ts';
import { loadColumns, loadTable, loadWords } from '../../lexicon/load.ts';
import { BackwardTrie } from '../../text/backward-trie.ts';
import { MultiPattern } from '../../text/multi-pattern.ts';

/** A place as it stands in front of a name. */
export interface PlaceWord {
  /** The divisions that it may mean; none abroad. */
  codes: string[];
  level: 'country' | Level;
  /** Printed with its kind (`繁峙县`), not in short (`繁峙`). */
  full: boolean;
}

export interface Token {
  from: number;
  to: number;
  kind: 'place' | 'word' | 'name';
  place?: PlaceWord;
}

const abroad = loadWords('foreign-places.tsv', 'name');
const placeNames = [...abroad, ...allNames()];
const rows = loadTable('enterprise-words.tsv', ['word', 'kind']);
const firms = loadColumns('enterprise-names.tsv', ['name', 'not-after', 'not-before'])[0]!;
const tradeWords = rows.map((row) => row[0]!);
const known = [...placeNames, ...firms, ...tradeWords];
const forwards = new MultiPattern<'place' | 'word' | 'name'>(known, [
  ...placeNames.map(() => 'place' as const),
  ...firms.map(() => 'name' as const),
  ...rows.map((row) => (row[1] === 'trade' ? ('word' as const) : ('name' as const))),
]);

const places = new Map<string, PlaceWord>();

/** What a name of `placeNames` may mean. */
function placeNamed(name: string): PlaceWord {
  let place = places.get(name);
  if (!place) places.set(name, (place = readPlace(name)));
  return place;
}

function readPlace(name: string): PlaceWord {
  const named = abroad.has(name) ? null : namedForm(name);
  if (!named) return { codes: [], level: 'country', full: true };
  const codes = named.divisions.map((division) => division.code).sort();
  return { codes, level: levelOf(codes[0]!), full: named.form === 'full' || named.form === 'middle' };
}

/** Words of trade, firms and places: read from its end, a name is not broken inside of them. */
export const knownParts = new BackwardTrie(known);

/** The place, longest reading, that begins at an offset, or null. */
export function placeAt(text: string, at: number, to: number): { to: number; place: PlaceWord } | null {
  for (const hit of forwards.allAt(text, at, to).reverse())
    if (hit.value === 'place') return { to: hit.to, place: placeNamed(text.slice(at, hit.to)) };
  return null;
}

const groups = new BackwardTrie(rows.filter((row) => row[1] === 'group').map((row) => row[0]!));

/** Where the short name of a group begins that ends at an offset, at most one word of trade between; or null. */
export function groupBefore(text: string, at: number): number | null {
  for (let end = at; end >= at - 4; end--) {
    const group = groups.longest(text, end);
    if (group && (end === at || forwards.get(text.slice(end, at)) === 'word')) return end - group.length;
  }
  return null;
}

/** Whether a well-known firm or a group begins at an offset, its name not shorter than `least`. */
export function firmAt(text: string, at: number, to: number, least = 2): boolean {
  return forwards.allAt(text, at, to).some((hit) => hit.value === 'name' && hit.to - at >= least);
}

/** Whether a place, or the name of a well-known firm, begins at an offset. */
export function nameBeginsAt(text: string, at: number, to: number): boolean {
  return forwards.allAt(text, at, to).some((hit) => hit.value !== 'word');
}

/** Whether a place or a word of trade begins before or in a short name and ends in or behind it (上|海信, 万科|技); `behind` asks for the end only. */
export function crossesWord(text: string, from: number, to: number, behind = false): boolean {
  for (let at = behind ? from : Math.max(0, from - 3); at < to; at++) {
    if (at === from) continue;
    for (const hit of forwards.allAt(text, at)) {
      // Short names of places end like a function word too often: 邮政|和 is not 邮|政和.
      if (at < from ? hit.to > from && hit.to < to : hit.to > to && (hit.value !== 'place' || placeNamed(text.slice(at, hit.to)).full))
        return true;
    }
  }
  return false;
}

/** Whether one place can lie in another, as far as the names tell. */
export function liesIn(inner: PlaceWord, outer: PlaceWord): boolean {
  return inner.codes.some((code) => outer.codes.some((other) => isWithin(code, other)));
}

/** Whether the short name of a county stands behind a province or a prefecture in which no county of that name lies. */
function isStray(place: PlaceWord, outer: PlaceWord): boolean {
  return !place.full && place.level === 'county' && (outer.level === 'province' || outer.level === 'prefecture') && !liesIn(place, outer);
}

const CHINESE_NUMBER = /[一二三四五六七八九十百千两第]/u;

/**
 * Reads `[from, to)` from left to right: the longest place or word of trade at each offset, everything between them is
 * the name proper, numbers inside of it too (潘三矿). Other Chinese numbers, brackets and quotation marks are words.
 */
export function tokensOf(text: string, from: number, to: number): Token[] {
  const tokens: Token[] = [];
  const push = (start: number, end: number, kind: Token['kind'], place?: PlaceWord): void => {
    const last = tokens[tokens.length - 1];
    if (last?.kind === 'name' && kind === 'name') last.to = end;
    else tokens.push(place ? { from: start, to: end, kind, place } : { from: start, to: end, kind });
  };
  for (let at = from; at < to;) {
    const hit = forwards.longestAt(text, at, to);
    const end = hit?.to ?? at + 1;
    if (hit?.value === 'place') {
      const place = placeNamed(text.slice(at, end));
      const outer = tokens.at(-1)?.place;
      // 新疆|昌平: what cannot lie in the place before it is a name that some county far off has too.
      if (outer && isStray(place, outer)) push(at, end, 'name');
      else push(at, end, 'place', place);
    } else if (hit) push(at, end, hit.value);
    else push(at, end, /[()“”\s]/u.test(text[at]!) || (CHINESE_NUMBER.test(text[at]!) && tokens.at(-1)?.kind !== 'name') ? 'word' : 'name');
    at = end;
  }
  return withoutSingles(text, tokens);
}

/** Words of one character that say how a firm is rather than being a part of its name. */
const QUALITY = /[大小新老中高总]/u;

/**
 * One character that is a word (新, 大) and stands before a name proper is its first character (新松, 大河), one behind it
 * its last (金洋), unless it is a quality.
 */
function withoutSingles(text: string, tokens: readonly Token[]): Token[] {
  const isSingle = (token: Token): boolean =>
    token.kind === 'word' &&
    token.to - token.from === 1 &&
    !/[()“”\s]/u.test(text[token.from]!) &&
    !QUALITY.test(text[token.from]!) &&
    !CHINESE_NUMBER.test(text[token.from]!);
  const out: Token[] = [];
  for (const token of tokens) {
    const last = out[out.length - 1];
    if (last && token.kind === 'name' && (last.kind === 'name' || (last.kind === 'word' && last.to - last.from === 1))) {
      out[out.length - 1] = { from: last.from, to: token.to, kind: 'name' };
    } else if (last?.kind === 'name' && last.to - last.from === 1 && isSingle(token)) {
      out[out.length - 1] = { from: last.from, to: token.to, kind: 'name' };
    } else out.push(token);
  }
  return out;
}

/** What a run of text holds of the three. */
export interface Content {
  /** Characters of the name proper; a run of Latin letters or digits counts as two at most. */
  name: number;
  /** The widest place, or null. */
  place: PlaceWord | null;
  words: number;
  tokens: Token[];
}

export function contentOf(text: string, from: number, to: number): Content {
  const tokens = tokensOf(text, from, to);
  let name = 0;
  for (const token of tokens) {
    if (token.kind !== 'name') continue;
    name += text
      .slice(token.from, token.to)
      .replace(/[·&.+\-—]/gu, '')
      .replace(/[\dA-Za-z]{2,}/gu, 'XX').length;
  }
  return {
    name,
    place: tokens.find((t) => t.kind === 'place')?.place ?? null,
    words: tokens.filter((t) => t.kind === 'word').length,
    tokens,
  };
}
