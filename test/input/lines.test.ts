import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { linesOf } from '../../src/input/lines.ts';

async function linesIn(text: string, size: number): Promise<string[]> {
  const bytes = Buffer.from(text);
  const chunks: Uint8Array[] = [];
  for (let at = 0; at < bytes.length; at += size) chunks.push(bytes.subarray(at, at + size));
  const lines: string[] = [];
  for await (const line of linesOf(Readable.from(chunks))) lines.push(line);
  return lines;
}

test.each([1, 2, 5, 100])('lines come whole, however the stream is cut: every %i bytes', async (size) => {
  expect(await linesIn('\ufeff政闻\n\n𠮷一行\r\n末', size)).toEqual(['政闻', '', '𠮷一行\r', '末']);
  expect(await linesIn('一\n', size)).toEqual(['一']);
  expect(await linesIn('', size)).toEqual([]);
});
