import { expect, test, vi } from 'vitest';
import type { ArticleFacts, SloganFact } from '../../src/model/facts.ts';
import { article } from '../facts.ts';
import { run, type World } from './run.ts';

// What is found is not what is tested here: a paper's facts are written into it.
vi.mock('../../src/extract.ts', () => ({
  extract: (file: string, text: string): ArticleFacts[] =>
    (JSON.parse(text) as ArticleFacts[]).map((facts, index) => ({ ...facts, file, article: index + 1, end: text.length })),
}));

const slogan = (text: string, rule = 'quoted-slogans/head', line = 1, mentions = 1): SloganFact => ({
  ...{ text, kind: 'campaign', confidence: 'confirmed' },
  mentions: Array.from({ length: mentions }, () => ({ spans: [[0, 1]], line, column: 1, rule })),
});
const paper = (...articles: Partial<ArticleFacts>[]): string => JSON.stringify(articles.map(article));
const files = {
  'a.txt': paper(
    { published: '2024-05-07', slogans: [slogan('松风护苗', undefined, 3, 2), slogan('高质量发展', 'slogans/formulation')] },
    { published: '2024-05-08', slogans: [slogan('“松风护苗”工作机制', undefined, 8), slogan('“高质量发展”行动', undefined, 9)] },
  ),
  'b.txt': paper({
    published: '2023-11-02',
    slogans: [slogan('松风护苗', 'numbered-slogans/ones', 5), slogan('清泉润乡', undefined, 6), slogan('“高质量发展”行动', undefined, 7)],
  }),
  'c.txt': paper({ published: null, slogans: [{ ...slogan('清泉润乡', undefined, 2), kind: 'formula', confidence: 'unsure' }] }),
};
const ask = (line: string, world: World = {}) => run(`slogans --discover ${line}`, { files, ...world });

test('wordings that recur and no list holds, variants together, with when and where first', async () => {
  expect(await ask('. --csv')).toEqual({
    status: 0,
    stdout:
      'text,variants,kind,count,articles,files,date,file,line\n' +
      '松风护苗,“松风护苗”工作机制,campaign,4,3,2,2023-11-02,./b.txt,5\n' +
      '清泉润乡,,campaign,2,2,2,2023-11-02,./b.txt,6\n',
    stderr: '',
  });
  expect(JSON.parse((await ask('. --json --columns variants --limit 1')).stdout)).toEqual([{ variants: ['“松风护苗”工作机制'] }]);
});

test('--min sets how many articles; what a list holds is never new', async () => {
  expect((await ask('. --min 3 --csv --columns text')).stdout).toBe('text\n松风护苗\n');
  expect((await ask('a.txt --min 1 --csv --columns text,articles')).stdout).toBe('text,articles\n松风护苗,2\n');
  expect(await ask('b.txt')).toMatchObject({
    status: 1,
    stderr: 'zhengwen: no wordings that recur and that the lexicon lacks in 1 file, 1 article (2023)\n',
  });
});

test('the options of the lists choose what is counted, --grep among the rows', async () => {
  expect(await ask('. --since 2024 --csv --columns text,count,articles,date')).toEqual({
    status: 0,
    stdout: 'text,count,articles,date\n松风护苗,3,2,2024-05-07\n',
    stderr: 'zhengwen: 1 row without a year left out; --undated keeps it\n',
  });
  expect((await ask('. --grep 机制 --csv --columns text,articles')).stdout).toBe('text,articles\n松风护苗,3\n');
  expect((await ask('. --min-confidence probable --csv --columns text')).stdout).toBe('text\n松风护苗\n');
  expect((await ask('. --sort text --csv --columns text')).stdout).toBe('text\n松风护苗\n清泉润乡\n');
  expect((await ask('. --explain --csv --columns text,rule')).stdout).toBe(
    'text,rule\n松风护苗,numbered-slogans/ones\n清泉润乡,quoted-slogans/head\n',
  );
});

test('--min without --discover is a mistake', async () => {
  expect(await run('slogans a.txt --min 3', { files })).toEqual({
    ...{ status: 2, stdout: '' },
    stderr: 'zhengwen: --min goes with --discover only\n',
  });
});
