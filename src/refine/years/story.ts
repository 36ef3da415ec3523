/** What the dates of an article tell those that follow them, as one reads on. */

import { formatPoint, parseEdtf } from '../../model/edtf.ts';
import type { EdtfPoint } from '../../model/edtf.ts';
import type { Article } from '../../model/page.ts';
import type { DateFound } from '../../rules/rule.ts';
import { runAt } from '../../text/runs.ts';
import { dayOf, headEnd, isDateline, isInBody, nearestYear } from './article-now.ts';

export interface Story {
  /** The time of writing. */
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

/** The story before its first date. */
export function beginStory(article: Article, dates: readonly DateFound[], now: EdtfPoint): Story {
  return {
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
  const end = headEnd(article);
  const lead = inBody.find((date) => dayOf(date) && date.ranges[0]!.from < end);
  // A day printed with its year is told from afar: 今天 need not be it.
  const report = lead && dayOf(lead)!.year === null ? full(lead) : null;
  if (report && saysToday) return { today: report, yesterday: null };
  const published = article.published === null ? null : (parseEdtf(article.published)?.start ?? null);
  if (published?.day) {
    // A page dated on the day of its report was not written on the day after.
    const same = report !== null && formatPoint(report) === formatPoint(published);
    return { today: same ? null : published, yesterday: null };
  }
  return { today: null, yesterday: report };
}

/** The sentence and the block that hold an offset, -1 for none. */
export function placeOf(article: Article, at: number): { block: number; sentence: number } {
  const sentence = runAt(article.sentences, at);
  return { sentence, block: sentence < 0 ? -1 : article.sentences[sentence]!.block };
}

/** Remembers what a date tells for those that follow. */
export function readOn(article: Article, date: DateFound, valued: DateFound, story: Story): void {
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
