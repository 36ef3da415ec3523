/** The tables of the papers of a call: of their store, or made for this call. */

import { InputError } from '../../input/errors.ts';
import type { SavedFile } from '../../store/save.ts';
import { StoreError } from '../../store/errors.ts';
import { Tables } from '../../store/tables.ts';
import { chooseCorpus } from '../../input/corpus.ts';
import { listSources, type Source } from '../../input/walk.ts';
import type { Call } from '../../call/call.ts';
import { Search } from '../../papers/search.ts';
import { Messages } from '../../call/messages.ts';
import { partsOf } from '../../papers/stores.ts';
import { workersOf } from '../../papers/workers.ts';
import { refreshStore } from '../../papers/answer.ts';
import { adviceOnStore } from '../../papers/store-advice.ts';

/** So much text is put into tables at a time, in UTF-16 code units. */
const BATCH = 1_000_000;

/**
 * Runs some work on the tables of a call's papers. In: the call, whether the work writes files, and the work.
 * Throws InputError for papers that cannot be read and for what is wrong with tables.
 */
export async function withTables<T>(call: Call, outside: boolean, work: (tables: Tables) => Promise<T>): Promise<T> {
  let tables: Tables | null = null;
  try {
    tables = await openTables(call, outside);
    return await work(tables);
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    throw new InputError(adviceOnStore(error, call.options));
  } finally {
    tables?.close();
  }
}

async function openTables(call: Call, outside: boolean): Promise<Tables> {
  const messages = new Messages(call);
  const store = await freshStore(call, messages);
  if (store !== null) return Tables.of(store, outside);
  const search = new Search(call, messages);
  const tables = await Tables.empty(outside);
  let batch: SavedFile[] = [];
  let size = 0;
  for await (const { file, text, lines } of search.read()) {
    batch.push({ path: file, size: 0, modified: 0, text, articles: lines, problem: null });
    size += text.length;
    if (size < BATCH) continue;
    await tables.add(batch);
    [batch, size] = [[], 0];
  }
  await tables.add(batch);
  return tables;
}

/** The store of a call's papers, brought up to date; null where they have none, or not one for all, or it cannot be brought up to date. */
async function freshStore(call: Call, messages: Messages): Promise<string | null> {
  const { context, paths } = call;
  const sources = listSources(chooseCorpus(paths, context.env, context.cwd).paths, context.cwd, () => undefined);
  const [part, ...others] = await partsOf(call, sources);
  if (part === undefined || others.length > 0 || part.store === null || !part.whole) return null;
  const onRead = (done: number, changed: readonly Source[]): Promise<void> => messages.progress(done, changed);
  const isFresh = await refreshStore(part, { stdin: context.stdin, workers: workersOf(call) }, onRead);
  await messages.clear();
  return isFresh ? part.store : null;
}
