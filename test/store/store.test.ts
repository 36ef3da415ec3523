import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';
import type { ArticleFacts } from '../../src/model/facts.ts';
import type { Asked } from '../../src/store/asked.ts';
import { Database } from '../../src/store/duckdb.ts';
import type { StoreError } from '../../src/store/errors.ts';
import { KINDS, KIND_NAMES } from '../../src/store/kinds.ts';
import { MIGRATIONS } from '../../src/store/migrations.ts';
import type { SavedFile } from '../../src/store/save.ts';
import { migrate } from '../../src/store/schema.ts';
import { createStore, setAside, StoreReader, writeStore } from '../../src/store/store.ts';
import { hasDuckDB } from './duckdb.ts';

const SEEDS = new URL('../../seeds/', import.meta.url);
const texts = new Map(
  readdirSync(SEEDS)
    .filter((name) => /^\d/u.test(name))
    .map((name) => [name, readFileSync(new URL(name, SEEDS), 'utf8')]),
);
const [FIRST, SECOND] = [...texts.keys()] as [string, string];

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'zhengwen-'));
  path = join(folder, 'deep', 'store.duckdb');
});
afterEach(() => rmSync(folder, { recursive: true }));

function saved(name: string, text = texts.get(name)!, modified = 1): SavedFile {
  return {
    path: name,
    size: text.length,
    modified,
    text,
    articles: extract(name, text).map((article) => JSON.stringify(article)),
    problem: null,
  };
}

async function write(files: readonly SavedFile[], removed: readonly string[] = []): Promise<void> {
  await createStore(path);
  await writeStore(path, { files, extractor: 'one', removed, wait: 0 });
}

async function reading<T>(work: (reader: StoreReader) => Promise<T>): Promise<T> {
  const reader = await StoreReader.open(path);
  try {
    return await work(reader);
  } finally {
    reader.close();
  }
}

/** Looks at the tables as somebody with DuckDB would. */
async function rows(sql: string): Promise<unknown[]> {
  const database = await Database.open(path, {});
  try {
    return (await database.rows(sql)).map((row) => (row.length === 1 ? row[0] : [...row]));
  } finally {
    database.close();
  }
}

/** What an error is about. */
const fault = (work: Promise<unknown>): Promise<unknown> => work.then(String, (error: StoreError) => error.fault);

describe.skipIf(!hasDuckDB)('a store', () => {
  it('gives back every fact as it was, under the name asked for', async () => {
    await write([...texts.keys()].map((name) => saved(name)));
    const files = await reading(async (reader) => {
      const ids = await reader.answering({}, { within: '' });
      return reader.facts(new Map([...ids].map(([name, id]) => [id, `papers/${name}`])), {});
    });
    const expected = [...texts].map(([name, text]) => JSON.stringify(extract(`papers/${name}`, text)));
    expect([...files.values()].map((articles) => JSON.stringify(articles)).sort()).toEqual(expected.sort());
  });

  it('gives the kinds that are asked for', async () => {
    await write([saved(FIRST)]);
    const [articles] = (await reading((reader) => reader.facts(new Map([[1, 'a']]), { kinds: ['visits'] }))).values();
    const [whole] = extract('a', texts.get(FIRST)!);
    expect(articles![0]).toEqual({
      ...whole,
      ...Object.fromEntries(KIND_NAMES.filter((kind) => kind !== 'visits').map((kind) => [kind, []])),
    });
  });

  it('gives of a tour the visits that are asked for, and of what is only named no mentions', async () => {
    await write([saved(FIRST)]);
    const facts = async (asked: Asked): Promise<ArticleFacts[]> =>
      [...(await reading((reader) => reader.facts(new Map([[1, 'a']]), asked))).values()].flat();
    const all = extract('a', texts.get(FIRST)!);
    const some = { kinds: ['visits', 'places'], named: ['places'] } as const;
    const visits = async (asked: Asked): Promise<unknown> => (await facts({ ...some, ...asked })).map((article) => article.visits);
    const visited = { spelt: '繁峙', names: ['繁峙县'], codes: ['140924'] };
    expect(await visits({})).toEqual(all.map((article) => article.visits));
    expect(await visits({ visited })).toEqual(
      all.map((article) => article.visits.filter(({ place, stop }) => place === '繁峙县' || stop.includes('繁峙'))),
    );
    // Where the places of an article count, all of its visits do.
    expect(await visits({ visited, place: visited })).toEqual(await visits({}));
    const [first] = all.flatMap((article) => article.visits);
    expect(await visits({ visitor: first!.visitor })).toEqual(
      all.map((article) => (article.visits.some(({ visitor }) => visitor === first!.visitor) ? article.visits : [])),
    );
    const places = (await facts(some)).flatMap((article) => article.places);
    expect(places.map(({ name, code, mentions }) => [name, code, mentions])).toEqual(
      all.flatMap((article) => article.places).map(({ name, code }) => [name, code, []]),
    );
  });

  it('keeps the latest of each file, and lets files go', async () => {
    await write([saved(FIRST), saved(SECOND)]);
    await write([saved(FIRST, '绛县县委书记解芳走访企业。', 2)], [SECOND]);
    expect(await rows('SELECT path FROM files')).toEqual([FIRST]);
    expect(await rows('SELECT name FROM officials')).toEqual(['解芳']);
    expect(await rows('SELECT count(*) FROM mentions WHERE file_id NOT IN (SELECT file_id FROM files)')).toEqual([0n]);
  });

  it('lists files as a folder does, those of the same extractor', async () => {
    await write([saved(SECOND), saved(FIRST)]);
    const listed = [saved(FIRST), saved(SECOND)];
    const hasJust = (files: SavedFile[], within = '', extractor = 'one'): Promise<boolean> =>
      reading((reader) => reader.hasJust(files, { within, extractor }));
    expect(await hasJust(listed)).toBe(true);
    expect(await hasJust(listed, '', 'two')).toBe(false);
    expect(await hasJust([listed[0]!, { ...listed[1]!, modified: 2 }])).toBe(false);
    expect(await hasJust(listed.slice(0, 1))).toBe(false);
    expect(await hasJust(listed.slice(0, 1), FIRST)).toBe(true);
    const states = await reading((reader) => reader.states({ within: '', extractor: 'two' }));
    expect(states.get(FIRST)).toEqual({ path: FIRST, id: 2, size: listed[0]!.size, modified: 1, current: false });
    expect([...(await reading((reader) => reader.states({ within: SECOND, extractor: 'one' }))).keys()]).toEqual([SECOND]);
  });

  it('remembers why a file has no text', async () => {
    await write([{ path: 'a.txt', size: 1, modified: 1, text: null, problem: 'no text' }]);
    expect(await reading((reader) => reader.problems({ within: '' }))).toEqual(new Map([['a.txt', 'no text']]));
    expect(await reading((reader) => reader.hashes())).toEqual(new Map());
  });

  it('tells what files name', async () => {
    await write([saved(FIRST), saved(SECOND)]);
    const all = await reading((reader) => reader.summary(null, ['confirmed', 'probable', 'unsure']));
    expect(all.people).toContain('朱晓东');
    expect(all.places).toContain('繁峙县');
    const second = await reading((reader) => reader.summary([SECOND], ['confirmed']));
    expect(second.articles).toBe(extract('', texts.get(SECOND)!).length);
    expect(second.people).not.toContain('朱晓东');
  });

  it('writes all of a batch or nothing', async () => {
    await write([saved(FIRST)]);
    const broken = { ...saved(SECOND), size: -1.5 };
    await expect(write([saved(FIRST, '无', 3), broken])).rejects.toThrow();
    expect(await rows('SELECT path, epoch_us(modified) FROM files')).toEqual([[FIRST, 1n]]);
  });
});

describe.skipIf(!hasDuckDB)('the tables', () => {
  it('have the columns that facts have', async () => {
    await write([]);
    for (const kind of KIND_NAMES) {
      const columns = await rows(`SELECT column_name FROM (DESCRIBE ${kind})`);
      expect([kind, columns]).toEqual([kind, ['file_id', 'article', 'number', ...Object.keys(KINDS[kind])]]);
    }
  });

  it('record the changes that they have seen', async () => {
    await write([]);
    expect(await rows('SELECT name FROM migrations ORDER BY number')).toEqual(MIGRATIONS.map(({ name }) => name));
  });

  it('are brought up to date when they are written, and keep what they hold', async () => {
    await createStore(path);
    await writeStore(path, { files: [saved(FIRST)], extractor: 'one', removed: [], wait: 0 });
    const database = await Database.open(path, { write: true });
    await database.run('DROP TABLE folder; DROP VIEW mentions; DELETE FROM migrations WHERE number > 0');
    database.close();
    expect(await fault(StoreReader.open(path))).toBe('older');
    await writeStore(path, { files: [], extractor: 'one', removed: [], wait: 0 });
    expect(await rows('SELECT path FROM files')).toEqual([FIRST]);
    expect(await rows('SELECT count(*) > 0 FROM mentions')).toEqual([true]);
  });

  it('are left alone where a later version or somebody else made them', async () => {
    await createStore(path);
    const later = await Database.open(path, { write: true });
    await migrate(later, path, [...MIGRATIONS, { name: 'what is to come', sql: 'CREATE TABLE later (a INTEGER)' }]);
    later.close();
    expect(await fault(StoreReader.open(path))).toBe('newer');
    expect(await fault(write([saved(FIRST)]))).toBe('newer');
    const other = join(folder, 'other.duckdb');
    const database = await Database.open(other, { write: true });
    await database.run('CREATE TABLE mine (a INTEGER)');
    database.close();
    expect(await fault(writeStore(other, { files: [], extractor: '', removed: [], wait: 0 }))).toBe('foreign');
  });
});

describe.skipIf(!hasDuckDB)('what is wrong with a store is told', () => {
  it('where there is none', async () => {
    expect(await fault(StoreReader.open(path))).toBe('none');
  });
  it('where it is no database, which can be set aside', async () => {
    await createStore(path);
    writeFileSync(path, 'no database '.repeat(1000));
    expect(await fault(StoreReader.open(path))).toBe('damaged');
    const aside = setAside(path);
    expect(readFileSync(aside, 'utf8')).toMatch(/^no database/u);
    await createStore(path);
    expect(await reading((reader) => reader.hasJust([], { within: '', extractor: 'one' }))).toBe(true);
  });
  it('where it cannot be made', async () => {
    expect(await fault(createStore('/dev/null/store.duckdb'))).toBe('unwritable');
  });
});
