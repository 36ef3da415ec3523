import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/extract.ts';

const stops = (text: string): string[] => [...new Set(extract('a.txt', text).flatMap(({ visits }) => visits.map(({ stop }) => stop)))];

const TOUR = '5月6日,县委书记林远山到砂河镇红星煤矿调研。';

describe('what is said in so many words', () => {
  it('tells of no stop', () => {
    expect(stops(`${TOUR}村民们欢呼:“总算等到您了!在白云林场,大家种了一年的树,都想请您看看。”`)).toEqual(['红星煤矿']);
    expect(stops(`${TOUR}随后,林远山来到“青山”示范园,察看苗情。`)).toEqual(['红星煤矿', '“青山”示范园']);
  });
});

describe('lists of stops', () => {
  it('close with the kind and the number of their items', () => {
    expect(stops('5月6日,县委书记林远山先后走访云岭时报、青石电视台等媒体。')).toEqual(['云岭时报', '青石电视台']);
    expect(stops('5月6日,县委书记林远山先后来到丰禾实业、青禾科技、鸿图集团三家企业调研。')).toEqual(['丰禾实业', '青禾科技', '鸿图集团']);
  });

  it('hold nicknames beside sites', () => {
    expect(stops('5月6日,县委书记林远山来到“东批”、青石市场调研。')).toEqual(['“东批”', '青石市场']);
  });

  it('are no numbers of stations on the way', () => {
    expect(stops(`${TOUR}林远山到任后,把调研的第一站选在青石。`)).not.toContain('第一站');
  });
});
