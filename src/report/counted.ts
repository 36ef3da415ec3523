/** What is counted of each kind, and in which groups. */

import { divisionOf } from '../lexicon/divisions.ts';
import { hasYear, parseEdtf } from '../model/edtf.ts';
import type { ArticleFacts, Kind } from '../model/facts.ts';
import { UNKNOWN, type ArticleCounts } from '../stats/frequency.ts';
import { columns } from './columns.ts';
import { placesOf, type Entry, type FileFacts, type NamedPlace } from './entries.ts';
import { listColumns } from './lists.ts';
import { cellText, type Column } from './table.ts';

export type GroupBy = 'month' | 'place' | 'official' | 'source';

/** The column by which the facts of a kind are counted. */
const COUNTED: Record<Kind, string> = {
  ...{ bylines: 'name', dates: 'value', enterprises: 'name', executives: 'name', meetings: 'name' },
  ...{ officials: 'name', places: 'name', slogans: 'text', visits: 'place' },
};

/** Columns of `freq`: the group where there is one, what is counted, how often. */
export function frequencyColumns(kind: Kind | 'words', by: GroupBy | null): Column[] {
  const item = kind === 'words' ? { header: '词', about: 'the word' } : listColumns(kind).find(({ name }) => name === COUNTED[kind])!;
  return [...(by ? [GROUP_COLUMNS[by]] : []), { ...item, name: kind }, ...columns('count', 'articles', 'share')];
}

const GROUP_COLUMNS: Record<GroupBy, Column> = {
  month: { name: 'month', header: '月份', about: 'the month of the fact, or of the publication where the fact has no date of its own' },
  place: { name: 'place', header: '地点', about: 'a division that the article names, or the one that a visit led to' },
  official: { name: 'official', header: '官员', about: 'an official whom the article names, or who visited or met' },
  source: { name: 'source', header: '来源', about: 'paper, station or agency' },
};

/** The month of an EDTF value, that of its first day; the year where no month is told. */
export function monthOf(date: string | null): string {
  const start = date === null || !hasYear(date) ? null : parseEdtf(date)!.start;
  return start === null ? UNKNOWN : date!.slice(0, start.month === null ? 4 : 7);
}

function fullName({ name, code }: Pick<NamedPlace, 'name' | 'code'>): string {
  return code === null ? name : (divisionOf(code)?.name ?? name);
}

const orUnknown = (names: readonly string[]): string[] => (names.length > 0 ? [...new Set(names)] : [UNKNOWN]);

/** The groups of an article as such. */
export function groupsOf(article: ArticleFacts, by: GroupBy | null): string[] {
  if (by === null) return [''];
  if (by === 'month') return [monthOf(article.published)];
  if (by === 'source') return [article.source ?? UNKNOWN];
  return orUnknown(by === 'place' ? placesOf(article).map(fullName) : article.officials.map(({ name }) => name));
}

/** The groups of one fact: its own date, place and persons where it has them. */
function groupsOfEntry(entry: Entry, kind: Kind, article: ArticleFacts, by: GroupBy | null): string[] {
  if (by === 'month') return [monthOf(entry.date)];
  if (by === 'place' && kind === 'visits') return [cellText(entry.row['place']!) || UNKNOWN];
  if (by === 'official' && (kind === 'visits' || kind === 'meetings')) return orUnknown(entry.people);
  return groupsOf(article, by);
}

function itemOf(entry: Entry, kind: Kind): string {
  if (kind === 'places') return fullName(entry.places[0]!);
  return cellText(entry.row[COUNTED[kind]] ?? null) || UNKNOWN;
}

/**
 * What the articles of a file say of a kind. Places count under their full name; of visits each stop counts once a
 * date, whoever came along.
 * In: the file, its selected entries, and its selected articles by number. Out: one an article.
 */
export function countFacts(
  kind: Kind,
  { articles }: FileFacts,
  entries: readonly Entry[],
  selected: ReadonlySet<number>,
  by: GroupBy | null,
): ArticleCounts[] {
  return articles.flatMap((article) => {
    const own = entries.filter((entry) => entry.article === article.article);
    if (own.length === 0 && !selected.has(article.article)) return [];
    const seen = new Set<string>();
    const counts = own.flatMap((entry) =>
      groupsOfEntry(entry, kind, article, by).flatMap((group) => {
        const stop = JSON.stringify([group, entry.row['stop'], entry.row['date']]);
        if (kind === 'visits' && seen.has(stop)) return [];
        seen.add(stop);
        return [{ group, item: itemOf(entry, kind), count: Number(entry.row['count']) }];
      }),
    );
    return [{ groups: selected.has(article.article) ? groupsOf(article, by) : [], counts }];
  });
}
