import { expect, test } from 'vitest';
import type { Confidence } from '../../src/model/facts.ts';
import { Coverage, COVERAGE_COLUMNS, GAP_COLUMNS } from '../../src/report/coverage.ts';
import { placeQuery } from '../../src/report/places.ts';
import { EVERYTHING, type Selection } from '../../src/report/select.ts';
import { article, fileOf, mention, visit } from '../facts.ts';

const TEXT = '云水召开会议\n林静安到青石镇调研,\n王五到老城。会议由林静安主持。张晓的厂也有份。';
const SURE = { confidence: 'confirmed' as Confidence };
const meeting = { ...{ name: '会议', host: null, speakers: [], attendees: [], inferred: [], ...SURE }, mentions: [mention(TEXT, '会议')] };
const FILE = fileOf(TEXT, {
  published: '2024-05-07',
  officials: [
    { name: '林静安', posts: ['县长'], ...SURE, mentions: [mention(TEXT, '林静安')] },
    { name: '王五', posts: [], ...SURE, mentions: [mention(TEXT, '王五')] },
  ],
  executives: [{ name: '张晓', posts: [], ...SURE, mentions: [mention(TEXT, '张晓')] }],
  enterprises: [{ name: '张晓的厂', confidence: 'unsure', mentions: [mention(TEXT, '张晓的厂')] }],
  places: [{ name: '绛县', code: '140826', ...SURE, mentions: [] }],
  visits: [
    visit(TEXT, { visitor: '林静安', stop: '青石镇', place: '绛县', date: '2024-05-06', activity: '调研' }),
    visit(TEXT, { visitor: '林静安', stop: '林场', place: '运城市', date: 'XXXX-05-06', inferred: ['stop'] }),
    visit(TEXT, { visitor: '王五', stop: '老城', place: null, date: null, confidence: 'unsure' }),
    visit(TEXT, { visitor: '王五', stop: '工厂', place: '东莞市', date: '2024-05-06' }),
  ],
  meetings: [
    { ...meeting, date: null },
    { ...meeting, date: 'XXXX-05-06' },
  ],
});

function coverageOf(lists: boolean, selection: Partial<Selection> = {}): Coverage {
  const coverage = new Coverage({ ...EVERYTHING, ...selection }, lists);
  coverage.skip({ name: 'x.pdf', why: 'no text' });
  coverage.add(FILE);
  coverage.add({ file: 'empty.txt', text: '\n', articles: [] });
  coverage.add({
    file: 'b.txt',
    text: TEXT,
    articles: [article({ headline: '无日期', dates: [{ text: '近日', value: null, inferred: false, ...SURE, mentions: [] }] })],
  });
  return coverage;
}

/** Rows as one line each: the cells of a table's columns. */
const shown = (coverage: Coverage, columns = GAP_COLUMNS): string[] =>
  coverage.rows().map(({ row }) => columns.map(({ name }) => String(row[name])).join(' '));

test('every gap is counted, also those that nothing has', () => {
  expect(COVERAGE_COLUMNS.map(({ name }) => name).join(' ')).toBe('kind gap count of share');
  expect(shown(coverageOf(false), COVERAGE_COLUMNS)).toEqual([
    'files skipped 1 4 0.25',
    'files without text 1 3 0.3333',
    'articles without headline 1 2 0.5',
    'articles without publication date 1 2 0.5',
    'articles without any year 1 2 0.5',
    'officials without post 1 2 0.5',
    'executives without post 1 1 1',
    'visits without county 2 4 0.5',
    'visits without date 1 4 0.25',
    'visits without year 1 4 0.25',
    'visits stop inferred 1 4 0.25',
    'meetings without date 1 2 0.5',
    'meetings without year 1 2 0.5',
    'bylines unsure 0 0 null',
    'dates unsure 0 1 0',
    'officials unsure 0 2 0',
    'executives unsure 0 1 0',
    'enterprises unsure 1 1 1',
    'places unsure 0 1 0',
    'slogans unsure 0 0 null',
    'visits unsure 1 4 0.25',
    'meetings unsure 0 2 0',
  ]);
});

test('the list names each, with its line', () => {
  expect(shown(coverageOf(true))).toEqual([
    'files skipped no text x.pdf null',
    'articles without headline 云水召开会议 a.txt 1',
    'officials without post 王五 a.txt 3',
    'executives without post 张晓 a.txt 3',
    'visits without county 林静安到访林场 a.txt 2',
    'visits without county 王五到访老城 a.txt 3',
    'visits without date 王五到访老城 a.txt 3',
    'visits without year 林静安到访林场 a.txt 2',
    'visits stop inferred 林静安到访林场 a.txt 2',
    'meetings without date 会议 a.txt 1',
    'meetings without year 会议 a.txt 1',
    'enterprises unsure 张晓的厂 a.txt 3',
    'visits unsure 王五到访老城 a.txt 3',
    'files without text null empty.txt null',
    'articles without publication date 无日期 b.txt 1',
    'articles without any year 无日期 b.txt 1',
  ]);
});

test('persons and places choose articles and facts, not files; a pattern chooses rows as they are printed', () => {
  const official = shown(coverageOf(false, { official: '王五' }), COVERAGE_COLUMNS);
  expect(official).toContain('files skipped 1 4 0.25');
  expect(official).toContain('visits without county 1 2 0.5');
  expect(official).toContain('articles without headline 1 1 1');
  expect(shown(coverageOf(true, { place: placeQuery('绛县', false), grep: /visits/u }))).toEqual([]);
  expect(shown(coverageOf(true, { grep: /老城$/u }))).toHaveLength(3);
  expect(shown(coverageOf(false, { grep: /^unsure$/u }), COVERAGE_COLUMNS)).toHaveLength(9);
});

test('a long beginning is cut', () => {
  const text = `\n\n  ${'长'.repeat(40)}\n后文`;
  const coverage = new Coverage({ ...EVERYTHING, grep: /headline/u }, true);
  coverage.add(fileOf(text));
  expect(coverage.rows().map(({ row }) => [row['text'], row['line']])).toEqual([[`${'长'.repeat(30)}…`, 3]]);
});
