/** Which files may answer a question, found in the tables. */

import type { Kind } from '../model/facts.ts';
import type { DuckDBValue } from '@duckdb/node-api';

/** A place in the forms in which facts may name it. */
export interface AskedPlace {
  /** As it was asked for: a name may hold it. */
  spelt: string;
  /** Every name of the divisions meant and of what lies in them. */
  names: readonly string[];
  /** Their codes. */
  codes: readonly string[];
}

/** What is asked for: a file has an answer where its facts name all that are given. */
export interface Asked {
  /** The kinds of facts that are looked at; all if not told otherwise. */
  kinds?: readonly Kind[];
  /** Of these, kinds of which it does not matter where the page says them: they come without mentions and evidence. */
  named?: readonly Kind[];
  /** Somebody who came along somewhere. */
  visitor?: string;
  /** Anybody named as an official, executive, visitor or present at a meeting. */
  person?: string;
  /** Where a visit led. */
  visited?: AskedPlace;
  /** Any place named, those of visits among them. */
  place?: AskedPlace;
}

/** Collects what stands for `$1`, `$2` … */
class Values {
  readonly values: DuckDBValue[] = [];

  add(value: string): string {
    this.values.push(value);
    return `$${this.values.length}`;
  }

  list(words: readonly string[]): string {
    return `(SELECT unnest(from_json(${this.add(JSON.stringify(words))}, '["VARCHAR"]')))`;
  }
}

/**
 * The SQL of a question. In: what facts must name. Out: a query for the `file_id` of all files that have an answer, and
 * perhaps of some more, with its values.
 */
export function sqlOf({ visitor, person, visited, place }: Asked): { sql: string; values: DuckDBValue[] } {
  const values = new Values();
  const all = [
    ...(visitor === undefined ? [] : [`SELECT file_id FROM visits WHERE visitor = ${values.add(visitor)}`]),
    ...(person === undefined ? [] : [naming(values.add(person))]),
    ...(visited === undefined ? [] : [visiting(visited, values)]),
    ...(place === undefined ? [] : [placed(place, values)]),
  ];
  return { sql: all.length === 0 ? 'SELECT file_id FROM files' : all.map((sql) => `(${sql})`).join(' INTERSECT '), values: values.values };
}

function naming(name: string): string {
  return `SELECT file_id FROM officials WHERE name = ${name} UNION SELECT file_id FROM executives WHERE name = ${name}
    UNION SELECT file_id FROM visits WHERE visitor = ${name} UNION SELECT file_id FROM meetings WHERE list_contains(attendees, ${name})`;
}

/** A visit to a division, or to a stop that is one; also where only the code in the article tells which place is meant. */
function visiting({ spelt, names, codes }: AskedPlace, values: Values, columns = 'file_id'): string {
  const [letters, forms, meant] = [values.add(spelt), values.list(names), values.list(codes)];
  const own = columns.replaceAll('number', 'visits.number');
  return `
    SELECT ${columns} FROM visits
    WHERE contains(stop, ${letters}) OR contains(place, ${letters}) OR stop IN ${forms} OR place IN ${forms}
    UNION
    SELECT ${own} FROM visits JOIN places USING (file_id, article)
    WHERE places.code IN ${meant} AND (places.name = visits.place OR places.name = visits.stop)`;
}

/**
 * The visits that may be asked for, where a question asks for visits of somebody or to somewhere: of a tour through a
 * province one county is often all that matters. Out: a condition for rows of the table with its values, or null where
 * every visit of a file counts.
 */
export function visitsOf({ visitor, visited, place }: Asked): { sql: string; values: DuckDBValue[] } | null {
  // Which places an article names, its other visits tell too.
  if (place !== undefined || (visitor === undefined) === (visited === undefined)) return null;
  const values = new Values();
  const sql =
    visitor === undefined
      ? `(file_id, article, number) IN (${visiting(visited!, values, 'file_id, article, number')})`
      : `(file_id, article) IN (SELECT (file_id, article) FROM visits WHERE visitor = ${values.add(visitor)})`;
  return { sql, values: values.values };
}

function placed(place: AskedPlace, values: Values): string {
  const [letters, forms, meant] = [values.add(place.spelt), values.list(place.names), values.list(place.codes)];
  return `SELECT file_id FROM places WHERE contains(name, ${letters}) OR name IN ${forms} OR code IN ${meant}
    UNION ${visiting(place, values)}`;
}
