/** Reads files as texts. */

import { readFileSync, statSync } from 'node:fs';
import { decode } from './decode.ts';
import { reasonOf, type Skipped, type Source } from './walk.ts';

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

/** A decoded text, or why there is none. */
export type Read = { text: string; why: null } | { text: null; why: string };

function decoded(bytes: Uint8Array): Read {
  const found = decode(bytes);
  return found ? { text: found.text, why: null } : { text: null, why: 'no text in UTF-8, UTF-16, GB18030 or Big5' };
}

/** Reads one file, or all of a stream where the path is null. */
async function readSource({ path }: Source, stdin: AsyncIterable<Uint8Array>): Promise<Read> {
  try {
    return decoded(path === null ? await readAll(stdin) : readFileSync(path));
  } catch (error) {
    return { text: null, why: reasonOf(error) };
  }
}

/** Reads a file whose path somebody else wrote down: nothing but a plain file, for a pipe or a device might never end. */
export function readPlainFile(path: string): Read {
  try {
    return statSync(path).isFile() ? decoded(readFileSync(path)) : { text: null, why: 'no plain file' };
  } catch (error) {
    return { text: null, why: reasonOf(error) };
  }
}

/** Reads the sources one after the other. One that cannot be read or decoded is left out, and `skip` is told. */
export async function* readTexts(
  sources: readonly Source[],
  stdin: AsyncIterable<Uint8Array>,
  skip: (skipped: Skipped) => void,
): AsyncGenerator<Text> {
  for (const source of sources) {
    const { text, why } = await readSource(source, stdin);
    if (text === null) skip({ name: source.name, why });
    else yield { source, text };
  }
}
