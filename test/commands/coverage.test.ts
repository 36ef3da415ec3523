import { expect, test, vi } from 'vitest';
import type { ArticleFacts } from '../../src/model/facts.ts';
import { article } from '../facts.ts';
import { run } from './run.ts';

// What is found is not what is tested here: a paper's facts are written into it.
vi.mock('../../src/extract.ts', () => ({
  extract(file: string, text: string): ArticleFacts[] {
    if (text.includes('crash')) throw new Error('no luck');
    return text.trim() === '' ? [] : [article({ ...(JSON.parse(text) as ArticleFacts), file, end: text.length })];
  },
}));

const PAPER = JSON.stringify({ published: '2024-05-07', meetings: [{ name: '会议', date: null, attendees: [], mentions: [] }] });
const files = { 'papers/a.txt': PAPER, 'papers/b.txt': '\n' };

test('counts with shares, in every format', async () => {
  const { status, stdout, stderr } = await run('coverage papers --csv', { files });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  const lines = stdout.split('\n');
  expect(lines[0]).toBe('kind,gap,count,of,share');
  expect(lines).toContain('files,skipped,0,2,0');
  expect(lines).toContain('files,without text,1,2,0.5');
  expect(lines).toContain('meetings,without date,1,1,1');
  expect(JSON.parse((await run('coverage papers --json --sort -count --limit 1', { files })).stdout)).toEqual([
    { kind: 'files', gap: 'without text', count: 1, of: 2, share: 0.5 },
  ]);
  expect((await run('coverage papers -f md --columns gap,share --grep meetings', { files })).stdout).toBe(
    '| 缺漏 | 占比 |\n| --- | ---: |\n| without date | 1 |\n| without year | 0 |\n| unsure | 0 |\n',
  );
});

test('what was not read is listed: unreadable files, files that are no texts, files that the extractor fails on', async () => {
  const more = {
    ...files,
    'papers/c.txt': new Uint8Array(64),
    'papers/d.pdf': '',
    'papers/e.txt': 'crash',
    'papers/.hidden': '',
    'papers/README': '',
  };
  expect(await run('coverage papers --list --grep files --csv', { files: more })).toEqual({
    status: 0,
    stdout:
      'kind,gap,text,file,line\n' +
      'files,skipped,its name ends in neither .txt nor .md,papers/d.pdf,\n' +
      'files,without text,,papers/b.txt,\n' +
      'files,skipped,"no text in UTF-8, UTF-16, GB18030 or Big5",papers/c.txt,\n' +
      'files,skipped,the extractor failed on it: Error: no luck,papers/e.txt,\n',
    stderr:
      'zhengwen: papers/c.txt: skipped, no text in UTF-8, UTF-16, GB18030 or Big5\n' +
      'zhengwen: papers/e.txt: skipped, the extractor failed on it: Error: no luck\n',
  });
});

test('that nothing could be read is a finding, a path that does not exist an error', async () => {
  const line = 'coverage papers --csv --limit 1';
  expect(await run(line, { files: { 'papers/x.png': '' } })).toEqual({
    ...{ status: 0, stderr: '' },
    stdout: 'kind,gap,count,of,share\nfiles,skipped,1,1,1\n',
  });
  expect((await run('coverage x.txt --csv --limit 1', { files: { 'x.txt': new Uint8Array(64) } })).stdout).toContain('files,skipped,1,1,1');
  expect((await run('coverage papers', { files: { 'papers/.x': '' } })).stderr).toBe('zhengwen: papers: no .txt or .md file to read\n');
  expect(await run('coverage nowhere')).toMatchObject({ status: 2, stdout: '' });
});

test('a list without rows says what was searched', async () => {
  expect(await run('coverage papers --list --grep slogans', { files })).toEqual({
    ...{ status: 0, stdout: '' },
    stderr: 'zhengwen: nothing is lacking in 2 files, 1 article (2024)\n',
  });
});

test('sentences and rules go with the list', async () => {
  expect((await run('coverage papers --list --explain --csv', { files })).stdout).toMatch(
    /^kind,gap,text,file,line,confidence,sentence,rule\n/u,
  );
  expect(await run('coverage papers --explain', { files })).toMatchObject({
    status: 2,
    stderr: 'zhengwen: --explain goes with --list only\n',
  });
  expect((await run('coverage papers --since 2024', { files })).stderr).toContain('unknown option “--since”');
});
