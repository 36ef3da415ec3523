/** Reads back what was saved. */

import type { ArticleFacts, Kind } from '../model/facts.ts';
import { sqlOf, visitsOf, type Asked } from './asked.ts';
import type { DuckDBValue } from '@duckdb/node-api';
import type { Database } from './duckdb.ts';
import { ARTICLE, KIND_NAMES, KINDS, quoted } from './kinds.ts';
import type { Listed } from './save.ts';

/** What the store knows of a file. */
export interface State extends Listed {
  id: number;
  /** Whether the extractor that read it is the one asked about. */
  current: boolean;
}

/** Some of the files of a store. */
export interface Range {
  /** How their paths begin: `2024/`, or nothing for all files. */
  within: string;
  /** The version of the extractor that is to have read them. */
  extractor: string;
}

/** No path holds it. */
const BETWEEN = '\0';

/** All files as one text, to be compared as a whole: to get a hundred thousand cells one by one takes longer than many a question. */
function listingOf(files: readonly Listed[]): string {
  return files.map(({ path, size, modified }) => [path, size, modified].join(BETWEEN)).join(BETWEEN);
}

/**
 * Whether a store has some files as they are and no others beside them. In: the files, sorted by path; how the paths of
 * those begin that are compared; the version of the extractor that is to have read them.
 */
export async function hasJust(database: Database, files: readonly Listed[], { within, extractor }: Range): Promise<boolean> {
  const file = 'concat_ws(chr(0), path, size, epoch_us(modified))';
  const sql = `SELECT count(*), string_agg(${file}, chr(0) ORDER BY path) FILTER (extractor = $2) FROM files WHERE starts_with(path, $1)`;
  const [[size, listing] = []] = await database.rows(sql, [within, extractor]);
  return size === BigInt(files.length) && (listing ?? '') === listingOf(files);
}

/** The files of a range, by path. */
export async function statesOf(database: Database, { within, extractor }: Range): Promise<Map<string, State>> {
  const sql = `SELECT path, file_id, size::DOUBLE, epoch_us(modified)::DOUBLE, extractor = $2 FROM files WHERE starts_with(path, $1)`;
  const [paths = [], ids, sizes, times, current] = (await database.columns(sql, [within, extractor])) as [
    string[],
    number[],
    number[],
    number[],
    boolean[],
  ];
  return new Map(
    paths.map((path, at) => [path, { path, id: ids[at]!, size: sizes[at]!, modified: times[at]!, current: current[at]! }] as const),
  );
}

/** The real path of the folder whose papers a store holds that does not lie with them; null where nobody wrote it down. */
export async function folderOf(database: Database): Promise<string | null> {
  const [[path] = [null]] = await database.rows('SELECT path FROM folder');
  return path as string | null;
}

/** Why some files of a range have no text, by path. */
export async function problemsOf(database: Database, { within }: Pick<Range, 'within'>): Promise<Map<string, string>> {
  const sql = 'SELECT path, problem FROM files WHERE problem IS NOT NULL AND starts_with(path, $1)';
  return new Map((await database.rows(sql, [within])) as [string, string][]);
}

/** The ids of the files of a range that may answer a question, by path. */
export async function answering(database: Database, asked: Asked, { within }: Pick<Range, 'within'>): Promise<Map<string, number>> {
  const { sql, values } = sqlOf(asked);
  const inRange = `starts_with(path, $${values.length + 1})`;
  const [paths = [], ids] = (await database.columns(`SELECT path, file_id FROM files WHERE file_id IN (${sql}) AND ${inRange}`, [
    ...values,
    within,
  ])) as [string[], number[]];
  return new Map(paths.map((path, at) => [path, ids[at]!] as const));
}

/** The hash of each file's text, by path. */
export async function hashesOf(database: Database): Promise<Map<string, string>> {
  return new Map((await database.rows('SELECT path, hash FROM files WHERE hash IS NOT NULL')) as [string, string][]);
}

/** A structure of some columns as JSON, its fields in their order. */
const json = (fields: readonly string[]): string =>
  `CAST(to_json({${fields.map((name) => `'${name}': ${quoted(name)}`).join(', ')}}) AS VARCHAR)`;

/** Where a page says a fact. */
const WHERE_SAID = { mentions: [], evidence: { visitor: [], stop: [], place: [], date: [], activity: [] } };

/** One row for each article and each fact that is asked for, those of a file together, facts of a kind in the order of the text. */
function factsSql(ids: string, { kinds = KIND_NAMES, named = [], ...asked }: Asked): { sql: string; values: DuckDBValue[] } {
  const visits = visitsOf(asked);
  const rows = [
    `SELECT file_id, article, '' AS kind, 0 AS number, ${json(Object.keys(ARTICLE))} AS fact FROM articles WHERE file_id IN (${ids})`,
    ...kinds.map((kind) => {
      const fields = Object.keys(KINDS[kind]).filter((field) => !named.includes(kind) || !(field in WHERE_SAID));
      const only = kind === 'visits' && visits !== null ? ` AND ${visits.sql}` : '';
      return `SELECT file_id, article, '${kind}' AS kind, number, ${json(fields)} AS fact FROM ${kind} WHERE file_id IN (${ids})${only}`;
    }),
  ];
  return {
    sql: `${rows.join(' UNION ALL ')} ORDER BY file_id, article, kind, number`,
    values: kinds.includes('visits') ? (visits?.values ?? []) : [],
  };
}

/**
 * The facts of some files. In: each file's id and the name that its facts shall have, and what is asked for.
 * Out: the articles by id; the kinds that are not asked for are empty, and visits may be left out that are surely not.
 */
export async function factsOf(database: Database, files: ReadonlyMap<number, string>, asked: Asked): Promise<Map<number, ArticleFacts[]>> {
  const stored = new Map<number, ArticleFacts[]>();
  if (files.size === 0) return stored;
  for (const id of files.keys()) stored.set(id, []);
  const { sql, values } = factsSql([...files.keys()].join(', '), asked);
  const [fileIds, , factKinds, , facts] = await database.columns(sql, values);
  fileIds?.forEach((id, index) => {
    const articles = stored.get(id as number)!;
    const fact = JSON.parse(facts![index] as string) as object;
    const kind = factKinds![index] as Kind | '';
    if (kind === '') articles.push(emptyArticle(files.get(id as number)!, fact as Omit<ArticleFacts, Kind | 'schema' | 'file'>));
    else (articles.at(-1)![kind] as unknown[]).push(asked.named?.includes(kind) ? { ...fact, ...WHERE_SAID } : fact);
  });
  return stored;
}

function emptyArticle(file: string, fields: Omit<ArticleFacts, Kind | 'schema' | 'file'>): ArticleFacts {
  return {
    ...{ schema: 1, file, ...fields },
    ...{ bylines: [], dates: [], officials: [], executives: [], enterprises: [], places: [], slogans: [], visits: [], meetings: [] },
  };
}

/** What some files name: whom, which places, and when. */
export interface Summary {
  articles: number;
  people: string[];
  places: string[];
  /** EDTF values of publications, visits and meetings. */
  dates: string[];
}

/** What some files name, each once. In: their paths, or null for all, and how sure a fact must be. */
export async function summaryOf(database: Database, files: readonly string[] | null, confidences: readonly string[]): Promise<Summary> {
  const own = `($1 IS NULL OR file_id IN (SELECT file_id FROM files WHERE path IN (SELECT unnest(from_json($1, '["VARCHAR"]')))))`;
  const sure = `${own} AND confidence IN (${confidences.map((confidence) => `'${confidence}'`).join(', ')})`;
  const paths = files === null ? null : JSON.stringify(files);
  const distinct = async (...selects: string[]): Promise<string[]> => {
    const [said] = await database.columns(`SELECT DISTINCT said FROM (${selects.join(' UNION ALL ')}) WHERE said IS NOT NULL`, [paths]);
    return (said ?? []) as string[];
  };
  const [[articles] = [0n]] = await database.rows(`SELECT count(*) FROM articles WHERE ${own}`, [paths]);
  return {
    articles: Number(articles),
    people: await distinct(
      `SELECT name AS said FROM officials WHERE ${sure}`,
      `SELECT name FROM executives WHERE ${sure}`,
      `SELECT visitor FROM visits WHERE ${sure}`,
      `SELECT unnest(attendees) FROM meetings WHERE ${sure}`,
    ),
    places: await distinct(`SELECT name AS said FROM places WHERE ${sure}`, `SELECT place FROM visits WHERE ${sure}`),
    dates: await distinct(
      `SELECT published AS said FROM articles WHERE ${own}`,
      `SELECT date FROM visits WHERE ${sure}`,
      `SELECT date FROM meetings WHERE ${sure}`,
    ),
  };
}
