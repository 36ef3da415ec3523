/**
 * Dates as the project writes them: EDTF (ISO 8601-2, https://www.loc.gov/standards/datetime/), no more of it than
 * papers need. A value is a point or an interval of two points; a point is a day, a month or a year:
 * `2025-03-03`, `2023-11`, `2024`, `XXXX-10-29` and `XXXX-07` (unknown year), `XXXX-XX-21` (unknown month),
 * `2025-03-03/2025-03-07`. Values are strings; all arithmetic goes through Date.UTC.
 */

/** A point of the calendar; `null` is what is not known. A day without a month is `XXXX-XX-21`, all null is nothing. */
export interface EdtfPoint {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
}

/** From the first to the last point, both included; the same point twice where the value is no interval. */
export interface EdtfRange {
  readonly start: EdtfPoint;
  readonly end: EdtfPoint;
}

const POINT = /^(\d{4}|XXXX)(?:-(\d{2}|XX)(?:-(\d{2}))?)?$/u;

/** Days of a month, 1 to 12; of February 29 where the year is not known. */
export function daysInMonth(year: number | null, month: number): number {
  return month === 2 && isLeapYear(year ?? 2000) ? 29 : DAYS_IN_MONTH[month - 1]!;
}

const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Whether the calendar has the point: months 1 to 12, days of that month, years of four digits. */
export function isPoint({ year, month, day }: EdtfPoint): boolean {
  if (year !== null && (year < 1 || year > 9999)) return false;
  if (month !== null && (month < 1 || month > 12)) return false;
  if (day === null) return year !== null || month !== null;
  if (month === null) return year === null && day >= 1 && day <= 31;
  return day >= 1 && day <= daysInMonth(year, month);
}

function parsePoint(text: string): EdtfPoint | null {
  const match = POINT.exec(text);
  if (!match) return null;
  const number = (digits: string | undefined): number | null => (digits === undefined || digits.startsWith('X') ? null : Number(digits));
  const point = { year: number(match[1]), month: number(match[2]), day: number(match[3]) };
  if (point.month === null && match[2] !== undefined && point.day === null) return null;
  return isPoint(point) ? point : null;
}

/** Values that were read, for they come again and again; forgotten when they are many. */
const read = new Map<string, EdtfRange | null>();
const MOST_READ = 10_000;

/** The points of a value, or null where the text is none that this module writes. */
export function parseEdtf(value: string): EdtfRange | null {
  let range = read.get(value);
  if (range === undefined) {
    if (read.size >= MOST_READ) read.clear();
    read.set(value, (range = readEdtf(value)));
  }
  return range;
}

function readEdtf(value: string): EdtfRange | null {
  const ends = value.split('/');
  if (ends.length > 2) return null;
  const start = parsePoint(ends[0]!);
  const end = parsePoint(ends[ends.length - 1]!);
  return start && end ? { start, end } : null;
}

/** Writes a point. */
export function formatPoint({ year, month, day }: EdtfPoint): string {
  const digits = (n: number | null, width: number): string => (n === null ? 'X'.repeat(width) : String(n).padStart(width, '0'));
  let text = digits(year, 4);
  if (month !== null || day !== null) text += `-${digits(month, 2)}`;
  if (day !== null) text += `-${digits(day, 2)}`;
  return text;
}

/** Writes a point or, where the end is another point, an interval. */
export function formatEdtf(start: EdtfPoint, end: EdtfPoint = start): string {
  const first = formatPoint(start);
  const last = formatPoint(end);
  return first === last ? first : `${first}/${last}`;
}

/** Whether every year of the value is known. */
export function hasYear(value: string): boolean {
  return !value.includes('XXXX');
}

/** Days since 1970-01-01, or null for what is no full day. */
function dayNumber({ year, month, day }: EdtfPoint): number | null {
  if (year === null || month === null || day === null) return null;
  return Date.UTC(year, month - 1, day) / 86_400_000;
}

function pointOfDay(days: number): EdtfPoint {
  const date = new Date(days * 86_400_000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

function firstDayOf({ year, month, day }: EdtfPoint): EdtfPoint {
  return { year, month: month ?? (day === null ? 1 : null), day: day ?? 1 };
}

function lastDayOf({ year, month, day }: EdtfPoint): EdtfPoint {
  const last = month ?? (day === null ? 12 : null);
  return { year, month: last, day: day ?? daysInMonth(year, last!) };
}

/** The first day of a value, `2024-01-01`, or null where its year is not known. */
export function firstDay(value: string): string | null {
  const range = parseEdtf(value);
  return range && range.start.year !== null ? formatPoint(firstDayOf(range.start)) : null;
}

/** The last day of a value, `2024-12-31`, or null where its year is not known. */
export function lastDay(value: string): string | null {
  const range = parseEdtf(value);
  return range && range.end.year !== null ? formatPoint(lastDayOf(range.end)) : null;
}

/** Whether two values share a day. One with an unknown year, or a null, shares a day with nothing. */
export function overlaps(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return false;
  const ends = [firstDay(a), lastDay(a), firstDay(b), lastDay(b)] as const;
  if (ends.includes(null)) return false;
  return ends[0]! <= ends[3]! && ends[2]! <= ends[1]!;
}

/** Whether two values, days, months, years or intervals of them, have no day in common. An unknown year may be the same. */
export function areApart(one: string, other: string): boolean {
  const [a, b] = [one, other].map((value) => value.split('/')) as [string[], string[]];
  const isBefore = (last: string, first: string): boolean => {
    const length = Math.min(last.length, first.length);
    const from = last.startsWith('X') || first.startsWith('X') ? 4 : 0;
    return last.slice(from, length) < first.slice(from, length);
  };
  return isBefore(a[a.length - 1]!, b[0]!) || isBefore(b[b.length - 1]!, a[0]!);
}

/**
 * Order for sorting: by first day, then by last day; a value without a year after all that have one, by month and day;
 * null last.
 */
export function compareEdtf(a: string | null, b: string | null): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  const key = (value: string): string => {
    const range = parseEdtf(value);
    if (!range) return '~';
    return `${formatPoint(firstDayOf(range.start))} ${formatPoint(lastDayOf(range.end))}`;
  };
  const first = key(a);
  const second = key(b);
  return first === second ? 0 : first < second ? -1 : 1;
}

function mapDays(value: string, map: (days: number) => number): string | null {
  const range = parseEdtf(value);
  if (!range) return null;
  const start = dayNumber(range.start);
  const end = dayNumber(range.end);
  return start === null || end === null ? null : formatEdtf(pointOfDay(map(start)), pointOfDay(map(end)));
}

/** Days between two full days, `to` minus `from`; null where one of them is no full day. */
export function daysBetween(from: EdtfPoint, to: EdtfPoint): number | null {
  const first = dayNumber(from);
  const last = dayNumber(to);
  return first === null || last === null ? null : last - first;
}

/**
 * Moves a day, or an interval of days, by a number of days. A day of an unknown year moves within its month and over
 * its end where that is the same in every year (not from or over the end of February); else null.
 */
export function addDays(value: string, days: number): string | null {
  if (hasYear(value)) return mapDays(value, (n) => n + days);
  const range = parseEdtf(value);
  if (!range || range.start.month === null || range.start.year !== null) return null;
  // The same in a common and in a leap year, or it cannot be told.
  const [common, leap] = [2001, 2000].map((year) => {
    const moved = addDays(setYear(value, year), days);
    return moved === null ? null : moved.replace(/\d{4}(?=-)/gu, 'XXXX');
  });
  return common === leap ? (common ?? null) : null;
}

/** Moves a month, or the month of a day, by a number of months and gives the month: `2024-01`, -1 → `2023-12`. */
export function addMonths(value: string, months: number): string | null {
  const start = parseEdtf(value)?.start;
  if (!start || start.month === null) return null;
  const index = (start.year ?? 2000) * 12 + start.month - 1 + months;
  return formatPoint({ year: start.year === null ? null : Math.floor(index / 12), month: (index % 12) + 1, day: null });
}

/** Moves every known year of a value; 29 February becomes the 28th where the year has none. */
export function addYears(value: string, years: number): string | null {
  const range = parseEdtf(value);
  if (!range) return null;
  const move = (point: EdtfPoint): EdtfPoint => clip({ ...point, year: point.year === null ? null : point.year + years });
  return formatEdtf(move(range.start), move(range.end));
}

/** A point whose day its month has: 30 February → 28 or 29 February. */
function clip(point: EdtfPoint): EdtfPoint {
  if (point.month === null || point.day === null) return point;
  return { ...point, day: Math.min(point.day, daysInMonth(point.year, point.month)) };
}

/**
 * Fills in the unknown years of a value. An interval that would run backwards (`XXXX-12-30/XXXX-01-02`) ends in the
 * next year. The year of an interval is that of its first point.
 */
export function setYear(value: string, year: number): string {
  const range = parseEdtf(value);
  if (!range) return value;
  const fill = (point: EdtfPoint, with_: number): EdtfPoint =>
    point.year === null && (point.month !== null || point.day === null) ? clip({ ...point, year: with_ }) : point;
  const start = fill(range.start, year);
  const end = fill(range.end, start.year ?? year);
  const first = formatPoint(firstDayOf(start));
  return formatEdtf(start, formatPoint(lastDayOf(end)) < first ? fill(range.end, year + 1) : end);
}

/** Fills in the unknown month of `XXXX-XX-21`, keeping a year that is known with it; days beyond its end are clipped. */
export function setMonth(value: string, year: number | null, month: number): string {
  const range = parseEdtf(value);
  if (!range) return value;
  const fill = (point: EdtfPoint): EdtfPoint =>
    point.month === null && point.day !== null ? clip({ year, month, day: point.day }) : point;
  return formatEdtf(fill(range.start), fill(range.end));
}

/** Months of a year as a value, `2024-07/2024-09`. */
export function monthsOf(year: number | null, from: number, to: number): string {
  return formatEdtf({ year, month: from, day: null }, { year, month: to, day: null });
}

/** A quarter, 1 to 4. */
export function quarterOf(year: number | null, quarter: number): string {
  return monthsOf(year, quarter * 3 - 2, quarter * 3);
}

/** A half year, 1 or 2. */
export function halfYearOf(year: number | null, half: number): string {
  return monthsOf(year, half * 6 - 5, half * 6);
}

/** A ten-day period of a month, 1 to 3: the 1st to 10th, 11th to 20th, 21st to the last. */
export function tenDaysOf(year: number | null, month: number, period: number): string {
  const day = period * 10 - 9;
  return formatEdtf({ year, month, day }, { year, month, day: period === 3 ? daysInMonth(year, month) : day + 9 });
}

/** Day of the week of a full day, 1 (Monday) to 7; null where the year is not known. */
export function weekday(point: EdtfPoint): number | null {
  const days = dayNumber(point);
  return days === null ? null : ((((days + 3) % 7) + 7) % 7) + 1;
}
