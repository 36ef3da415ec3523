import { chmodSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { similarPlaces } from '../../src/commands/advice.ts';
import { editDistance, nearest } from '../../src/commands/nearest.ts';
import type { ArticleFacts } from '../../src/model/facts.ts';
import { article, visit } from '../facts.ts';
import { run, type World } from './run.ts';

// What is found is not what is tested here: a paper's facts are written into it.
vi.mock('../../src/extract.ts', () => ({
  extract(file: string, text: string): ArticleFacts[] {
    if (text.includes('crash')) throw new Error('no luck');
    return (JSON.parse(text || '[]') as ArticleFacts[]).map((facts, index) => ({ ...facts, file, article: index + 1, end: text.length }));
  },
}));

const TOUR = { place: '绛县', date: '2024-05-06', activity: '调研' };
const paper = (...articles: Partial<ArticleFacts>[]): string => JSON.stringify(articles.map(article));
const A = paper({
  published: '2024-05-07',
  headline: '调研春耕',
  officials: [{ name: '林静安', posts: ['县长'], confidence: 'confirmed' as const, mentions: [] }],
  visits: [
    visit('', { visitor: '林静安', stop: '青石镇', ...TOUR }),
    visit('', { visitor: '王五', role: 'companion', stop: '青石镇', ...TOUR, inferred: ['stop'] }),
  ],
});
const B = paper({
  officials: [
    { name: '李强华', posts: [], confidence: 'confirmed' as const, mentions: [] },
    { name: '钱二', posts: ['=局长'], confidence: 'confirmed' as const, mentions: [] },
  ],
  visits: [visit('', { visitor: '李强华', stop: '老城', place: '洪洞县', date: 'XXXX-01-02' })],
});
const FILES = { 'papers/a.txt': A, 'papers/b.txt': B };
const at = (world: World = {}): World => ({ files: FILES, ...world });

test('who-visited: a row for each tour, by date', async () => {
  expect(await run('who-visited 绛县 papers --csv', at())).toEqual({
    status: 0,
    stdout: 'date,visitor,posts,companions,place,stops,activity,file,line\n2024-05-06,林静安,县长,王五,绛县,青石镇,调研,papers/a.txt,1\n',
    stderr: '',
  });
  const { stdout } = await run('who-visited 山西 papers --long --json', at());
  expect((JSON.parse(stdout) as { visitor: string }[]).map(({ visitor }) => visitor)).toEqual(['林静安', '王五', '李强华']);
  expect((await run('who-visited 山西 papers --exact', at())).status).toBe(1);
});

test('who-visited is a program of its own', async () => {
  const own = await run('绛县 papers --csv', at({ program: 'who-visited' }));
  expect(own).toEqual(await run('who-visited 绛县 papers --csv', at()));
  expect((await run('绛县 papers --cvs', at({ program: 'who-visited' }))).stderr).toBe(
    'who-visited: unknown option “--cvs” (did you mean --csv?); see who-visited --help\n',
  );
});

test('where-went: a companion sees the whole tour, with --long only the own rows', async () => {
  expect((await run('where-went 王五 papers --columns visitor,companions,stops --csv', at())).stdout).toBe(
    'visitor,companions,stops\n林静安,王五,青石镇\n',
  );
  expect((await run('where-went 王五 papers --long --columns visitor,role --csv', at())).stdout).toBe('visitor,role\n王五,companion\n');
});

test('nothing found: status 1 and one line that says what was searched, and what may have been meant', async () => {
  expect(await run('who-visited 繁峙 papers', at())).toEqual({
    status: 1,
    stdout: '',
    stderr: 'zhengwen: no visits to 繁峙县 in 2 files, 2 articles (2024)\n',
  });
  expect((await run('who-visited 降县 papers', at())).stderr).toBe(
    'zhengwen: no visits to 降县 in 2 files, 2 articles (2024); 降县 is not in the gazetteer: matched by its letters (did you mean 绛县?)\n',
  );
  expect((await run('where-went 李强花 papers', at())).stderr).toContain('nobody is named 李强花 (did you mean 李强华?)');
  expect((await run('officials papers --place 降县 --official 林静', at())).stderr).toBe(
    'zhengwen: no officials in 2 files, 2 articles (2024); nobody is named 林静 (did you mean 林静安?); ' +
      '降县 is not in the gazetteer: matched by its letters (did you mean 绛县?)\n',
  );
  expect((await run('where-went 钱二 papers', at())).stderr).toContain('钱二 is named, but not as a visitor');
  expect(await run('bylines papers --json -q', at())).toEqual({ status: 1, stdout: '[]\n', stderr: '' });
});

test('a paper that cannot hold what is asked for is not extracted, but counts as searched', async () => {
  const files = { ...FILES, 'papers/c.txt': 'crash' };
  expect(await run('who-visited 绛县 papers --csv --columns visitor', { files })).toEqual({
    status: 0,
    stdout: 'visitor\n林静安\n',
    stderr: '',
  });
  expect((await run('officials papers --official 林静安 --csv', { files })).stderr).toBe('');
  expect((await run('who-visited 繁峙 papers', { files })).stderr).toBe(
    'zhengwen: papers/c.txt: skipped, the extractor failed on it: Error: no luck\n' +
      'zhengwen: no visits to 繁峙县 in 2 files, 2 articles (2024)\n',
  );
  expect(await run('who-visited 绛县 -', { stdin: 'crash' })).toMatchObject({ status: 2, stdout: '' });
});

test('whoever asks with nothing but the papers is told where they belong', async () => {
  const files = { ...FILES, '林静安/a.txt': A };
  const env = { ZHENGWEN_CORPUS: 'papers' };
  expect((await run('who-visited papers', { files, env })).stderr).toContain(
    '; papers is a file or folder: name it behind what is asked for\n',
  );
  expect((await run('where-went papers', { files, env })).stderr).toContain(
    '; papers is a file or folder: name it behind what is asked for\n',
  );
  expect(await run('where-went 林静安 -q', { files, env })).toMatchObject({ status: 0, stderr: '' });
});

test('a place that the gazetteer lacks is found by its letters, and said so', async () => {
  expect(await run('who-visited 青石镇 papers --columns visitor --csv', at())).toEqual({
    status: 0,
    stdout: 'visitor\n林静安\n',
    stderr: 'zhengwen: 青石镇 is not in the gazetteer: matched by its letters\n',
  });
});

test('dates choose, and what has no year is counted', async () => {
  expect(await run('visits papers --since 2024-05 --until 2024 --columns stop --csv', at())).toEqual({
    status: 0,
    stdout: 'stop\n青石镇\n青石镇\n',
    stderr: 'zhengwen: 1 row without a year left out; --undated keeps it\n',
  });
  expect((await run('visits papers --since 2024 --undated --limit 1 --sort -date,stop --columns stop -f tsv', at())).stdout).toBe(
    'stop\n青石镇\n',
  );
});

test('extract prints the facts, or those of the articles that are asked for', async () => {
  const { stdout } = await run('extract papers', at());
  expect(
    stdout
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as ArticleFacts).file),
  ).toEqual(['papers/a.txt', 'papers/b.txt']);
  expect(JSON.parse((await run('extract papers --json --place 运城', at())).stdout)).toHaveLength(1);
  expect(JSON.parse((await run('extract papers --json --grep 李强华', at())).stdout)).toMatchObject([{ file: 'papers/b.txt' }]);
  expect(await run('extract papers --json --official 谁', at())).toMatchObject({ status: 1, stdout: '[]\n' });
  expect(
    (
      await run(
        'extract papers --limit 1 -o x.ndjson',
        at({ after: (folder) => expect(readFileSync(join(folder, 'x.ndjson'), 'utf8').split('\n')).toHaveLength(2) }),
      )
    ).status,
  ).toBe(0);
  expect(await run('extract papers -f md', at())).toMatchObject({ status: 2, stderr: 'zhengwen: extract prints ndjson or json, not md\n' });
  expect((await run('extract papers --since 2025', at())).stderr).toContain('1 row without a year');
});

test('standard input and ZHENGWEN_CORPUS', async () => {
  expect((await run('officials - --columns name,file --csv', { stdin: A })).stdout).toBe('name,file\n林静安,-\n');
  expect((await run('officials --columns name --csv', at({ env: { ZHENGWEN_CORPUS: 'papers/b.txt:papers/a.txt' } }))).stdout).toBe(
    'name\n李强华\n钱二\n林静安\n',
  );
  expect((await run('officials', { env: { ZHENGWEN_CORPUS: 'gone' } })).stderr).toBe(
    'zhengwen: gone (ZHENGWEN_CORPUS): no such file or folder; check the path\n',
  );
});

test('what cannot be read is named; only where nothing could be read it is an error', async () => {
  const files = { ...FILES, 'papers/c.txt': new Uint8Array(64), 'papers/d.txt': 'crash', 'papers/e.txt': '' };
  expect(await run('articles papers --columns headline --csv', { files })).toEqual({
    status: 0,
    stdout: 'headline\n调研春耕\n""\n',
    stderr:
      'zhengwen: papers/c.txt: skipped, no text in UTF-8, UTF-16, GB18030 or Big5\n' +
      'zhengwen: papers/d.txt: skipped, the extractor failed on it: Error: no luck\n',
  });
  expect(await run('articles papers/c.txt', { files })).toMatchObject({ status: 2, stdout: '' });
  expect(await run('articles papers', { files: { 'papers/x.png': '' } })).toEqual({
    status: 2,
    stdout: '',
    stderr: 'zhengwen: papers: no .txt or .md file to read\n',
  });
});

test.each([
  ['visits 绛县', '绛县: no such file or folder; ask for a place with --place 绛县, for a person with --official 绛县'],
  ['officials nowhere/ papers', 'nowhere/: no such file or folder; check the path'],
  ['ofcials papers', 'no command “ofcials” (did you mean officials?); see zhengwen --help'],
  ['officials papers --json --csv', 'one format at a time, not csv and json'],
  ['officials papers --excel -f md', 'one format at a time, not md and csv'],
  ['officials papers -f xml', '--format “xml”: choose one of table, csv, tsv, json, ndjson, md'],
  ['officials papers --sort nmae', '--sort: no column “nmae” (did you mean name?); there are name, posts, count, file, line, confidence'],
  ['officials papers --columns name,,file', '--columns “name,,file”: write names separated by commas'],
  ['officials papers --since gestern', '--since “gestern”: write a year, a month or a day: 2025, 2025-03, 2025-03-03'],
  ['officials papers --limit 0', '--limit “0”: write a whole number from 1'],
  ['officials papers --grep (', '--grep “(”: it is no regular expression; write \\ before . ( [ { * + ? | that are meant as such'],
  ['officials papers -o out.xyz', 'out.xyz: its ending names no format; add --format'],
  ['officials papers -o gone/out.csv', 'gone/out.csv: cannot be written: there is no such folder; make it first'],
  ['officials papers --csv -o papers/a.txt/out', 'papers/a.txt/out: cannot be written: a file is in the place of a folder; choose another'],
  ['officials papers -o out.xlsx', 'out.xlsx: its ending names no format; write --excel -o out.csv, which spreadsheets open'],
  ['visits papers --since 2024 --until 2023-12', '--since 2024 is later than --until 2023-12; exchange them'],
  ['who-visited papers 绛县', '绛县: no such file or folder; papers come last: 绛县 papers'],
  ['where-went papers 林静安', '林静安: no such file or folder; papers come last: 林静安 papers'],
  ['officials papers --columns 姓名,行,职', '--columns: no column “职”; there are name, posts, count, file, line, confidence'],
  ['who-visited', 'missing PLACE; see zhengwen help who-visited'],
  ['-q where-went 谁 papers', 'unknown option “-q”; see zhengwen help where-went'],
  ['officials papers --limit', 'option “--limit <n>” argument missing; see zhengwen help officials'],
])('an error is one line and status 2: %s', async (line, message) => {
  expect(await run(line, at())).toEqual({ status: 2, stdout: '', stderr: `zhengwen: ${message}\n` });
});

test('a file is replaced only when all is well, by what its ending says', async () => {
  let folder = '';
  const seen = await run('officials papers -o out.csv', {
    files: { ...FILES, 'out.csv': 'old' },
    after: (path) => {
      folder = path;
      expect(readFileSync(join(path, 'out.csv'), 'utf8')).toMatch(/^name,posts,confidence,count,file,line\n林静安/u);
      expect(readdirSync(path).sort()).toEqual(['out.csv', 'papers']);
    },
  });
  expect(seen).toEqual({ status: 0, stdout: '', stderr: '' });
  expect(folder).not.toBe('');
  await run('officials nowhere -o out.csv', {
    files: { ...FILES, 'out.csv': 'old' },
    after: (path) => expect(readFileSync(join(path, 'out.csv'), 'utf8')).toBe('old'),
  });
  await run('officials papers --excel -o o.csv', {
    files: FILES,
    after: (path) =>
      expect(readFileSync(join(path, 'o.csv'), 'utf8')).toMatch(/^\ufeff姓名,职务,把握,次数,文件,行\r\n.*\r\n.*\r\n钱二,'=局长,/u),
  });
});

test('a table fits the terminal, in colour where it is wanted', async () => {
  const { stdout, stderr } = await run('who-visited 绛县 papers', at({ terminal: 50 }));
  expect(stdout).toContain('\u001b[1m日期\u001b[22m');
  expect(stderr).toMatch(/no room for the columns .*posts/u);
  for (const env of [{ NO_COLOR: '1' }, { TERM: 'dumb' }])
    expect((await run('officials papers', at({ terminal: 80, env }))).stdout).not.toContain('\u001b');
  expect((await run('officials papers --no-color', at({ terminal: 80 }))).stdout).not.toContain('\u001b');
  expect((await run('officials papers', at({ terminal: 80, env: { WT_SESSION: 'x' } }))).stdout).toContain(
    '/papers/a.txt\u0007papers/a.txt',
  );
  expect((await run('officials papers', at({ env: { COLUMNS: '20' } }))).stderr).toContain('no room');
});

test('names that files bear can do nothing to a terminal', async () => {
  const { stderr } = await run('officials papers', { files: { ...FILES, 'papers/x\u001b[31m.txt': 'crash' } });
  expect(stderr).toContain('papers/x[31m.txt: skipped');
});

test('a link stays a link and permissions stay when a file is replaced; a pipe is written to', async () => {
  await run('officials papers -o link.csv', {
    files: { ...FILES, 'real.csv': 'old' },
    before(folder) {
      symlinkSync(join(folder, 'real.csv'), join(folder, 'link.csv'));
      chmodSync(join(folder, 'real.csv'), 0o600);
    },
    after(folder) {
      expect(lstatSync(join(folder, 'link.csv')).isSymbolicLink()).toBe(true);
      expect(readFileSync(join(folder, 'real.csv'), 'utf8')).toContain('林静安');
      expect(statSync(join(folder, 'real.csv')).mode & 0o777).toBe(0o600);
    },
  });
  expect((await run('officials papers --csv -o /dev/null', at())).status).toBe(0);
});

test('help has options, columns and examples of a command, and loads no other', async () => {
  const { status, stdout } = await run('who-visited --help');
  expect(status).toBe(0);
  for (const part of ['Usage: zhengwen who-visited PLACE [PATH…] [OPTIONS]', '--since <date>', 'Columns:', 'zhengwen who-visited 繁峙'])
    expect(stdout).toContain(part);
  expect(await run('help who-visited')).toEqual({ status: 0, stdout, stderr: '' });
  expect((await run('--help')).stdout).toContain('who-visited PLACE');
  expect((await run('help')).stdout).toBe((await run('--help')).stdout);
  expect((await run('help help')).stdout).toBe((await run('help')).stdout);
  expect(await run('help who-visitd')).toMatchObject({ status: 2, stderr: expect.stringContaining('did you mean who-visited?') as string });
  expect(await run('--version')).toEqual({ status: 0, stdout: '9.9.9\n', stderr: '' });
  expect(await run('')).toMatchObject({ status: 2, stdout: '' });
});

test('help says what an option does here, where it does something else than elsewhere', async () => {
  expect((await run('help officials')).stdout).toContain('table, csv, tsv');
  expect((await run('help extract')).stdout).toMatch(/--format <format> +ndjson or json\n/u);
});

test('the nearest name', () => {
  expect(nearest('nmae', ['file', 'name', 'line'])).toEqual(['name']);
  expect(nearest('pots', ['posts'])).toEqual(['posts']);
  expect(nearest('x', ['name', 'y'])).toEqual(['y']);
  expect(nearest('headline', ['name', 'line'])).toEqual([]);
  expect(editDistance('绛县', '绛')).toBe(1);
  expect(similarPlaces('繁寺', ['繁峙县', '洪洞县'])).toEqual(['繁峙县']);
  expect(similarPlaces('洪桐', [])).toContain('洪洞县');
  expect(similarPlaces('亚特兰蒂斯', [])).toEqual([]);
});
