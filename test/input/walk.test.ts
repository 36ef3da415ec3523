import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { chooseCorpus } from '../../src/input/corpus.ts';
import { InputError } from '../../src/input/errors.ts';
import { readPlainFile, readSource } from '../../src/input/texts.ts';
import { listSources, skippedLine, type Skipped } from '../../src/input/walk.ts';

let root: string;
let problems: string[];
const problem = (skipped: Skipped): void => void problems.push(skippedLine(skipped));
const names = (...paths: string[]): string[] => listSources(paths, root, problem).map(({ name }) => name);

beforeEach(() => {
  problems = [];
  root = mkdtempSync(join(tmpdir(), 'walk-'));
  for (const folder of ['papers/2024', 'papers/.git', 'empty']) mkdirSync(join(root, folder), { recursive: true });
  for (const file of ['b.txt', 'a.md', 'A.TXT', '2024/c.txt', '.git/x.txt', '.hidden.txt', 'README.md', 'picture.png']) {
    writeFileSync(join(root, 'papers', file), file);
  }
});
afterEach(() => rmSync(root, { recursive: true }));

test('a folder is walked in sorted order; hidden names, README and other endings are left out', () => {
  expect(names('papers')).toEqual(['papers/2024/c.txt', 'papers/A.TXT', 'papers/a.md', 'papers/b.txt']);
  expect(names('papers/')).toEqual(names('papers'));
  expect(names('./papers/2024')).toEqual(['./papers/2024/c.txt']);
});

test('who asks is told of what a folder holds and is left out, hidden files and READMEs apart', () => {
  execFileSync('mkfifo', [join(root, 'papers/pipe.txt')]);
  const left: string[] = [];
  listSources(['papers'], root, problem, '', (skipped) => left.push(skippedLine(skipped)));
  expect(left).toEqual(['papers/picture.png: skipped, its name ends in neither .txt nor .md', 'papers/pipe.txt: skipped, no plain file']);
  expect(problems).toEqual([]);
});

test('what is named outright is read, whatever its name', () => {
  expect(names('papers/README.md', 'papers/picture.png', 'papers/.hidden.txt')).toHaveLength(3);
});

test('each file comes once, under its first name', () => {
  expect(names('papers/b.txt', 'papers/2024', 'papers', 'papers/../papers/b.txt', '-', '-')).toEqual([
    'papers/b.txt',
    'papers/2024/c.txt',
    'papers/A.TXT',
    'papers/a.md',
    '-',
  ]);
});

test('links are followed, a loop is walked once', () => {
  symlinkSync(join(root, 'papers'), join(root, 'papers/2024/again'));
  symlinkSync(join(root, 'papers/b.txt'), join(root, 'empty/link.txt'));
  symlinkSync(join(root, 'nowhere'), join(root, 'empty/lost.txt'));
  expect(names('papers')).toEqual(['papers/2024/c.txt', 'papers/A.TXT', 'papers/a.md', 'papers/b.txt']);
  expect(names('empty')).toEqual(['empty/link.txt']);
  expect(problems).toEqual(['empty/lost.txt: skipped, no such file or folder']);
});

test('a path that does not exist is an error that names it and where it comes from', () => {
  expect(() => names('papers', 'nowhere/')).toThrow(new InputError('nowhere/: no such file or folder; check the path'));
  expect(() => names('')).toThrow('an empty path; . is this folder');
  expect(() => listSources(['x'], root, problem, ' (ZHENGWEN_CORPUS)')).toThrow('x (ZHENGWEN_CORPUS): no such');
});

test('pipes are read when they are named, not when a folder holds one', () => {
  execFileSync('mkfifo', [join(root, 'papers/pipe.txt')]);
  expect(names('papers')).not.toContain('papers/pipe.txt');
  expect(names('papers/pipe.txt')).toEqual(['papers/pipe.txt']);
});

test('texts come decoded; what cannot be read says why', async () => {
  const bytes = Buffer.from('\ufeff标准');
  const stdin = Readable.from([bytes.subarray(0, 5), bytes.subarray(5)]);
  writeFileSync(join(root, 'papers/binary.txt'), new Uint8Array(64));
  const sources = listSources(['-', 'papers/binary.txt', 'papers/b.txt'], root, problem);
  const gone = { name: 'gone.txt', path: join(root, 'gone.txt') };
  const read = await Promise.all([...sources, gone].map((source) => readSource(source, stdin)));
  expect(read).toEqual([
    { text: '标准', why: null },
    { text: null, why: 'no text in UTF-8, UTF-16, GB18030 or Big5' },
    { text: 'b.txt', why: null },
    { text: null, why: 'no such file or folder' },
  ]);
});

test('a path that somebody else wrote down leads to a plain file, or nowhere', () => {
  execFileSync('mkfifo', [join(root, 'pipe')]);
  writeFileSync(join(root, 'binary'), new Uint8Array(64));
  expect(readPlainFile(join(root, 'papers/b.txt'))).toEqual({ text: 'b.txt', why: null });
  expect(['pipe', 'papers', 'binary', 'gone'].map((name) => readPlainFile(join(root, name)).why)).toEqual([
    'no plain file',
    'no plain file',
    'no text in UTF-8, UTF-16, GB18030 or Big5',
    'no such file or folder',
  ]);
});

test('the corpus: paths given, else ZHENGWEN_CORPUS, else the sample papers', () => {
  expect(chooseCorpus(['a'], { ZHENGWEN_CORPUS: 'b' }, '/')).toEqual({ paths: ['a'], origin: '' });
  expect(chooseCorpus([], { ZHENGWEN_CORPUS: 'b:c/d' }, '/')).toEqual({ paths: ['b', 'c/d'], origin: 'ZHENGWEN_CORPUS' });
  const samples = chooseCorpus([], { ZHENGWEN_CORPUS: '' }, process.cwd());
  expect(samples).toEqual({ paths: ['seeds'], origin: 'the sample papers' });
  expect(chooseCorpus([], {}, root).paths[0]).toMatch(/^\/.*seeds$/u);
});
