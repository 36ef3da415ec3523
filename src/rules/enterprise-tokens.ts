/** Takes the name of a business apart: places, words of trade, and the characters that are the name proper. */

import { loadTable, loadWords } from '../lexicon/load.ts';
import { BackwardTrie } from '../text/backward-trie.ts';
import { MultiPattern } from '../text/multi-pattern.ts';

/** A place as it stands in front of a name. */
export interface PlaceWord {
  /** Code digits that tell where it lies (`14` for a province, `1409`, `140924`), of each division of that name; none abroad. */
  stems: string[];
  level: 'country' | 'province' | 'prefecture' | 'county';
  /** Printed with its kind (`繁峙县`), not in short (`繁峙`). */
  full: boolean;
}

export interface Token {
  from: number;
  to: number;
  kind: 'place' | 'word' | 'name';
  place?: PlaceWord;
}

const KIND_OF_DIVISION = /(?:特别行政区|自治[区州县旗]|地区|林区|特区|[省市县区旗盟州])$/u;
/** Peoples in the names of autonomous divisions, left out of short forms: 黔东南苗族侗族自治州 → 黔东南. */
const PEOPLES =
  /(?:(?:壮|回|维吾尔|蒙古|藏|苗|彝|侗|瑶|白|土家|哈尼|哈萨克|傣|黎|傈僳|佤|畲|拉祜|水|东乡|纳西|景颇|柯尔克孜|土|达斡尔|仫佬|羌|布朗|撒拉|毛南|仡佬|锡伯|布依|朝鲜|满|普米|塔吉克|怒|鄂温克|裕固|保安|独龙|鄂伦春|门巴|珞巴|基诺)族|各族|蒙古|哈萨克|柯尔克孜){1,6}$/u;

function readPlaces(): Map<string, PlaceWord> {
  const places = new Map<string, PlaceWord>();
  const add = (name: string, stem: string, level: PlaceWord['level'], full: boolean): void => {
    const known = places.get(name);
    if (known) known.stems.push(stem);
    else places.set(name, { stems: [stem], level, full });
  };
  for (const [name] of loadTable('foreign-places.tsv', ['name'])) places.set(name!, { stems: [], level: 'country', full: true });
  for (const [code, name] of loadTable('divisions.tsv', ['code', 'name', 'until'])) {
    const stem = code!.replace(/(?:0000|00)$/u, '');
    const level = stem.length === 2 ? 'province' : stem.length === 4 ? 'prefecture' : 'county';
    add(name!, stem, level, true);
    const short = name!.replace(KIND_OF_DIVISION, '').replace(PEOPLES, '');
    if (short.length > 1 && short !== name) add(short, stem, level, false);
  }
  return places;
}

const places = readPlaces();
const words = loadWords('enterprise-words.tsv');
const forwards = new MultiPattern<PlaceWord | 'word'>([...[...words].map((w) => [w, 'word'] as const), ...places]);

/** Words of trade and places: read from its end, a name is not broken inside of them. */
export const knownParts = new BackwardTrie([...words, ...places.keys()]);

/** The place, longest reading, that begins at an offset, or null. */
export function placeAt(text: string, at: number, to: number): { to: number; place: PlaceWord } | null {
  for (const hit of forwards.allAt(text, at, to).reverse()) if (hit.value !== 'word') return { to: hit.to, place: hit.value };
  return null;
}

/** Whether a place or a word of trade begins before or in a short name and ends in or behind it (上|海信, 万科|技); `behind` asks for the end only. */
export function crossesWord(text: string, from: number, to: number, behind = false): boolean {
  for (let at = behind ? from : Math.max(0, from - 3); at < to; at++) {
    if (at === from) continue;
    for (const hit of forwards.allAt(text, at)) if (at < from ? hit.to > from && hit.to < to : hit.to > to) return true;
  }
  return false;
}

/** Whether one place can lie in another, as far as the names tell. */
export function liesIn(inner: PlaceWord, outer: PlaceWord): boolean {
  return inner.stems.some((stem) => outer.stems.some((other) => stem.startsWith(other)));
}

const NUMBER = /[\d一二三四五六七八九十百千两第]/u;

/**
 * Reads `[from, to)` from left to right: the longest place or word of trade at each offset, everything between them is
 * the name proper. Numbers, brackets and quotation marks are words.
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
    if (hit) push(at, end, hit.value === 'word' ? 'word' : 'place', hit.value === 'word' ? undefined : hit.value);
    else push(at, end, /[()“”\s]/u.test(text[at]!) || (NUMBER.test(text[at]!) && !/[\da-z]/iu.test(text[at]!)) ? 'word' : 'name');
    at = end;
  }
  return tokens;
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
