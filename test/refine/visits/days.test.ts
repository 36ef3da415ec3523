import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/extract.ts';

/** The stops of a text with their days, in text order. */
const days = (text: string): string[] =>
  extract('a.txt', text).flatMap(({ visits }) =>
    visits.map(({ stop, date, inferred }) => `${stop} ${date ?? '-'}${inferred.includes('date') ? '?' : ''}`),
  );

const TOUR = '5月6日至8日,县委书记林远山率队到云岭镇、青石镇调研。';

describe('the day of a stop', () => {
  it('is told with it', () => {
    expect(days(`${TOUR}6日,林远山来到红星煤矿,检查安全。`)).toContain('红星煤矿 XXXX-05-06?');
  });

  it('is that of the sentence before it in its paragraph', () => {
    const text = `${TOUR}\n6日,林远山来到红星煤矿,检查安全。随后,他走进白云林场,察看防火情况。`;
    expect(days(text)).toContain('白云林场 XXXX-05-06?');
  });

  it('is told by a sentence that names no stop', () => {
    expect(days(`${TOUR}\n7日,一场急雨。林远山来到白云林场,察看防火情况。`)).toContain('白云林场 XXXX-05-07?');
    expect(days(`${TOUR}\n8日的行程留给青石镇。林远山来到白云林场,察看防火情况。`)).toContain('白云林场 XXXX-05-08?');
  });

  it('is any of a tour of several days in a paragraph that tells none', () => {
    const text = `${TOUR}\n7日,林远山来到红星煤矿,检查安全。\n调研中,林远山还来到白云林场,察看防火情况。`;
    expect(days(text)).toContain('白云林场 XXXX-05-06/XXXX-05-08?');
  });

  it('goes on behind a later day of a tour that began on one', () => {
    const text = '5月6日,县委书记林远山到红星煤矿调研。\n7日上午,林远山来到青石村,看望老人。\n随后,林远山走进白云林场,察看防火情况。';
    expect(days(text)).toEqual(['红星煤矿 XXXX-05-06', '青石村 XXXX-05-07?', '白云林场 XXXX-05-07?']);
  });

  it('tells no year by a day on which somebody held an office of then', () => {
    const text = '30日,县委书记林远山在安吉县青石村考察。2005年8月15日,时任省委书记的方田到青石村考察时,提出了这个想法。';
    expect(days(text)).toContain('青石村 XXXX-XX-30');
  });

  it('is none that the text looks back to', () => {
    const text = '5月6日,县委书记林远山到红星煤矿调研。\n2019年3月2日,煤矿建成。林远山走进白云林场,察看防火情况。';
    expect(days(text)).toContain('白云林场 XXXX-05-06?');
  });
});
