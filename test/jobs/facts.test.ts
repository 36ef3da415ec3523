import { expect, test } from 'vitest';
import { Facts } from '../../src/jobs/facts.ts';
import { article } from '../facts.ts';

const ARTICLES = [article({ headline: '甲' }), article({ headline: '乙\n丙' })];
const LINES = ARTICLES.map((one) => JSON.stringify(one));

test('objects and JSON are made of each other', () => {
  for (const facts of [new Facts(ARTICLES), new Facts({ lines: LINES })]) {
    expect(facts.size).toBe(2);
    expect(facts.lines).toEqual(LINES);
    expect(facts.articles).toEqual(ARTICLES);
    expect(facts.articles).toBe(facts.articles);
  }
  expect(new Facts({ lines: [] }).size).toBe(0);
});
