/** Completes dates: the year of `3月3日`, the day of `当天`, the year of `今年`, over all articles of a page. */

import { daysBetween, formatPoint } from '../../model/edtf.ts';
import type { EdtfPoint } from '../../model/edtf.ts';
import type { Page } from '../../model/page.ts';
import type { DateFound, Finding } from '../../rules/rule.ts';
import { nearestYear, nowOf, ownDay } from './article-now.ts';
import { valueDates } from './date-values.ts';
import type { Findings, Pass } from '../pass.ts';

/** How far apart two reports of one page may lie. */
const DAYS_OF_A_PAGE = 45;

function isDate(finding: Finding): finding is DateFound {
  return finding.kind === 'date';
}

/** Whether a date waits for its year or for what it is counted from. */
function isOpen({ form }: DateFound): boolean {
  return form.relative !== undefined || (form.value?.includes('X') ?? false);
}

/** The year of an article that tells none, from the days of the page's other articles, where these agree and lie close to it. */
function borrowYear(own: EdtfPoint, known: readonly EdtfPoint[]): number | null {
  const [first, ...rest] = known.map((day) => {
    if (own.month === null || own.day === null || day.month === null) return day.year!;
    const year = nearestYear(own, day);
    return Math.abs(daysBetween({ ...own, year }, { ...day, day: day.day ?? 15 }) ?? 0) <= DAYS_OF_A_PAGE ? year : null;
  });
  return rest.every((year) => year === first) ? (first ?? null) : null;
}

export const years: Pass = {
  name: 'years',
  run(page: Page, findings: Findings): Findings {
    const dates = findings.map((found) => found.filter(isDate));
    if (!dates.some((found) => found.some(isOpen))) return findings;
    const pageMonth = page.articles.map((article, index) => ownDay(article, dates[index]!).month).find((month) => month !== null) ?? null;
    const own = page.articles.map((article, index) => nowOf(article, dates[index]!, pageMonth));
    // Many articles tell the same few days.
    const known = [...new Map(own.filter((day) => day.year !== null).map((day) => [formatPoint(day), day])).values()];
    return findings.map((found, index) => {
      const now = own[index]!;
      const year = now.year ?? borrowYear(now, known);
      const valued = valueDates(page.articles[index]!, dates[index]!, { ...now, year });
      let next = 0;
      return found.map((finding) => (isDate(finding) ? valued[next++]! : finding));
    });
  },
};
