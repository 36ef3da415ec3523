/** What a page tells of a possible name: how often its characters stand together there, and what follows them. */

import { once } from '../../model/once.ts';
import type { Page } from '../../model/page.ts';

/** Occurrences looked at for one pair of characters, so that the work stays in proportion to the text. */
const ENOUGH = 40;

/** Chinese characters, from the first to the last unit. */
const FIRST = 0x3400;
const LAST = 0x9fff;

const NONE = -1;

/** What follows a name where somebody's life is told. */
const BIOGRAPHY = /^(?:[,、]?\s?(?:男|女)[,、]|\((?:[男女][,、)]|19[3-9][0-9][.年]|[一-鿿]{1,4}族[),、])|(?:个人)?简历)/u;

/** Behind such a mark no name goes on. */
const MARK = /[、,。;:)”》\s]/u;

/** What the page tells of a string. */
interface Context {
  count: number;
  followers: number;
  standsAlone: boolean;
}

/** Where a string stands: the text of an article and the offset in it. */
interface Place {
  text: string;
  at: number;
}

/** Every pair of characters of a page with the places where it stands. Built once a page, when it is first asked. */
export class NameEvidence {
  private readonly texts: readonly string[];
  /** Number of the first unit of each text, when all are counted through. */
  private readonly bases: number[] = [];
  /** The first place of each slot of a hash table of pairs, and the next one of the same slot behind each place. */
  private first: Int32Array | null = null;
  private next = new Int32Array(0);
  /** What was asked before: in a long sentence the same names are looked at for each of its verbs. */
  private readonly contexts = new Map<string, Context>();
  private readonly places = new Map<string, readonly Place[]>();

  constructor(page: Page) {
    this.texts = page.articles.map((article) => article.text);
  }

  /** How often the string stands on the page (counted up to 40 times). In: two characters or more. */
  count(string: string): number {
    return this.contextOf(string).count;
  }

  /** How many different characters follow the string on the page. In: two characters or more. */
  followers(string: string): number {
    return this.contextOf(string).followers;
  }

  /** Whether the string stands before a mark somewhere: 魏凤和、 shows that 和 is no conjunction there. */
  standsAlone(string: string): boolean {
    return this.contextOf(string).standsAlone;
  }

  /**
   * Whether the page writes of the string as of a person: a curriculum (张三,男 and 张三(1962.12), 张三简历).
   * Then words that are names only here and there (温暖, 向东) are one.
   */
  isPerson(string: string): boolean {
    return this.placesOf(string).some(({ text, at }) => {
      if (!text.startsWith(string, at)) return false;
      return BIOGRAPHY.test(text.slice(at + string.length, at + string.length + 9));
    });
  }

  private contextOf(string: string): Context {
    const known = this.contexts.get(string);
    if (known) return known;
    const places = this.placesOf(string).filter(({ text, at }) => text.startsWith(string, at));
    const behind = new Set(places.map(({ text, at }) => text[at + string.length]));
    const context = {
      count: places.length,
      followers: behind.size,
      standsAlone: [...behind].some((character) => character !== undefined && MARK.test(character)),
    };
    this.contexts.set(string, context);
    return context;
  }

  /** The first places of the pair with which a string begins. */
  private placesOf(string: string): readonly Place[] {
    const pair = string.slice(0, 2);
    let places = this.places.get(pair);
    if (!places) this.places.set(pair, (places = this.search(pair)));
    return places;
  }

  private search(pair: string): Place[] {
    const first = (this.first ??= this.index());
    const found: Place[] = [];
    const code = pair.charCodeAt(0);
    if (code < FIRST || code > LAST) return found;
    for (let unit = first[this.slot(code, pair.charCodeAt(1))]!; unit !== NONE && found.length < ENOUGH; unit = this.next[unit]!) {
      const article = this.articleOf(unit);
      const text = this.texts[article]!;
      const at = unit - this.bases[article]!;
      if (text.startsWith(pair, at)) found.push({ text, at });
    }
    return found;
  }

  private articleOf(unit: number): number {
    let low = 0;
    let high = this.bases.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.bases[middle]! <= unit) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** Chains the places of each slot from the first to the last, reading from the end. */
  private index(): Int32Array {
    let total = 0;
    for (const text of this.texts) {
      this.bases.push(total);
      total += text.length;
    }
    let slots = 64;
    while (slots < total) slots *= 2;
    const first = (this.first = new Int32Array(slots).fill(NONE));
    const next = (this.next = new Int32Array(total));
    for (let article = this.texts.length - 1; article >= 0; article--) {
      const text = this.texts[article]!;
      const base = this.bases[article]!;
      let second = text.charCodeAt(text.length - 1);
      for (let at = text.length - 2; at >= 0; at--) {
        const code = text.charCodeAt(at);
        if (code >= FIRST && code <= LAST) {
          const slot = this.slot(code, second);
          next[base + at] = first[slot]!;
          first[slot] = base + at;
        }
        second = code;
      }
    }
    return first;
  }

  private slot(first: number, second: number): number {
    return ((Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b)) >>> 7) & (this.first!.length - 1);
  }
}

/** The evidence of a page; made at the first call. */
export const evidenceOf = once((page: Page) => new NameEvidence(page));
