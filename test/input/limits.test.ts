import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { linesOf } from '../../src/input/lines.ts';
import { lineTooLong, LONGEST_LINE, MOST_BYTES } from '../../src/input/limits.ts';
import { readSource } from '../../src/input/texts.ts';

const line = (length: number): string => '长'.repeat(length);

test('a line may have so many characters, and not one more', () => {
  expect(lineTooLong(line(LONGEST_LINE))).toBe(null);
  expect(lineTooLong(`${line(LONGEST_LINE)}\n${line(LONGEST_LINE)}\r\n${line(LONGEST_LINE)}`)).toBe(null);
  expect(lineTooLong(line(LONGEST_LINE + 1))).toBe('line 1 is longer than 1000000 characters');
  expect(lineTooLong(`短\r\n短\n${line(LONGEST_LINE + 1)}\n短`)).toBe('line 3 is longer than 1000000 characters');
  expect(lineTooLong(`短\n${line(LONGEST_LINE)}长`)).toBe('line 2 is longer than 1000000 characters');
  expect(lineTooLong(`${line(LONGEST_LINE)}\r${line(LONGEST_LINE)}\u2028`)).toBe(null);
});

test('of a stream that is too large no more is read than is needed to know', async () => {
  let read = 0;
  const endless = (function* () {
    for (const chunk = Buffer.alloc(1e6, '长\n'); ; read += chunk.length) yield chunk;
  })();
  const { text, why } = await readSource({ name: '-', path: null }, Readable.from(endless));
  expect({ text, why }).toEqual({ text: null, why: 'larger than 32 MB; split it' });
  expect(read).toBeLessThan(MOST_BYTES + 2e7);
});

test('a line of facts has a limit too', async () => {
  const lines = async (most: number): Promise<string[]> => {
    const all: string[] = [];
    for await (const one of linesOf(Readable.from([Buffer.from('甲乙\n丙'), Buffer.from('丁戊'), Buffer.from('己\n庚')]), most))
      all.push(one);
    return all;
  };
  expect(await lines(4)).toEqual(['甲乙', '丙丁戊己', '庚']);
  await expect(lines(2)).rejects.toThrow('a line is longer than 2 characters: no facts of an article');
});
