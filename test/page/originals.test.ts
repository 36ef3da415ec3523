/** The sample papers, and the originals in the folder that ZHENGWEN_ORIGINALS names where it is set. */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../src/page/read.ts';
import { wrapped } from './pages.ts';

const COUNTS = [1, 1, 4, 6, 4];

const papersOf = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => /\.(?:txt|md)$/u.test(name) && !name.startsWith('README'))
    .sort()
    .map((name) => readFileSync(path.join(folder, name), 'utf8').replace(/^\ufeff/u, ''));

function check(folder: string): void {
  const papers = papersOf(folder);
  it('has its number of articles, each with a headline', () => {
    const articles = papers.map((paper) => readPage(paper).articles);
    expect(articles.map((list) => list.length)).toEqual(COUNTS);
    for (const { headline } of articles.flat()) expect(headline).toMatch(/^\S.{8,}/u);
  });

  it.each([17, 23, 31, 38])('has the same articles with lines of %i characters', (width) => {
    expect(papers.map((paper) => readPage(wrapped(paper, width)).articles.length)).toEqual(COUNTS);
  });

  it('has the same articles indented and with CRLF', () => {
    const forms = papers.map((paper) => paper.replace(/^(?=[^\s#])/gmu, '　　').replaceAll('\n', ' \r\n'));
    expect(forms.map((paper) => readPage(paper).articles.length)).toEqual(COUNTS);
  });

  it('names the makers of each article', () => {
    const makers = papers.map((paper) => readPage(paper).articles.map((article) => article.bylines.length));
    expect(makers).toEqual([[3], [3], [0, 1, 1, 1], [0, 0, 0, 2, 1, expect.any(Number)], [0, 0, 0, 0]]);
  });
}

describe('the sample papers', () => {
  check(fileURLToPath(new URL('../../seeds/', import.meta.url)));
});

const originals = process.env['ZHENGWEN_ORIGINALS'];
describe.skipIf(!originals || !existsSync(originals))('the originals', () => {
  if (originals && existsSync(originals)) check(originals);
});
