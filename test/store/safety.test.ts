/** What happens to stores happens here for real: processes are killed, disks are full, bytes are lost. */

import { spawn, spawnSync, type ChildProcess, type SpawnSyncReturns } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { Database } from '../../src/store/duckdb.ts';
import { programFolder } from '../program.ts';
import { hasDuckDB } from './duckdb.ts';

const SEEDS = fileURLToPath(new URL('../../seeds', import.meta.url));
const QUERY = 'who-visited 绛县 papers --csv';

let programs: string;
let folder: string;
let env: Record<string, string>;
beforeAll(() => {
  programs = programFolder();
  chmodSync(programs, 0o755);
}, 60_000);
afterAll(() => rmSync(programs, { recursive: true }));
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'zhengwen-'));
  env = { PATH: `${programs}:${process.env['PATH'] ?? ''}`, HOME: folder, LANG: 'C.UTF-8' };
  cpSync(SEEDS, paper(''), { recursive: true });
  // Root may write everywhere, so some of this is done by nobody.
  if (process.getuid?.() === 0) giveAway();
});
afterEach(() => {
  chmodSync(paper(''), 0o755);
  rmSync(folder, { recursive: true });
});

const NOBODY = 65_534;
const asNobody = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {};
const paper = (name: string): string => join(folder, 'papers', name);
const store = (): string => paper('.zhengwen/store.duckdb');

/** Gives all files of the test to a user without rights. */
function giveAway(): void {
  chownSync(folder, NOBODY, NOBODY);
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) chownSync(join(folder, name), NOBODY, NOBODY);
}

function zhengwen(line: string, before = ''): SpawnSyncReturns<string> {
  return spawnSync('bash', ['-c', `${before} zhengwen ${line}`], { cwd: folder, env, encoding: 'utf8', ...asNobody });
}

function start(line: string): ChildProcess {
  return spawn('bash', ['-c', `exec zhengwen ${line}`], { cwd: folder, env, stdio: ['ignore', 'ignore', 'pipe'], ...asNobody });
}

/** Writes more papers than are read in a moment. */
function grow(copies: number): void {
  for (let copy = 0; copy < copies; copy++) {
    for (const name of ['000.txt', '001.txt', '002.txt']) {
      const text = readFileSync(join(SEEDS, name), 'utf8').replaceAll('绛县', ['绛县', '闻喜县', '夏县'][copy % 3]!);
      writeFileSync(paper(`${copy}-${name}`), text);
    }
  }
}

/** The answer to a question where there is no store. */
function plainly(line: string): string {
  const kept = join(folder, 'kept');
  const had = existsSync(paper('.zhengwen'));
  if (had) cpSync(paper('.zhengwen'), kept, { recursive: true });
  rmSync(paper('.zhengwen'), { recursive: true, force: true });
  const { stdout } = zhengwen(line);
  if (had) cpSync(kept, paper('.zhengwen'), { recursive: true });
  rmSync(kept, { recursive: true, force: true });
  if (process.getuid?.() === 0) giveAway();
  return stdout;
}

async function stored(sql: string): Promise<unknown[]> {
  const database = await Database.open(store());
  try {
    return (await database.rows(sql)).map(([cell]) => cell);
  } finally {
    database.close();
  }
}

/** A process that holds the store, to write, for some milliseconds. */
async function holder(milliseconds: number): Promise<ChildProcess> {
  const script = `
    const { DuckDBInstance } = require(${JSON.stringify(createRequire(import.meta.url).resolve('@duckdb/node-api'))});
    DuckDBInstance.create(${JSON.stringify(store())}).then((instance) => {
      console.log('held');
      setTimeout(() => instance.closeSync(), ${milliseconds});
    });`;
  const child = spawn(process.execPath, ['-e', script], { stdio: ['ignore', 'pipe', 'inherit'], ...asNobody });
  await once(child.stdout, 'data');
  return child;
}

describe.skipIf(!hasDuckDB)('a store that others use', { timeout: 120_000 }, () => {
  it('is waited for by a question', async () => {
    zhengwen('index papers');
    const child = await holder(1000);
    expect(zhengwen(QUERY)).toMatchObject({ status: 0, stderr: '', stdout: plainly(QUERY) });
    child.kill('SIGKILL');
  });

  it('that is not given back costs a line, and no answer', async () => {
    zhengwen('index papers');
    const child = await holder(60_000);
    const { status, stdout, stderr } = zhengwen(QUERY);
    expect({ status, stdout }).toEqual({ status: 0, stdout: plainly(QUERY) });
    expect(stderr).toContain(`another process holds it (PID ${child.pid!}); try again when it has ended\n`);
    child.kill('SIGKILL');
  });

  it('answers while it is being made', async () => {
    grow(20);
    const expected = plainly(QUERY);
    const index = start('index papers');
    const ended = once(index, 'exit');
    let answers = 0;
    while (index.exitCode === null) {
      expect(zhengwen(`${QUERY} --quiet`)).toMatchObject({ status: 0, stderr: '', stdout: expected });
      answers++;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    expect((await ended)[0]).toBe(0);
    expect(answers).toBeGreaterThan(0);
    expect(zhengwen('index papers').stderr).toContain(' 0 files read');
  });
});

describe.skipIf(!hasDuckDB)('a process that ends before its time', { timeout: 120_000 }, () => {
  it.each(['SIGKILL', 'SIGINT'] as const)('leaves a store that answers (%s)', async (signal) => {
    grow(20);
    const expected = plainly('officials papers --csv');
    for (const after of [0, 300, 700]) {
      const index = start('index papers');
      const ended = once(index, 'exit');
      await vi.waitUntil(() => existsSync(store()) || index.exitCode !== null, { timeout: 60_000 });
      await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, after))]);
      index.kill(signal);
      await ended;
      expect(await stored('SELECT count(*) FROM articles WHERE file_id NOT IN (SELECT file_id FROM files)')).toEqual([0n]);
    }
    expect(zhengwen('officials papers --csv')).toMatchObject({ status: 0, stderr: '', stdout: expected });
    expect(zhengwen('index papers').stderr).toContain(' 0 files read');
  });

  it('loses nothing that was committed', async () => {
    zhengwen('index papers');
    const before = await stored('SELECT path FROM files ORDER BY path');
    grow(40);
    const index = start('index papers');
    const ended = once(index, 'exit');
    setTimeout(() => index.kill('SIGKILL'), 900);
    await ended;
    expect(await stored('SELECT path FROM files ORDER BY path')).toEqual(expect.arrayContaining(before));
  });
});

describe.skipIf(!hasDuckDB)('where nothing can be written', { timeout: 60_000 }, () => {
  it('a question is answered right, and the store left as it is', () => {
    zhengwen('index papers');
    writeFileSync(paper('new.txt'), '2024年5月2日，绛县县长李晓军到白马镇调研。\n');
    chmodSync(paper('new.txt'), 0o644);
    const expected = plainly(QUERY);
    const bytes = readFileSync(store());
    chmodSync(paper('.zhengwen'), 0o555);
    chmodSync(store(), 0o444);
    expect(zhengwen(QUERY)).toMatchObject({ status: 0, stderr: '', stdout: expected });
    expect(expected).toContain('白马镇');
    expect(readFileSync(store()).equals(bytes)).toBe(true);
    chmodSync(paper('.zhengwen'), 0o755);
  });

  it('the store of a folder lies in the cache, and is found there', () => {
    chmodSync(paper(''), 0o555);
    const { status, stderr } = zhengwen('index papers');
    expect(status).toBe(0);
    expect(stderr).toMatch(/ 5 files read.*\.cache\/zhengwen\/[0-9a-f]{32}\.duckdb\n$/u);
    expect(zhengwen('index papers').stderr).toContain(' 0 files read, 5 kept');
    expect(zhengwen(QUERY)).toMatchObject({ status: 0, stderr: '' });
  });

  it('a full disk is told of, and what was written before is kept', async () => {
    zhengwen('index papers');
    const before = await stored('SELECT path FROM files ORDER BY path');
    grow(60);
    const blocks = Math.ceil(readFileSync(store()).length / 1024) + 100;
    const { status, stderr } = zhengwen('index papers', `ulimit -f ${blocks};`);
    expect(status).toBe(2);
    expect(stderr).toMatch(/File too large.*; make room or permit it, or name another place with --store\n$/u);
    expect(await stored('SELECT path FROM files ORDER BY path')).toEqual(expect.arrayContaining(before));
    const expected = plainly(QUERY);
    expect(zhengwen(QUERY, `ulimit -f ${blocks};`)).toMatchObject({ status: 0, stderr: '', stdout: expected });
    expect(zhengwen(QUERY)).toMatchObject({ status: 0, stderr: '', stdout: expected });
    expect(zhengwen('index papers').stderr).toContain(' 0 files read');
  });
});

describe.skipIf(!hasDuckDB || process.getuid?.() !== 0)('a store around the papers', { timeout: 60_000 }, () => {
  it('counts where it belongs to who the papers belong to, and is nobody else’s', async () => {
    const expected = plainly('officials papers --csv');
    zhengwen('index .');
    const around = join(folder, '.zhengwen', 'store.duckdb');
    const database = await Database.open(around, { write: true });
    await database.run("UPDATE officials SET name = '甲乙丙'");
    database.close();
    chownSync(around, NOBODY, NOBODY);
    expect(zhengwen('officials papers --csv').stdout).toContain('甲乙丙');
    chownSync(around, NOBODY - 1, NOBODY - 1);
    expect(zhengwen('officials papers --csv')).toMatchObject({ status: 0, stdout: expected });
  });
});

describe.skipIf(!hasDuckDB)('a store that is not what it was', { timeout: 60_000 }, () => {
  /** Breaks a store, asks, and mends it. */
  function check(breaks: () => void, says: RegExp): void {
    zhengwen('index papers');
    breaks();
    const { status, stdout, stderr } = zhengwen(QUERY);
    expect({ status, stdout }).toEqual({ status: 0, stdout: plainly(QUERY) });
    expect(stderr).toMatch(says);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  }

  it.each([
    ['cut off', () => truncateSync(store(), 300_000)],
    ['emptied', () => truncateSync(store(), 0)],
    ['written over', () => writeFileSync(store(), 'x'.repeat(500_000))],
    [
      'written over at its head',
      () => writeFileSync(store(), Buffer.concat([Buffer.alloc(8192, 7), readFileSync(store()).subarray(8192)])),
    ],
  ])('%s', (_, breaks) => {
    check(breaks, /zhengwen index moves it aside and makes a new one\n$/u);
    const index = zhengwen('index papers');
    expect(index).toMatchObject({ status: 0 });
    expect(index.stderr).toMatch(/it is now .*store\.duckdb\.damaged\n.* 5 files read/u);
    expect(existsSync(`${store()}.damaged`)).toBe(true);
    expect(zhengwen(QUERY)).toMatchObject({ status: 0, stderr: '' });
  });

  it('of a later version', async () => {
    zhengwen('index papers');
    const database = await Database.open(store(), { write: true });
    await database.run("INSERT INTO migrations VALUES (99, 'what is to come')");
    database.close();
    check(() => undefined, /a later version of zhengwen made this store; upgrade zhengwen, or keep another store with --store\n$/u);
    expect(zhengwen('index papers')).toMatchObject({ status: 2 });
  });

  it('of an earlier version is brought up to date', async () => {
    zhengwen('index papers');
    const database = await Database.open(store(), { write: true });
    await database.run('DROP TABLE folder; DROP VIEW mentions; DELETE FROM migrations WHERE number > 0');
    database.close();
    if (process.getuid?.() === 0) giveAway();
    expect(zhengwen(QUERY)).toMatchObject({ status: 0, stderr: '' });
    expect(await stored('SELECT count(*) > 0 FROM mentions')).toEqual([true]);
  });

  it('of another extractor is read anew', async () => {
    zhengwen('index papers');
    const database = await Database.open(store(), { write: true });
    await database.run("UPDATE files SET extractor = 'before'");
    database.close();
    if (process.getuid?.() === 0) giveAway();
    expect(zhengwen('index papers').stderr).toContain(' 5 files read, 0 kept');
  });

  it('of which nobody knows whether it was one is left alone', () => {
    for (const name of ['papers', 'papers/000.txt', 'letter.doc']) {
      writeFileSync(join(folder, 'letter.doc'), 'Dear Sir or Madam');
      const before = readdirSync(folder).sort();
      const { status, stderr } = zhengwen(`index papers --store ${name}`);
      expect([name, status]).toEqual([name, 2]);
      expect(stderr).toMatch(/; (?:remove it if it was a store, or )?name another file with --store\n$/u);
      expect(readdirSync(folder).sort()).toEqual(before);
      expect(readFileSync(join(folder, 'letter.doc'), 'utf8')).toBe('Dear Sir or Madam');
      expect(readFileSync(paper('000.txt'))).toEqual(readFileSync(join(SEEDS, '000.txt')));
      expect(zhengwen(`${QUERY} --store ${name}`)).toMatchObject({ status: 0, stdout: plainly(QUERY) });
    }
  });

  it('of somebody else is left alone', async () => {
    const mine = join(folder, 'mine.duckdb');
    const database = await Database.open(mine, { write: true });
    await database.run('CREATE TABLE mine AS SELECT 1');
    database.close();
    if (process.getuid?.() === 0) giveAway();
    const bytes = readFileSync(mine);
    const says = /mine\.duckdb: a database, but no store of zhengwen; name another file with --store\n$/u;
    expect(zhengwen('index papers --store mine.duckdb')).toMatchObject({ status: 2, stderr: expect.stringMatching(says) as string });
    const { status, stdout, stderr } = zhengwen(`${QUERY} --store mine.duckdb`);
    expect({ status, stdout }).toEqual({ status: 0, stdout: plainly(QUERY) });
    expect(stderr).toMatch(says);
    expect(readFileSync(mine).equals(bytes)).toBe(true);
  });
});
