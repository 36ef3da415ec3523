/** Writes what was read from files. */

import { digest } from './digest.ts';
import type { Database } from './duckdb.ts';
import { ARTICLE, KIND_NAMES, KINDS, quoted } from './kinds.ts';

/** A file as the folder lists it. */
export interface Listed {
  /** From the folder on, with `/`. */
  path: string;
  /** Bytes. */
  size: number;
  /** When it was last changed, in microseconds since 1970. */
  modified: number;
}

/** A file as it was read; of one with facts, those of each article as JSON. */
export type SavedFile = Listed & ({ text: string; articles: readonly string[]; problem: null } | { text: null; problem: string });

const names = (fields: object): string[] => Object.keys(fields).map(quoted);

/** How DuckDB reads the articles of a file from JSON. */
const STRUCTURE = JSON.stringify([{ ...ARTICLE, ...Object.fromEntries(KIND_NAMES.map((kind) => [kind, [KINDS[kind]]])) }]);

/** From the lines of a batch to the tables; DuckDB takes the JSON apart, which is many times quicker than to hand it cells. */
const SPREAD = [
  `INSERT INTO files SELECT file_id, path, size, make_timestamp(modified), hash, extractor, problem FROM batch`,
  `CREATE TEMP TABLE parsed AS SELECT file_id, unnest(from_json(facts, '${STRUCTURE}')) AS facts FROM batch WHERE facts IS NOT NULL`,
  `INSERT INTO articles SELECT file_id, ${names(ARTICLE)
    .map((name) => `facts.${name}`)
    .join(', ')} FROM parsed`,
  ...KIND_NAMES.map(
    (kind) => `INSERT INTO ${kind} SELECT file_id, article, number, ${names(KINDS[kind])
      .map((name) => `fact.${name}`)
      .join(', ')}
      FROM (
        SELECT file_id, facts.article AS article, generate_subscripts(facts.${kind}, 1) AS number, unnest(facts.${kind}) AS fact
        FROM parsed
      )`,
  ),
  'DROP TABLE parsed',
  'DROP TABLE batch',
];

/** Every table with rows that belong to a file. */
const OF_FILES = ['files', 'articles', ...KIND_NAMES];

/**
 * Writes files, in place of what the store has of them, and takes others out: all of it or, where that fails, nothing.
 * In: a database to write, whose tables are up to date; the files; the version of the extractor that read them; paths of
 * files that are no more. Throws what DuckDB throws.
 */
export async function save(database: Database, files: readonly SavedFile[], extractor: string, removed: readonly string[]): Promise<void> {
  await database.run('BEGIN');
  try {
    const stale = JSON.stringify([...files.map(({ path }) => path), ...removed]);
    const ids = await database.rows(`SELECT file_id FROM files WHERE path IN (SELECT unnest(from_json($1, '["VARCHAR"]')))`, [stale]);
    if (ids.length > 0) for (const table of OF_FILES) await database.run(`DELETE FROM ${table} WHERE file_id IN (${ids.join(', ')})`);
    if (files.length > 0) {
      const [[last] = [null]] = await database.rows('SELECT max(file_id) FROM files');
      await appendBatch(database, files, extractor, ((last ?? 0) as number) + 1);
      for (const sql of SPREAD) await database.run(sql);
    }
    await database.run('COMMIT');
  } catch (error) {
    // After some errors there is no transaction any more.
    await database.run('ROLLBACK').catch(() => undefined);
    throw error;
  }
}

/** Writes down whose papers a store holds. In: the real path of their folder. Throws what DuckDB throws. */
export async function saveFolder(database: Database, folder: string): Promise<void> {
  await database.run('BEGIN');
  await database.run('DELETE FROM folder');
  await database.rows('INSERT INTO folder VALUES ($1)', [folder]);
  await database.run('COMMIT');
}

async function appendBatch(database: Database, files: readonly SavedFile[], extractor: string, first: number): Promise<void> {
  await database.run(`CREATE TEMP TABLE batch (file_id INTEGER, path VARCHAR, size BIGINT, modified BIGINT, hash VARCHAR,
    extractor VARCHAR, problem VARCHAR, facts VARCHAR)`);
  const rows = await database.connection.createAppender('batch');
  const append = (value: string | null): void => (value === null ? rows.appendNull() : rows.appendVarchar(value));
  files.forEach((file, index) => {
    const { path, size, modified, problem, text } = file;
    rows.appendInteger(first + index);
    append(path);
    rows.appendBigInt(BigInt(size));
    rows.appendBigInt(BigInt(modified));
    append(text === null ? null : digest(text));
    append(extractor);
    append(problem);
    append(file.problem === null ? `[${file.articles.join(',')}]` : null);
    rows.endRow();
  });
  rows.closeSync();
}
