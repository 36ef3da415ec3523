/** Commands print the same bytes with a store and without one. */

import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
  mkdirSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it, test } from 'vitest';
import { COMMANDS } from '../../src/commands/index.ts';
import { hasDuckDB } from '../store/duckdb.ts';
import { run, type Result, type World } from './run.ts';

const ROOT = new URL('../../', import.meta.url);
const PAPERS = /^\d{3}\.(?:txt|md)$|^n0[12]\.txt$/u;

let plain: string;
let stored: string;

/** Fills `papers` of a folder. */
function fill(folder: string): void {
  mkdirSync(join(folder, 'papers', '2024'), { recursive: true });
  for (const from of ['seeds/', 'test/papers/']) {
    for (const name of readdirSync(new URL(from, ROOT)).filter((file) => PAPERS.test(file)))
      cpSync(new URL(from + name, ROOT), join(folder, 'papers', name.startsWith('n') ? '2024' : '', name));
  }
  writeFileSync(join(folder, 'papers', 'binary.txt'), new Uint8Array(64));
  writeFileSync(join(folder, 'papers', 'empty.txt'), '');
  // What stands in a slogan only is no place, and no guess at what was misspelt.
  writeFileSync(join(folder, 'papers', 'slogan.txt'), '全县开展“双城”创建。\n');
}

const line = (words: string, folder: string, world: World = {}): Promise<Result> =>
  run(words, {
    ...world,
    before: (cwd) => (world.before?.(cwd), cpSync(folder, cwd, { recursive: true, preserveTimestamps: true })),
  });

beforeAll(async () => {
  plain = mkdtempSync(join(tmpdir(), 'zhengwen-'));
  stored = mkdtempSync(join(tmpdir(), 'zhengwen-'));
  fill(plain);
  if (!hasDuckDB) return;
  cpSync(plain, stored, { recursive: true, preserveTimestamps: true });
  await run('index papers', { before: (cwd) => cpSync(plain, cwd, { recursive: true, preserveTimestamps: true }), after: keep });
}, 120_000);
afterAll(() => [plain, stored].forEach((folder) => rmSync(folder, { recursive: true })));

/** Takes over what a command made of the papers. */
function keep(cwd: string): void {
  rmSync(stored, { recursive: true });
  cpSync(cwd, stored, { recursive: true, preserveTimestamps: true });
}

/** Command lines that ask papers, with every command among them, and every format. */
const LINES = [
  ...[
    'who-visited 繁峙',
    'who-visited 忻州 --long',
    'who-visited 山西 --explain',
    'who-visited 豆村',
    'who-visited 繁峙 --place 五台 --long',
    'who-visited 忻州 --official 朱晓东',
    'where-went 朱晓东 --place 忻州',
    'who-visited 繁寺',
    'who-visited 双成',
    'who-visited 绛县 --exact',
  ],
  ...['where-went 朱晓东', 'where-went 张敏 --long', 'where-went 朱小东', 'where-went 冯晓磊'],
  ...['visits', 'visits --place 忻州', 'visits --since 2024 --until 2025', 'visits --min-confidence confirmed --explain'],
  ...[
    'meetings',
    'dates --explain',
    'officials --place 绛县',
    'officials --official 王戈',
    'officials --official 无名氏',
    'executives',
    'enterprises --grep 煤',
  ],
  ...['slogans', 'slogans --discover', 'slogans --official 朱晓东', 'places', 'places --place 运城', 'bylines'],
  ...[
    'freq slogans',
    'freq officials --by place',
    'freq visits --by official',
    'freq meetings --by month',
    'freq places --by source',
    'freq dates --place 繁峙',
  ],
  ...['freq words --limit 20', 'articles', 'articles --sort -characters', 'articles --grep 县', 'coverage', 'coverage --list --explain'],
  ...['report county 繁峙', 'report official 朱晓东', 'report official 朱小东', 'report month 2024-10', 'report month 2001-01'],
  ...['extract', 'extract --grep 座谈', 'extract --place 绛县 --limit 1', 'extract --min-confidence confirmed'],
];
const FORMATS = ['table', 'csv', 'tsv', 'json', 'ndjson', 'md'];
/** Formats of a line: all of some, for how rows are printed does not depend on the command. */
function formatsOf(words: string): string[] {
  if (words.startsWith('extract')) return ['ndjson', 'json'];
  if (words.startsWith('report')) return [''];
  return /^(?:who-visited 繁峙|coverage --list)/u.test(words) ? FORMATS : ['csv'];
}

test('a folder without papers gets no store', async () => {
  let kept: boolean | undefined;
  const { status, stderr } = await run('index papers', {
    before: (cwd) => mkdirSync(join(cwd, 'papers')),
    after: (cwd) => (kept = existsSync(join(cwd, 'papers', '.zhengwen'))),
  });
  expect({ status, stderr, kept }).toEqual({ status: 1, stderr: 'zhengwen: papers: no .txt or .md file to keep\n', kept: false });
});

test('every command that reads papers is among them', () => {
  const names = COMMANDS.filter(({ files, name }) => files === undefined && !['sql', 'export'].includes(name)).map(({ name }) => name);
  expect(names.filter((name) => !LINES.some((words) => words.startsWith(name)))).toEqual([]);
});

describe.skipIf(!hasDuckDB)('with a store and without one', () => {
  it.each(LINES)(
    '%s',
    async (words) => {
      for (const format of formatsOf(words)) {
        const asked = `${words} papers${format === '' ? '' : ` -f ${format}`}`;
        expect(await line(asked, stored)).toEqual(await line(asked, plain));
      }
    },
    60_000,
  );

  it('whatever the folder is called', async () => {
    for (const name of ['./papers', 'papers/', '.', 'papers/2024 papers', 'papers/000.txt papers']) {
      const asked = `who-visited 繁峙 ${name} --csv`;
      expect([name, await line(asked, stored)]).toEqual([name, await line(asked, plain)]);
    }
  });
});

describe.skipIf(!hasDuckDB)('a store is kept up to date', () => {
  let folder: string;
  const ask = (words: string): Promise<Result> => line(words, folder, { after: keepFolder });
  function keepFolder(cwd: string): void {
    rmSync(folder, { recursive: true });
    cpSync(cwd, folder, { recursive: true, preserveTimestamps: true });
  }
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'zhengwen-'));
    cpSync(stored, folder, { recursive: true, preserveTimestamps: true });
    return () => rmSync(folder, { recursive: true });
  });
  const paper = (name: string): string => join(folder, 'papers', name);

  it('files that changed, came and went are taken in by the next question, without a word', async () => {
    writeFileSync(paper('000.txt'), '2024年5月1日，绛县县委书记解芳到青石镇调研。\n');
    writeFileSync(paper('new.txt'), '2024年5月2日，绛县县长李晓军到白马镇调研。\n');
    rmSync(paper('001.txt'));
    const asked = await ask('visits papers --csv');
    expect(asked.stderr).not.toMatch(/read|index/u);
    rmSync(paper('.zhengwen'), { recursive: true });
    expect(asked).toEqual(await ask('visits papers --csv'));
    expect(asked.stdout).toContain('白马镇');
  });

  it('and are not read again by the one after that', async () => {
    writeFileSync(paper('new.txt'), '绛县县长李晓军到白马镇调研。\n');
    await ask('visits papers --csv');
    expect((await ask('index papers')).stderr).toMatch(/ 0 files read, \d+ kept, 0 removed/u);
  });

  it('a file whose size and time are unchanged is not opened, but by --check', async () => {
    const { atime, mtime, size } = statSync(paper('new.txt'), { throwIfNoEntry: false }) ?? {
      atime: new Date(1e12),
      mtime: new Date(1e12),
      size: 0,
    };
    expect(size).toBe(0);
    writeFileSync(paper('new.txt'), '绛县县长李晓军到白马镇调研。\n');
    utimesSync(paper('new.txt'), atime, mtime);
    expect((await ask('index papers')).stderr).toContain(' 1 file read');
    writeFileSync(paper('new.txt'), '绛县县长李晓军到黑马镇调研。\n');
    utimesSync(paper('new.txt'), atime, mtime);
    expect((await ask('officials papers --grep 李晓军 --csv')).status).toBe(0);
    expect((await ask('visits papers --csv')).stdout).toContain('白马镇');
    expect((await ask('index papers')).stderr).toContain(' 0 files read');
    expect((await ask('index papers --check')).stderr).toContain(' 1 file read');
    expect((await ask('visits papers --csv')).stdout).toContain('黑马镇');
  });

  it('index says how many files were read, kept, removed and skipped', async () => {
    rmSync(paper('001.txt'));
    writeFileSync(paper('000.txt'), '新');
    expect((await ask('index papers')).stderr).toMatch(/papers: 1 file read, \d+ kept, 1 removed; papers\/\.zhengwen\/store\.duckdb\n$/u);
  });
});

describe.skipIf(!hasDuckDB)('the tables', () => {
  const asked = async (sql: string, world: World = {}): Promise<Result> => {
    // Words of a line are parted by blanks.
    return line(`sql ${sql.replaceAll(' ', '\u2003')} papers --csv`, stored, world);
  };

  it('answer questions in SQL, the same with a store and without', async () => {
    const words = 'sql SELECT\u2003name\u2003FROM\u2003officials\u2003ORDER\u2003BY\u2003ALL papers --csv';
    const answer = await line(words, stored);
    expect(answer.stdout).toMatch(/^name\n/u);
    expect(answer.stdout).toBe((await line(words, plain)).stdout);
  });

  it('cannot be changed, and reach no other file', async () => {
    for (const sql of [
      'DELETE FROM files',
      'DROP TABLE visits',
      'SELECT 1; SELECT 2',
      ';',
      'WITH x AS (SELECT 1) DELETE FROM officials',
      "EXPLAIN ANALYZE COPY officials TO 'x.csv'",
      'SET enable_external_access = true',
      "COPY files TO 'x.csv'",
      "ATTACH 'y.duckdb'",
    ]) {
      const { status, stderr } = await asked(sql);
      expect([sql, status, stderr.split('\n').length]).toEqual([sql, 2, 2]);
    }
    expect((await asked("SELECT * FROM read_csv('/etc/passwd')")).stderr).toMatch(/disabled/u);
  });

  it('show lists as lists and structures as JSON', async () => {
    const { stdout } = await asked(
      "SELECT ['a', 'b'] AS list, {'a': 1} AS struct, 1::BIGINT AS n, NULL AS nothing, TIMESTAMP '2024-01-02' AS t",
    );
    expect(stdout).toBe('list,struct,n,nothing,t\na、b,"{""a"":1}",1,,2024-01-02 00:00:00\n');
  });

  it('say what may have been meant', async () => {
    expect((await line('sql SELECT\u20031\u2003FROM\u2003oficials papers', stored)).stderr).toBe(
      'zhengwen: sql: Catalog Error: Table with name oficials does not exist! Did you mean "officials"?\n',
    );
  });

  it('show numbers as numbers, also those with a fixed point', async () => {
    const words = 'sql SELECT\u20032.50\u2003AS\u2003d,1e3\u2003AS\u2003e,123456789012345678.5\u2003AS\u2003long papers -f ndjson';
    expect((await line(words, stored)).stdout).toBe('{"d":2.5,"e":1000,"long":"123456789012345678.5"}\n');
  });

  it('are written as Parquet, never over what is there without being told', async () => {
    let files: string[] = [];
    const written = await line('export out papers', stored, { after: (cwd) => (files = readdirSync(join(cwd, 'out')).sort()) });
    expect(written).toMatchObject({ status: 0, stderr: 'zhengwen: out: 12 tables written\n' });
    expect(files).toContain('visits.parquet');
    expect(files.filter((name) => !name.endsWith('.parquet'))).toEqual([]);
    const before = (cwd: string): void => {
      mkdirSync(join(cwd, 'out'));
      writeFileSync(join(cwd, 'out', 'visits.parquet'), 'mine');
    };
    let left = '';
    const after = (cwd: string): void => {
      left = readFileSync(join(cwd, 'out', 'visits.parquet'), 'utf8').slice(0, 4);
    };
    expect(await line('export out papers', stored, { before, after })).toMatchObject({ status: 2 });
    expect(left).toBe('mine');
    expect(await line('export out papers --force', stored, { before, after })).toMatchObject({ status: 0 });
    expect(left).toBe('PAR1');
  });

  it('are not written among the papers of who names nothing but the papers', async () => {
    let files: string[] = [];
    const after = (cwd: string): void => void (files = readdirSync(join(cwd, 'papers')));
    const { status, stderr } = await line('export papers', plain, { after });
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: 'zhengwen: papers: holds papers; name a folder to write to first, then the papers: zhengwen export tables/ papers\n',
    });
    expect(files.filter((name) => name.endsWith('.parquet'))).toEqual([]);
  });
});
