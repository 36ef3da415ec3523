import { describe, expect, it } from 'vitest';
import { extract } from '../src/extract.ts';
import { divisionsNamed } from '../src/lexicon/divisions.ts';
import { loadColumns } from '../src/lexicon/load.ts';
import type { ArticleFacts } from '../src/model/facts.ts';

/** 城区 and the like are words first; 和县 after 和 is 县 after 和. */
const WORDS = new Set(['城区', '老城区', '矿区', '郊区', '东区', '西区', '和县']);

const [codes, names, untils] = loadColumns('divisions.tsv', ['code', 'name', 'until']) as [string[], string[], string[]];
const counties = [
  ...new Set(
    names.filter((name, row) => untils[row] === '-' && !codes[row]!.endsWith('00') && /[县市区旗]$/u.test(name) && !WORDS.has(name)),
  ),
];

/** What a page with one sentence about a county tells. */
const read = (sentence: string): ArticleFacts => extract('paper.txt', `3月2日,${sentence}`)[0]!;

/** Counties of whose sentence something else is told. */
function wrong(
  sentence: (county: string) => string,
  told: (facts: ArticleFacts, county: string) => unknown,
  right: (county: string) => unknown,
): string[] {
  return counties.filter((county) => JSON.stringify(told(read(sentence(county)), county)) !== JSON.stringify(right(county)));
}

/** A name that several counties bear tells of no place by itself. */
const placeOf = (county: string): string | null =>
  divisionsNamed(county).filter(({ until }) => until === null).length > 1 ? null : county;

describe('every county, whatever characters its name begins with', () => {
  it('is many', () => expect(counties.length).toBeGreaterThan(2700));

  it('has posts', () => {
    const sentence = (county: string): string => `省委常委、${county}委书记李明和${county}人民政府副${county.slice(-1)}长王强出席。`;
    const posts = ({ officials }: ArticleFacts): unknown => officials.map((official) => [official.name, official.posts]);
    const right = (county: string): unknown => [
      ['李明', ['省委常委', `${county}委书记`]],
      ['王强', [`${county}人民政府副${county.slice(-1)}长`]],
    ];
    expect(wrong(sentence, posts, right)).toEqual([]);
  });

  it('is a place', () => {
    const names = ({ places }: ArticleFacts): unknown => places.map(({ name }) => name);
    expect(
      wrong(
        (county) => `记者从${county}获悉,今年${county}新增就业千人。`,
        names,
        (county) => [county],
      ),
    ).toEqual([]);
  });

  it('is visited', () => {
    // A name that several bear may be settled by the province of the other county.
    const stops = ({ visits }: ArticleFacts, county: string): unknown =>
      visits.map(({ stop, place }) => [stop, place === county ? placeOf(county) : place]);
    const right = (county: string): unknown => [
      ['青田县', '青田县'],
      [county, placeOf(county)],
    ];
    const sentence = (county: string): string => `省长李明先后深入青田县和${county}调研防汛工作。`;
    expect(wrong(sentence, stops, right).filter((county) => county !== '青田县')).toEqual([]);
  });

  it('has sites', () => {
    const places = ({ visits }: ArticleFacts): unknown => visits.map(({ place }) => place);
    const sentence = (county: string): string => `省长李明先后来到${county}青山煤业、${county}人民医院,检查安全生产。`;
    expect(wrong(sentence, places, (county) => [placeOf(county), placeOf(county)])).toEqual([]);
  });

  it('holds meetings', () => {
    const meetings = (facts: ArticleFacts): unknown => facts.meetings.map(({ name }) => name);
    expect(
      wrong(
        (county) => `${county}人大常委会第十二次会议召开。`,
        meetings,
        (county) => [`${county}人大常委会第十二次会议`],
      ),
    ).toEqual([]);
  });
});
