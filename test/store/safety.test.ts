/** What happens to stores that are used happens here for real: processes are killed, disks are full, folders are locked. */

import { once } from 'node:events';
import { chmodSync, chownSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { Database } from '../../src/store/duckdb.ts';
import { hasDuckDB } from './duckdb.ts';
import { folder, grow, holder, NOBODY, paper, plainly, prepare, QUERY, start, store, stored, zhengwen } from './processes.ts';

prepare();

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
