import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extract.ts';
import type { ArticleFacts, Mention, Span } from '../../src/model/facts.ts';
import { Source, type Untrue } from '../../src/report/untrue.ts';
import { article, mention, visit } from '../facts.ts';

const SURE = { confidence: 'confirmed' as const };
const TEXT = [
  '云水县召开推进会',
  '5月6日,县委书记林 静安到绛县悦昌、张端煤矿调研,',
  '县政府副县长王五陪同。山西建鼎新型建材有限公司、建鼎新型建材',
  '都来了。会议由林静安主持,“青山行动”要快。云水要快。',
].join('\n');

function spansOf(...texts: string[]): Span[] {
  return texts.map((text) => mention(TEXT, text).spans[0]!);
}

/** A mention of several pieces. */
function pieces(...texts: string[]): Mention {
  return { ...mention(TEXT, texts[0]!), spans: spansOf(...texts) };
}

const VISIT = visit(TEXT, { visitor: '林静安', stop: '悦昌煤矿', place: '绛县', date: '2024-05-06', activity: '调研' });
const FACTS: ArticleFacts = article({
  end: TEXT.length,
  headline: '云水县召开推进会',
  dates: [{ text: '5月6日', value: '2024-05-06', inferred: true, ...SURE, mentions: [mention(TEXT, '5月6日')] }],
  officials: [
    { name: '林静安', posts: ['县委书记'], ...SURE, mentions: [mention(TEXT, '林 静安'), mention(TEXT, '林静安')] },
    { name: '王五', posts: ['县政府副县长'], ...SURE, mentions: [mention(TEXT, '王五')] },
  ],
  enterprises: [
    { name: '悦昌煤矿', ...SURE, mentions: [pieces('悦昌', '煤矿')] },
    {
      name: '山西建鼎新型建材有限公司',
      ...SURE,
      mentions: [mention(TEXT, '山西建鼎新型建材有限公司'), mention(TEXT, '建鼎新型建材\n')],
    },
  ],
  places: [{ name: '云水县', code: null, ...SURE, mentions: [mention(TEXT, '云水县'), mention(TEXT, '云水')] }],
  slogans: [{ text: '青山行动', kind: 'campaign', ...SURE, mentions: [mention(TEXT, '“青山行动”')] }],
  visits: [
    {
      ...VISIT,
      evidence: { ...VISIT.evidence, visitor: spansOf('林 静安'), stop: spansOf('悦昌', '煤矿'), date: spansOf('5月6日') },
    },
  ],
  meetings: [
    {
      ...{ name: '推进会', date: null, host: '林静安', speakers: [], attendees: ['林静安'], inferred: [], ...SURE },
      mentions: [mention(TEXT, '推进会'), mention(TEXT, '会议')],
    },
  ],
});

const check = (facts: ArticleFacts, text = TEXT): Untrue[] => new Source(text).check(facts).untrue;
/** The facts with something changed in a copy. */
function changed(change: (facts: ArticleFacts) => void): ArticleFacts {
  const copy = structuredClone(FACTS);
  change(copy);
  return copy;
}

test('facts that say what their characters say: spaced names, pieces, short forms, quotation marks', () => {
  // 5 kinds with 1 + 3 + 3 + 2 + 1 mentions, a meeting with 2, a visit with 5 pieces of evidence.
  expect(new Source(TEXT).check(FACTS)).toEqual({ mentions: 17, untrue: [] });
});

test.each(readdirSync(new URL('../../seeds', import.meta.url)).filter((name) => /^\d/u.test(name)))(
  'what is extracted from seeds/%s',
  (name) => {
    const text = readFileSync(new URL(`../../seeds/${name}`, import.meta.url), 'utf8');
    const source = new Source(text);
    const facts = extract(name, text);
    expect(facts.length).toBeGreaterThan(0);
    for (const one of facts) expect(source.check(one).untrue).toEqual([]);
  },
);

test.each<[string, string, Partial<Untrue>[]]>([
  ['a person', '王五', [{ line: 3, kind: 'officials', says: '王五', reads: '囗五' }]],
  [
    'a date, also of a visit',
    '5月',
    [
      { kind: 'dates', reads: '囗月6日' },
      { kind: 'visits', says: 'date 2024-05-06', reads: '囗月6日' },
    ],
  ],
  ['one piece of an enterprise', '悦昌', [{ kind: 'enterprises', says: '悦昌煤矿', reads: '囗昌煤矿' }, { says: 'stop 悦昌煤矿' }]],
  ['a short form', '建鼎新型建材\n', [{ line: 3, says: '山西建鼎新型建材有限公司', reads: '囗鼎新型建材\n' }]],
  ['a place', '绛县', [{ line: 2, kind: 'visits', says: 'place 绛县', reads: '囗县' }]],
  ['a slogan', '青山', [{ kind: 'slogans', reads: '“囗山行动”' }]],
  ['a verb', '调研', [{ kind: 'visits', says: 'activity 调研', reads: '囗研' }]],
  ['a post', '书记', [{ line: 2, kind: 'officials', says: '林静安: 县委书记', reads: null }]],
  ['a headline', '召开', [{ line: 1, kind: 'articles', says: '云水县召开推进会', reads: null }]],
  ['the name of a meeting', '推进会', [{ kind: 'articles' }, { kind: 'meetings', reads: '囗进会' }, { kind: 'meetings', reads: '会议' }]],
])('other characters: %s', (_, text, expected) => {
  const at = TEXT.indexOf(text);
  const untrue = check(FACTS, `${TEXT.slice(0, at)}囗${TEXT.slice(at + 1)}`);
  expect(untrue).toHaveLength(expected.length);
  expect(untrue).toMatchObject(expected);
});

describe('facts that were changed', () => {
  test.each<[string, (facts: ArticleFacts) => void, Partial<Untrue>]>([
    ['a part of a personal name is no short form', ({ officials }) => (officials[0]!.name = '林静安平'), { reads: '林 静安' }],
    [
      'what every company is called is no short form',
      ({ enterprises: [, two] }) => (two!.mentions = [pieces('有限公司')]),
      { reads: '有限公司' },
    ],
    ['one character is no short form', ({ enterprises: [, two] }) => (two!.mentions = [pieces('建')]), { reads: '建' }],
    ['the end of a place is no short form', ({ places: [one] }) => (one!.name = '大云水县'), { reads: '云水县' }],
    ['no mention', ({ slogans: [one] }) => (one!.mentions = []), { kind: 'slogans', says: '青山行动', reads: '' }],
    ['a post that stands nowhere', ({ officials: [one] }) => one!.posts.push('镇长'), { says: '林静安: 镇长', reads: null }],
    ['somebody who was not there', ({ meetings: [one] }) => one!.attendees.push('赵六'), { says: '推进会: 赵六', reads: null }],
    ['another line', ({ officials: [, two] }) => (two!.mentions[0]!.line = 4), { line: 4, says: '王五 at 4:7', reads: '王五 at 3:7' }],
    ['another column', ({ officials: [, two] }) => (two!.mentions[0]!.column = 1), { says: '王五 at 3:1', reads: '王五 at 3:7' }],
    ['another headline', (facts) => (facts.headline = '云水县召开大会'), { kind: 'articles', says: '云水县召开大会', reads: null }],
    ['another place', ({ visits: [one] }) => (one!.place = '洪洞县'), { says: 'place 洪洞县', reads: '绛县' }],
    ['a place that is not known', ({ visits: [one] }) => (one!.place = null), { says: 'place unknown', reads: '绛县' }],
    ['a visit’s date that no date has', ({ visits: [one] }) => (one!.evidence.date = spansOf('推进会')), { reads: '推进会' }],
    [
      'no characters for a stop that is not inferred',
      ({ visits: [one] }) => (one!.evidence.stop = []),
      { says: 'stop 悦昌煤矿', reads: '' },
    ],
    ['a source that is shorter', (facts) => (facts.end = 9999), { kind: 'articles', says: 'a text of at least 9999 characters' }],
  ])('%s', (_, change, expected) => {
    const [first] = check(changed(change));
    expect(first).toMatchObject(expected);
  });

  test('a mention outside of its article', () => {
    const [first] = check(changed((facts) => (facts.end = TEXT.indexOf('都来了'))));
    expect(first).toMatchObject({ says: '林静安 at 4:8', reads: '林静安 at 4:8, outside of the article' });
  });

  test('a source that is too short is one line', () => {
    expect(check(FACTS, TEXT.slice(0, -1))).toEqual([
      { line: 1, kind: 'articles', says: `a text of at least ${TEXT.length} characters`, reads: `${TEXT.length - 1} characters` },
    ]);
  });
});

test('what is inferred needs no characters, or those of a division that holds the place', () => {
  const prefecture = `${TEXT}运城市`;
  const facts = changed(({ visits: [one] }) => {
    one!.inferred = ['stop', 'place'];
    one!.evidence = { ...one!.evidence, stop: [], place: [[TEXT.length, TEXT.length + 3]] };
  });
  expect(check(facts, prefecture)).toEqual([]);
  expect(check(facts, `${TEXT}忻州市`)).toMatchObject([{ says: 'place 绛县', reads: '忻州市' }]);
  facts.visits[0]!.inferred = ['stop'];
  expect(check(facts, prefecture)).toMatchObject([{ says: 'place 绛县', reads: '运城市' }]);
});

test('the date of a visit is printed as a date of that value', () => {
  const text = `${TEXT}6月7日`;
  const facts = changed(({ visits: [one] }) => (one!.evidence.date = [[TEXT.length, TEXT.length + 4]]));
  expect(check(facts, text)).toMatchObject([{ says: 'date 2024-05-06', reads: '6月7日' }]);
});

test('where the dates were left out, the date of a visit must still be a date', () => {
  const without = changed((facts) => (facts.dates = []));
  expect(check(without)).toEqual([]);
  without.visits[0]!.evidence.date = spansOf('推进会');
  expect(check(without)).toMatchObject([{ says: 'date 2024-05-06', reads: '推进会' }]);
});

test('a post may be broken by the foot of a page', () => {
  const long = '5月6日,县委书记林静安到青石镇调研春耕生产工作,详细了解麦田长势、农资储备和农机检修等情况';
  const text = `云水县领导调研春耕\n\n${long},县政\n- 3 -\n府办公室主任王小五陪同前往各村察看麦田,与种粮大户亲切交谈。\n`;
  const [facts] = extract('a.txt', text);
  expect(facts!.officials[1]).toMatchObject({ name: '王小五', posts: ['县政府办公室主任'] });
  expect(new Source(text).check(facts!).untrue).toEqual([]);
  facts!.officials[1]!.posts = ['青石镇府办公室主任'];
  expect(new Source(text).check(facts!).untrue).toHaveLength(1);
  // A headline ends where it ends.
  const beside = new Source(text.replace('\n\n', '\n- 3 -\n'));
  facts!.officials[1]!.posts = ['春耕5月6日'];
  expect(beside.check(facts!).untrue.filter(({ reads }) => reads === null)).toHaveLength(1);
});
