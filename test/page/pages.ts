/** Helpers for tests of the page reader. */

import { expect } from 'vitest';
import type { Article, BlockKind } from '../../src/model/page.ts';
import { readPage } from '../../src/page/read.ts';

/** Kind and text of every block of an article. */
export function blocksOf(article: Article): [BlockKind, string][] {
  return article.blocks.map((block) => [block.kind, article.text.slice(block.from, block.to)]);
}

/** The only article of a text. */
export function onlyArticle(source: string): Article {
  const { articles } = readPage(source);
  expect(articles).toHaveLength(1);
  return articles[0]!;
}

export function headlinesOf(source: string): (string | null)[] {
  return readPage(source).articles.map((article) => article.headline);
}

/** The source characters that a piece of an article's text was made from, white space removed. */
export function printedAs(source: string, article: Article, text: string): string {
  const from = article.text.indexOf(text);
  expect(from, `${text} stands in the article`).toBeGreaterThanOrEqual(0);
  let out = '';
  let last = -1;
  for (let i = from; i < from + text.length; i++) {
    const start = article.starts[i]!;
    if (start === last) continue;
    last = start;
    out += source.slice(start, article.ends[i]);
  }
  return out.replace(/\s/gu, '');
}

/** Breaks a text into lines of `width` characters, no closing mark at the head of a line. */
export function wrapped(text: string, width: number): string {
  return text
    .split('\n')
    .map((line) => {
      let out = '';
      let row = 0;
      for (const [i, character] of [...line].entries()) {
        out += character;
        row++;
        const next = [...line][i + 1];
        if (row >= width && next !== undefined && !/[，。；：、！？”》）]/u.test(next)) {
          out += '\n';
          row = 0;
        }
      }
      return out;
    })
    .join('\n');
}

/** Sets a text in a column of so many half-width columns, where closing marks hang over the margin. */
export function set(text: string, columns: number): string {
  const rows: string[] = [];
  for (const line of text.split('\n')) {
    let row = '';
    let taken = 0;
    for (const character of line) {
      const takes = character < '\u2000' ? 1 : 2;
      if (taken + takes > columns && !/[，。；：、！？”》）]/u.test(character)) {
        rows.push(row);
        row = '';
        taken = 0;
      }
      row += character;
      taken += takes;
    }
    rows.push(row);
  }
  return rows.join('\n');
}
