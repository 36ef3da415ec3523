import { expect, test } from 'vitest';
import { Facts } from '../../src/jobs/facts.ts';
import { article } from '../facts.ts';

const ARTICLES = [article({ headline: '甲' }), article({ headline: '乙\n丙' })];
const LINES = ARTICLES.map((one) => JSON.stringify(one));

test('objects and JSON are made of each other', () => {
  const ndjson = new TextEncoder().encode(`${LINES.join('\n')}\n`);
  for (const facts of [new Facts(ARTICLES), new Facts({ ndjson, size: 2 })]) {
    expect(facts.size).toBe(2);
    expect(facts.ndjson).toEqual(ndjson);
    expect(facts.lines).toEqual(LINES);
    expect(facts.articles).toEqual(ARTICLES);
    expect(facts.articles).toBe(facts.articles);
  }
});

test('facts of no article are no line', () => {
  for (const facts of [new Facts([]), new Facts({ ndjson: new Uint8Array(), size: 0 })]) {
    expect([facts.size, facts.lines, facts.articles, facts.ndjson.length]).toEqual([0, [], [], 0]);
  }
});

test('half a character survives', () => {
  const [half] = new Facts({ ndjson: new Facts([article({ headline: '甲\ud842' })]).ndjson, size: 1 }).articles;
  expect(half!.headline).toBe('甲\ud842');
});
