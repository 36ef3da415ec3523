/** The divisions that a page names. */

import { divisionAmong } from '../lexicon/divisions.ts';
import type { Page } from '../model/page.ts';
import { namesIn } from '../rules/places/named-forms.ts';

/** Codes of the divisions that a page names, the most frequent first. */
export function codesOf(page: Page): string[] {
  const counts = new Map<string, number>();
  const doubtful: string[] = [];
  for (const article of page.articles) {
    const { text } = article;
    let free = 0;
    for (const { at, names } of namesIn(article)) {
      const form = at < free ? undefined : names.find((named) => named.use === 'plain');
      if (!form) continue;
      free = at + form.text.length;
      const division = divisionAmong(form.divisions, counts.keys());
      // 巴彦|浩特镇: a short form before a township may be a piece of the township's name.
      if (division && form.form === 'short' && /^[一-鿿]{1,3}[乡镇村]/u.test(text.slice(free, free + 4))) doubtful.push(division.code);
      else if (division) counts.set(division.code, (counts.get(division.code) ?? 0) + 1);
    }
  }
  const around = new Set([...counts.keys()].map((code) => code.slice(0, 4)));
  for (const code of doubtful) if (counts.size === 0 || around.has(code.slice(0, 4))) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([code]) => code);
}
