/** What a page tells of a possible name: how often its characters stand together there, and what follows them. */

import type { Page } from '../model/page.ts';

/** Occurrences looked at for one pair of characters, so that the work stays in proportion to the text. */
const ENOUGH = 40;

/** Every pair of characters of a page with the places where it stands. Built once a page. */
export class NameEvidence {
  private readonly places = new Map<string, { text: string; at: number }[]>();

  constructor(page: Page) {
    for (const { text } of page.articles) {
      for (let i = 0; i + 1 < text.length; i++) {
        const code = text.charCodeAt(i);
        if (code < 0x3400 || code > 0x9fff) continue;
        const pair = text.slice(i, i + 2);
        const list = this.places.get(pair);
        if (!list) this.places.set(pair, [{ text, at: i }]);
        else if (list.length < ENOUGH) list.push({ text, at: i });
      }
    }
  }

  /** How often the string stands on the page (counted up to 40 times). In: two characters or more. */
  count(string: string): number {
    const list = this.places.get(string.slice(0, 2)) ?? [];
    return string.length === 2 ? list.length : list.filter(({ text, at }) => text.startsWith(string, at)).length;
  }

  /** How many different characters follow the string on the page. In: two characters or more. */
  followers(string: string): number {
    const places = (this.places.get(string.slice(0, 2)) ?? []).filter(({ text, at }) => text.startsWith(string, at));
    return new Set(places.map(({ text, at }) => text[at + string.length])).size;
  }

  /** Whether the string stands before a mark somewhere: 魏凤和、 shows that 和 is no conjunction there. */
  standsAlone(string: string): boolean {
    return (this.places.get(string.slice(0, 2)) ?? []).some(
      ({ text, at }) => text.startsWith(string, at) && /^[、,。;:)”》\s]/u.test(text.slice(at + string.length, at + string.length + 1)),
    );
  }
}

const cache = new WeakMap<Page, NameEvidence>();

/** The evidence of a page; made at the first call. */
export function evidenceOf(page: Page): NameEvidence {
  let evidence = cache.get(page);
  if (!evidence) cache.set(page, (evidence = new NameEvidence(page)));
  return evidence;
}
