/** How pages were split into articles. */

import { columns } from './columns.ts';
import { peopleOf, placesOf, type Entry, type FileFacts } from './entries.ts';

export const ARTICLE_COLUMNS = columns('file', 'article', 'headline', 'published', 'source', 'characters');

/** One row an article; characters are code points, white space not counted. */
export function articleEntries({ file, text, articles }: FileFacts): Entry[] {
  return articles.map((article): Entry => {
    const { headline, published, source } = article;
    const body = text.slice(article.start, article.end);
    const begin = article.start + (/\S/u.exec(body)?.index ?? 0);
    return {
      row: { file, article: article.article, headline, published, source, characters: [...body.replace(/\s+/gu, '')].length },
      date: published,
      people: peopleOf(article),
      places: placesOf(article),
      spans: [[begin, begin + 1]],
      article: article.article,
      rule: '',
    };
  });
}
