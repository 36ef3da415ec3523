/** Reads files as texts. */

import { readFileSync, statSync } from 'node:fs';
import { decode } from './decode.ts';
import { reasonOf, type Source } from './walk.ts';

/** Reads all of a stream of bytes. */
async function readAll(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** A text, decoded and without byte order mark, or why there is none. */
export type Read = { text: string; why: null } | { text: null; why: string };

function decoded(bytes: Uint8Array): Read {
  const found = decode(bytes);
  return found ? { text: found.text, why: null } : { text: null, why: 'no text in UTF-8, UTF-16, GB18030 or Big5' };
}

/** Reads one file, or all of standard input where the path is null. What goes wrong is said in `why`. */
export async function readSource({ path }: Source, stdin: AsyncIterable<Uint8Array>): Promise<Read> {
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
