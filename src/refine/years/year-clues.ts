/**
 * The year an article was written in, where no date of publication is printed: explicit years that the text ties to
 * its own time. A historic year (`2006年,村里来了第一台电脑`), a year of statistics and a year aimed at are none.
 */

import { parseEdtf } from '../../model/edtf.ts';
import type { EdtfPoint } from '../../model/edtf.ts';
import type { Article } from '../../model/page.ts';
import type { DateFound } from '../../rules/rule.ts';
import { readNumber } from '../../text/numerals.ts';
import { statedYears } from './stated-years.ts';

/** Month of the article's own day, where it is known. */
type Month = number | null;

const THING =
  '(?:会(?![计员长社场])|活动|仪式|讲堂|论坛|展|[赛节月周班](?!刊)|培训|工程|计划|规划|方案|要点|任务|目标|项目|工作|行动|招聘|高考|中考|招生|征兵|演练|演习|预算|决算|总结|报告|汇报|述职|评议|考核|检查|督查|督导|巡察|评选|表彰|学期|第.{1,3}[期次季届场批])';
/** Behind a year: what is held, done or planned in it (`2018年第2期…讲堂`, `2022年度第二次党外代表人士座谈会`). */
const OF_THAT_YEAR = new RegExp(`^[^,。;:!?\\n]{0,26}?${THING}`, 'u');
/** Before a year: it is done now. */
const DONE_NOW =
  /(?:召开|举行|举办|承办|开展|启动|部署|安排|通报|印发|制定|组织|参加|推进|迎接|观摩|调度|研究|审议|听取|传达|公布|发布|做好|抓好|落实|完成|实施|汇报|完善|确保)[^,。;:!?\n]{0,12}$/u;
/** Looks back: held in the first months of the year after. */
const REVIEW = /^[^,。;!?\n]{0,22}?(?:总结|述职|民主生活会|组织生活会|决算|年报|工作汇报|工作情况|完成情况|目标任务完成)/u;
/** Honours of a year are given in the one after it. */
const HONOUR = /^[^,。;!?\n]{0,24}?(?:表彰|考核|先进|优秀|功勋|十佳|标兵)/u;
/** `2020年是全面建成小康社会收官之年`. */
const IS_A_YEAR = /^[^,。;!?\n]{0,3}是[^。!?\n]{0,40}(?:之年|一年|元年)/u;
/** Looks ahead: made at the end of the year before, or at its beginning. */
const PLANNED =
  /^(?:,?[^,。;!?\n]{0,10}(?:将|拟|力争|确保)|[^,。;!?\n]{0,22}?(?:计划|要点|打算|预算|谋划|思路|目标|任务|工作安排|储备|征订|参保|缴费|开门红|开局|良好开端))/u;
const CLOSING = /^[^,。;!?\n]{0,12}?收官/u;
/** `2019年以来` began then. */
const SINCE = /^(?:以?来|起|至今|开始|之?后)/u;
/** Games are prepared years ahead. */
const FAR_AHEAD = /^[^,。;!?\n]{0,8}(?:奥运|冬奥|残奥|亚运|全运|世运|世博|世界杯)/u;
/** A year that the text aims at or looks back to is not its own. */
const AIMED_AT = /(?:到|至|力争|规划|预计|展望|远景|前往|-|—)[^,。;!?\n]{0,3}$/u;
const AIM_BEHIND = /^(?:前|底前|远景|以前|实现|建成|达到)/u;
const PAST_HONOUR = /(?:曾|荣获|获得|获评|评为|授予|当选|入选|时任|毕业|参加工作|入党|出生)[^,。;!?\n]{0,6}$/u;

export interface Evidence {
  year: number;
  /** Higher outweighs lower. */
  weight: number;
}

/** The points of all dates that print their year, in text order. */
export function explicitYears(dates: readonly DateFound[]): EdtfPoint[] {
  return dates.flatMap((date) => {
    const range = date.form.relative || date.form.value === null ? null : parseEdtf(date.form.value);
    return range && range.start.year !== null ? [range.start] : [];
  });
}

/** What the text ties to its own time. A date of publication is no evidence here: it is asked first. */
export function yearEvidence(article: Article, dates: readonly DateFound[], month: Month): Evidence[] {
  const evidence: Evidence[] = statedYears(article.text).map((year) => ({ year, weight: 4 }));
  const lead = leadEnd(article);
  const latest = latestTold(article, dates);
  for (const date of dates) {
    const range = date.form.relative ? null : parseEdtf(date.form.value ?? '');
    const year = range?.start.year ?? null;
    if (!range || year === null || range.end.year !== year) continue;
    const { from, to } = date.ranges[0]!;
    const before = article.text.slice(Math.max(0, from - 24), from);
    const behind = article.text.slice(to, to + 40);
    if (date.text.includes('截至')) evidence.push({ year, weight: 3 });
    if (range.start.month === null && IS_A_YEAR.test(behind) && (month === null || month < 11)) evidence.push({ year, weight: 4 });
    // Figures of some months come out in the two that follow.
    const last = range.end.month;
    if (range.end.day === null && last !== null && range.start.month !== last && month !== null && month > last && month <= last + 2)
      evidence.push({ year, weight: 2 });
    const later = SINCE_THEN.exec(article.text.slice(to, to + 80));
    if (later) evidence.push({ year: year + readNumber(later[1]!), weight: 4 });
    if (range.start.month !== null && to > lead) continue;
    if (AIMED_AT.test(before) || AIM_BEHIND.test(behind) || PAST_HONOUR.test(before)) continue;
    const own =
      range.start.month === null ? yearOfUse(year, behind, date.text.endsWith('度'), month) : OF_THAT_YEAR.test(behind) ? year : null;
    // 2030年,全市将…: so far ahead of all other years it is aimed at.
    if (latest > 0 && PLANNED.test(behind) && year > latest + 1) continue;
    if (own !== null && (to <= lead || DONE_NOW.test(before) || isPlan(behind))) evidence.push({ year: own, weight: to <= lead ? 3 : 2 });
  }
  for (const match of article.text.slice(0, lead).matchAll(BARE_YEAR)) {
    const to = match.index + 4;
    if (OF_THAT_YEAR.test(article.text.slice(to, to + 40))) evidence.push({ year: Number(match[0]), weight: 3 });
  }
  return evidence;
}

/** The latest year of which the text tells what was, not what shall be; 0 where it tells of none. */
function latestTold(article: Article, dates: readonly DateFound[]): number {
  const told = dates.flatMap((date) => {
    const { from, to } = date.ranges[0]!;
    const before = article.text.slice(Math.max(0, from - 24), from);
    return AIMED_AT.test(before) || /将[在于]?$/u.test(before) || PLANNED.test(article.text.slice(to, to + 40))
      ? []
      : explicitYears([date]);
  });
  return told.reduce((latest, point) => Math.max(latest, point.year!), 0);
}

/** `2013年发行了第一组。时隔三年,再次发行`. */
const SINCE_THEN = /时隔([一二两三四五六七八九十\d]{1,2})年/u;

/** `2014全国职业院校宣传部长联席会议`. */
const BARE_YEAR = /(?<![\d.〔[(])20\d\d(?=[\u4e00-\u9fff“])(?![年多余亿万千百元名人个户家吨公米件项次平头亩斤辆台条张座所栋只株棵])/gu;

function isPlan(behind: string): boolean {
  return PLANNED.test(behind) && !REVIEW.test(behind) && !HONOUR.test(behind);
}

/** The year of writing in which `YEAR年…` is said as it is; null where it does not tell. */
function yearOfUse(year: number, behind: string, annual: boolean, month: Month): number | null {
  if (SINCE.test(behind) || FAR_AHEAD.test(behind)) return null;
  if (CLOSING.test(behind)) return year;
  if (REVIEW.test(behind)) return month === null ? null : month <= 4 ? year + 1 : year;
  if (HONOUR.test(behind)) return month === null ? null : month <= 9 ? year + 1 : year;
  if (PLANNED.test(behind)) return month === null || month === 10 ? null : month <= 9 ? year : year - 1;
  if (OF_THAT_YEAR.test(behind)) return year;
  return annual && month !== null && month >= 10 ? year : null;
}

/** Offset behind the headline and the first paragraph (of two where the first is short). */
function leadEnd(article: Article): number {
  const body = article.blocks.filter((block) => block.kind === 'paragraph');
  const first = body[0];
  if (!first) return article.text.length;
  const sentence = article.sentences.find((s) => s.from >= first.from);
  return first.to - first.from > 240 && sentence ? Math.max(sentence.to, first.from + 120) : first.to;
}

/**
 * The year of writing, or null. In: the article, its dates, the month of its own day. Where evidence of equal weight
 * disagrees, the later year counts. A later year in the text that is not aimed at refutes all.
 */
export function yearOfWriting(article: Article, dates: readonly DateFound[], month: Month): number | null {
  const best = yearEvidence(article, dates, month).reduce<Evidence | null>(
    (kept, next) => (!kept || next.weight > kept.weight || (next.weight === kept.weight && next.year > kept.year) ? next : kept),
    null,
  );
  return best === null || isRefuted(article, dates, best.year) ? null : best.year;
}

/** Whether the text tells of a later year that it does not aim at. Plans for the next year are made in this one. */
export function isRefuted(article: Article, dates: readonly DateFound[], year: number): boolean {
  return dates.some((date) => {
    const point = date.form.relative || date.form.value === null ? null : parseEdtf(date.form.value)?.start;
    const { from, to } = date.ranges[0]!;
    if (!point || point.year === null) return false;
    return (
      point.year > year + (point.month === null ? 1 : 0) &&
      !AIMED_AT.test(article.text.slice(Math.max(0, from - 24), from)) &&
      !AIM_BEHIND.test(article.text.slice(to, to + 8))
    );
  });
}
