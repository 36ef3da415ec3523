import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extract } from '../src/extract.ts';

const folder = new URL('../seeds/', import.meta.url);
const papers = readdirSync(folder).filter((name) => name.endsWith('.txt'));

describe('extraction without slogans', () => {
  it.each(papers)('finds every other fact of %s', (name) => {
    const text = readFileSync(new URL(name, folder), 'utf8');
    const all = extract(name, text);
    expect(all.flatMap((article) => article.slogans).length).toBeGreaterThan(0);
    expect(extract(name, text, { slogans: false })).toEqual(all.map((article) => ({ ...article, slogans: [] })));
  });
});
