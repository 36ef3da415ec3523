/** What expressions like 当天, 去年12月 and 本周三 refer to. */

import { addDays, addMonths, formatEdtf, formatPoint, parseEdtf, weekday } from '../../model/edtf.ts';
import type { EdtfPoint } from '../../model/edtf.ts';
import { valueBetween } from '../../text/date-grammar.ts';
import type { DateFields } from '../../text/date-point.ts';
import type { Story } from './story.ts';

/** The value of a relative expression, or null where what it is counted from is not known. */
export function resolveRelative(ends: readonly [DateFields, DateFields], story: Story): string | null {
  const start = resolveEnd(ends[0], story);
  const end = ends[0] === ends[1] ? start : resolveEnd(ends[1], story);
  // The months of 去年12月 are told without a base.
  if (!start || !end) return valueBetween(...ends);
  const first = parseEdtf(start)?.start;
  const last = parseEdtf(end)?.end;
  return first && last ? formatEdtf(first, follow(last, first)) : null;
}

/** The end of `今天到5日`, in the month and year of the start or the next. */
function follow(end: EdtfPoint, start: EdtfPoint): EdtfPoint {
  if (start.month === null || end.day === null || (end.month !== null && end.year !== null)) return end;
  if (end.month !== null) return { ...end, year: start.year === null ? null : start.year + (end.month < start.month ? 1 : 0) };
  const month = addMonths(formatPoint({ ...start, day: null }), start.day !== null && end.day < start.day ? 1 : 0)!;
  return { ...parseEdtf(month)!.start, day: end.day };
}

function resolveEnd(end: DateFields, story: Story): string | null {
  if (!end.relative) return valueBetween(end, end);
  const { base, offset } = end.relative;
  if (base === 'year' || base === 'that-year') return inYear(end, base === 'year' ? story.now.year : story.year, offset);
  if (base === 'month' || base === 'that-month') {
    const told = base === 'that-month' || story.dayAt === story.at ? story.month : null;
    return inMonth(end, told ?? (base === 'month' ? story.now : null), offset);
  }
  if (base === 'week') return weekOf(story, offset, end.weekday);
  if (base === 'that-day' && story.day !== null) {
    if (!story.single) return null;
    // Of a day whose month is not told, 当天 is still that day.
    return offset === 0 ? formatPoint(story.day) : addDays(formatPoint(story.day), offset);
  }
  if (base === 'day' && offset === -1 && story.yesterday) return formatPoint(story.yesterday);
  return story.today && addDays(formatPoint(story.today), offset);
}

function inYear(end: DateFields, from: number | null, offset: number): string | null {
  if (from === null) return null;
  const fields: DateFields = { ...end, years: [from + offset, from + offset] };
  return valueBetween(fields, fields);
}

function inMonth(end: DateFields, from: EdtfPoint | null, offset: number): string | null {
  const month = from?.month ? addMonths(formatPoint({ ...from, day: null }), offset) : null;
  if (month === null || !end.days) return month;
  const { year, month: number } = parseEdtf(month)!.start;
  const fields: DateFields = { ...end, years: year === null ? null : [year, year], months: [number!, number!] };
  return valueBetween(fields, fields);
}

/** A week, or a day of one, from the full day of writing. */
function weekOf({ today, now }: Story, offset: number, days: DateFields['weekday']): string | null {
  const from = today ?? now;
  const at = weekday(from);
  if (at === null) return null;
  const monday = addDays(formatPoint(from), 1 - at + offset * 7)!;
  const [first, last] = (days ?? [1, 7]).map((day) => parseEdtf(addDays(monday, day - 1)!)!.start);
  return formatEdtf(first!, last);
}
