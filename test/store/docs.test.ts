import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { Database } from '../../src/store/duckdb.ts';
import { migrate } from '../../src/store/schema.ts';
import { hasDuckDB } from './duckdb.ts';

const PAGE = readFileSync(new URL('../../docs/store.md', import.meta.url), 'utf8');
const MENTION = /`(STRUCT\([^`]+\))`, below MENTION/u.exec(PAGE)![1]!;
const bare = (type: string): string => type.replaceAll('"', '').replaceAll('MENTION', MENTION.replaceAll('"', ''));

/** Tables and views by name, each with its columns and their types. */
function documented(): Record<string, string[]> {
  const sections = PAGE.split(/^### /mu).slice(1);
  return Object.fromEntries(
    sections.map((section) => {
      const columns = [...section.matchAll(/^\| `(\w+)` \| `([^`]+)` \|/gmu)].map(([, name, type]) => `${name!} ${bare(type!)}`);
      return [section.split('\n')[0]!, columns];
    }),
  );
}

it.skipIf(!hasDuckDB)('docs/store.md describes every table and column, and no other', async () => {
  const database = await Database.open(null);
  await migrate(database, '');
  const rows = await database.rows('SELECT table_name, column_name, data_type FROM information_schema.columns ORDER BY ordinal_position');
  database.close();
  const real: Record<string, string[]> = {};
  for (const [table, name, type] of rows) (real[table as string] ??= []).push(`${name as string} ${bare(type as string)}`);
  expect(documented()).toEqual(real);
});
