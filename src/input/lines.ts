/** Line by line through a stream. */

import { createReadStream } from 'node:fs';
import { InputError } from './errors.ts';
import { LONGEST_FACTS } from './limits.ts';

/** The bytes of a file, some at a time. Throws what reading throws, when it is read. */
export function readStream(path: string): AsyncIterable<Uint8Array> {
  return createReadStream(path);
}

/**
 * The lines of a stream of UTF-8 without their line feeds and without a byte order mark; a last line without a line
 * feed is one too. Holds one line at a time. Throws InputError for a line of more than `most` UTF-16 code units.
 */
export async function* linesOf(stream: AsyncIterable<Uint8Array>, most = LONGEST_FACTS): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8');
  let pieces: string[] = [];
  let held = 0;
  for await (const chunk of stream) {
    const parts = decoder.decode(chunk, { stream: true }).split('\n');
    const last = parts.pop()!;
    for (const part of parts) {
      yield [...pieces, part].join('');
      pieces = [];
      held = 0;
    }
    pieces.push(last);
    held += last.length;
    if (held > most) throw new InputError(`a line is longer than ${most} characters: no facts of an article`);
  }
  const rest = [...pieces, decoder.decode()].join('');
  if (rest !== '') yield rest;
}
