/** The tables for who knows SQL: those of a store, or some made for a single question. */

import { asStoreError, Database, type Row, type SqlAnswer } from './duckdb.ts';
import { save, type SavedFile } from './save.ts';
import { migrate } from './schema.ts';
import { openToRead } from './store.ts';

/** A statement that cannot be answered: the message is one line. */
export class StatementError extends Error {}

/** An open set of tables that answers questions and is written to files. */
export class Tables {
  private readonly database: Database;

  private constructor(database: Database) {
    this.database = database;
  }

  /** Those of a store, to read. In: its path, and whether files may be written. Throws StoreError. */
  static async of(path: string, outside: boolean): Promise<Tables> {
    return new Tables(await openToRead(path, outside));
  }

  /** New ones, which only this process has. Throws StoreError. */
  static async empty(outside: boolean): Promise<Tables> {
    const database = await Database.open(null, { outside });
    await migrate(database, 'the tables');
    return new Tables(database);
  }

  /** Puts files into new tables. Throws StoreError. */
  async add(files: readonly SavedFile[]): Promise<void> {
    try {
      await save(this.database, files, '', []);
    } catch (error) {
      throw asStoreError(error, null);
    }
  }

  /** Answers a question. Throws StatementError for what is no question or cannot be understood. */
  async ask(sql: string): Promise<SqlAnswer> {
    try {
      const answer = await this.database.ask(sql);
      if (answer === null) throw new StatementError('one statement that asks and changes nothing: SELECT, SHOW, DESCRIBE or EXPLAIN');
      return answer;
    } catch (error) {
      throw error instanceof StatementError ? error : new StatementError(saidOf(error));
    }
  }

  /** The names of tables and views that hold what papers say, sorted. */
  async names(): Promise<string[]> {
    const sql = `SELECT table_name FROM information_schema.tables WHERE table_name NOT IN ('migrations', 'folder') ORDER BY ALL`;
    return (await this.database.rows(sql)).map(([name]: Row) => name as string);
  }

  /** Writes a table as Parquet, its rows in their order. In: its name, a path. Throws StatementError. */
  async write(table: string, path: string): Promise<void> {
    const columns = ['file_id', ...(table === 'files' ? [] : table === 'articles' ? ['article'] : ['article', 'number'])];
    const order = table === 'mentions' ? ['file_id', 'article', 'kind', 'number', 'line', '"column"'] : columns;
    try {
      await this.database.run(
        `COPY (SELECT * FROM ${table} ORDER BY ${order.join(', ')}) TO '${path.replaceAll("'", "''")}' (FORMAT parquet, COMPRESSION zstd)`,
      );
    } catch (error) {
      throw new StatementError(saidOf(error));
    }
  }

  close(): void {
    this.database.close();
  }
}

/** What an error says, with the name that may have been meant, but without the statement, which whoever asked knows. */
function saidOf(error: unknown): string {
  const [said] = (error instanceof Error ? error.message : String(error)).split(/\n\n|\nLINE /u);
  return said!.replace(/\s+/gu, ' ').trim();
}
