import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { article, mention, visit } from '../facts.ts';
import { run } from './run.ts';

const PAPER = '云水要闻\n5月6日,县长林静安到青石镇调研。';
/** Facts of PAPER as one line of NDJSON. */
function lineOf(file = 'papers/a.txt', name = '林静安', end = PAPER.length): string {
  const facts = article({
    ...{ file, end },
    officials: [{ name, posts: ['县长'], confidence: 'confirmed', mentions: [mention(PAPER, '林静安')] }],
    visits: [visit(PAPER, { visitor: '林静安', stop: '青石镇', activity: '调研' })],
  });
  return `${JSON.stringify(facts)}\n`;
}
const FILES = { 'papers/a.txt': PAPER, 'f.ndjson': lineOf() };

test('all reads true: nothing is printed, and how much was checked is said', async () => {
  expect(await run('verify f.ndjson', { files: FILES })).toEqual({
    ...{ status: 0, stdout: '' },
    stderr: 'zhengwen: 4 mentions of 1 article checked: all read true\n',
  });
  expect(await run('verify - -q', { files: FILES, stdin: `\r\n${lineOf()}${lineOf().trim()}` })).toEqual({
    status: 0,
    stdout: '',
    stderr: '',
  });
});

test('a paper that has changed: a line for each thing that it no longer says', async () => {
  const files = { ...FILES, 'papers/a.txt': PAPER.replace('静安', '\u001b平').replace('县长', '镇长') };
  expect(await run('verify f.ndjson', { files })).toEqual({
    status: 1,
    stdout:
      'papers/a.txt:2: officials: “林静安” reads “林平”\n' +
      'papers/a.txt:2: officials: “林静安: 县长” stands nowhere in the article\n' +
      'papers/a.txt:2: visits: “visitor 林静安” reads “林平”\n',
    stderr: 'zhengwen: 4 mentions of 1 article checked: 3 untrue\n',
  });
});

test('a paper that is shorter than its facts is one line', async () => {
  const { status, stdout } = await run('verify f.ndjson', { files: { ...FILES, 'papers/a.txt': '云水' } });
  expect(status).toBe(1);
  expect(stdout).toBe(`papers/a.txt:1: articles: “a text of at least ${PAPER.length} characters” reads “2 characters”\n`);
});

test('what cannot be read is named with the line of the facts, and the rest is checked', async () => {
  const facts = [
    lineOf('papers/gone.txt'),
    lineOf('papers/gone.txt'),
    '{"schema":1,\n',
    '{"schema":2}\n',
    lineOf('-'),
    lineOf('papers'),
    lineOf(),
  ];
  const files = { ...FILES, 'f.ndjson': facts.join('') };
  expect(await run('verify gone.ndjson papers f.ndjson', { files })).toEqual({
    status: 2,
    stdout: '',
    stderr:
      'zhengwen: gone.ndjson: no such file or folder\n' +
      'zhengwen: papers: a folder, not a file\n' +
      'zhengwen: f.ndjson:1: papers/gone.txt: no such file or folder\n' +
      'zhengwen: f.ndjson:3: no JSON\n' +
      'zhengwen: f.ndjson:4: facts of schema 2, where 1 is known\n' +
      'zhengwen: f.ndjson:5: -: it was standard input, which is gone\n' +
      'zhengwen: f.ndjson:6: papers: no plain file\n' +
      'zhengwen: 4 mentions of 1 article checked: all of them read true\n',
  });
});

test('what is untrue is printed, though something else could not be read', async () => {
  const files = { ...FILES, 'f.ndjson': lineOf('gone.txt') + lineOf('papers/a.txt', '林静平') };
  expect(await run('verify f.ndjson -q', { files })).toMatchObject({
    ...{ status: 2, stdout: 'papers/a.txt:2: officials: “林静平” reads “林静安”\n' },
    stderr: 'zhengwen: f.ndjson:1: gone.txt: no such file or folder\n',
  });
});

test('an array of facts is refused at once', async () => {
  const { status, stderr } = await run('verify -', { stdin: `[\n${lineOf().trim()},\n${lineOf()}]\n` });
  expect(status).toBe(2);
  expect(stderr).toBe('zhengwen: -:1: one JSON array, not one object a line: extract with --format ndjson\n');
});

test('a file that begins with something else than facts is refused with one line', async () => {
  expect(await run('verify papers/a.txt', { files: { 'papers/a.txt': '绛县新闻\n\n今天\n' } })).toEqual({
    ...{ status: 2, stdout: '' },
    stderr: 'zhengwen: papers/a.txt:1: no JSON, where facts are what extract prints\n',
  });
});

test('paths of the facts start from this folder, or from --root', async () => {
  const files = { 'archive/a.txt': PAPER };
  expect((await run('verify - --root archive', { files, stdin: lineOf('a.txt') })).status).toBe(0);
  expect((await run('verify -', { files, stdin: lineOf('a.txt') })).stderr).toContain('-:1: a.txt: no such file or folder');
});

test('a device or a pipe that facts name is not read', async () => {
  const before = (folder: string): void => void execFileSync('mkfifo', [join(folder, 'pipe')]);
  const stdin = lineOf('/dev/zero') + lineOf('pipe');
  expect((await run('verify -', { before, stdin })).stderr).toMatch(/-:1: \/dev\/zero: no plain file\n.*-:2: pipe: no plain file\n/u);
});

test('facts must be named, and no other option is there', async () => {
  expect(await run('verify')).toMatchObject({ status: 2, stderr: 'zhengwen: missing FACTS; see zhengwen help verify\n' });
  expect((await run('verify - --csv')).stderr).toContain('unknown option “--csv”');
  const { stdout } = await run('verify --help');
  expect(stdout).toContain('Usage: zhengwen verify FACTS… [OPTIONS]');
  expect(stdout).toContain('Exit status: 0 all read true, 1 something does not, 2 something could not be read.');
  expect((await run('--help')).stdout).toContain('verify FACTS…');
});
