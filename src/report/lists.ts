/** The lists of all facts of a kind: the fields of the fact, how sure it is, how often, and where first. */

import type { ArticleFacts, Kind, Mention } from '../model/facts.ts';
import { LineIndex } from '../text/spans.ts';
import { columns, type ColumnName } from './columns.ts';
import { peopleOf, placesOf, type Entry, type FileFacts, type NamedPlace } from './entries.ts';
import type { Cell, Column } from './table.ts';
import { lineOfVisit, placeOfVisit } from './visits.ts';

/** The fields that a list shows, in the order of the fact. */
const FIELDS = {
  bylines: ['name', 'role'],
  dates: ['text', 'value', 'inferred'],
  officials: ['name', 'posts'],
  executives: ['name', 'posts'],
  enterprises: ['name'],
  places: ['name', 'code'],
  slogans: ['text', 'kind'],
  visits: ['visitor', 'role', 'stop', 'place', 'date', 'activity', 'inferred'],
  meetings: ['name', 'date', 'host', 'speakers', 'attendees', 'inferred'],
} satisfies Record<Kind, ColumnName[]>;

/** Headers that say more than the general one. */
const HEADERS: Partial<Record<Kind, Record<string, string>>> = {
  bylines: { name: '姓名' },
  officials: { name: '姓名' },
  executives: { name: '姓名' },
  enterprises: { name: '企业' },
  places: { name: '地名' },
  meetings: { name: '会议' },
  slogans: { text: '提法' },
};

/** The kinds by name. */
export const KINDS = Object.keys(FIELDS) as Kind[];

/** The columns of a kind's list. */
export function listColumns(kind: Kind): Column[] {
  return columns(...FIELDS[kind], 'confidence', 'count', 'file', 'line').map((column) => ({
    ...column,
    header: HEADERS[kind]?.[column.name] ?? column.header,
  }));
}

/** What the options look at where the fact itself does not tell: its article's people, places and publication. */
interface Own {
  date?: string | null;
  people?: readonly string[];
  places?: readonly NamedPlace[];
}

function ownOf(kind: Kind, fact: ArticleFacts[Kind][number], article: ArticleFacts): Own {
  if ('visitor' in fact) return { date: fact.date, people: [fact.visitor], places: placeOfVisit(fact, article) };
  if ('attendees' in fact) return { date: fact.date, people: fact.attendees };
  if ('value' in fact) return { date: fact.value };
  if (kind === 'places' && 'code' in fact) return { places: [{ name: fact.name, code: fact.code, within: null }] };
  return kind === 'officials' || kind === 'executives' ? { people: ['name' in fact ? fact.name : ''] } : {};
}

/** The rows of one file: one for each fact of each article, in text order. */
export function listEntries(kind: Kind, page: FileFacts): Entry[] {
  const { file, articles } = page;
  const lines = new LineIndex(page);
  return articles.flatMap((article) => {
    const people = peopleOf(article);
    const places = placesOf(article);
    return article[kind].map((fact): Entry => {
      const mention: Pick<Mention, 'spans' | 'line' | 'rule'> | undefined =
        'mentions' in fact ? fact.mentions[0] : { ...lineOfVisit(fact, lines), rule: fact.rule };
      const fields = fact as unknown as Record<string, Cell>;
      const own = ownOf(kind, fact, article);
      return {
        row: {
          ...Object.fromEntries(FIELDS[kind].map((field) => [field, fields[field] ?? null])),
          count: 'mentions' in fact ? fact.mentions.length : 1,
          file,
          line: mention?.line ?? null,
          confidence: fact.confidence,
        },
        date: own.date === undefined ? article.published : own.date,
        people: own.people ?? people,
        places: own.places ?? places,
        spans: mention?.spans ?? [],
        article: article.article,
        rule: mention?.rule ?? '',
      };
    });
  });
}
