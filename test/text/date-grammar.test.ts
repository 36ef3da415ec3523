import { describe, expect, it } from 'vitest';
import { findDates, parseDate } from '../../src/text/date-grammar.ts';

function texts(text: string): string[] {
  return findDates(text).map(({ from, to }) => text.slice(from, to));
}

describe('parseDate', () => {
  it.each([
    ['发布时间:2025-03-08 10:12', '2025-03-08'],
    ['2016年09月27日 07:02', '2016-09-27'],
    ['二〇二四年三月五日 星期二', '2024-03-05'],
    ['第12期 2025.3.8', '2025-03-08'],
    ['3月8日 2025年', '2025'],
    ['11月29日', 'XXXX-11-29'],
  ])('reads %s', (text, value) => expect(parseDate(text)).toBe(value));
  it.each(['昨日', '近日', '总第1234期', ''])('reads no date in “%s”', (text) => expect(parseDate(text)).toBeNull());
});

describe('findDates', () => {
  it('finds dates of a part of the text only', () => {
    const text = '3月3日,4月4日,5月5日';
    expect(findDates(text, 5, 9).map(({ from, to }) => text.slice(from, to))).toEqual(['4月4日']);
  });
  it('reads an expression once, at its longest', () => {
    expect(texts('从2023年12月30日上午9时至2024年1月2日下午5时30分许')).toEqual(['2023年12月30日上午9时至2024年1月2日下午5时30分许']);
    expect(texts('7月23号凌晨5点30多分')).toEqual(['7月23号凌晨5点30多分']);
  });
  it('does not join dates that do not belong together', () => {
    expect(texts('3月5日到县里,2024年到任')).toEqual(['3月5日', '2024年']);
    expect(texts('2024年至5日')).toEqual(['2024年', '5日']);
    expect(texts('2024年12月到2024年5月')).toEqual(['2024年12月', '2024年5月']);
    expect(texts('昨日至近日')).toEqual(['昨日', '近日']);
  });
  it('does not read across the end of a block', () => {
    expect(texts('2024年\n3月5日\n上午')).toEqual(['2024年', '3月5日']);
  });
  it('skips the days of what comes again', () => {
    expect(texts('每年3月5日至3月9日')).toEqual([]);
    expect(texts('逢周三,每月15日上午')).toEqual([]);
  });
  it('says what relative expressions are counted from', () => {
    const [last, week, night] = findDates('去年12月25日、上周三和昨晚');
    expect(last!.form.value).toBe('XXXX-12-25');
    expect(last!.form.relative![0]).toMatchObject({ relative: { base: 'year', offset: -1 }, months: [12, 12], days: [25, 25] });
    expect(week!.form.relative![0]).toMatchObject({ relative: { base: 'week', offset: -1 }, weekday: [3, 3] });
    expect(night!.form.relative![0]).toMatchObject({ relative: { base: 'day', offset: -1 } });
  });
  it('takes time in proportion to the text', () => {
    const time = (n: number): number => {
      const text = '3月至3月至'.repeat(n) + '2024年'.repeat(n) + '十'.repeat(n) + '1'.repeat(n);
      const start = performance.now();
      findDates(text);
      return performance.now() - start;
    };
    time(2000);
    expect(time(20_000)).toBeLessThan(100 * Math.max(1, time(2000)));
  });
});
