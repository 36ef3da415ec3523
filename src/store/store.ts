/** The store of a folder: opened for a moment to read or to write, so that others find it free. */

import { linkSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync, existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Asked } from './asked.ts';
import { asStoreError, Database } from './duckdb.ts';
import { StoreError } from './errors.ts';
import type { ArticleFacts } from '../model/facts.ts';
import {
  answering,
  factsOf,
  folderOf,
  hasJust,
  hashesOf,
  problemsOf,
  statesOf,
  summaryOf,
  type Range,
  type State,
  type Summary,
} from './read.ts';
import { save, saveFolder, type Listed, type SavedFile } from './save.ts';
import { checkSchema, migrate } from './schema.ts';

/** Milliseconds that a reader waits for a process that writes: it does so for a moment only. */
const READER_WAITS = 5000;

/** Calls DuckDB, and says of its errors what they mean for a store. */
async function telling<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw asStoreError(error, path);
  }
}

/** Opens a store whose tables are those that this version knows. In: its path, and whether files may be written. Throws StoreError. */
export async function openToRead(path: string, outside = false): Promise<Database> {
  const database = await Database.open(path, { wait: READER_WAITS, outside });
  try {
    await telling(path, () => checkSchema(database, path));
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

/** What a store holds, as it was when it was opened. All methods throw StoreError. */
export class StoreReader {
  readonly path: string;
  private readonly database: Database;

  private constructor(path: string, database: Database) {
    this.path = path;
    this.database = database;
  }

  static async open(path: string): Promise<StoreReader> {
    return new StoreReader(path, await openToRead(path));
  }

  /** The real path of the folder whose papers it holds, where it does not lie with them. */
  folder(): Promise<string | null> {
    return telling(this.path, () => folderOf(this.database));
  }

  /** Whether it has some files as they are, sorted by path, and no others in their range. */
  hasJust(files: readonly Listed[], range: Range): Promise<boolean> {
    return telling(this.path, () => hasJust(this.database, files, range));
  }

  /** The files of a range, by path. */
  states(range: Range): Promise<Map<string, State>> {
    return telling(this.path, () => statesOf(this.database, range));
  }

  /** Why some files of a range have no text, by path. */
  problems(range: Pick<Range, 'within'>): Promise<Map<string, string>> {
    return telling(this.path, () => problemsOf(this.database, range));
  }

  /** The ids of the files of a range that may answer a question, by path. */
  answering(asked: Asked, range: Pick<Range, 'within'>): Promise<Map<string, number>> {
    return telling(this.path, () => answering(this.database, asked, range));
  }

  /** The hash of each file's text, by path. */
  hashes(): Promise<Map<string, string>> {
    return telling(this.path, () => hashesOf(this.database));
  }

  /** The facts of some files. In: each one's id and the name that its facts shall have, and what is asked for. Out: by id. */
  facts(files: ReadonlyMap<number, string>, asked: Asked): Promise<Map<number, ArticleFacts[]>> {
    return telling(this.path, () => factsOf(this.database, files, asked));
  }

  /** What some files name. In: their paths, or null for all, and how sure a fact must be. */
  summary(files: readonly string[] | null, confidences: readonly string[]): Promise<Summary> {
    return telling(this.path, () => summaryOf(this.database, files, confidences));
  }

  close(): void {
    this.database.close();
  }
}

/**
 * Writes to a store, which is opened for this alone: all of it or nothing. A store of an earlier version is brought up to date.
 * In: its path; what was read; the version of the extractor; paths of files that are no more; milliseconds to wait for others.
 * Throws StoreError.
 */
export async function writeStore(
  path: string,
  { files, extractor, removed, wait }: { files: readonly SavedFile[]; extractor: string; removed: readonly string[]; wait: number },
): Promise<void> {
  const database = await Database.open(path, { write: true, wait });
  try {
    await telling(path, async () => {
      await migrate(database, path);
      await save(database, files, extractor, removed);
    });
  } finally {
    database.close();
  }
}

/**
 * Makes a store that of a folder which it does not lie in, and brings it up to date. In: its path, the folder's real path,
 * milliseconds to wait for others. Throws StoreError, also for the store of another folder that is still there.
 */
export async function claimStore(path: string, folder: string, wait: number): Promise<void> {
  const database = await Database.open(path, { write: true, wait });
  try {
    await telling(path, async () => {
      await migrate(database, path);
      const owner = await folderOf(database);
      if (owner === folder) return;
      if (owner !== null && existsSync(owner)) throw new StoreError('foreign', `${path}: the store of ${owner}`);
      await saveFolder(database, folder);
    });
  } finally {
    database.close();
  }
}

/**
 * Makes an empty store where there is none: under another name first, so that nobody ever sees a part of one.
 * In: its path, and what has something done should the user stop the program meanwhile. Throws StoreError.
 */
export async function createStore(path: string, onStop: (undo: () => void) => () => void = () => () => undefined): Promise<void> {
  if (existsSync(path)) return;
  const folder = dirname(path);
  let beside: string | null = null;
  const clear = (): void => {
    if (beside !== null) rmSync(beside, { recursive: true, force: true });
  };
  const forget = onStop(clear);
  try {
    mkdirSync(folder, { recursive: true });
    // The folder in the papers is nothing that belongs to them.
    if (basename(folder) === '.zhengwen') writeFileSync(join(folder, '.gitignore'), '*\n');
    beside = mkdtempSync(join(folder, '.new-'));
    const made = join(beside, basename(path));
    await writeStore(made, { files: [], extractor: '', removed: [], wait: 0 });
    try {
      linkSync(made, path);
    } catch (error) {
      // Another process was quicker, or the disk knows no links.
      if (!existsSync(path)) renameSync(made, path);
      else if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  } catch (error) {
    if (error instanceof StoreError) throw error;
    throw new StoreError('unwritable', `${path}: cannot be made (${(error as Error).message.split(',')[0]!})`);
  } finally {
    forget();
    clear();
  }
}

/** Moves a damaged store out of the way, in place of one that was moved before. Out: where it is now. */
export function setAside(path: string): string {
  const aside = `${path}.damaged`;
  renameSync(path, aside);
  if (existsSync(`${path}.wal`)) renameSync(`${path}.wal`, `${aside}.wal`);
  else rmSync(`${aside}.wal`, { force: true });
  return aside;
}
