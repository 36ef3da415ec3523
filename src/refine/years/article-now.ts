/** The time an article was written at, as far as it tells. */

import { daysBetween, formatPoint, parseEdtf } from '../../model/edtf.ts';
import type { EdtfPoint } from '../../model/edtf.ts';
import type { Article } from '../../model/page.ts';
import type { DateFound } from '../../rules/rule.ts';
import { runAt } from '../../text/runs.ts';
import { endOf, sticky } from '../../text/sticky-pattern.ts';
import { explicitYears, isRefuted, yearOfWriting } from './year-clues.ts';

const NOTHING: EdtfPoint = { year: null, month: null, day: null };

const DATELINE = sticky(' (电讯专综消报题', / ?(?:\([^()]{0,30}\) ?)?(?:电|讯|专电|综合电|消息|报道(?=[:(])|题:)/uy);

/** How far apart a report's own day and one that it tells in full may lie. */
const DAYS_OF_A_REPORT = 60;
const DAYS_JUST_BEFORE = 14;
/** UTF-16 units of the body. */
const HEAD_LENGTH = 400;
const ANNIVERSARY = /周年|诞辰|纪念日|百年/u;

/** A headline that says which year all months and days of the text belong to. */
const CHRONICLE = /((?:19|20)\d\d) ?年度?[^,。;:!?]{0,8}(?:大事记|大事|纪事|记事|要闻|回顾|回眸|盘点)/u;

/** The single day that a date stands for as printed; null for all else. */
export function dayOf(date: DateFound): EdtfPoint | null {
  const range = date.form.value === null ? null : parseEdtf(date.form.value);
  if (
    !range ||
    range.start.day === null ||
    range.start.month === null ||
    range.start.day !== range.end.day ||
    range.start.month !== range.end.month
  )
    return null;
  return range.start;
}

/** Whether the date is that of a dateline: `新华社北京3月5日电`, `3月5日讯`. */
export function isDateline(article: Article, date: DateFound): boolean {
  return endOf(DATELINE, article.text, date.ranges[0]!.to) !== null;
}

/** Whether the date stands in the text proper, not in the lines around it. */
export function isInBody(article: Article, date: DateFound): boolean {
  const { from } = date.ranges[0]!;
  const block = article.blocks[runAt(article.blocks, from)];
  if (block === undefined || block.kind === 'byline') return false;
  // A list of events may look like lines around a text.
  return block.kind !== 'meta' || (from === block.from && article.text[date.ranges[0]!.to] === ',');
}

/** Offset behind the part where a report tells its own day: a first date far down is one of something else. */
export function headEnd(article: Article): number {
  const body = article.blocks.find((block) => block.kind === 'paragraph');
  return body === undefined ? article.text.length : Math.max(body.to, body.from + HEAD_LENGTH);
}

/** The year, at or around `near`, in which a month and day lie nearest to a full day. */
export function nearestYear(point: EdtfPoint, near: EdtfPoint): number {
  const distance = (year: number): number =>
    Math.abs(daysBetween({ ...point, year, day: Math.min(point.day ?? 15, 28) }, { ...near, day: near.day ?? 15 }) ?? Infinity);
  return [near.year! - 1, near.year!, near.year! + 1].reduce((best, year) => (distance(year) < distance(best) ? year : best), near.year!);
}

/** The article's own day, its year as printed: of the dateline, the publication, or the report. */
export function ownDay(article: Article, dates: readonly DateFound[]): EdtfPoint {
  const inBody = dates.filter((date) => isInBody(article, date));
  const dateline = inBody.find((date) => dayOf(date) !== null && isDateline(article, date));
  if (dateline) return dayOf(dateline)!;
  const published = publicationOf(article);
  if (published && published.day !== null) return published;
  const end = headEnd(article);
  const head = inBody.filter((date) => date.ranges[0]!.from < end && !looksBack(article, date));
  const day = head.find((date) => dayOf(date) !== null);
  return day
    ? dayOf(day)!
    : (head
        .filter((date) => !endsYear(date))
        .map(startOf)
        .find((point) => point !== null && point.month !== null) ?? NOTHING);
}

/** 2005年8月15日,|时任…的甲到乙村: a day on which somebody held an office of then. */
function looksBack(article: Article, date: DateFound): boolean {
  return LOOKS_BACK.test(article.text.slice(date.ranges[0]!.to, date.ranges[0]!.to + 8));
}

const LOOKS_BACK = /^[^。;!?]{0,4}(?:时任|曾任)/u;

function publicationOf(article: Article): EdtfPoint | null {
  return article.published === null ? null : (parseEdtf(article.published)?.start ?? null);
}

/**
 * In: the article and its dates as printed; the month that the page tells first, for want of an own one. Out: its day
 * as far as it is told by a dateline, the date of publication, the first day of the report, and the years that the
 * text ties to its own time; what is unknown is null.
 */
export function nowOf(article: Article, dates: readonly DateFound[], pageMonth: number | null = null): EdtfPoint {
  const chronicle = CHRONICLE.exec(article.headline ?? '');
  if (chronicle) return { ...NOTHING, year: Number(chronicle[1]) };
  const own = ownDay(article, dates);
  const published = publicationOf(article);
  const inBody = dates.filter((date) => isInBody(article, date));
  // A report that opens with a day of long ago tells of later years.
  if (own.year !== null) return published || !isRefuted(article, inBody, own.year) ? own : NOTHING;
  if (published && published.year !== null) {
    return { ...own, year: published.month !== null && own.month !== null ? nearestYear(own, published) : published.year };
  }
  return { ...own, year: yearFromText(article, inBody, own, pageMonth) };
}

/** Months up to December: what they brought may be told in the year after (`2015年下半年`). */
function endsYear(date: DateFound): boolean {
  const range = date.form.relative ? null : parseEdtf(date.form.value ?? '');
  return range?.end.month === 12 && range.end.day === null && range.start.month !== 12;
}

function startOf(date: DateFound): EdtfPoint | null {
  return date.form.value === null || date.form.relative ? null : (parseEdtf(date.form.value)?.start ?? null);
}

/** What the text says, else the year in which the report's own day lies close to the days that are printed in full. */
function yearFromText(article: Article, dates: readonly DateFound[], own: EdtfPoint, pageMonth: number | null): number | null {
  const stated = yearOfWriting(article, dates, own.month ?? pageMonth);
  if (stated !== null || own.month === null || own.day === null) return stated;
  const full = explicitYears(dates);
  const latest = full.reduce((year, point) => Math.max(year, point.year!), 0);
  const ago = full
    .filter((point) => point.year === latest && point.month !== null && point.day !== null)
    .map((point) => ({ point, days: daysBetween(point, { ...own, year: nearestYear(own, point) })! }));
  // A date told in full mostly is one of another year: it must lie just before, or be one of two close by.
  const near = ago.filter(({ days }) => Math.abs(days) <= DAYS_OF_A_REPORT).map(({ point }) => point);
  const just = ago.find(({ days }) => days >= 0 && days <= DAYS_JUST_BEFORE)?.point;
  const kept = new Set(near.map(formatPoint)).size > 1 ? near[0] : ANNIVERSARY.test(article.text) ? undefined : just;
  return kept ? nearestYear(own, kept) : null;
}
