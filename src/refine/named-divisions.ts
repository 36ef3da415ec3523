/** The divisions that a page names. */

import { divisionIn, namesAt } from '../lexicon/divisions.ts';
import type { Page } from '../model/page.ts';

/** Codes of the divisions that a page names, the most frequent first. */
export function codesOf(page: Page): string[] {
  const counts = new Map<string, number>();
  const doubtful: string[] = [];
  for (const { text } of page.articles) {
    for (let at = 0; at < text.length; at++) {
      const form = namesAt(text, at).find((named) => named.use === 'plain');
      if (!form) continue;
      const division = divisionIn(form.text, [...counts.keys()]);
      // 巴彦|浩特镇: a short form before a township may be a piece of the township's name.
      if (division && form.form === 'short' && /^[一-鿿]{1,3}[乡镇村]/u.test(text.slice(at + form.text.length, at + form.text.length + 4)))
        doubtful.push(division.code);
      else if (division) counts.set(division.code, (counts.get(division.code) ?? 0) + 1);
      at += form.text.length - 1;
    }
  }
  const around = new Set([...counts.keys()].map((code) => code.slice(0, 4)));
  for (const code of doubtful) if (counts.size === 0 || around.has(code.slice(0, 4))) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([code]) => code);
}
