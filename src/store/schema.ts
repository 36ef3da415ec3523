/** Whether a database is a store of this program, and the changes that bring it up to date. */

import type { Database } from './duckdb.ts';
import { StoreError } from './errors.ts';
import { MIGRATIONS, type Migration } from './migrations.ts';

/** The changes that a database has seen, in their order; none for an empty one. Throws StoreError for somebody else's. */
async function recorded(database: Database, path: string): Promise<string[]> {
  const tables = await database.rows('SELECT table_name FROM duckdb_tables()');
  if (tables.length === 0) return [];
  if (!tables.some(([name]) => name === 'migrations')) throw new StoreError('foreign', `${path}: a database, but no store of zhengwen`);
  return (await database.rows('SELECT name FROM migrations ORDER BY number')).map(([name]) => name as string);
}

/** Changes that a store lacks. Throws StoreError for one that has seen others than these. */
async function missing(database: Database, path: string, migrations: readonly Migration[]): Promise<readonly Migration[]> {
  const seen = await recorded(database, path);
  if (seen.some((name, index) => name !== migrations[index]?.name))
    throw new StoreError('newer', `${path}: a later version of zhengwen made this store`);
  return migrations.slice(seen.length);
}

/** Throws StoreError where the tables are not those that this version knows. */
export async function checkSchema(database: Database, path: string, migrations = MIGRATIONS): Promise<void> {
  if ((await missing(database, path, migrations)).length > 0)
    throw new StoreError('older', `${path}: an earlier version of zhengwen made this store`);
}

/** Makes the changes that a store lacks, each with its record in one transaction. Throws StoreError as above. */
export async function migrate(database: Database, path: string, migrations = MIGRATIONS): Promise<void> {
  const lacking = await missing(database, path, migrations);
  if (lacking.length === migrations.length) {
    await database.run('CREATE TABLE IF NOT EXISTS migrations (number INTEGER NOT NULL, name VARCHAR NOT NULL)');
  }
  for (const { name, sql } of lacking) {
    await database.run('BEGIN');
    await database.run(sql);
    await database.rows('INSERT INTO migrations SELECT count(*), $1 FROM migrations', [name]);
    await database.run('COMMIT');
  }
}
