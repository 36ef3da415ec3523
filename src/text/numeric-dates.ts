/** Dates in figures alone: `2025-03-08`, `2025/3/8`, `08.03.2025`, `1998.03`. */

import type { Numbers } from './numerals.ts';
import { read, sticky } from './sticky-pattern.ts';

/** A date in figures; of a curriculum vitae only the month. */
export interface NumericDate {
  years: Numbers;
  months: Numbers;
  days: Numbers | null;
  /** Offset behind it. */
  to: number;
}

const ISO = sticky('12', String.raw`((?:19|20)\d\d)(?:-(\d{1,2})-(\d{1,2})|\/(\d{1,2})\/(\d{1,2})|\.(\d{1,2})\.(\d{1,2}))(?![\d./])`);
/** `14.08.2016`, as sites print when an article was put up. */
const DAY_FIRST = sticky('0123', String.raw`([012]\d|3[01])\.(0[1-9]|1[0-2])\.((?:19|20)\d\d)(?![\d.])`);
/** A month of a curriculum vitae: `1998.03—2000.12`, `(1968.8)`; not `2016.05亿元`. */
const MONTH = sticky(
  '12',
  String.raw`((?:19|20)\d\d)\.(0[1-9]|1[0-2]|[1-9](?=[)\-—~〜─−‐]))(?! ?(?:[\d.%‰/亿元吨倍]|万[元吨人亩户]|公[里顷斤]|[平立]方|个))`,
);

/** The date in figures that begins at an offset of folded text, or null. */
export function readNumeric(text: string, at: number): NumericDate | null {
  const iso = read(ISO, text, at);
  if (iso)
    return dayOf(
      iso.slice(1).filter((field) => field !== undefined),
      at + iso[0].length,
    );
  const first = read(DAY_FIRST, text, at);
  if (first) return dayOf([first[3]!, first[2]!, first[1]!], at + first[0].length);
  const month = read(MONTH, text, at);
  return month && { years: twice(month[1]!), months: twice(month[2]!), days: null, to: at + month[0].length };
}

const twice = (figures: string): Numbers => [Number(figures), Number(figures)];

/** In: year, month and day as printed. Out: the date, null where no month has such a day. */
function dayOf([year, month, day]: readonly string[], to: number): NumericDate | null {
  const date = { years: twice(year!), months: twice(month!), days: twice(day!), to };
  return date.months[0] >= 1 && date.months[0] <= 12 && date.days[0] >= 1 && date.days[0] <= 31 ? date : null;
}
