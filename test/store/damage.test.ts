/** Stores that are not what they were, or never were any: bytes are lost, versions change, files belong to others. */

import { existsSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Database } from '../../src/store/duckdb.ts';
import { hasDuckDB } from './duckdb.ts';
import { folder, giveAway, paper, plainly, prepare, QUERY, SEEDS, store, stored, zhengwen } from './processes.ts';

prepare();

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
