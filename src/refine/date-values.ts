/** Values of an article's dates: years and what relative expressions refer to, told from each other and from `now`. */

import {
  addDays,
  addMonths,
  daysBetween,
  daysInMonth,
  formatEdtf,
  formatPoint,
  isPoint,
  parseEdtf,
  setYear,
  weekday,
} from '../model/edtf.ts';
import type { EdtfPoint } from '../model/edtf.ts';
import type { Article } from '../model/page.ts';
import type { DateFound } from '../rules/rule.ts';
import { pointOf } from '../text/date-grammar.ts';
import type { DateFields } from '../text/date-point.ts';
import { runAt } from '../text/runs.ts';
import { dayOf, isDateline, isInBody, isNearHead, nearestYear } from './article-now.ts';

/** What the dates before tell, as one reads on. */
interface Story {
  now: EdtfPoint;
  /** The day that 今天 means. */
  today: EdtfPoint | null;
  /** The day that 昨天 means, where it is not the one before today. */
  yesterday: EdtfPoint | null;
  /** The last day told, and where. */
  day: EdtfPoint | null;
  dayAt: number;
  /** The sentence that is being read. */
  at: number;
  /** The last day told is that of the dateline. */
  dateline: boolean;
  /** The last day told is one, not the end of several: 当天 can mean it. */
  single: boolean;
  /** The last month told, and the last year. */
  month: EdtfPoint | null;
  year: number | null;
  /** A printed year that holds for the months and days behind it in the same sentence or story. */
  told: { year: number; block: number; sentence: number; exact: boolean } | null;
}

/** Something lies ahead: what a month or a day without a year is said with. */
const AHEAD_BEFORE = /(?:[将拟到至]|预计|计划|力争|争取|确保|定于|定在|截止|有望|目标|即将|待)[^,。;!?]{0,8}$/u;
const AHEAD_BEHIND = /^(?:[^,。;!?]{0,2}(?:前|之前|以前)(?!期|后|来|往|列|行|沿|提|所|进)|[^。;!?]{0,12}[将拟])/u;
const DAYS_AHEAD = 45;
const PART_DAYS_AHEAD = 240;
/** `自11月1日起`: a rule is told some months before it begins. */
const START_DAYS_AHEAD = 120;

/** A part of a year (年底, 三季度) that is told of this year, be it over or not. */
function isPartOfYear(text: string): boolean {
  return /季度|半年|年[初底末]|个月/u.test(text);
}

/** The year of a value without one: the nearest past, or ahead where the words or a few days say so. */
function yearOf(value: string, now: EdtfPoint, article: Article, date: DateFound): number {
  const start = parseEdtf(value)!.start;
  const year = now.year!;
  if (now.month === null || start.month === null) return year;
  const at = { ...now, day: now.day ?? daysInMonth(year, now.month) };
  const { from, to } = date.ranges[0]!;
  const before = article.text.slice(Math.max(0, from - 12), from);
  const behind = article.text.slice(to, to + 16);
  const ahead = daysBetween(at, { year, month: start.month, day: Math.min(start.day ?? 1, 28) })!;
  const said =
    AHEAD_BEFORE.test(before) ||
    AHEAD_BEHIND.test(behind) ||
    (ahead <= START_DAYS_AHEAD && /[自从]$/u.test(before) && /^(?:起|开始)/u.test(behind));
  if (ahead > 0) {
    if (said && !/截[至止]$/u.test(before)) return year;
    return ahead <= (isPartOfYear(date.text) ? PART_DAYS_AHEAD : DAYS_AHEAD) ? year : year - 1;
  }
  return said && ahead < -330 ? year + 1 : year;
}

/** Values all dates of an article. In: its dates as the rule found them. Out: the same, completed. */
export function valueDates(article: Article, dates: readonly DateFound[], now: EdtfPoint): DateFound[] {
  const story: Story = {
    ...daysOfSpeech(article, dates, now),
    now,
    day: null,
    dayAt: -1,
    at: -1,
    single: false,
    dateline: false,
    month: null,
    year: null,
    told: null,
  };
  return dates.map((date, index) => {
    const body = isInBody(article, date);
    story.at = placeOf(article, date.ranges[0]!.from).sentence;
    const valued = valueOf(article, date, dates[index + 1], story, body);
    if (body) readOn(article, date, valued, story);
    return valued;
  });
}

/** What 今天 and 昨天 mean: the day of a dateline, else that of the report, else that of publication. */
function daysOfSpeech(article: Article, dates: readonly DateFound[], now: EdtfPoint): Pick<Story, 'today' | 'yesterday'> {
  const inBody = dates.filter((date) => isInBody(article, date));
  const dateline = inBody.find((date) => dayOf(date) && isDateline(article, date));
  const full = (date: DateFound): EdtfPoint => {
    const day = dayOf(date)!;
    return {
      ...day,
      year: day.year ?? (now.year === null ? null : now.month === null ? now.year : nearestYear(day, now)),
    };
  };
  if (dateline) return { today: full(dateline), yesterday: null };
  const saysToday = inBody.some((date) => date.form.relative?.[0].relative?.base === 'day' && date.form.relative[0].relative.offset >= 0);
  const lead = inBody.find((date) => dayOf(date) && isNearHead(article, date));
  const report = lead ? full(lead) : null;
  if (report && saysToday) return { today: report, yesterday: null };
  const published = article.published === null ? null : (parseEdtf(article.published)?.start ?? null);
  if (published?.day) {
    // A page dated on the day of its report was not written on the day after.
    const same = report !== null && formatPoint(report) === formatPoint(published);
    return { today: same ? null : published, yesterday: null };
  }
  return { today: null, yesterday: report };
}

function valueOf(article: Article, date: DateFound, next: DateFound | undefined, story: Story, body: boolean): DateFound {
  const { form } = date;
  if (form.relative) {
    // `今天(3月20日)`: the day stands beside it.
    const beside = next && dayOf(next) && /^ ?\($/u.test(article.text.slice(date.ranges[0]!.to, next.ranges[0]!.from)) ? dayOf(next) : null;
    const value =
      beside && /day$/u.test(form.relative[0].relative?.base ?? '')
        ? withYear(formatPoint(beside), article, next!, story)
        : resolve(
            form.relative,
            isQuoted(article, date.ranges[0]!.from) && story.single ? { ...story, today: story.day, yesterday: null } : story,
          );
    return value === null || value === form.value ? date : { ...date, form: { ...form, value }, inferred: true };
  }
  if (form.value === null) return date;
  let value = form.value;
  if (value.startsWith('XXXX-XX')) value = monthOf(value, article, date, story);
  if (value.includes('XXXX') && !value.startsWith('XXXX-XX'))
    value = body
      ? withYear(value, article, date, story)
      : story.now.year === null
        ? value
        : setYear(value, yearOf(value, story.now, article, date));
  return value === form.value ? date : { ...date, form: { ...form, value }, inferred: true };
}

/** Whether a quotation is open: a speaker's 今天 is the day told of, not that of writing. */
function isQuoted(article: Article, at: number): boolean {
  const block = article.blocks[runAt(article.blocks, at)];
  const before = article.text.slice(Math.max(block?.from ?? 0, at - 300), at);
  return before.lastIndexOf('“') > before.lastIndexOf('”');
}

/** Fills in the year: that of the story, where the sentence or the story tells of another time, else by `now`. */
function withYear(value: string, article: Article, date: DateFound, story: Story): string {
  const { told, now } = story;
  const place = placeOf(article, date.ranges[0]!.from);
  if (told && told.year !== now.year && (told.sentence === place.sentence || (told.exact && told.block === place.block && isAlone(date))))
    return setYear(value, told.year);
  return now.year === null ? value : setYear(value, yearOf(value, now, article, date));
}

/** A month or a day, not a part of a year, which is told of this year. */
function isAlone(date: DateFound): boolean {
  return !isPartOfYear(date.text);
}

function placeOf(article: Article, at: number): { block: number; sentence: number } {
  const sentence = runAt(article.sentences, at);
  return { sentence, block: sentence < 0 ? -1 : article.sentences[sentence]!.block };
}

/** The month of `26日`: of the day told before it in the sentence, or the nearest past from `now`. */
function monthOf(value: string, article: Article, date: DateFound, story: Story): string {
  const range = parseEdtf(value)!;
  const day = range.start.day!;
  const sentence = placeOf(article, date.ranges[0]!.from).sentence;
  const told = story.day && story.dayAt === sentence && !story.dateline ? story.day : null;
  const base = told ?? (story.dateline || story.now.month === null ? story.day : story.now);
  if (!base || base.month === null || base.day === null) return value;
  const distance = (month: number): number => Math.abs(month * 30 + day - (base.month! * 30 + base.day!));
  let offset = 0;
  if (told) offset = day >= base.day ? 0 : distance(base.month + 1) < distance(base.month) ? 1 : 0;
  else if (day > base.day + 3 && !AHEAD_BEFORE.test(article.text.slice(Math.max(0, date.ranges[0]!.from - 12), date.ranges[0]!.from)))
    offset = -1;
  const shift = (n: number): EdtfPoint => parseEdtf(addMonths(formatPoint({ ...base, day: null }), n)!)!.start;
  const start = { ...shift(offset), day };
  const end = { ...shift(range.end.day! < day ? offset + 1 : offset), day: range.end.day };
  return isPoint(start) && isPoint(end) ? formatEdtf(start, end) : value;
}

/** The value of a relative expression, or null where what it is counted from is not known. */
function resolve(ends: readonly [DateFields, DateFields], story: Story): string | null {
  const start = resolveEnd(ends[0], story);
  const end = ends[0] === ends[1] ? start : resolveEnd(ends[1], story);
  if (!start || !end) return unresolved(ends);
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

/** What is told without the base: the months of 去年12月. */
function unresolved(ends: readonly [DateFields, DateFields]): string | null {
  const points = [pointOf(ends[0], 0), pointOf(ends[1], 1)] as const;
  return points[0] && points[1] && isPoint(points[0]) && isPoint(points[1]) ? formatEdtf(points[0], points[1]) : null;
}

function resolveEnd(end: DateFields, story: Story): string | null {
  if (!end.relative) return unresolved([end, end]);
  const { base, offset } = end.relative;
  if (base === 'year' || base === 'that-year') {
    const from = base === 'year' ? story.now.year : story.year;
    return from === null
      ? null
      : unresolved([
          { ...end, years: [from + offset, from + offset] },
          { ...end, years: [from + offset, from + offset] },
        ]);
  }
  if (base === 'month' || base === 'that-month') {
    const from = base === 'month' ? (story.month && story.dayAt === story.at ? story.month : story.now) : story.month;
    const month = from?.month ? addMonths(formatPoint({ ...from, day: null }), offset) : null;
    if (month === null || !end.days) return month;
    const { year, month: number } = parseEdtf(month)!.start;
    const fields = { ...end, years: year === null ? null : ([year, year] as const), months: [number!, number!] as const };
    return unresolved([fields, fields]);
  }
  if (base === 'week') return weekOf(story, offset, end.weekday);
  const from =
    base === 'that-day'
      ? story.day === null
        ? story.today
        : story.single
          ? story.day
          : null
      : offset === -1 && story.yesterday
        ? story.yesterday
        : story.today;
  if (!from) return null;
  return from === story.yesterday ? formatPoint(from) : addDays(formatPoint(from), offset);
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

/** Remembers what a date tells for those that follow. */
function readOn(article: Article, date: DateFound, valued: DateFound, story: Story): void {
  const range = valued.form.value === null ? null : parseEdtf(valued.form.value);
  if (!range) return;
  const { sentence, block } = placeOf(article, date.ranges[0]!.from);
  if (range.start.day !== null) {
    story.day = range.end;
    story.single = formatPoint(range.start) === formatPoint(range.end);
    story.dayAt = sentence;
    story.dateline = isDateline(article, date);
  }
  if (range.end.month !== null) story.month = { ...range.end, day: null };
  if (range.end.year !== null) story.year = range.end.year;
  const printed = date.form.relative || date.form.value === null ? null : (parseEdtf(date.form.value)?.end ?? null);
  if (!printed || printed.year === null) return;
  const exact = printed.month !== null;
  const behind = article.text.slice(date.ranges[0]!.to, date.ranges[0]!.to + 2);
  // `2018年第2期` tells nothing of the days behind it, `2006年,` does.
  if (exact || /^(?:[,、(]|起|间|至今)/u.test(behind)) story.told = { year: printed.year, block, sentence, exact };
}
