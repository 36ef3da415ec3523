/** One end of a date expression: a year, a part of it, a day, or a word that is counted from another date. */

import { dateWordAt, FIRST_CHARACTERS } from './date-words.ts';
import type { RelativeBase } from './date-words.ts';
import { readNumeric } from './numeric-dates.ts';
import { readDigits, readNumber, type Numbers } from './numerals.ts';
import { endOf, read, sticky } from './sticky-pattern.ts';

/** What stands there, each field as far as it is printed. */
export interface DateFields {
  years: Numbers | null;
  months: Numbers | null;
  /** A day beyond the end of the month stands for its last one (下旬). */
  days: Numbers | null;
  relative: { base: RelativeBase; offset: number } | null;
  /** Days of a relative week, 1 to 7. */
  weekday: Numbers | null;
}

export interface DatePoint extends DateFields {
  /** Offset behind the expression. */
  to: number;
  /** A word or a lunar day that no calendar tells. */
  vague: boolean;
}

const N = '[一二三四五六七八九十]';
/** Dashes as papers use them between numbers. */
export const DASH = '\\-—~〜─−‐';
const JOINT = ` ?(?:[${DASH}至到、]|——) ?`;
const MONTH_NUMBER = `(1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])`;
const DAY_NUMBER = `([12]\\d|3[01]|0?[1-9]|[二三]?十[一二三四五六七八九]?|廿[一二三四五六七八九]?|[一二三四五六七八九])`;

const NUMERALS = '一二三四五六七八九十';
const DIGITS = '0123456789';

const YEAR = sticky('12一二', String.raw`((?:1[0-9]|20)\d\d|[一二][〇○零Oo一二三四五六七八九]{3}) ?年(?!代)(?:度|份(?!额))?`);
const YEARS = sticky('12', String.raw`((?:19|20)\d\d)${JOINT}((?:19|20)\d\d) ?(?:学年度?|年(?:度|份(?!额))?)`);
/** `2015下半年`, `2024一季度`: the year of what follows. */
const YEAR_OF_PART = sticky('12', '((?:19|20)\\d\\d) ?(?=[上下]半年|[前第]?[一二三四]季度)');
const SHORT_YEAR = sticky(`'${DIGITS}`, String.raw`'?(\d\d) ?年度?`);
/** What shows that `2000年` or `96年` is a span of time. */
const SPAN_AFTER = sticky(
  '来间多余内里龄历代以之的时老党工文',
  String.raw`(?:[来间多余内里龄历代]|以上|以内|之久|的?(?:时间|历史|历程|老|党龄|工龄|文明))`,
);
const SPAN_BEFORE = /(?:[近约达有逾超过满了共距龄]|长达|时隔|距今|整整|已经?|连续|为期|一晃)$/u;
const MONTH = sticky(DIGITS + NUMERALS, `${MONTH_NUMBER} ?月份?`);
const MONTHS = sticky(DIGITS + NUMERALS, `${MONTH_NUMBER}${JOINT}${MONTH_NUMBER} ?月份?`);
/** 三四月, 七八月份. */
const TWO_MONTHS = sticky(NUMERALS, '(一二|二三|三四|四五|五六|六七|七八|八九|九十)月份?');
const DAY = sticky(`${DIGITS}${NUMERALS}廿`, `${DAY_NUMBER} ?[日号]`);
const DAYS = sticky(`${DIGITS}${NUMERALS}廿`, `${DAY_NUMBER}${JOINT}${DAY_NUMBER} ?[日号]`);
const QUARTER = sticky('第一二三四1234', '(?:第 ?)?([一二三四1-4]) ?季度(末|初|底)?');
const QUARTERS = sticky('第一二三四1234', `(?:第 ?)?([一二三四1-4])${JOINT}([一二三四1-4]) ?季度`);
const FIRST_QUARTERS = sticky('前头', '[前头]([一二两三123]) ?个?季度');
const HALF = sticky('上下', '([上下])半年');
const FIRST_MONTHS = sticky('前头', `[前头](\\d{1,2}|${N}|十[一二]|两) ?个?月份?`);
const LAST_MONTHS = sticky('最后', `最?后([2-4二两三四]) ?个月(?![内后里])`);
const UNTIL_MONTH = sticky('截', `截[至止]到? ?${MONTH_NUMBER} ?月份?(?:底|末|[上中下]旬)?`);
const EDGE = sticky('年初底末', '年?(?:(初)(?![中级次步心选赛始期春夏秋冬雪一二三])|[底末](?!数(?!据)|[层部线色气端]))');
const TEN_DAYS = sticky('上中下', '(?:上、?中旬|中、?下旬|[上中下]旬)');
const MONTH_EDGE = sticky('初底末', '(?:初(?![中级次步心选赛始期春夏秋冬雪])|[底末](?![层部线色端]))');
const LUNAR_DAY = `(?:初${N}|[十廿][一二三四五六七八九]?|二十[一二三四五六七八九]?|三十)`;
const LUNAR = sticky(
  `农阴旧正腊冬大${NUMERALS}`,
  `(?:农历|阴历|旧历)(?:闰?${N}{1,2}|[正腊冬])月${LUNAR_DAY}?|(?:${N}{1,2}|[正腊冬])月(?:初|廿)${N}|[正腊]月${LUNAR_DAY}|(?<![^\\s,。;:、(“年于在到至从的历])[正腊]月(?!收入|[均薪])|大年(?:初${N}|三十)`,
);
const WEEKDAY = sticky('一二三四五六日天末', '([一二三四五六日天末])(?!个)');

const PART_OF_DAY =
  '(?:凌晨|清晨|大?清早|一大早|一早|早晨|早上|上午|正午|中午|午间|午后|下午|傍晚|晚上|晚间|夜间|夜里|夜晚|深夜|午夜|半夜|子夜|早间|早(?![餐市会班报稻日期就已在])|晨(?![练会检])|晚(?![报会宴餐稻婚点])|夜(?![市班校空色])|午(?![餐宴]))';
const HOUR = `(?:[01]?\\d|2[0-4]|[一二]?十[一二三四五六七八九]?|[零〇两一二三四五六七八九])`;
const CLOCK = `(?:\\d{1,2}:\\d{2}(?::\\d{2})?(?: ?[时分])?|${HOUR} ?(?:时(?![间代期候常])|点(?![意建要位对]))(?:${HOUR}?\\d?[多余]?分(?:\\d{1,2}秒)?|${N}{1,3}分|[一三]刻|[半整多])?)(?:许|左右|多)?`;
const TIME = `(?:${PART_OF_DAY} ?(?:${CLOCK})?|${CLOCK})`;
/** A part of the day, an hour, or from one hour to another, behind a day; the day of the week may stand before it. */
const TIME_OF_DAY = sticky(
  ` (星周礼凌清大一早上正中午下傍晚午夜深半子晨零〇两${DIGITS}${NUMERALS}`,
  ` {0,2}(?:[(]?(?:星期|周|礼拜)[一二三四五六日天][)]? ?)?${TIME}(?:${JOINT}(?:当[日天]|次日|翌日)?${TIME})?`,
);

function numbers(from: string, to: string = from): Numbers | null {
  const pair = [readNumber(from), readNumber(to)] as const;
  return pair[0] <= pair[1] ? pair : null;
}

const NOTHING: Omit<DatePoint, 'to'> = { years: null, months: null, days: null, relative: null, weekday: null, vague: false };

/** Offset behind a part of the day or an hour that stands at `at`; `at` itself where there is none. */
export function skipTimeOfDay(text: string, at: number): number {
  return endOf(TIME_OF_DAY, text, at) ?? at;
}

/** A day or several behind a month (or alone). */
function readDays(text: string, at: number): { days: Numbers; to: number } | null {
  const several = read(DAYS, text, at);
  const pair = several && numbers(several[1]!, several[2]);
  if (several && pair && pair[0] < pair[1]) return { days: pair, to: at + several[0].length };
  const one = read(DAY, text, at);
  const days = one && numbers(one[1]!);
  return one && days && days[1] <= 31 ? { days, to: at + one[0].length } : null;
}

/** Parts of a year behind the year or alone: quarters, halves, months with their days. */
export function readPartOfYear(text: string, at: number, alone: boolean): DatePoint | null {
  const months = (match: RegExpExecArray, from: number, to: number): DatePoint | null =>
    from >= 1 && to <= 12 && from <= to ? { ...NOTHING, months: [from, to], to: at + match[0].length } : null;
  let match = read(QUARTERS, text, at);
  if (match) return months(match, readNumber(match[1]!) * 3 - 2, readNumber(match[2]!) * 3);
  if ((match = read(QUARTER, text, at))) {
    const last = readNumber(match[1]!) * 3;
    return months(match, match[2] === '末' || match[2] === '底' ? last : last - 2, match[2] === '初' ? last - 2 : last);
  }
  if ((match = read(FIRST_QUARTERS, text, at))) return months(match, 1, readNumber(match[1]!) * 3);
  if ((match = read(HALF, text, at))) return match[1] === '上' ? months(match, 1, 6) : months(match, 7, 12);
  if ((match = read(FIRST_MONTHS, text, at)) && !(alone && /[之提此以目当会届赛术婚孕产生]$/u.test(text.slice(Math.max(0, at - 1), at))))
    return months(match, 1, readNumber(match[1]!));
  if ((match = read(LAST_MONTHS, text, at)) && !(alone && /[之此以然随今产术先]$/u.test(text.slice(Math.max(0, at - 1), at))))
    return months(match, 13 - readNumber(match[1]!), 12);
  return readMonths(text, at);
}

/** 上旬 to 下旬, 中下旬; the last ten days end with the month, which is written as the 31st. */
function readTenDays(text: string, at: number): { days: Numbers; to: number } | null {
  const match = read(TEN_DAYS, text, at);
  if (!match) return null;
  const bounds = { 上: [1, 10], 中: [11, 20], 下: [21, 31] } as const;
  const parts = [...match[0]].filter((part) => part in bounds).map((part) => bounds[part as keyof typeof bounds]);
  return { days: [parts[0]![0], parts[parts.length - 1]![1]], to: at + match[0].length };
}

function readMonths(text: string, at: number): DatePoint | null {
  const several = read(MONTHS, text, at);
  const pair = several && numbers(several[1]!, several[2]);
  if (several && pair && pair[0] < pair[1]) return { ...NOTHING, months: pair, to: at + several[0].length };
  const two = read(TWO_MONTHS, text, at);
  if (two) return { ...NOTHING, months: numbers(two[1]![0]!, two[1]![1]), to: at + two[0].length };
  const one = read(MONTH, text, at);
  const month = one && numbers(one[1]!);
  if (!one || !month) return null;
  let to = at + one[0].length;
  const blank = text[to] === ' ' ? 1 : 0;
  const tenDays = readTenDays(text, to);
  if (tenDays) return { ...NOTHING, months: month, ...tenDays };
  if (endOf(MONTH_EDGE, text, to)) return { ...NOTHING, months: month, to: to + 1 };
  const days = one[0].endsWith('份') ? null : readDays(text, to + blank);
  if (!days) return { ...NOTHING, months: month, to };
  to = skipTimeOfDay(text, days.to);
  return { ...NOTHING, months: month, days: days.days, to };
}

/** What may follow a year, printed or relative. */
function readAfterYear(text: string, at: number, year: DatePoint): DatePoint {
  const blank = text[at] === ' ' ? 1 : 0;
  const until = read(UNTIL_MONTH, text, at);
  if (until) return { ...year, months: [1, readNumber(until[1]!)], to: at + until[0].length };
  const edge = read(EDGE, text, at);
  if (edge) return { ...year, months: edge[1] ? [1, 1] : [12, 12], to: at + edge[0].length };
  // `去年的12月`.
  const of = text[at] === '的' ? 1 : blank;
  const part = readPartOfYear(text, at + of, false);
  return part ? { ...year, months: part.months, days: part.days, to: part.to } : { ...year, to: at };
}

function readYear(text: string, at: number): DatePoint | null {
  const before = text.slice(Math.max(0, at - 3), at);
  let match = read(YEARS, text, at);
  if (match) {
    const pair = numbers(match[1]!, match[2]);
    if (pair && pair[0] < pair[1]) return { ...NOTHING, years: pair, to: at + match[0].length };
  }
  if ((match = read(YEAR, text, at))) {
    const year = readDigits(match[1]!);
    const to = at + match[0].length;
    if ((year < 1700 || year % 100 === 0) && (SPAN_BEFORE.test(before) || endOf(SPAN_AFTER, text, to))) return null;
    return readAfterYear(text, to, { ...NOTHING, years: [year, year], to });
  }
  if ((match = read(YEAR_OF_PART, text, at)) && !/[\d.]/u.test(text[at - 1] ?? '')) {
    const year = Number(match[1]);
    const to = at + match[0].length;
    return readAfterYear(text, to, { ...NOTHING, years: [year, year], to });
  }
  if ((match = read(SHORT_YEAR, text, at))) {
    const number = Number(match[1]);
    const to = at + match[0].length;
    if (SPAN_BEFORE.test(before) || endOf(SPAN_AFTER, text, to)) return null;
    const year = number < 50 ? 2000 + number : 1900 + number;
    const point = readAfterYear(text, to, { ...NOTHING, years: [year, year], to });
    // `20年` is a span, unless a day follows or the century can be no other.
    return point.days || (number >= 70 && /['\d]/u.test(text[at]!)) || number < 10 ? point : null;
  }
  return null;
}

/** What follows a word that is counted from another date. */
function readRelative(text: string, base: RelativeBase, offset: number, to: number): DatePoint {
  const point: DatePoint = { ...NOTHING, relative: { base, offset }, to };
  if (base === 'year' || base === 'that-year') {
    const same = text.startsWith('同期', to) ? to + 2 : to;
    return same > to ? { ...point, to: same } : readAfterYear(text, to, point);
  }
  if (base === 'month' || base === 'that-month') {
    const blank = text[to] === ' ' ? 1 : 0;
    const tenDays = readTenDays(text, to);
    if (tenDays) return { ...point, ...tenDays };
    const days = readDays(text, to + blank);
    if (days) return { ...point, days: days.days, to: skipTimeOfDay(text, days.to) };
    return endOf(MONTH_EDGE, text, to) ? { ...point, to: to + 1 } : point;
  }
  if (base === 'week') {
    const day = read(WEEKDAY, text, to);
    if (!day) return point;
    const number = '一二三四五六'.indexOf(day[1]!) + 1 || 7;
    return { ...point, weekday: day[1] === '末' ? [6, 7] : [number, number], to: skipTimeOfDay(text, to + 1) };
  }
  return { ...point, to: skipTimeOfDay(text, to) };
}

/** `26日下午`: a day whose month the context tells. */
function readBareDay(text: string, at: number): DatePoint | null {
  const days = readDays(text, at);
  if (!days) return null;
  return { ...NOTHING, days: days.days, to: skipTimeOfDay(text, days.to) };
}

const WORD = 1;
const NUMBER = 2;
const PART = 4;
const MOON = 8;

/** What may begin with a character, by UTF-16 unit; 0 for nearly all. */
const BEGINS = new Uint8Array(0x10000);
for (const [characters, kind] of [
  [[...FIRST_CHARACTERS].join(''), WORD],
  ["'0123456789〇○零一二三四五六七八九十廿", NUMBER],
  ['第前头最后上下', PART],
  ['农阴旧大闰正腊冬一二三四五六七八九十', MOON],
] as const) {
  for (let i = 0; i < characters.length; i++) BEGINS[characters.charCodeAt(i)]! |= kind;
}

/** Whether a point may begin at an offset. */
export function mayBegin(text: string, at: number): boolean {
  return BEGINS[text.charCodeAt(at)] !== 0;
}

/** A number with what may follow it in a date: most numbers of a text are none. */
const DATE_NUMBER = sticky(
  `'〇○零廿${DIGITS}${NUMERALS}`,
  `'?\\d{1,4} ?[${DASH}年月日号季至到、./上下前第一二三四]|[〇○零一二三四五六七八九十廿]{1,4} ?[${DASH}年月日号季至到、]`,
);

/** Reads the longest point that begins at an offset. */
export function readPoint(text: string, at: number): DatePoint | null {
  const begins = BEGINS[text.charCodeAt(at)] ?? 0;
  const found = begins & WORD ? dateWordAt(text, at) : null;
  if (found) {
    const { word, to } = found;
    if (word.base === 'vague') return { ...NOTHING, vague: true, to };
    if (word.base === 'part') return { ...NOTHING, months: [word.offset, word.offset], to };
    if (word.base === 'month-part') return { ...NOTHING, relative: { base: 'month', offset: 0 }, to };
    return readRelative(text, word.base, word.offset, to);
  }
  const number = (begins & NUMBER) !== 0 && endOf(DATE_NUMBER, text, at) !== null;
  const lunar = begins & MOON ? endOf(LUNAR, text, at) : null;
  if (lunar) return { ...NOTHING, vague: true, to: lunar };
  if (!number && (begins & PART) === 0) return null;
  const numeric = readNumeric(text, at);
  if (numeric) return { ...NOTHING, ...numeric, to: numeric.days ? skipTimeOfDay(text, numeric.to) : numeric.to };
  return readYear(text, at) ?? readPartOfYear(text, at, true) ?? readBareDay(text, at);
}
