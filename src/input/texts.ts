/** Reads files as texts. */

import { createReadStream, readFileSync, statSync, type Stats } from 'node:fs';
import { decode } from './decode.ts';
import { InputError } from './errors.ts';
import { lineTooLong, MOST_BYTES, TOO_LARGE } from './limits.ts';
import { reasonOf, versionOf, type ListedFile, type Source } from './walk.ts';

/** Reads all of a stream of bytes, or null where they are too many. */
async function readAll(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > MOST_BYTES) return null;
  }
  return Buffer.concat(chunks);
}

/** Reads a plain file, or null where it is too large. */
function readFile(path: string, { size }: Stats): Uint8Array | null {
  return size > MOST_BYTES ? null : readFileSync(path);
}

/** A text, decoded and without byte order mark, or why there is none. */
export type Read = { text: string; why: null } | { text: null; why: string };

const NO_TEXT = 'no text in UTF-8, UTF-16, GB18030 or Big5';

function decoded(bytes: Uint8Array | null): Read {
  if (bytes === null) return { text: null, why: TOO_LARGE };
  const found = decode(bytes);
  if (!found) return { text: null, why: NO_TEXT };
  const why = lineTooLong(found.text);
  return why === null ? { text: found.text, why } : { text: null, why };
}

/** Whether a file has no text because of what it holds: so it stays until it changes. */
export function isOfContents(why: string): boolean {
  return why === NO_TEXT || why === TOO_LARGE || /^line \d+ is longer/u.test(why);
}

/** Reads one file, or all of standard input where the path is null. What goes wrong is said in `why`. */
export async function readSource({ path }: Source, stdin: AsyncIterable<Uint8Array>): Promise<Read> {
  try {
    if (path === null) return decoded(await readAll(stdin));
    const stat = statSync(path);
    // Nobody knows how much a pipe or a device holds.
    return decoded(stat.isFile() ? readFile(path, stat) : await readAll(createReadStream(path)));
  } catch (error) {
    return { text: null, why: reasonOf(error) };
  }
}

/** Reads a file whose path somebody else wrote down: nothing but a plain file, for a pipe or a device might never end. */
export function readPlainFile(path: string): Read {
  try {
    const stat = statSync(path);
    return stat.isFile() ? decoded(readFile(path, stat)) : { text: null, why: 'no plain file' };
  } catch (error) {
    return { text: null, why: reasonOf(error) };
  }
}

/** Reads a file again of whose text something is known. Throws InputError where it is not the file that it was. */
export function readAgain({ name, path, listed }: Source & { listed: ListedFile }): string {
  const { text } = readPlainFile(path!);
  if (text !== null) {
    const { size, modified } = versionOf(statSync(path!));
    if (size === listed.size && modified === listed.modified) return text;
  }
  throw new InputError(`${name}: it changed while it was read; ask again`);
}
