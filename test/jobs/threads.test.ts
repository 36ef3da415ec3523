import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { Worker } from 'node:worker_threads';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { InputError } from '../../src/input/errors.ts';
import type { Source } from '../../src/input/walk.ts';
import { extractSources, type Outcome, type Workers } from '../../src/jobs/extract-sources.ts';
import { LexiconError } from '../../src/lexicon/load.ts';
import { compiledPackage } from '../program.ts';

/** Stands in for a thread of the program: does what the text says. */
const STAND_IN = `
  const { parentPort } = require('node:worker_threads');
  parentPort.on('message', ({ file, text }) => {
    const [word, value] = text.split(' ');
    if (word === 'wait') Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, Number(value));
    if (word === 'throw') throw new Error(value);
    else if (word === 'exit') process.exit(3);
    else if (word === 'eat') for (const eaten = []; ; ) eaten.push(new Array(1e5).fill(text));
    else if (word === 'fail') parentPort.postMessage({ why: value });
    else if (word === 'break') parentPort.postMessage({ broken: value });
    else parentPort.postMessage({ ndjson: new TextEncoder().encode(JSON.stringify({ file }) + '\\n'), size: 1 });
  });
  parentPort.postMessage('ready');`;
const started: Worker[] = [];
const standIn = (code = STAND_IN): Worker => {
  const worker = new Worker(code, { eval: true, resourceLimits: { maxOldGenerationSizeMb: 16 }, stderr: true });
  started.push(worker);
  return worker;
};
const THREADS: Workers = { count: 2, start: standIn, after: 0 };

let root: string;
let files = 0;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'threads-'));
});
afterAll(() => rmSync(root, { recursive: true }));

const sourceOf = (text: string): Source => {
  const name = `${files++}.txt`;
  writeFileSync(join(root, name), text);
  return { name, path: join(root, name) };
};

async function outcomes(sources: Iterable<Source>, workers: Workers | null = THREADS): Promise<Outcome[]> {
  const all: Outcome[] = [];
  // Facts that came as JSON and those that did not are the same ones.
  for await (const { facts, ...outcome } of extractSources(sources, { stdin: Readable.from([]), workers })) {
    if (facts) expect(facts.lines).toEqual(facts.articles.map((article) => JSON.stringify(article)));
    all.push(outcome);
  }
  return all;
}

test('threads give the same facts in the same order', async () => {
  const worker = join(compiledPackage(), 'bin/worker.js');
  const texts = Array.from({ length: 40 }, (_, n) => `${'县委书记林静安到青石镇调研。\n'.repeat(1 + ((n * 7) % 13))}第${n}号。\n`);
  const sources = [...texts.map(sourceOf), { name: 'gone', path: join(root, 'gone') }];
  const alone = await outcomes(sources, null);
  expect(alone.filter(({ articles }) => articles !== null)).toHaveLength(40);
  for (const count of [2, 3]) {
    expect(await outcomes(sources, { count, start: () => new Worker(worker), after: 200 })).toEqual(alone);
  }
}, 60_000);

test('a slow text is waited for, and few are read meanwhile', async () => {
  let read = 0;
  const many = function* (): Generator<Source> {
    for (const text of ['wait 300', ...Array.from({ length: 99 }, () => '')]) {
      read++;
      yield sourceOf(text);
    }
  };
  const outcome = extractSources(many(), { stdin: Readable.from([]), workers: THREADS });
  await outcome.next();
  expect(read).toBeLessThan(20);
  let seen = 1;
  for await (const { source } of outcome) expect(Number.parseInt(source.name)).toBe(files - read + seen++);
  expect(seen).toBe(100);
});

test.each([
  ['throw 不行', 'the extractor died of it: Error: 不行'],
  ['exit', 'the extractor died of it: it ended'],
  ['eat', 'the extractor died of it: out of memory'],
  ['fail unlucky', 'unlucky'],
])('a text that a thread fails on (%s) is told, the others are extracted', async (text, why) => {
  const all = await outcomes(['ok', 'wait 20', text, 'ok', 'ok', 'wait 5', 'ok', text, 'ok'].map(sourceOf));
  expect(all.map((outcome) => outcome.why)).toEqual([null, null, why, null, null, null, null, why, null]);
});

test('a broken lexicon, and threads that cannot start, stop it', async () => {
  const sources = ['ok', 'wait 50', 'break words.tsv:1', 'ok'].map(sourceOf);
  await expect(outcomes(sources)).rejects.toThrow(new LexiconError('words.tsv:1'));
  const unable = { ...THREADS, start: () => standIn("throw new Error('no program')") };
  const message = 'a worker thread cannot start (Error: no program); --jobs 1 does without';
  await expect(outcomes(sources, unable)).rejects.toThrow(new InputError(message));
  const refused = () => {
    throw new Error('too many');
  };
  await expect(outcomes(sources, { ...THREADS, start: refused })).rejects.toThrow(InputError);
});

test('who has had enough ends the threads', async () => {
  started.length = 0;
  for await (const outcome of extractSources(['ok', 'wait 60000', 'ok'].map(sourceOf), { stdin: Readable.from([]), workers: THREADS })) {
    expect(outcome.why).toBe(null);
    break;
  }
  expect(started).toHaveLength(2);
  // Of a thread that has ended nobody knows the number.
  expect(started.map(({ threadId }) => threadId)).toEqual([-1, -1]);
});

test('little is extracted without threads', async () => {
  started.length = 0;
  await outcomes(['无', '', '人'].map(sourceOf), { ...THREADS, after: 2 });
  expect(started).toHaveLength(0);
  await outcomes(['ok', 'ok', 'ok'].map(sourceOf), { ...THREADS, count: 1 });
  expect(started).toHaveLength(0);
});
