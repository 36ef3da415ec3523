import { describe, expect, it } from 'vitest';
import { readPage } from '../../../src/page/read.ts';
import { eventDate } from '../../../src/refine/years/event-date.ts';
import { years } from '../../../src/refine/years/years.ts';
import { dates } from '../../../src/rules/dates.ts';
import type { DateFound } from '../../../src/rules/rule.ts';

/** The date that governs a word of a report, as `text`, with `~` where it is concluded; null for none. */
function governs(word: string | null, ...paragraphs: string[]): string | null {
  const page = readPage(`区长查看河道整治工程\n${paragraphs.map((text) => `  ${text}\n`).join('')}`);
  const article = page.articles[0]!;
  const [found] = years.run(page, [dates.find(article, page)]) as DateFound[][];
  const at = word === null ? undefined : article.text.indexOf(word);
  if (at === -1) throw new Error(`${word} does not stand in the text`);
  const event = eventDate(article, found!, at);
  return event && `${event.date.text}${event.inferred ? '~' : ''}`;
}

describe('in its own sentence', () => {
  it.each([
    ['泵站', '3月8日,区长查看泵站。', '3月8日'],
    ['泵站', '区长3月8日到泵站查看。', '3月8日'],
    ['座谈会', '2月25日至26日,区长沿河查看,并于26日下午开座谈会。', '26日下午~'],
    ['沿河', '2月25日至26日,区长沿河查看,并于26日下午开座谈会。', '2月25日至26日'],
    ['全委会', '记者从1月27日举行的全委会上获悉,河长换届。', '1月27日'],
    ['泵站', '近日,区长查看泵站。', '近日'],
    ['年会', '12月,协会开年会。', '12月'],
    ['泵站', '区长查看泵站的照片,摄于3月8日。', '3月8日'],
  ])('%s: %s', (word, text, date) => expect(governs(word, text)).toBe(date));
});

describe('from another sentence', () => {
  it('is that of the lead', () => expect(governs('泵站', '3月8日,区长查看河道。', '在泵站,区长问了水位。')).toBe('3月8日~'));
  it('is that of the body where no place is asked for', () => expect(governs(null, '3月8日,区长查看河道。')).toBe('3月8日'));
  it('is the last that carries the story on', () => {
    expect(governs('水库', '3月8日,区长查看河道。', '次日,区长又看泵站。', '在水库,区长问了水位。')).toBe('次日~');
  });
  it('is the whole tour where the text looks back on it', () => {
    expect(governs('水库', '3月3日至7日,区长查看河道。', '3月3日,区长先到泵站。', '考察中,区长还到了水库。')).toBe('3月3日至7日~');
  });
  it('is the dateline only where the lead tells no other day', () => {
    expect(governs('水库', '水乡日报3月9日讯(记者 甲乙)3月8日,区长查看河道。', '在水库,区长问了水位。')).toBe('3月8日~');
    expect(governs('水库', '水乡日报3月9日讯(记者 甲乙)区长查看河道。', '在水库,区长问了水位。')).toBe('3月9日~');
  });
  it.each([
    ['a plan', '工程将于6月8日通水。'],
    ['a deadline', '6月8日前通水。'],
    ['a beginning', '2月8日以来,水位上涨。'],
    ['a report of something else', '区长传达了2月8日召开的流域会议精神。'],
    ['another year', '2019年2月8日,河道决口。'],
    ['a month of figures', '2月份,水位上涨。'],
    ['a quotation', '老人说:“2月8日,水到了门口。”'],
  ])('is not %s', (_, text) => expect(governs('水库', '3月8日,区长查看河道。', text, '在水库,区长问了水位。')).toBe('3月8日~'));
  it('is none where none is told', () => expect(governs('水库', '区长查看河道。', '今年以来,在水库,水位上涨。')).toBeNull());
});
