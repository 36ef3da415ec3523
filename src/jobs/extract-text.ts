/** What is done for each text, on whatever thread. */

import { extract } from '../extract.ts';
import { LexiconError } from '../lexicon/load.ts';
import { Facts } from './facts.ts';

/** A text to extract, as it is sent to a thread. */
export interface Task {
  /** Name of the file as facts shall print it. */
  file: string;
  text: string;
}

/** Its facts, or why there are none; a broken lexicon spoils all texts. */
export type Result = { facts: Facts } | { why: string } | { broken: string };

/** Extracts one text. A page that the extractor fails on must not cost the other thousand. */
export function extractText({ file, text }: Task): Result {
  try {
    return { facts: new Facts(extract(file, text)) };
  } catch (error) {
    if (error instanceof LexiconError) return { broken: error.message };
    return { why: `the extractor failed on it: ${String(error)}` };
  }
}
