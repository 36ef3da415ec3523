/** Who waits for papers to be read is told, once, that they can be kept. */

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { run, type World } from '../commands/run.ts';
import { hasDuckDB } from '../store/duckdb.ts';

/** A clock on which each look at it takes place so many milliseconds after the last one. */
const SLOW = 1100;
const PAPER = '绛县县长李晓军到白马镇调研。\n';
const LARGE = PAPER.repeat(300);
const HINT = 'zhengwen: zhengwen index papers/ keeps what is read: later questions are quick\n';

async function said(line: string, world: World = {}): Promise<string> {
  return (await run(`officials --csv ${line}`, { tick: SLOW, files: { 'papers/a.txt': LARGE, 'papers/b.txt': PAPER }, ...world })).stderr;
}

it('comes after two seconds, however few and large the files are', async () => {
  expect(await said('papers')).toBe(HINT);
  // The clock is looked at when it starts and after the file.
  expect(await said('papers', { files: { 'papers/a.txt': LARGE }, tick: 2000 })).toBe(HINT);
});

it('and not before', async () => {
  expect(await said('papers', { files: { 'papers/a.txt': LARGE }, tick: 1999 })).toBe('');
  expect(await said('papers', { tick: 10 })).toBe('');
});

it('comes once, whatever is read and read again', async () => {
  const files = Object.fromEntries(Array.from({ length: 30 }, (_, n) => [`${n % 2 ? 'papers' : 'others'}/${n}.txt`, PAPER]));
  expect((await said('papers others', { files })).split('\n')).toHaveLength(2);
  const { stderr } = await run('who-visited 繁峙 papers', { files, tick: SLOW });
  expect(stderr.match(/zhengwen index/gu)).toHaveLength(1);
});

it('does not come where nobody wants to hear it', async () => {
  expect(await said('papers --quiet')).toBe('');
});

it('names the folder of files that were named, as a shell reads it', async () => {
  expect(await said('papers/a.txt papers/b.txt')).toContain(' index papers ');
  const files = { '旧 报纸/a.txt': LARGE };
  const { stderr } = await run('officials .', { files, tick: 2000 });
  expect(stderr).toContain('zhengwen index ./ ');
  expect(await said('a.txt', { files: { 'a.txt': LARGE }, tick: 2000 })).toContain(' index . ');
  expect((await run('officials 旧* --csv', { files: { '旧*/a.txt': LARGE }, tick: 2000 })).stderr).toContain(" index '旧*/' ");
});

it('does not come for standard input, which cannot be kept', async () => {
  expect(await said('-', { stdin: LARGE, tick: 5000 })).toBe('');
});

it('does not come for the sample papers', async () => {
  const { status, stderr } = await run('who-visited 绛县 --csv', { tick: 5000 });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});

it.skipIf(!hasDuckDB)('does not come where a store answers, for all of the papers or for some', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'zhengwen-'));
  try {
    for (const name of ['papers', 'others']) {
      mkdirSync(join(folder, name));
      for (const paper of ['a.txt', 'b.txt']) writeFileSync(join(folder, name, paper), PAPER);
    }
    const ask = (names: string): Promise<string> => said(names.replaceAll('@', folder), { tick: 5000 });
    expect(await ask('@/papers')).toContain('zhengwen index');
    await run(`index ${folder}/papers`);
    expect(await ask('@/papers')).toBe('');
    expect(await ask('@/papers/a.txt')).toBe('');
    expect(await ask('@/others @/papers')).toBe('');
    expect(await ask('@/others')).toContain('zhengwen index');
  } finally {
    rmSync(folder, { recursive: true });
  }
});
