import { readdirSync, readFileSync } from 'node:fs';
import Ajv from 'ajv';
import { expect, test } from 'vitest';
import { extract } from '../../src/extract.ts';
import { article, visit } from '../facts.ts';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const schema = JSON.parse(read('docs/facts.schema.json')) as { properties: object; definitions: Record<string, { properties?: object }> };
const check = new Ajv({ allErrors: true }).compile(schema);
const SAMPLES = readdirSync(new URL('../../seeds', import.meta.url)).filter((name) => /^\d/u.test(name));

test.each(SAMPLES)('the facts of seeds/%s are as the schema says', (name) => {
  const facts = extract(name, read(`seeds/${name}`));
  expect(facts.length).toBeGreaterThan(0);
  for (const fact of facts) {
    check(JSON.parse(JSON.stringify(fact)));
    expect(check.errors).toBeNull();
  }
});

test('the schema sees what is wrong', () => {
  const right = article({ visits: [visit('', { visitor: '林静安', stop: '青石镇' })] });
  const valid = (facts: object): boolean => check(facts) as boolean;
  expect(valid({ ...right, visits: [] })).toBe(true);
  expect(valid({ ...right, published: '2025-3-8' })).toBe(false);
  expect(valid({ ...right, more: 1 })).toBe(false);
  expect(valid({ ...right, places: [{ name: '绛县', code: '14', mentions: [] }] })).toBe(false);
  expect(valid({ ...right, slogans: undefined })).toBe(false);
});

test('docs/facts.md names every field', () => {
  const page = read('docs/facts.md');
  const fields = [schema, ...Object.values(schema.definitions)].flatMap(({ properties }) => Object.keys(properties ?? {}));
  expect(fields.length).toBeGreaterThan(40);
  for (const field of fields) expect(page, field).toMatch(new RegExp(`\`${field}\`|## .*\\b${field}\\b`, 'u'));
});
