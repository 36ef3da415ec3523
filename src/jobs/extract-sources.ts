/** Many files in, the facts of each out, in the order of the files: what every command does that reads a corpus. */

import { setImmediate } from 'node:timers/promises';
import type { Worker } from 'node:worker_threads';
import { readSource } from '../input/texts.ts';
import type { Source } from '../input/walk.ts';
import { LexiconError } from '../lexicon/load.ts';
import type { ArticleFacts } from '../model/facts.ts';
import { extractText, type Result } from './extract-text.ts';
import type { Facts } from './facts.ts';
import { Threads } from './threads.ts';

/** A file read, and its facts. */
export interface Extracted {
  source: Source;
  /** Decoded, without byte order mark. */
  text: string;
  readonly articles: ArticleFacts[];
  /** The same, for who does not need them as objects. */
  facts?: Facts;
  why: null;
}

/** A file read that was not wanted. */
interface PassedOver {
  source: Source;
  text: string;
  articles: null;
  facts?: never;
  why: null;
}

/** A file without facts, and why: it could not be read or decoded, or the extractor failed on it. */
interface Failed {
  source: Source;
  text: null;
  articles: null;
  facts?: never;
  /** In words, to follow `skipped, `. */
  why: string;
}

/** What became of a source. */
export type Outcome = Extracted | PassedOver | Failed;

/** How to work on several texts at a time. */
export interface Workers {
  /** How many threads, at least one. */
  count: number;
  /** Starts a worker thread that runs `work`. */
  start: () => Worker;
  /** UTF-16 code units extracted without threads, which take a while to start. */
  after?: number;
  /** UTF-16 code units of a text that a thread must take: one that runs out of memory does not take the program with it. */
  large?: number;
}

/** How sources are read and extracted. */
export interface ExtractionOptions {
  /** Read where a source has no path. */
  stdin: AsyncIterable<Uint8Array>;
  /** Whether facts of a text are wanted, others are passed over; all are if not told otherwise. */
  isWanted?: (source: Source, text: string) => boolean;
  /** Worker threads; without them all is done on this one. */
  workers?: Workers | null;
}

/** What is extracted here before threads are started for the rest: some forty pages of a county paper. */
const AFTER = 100_000;
/** A text that takes some hundred megabytes of memory. */
const LARGE = 1_000_000;
/** Texts that a thread has been given: the one that it works on, and some to go on with. */
const IN_FLIGHT = 4;
/** The same of all threads together, in UTF-16 code units. */
const UNITS_IN_FLIGHT = 2_000_000;

/**
 * Reads and extracts the sources, holding few at a time. What goes wrong with one of them is its outcome. The outcomes
 * are the same, and in the same order, however many threads work.
 * Throws LexiconError, which spoils them all, and InputError where threads cannot be started.
 */
export async function* extractSources(sources: Iterable<Source>, options: ExtractionOptions): AsyncGenerator<Outcome> {
  const { workers = null } = options;
  let left = workers === null || workers.count < 2 ? Infinity : (workers.after ?? AFTER);
  const endures = workers === null ? Infinity : (workers.large ?? LARGE);
  const reading = readWanted(sources, options);
  for await (const read of reading) {
    if (read.articles !== undefined) {
      yield read;
      continue;
    }
    left -= read.text.length;
    if (left < 0 || read.text.length > endures) {
      yield* inParallel(read, reading, workers!);
      return;
    }
    // Signals are heard between two texts.
    await setImmediate();
    yield outcomeOf(read, extractText({ file: read.source.name, text: read.text }));
  }
}

/** A text whose facts are wanted. */
interface Wanted {
  source: Source;
  text: string;
  articles?: never;
}

type Begun = Wanted | PassedOver | Failed;

/** Reads the sources. Out: the texts whose facts are wanted, and the outcomes of the others. */
async function* readWanted(sources: Iterable<Source>, { stdin, isWanted = () => true }: ExtractionOptions): AsyncGenerator<Begun> {
  for (const source of sources) {
    const { text, why } = await readSource(source, stdin);
    if (text === null) yield { source, text, articles: null, why };
    else if (!isWanted(source, text)) yield { source, text, articles: null, why: null };
    else yield { source, text };
  }
}

/** The rest of the texts, from `first` on, on threads. */
async function* inParallel(first: Wanted, rest: AsyncIterable<Begun>, { count, start }: Workers): AsyncGenerator<Outcome> {
  const threads = new Threads(count, start);
  const begun: { read: Begun; result: Promise<Result> | null }[] = [];
  let units = 0;
  const begin = (read: Begun): void => {
    const result = read.articles === undefined ? threads.run({ file: read.source.name, text: read.text }) : null;
    // Whether it could be done is asked in its turn.
    result?.catch(() => undefined);
    begun.push({ read, result });
    units += read.text?.length ?? 0;
  };
  const next = async (): Promise<Outcome> => {
    const { read, result } = begun.shift()!;
    units -= read.text?.length ?? 0;
    return read.articles === undefined ? outcomeOf(read, await result!) : read;
  };
  try {
    begin(first);
    for await (const read of rest) {
      while (begun.length >= count * IN_FLIGHT || units > UNITS_IN_FLIGHT) yield await next();
      begin(read);
    }
    while (begun.length > 0) yield await next();
  } finally {
    await threads.close();
  }
}

function outcomeOf({ source, text }: Wanted, result: Result): Extracted | Failed {
  if ('broken' in result) throw new LexiconError(result.broken);
  if ('why' in result) return { source, text: null, articles: null, why: result.why };
  const { facts } = result;
  return {
    ...{ source, text, facts },
    get articles() {
      return facts.articles;
    },
    why: null,
  };
}
