/** The divisions that a page names. */

import { divisionIn, namesAt } from '../lexicon/divisions.ts';
import type { Page } from '../model/page.ts';

/** Codes of the divisions that a page names, the most frequent first. */
export function codesOf(page: Page): string[] {
  const counts = new Map<string, number>();
  for (const { text } of page.articles) {
    for (let at = 0; at < text.length; at++) {
      const form = namesAt(text, at).find((named) => named.use === 'plain');
      if (!form) continue;
      const division = divisionIn(form.text, [...counts.keys()]);
      if (division) counts.set(division.code, (counts.get(division.code) ?? 0) + 1);
      at += form.text.length - 1;
    }
  }
  return [...counts].sort((a, b) => b[1] - a[1]).map(([code]) => code);
}
