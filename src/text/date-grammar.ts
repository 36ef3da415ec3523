/**
 * The grammar of Chinese date expressions: finds them in folded text and says what each tells by itself. What only
 * the context can tell (the year of `3月3日`, the day of `当天`) is left open.
 */

import { compareEdtf, daysInMonth, formatEdtf, hasYear, isPoint, parseEdtf } from '../model/edtf.ts';
import type { EdtfPoint } from '../model/edtf.ts';
import type { Range } from '../model/page.ts';
import { isOtherThanDate } from './date-context.ts';
import { DASH, mayBegin, readPoint } from './date-point.ts';
import type { DateFields, DatePoint } from './date-point.ts';
import { endOf, sticky } from './sticky-pattern.ts';

export interface DateForm {
  /** EDTF, with `XXXX` for an unknown year; null where only the context can tell. */
  value: string | null;
  /** A relative expression: its start and its end as they are printed. */
  relative?: readonly [start: DateFields, end: DateFields];
}

export interface DateExpression extends Range {
  form: DateForm;
}

const CONNECTOR = sticky(` (起开至到${DASH}`, ` ?(?:\\((?:星期|周|礼拜)[一二三四五六日天]\\))?(?:起|开始)?(?:至|到|[${DASH}]{1,2}) ?`);

/** A number, but for a year behind the number of a list (`1.2024年`). */
const NUMBER = /\d+(?:\.(?!(?:19|20)\d\d ?年)\d+)*/uy;

/** All date expressions of a text, in order, none inside another. Longest reading. In: folded text. */
export function findDates(text: string, from = 0, to = text.length): DateExpression[] {
  const found: DateExpression[] = [];
  for (let i = from; i < to;) {
    if (!mayBegin(text, i)) {
      i++;
      continue;
    }
    const date = dateAt(text, i);
    if (date?.form && date.to <= to) found.push({ ...date, form: date.form });
    i = date ? date.to : afterNumber(text, i);
  }
  return found;
}

/** Behind the number that begins at an offset: a date does not begin inside one. */
function afterNumber(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 0x30 || code > 0x39) return at + 1;
  NUMBER.lastIndex = at;
  return NUMBER.exec(text) ? NUMBER.lastIndex : at + 1;
}

/** The longest expression that begins at an offset, or null; without a form where it looks like a date and is none. */
function dateAt(text: string, at: number): (Range & { form: DateForm | null }) | null {
  const start = readPoint(text, at);
  if (!start) return null;
  const connected = start.vague ? null : endOf(CONNECTOR, text, start.to);
  const end = connected === null ? null : readPoint(text, connected);
  const range = end && rangeForm(start, end);
  const to = range ? end.to : start.to;
  if (isOtherThanDate(text, at, start)) return { from: at, to, form: null };
  return { from: at, to, form: range ?? (start.vague ? { value: null } : formOf(start, start)) };
}

/** The form of `start`, or of the range from one point to another; null where the calendar has no such days. */
function formOf(start: DateFields, end: DateFields): DateForm | null {
  if (!pointOf(start, 0) || !pointOf(end, 1)) return null;
  const value = valueBetween(start, end);
  if (start.relative ?? end.relative) return { value, relative: [start, end] };
  return value === null ? null : { value };
}

/** What the printed fields of two ends tell as EDTF; null where that is nothing, or a year at one end alone. */
export function valueBetween(start: DateFields, end: DateFields): string | null {
  const first = pointOf(start, 0);
  const last = pointOf(end, 1);
  if (!first || !last || !isPoint(first) || !isPoint(last) || (first.year === null) !== (last.year === null)) return null;
  return formatEdtf(first, last);
}

/** The first (0) or the last (1) of what is printed, as a point; null for a day that its month does not have. */
function pointOf({ years, months, days }: DateFields, side: 0 | 1): EdtfPoint | null {
  const point = { year: years?.[side] ?? null, month: months?.[side] ?? null, day: days?.[side] ?? null };
  if (point.month === null || point.day === null) return point;
  const last = daysInMonth(point.year, point.month);
  if (point.day <= last) return point;
  // The last ten days end with the month.
  return side === 1 && days![0] < days![1] && point.day === 31 ? { ...point, day: last } : null;
}

type Level = 'year' | 'month' | 'day';

function levelOf({ days, months, relative, weekday }: DateFields): Level {
  if (days || weekday !== null || relative?.base.endsWith('day')) return 'day';
  return months || relative?.base.endsWith('month') ? 'month' : 'year';
}

/** `3月3日至7日`: the end takes what it does not print from the start, and a start before a printed year from the end. */
function rangeForm(start: DatePoint, end: DatePoint): DateForm | null {
  if (end.vague || start.weekday !== null || end.weekday !== null) return null;
  const [from, to] = [levelOf(start), levelOf(end)];
  const bareDay = end.days !== null && end.months === null && end.relative === null;
  if (bareDay && from !== 'day') return null;
  if (
    from === 'day' ? to === 'year' : from === 'month' ? to === 'year' && end.years !== null : to !== 'year' && !end.years && !end.relative
  )
    return null;
  let first: DateFields = start;
  let last: DateFields = end;
  if (!end.years && !end.relative) {
    const months = end.months ?? start.months;
    last = { ...end, years: start.years, months, relative: start.relative };
    if (start.relative?.base.endsWith('day')) last = { ...last, relative: null };
    if (start.years && start.months && months && months[1] < start.months[0])
      last = { ...last, years: [start.years[1] + 1, start.years[1] + 1] };
  } else if (end.relative?.base === 'that-year' && (start.years || !start.relative)) {
    const year = start.years && start.years[1] + end.relative.offset;
    last = { ...end, relative: null, years: year === null ? null : [year, year] };
  } else if (end.years && !start.years && !start.relative) {
    if (!start.months) return null;
    const year = end.years[0] - (end.months && start.months[0] > end.months[1] ? 1 : 0);
    first = { ...start, years: [year, year] };
  }
  const form = formOf(first, last);
  const range = form?.value ? parseEdtf(form.value) : null;
  // `8年12月到5月` of one year runs backwards and is two dates.
  if (range && range.start.year !== null && compareEdtf(formatEdtf(range.start), formatEdtf(range.end)) > 0) return null;
  return form;
}

/**
 * Reads a text that is a date, as in a line of publication: the first expression that prints a day, or a month, or a
 * year of its own. Out: EDTF, `XXXX` for a year that is not printed; null where nothing is.
 */
export function parseDate(text: string): string | null {
  const dates = findDates(text).filter(({ form }) => form.value !== null && !form.relative);
  return (dates.find(({ form }) => hasYear(form.value!)) ?? dates[0])?.form.value ?? null;
}
