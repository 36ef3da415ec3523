import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extract } from '../src/extract.ts';

const folder = new URL('../seeds/', import.meta.url);
const papers = readdirSync(folder).filter((name) => name.endsWith('.txt'));

describe('extraction without slogans', () => {
  it.each(papers)('finds all but the places of %s', (name) => {
    const text = readFileSync(new URL(name, folder), 'utf8');
    const all = extract(name, text);
    expect(all.flatMap((article) => article.slogans).length).toBeGreaterThan(0);
    // A place that stands in a slogan only is no place of the page.
    const rest = extract(name, text, { slogans: false });
    expect(rest).toEqual(all.map((article, index) => ({ ...article, slogans: [], places: rest[index]!.places })));
  });
});
