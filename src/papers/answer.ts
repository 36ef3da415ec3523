/** The facts of papers that have a store: those that it holds, and those of files that have changed since. */

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readAgain } from '../input/texts.ts';
import type { Source } from '../input/walk.ts';
import { extractSources, type Extracted, type ExtractionOptions, type Outcome } from '../jobs/extract-sources.ts';
import type { ArticleFacts } from '../model/facts.ts';
import type { Asked } from '../store/asked.ts';
import { StoreError } from '../store/errors.ts';
import { extractorVersion } from '../store/extractor.ts';
import type { Range, State } from '../store/read.ts';
import { StoreReader, writeStore } from '../store/store.ts';
import type { StoredPart } from './stores.ts';
import { isKept, missingFrom, takeIn, type FolderSource } from './take-in.ts';

/** Milliseconds that a query waits to write what has changed; where it cannot, the next one will. */
const WAIT = 500;
/** Facts of so many files are read from the store at a time. */
const CHUNK = 500;

/** An outcome, and whether it came from a store. */
export type StoredOutcome = Outcome & { stored?: boolean };

interface StoredOptions extends ExtractionOptions {
  /** What is asked for. */
  asked: Asked;
  /** Told how many of the changed files have been read. */
  onRead: (done: number, changed: readonly Source[]) => Promise<void>;
  /** Told of each file that surely has no answer. */
  onPass: () => void;
  /** Told at the end for which files the store answered, by their paths or null for all that it has. */
  onAnswer: (files: readonly string[] | null) => void;
  /** Told of what is wrong with the store; the answer is right all the same. */
  onFault: (error: StoreError) => Promise<void>;
}

/**
 * The facts of some files of a store, in their order. Those of them that have changed are read and, where that can be,
 * written to the store. Out: the outcomes as if the files had been read, but those that the store passes over.
 */
export async function* storedOutcomes(part: StoredPart, options: StoredOptions): AsyncGenerator<StoredOutcome> {
  const answer = new Answer(part, options);
  try {
    await answer.open(options.onRead);
    yield* answer.outcomes(options);
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    await options.onFault(error);
    // The store could not be read, or not to its end: the papers are there.
    yield* extractSources(part.sources.slice(answer.done), options);
  } finally {
    answer.close();
  }
}

/**
 * Brings the store of a whole folder up to date where that can be done. In: the files, how they are read, and who is told
 * how many of the changed ones have been. Out: whether it holds just what the files say.
 */
export async function refreshStore(part: StoredPart, options: ExtractionOptions, onRead: StoredOptions['onRead']): Promise<boolean> {
  const answer = new Answer(part, options);
  try {
    await answer.open(onRead);
    return answer.isComplete;
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    return false;
  } finally {
    answer.close();
  }
}

class Answer {
  private readonly part: StoredPart;
  private readonly range: Range;
  private readonly extraction: ExtractionOptions;
  private reader: StoreReader | null = null;
  /** What the store has of the range; null where that is just what there is. */
  private states: ReadonlyMap<string, State> | null = null;
  /** What was read and could not be written. */
  private readonly held = new Map<Source, Outcome>();
  /** How many files have been answered for. */
  done = 0;

  constructor(part: StoredPart, extraction: ExtractionOptions) {
    this.part = part;
    this.range = { within: part.within, extractor: extractorVersion() };
    this.extraction = extraction;
  }

  /** Opens the store and brings it up to date. Throws StoreError where it cannot be read. */
  async open(onRead: StoredOptions['onRead']): Promise<void> {
    const { store, sources } = this.part;
    await this.openReader();
    if (this.states === null) return;
    const changed = sources.filter((source) => !this.isKept(source));
    const gone = this.gone(this.states);
    if (changed.length === 0 && gone.length === 0) return;
    this.close();
    const { stdin, workers = null } = this.extraction;
    let done = 0;
    try {
      await takeIn(store, changed, gone, {
        ...{ extractor: this.range.extractor, wait: WAIT, held: this.held, extraction: { stdin, workers } },
        onRead: () => onRead(++done, changed),
      });
    } catch (error) {
      // Who cannot write answers from what was read.
      if (!(error instanceof StoreError)) throw error;
    }
    await this.openReader();
  }

  /** Whether the store has all that the files say, and of its range nothing else. */
  get isComplete(): boolean {
    return this.states === null;
  }

  /** The outcomes of all files but those that the store passes over; `done` counts them all. */
  async *outcomes({ asked, onPass, onAnswer }: Pick<StoredOptions, 'asked' | 'onPass' | 'onAnswer'>): AsyncGenerator<StoredOutcome> {
    const { sources, within } = this.part;
    const reader = this.reader!;
    const ids = await reader.answering(asked, this.range);
    const problems = await reader.problems(this.range);
    const kept = sources.filter((source) => this.isKept(source));
    const wanted = kept.filter(({ listed }) => ids.has(listed.path));
    let facts = new Map<number, ArticleFacts[]>();
    let unknown: FolderSource[] = [];
    let at = 0;
    for (const source of sources) {
      const { path } = source.listed;
      if (!this.isKept(source) && !this.held.has(source)) {
        unknown.push(source);
        continue;
      }
      if (unknown.length > 0) yield* this.read(unknown);
      unknown = [];
      const held = this.held.get(source);
      const id = ids.get(path);
      const isAsked = !held && !problems.has(path) && id !== undefined;
      if (isAsked && !facts.has(id)) {
        const next = wanted.slice(at, (at += CHUNK));
        facts = await reader.facts(new Map(next.map(({ name, listed }) => [ids.get(listed.path)!, name])), asked);
      }
      // Nothing can go wrong with this one any more.
      this.done++;
      if (held) yield held;
      else if (problems.has(path)) yield { source, text: null, articles: null, why: problems.get(path)! };
      else if (isAsked) yield storedOutcome(source, facts.get(id)!);
      else onPass();
    }
    yield* this.read(unknown);
    onAnswer(within === '' && this.states === null ? null : kept.map(({ listed }) => listed.path));
  }

  private async openReader(): Promise<void> {
    const { store, sources } = this.part;
    try {
      this.reader = await StoreReader.open(store);
    } catch (error) {
      if (!(error instanceof StoreError) || error.fault !== 'older') throw error;
      await writeStore(store, { files: [], extractor: this.range.extractor, removed: [], wait: WAIT });
      this.reader = await StoreReader.open(store);
    }
    const listed = sources.map((source) => source.listed).sort((a, b) => (a.path < b.path ? -1 : 1));
    this.states = (await this.reader.hasJust(listed, this.range)) ? null : await this.reader.states(this.range);
  }

  private isKept(source: FolderSource): boolean {
    return this.states === null || isKept(source, this.states);
  }

  /** Files that are no more. */
  private gone(states: ReadonlyMap<string, State>): string[] {
    const { sources, whole } = this.part;
    const missing = missingFrom(sources, states);
    // What was not asked for, or another path led to first, is still there.
    return whole ? missing : missing.filter((path) => !existsSync(join(sources[0]!.listed.folder, path)));
  }

  /** Files that the store lacks. */
  private async *read(sources: readonly FolderSource[]): AsyncGenerator<Outcome> {
    if (sources.length === 0) return;
    for await (const outcome of extractSources(sources, this.extraction)) {
      this.done++;
      yield outcome;
    }
  }

  close(): void {
    this.reader?.close();
    this.reader = null;
  }
}

/** What the store says of a file; its text is read when it is asked for. */
function storedOutcome(source: FolderSource, articles: ArticleFacts[]): Extracted & { stored: true } {
  return {
    ...{ source, articles, why: null, stored: true },
    get text() {
      return readAgain(source);
    },
  };
}
