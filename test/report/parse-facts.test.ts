import { expect, test } from 'vitest';
import { extract } from '../../src/extract.ts';
import { parseFacts } from '../../src/report/parse-facts.ts';
import { article, visit } from '../facts.ts';

const FACTS = article({
  file: 'a.txt',
  officials: [
    { name: '林静安', posts: ['县长'], confidence: 'confirmed', mentions: [{ spans: [[0, 3]], line: 1, column: 1, rule: 'a/b' }] },
  ],
  visits: [visit('', { visitor: '林静安', stop: '青石镇' })],
});
/** The line of the facts with a value put in at a path. */
function lineWith(path: string, value: unknown): string {
  const copy = structuredClone(FACTS) as unknown as Record<string, unknown>;
  const names = path.split('.');
  const last = names.pop()!;
  const holder = names.reduce((at, name) => at[name] as Record<string, unknown>, copy);
  holder[last] = value;
  return JSON.stringify(copy);
}

test('what was extracted is read again as it was', () => {
  const facts = extract('a.txt', '5月6日,绛县县委书记林静安到青石镇调研。');
  expect(facts[0]!.visits).toHaveLength(1);
  expect(parseFacts(JSON.stringify(facts[0]))).toEqual({ facts: facts[0], wrong: null });
  expect(parseFacts(lineWith('more', 1)).wrong).toBeNull();
});

test.each([
  ['{"schema":1', 'no JSON'],
  ['绛县新闻', 'no JSON, where facts are what extract prints'],
  ['[', 'one JSON array, not one object a line: extract with --format ndjson'],
  ['[]', 'no facts: it has no “schema”'],
  ['null', 'no facts: it has no “schema”'],
  ['"schema"', 'no facts: it has no “schema”'],
  [lineWith('schema', 2), 'facts of schema 2, where 1 is known'],
  ['{"schema":1}', 'no facts of schema 1: file is wrong'],
  [lineWith('file', ''), 'no facts of schema 1: file is wrong'],
  [lineWith('end', -1), 'no facts of schema 1: end is wrong'],
  [lineWith('start', 0.5), 'no facts of schema 1: start is wrong'],
  [lineWith('headline', undefined), 'no facts of schema 1: headline is wrong'],
  [lineWith('slogans', {}), 'no facts of schema 1: slogans is wrong'],
  [lineWith('officials.0.posts', '县长'), 'no facts of schema 1: officials[0].posts is wrong'],
  [lineWith('officials.0.mentions.0.spans', [[3, 3]]), 'no facts of schema 1: officials[0].mentions[0].spans[0] is wrong'],
  [lineWith('officials.0.mentions.0.spans', [[0, 1, 2]]), 'no facts of schema 1: officials[0].mentions[0].spans[0] is wrong'],
  [lineWith('visits.0.evidence', null), 'no facts of schema 1: visits[0].evidence is wrong'],
  [lineWith('visits.0.evidence.date', undefined), 'no facts of schema 1: visits[0].evidence.date is wrong'],
])('%s', (line, wrong) => {
  expect(parseFacts(line)).toEqual({ facts: null, wrong });
});
