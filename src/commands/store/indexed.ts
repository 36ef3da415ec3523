/** Makes and refreshes stores. */

import { existsSync, realpathSync } from 'node:fs';
import { isAbsolute, relative, resolve } from 'node:path';
import { InputError } from '../../input/errors.ts';
import { readPlainFile } from '../../input/texts.ts';
import { listSources, skippedLine, type Source } from '../../input/walk.ts';
import type { Outcome } from '../../jobs/extract-sources.ts';
import { StoreError } from '../../store/errors.ts';
import { extractorVersion } from '../../store/extractor.ts';
import { placeForStore } from '../../store/location.ts';
import type { State } from '../../store/read.ts';
import { digest } from '../../store/digest.ts';
import { claimStore, createStore, setAside, StoreReader, writeStore } from '../../store/store.ts';
import type { Call } from '../../call/call.ts';
import { FOUND, NOTHING, UsageError } from '../../call/context.ts';
import { count, Messages } from '../../call/messages.ts';
import { workersOf } from '../../papers/workers.ts';
import { adviceOnStore } from '../../papers/store-advice.ts';
import { isKept, missingFrom, takeIn, type FolderSource } from '../../papers/take-in.ts';

/** Milliseconds that a process is waited for that reads or writes the store. */
const WAIT = 30_000;

/** Runs `index`. Out: the exit status. */
export async function indexFolders(call: Call): Promise<number> {
  if (call.options.store !== undefined && call.paths.length > 1) throw new UsageError('--store goes with one folder of papers');
  const messages = new Messages(call);
  let files = 0;
  for (const path of call.paths) files += await indexFolder(call, messages, path);
  return files > 0 ? FOUND : NOTHING;
}

/** Refreshes the store of one folder. Out: how many files it holds. Throws InputError. */
async function indexFolder(call: Call, messages: Messages, given: string): Promise<number> {
  const { context, options } = call;
  const problem = (line: string): Promise<void> => messages.problem(line);
  const skipped: string[] = [];
  const sources = listSources([given], context.cwd, (one) => skipped.push(skippedLine(one)));
  if (given === '-' || sources.some(({ listed }) => listed === undefined))
    throw new InputError(`${given}: ${given === '-' ? 'standard input' : 'a file'}; index keeps what folders say`);
  for (const line of skipped) await problem(line);
  const folder = resolve(context.cwd, given);
  const store = options.store === undefined ? placeForStore(folder, context.env) : resolve(context.cwd, options.store);
  if (sources.length === 0 && !existsSync(store)) {
    await problem(`${given}: no .txt or .md file to keep`);
    return 0;
  }
  try {
    const work = new Indexing(call, messages, store, folder, sources as FolderSource[]);
    const { read, kept, removed, failed } = await work.run();
    const missed = failed === 0 ? '' : `, ${count(failed, 'file')} skipped`;
    await messages.note(`${given}: ${count(read, 'file')} read, ${kept} kept, ${removed} removed${missed}; ${near(store, context.cwd)}`);
    return read + kept;
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    throw new InputError(adviceOnStore(error, options));
  }
}

/** A path as somebody in a folder would write it. */
function near(path: string, cwd: string): string {
  const from = relative(cwd, path);
  return from.startsWith('..') || isAbsolute(from) ? path : from;
}

class Indexing {
  private readonly call: Call;
  private readonly messages: Messages;
  private readonly store: string;
  private readonly folder: string;
  private readonly sources: readonly FolderSource[];

  constructor(call: Call, messages: Messages, store: string, folder: string, sources: readonly FolderSource[]) {
    this.call = call;
    this.messages = messages;
    this.store = store;
    this.folder = folder;
    this.sources = sources;
  }

  /** Brings the store up to date. Out: how many files were read, left as they were, taken out, and not read. Throws StoreError. */
  async run(): Promise<{ read: number; kept: number; removed: number; failed: number }> {
    const { call, messages, store, sources } = this;
    const extractor = extractorVersion();
    const { states, hashes } = await this.known(extractor);
    const isSame = (source: FolderSource): boolean => isKept(source, states) && (hashes === null || this.hasHash(source, hashes));
    const changed = sources.filter((source) => !isSame(source));
    const gone = missingFrom(sources, states);
    const held = new Map<Source, Outcome>();
    let [read, failed] = [0, 0];
    const onRead = async ({ source, why }: Outcome): Promise<void> => {
      if (why === null) read++;
      else await messages.problem(skippedLine({ name: source.name, why }));
      if (why !== null) failed++;
      await messages.progress(read + failed, changed);
    };
    await takeIn(store, changed, gone, {
      ...{ extractor, wait: WAIT, held, onRead },
      extraction: { stdin: call.context.stdin, workers: workersOf(call) },
    });
    await messages.clear();
    return { read, kept: sources.length - changed.length, removed: gone.length, failed };
  }

  /** What the store knows; it is made where there is none, and one that is damaged makes way for a new one, unless it was named. */
  private async known(extractor: string): Promise<{ states: Map<string, State>; hashes: Map<string, string> | null }> {
    const { store } = this;
    try {
      await this.make();
      return await this.look(extractor);
    } catch (error) {
      if (!(error instanceof StoreError)) throw error;
      if (error.fault === 'older') await writeStore(store, { files: [], extractor, removed: [], wait: WAIT });
      else if (error.fault === 'damaged' && this.call.options.store === undefined) {
        await this.messages.problem(`${error.message}; it is now ${setAside(store)}`);
        await this.make();
      } else throw error;
      return await this.look(extractor);
    }
  }

  private async make(): Promise<void> {
    await createStore(this.store, (undo) => this.call.context.onStop(undo));
    if (this.call.options.store !== undefined) await claimStore(this.store, realpathSync(this.folder), WAIT);
  }

  private async look(extractor: string): Promise<{ states: Map<string, State>; hashes: Map<string, string> | null }> {
    const reader = await StoreReader.open(this.store);
    try {
      return { states: await reader.states({ within: '', extractor }), hashes: this.call.options.check ? await reader.hashes() : null };
    } finally {
      reader.close();
    }
  }

  /** Whether a file that looks unchanged says what it said. */
  private hasHash({ path, listed }: FolderSource, hashes: ReadonlyMap<string, string>): boolean {
    const { text } = readPlainFile(path!);
    return (text === null ? undefined : digest(text)) === hashes.get(listed.path);
  }
}
