/** Many files in, the facts of each out, in the order of the files: what every command does that reads a corpus. */

import { extract } from '../extract.ts';
import { readSource } from '../input/texts.ts';
import type { Source } from '../input/walk.ts';
import { LexiconError } from '../lexicon/load.ts';
import type { ArticleFacts } from '../model/facts.ts';

/** A file read, and its facts. */
export interface Extracted {
  source: Source;
  /** Decoded, without byte order mark. */
  text: string;
  articles: ArticleFacts[];
  why: null;
}

/** A file read that was not wanted. */
export interface PassedOver {
  source: Source;
  text: string;
  articles: null;
  why: null;
}

/** A file without facts, and why: it could not be read or decoded, or the extractor failed on it. */
export interface Failed {
  source: Source;
  text: null;
  articles: null;
  /** In words, to follow `skipped, `. */
  why: string;
}

export type Outcome = Extracted | PassedOver | Failed;

export interface ExtractionOptions {
  /** Read where a source has no path. */
  stdin: AsyncIterable<Uint8Array>;
  /** Whether slogans, and with them the places, are asked for; they are if not told otherwise. */
  slogans?: boolean;
  /** Whether facts of a text are wanted, others are passed over; all are if not told otherwise. */
  isWanted?: (source: Source, text: string) => boolean;
}

/**
 * Reads and extracts the sources, holding few at a time. What goes wrong with one of them is its outcome.
 * Throws LexiconError, which spoils them all.
 */
export async function* extractSources(
  sources: Iterable<Source>,
  { stdin, slogans = true, isWanted = () => true }: ExtractionOptions,
): AsyncGenerator<Outcome> {
  for (const source of sources) {
    const { text, why } = await readSource(source, stdin);
    if (text === null) yield { source, text, articles: null, why };
    else if (!isWanted(source, text)) yield { source, text, articles: null, why: null };
    else yield extractText(source, text, slogans);
  }
}

function extractText(source: Source, text: string, slogans: boolean): Extracted | Failed {
  try {
    return { source, text, articles: extract(source.name, text, { slogans }), why: null };
  } catch (error) {
    if (error instanceof LexiconError) throw error;
    return { source, text: null, articles: null, why: `the extractor failed on it: ${String(error)}` };
  }
}
