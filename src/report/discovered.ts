/** Wordings that recur in a corpus and that no list holds. */

import { loadTable } from '../lexicon/load.ts';
import { compareEdtf, hasYear } from '../model/edtf.ts';
import { recurring, type Occurrence } from '../stats/variants.ts';
import { columns } from './columns.ts';
import type { Entry, FileFacts } from './entries.ts';
import { listColumns, listEntries } from './lists.ts';
import type { Column } from './table.ts';

const DATE = {
  name: 'date',
  header: '首见',
  about: 'the earliest date of publication of an article that has it, which file and line name',
};

/** The wording and its forms, how often, and when and where first. */
export const DISCOVERED_COLUMNS: readonly Column[] = [
  listColumns('slogans')[0]!,
  ...columns('variants', 'kind', 'count', 'articles', 'files'),
  DATE,
  ...columns('file', 'line'),
];

/** The slogans of a file that were found by their form alone, nowhere in the article by the lexicon. */
export function foundByForm(file: FileFacts): Entry[] {
  const articles = file.articles.map((article) => ({
    ...article,
    slogans: article.slogans.filter(({ mentions }) => !mentions.some(({ rule }) => rule.startsWith('slogans/'))),
  }));
  return listEntries('slogans', { file: file.file, text: '', articles });
}

interface Found extends Occurrence {
  entry: Entry;
}

/**
 * One row for each wording that recurs in at least `least` articles and is no form of one of the lexicon, those of the
 * most articles first. Date, file and line are those of the first article by date of publication, or of the first one
 * read where none has a date with a year.
 */
export function discover(entries: readonly Entry[], least: number): Entry[] {
  const occurrences = entries.map((entry): Found => {
    const { text, file, count } = entry.row;
    return { text: String(text), file: String(file), article: entry.article, count: Number(count), entry };
  });
  const known = loadTable('slogans.tsv', ['text', 'kind']).map(([text]) => text!);
  const heads = loadTable('slogan-heads.tsv', ['head', 'use']).map(([head]) => head!);
  return recurring(occurrences, { known, heads, least }).map((wording) => {
    const { text, variants, count, articles, files } = wording;
    const [first, date] = firstOf(wording.occurrences.map(({ entry }) => entry));
    const kind = wording.occurrences.find((occurrence) => occurrence.text === text)!.entry.row['kind']!;
    return { ...first, row: { ...first.row, text, variants, kind, count, articles, files, date } };
  });
}

/** The entry with the earliest date, and that date. */
function firstOf(entries: readonly Entry[]): [Entry, string | null] {
  let first: [Entry, string | null] = [entries[0]!, null];
  for (const entry of entries) {
    const { date } = entry;
    if (date !== null && hasYear(date) && (first[1] === null || compareEdtf(date, first[1]) < 0)) first = [entry, date];
  }
  return first;
}
