import type { Kind } from '../../src/model/facts.ts';
import { expect, test } from 'vitest';
import { articleEntries } from '../../src/report/articles.ts';
import { sortRows, tableOf } from '../../src/report/arrange.ts';
import { listColumns, listEntries } from '../../src/report/lists.ts';
import { placeQuery } from '../../src/report/places.ts';
import { mayMatch, select, type Selection } from '../../src/report/select.ts';
import { explain } from '../../src/report/sentences.ts';
import { fileOf, mention, visit } from '../facts.ts';

const TEXT = '云水召开会议\n5月6日,县长林静安主持会\n议,提出“青山行动”。青山行动要快。\n张晓摄';
const FILE = fileOf(TEXT, {
  published: '2024-05-07',
  headline: '云水召开会议',
  bylines: [{ name: '张晓', role: 'photographer', confidence: 'confirmed' as const, mentions: [mention(TEXT, '张晓')] }],
  dates: [
    {
      text: '5月6日',
      value: '2024-05-06',
      inferred: true,
      confidence: 'confirmed' as const,
      mentions: [mention(TEXT, '5月6日', 'date/month-day')],
    },
  ],
  officials: [{ name: '林静安', posts: ['县长'], confidence: 'confirmed' as const, mentions: [mention(TEXT, '林静安')] }],
  executives: [{ name: '赵云', posts: ['董事长'], confidence: 'confirmed' as const, mentions: [] }],
  enterprises: [{ name: '云水公司', confidence: 'confirmed' as const, mentions: [] }],
  places: [{ name: '绛县', code: '140826', confidence: 'confirmed' as const, mentions: [] }],
  slogans: [
    {
      text: '青山行动',
      kind: 'campaign',
      confidence: 'confirmed' as const,
      mentions: [mention(TEXT, '青山行动'), mention(TEXT, '青山行动')],
    },
  ],
  visits: [visit(TEXT, { visitor: '林静安', stop: '云水', date: 'XXXX-05-06', inferred: ['date'] })],
  meetings: [
    {
      ...{ name: '会议', date: null, host: '林静安', speakers: [], attendees: ['林静安', '王五'], inferred: [] },
      confidence: 'confirmed' as const,
      mentions: [mention(TEXT, '召开会议')],
    },
  ],
});
const ANY: Selection = { since: null, until: null, undated: false, official: null, place: null, grep: null };
const rowOf = (kind: Kind) => listEntries(kind, FILE)[0]!.row;

test('a list has the fields of the fact, how sure it is among them, then count, file and line', () => {
  expect(
    listColumns('visits')
      .map(({ name }) => name)
      .join(' '),
  ).toBe('visitor role stop place date activity inferred confidence count file line');
  expect(
    listColumns('meetings')
      .map(({ name }) => name)
      .join(' '),
  ).toBe('name date host speakers attendees inferred confidence count file line');
  expect(listColumns('officials')[0]).toMatchObject({ name: 'name', header: '姓名' });
  expect(rowOf('officials')).toEqual({ name: '林静安', posts: ['县长'], count: 1, file: 'a.txt', line: 2, confidence: 'confirmed' });
  expect(rowOf('dates')).toEqual({
    text: '5月6日',
    value: '2024-05-06',
    inferred: true,
    count: 1,
    file: 'a.txt',
    line: 2,
    confidence: 'confirmed',
  });
  expect(rowOf('slogans')).toEqual({ text: '青山行动', kind: 'campaign', count: 2, file: 'a.txt', line: 3, confidence: 'confirmed' });
  expect(rowOf('bylines')).toEqual({ name: '张晓', role: 'photographer', count: 1, file: 'a.txt', line: 4, confidence: 'confirmed' });
  expect(rowOf('places')).toEqual({ name: '绛县', code: '140826', count: 0, file: 'a.txt', line: null, confidence: 'confirmed' });
  expect(rowOf('visits')).toMatchObject({ visitor: '林静安', role: 'lead', stop: '云水', inferred: ['date'], count: 1, line: 1 });
  expect(rowOf('meetings')).toMatchObject({ attendees: ['林静安', '王五'], host: '林静安', date: null, line: 1 });
});

test('articles: characters without white space', () => {
  expect(articleEntries(FILE)[0]!.row).toEqual({
    ...{ file: 'a.txt', article: 1, headline: '云水召开会议', published: '2024-05-07', source: null },
    characters: TEXT.replace(/\s/gu, '').length,
  });
});

test('dates choose by overlap, of facts without a date by the publication; what has no year is counted', () => {
  const choose = (kind: Kind, chosen: Partial<Selection>) => select(listEntries(kind, FILE), { ...ANY, ...chosen });
  expect(choose('dates', { since: '2024-05-06', until: '2024-05-06' }).entries).toHaveLength(1);
  expect(choose('dates', { since: '2024-05-07' })).toEqual({ entries: [], undated: 0 });
  expect(choose('officials', { since: '2024-05-07' }).entries).toHaveLength(1);
  expect(choose('officials', { until: '2024-05-06' }).entries).toHaveLength(0);
  expect(choose('visits', { until: '2030-01-01' })).toEqual({ entries: [], undated: 1 });
  expect(choose('visits', { until: '2030-01-01', undated: true })).toMatchObject({ entries: [{}], undated: 0 });
  expect(choose('meetings', { since: '2000-01-01' }).undated).toBe(1);
});

test('persons, places and wording choose', () => {
  const count = (kind: Kind, chosen: Partial<Selection>) => select(listEntries(kind, FILE), { ...ANY, ...chosen }).entries.length;
  expect(count('officials', { official: '林 静安' })).toBe(1);
  expect(count('officials', { official: '王五' })).toBe(0);
  expect(count('slogans', { official: '王五' })).toBe(1);
  expect(count('meetings', { official: '王五' })).toBe(1);
  expect(count('slogans', { place: placeQuery('运城', false) })).toBe(1);
  expect(count('places', { place: placeQuery('运城', false) })).toBe(1);
  expect(count('places', { place: placeQuery('忻州', false) })).toBe(0);
  expect(count('slogans', { grep: /青.行/u })).toBe(1);
  expect(count('slogans', { grep: /confirmed/u })).toBe(0);
  expect(count('slogans', { grep: /白/u })).toBe(0);
});

test('the characters of a text tell what it cannot hold', () => {
  expect(mayMatch(ANY, '')).toBe(true);
  expect(mayMatch({ ...ANY, official: '李 强' }, '李总很强')).toBe(true);
  expect(mayMatch({ ...ANY, official: '李强' }, '李总')).toBe(false);
  expect(mayMatch({ ...ANY, official: '李强' }, '\uf9e1强')).toBe(true);
  expect(mayMatch({ ...ANY, place: placeQuery('绛县', false) }, '降县')).toBe(false);
});

test('the sentence is whole again where the page broke it, and stands beside its rule', () => {
  expect(explain(listEntries('officials', FILE), TEXT)[0]!.row).toMatchObject({
    sentence: '5月6日,县长林静安主持会议,提出“青山行动”。',
    rule: 'test/made-up',
  });
  expect(explain(listEntries('executives', FILE), TEXT)[0]!.row).toMatchObject({ sentence: null, rule: '' });
});

test('rows sort by number, calendar and code unit, the unknown last in either direction', () => {
  const rows = (name: string, ...cells: (string | number | null | string[])[]) => cells.map((cell) => ({ row: { [name]: cell } }));
  const sorted = (name: string, descending: boolean, ...cells: (string | number | null | string[])[]) =>
    sortRows(rows(name, ...cells), [{ column: name, descending }]).map(({ row }) => row[name]);
  expect(sorted('count', false, 10, 9, null)).toEqual([9, 10, null]);
  expect(sorted('count', true, null, 9, 10)).toEqual([10, 9, null]);
  expect(sorted('date', false, null, 'XXXX-01-01', '2024-05', '2024-04-30/2024-06-01')).toEqual([
    '2024-04-30/2024-06-01',
    '2024-05',
    'XXXX-01-01',
    null,
  ]);
  expect(sorted('date', true, null, 'XXXX-01-01', '2024-05', '2024-04-30')).toEqual(['2024-05', '2024-04-30', 'XXXX-01-01', null]);
  expect(sorted('posts', false, [], ['乙'], ['一'])).toEqual([['一'], ['乙'], []]);
});

test('a table has the columns that are asked for, in their order', () => {
  const [name, , , , file] = listColumns('officials');
  expect(tableOf(listEntries('officials', FILE), [file!, name!]).rows).toEqual([{ file: 'a.txt', name: '林静安' }]);
});
