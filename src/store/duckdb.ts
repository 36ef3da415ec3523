/** DuckDB, loaded when a store is opened and not before: it takes longer to load than a few papers take to read. */

import { createRequire } from 'node:module';
import type * as duckdb from '@duckdb/node-api';
import type { DuckDBConnection, DuckDBValue } from '@duckdb/node-api';
import { faultOf, StoreError } from './errors.ts';

type DuckDB = typeof duckdb;

/** Milliseconds between two attempts at a store that another process holds. */
const PAUSE = 20;

/** No extension is fetched from anywhere, whatever a query says. */
const OPTIONS = { autoinstall_known_extensions: 'false', autoload_known_extensions: 'false' };

/** Required and not imported: to find out what a CommonJS package exports takes Node as long as to run it. */
function load(): DuckDB {
  try {
    return createRequire(import.meta.url)('@duckdb/node-api') as DuckDB;
  } catch (error) {
    throw new StoreError('not installed', `DuckDB could not be loaded (${(error as Error).message.split('\n')[0]!})`);
  }
}

/** The cells of a row. */
export type Row = readonly DuckDBValue[];

/** A cell that is no text, number or truth value is told as JSON, but a list of texts stays one. */
export interface SqlAnswer {
  columns: string[];
  rows: (string | number | boolean | null | string[])[][];
}

function cellOf(value: DuckDBValue, json: unknown): string | number | boolean | null | string[] {
  if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
  if (value === null || typeof value !== 'object') return value;
  if (typeof json === 'string') return json;
  return Array.isArray(json) && json.every((item) => typeof item === 'string') ? json : JSON.stringify(json);
}

/** An open database. */
export class Database {
  readonly connection: DuckDBConnection;
  private readonly end: () => void;

  private constructor(connection: DuckDBConnection, end: () => void) {
    this.connection = connection;
    this.end = end;
  }

  /**
   * Opens a database; a process that holds it is waited for.
   * In: its path, or null for one in memory; to read or to write (a file that is not there is made); milliseconds to
   * wait; and whether statements may reach other files. Throws StoreError.
   */
  static async open(
    path: string | null,
    { write = false, wait = 0, outside = false }: { write?: boolean; wait?: number; outside?: boolean } = {},
  ): Promise<Database> {
    const { DuckDBInstance } = load();
    const options = {
      ...OPTIONS,
      ...(path !== null && !write ? { access_mode: 'READ_ONLY' } : {}),
      ...(outside ? {} : { enable_external_access: 'false' }),
    };
    for (let waited = 0; ; waited += PAUSE) {
      try {
        const instance = await DuckDBInstance.create(path ?? ':memory:', options);
        const connection = await instance.connect();
        return new Database(connection, () => instance.closeSync());
      } catch (error) {
        if (waited < wait && faultOf(error) === 'locked') await new Promise((resolve) => setTimeout(resolve, PAUSE));
        else throw asStoreError(error, path);
      }
    }
  }

  /** Runs one or more statements without looking at what they give. */
  async run(sql: string): Promise<void> {
    await this.connection.run(sql);
  }

  /** All rows of a query. In: SQL with `$1` …, and what stands for them. */
  async rows(sql: string, values: DuckDBValue[] = []): Promise<Row[]> {
    return (await this.connection.runAndReadAll(sql, values)).getRows();
  }

  /** All columns of a query, which for many rows is the quicker way. */
  async columns(sql: string, values: DuckDBValue[] = []): Promise<DuckDBValue[][]> {
    return (await this.connection.runAndReadAll(sql, values)).getColumns();
  }

  /** The answer to one statement that changes nothing, or null where it is something else. Throws what DuckDB throws. */
  async ask(sql: string): Promise<SqlAnswer | null> {
    const { StatementType, DuckDBDecimalValue } = load();
    if (/^[\s;]*$/u.test(sql)) return null;
    const statements = await this.connection.extractStatements(sql);
    if (statements.count !== 1) return null;
    const statement = await statements.prepare(0);
    if (![StatementType.SELECT, StatementType.EXPLAIN].includes(statement.statementType)) return null;
    const reader = await statement.runAndReadAll();
    const json = reader.getRowsJson();
    // 2.50 is a number for who sorts and draws, unless it has more digits than a number holds.
    const plain = (value: DuckDBValue): DuckDBValue =>
      value instanceof DuckDBDecimalValue && Number.isSafeInteger(Number(value.value)) ? value.toDouble() : value;
    return {
      columns: reader.deduplicatedColumnNames(),
      rows: reader.getRows().map((row, index) => row.map((value, at) => cellOf(plain(value), json[index]![at]))),
    };
  }

  close(): void {
    this.connection.closeSync();
    this.end();
  }
}

/** What an error of DuckDB means for a store at a path. */
export function asStoreError(error: unknown, path: string | null): StoreError {
  if (error instanceof StoreError) return error;
  const [said] = (error instanceof Error ? error.message : String(error)).split('\n');
  const fault = faultOf(error);
  const holder = /PID \d+/u.exec(said!)?.[0];
  const why = fault === 'locked' ? `another process holds it${holder === undefined ? '' : ` (${holder})`}` : said!;
  return new StoreError(fault, `${path ?? 'the store'}: ${why}`);
}
