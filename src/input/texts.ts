/** Reads files as texts. */

import { readFileSync } from 'node:fs';
import { decode } from './decode.ts';
import { reasonOf, type Source } from './walk.ts';

export interface Text {
  source: Source;
  /** Decoded, without byte order mark. */
  text: string;
}

/** Reads all of a stream of bytes. */
async function readAll(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/**
 * Reads the sources one after the other. A file that cannot be read or decoded is left out, and `problem` is told in
 * one line that names it.
 */
export async function* readTexts(
  sources: readonly Source[],
  stdin: AsyncIterable<Uint8Array>,
  problem: (line: string) => void,
): AsyncGenerator<Text> {
  for (const source of sources) {
    const { name, path } = source;
    let bytes: Uint8Array;
    try {
      bytes = path === null ? await readAll(stdin) : readFileSync(path);
    } catch (error) {
      problem(`${name}: skipped, ${reasonOf(error)}`);
      continue;
    }
    const decoded = decode(bytes);
    if (decoded) yield { source, text: decoded.text };
    else problem(`${name}: skipped, no text in UTF-8, UTF-16, GB18030 or Big5`);
  }
}
