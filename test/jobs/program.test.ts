/** The program on inputs that are big, with threads and without, as its users run it. */

import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { compiledPackage } from '../program.ts';

const SEED = readFileSync(fileURLToPath(new URL('../../seeds/000.txt', import.meta.url)), 'utf8');
/** Milliseconds. */
const LONG = 120_000;

let program: string;
let root: string;
beforeAll(() => {
  program = join(compiledPackage(), 'bin/zhengwen.js');
  root = mkdtempSync(join(tmpdir(), 'large-'));
  mkdirSync(join(root, 'papers'));
  // More than is done without threads.
  for (let n = 0; n < 60; n++) writeFileSync(join(root, 'papers', `${n}.txt`), `${SEED}\n第${n}号`);
}, LONG);
afterAll(() => rmSync(root, { recursive: true }));

function run(args: string[], node: string[] = []) {
  const { stdout, stderr, status } = spawnSync(process.execPath, [...node, program, ...args], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  return { stdout, stderr, status };
}

test(
  'the same bytes for any number of threads',
  () => {
    const command = ['who-visited', '繁峙', 'papers', '--long', '--explain', '--csv', '--quiet'];
    const alone = run([...command, '--jobs', '1']);
    expect(alone.status).toBe(0);
    expect(alone.stdout.split('\n').length).toBeGreaterThan(60);
    for (const jobs of ['2', '3']) expect(run([...command, '--jobs', jobs])).toEqual(alone);
  },
  LONG,
);

test.each(['1', '2'])(
  'who has had enough is not kept waiting (%s at a time)',
  async (jobs) => {
    const child = spawn(process.execPath, [program, 'extract', 'papers', '--jobs', jobs], { cwd: root });
    const ended = new Promise((resolve) => child.on('exit', (status, signal) => resolve(status ?? signal)));
    await new Promise((resolve) => child.stdout.once('data', resolve));
    child.stdout.destroy();
    expect(await ended).toBe(0);
    writeFileSync(join(root, 'facts.ndjson'), 'old');
    const written = (): boolean => readdirSync(root).some((name) => name.startsWith('.zhengwen-'));
    const killed = spawn(process.execPath, [program, 'extract', 'papers', '-o', 'facts.ndjson', '--jobs', jobs], { cwd: root });
    const stopped = new Promise((resolve) => killed.on('exit', (status, signal) => resolve(status ?? signal)));
    await vi.waitUntil(written, { timeout: LONG });
    killed.kill('SIGINT');
    expect(await stopped).toBe('SIGINT');
    expect(written()).toBe(false);
    expect(readFileSync(join(root, 'facts.ndjson'), 'utf8')).toBe('old');
  },
  LONG,
);

test(
  'with little memory, too: what is too large is left out with a word, the rest is read',
  () => {
    const page = Buffer.from(`${SEED}\n`);
    writeFileSync(join(root, '200 MB.txt'), Buffer.alloc(200e6, page));
    writeFileSync(join(root, 'line of 50 MB.txt'), Buffer.alloc(50e6, '长'));
    writeFileSync(join(root, 'line of 3 MB.txt'), `第一行\n${'长'.repeat(1_000_001)}`);
    writeFileSync(join(root, '9 MB.txt'), Buffer.alloc(9e6, page));
    writeFileSync(join(root, 'small.txt'), SEED);
    const names = ['200 MB.txt', 'line of 50 MB.txt', 'line of 3 MB.txt', '9 MB.txt', 'small.txt'];
    const { stdout, stderr, status } = run(
      ['who-visited', '繁峙', ...names, '--columns', 'file', '--csv', '--quiet'],
      ['--max-old-space-size=64'],
    );
    expect(stderr.split('\n')).toEqual([
      'zhengwen: 200 MB.txt: skipped, larger than 32 MB; split it',
      'zhengwen: line of 50 MB.txt: skipped, larger than 32 MB; split it',
      'zhengwen: line of 3 MB.txt: skipped, line 2 is longer than 1000000 characters',
      'zhengwen: 9 MB.txt: skipped, the extractor died of it: out of memory',
      '',
    ]);
    expect({ stdout, status }).toEqual({ stdout: 'file\nsmall.txt\n', status: 0 });
  },
  LONG,
);
