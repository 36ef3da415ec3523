/** Questions on a part of a folder that has a store, as users ask them. */

import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { compiledPackage } from '../program.ts';
import { Database } from '../../src/store/duckdb.ts';
import { hasDuckDB } from './duckdb.ts';

const SEEDS = fileURLToPath(new URL('../../seeds', import.meta.url));
const NEWS = '2024年5月2日，绛县县长李晓军到白马镇调研。\n';

let program: string;
let folder: string;
beforeAll(() => {
  program = join(compiledPackage(), 'bin/zhengwen.js');
}, 60_000);
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'zhengwen-')));
  for (const [name, seeds] of Object.entries({ '2023': ['000', '001'], '2024': ['002', '003'], '2024/late': ['n01'] })) {
    mkdirSync(paper(name), { recursive: true });
    for (const seed of seeds) {
      const from = existsSync(join(SEEDS, `${seed}.txt`)) ? join(SEEDS, `${seed}.txt`) : join(SEEDS, '../test/papers', `${seed}.txt`);
      cpSync(from, paper(`${name}/${seed}.txt`));
    }
  }
  writeFileSync(paper('2024/README.txt'), NEWS);
  writeFileSync(paper('top.txt'), NEWS);
});
afterEach(() => rmSync(folder, { recursive: true }));

const paper = (name: string): string => join(folder, 'papers', name);

function zhengwen(line: string, cwd = folder): { status: number | null; stdout: string; stderr: string } {
  const env = { PATH: process.env['PATH'] ?? '', HOME: folder, LANG: 'C.UTF-8' };
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...line.split(' ')], { cwd, env, encoding: 'utf8' });
  return { status, stdout, stderr };
}

/** The paths that a store has, sorted. */
async function kept(store = paper('.zhengwen/store.duckdb')): Promise<unknown[]> {
  const database = await Database.open(store);
  try {
    return (await database.rows('SELECT path FROM files ORDER BY path')).map(([path]) => path);
  } finally {
    database.close();
  }
}

const ALL = ['2023/000.txt', '2023/001.txt', '2024/002.txt', '2024/003.txt', '2024/late/n01.txt', 'top.txt'];

/** Ways to name a part, each with the folder that it is named from. */
const PARTS: readonly (readonly [names: string, from: string])[] = [
  ['papers/2024', '.'],
  ['papers/2024/', '.'],
  ['.', 'papers/2024'],
  ['late', 'papers/2024'],
  ['../2023', 'papers/2024'],
  ['papers/2024/002.txt', '.'],
  ['002.txt late', 'papers/2024'],
  ['papers/2023/000.txt papers/2024', '.'],
  ['papers/2024 papers', '.'],
  ['papers/top.txt papers/2023', '.'],
  ['papers/2024/README.txt', '.'],
  ['linked', '.'],
  ['papers/2024 aside', '.'],
];
const QUESTIONS = [
  'officials --csv',
  'who-visited 绛县 -f ndjson --explain',
  'who-visited 无名',
  'officials --official 朱小东',
  'extract',
  'sql SELECT\u2003count(*)\u2003FROM\u2003officials --csv',
];

describe.skipIf(!hasDuckDB)('a part of a folder', { timeout: 120_000 }, () => {
  beforeEach(() => {
    symlinkSync(paper('2024'), join(folder, 'linked'));
    mkdirSync(join(folder, 'aside'));
    writeFileSync(join(folder, 'aside', 'x.txt'), NEWS);
  });

  it.each(PARTS)('%s, asked from %s, answers as without a store', (names, from) => {
    const ask = (question: string): unknown => zhengwen(`${question} ${names}`, join(folder, from));
    const questions = names === 'papers/2024' ? QUESTIONS : QUESTIONS.slice(0, 3);
    const plain = questions.map(ask);
    zhengwen('index papers');
    const { mtimeMs } = statSync(paper('.zhengwen/store.duckdb'));
    expect(questions.map(ask)).toEqual(plain);
    // All of it was there, and nothing was taken out.
    expect(statSync(paper('.zhengwen/store.duckdb')).mtimeMs).toBe(mtimeMs);
  });

  it('is answered by the store', async () => {
    zhengwen('index papers');
    const database = await Database.open(paper('.zhengwen/store.duckdb'), { write: true });
    await database.run("UPDATE officials SET name = '甲乙丙'");
    database.close();
    for (const [names, from] of PARTS.slice(0, 7)) {
      const { stdout } = zhengwen(`officials --csv ${names}`, join(folder, from));
      expect([names, stdout.includes('甲乙丙'), /,\d+\n/u.test(stdout)]).toEqual([names, true, true]);
    }
  });

  it('takes in its own changed files, and no others', async () => {
    zhengwen('index papers');
    for (const name of ['2023/new.txt', '2024/new.txt', '2024/late/new.txt']) writeFileSync(paper(name), NEWS);
    expect(zhengwen('visits papers/2024/late --csv')).toMatchObject({
      status: 0,
      stderr: '',
      stdout: expect.stringContaining('白马镇') as string,
    });
    expect(await kept()).toEqual([...ALL, '2024/late/new.txt'].sort());
    zhengwen('visits papers/2023/new.txt');
    expect(await kept()).toEqual([...ALL, '2024/late/new.txt', '2023/new.txt'].sort());
    expect(zhengwen('index papers').stderr).toContain(' 1 file read, 8 kept, 0 removed');
  });

  it('lets its own files go, and no others', async () => {
    zhengwen('index papers');
    rmSync(paper('2023/001.txt'));
    rmSync(paper('2024/003.txt'));
    expect(zhengwen('officials papers/2024 --csv').stdout).not.toContain('003.txt');
    expect(await kept()).toEqual(ALL.filter((name) => name !== '2024/003.txt'));
    zhengwen('officials papers');
    expect(await kept()).toEqual(ALL.filter((name) => name !== '2024/003.txt' && name !== '2023/001.txt'));
  });

  it('is no part of a store that a walk would not find', async () => {
    mkdirSync(paper('.old'));
    for (const name of ['.old/a.txt', 'facts.csv']) writeFileSync(paper(name), NEWS);
    zhengwen('index papers');
    for (const name of ['.old', '.old/a.txt', 'facts.csv', '2024/README.txt'])
      expect(zhengwen(`visits papers/${name} --csv`).stdout).toContain('白马镇');
    expect(await kept()).toEqual(ALL);
  });

  it('has a store of its own where one was made, and that counts', async () => {
    zhengwen('index papers');
    zhengwen('index papers/2024');
    writeFileSync(paper('2024/new.txt'), NEWS);
    zhengwen('visits papers/2024');
    expect(await kept(paper('2024/.zhengwen/store.duckdb'))).toContain('new.txt');
    expect(await kept()).toEqual(ALL);
  });

  it('a file that a second link leads to is kept once, whoever asks for it first', async () => {
    symlinkSync('2024', paper('again'));
    zhengwen('index papers');
    const rows = zhengwen('sql SELECT\u2003count(*)\u2003FROM\u2003officials --csv papers').stdout;
    zhengwen('officials papers/again');
    zhengwen('officials papers/2024');
    expect(zhengwen('sql SELECT\u2003count(*)\u2003FROM\u2003officials --csv papers').stdout).toBe(rows);
    expect(await kept()).toEqual(ALL);
  });
});

describe.skipIf(!hasDuckDB)('a store elsewhere', { timeout: 60_000 }, () => {
  const store = (): string => join(folder, 'kept.duckdb');

  it('is named in questions, also on a part of its folder', async () => {
    const plain = zhengwen('officials papers/2024 --csv');
    expect(zhengwen('index papers --store kept.duckdb').status).toBe(0);
    expect(existsSync(paper('.zhengwen'))).toBe(false);
    for (const name of ['papers/2024', 'papers/2024/002.txt papers/2024']) {
      expect(zhengwen(`officials ${name} --csv --store kept.duckdb`).stdout.split('\n').sort()).toEqual(plain.stdout.split('\n').sort());
      expect(await kept(store())).toEqual(ALL);
    }
    expect(zhengwen('officials papers --store other.duckdb')).toMatchObject({
      status: 2,
      stderr: 'zhengwen: other.duckdb: no such store; zhengwen index FOLDER --store other.duckdb makes it\n',
    });
  });

  it('is that of one folder, whatever another is called', () => {
    cpSync(paper('2024'), join(folder, 'others'), { recursive: true });
    zhengwen('index papers --store kept.duckdb');
    const bytes = readFileSync(store());
    const refused = zhengwen('officials others --store kept.duckdb');
    expect(refused).toMatchObject({ status: 2, stdout: '' });
    expect(refused.stderr).toBe(`zhengwen: --store kept.duckdb: the store of ${folder}/papers, name another for ${folder}/others\n`);
    expect(zhengwen('index others --store kept.duckdb')).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/the store of .*papers; name another file with --store\n$/u) as string,
    });
    expect(readFileSync(store()).equals(bytes)).toBe(true);
  });

  it('goes with its folder when that has moved and index is told so', () => {
    zhengwen('index papers --store kept.duckdb');
    renameSync(paper(''), join(folder, 'moved'));
    expect(zhengwen('officials moved --store kept.duckdb').stderr).toMatch(/which is no more; zhengwen index FOLDER --store kept\.duckdb/u);
    expect(zhengwen('index moved --store kept.duckdb').stderr).toContain(' 0 files read, 6 kept, 0 removed');
    expect(zhengwen('officials moved --store kept.duckdb')).toMatchObject({ status: 0, stderr: '' });
  });
});
