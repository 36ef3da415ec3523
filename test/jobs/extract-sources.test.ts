import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import * as extractor from '../../src/extract.ts';
import { extractSources, type ExtractionOptions, type Outcome } from '../../src/jobs/extract-sources.ts';
import { Facts } from '../../src/jobs/facts.ts';
import { LexiconError } from '../../src/lexicon/load.ts';

const TEXT = '县委书记林静安到青石镇调研。\n';

let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'jobs-'));
  writeFileSync(join(root, 'a.txt'), TEXT);
  writeFileSync(join(root, 'binary.txt'), new Uint8Array(64));
});
afterAll(() => rmSync(root, { recursive: true }));

const source = (name: string) => ({ name, path: name === '-' ? null : join(root, name) });

async function outcomes(names: string[], options: Partial<ExtractionOptions> = {}): Promise<Outcome[]> {
  const all: Outcome[] = [];
  const stdin = Readable.from([Buffer.from('今天天气好。')]);
  for await (const outcome of extractSources(names.map(source), { stdin, ...options })) all.push(outcome);
  return all;
}

function extracted(name: string, text: string): Outcome {
  const articles = extractor.extract(name, text);
  return { source: source(name), text, facts: new Facts(articles), articles, why: null };
}

test('facts come in the order of the sources, and why there are none', async () => {
  expect(await outcomes(['binary.txt', '-', 'gone.txt', 'a.txt'])).toEqual([
    { source: source('binary.txt'), text: null, articles: null, why: 'no text in UTF-8, UTF-16, GB18030 or Big5' },
    extracted('-', '今天天气好。'),
    { source: source('gone.txt'), text: null, articles: null, why: 'no such file or folder' },
    extracted('a.txt', TEXT),
  ]);
});

test('what is not wanted is read and passed over', async () => {
  const isWanted: ExtractionOptions['isWanted'] = ({ name }, text) => name === '-' && text.includes('天气');
  const [a, stdin] = await outcomes(['a.txt', '-'], { isWanted });
  expect(a).toEqual({ source: source('a.txt'), text: TEXT, articles: null, why: null });
  expect(stdin!.articles).toHaveLength(1);
});

test('a text that the extractor fails on does not stop the others; a broken lexicon does', async () => {
  const extract = vi.spyOn(extractor, 'extract');
  extract.mockImplementationOnce(() => {
    throw new Error('no luck');
  });
  const [failed, next] = await outcomes(['a.txt', 'a.txt']);
  expect(failed).toEqual({ source: source('a.txt'), text: null, articles: null, why: 'the extractor failed on it: Error: no luck' });
  expect(next!.articles).toHaveLength(1);
  extract.mockImplementationOnce(() => {
    throw new LexiconError('broken');
  });
  await expect(outcomes(['a.txt', 'a.txt'])).rejects.toThrow(LexiconError);
});
