import { expect, test } from 'vitest';
import { placeQuery } from '../../src/report/places.ts';
import { placeOfVisit, stopEntries, tourEntries } from '../../src/report/visits.ts';
import { article, fileOf, visit } from '../facts.ts';

const TEXT = '标题\n县长林静安到青石镇、云水村调研，\n王五陪同。随后李强华到老城检查。';
const DATE = '2024-05-06';
const tour = { place: '绛县', date: DATE, activity: '调研' };
const FILE = fileOf(TEXT, {
  officials: [
    { name: '林静安', posts: ['县长', '县委副书记'], confidence: 'confirmed' as const, mentions: [] },
    { name: '李强华', posts: ['县长'], confidence: 'confirmed' as const, mentions: [] },
  ],
  visits: [
    visit(TEXT, { visitor: '林静安', stop: '青石镇', ...tour }),
    visit(TEXT, { visitor: '林静安', stop: '云水村', ...tour, activity: '走访' }),
    visit(TEXT, { visitor: '王五', role: 'companion', stop: '青石镇', ...tour, inferred: ['stop'] }),
    visit(TEXT, { visitor: '王五', role: 'companion', stop: '云水村', ...tour, inferred: ['stop'] }),
    visit(TEXT, { visitor: '李强华', stop: '老城', date: null, place: '洪洞县', activity: '检查' }),
  ],
});
const all = () => true;

test('one row a tour: leads, their posts, companions, stops and verbs', () => {
  expect(tourEntries(FILE, all).map(({ row }) => row)).toEqual([
    {
      ...{ date: DATE, visitor: ['林静安'], posts: ['县长', '县委副书记'], companions: ['王五'], place: '绛县' },
      ...{ stops: ['青石镇', '云水村'], activity: '调研、走访', inferred: ['stop'], file: 'a.txt', line: 2, confidence: 'confirmed' },
    },
    {
      ...{ date: null, visitor: ['李强华'], posts: ['县长'], companions: [], place: '洪洞县' },
      ...{ stops: ['老城'], activity: '检查', inferred: [], file: 'a.txt', line: 3, confidence: 'confirmed' },
    },
  ]);
});

test('one row a visitor and stop', () => {
  const rows = stopEntries(FILE, (fact) => fact.visitor === '王五').map(({ row }) => row);
  expect(rows).toHaveLength(2);
  expect(rows[0]).toEqual({
    ...{ date: DATE, visitor: '王五', posts: [], role: 'companion', place: '绛县', stop: '青石镇' },
    ...{ activity: '调研', inferred: ['stop'], file: 'a.txt', line: 2, confidence: 'confirmed' },
  });
});

test('two leads of one tour stand together with the posts of both; one who leads elsewhere stands apart', () => {
  const shared = { place: null, date: DATE };
  const file = fileOf(TEXT, {
    ...FILE.articles[0],
    visits: [
      visit(TEXT, { visitor: '林静安', stop: '青石镇', ...shared }),
      visit(TEXT, { visitor: '李强华', stop: '青石镇', ...shared }),
      visit(TEXT, { visitor: '李强华', stop: '老城', ...shared }),
      visit(TEXT, { visitor: '王五', role: 'companion', stop: '仓库', ...shared }),
    ],
  });
  expect(tourEntries(file, all).map(({ row }) => [row['visitor'], row['posts'], row['companions'], row['stops']])).toEqual([
    [['林静安', '李强华'], ['县长', '县委副书记'], [], ['青石镇']],
    [['李强华'], ['县长'], [], ['老城']],
    [[], [], ['王五'], ['仓库']],
  ]);
});

test('posts come from another article of the file where the own prints none', () => {
  const visits = [visit(TEXT, { visitor: '林静安', stop: '青石镇' })];
  const file = { file: 'a.txt', text: TEXT, articles: [article({ ...FILE.articles[0], visits: [] }), article({ article: 2, visits })] };
  expect(tourEntries(file, all)[0]!.row['posts']).toEqual(['县长', '县委副书记']);
});

test('visits are asked for by division, or by the letters of a stop that no division is told for', () => {
  const found = (asked: string): string[] => {
    const query = placeQuery(asked, false);
    const wanted = tourEntries(FILE, (fact, page) => placeOfVisit(fact, page).some((place) => query.matches(place)));
    return wanted.flatMap(({ row }) => row['stops'] as string[]);
  };
  expect(found('绛县')).toEqual(['青石镇', '云水村']);
  expect(found('运城')).toEqual(['青石镇', '云水村']);
  expect(found('临汾')).toEqual(['老城']);
  expect(found('云水村')).toEqual(['云水村']);
  expect(found('繁峙')).toEqual([]);
});
