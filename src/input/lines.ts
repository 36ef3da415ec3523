/** Line by line through a stream. */

import { createReadStream } from 'node:fs';

/** The bytes of a file, some at a time. Throws what reading throws, when it is read. */
export function readStream(path: string): AsyncIterable<Uint8Array> {
  return createReadStream(path);
}

/**
 * The lines of a stream of UTF-8 without their line feeds and without a byte order mark; a last line without a line
 * feed is one too. Holds one line at a time.
 */
export async function* linesOf(stream: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8');
  let pieces: string[] = [];
  for await (const chunk of stream) {
    const parts = decoder.decode(chunk, { stream: true }).split('\n');
    const last = parts.pop()!;
    for (const part of parts) {
      yield [...pieces, part].join('');
      pieces = [];
    }
    pieces.push(last);
  }
  const rest = [...pieces, decoder.decode()].join('');
  if (rest !== '') yield rest;
}
