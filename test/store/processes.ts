/** The program as processes of a user without rights, on papers that may be killed, locked and written over. */

import { spawn, spawnSync, type ChildProcess, type SpawnSyncReturns } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, chownSync, cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { Database } from '../../src/store/duckdb.ts';
import { programFolder } from '../program.ts';

export const SEEDS = fileURLToPath(new URL('../../seeds', import.meta.url));
/** A question that finds something. */
export const QUERY = 'who-visited 绛县 papers --csv';

let programs: string;
/** The folder of a test, with the sample papers in `papers`. */
export let folder: string;
let env: Record<string, string>;

/** Makes the folder of each test of a file, and takes it away. */
export function prepare(): void {
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
}

/** A user without rights. */
export const NOBODY = 65_534;
/** How a process is started as that user. */
export const asNobody = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {};
/** The path of a paper, and of the store of the papers. */
export const paper = (name: string): string => join(folder, 'papers', name);
export const store = (): string => paper('.zhengwen/store.duckdb');

/** Gives all files of the test to a user without rights. */
export function giveAway(): void {
  chownSync(folder, NOBODY, NOBODY);
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) chownSync(join(folder, name), NOBODY, NOBODY);
}

/** Runs the program by a shell. In: its command line, and what stands before that. */
export function zhengwen(line: string, before = ''): SpawnSyncReturns<string> {
  return spawnSync('bash', ['-c', `${before} zhengwen ${line}`], { cwd: folder, env, encoding: 'utf8', ...asNobody });
}

/** Starts the program. */
export function start(line: string): ChildProcess {
  return spawn('bash', ['-c', `exec zhengwen ${line}`], { cwd: folder, env, stdio: ['ignore', 'ignore', 'pipe'], ...asNobody });
}

/** Writes more papers than are read in a moment. */
export function grow(copies: number): void {
  for (let copy = 0; copy < copies; copy++) {
    for (const name of ['000.txt', '001.txt', '002.txt']) {
      const text = readFileSync(join(SEEDS, name), 'utf8').replaceAll('绛县', ['绛县', '闻喜县', '夏县'][copy % 3]!);
      writeFileSync(paper(`${copy}-${name}`), text);
    }
  }
}

/** The answer to a question where there is no store. */
export function plainly(line: string): string {
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

/** The first column of a query to the store, as somebody with DuckDB would ask it. */
export async function stored(sql: string): Promise<unknown[]> {
  const database = await Database.open(store());
  try {
    return (await database.rows(sql)).map(([cell]) => cell);
  } finally {
    database.close();
  }
}

/** A process that holds the store, to write, for some milliseconds. */
export async function holder(milliseconds: number): Promise<ChildProcess> {
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
