/** Where facts come from: a store, where a folder has one, or the papers. */

import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { InputError } from '../input/errors.ts';
import type { Source } from '../input/walk.ts';
import { extractSources, type ExtractionOptions, type Outcome, type Workers } from '../jobs/extract-sources.ts';
import type { Asked } from '../store/asked.ts';
import { StoreError } from '../store/errors.ts';
import { findStore } from '../store/location.ts';
import type { Summary } from '../store/read.ts';
import { StoreReader } from '../store/store.ts';
import type { Call } from '../call/call.ts';
import { UsageError } from '../call/context.ts';
import type { Messages } from '../call/messages.ts';
import { adviceOnStore } from './store-advice.ts';
import { storedSources, type StoredOutcome } from './answer.ts';
import type { FolderSource } from './take-in.ts';

/** After so many milliseconds of reading papers it is said that there are stores; the clock is looked at after so many files, and after a large one. */
const PATIENCE = 2000;
const INTERVAL = 8;
const LARGE = 500_000;

/** Whether a source was found in a folder. */
export const isInFolder = (source: Source): source is FolderSource => source.listed !== undefined;

/**
 * Finds the store of each folder that sources were found in. In: the call and the sources. Out: the path of a store by that
 * of its folder; a folder that has none is not among them. Throws UsageError and InputError for a store that was named.
 */
export function storesOf({ context, options }: Call, sources: readonly Source[]): Map<string, string> {
  const folders = new Set(sources.filter(isInFolder).map(({ listed }) => listed.folder));
  if (options.store === undefined) {
    const found = [...folders].map((folder) => [folder, findStore(folder, context.env)] as const);
    return new Map(found.filter((pair): pair is [string, string] => pair[1] !== null));
  }
  const [folder, ...others] = folders;
  if (folder === undefined || others.length > 0) throw new UsageError('--store goes with one folder of papers');
  const path = resolve(context.cwd, options.store);
  if (!existsSync(path)) throw new InputError(`${options.store}: no such store; zhengwen index FOLDER --store ${options.store} makes it`);
  return new Map([[folder, path]]);
}

/** The threads that a call may have its papers read on, or null. */
export function workersOf({ context: { parallel }, options }: Call): Workers | null {
  return parallel && { count: options.jobs ?? parallel.cores, start: () => parallel.startWorker() };
}

/** A run of sources that come from one store, or from none. */
interface Part {
  store: string | null;
  sources: Source[];
}

function partsOf(sources: readonly Source[], stores: ReadonlyMap<string, string>): Part[] {
  const parts: Part[] = [];
  for (const source of sources) {
    const store = (source.listed && stores.get(source.listed.folder)) ?? null;
    const last = parts.at(-1);
    if (last?.store === store) last.sources.push(source);
    else parts.push({ store, sources: [source] });
  }
  return parts;
}

/** Gets the outcomes of a call's sources, from stores and from papers, and remembers which stores answered. */
export class Papers {
  private readonly call: Call;
  private readonly messages: Messages;
  /** For which files a store answered, by their ids or null for all. */
  private readonly answers: { store: string; files: readonly number[] | null }[] = [];
  private told = false;
  /** How many files the stores passed over. */
  passedOver = 0;

  constructor(call: Call, messages: Messages) {
    this.call = call;
    this.messages = messages;
  }

  /** The outcomes of some sources, in their order, wherever they come from, but those that stores pass over. */
  async *outcomes(sources: readonly Source[], options: ExtractionOptions & { asked: Asked }): AsyncGenerator<StoredOutcome> {
    const onFault = (error: Error): Promise<void> => this.messages.note(adviceOnStore(error));
    for (const { store, sources: part } of partsOf(sources, storesOf(this.call, sources))) {
      if (store === null) {
        yield* this.read(part, options);
        continue;
      }
      yield* storedSources(store, part as FolderSource[], {
        ...{ ...options, onFault },
        onRead: (done, changed) => this.messages.progress(done, changed),
        onPass: () => this.passedOver++,
        onAnswer: (files) => this.answers.push({ store, files }),
      });
    }
  }

  /** What the files name for which stores answered. In: how sure a fact must be. Throws InputError. */
  async summaries(confidences: readonly string[]): Promise<Summary[]> {
    const summaries: Summary[] = [];
    for (const { store, files } of this.answers) {
      try {
        const reader = await StoreReader.open(store);
        summaries.push(await reader.summary(files, confidences).finally(() => reader.close()));
      } catch (error) {
        throw error instanceof StoreError ? new InputError(adviceOnStore(error)) : error;
      }
    }
    return summaries;
  }

  /** Reads papers that have no store; where that takes long, it is said that there are stores. */
  private async *read(sources: readonly Source[], options: ExtractionOptions): AsyncGenerator<Outcome> {
    let read = 0;
    for await (const outcome of extractSources(sources, options)) {
      yield outcome;
      const { name, listed } = outcome.source;
      if (this.told || listed === undefined || (++read % INTERVAL > 0 && listed.size < LARGE)) continue;
      if (this.messages.elapsed() < PATIENCE) continue;
      this.told = true;
      await this.messages.note(`zhengwen index ${name.slice(0, -listed.path.length)} keeps what is read: later questions are quick`);
    }
  }
}
