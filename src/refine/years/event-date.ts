/** The date that a sentence of a report tells of: its own, or the one that the report gave before it. */

import { parseEdtf } from '../../model/edtf.ts';
import { once } from '../../model/once.ts';
import type { Article, Range } from '../../model/page.ts';
import type { DateFound } from '../../rules/rule.ts';
import { runAt } from '../../text/runs.ts';
import { isDateline, isInBody } from './article-now.ts';

export interface EventDate {
  date: DateFound;
  /** Taken from another sentence, or its year or day is concluded. */
  inferred: boolean;
}

/** Before a date of something else: planned, begun, ended, cited. */
const OTHER_BEFORE = /(?:自|从|截[至止]到?|原?定[于在]|[将拟曾已]于|预计|计划|力争|争取|确保|早在|到|将在|[(《])$/u;
/** Behind it: a time since or until, or a thing that bears the date (`3月5日召开的会议`). */
const OTHER_BEHIND =
  /^(?:以来|起(?!草)|前(?!期|后|来|往|列|行|沿|提|所|进)|之前|以前|后(?=[,将])|止|[^,。;!?\n]{0,16}(?:召开|举行|举办|印发|发布|出台|成立|签署|通过|发生|公布|施行|下发)的)/u;
/** Looks back on the whole of what the lead tells. */
const DURING = /^(?:在?(?:考察|调研|检查|走访|督导|督查|视察|访问|活动|会议|巡察|慰问)(?:过程)?(?:中|期间|时)|其间|期间)/u;

/** A date that opens its sentence, or stands behind a short subject, leads the story on. */
const OPENING = 24;

function valueRange(date: DateFound): ReturnType<typeof parseEdtf> {
  return date.form.value === null ? null : parseEdtf(date.form.value);
}

/** A day, days, or a vague time like 近日: what a report can happen on. Months and years are none. */
function isOfEvents(date: DateFound): boolean {
  const base = date.form.relative?.[0].relative?.base;
  if (date.form.value === null) return base === undefined ? !/月|年/u.test(date.text) : base.endsWith('day') || base === 'week';
  return typeof valueRange(date)?.start.day === 'number';
}

function isSpan(date: DateFound): boolean {
  return date.form.value?.includes('/') ?? false;
}

function isMonth(date: DateFound): boolean {
  const start = valueRange(date)?.start;
  return start !== undefined && start.month !== null && start.day === null && !date.form.value!.includes('/');
}

function isBackground(article: Article, date: DateFound): boolean {
  const { from, to } = date.ranges[0]!;
  const before = article.text.slice(Math.max(0, from - 6), from);
  return OTHER_BEFORE.test(before) || OTHER_BEHIND.test(article.text.slice(to, to + 24));
}

/** `从1月27日举行的全委会上获悉`: the date is of the thing at the offset. */
function isBornBy(article: Article, date: DateFound, at: number): boolean {
  const { to } = date.ranges[0]!;
  return at >= to && at - to <= 40 && /^[^,。;!?\n]{0,16}(?:召开|举行|举办)的[^,。;!?\n]*$/u.test(article.text.slice(to, at));
}

function isQuoted(article: Article, sentence: Range, at: number): boolean {
  const before = article.text.slice(sentence.from, at);
  return before.lastIndexOf('“') > before.lastIndexOf('”') || before.lastIndexOf('《') > before.lastIndexOf('》');
}

/** A day printed with another year than that of the report's first day is a look back. */
function isOfOtherYear(date: DateFound, first: DateFound | undefined): boolean {
  const year = valueRange(date)?.start.year ?? null;
  const range = first && valueRange(first);
  return year !== null && !date.inferred && range !== undefined && range !== null && year !== range.start.year;
}

/** The dates of an article that can be an event's, sorted out once. All lists are in text order. */
interface Calendar {
  /** Days of this report, also those that are said of something else. */
  eventful: readonly DateFound[];
  /** Those that can be the event's, datelines left out. */
  told: readonly DateFound[];
  /** Those that lead the story on, and those of the lead where none does so there; of body and headline apart. */
  leading: readonly DateFound[];
  heading: readonly DateFound[];
  datelines: readonly DateFound[];
  /** Months that open a sentence. */
  months: readonly DateFound[];
  lead: Range | undefined;
  /** The days that the lead gives for all that follows. */
  tour: DateFound | undefined;
}

const calendarOf = once((dates: readonly DateFound[], article: Article): Calendar => {
  const body = dates.filter((date) => isInBody(article, date));
  const first = body.find(isOfEvents);
  const eventful = body.filter((date) => isOfEvents(date) && !isOfOtherYear(date, first));
  const usable = eventful.filter((date) => !isBackground(article, date));
  const told = usable.filter((date) => !isDateline(article, date));
  const lead = article.blocks.find((block) => block.kind === 'paragraph');
  const inLead = (date: DateFound): boolean => lead !== undefined && runAt([lead], date.ranges[0]!.from) === 0;
  const opening = told.filter((date) => leadsOn(article, date));
  const leading = opening.some(inLead) ? opening : told.filter((date) => inLead(date) || opening.includes(date));
  const inHeadline = (date: DateFound): boolean => article.blocks[runAt(article.blocks, date.ranges[0]!.from)]?.kind === 'headline';
  return {
    eventful,
    told,
    leading: leading.filter((date) => !inHeadline(date)),
    heading: leading.filter(inHeadline),
    datelines: usable.filter((date) => isDateline(article, date)),
    months: body.filter((date) => isMonth(date) && !isBackground(article, date)),
    lead,
    tour: leading.find((date) => inLead(date) && isSpan(date)),
  };
});

/** A date that opens its sentence, or stands behind a short subject, outside a quotation. */
function leadsOn(article: Article, date: DateFound): boolean {
  const { from } = date.ranges[0]!;
  const sentence = article.sentences[runAt(article.sentences, from)];
  if (!sentence || from - sentence.from > OPENING) return false;
  return !isQuoted(article, sentence, from) && !article.text.slice(sentence.from, from).includes(',');
}

/** How many dates end at or before an offset. */
function countBefore(dates: readonly DateFound[], offset: number): number {
  let low = 0;
  let high = dates.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (dates[middle]!.ranges[0]!.to <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The date that the sentence itself gives to an offset in it. */
function dateWithin(article: Article, calendar: Calendar, sentence: Range, offset: number): DateFound | undefined {
  const here = (dates: readonly DateFound[]): readonly DateFound[] =>
    dates.slice(countBefore(dates, sentence.from), countBefore(dates, sentence.to));
  const bearer = here(calendar.eventful).find((date) => isBornBy(article, date, offset));
  if (bearer) return bearer;
  const told = here(calendar.told);
  const before = told[countBefore(told, offset) - 1];
  return before ?? told[0] ?? here(calendar.months).find((date) => date.ranges[0]!.from === sentence.from);
}

/**
 * The date that governs a place of an article. In: the article, its dates as refine/years.ts left them, an offset of
 * the article's text (the first sentence of the body where none is given). Out: the last date before the offset in its
 * sentence, else one behind it there, else the nearest before that carries the story; a dateline only where the lead
 * tells no other day. Null where nothing is told; a date with value null where the text says 近日. The dates are sorted
 * out once for each list: ask with the same one.
 */
export function eventDate(article: Article, dates: readonly DateFound[], at?: number): EventDate | null {
  const calendar = calendarOf(dates, article);
  const offset = at ?? calendar.lead?.from ?? 0;
  const sentence = article.sentences[runAt(article.sentences, offset)];
  const own = sentence && dateWithin(article, calendar, sentence, offset);
  if (own) return { date: own, inferred: own.inferred ?? false };
  const { leading, datelines, heading, tour } = calendar;
  const lookingBack = sentence && DURING.test(article.text.slice(sentence.from, sentence.from + 10)) ? tour : undefined;
  const date =
    lookingBack ??
    leading[countBefore(leading, offset) - 1] ??
    datelines[countBefore(datelines, offset) - 1] ??
    leading[0] ??
    heading[0] ??
    datelines[0];
  return date ? { date, inferred: true } : null;
}
