/** Where the names of divisions begin in an article: read once, asked by several. */

import { allNamesIn, type NamesHere } from '../../lexicon/divisions.ts';
import type { Article } from '../../model/page.ts';

const cache = new WeakMap<Article, readonly NamesHere[]>();

/** All places of an article's text where names of divisions begin, in order. */
export function namesIn(article: Article): readonly NamesHere[] {
  let names = cache.get(article);
  if (!names) cache.set(article, (names = allNamesIn(article.text)));
  return names;
}
