/** How pages were split into articles. */

import type { ArticleFacts } from '../model/facts.ts';
import { columns } from './columns.ts';
import { peopleOf, placesOf, type Entry, type FileFacts } from './entries.ts';
import type { Row } from './table.ts';

export const ARTICLE_COLUMNS = columns('file', 'article', 'headline', 'published', 'source', 'characters');

/** One row an article; characters are code points, white space not counted. Who asks for neither needs no text. */
export function articleEntries(page: FileFacts): Entry[] {
  return page.articles.map((article): Entry => {
    const body = (): string => page.text.slice(article.start, article.end);
    return {
      row: rowOf(article, page.file, body),
      date: article.published,
      people: peopleOf(article),
      places: placesOf(article),
      get spans() {
        const begin = article.start + (/\S/u.exec(body())?.index ?? 0);
        return [[begin, begin + 1]] as const;
      },
      article: article.article,
      rule: '',
    };
  });
}

function rowOf({ article, headline, published, source }: ArticleFacts, file: string, body: () => string): Row {
  let characters: number | undefined;
  return {
    ...{ file, article, headline, published, source },
    get characters() {
      return (characters ??= [...body().replace(/\s+/gu, '')].length);
    },
  };
}
