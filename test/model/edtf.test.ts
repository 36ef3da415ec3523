import edtf from 'edtf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  addYears,
  compareEdtf,
  daysBetween,
  daysInMonth,
  firstDay,
  formatEdtf,
  halfYearOf,
  isPoint,
  lastDay,
  monthsOf,
  overlaps,
  areApart,
  parseEdtf,
  quarterOf,
  setMonth,
  setYear,
  tenDaysOf,
  weekday,
} from '../../src/model/edtf.ts';

const day = fc
  .date({ min: new Date(Date.UTC(1900, 0, 1)), max: new Date(Date.UTC(2099, 11, 31)), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const month = day.map((text) => text.slice(0, 7));
const year = day.map((text) => text.slice(0, 4));
const point = fc.oneof(day, month, year);
// The oracle takes neither an interval of one point nor ends of different precision; neither is ever written.
const pair = fc.oneof(fc.tuple(day, day), fc.tuple(month, month), fc.tuple(year, year));
const interval = pair.filter(([a, b]) => a !== b).map(([a, b]) => (firstDay(a)! <= firstDay(b)! ? `${a}/${b}` : `${b}/${a}`));
const value = fc.oneof(point, interval);

/** First and last day by the edtf package, the oracle. */
function oracle(text: string): [string, string] {
  const read = edtf(text);
  return [read.min, read.max].map((time) => new Date(time).toISOString().slice(0, 10)) as [string, string];
}

describe('parse and format', () => {
  it('writes what it reads', () => {
    fc.assert(
      fc.property(value, (text) => {
        const range = parseEdtf(text)!;
        const [start, end] = text.includes('/') ? text.split('/') : [text, text];
        expect(formatEdtf(range.start, range.end)).toBe(start === end ? start : text);
      }),
    );
  });
  it.each(['XXXX-10-29', 'XXXX-07', 'XXXX-XX-21', 'XXXX-07/XXXX-09', '2018/2022'])('keeps %s', (text) => {
    const range = parseEdtf(text)!;
    expect(formatEdtf(range.start, range.end)).toBe(text);
    expect(() => edtf(text)).not.toThrow();
  });
  it.each([
    '',
    'XXXX',
    '2024-13',
    '2024-00',
    '2023-02-29',
    'XXXX-02-30',
    '2024-XX-05',
    '2024-XX',
    '24-01-01',
    '2024/2025/2026',
    '2024-1-1',
    'XXXX-XX-32',
    '2024/',
  ])('reads no date in “%s”', (text) => expect(parseEdtf(text)).toBeNull());
  it('takes 29 February where the year is not known', () => {
    expect(parseEdtf('XXXX-02-29')).not.toBeNull();
    expect(isPoint({ year: null, month: null, day: null })).toBe(false);
    expect(isPoint({ year: 10_000, month: null, day: null })).toBe(false);
  });
});

describe('days of a value', () => {
  it('agree with the edtf package', () => {
    fc.assert(
      fc.property(value, (text) => {
        expect([firstDay(text), lastDay(text)]).toEqual(oracle(text));
      }),
    );
  });
  it('are not known without a year', () => {
    expect(firstDay('XXXX-03-01')).toBeNull();
    expect(lastDay('XXXX-03-01/XXXX-03-05')).toBeNull();
    expect(firstDay('no date')).toBeNull();
  });
  it('overlap as those of the edtf package do', () => {
    fc.assert(
      fc.property(value, value, (a, b) => {
        const [first, second] = [oracle(a), oracle(b)];
        expect(overlaps(a, b)).toBe(first[0] <= second[1] && second[0] <= first[1]);
      }),
    );
  });
  it('overlap nothing where a year is unknown', () => {
    expect(overlaps('XXXX-03-05', '2024')).toBe(false);
    expect(overlaps('2024', 'XXXX-03-05')).toBe(false);
    expect(overlaps(null, '2024')).toBe(false);
    expect(overlaps('2024-03', null)).toBe(false);
    expect(overlaps('2024-03-05', '2024-03')).toBe(true);
  });

  it('tells values without a common day, where an unknown year may be the same', () => {
    expect(areApart('2024-03-05', '2024-03-06')).toBe(true);
    expect(areApart('2024-03-05', '2024-03')).toBe(false);
    expect(areApart('2024-02-28/2024-03-02', '2024-03-01')).toBe(false);
    expect(areApart('2024-02-28/2024-03-02', '2024-03-03')).toBe(true);
    expect(areApart('XXXX-03-05', '2024-03-05')).toBe(false);
    expect(areApart('XXXX-03-05', '2024-03-06')).toBe(true);
    expect(areApart('2023', '2024-03-06')).toBe(true);
  });
});

describe('order', () => {
  it('sorts by days, then unknown years, then null', () => {
    const values = [null, 'XXXX-05-01', '2024-03-05', '2024', 'XXXX-02', '2023-12-30/2024-01-02', '2024-01-01'];
    expect(values.toSorted(compareEdtf)).toEqual([
      '2023-12-30/2024-01-02',
      '2024-01-01',
      '2024',
      '2024-03-05',
      'XXXX-02',
      'XXXX-05-01',
      null,
    ]);
  });
  it('is the same whichever is asked first', () => {
    fc.assert(
      fc.property(fc.option(value), fc.option(value), (a, b) => {
        expect(compareEdtf(a, b) + compareEdtf(b, a)).toBe(0);
      }),
    );
  });
});

describe('arithmetic', () => {
  it('moves days as the calendar does', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -800, max: 800 }), (text, days) => {
        const moved = addDays(text, days)!;
        expect(daysBetween(parseEdtf(text)!.start, parseEdtf(moved)!.start)).toBe(days);
        expect(addDays(moved, -days)).toBe(text);
      }),
    );
  });
  it('moves days of an unknown year where every year says the same', () => {
    expect(addDays('XXXX-03-05', 1)).toBe('XXXX-03-06');
    expect(addDays('XXXX-04-30', 1)).toBe('XXXX-05-01');
    expect(addDays('XXXX-12-31', 1)).toBe('XXXX-01-01');
    expect(addDays('XXXX-02-28', 1)).toBeNull();
    expect(addDays('XXXX-XX-21', 1)).toBeNull();
    expect(addDays('2024-03', 1)).toBeNull();
    expect(addDays('2024-03-05/2024-03-07', -1)).toBe('2024-03-04/2024-03-06');
  });
  it('moves months and years', () => {
    expect(addMonths('2024-01', -1)).toBe('2023-12');
    expect(addMonths('2024-03-31', 1)).toBe('2024-04');
    expect(addMonths('XXXX-01', -1)).toBe('XXXX-12');
    expect(addMonths('2024', 1)).toBeNull();
    expect(addYears('2024-02-29', 1)).toBe('2025-02-28');
    expect(addYears('2024/2026', -1)).toBe('2023/2025');
    expect(addYears('XXXX-03', 1)).toBe('XXXX-03');
    expect(addYears('nothing', 1)).toBeNull();
  });
  it('fills in years and months', () => {
    expect(setYear('XXXX-12-30/XXXX-01-02', 2024)).toBe('2024-12-30/2025-01-02');
    expect(setYear('XXXX-02-21/XXXX-02-29', 2023)).toBe('2023-02-21/2023-02-28');
    expect(setYear('2020-03', 2024)).toBe('2020-03');
    expect(setYear('XXXX-XX-05', 2024)).toBe('XXXX-XX-05');
    expect(setMonth('XXXX-XX-31', 2024, 4)).toBe('2024-04-30');
    expect(setMonth('XXXX-XX-05/XXXX-XX-07', null, 4)).toBe('XXXX-04-05/XXXX-04-07');
    expect(setYear('nothing', 2024)).toBe('nothing');
    expect(setMonth('nothing', 2024, 1)).toBe('nothing');
  });
});

describe('parts of a year', () => {
  it.each([
    [quarterOf(2024, 3), '2024-07/2024-09'],
    [halfYearOf(2024, 1), '2024-01/2024-06'],
    [halfYearOf(null, 2), 'XXXX-07/XXXX-12'],
    [monthsOf(2024, 1, 9), '2024-01/2024-09'],
    [tenDaysOf(2023, 11, 2), '2023-11-11/2023-11-20'],
    [tenDaysOf(2023, 2, 3), '2023-02-21/2023-02-28'],
    [tenDaysOf(null, 2, 3), 'XXXX-02-21/XXXX-02-29'],
  ])('%s', (got, expected) => expect(got).toBe(expected));
  it('counts the days of a month', () =>
    expect([daysInMonth(2024, 2), daysInMonth(2023, 2), daysInMonth(null, 2), daysInMonth(2023, 12)]).toEqual([29, 28, 29, 31]));
  it('tells the day of the week', () => {
    expect(weekday({ year: 2026, month: 11, day: 25 })).toBe(3);
    expect(weekday({ year: 1969, month: 12, day: 28 })).toBe(7);
    expect(weekday({ year: null, month: 12, day: 28 })).toBeNull();
  });
});
