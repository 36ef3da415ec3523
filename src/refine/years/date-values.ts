/** Values of an article's dates: years and what relative expressions refer to, told from each other and from `now`. */

import { addMonths, daysBetween, daysInMonth, formatEdtf, formatPoint, isPoint, parseEdtf, setYear } from '../../model/edtf.ts';
import type { EdtfPoint } from '../../model/edtf.ts';
import type { Article } from '../../model/page.ts';
import type { DateFound } from '../../rules/rule.ts';
import { runAt } from '../../text/runs.ts';
import { isInBody } from './article-now.ts';
import { resolveRelative } from './relative-dates.ts';
import { beginStory, placeOf, readOn } from './story.ts';
import type { Story } from './story.ts';

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
  const story = beginStory(article, dates, now);
  return dates.map((date, index) => {
    const body = isInBody(article, date);
    story.at = placeOf(article, date.ranges[0]!.from).sentence;
    const valued = valueOf(article, date, dates[index + 1], story, body);
    if (body) readOn(article, date, valued, story);
    return valued;
  });
}

function valueOf(article: Article, date: DateFound, next: DateFound | undefined, story: Story, body: boolean): DateFound {
  const value = date.form.relative ? relativeValue(article, date, next, story) : printedValue(article, date, story, body);
  return value === null || value === date.form.value ? date : { ...date, form: { ...date.form, value }, inferred: true };
}

function relativeValue(article: Article, date: DateFound, next: DateFound | undefined, story: Story): string | null {
  const { from, to } = date.ranges[0]!;
  const ends = date.form.relative!;
  // `今天(3月20日)`: the day stands beside it.
  const beside = next && /^ ?\($/u.test(article.text.slice(to, next.ranges[0]!.from)) && ends[0].relative?.base.endsWith('day');
  if (beside && !next.form.relative && next.form.value !== null) return printedValue(article, next, story, true);
  return resolveRelative(ends, isQuoted(article, from) && story.single ? { ...story, today: story.day, yesterday: null } : story);
}

function printedValue(article: Article, date: DateFound, story: Story, body: boolean): string | null {
  let { value } = date.form;
  if (value?.startsWith('XXXX-XX')) value = monthOf(value, article, date, story);
  if (!value?.includes('XXXX') || value.startsWith('XXXX-XX')) return value;
  // Lines around the text belong to no story.
  return withYear(value, article, date, body ? story : { ...story, told: null });
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
