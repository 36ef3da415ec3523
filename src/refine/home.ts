/** The division that a page is about, by what it names most. */

import { divisionIn, divisionOf, namesAt, parentCode, type Division } from '../lexicon/divisions.ts';
import type { Page } from '../model/page.ts';
import type { Home } from './visits.ts';

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

/** The county, prefecture and province that stand out among the codes of a page. */
export function homeOf(codes: readonly string[]): Home {
  const of = (level: Division['level']): Division[] => codes.map((code) => divisionOf(code)!).filter((d) => d.level === level);
  const counties = of('county');
  const county = counties.length === 1 ? counties[0]! : null;
  const up = (division: Division | null | undefined): Division | null => {
    const code = division ? parentCode(division.code) : null;
    return code ? divisionOf(code) : null;
  };
  const prefecture = of('prefecture')[0] ?? up(county);
  return { county, prefecture, province: of('province')[0] ?? up(prefecture) };
}
