/** Brings the store of a folder up to what lies there. */

import { isOfContents } from '../input/texts.ts';
import type { ListedFile, Source } from '../input/walk.ts';
import { extractSources, type ExtractionOptions, type Outcome } from '../jobs/extract-sources.ts';
import type { State } from '../store/read.ts';
import type { SavedFile } from '../store/save.ts';
import { writeStore } from '../store/store.ts';

/** So much text is read before it is written, in UTF-16 code units: others find the store free meanwhile, and little is lost with the process. */
const BATCH = 1_000_000;

/** A file of a folder. */
export type FolderSource = Source & { listed: ListedFile };

/** Whether the store has a file as it is. */
export function isKept({ listed }: FolderSource, states: ReadonlyMap<string, State>): boolean {
  const state = states.get(listed.path);
  return state !== undefined && state.current && state.size === listed.size && state.modified === listed.modified;
}

/** The paths of files that the store has and that are not among some. */
export function missingFrom(sources: readonly FolderSource[], states: ReadonlyMap<string, State>): string[] {
  const there = new Set(sources.map(({ listed }) => listed.path));
  return [...states.keys()].filter((path) => !there.has(path));
}

/** Whether an outcome stays the same until the file changes; one that could not be opened may be opened next time. */
function isLasting({ why }: Outcome): boolean {
  return why === null || isOfContents(why) || why.startsWith('the extractor failed');
}

function savedFile(outcome: Outcome): SavedFile {
  const { path, size, modified } = (outcome.source as FolderSource).listed;
  const { text, facts, why } = outcome;
  if (text === null || !facts) return { path, size, modified, text: null, problem: why ?? '' };
  return { path, size, modified, text, articles: facts.lines, problem: null };
}

interface TakeInOptions {
  /** The version of the extractor. */
  extractor: string;
  /** Milliseconds to wait for a process that holds the store. */
  wait: number;
  /** Where what is read is kept until it is written, by file: what is left here when it fails was not written. */
  held: Map<Source, Outcome>;
  /** Told of each file that was read. */
  onRead?: (outcome: Outcome) => Promise<void>;
  extraction: Pick<ExtractionOptions, 'stdin' | 'workers'>;
}

/**
 * Reads files and writes what they say, some at a time; takes out those that are gone.
 * In: the path of the store, the files to read, the paths of those that are gone. Throws StoreError.
 */
export async function takeIn(
  store: string,
  sources: readonly FolderSource[],
  gone: readonly string[],
  { extractor, wait, held, extraction, onRead }: TakeInOptions,
): Promise<void> {
  let removed = gone;
  let size = 0;
  const write = async (): Promise<void> => {
    const files = [...held.values()].filter(isLasting).map(savedFile);
    if (files.length > 0 || removed.length > 0) await writeStore(store, { files, extractor, removed, wait });
    held.clear();
    removed = [];
    size = 0;
  };
  for await (const outcome of extractSources(sources, extraction)) {
    await onRead?.(outcome);
    held.set(outcome.source, outcome);
    size += outcome.text?.length ?? 0;
    if (size >= BATCH) await write();
  }
  await write();
}
