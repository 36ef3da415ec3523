import { expect, test, vi } from 'vitest';
import type { ArticleFacts, Mention } from '../../src/model/facts.ts';
import { article, visit } from '../facts.ts';
import { run } from './run.ts';

// A paper is its facts, or words of which nothing but the words is known.
vi.mock('../../src/extract.ts', () => ({
  extract: (file: string, text: string): ArticleFacts[] =>
    (JSON.parse(/^<(.*)>$/su.exec(text)?.[1] ?? '[{}]') as ArticleFacts[]).map((facts, index) => ({
      ...article(facts),
      file,
      article: index + 1,
      end: text.length,
    })),
}));

// How words are cut is tested elsewhere; here they are cut at blanks.
const segmenter = vi.hoisted(() => ({ name: 'nodejieba' }));
vi.mock('../../src/words/segmenter.ts', () => ({
  openSegmenter: () => ({
    name: segmenter.name,
    segment: (text: string) =>
      text.split(' ').map((word) => ({ word, tag: segmenter.name === 'nodejieba' ? (word === '春耕' ? 'nz' : 'v') : null })),
  }),
}));

const times = (number: number): Mention[] => Array.from({ length: number }, () => ({ spans: [[0, 1]], line: 1, column: 1, rule: 'test' }));
const slogan = (text: string, number: number) => ({
  text,
  kind: 'campaign' as const,
  confidence: 'confirmed' as const,
  mentions: times(number),
});
const paper = (...articles: Partial<ArticleFacts>[]): string => `<${JSON.stringify(articles.map(article))}>`;
const files = {
  'papers/a.txt': paper(
    {
      ...{ published: '2024-05-07', source: '云水报', slogans: [slogan('青山行动', 2), slogan('四个一', 1)] },
      officials: [{ name: '林静安', posts: [], confidence: 'confirmed' as const, mentions: times(1) }],
      places: [
        { name: '绛县', code: '140826', confidence: 'confirmed' as const, mentions: times(2) },
        { name: '忻州', code: '140900', confidence: 'confirmed' as const, mentions: times(1) },
      ],
    },
    { slogans: [slogan('四个一', 4)], places: [{ name: '忻州市', code: '140900', confidence: 'confirmed' as const, mentions: times(3) }] },
  ),
  'papers/b.txt': paper({
    ...{ published: '2024-06', slogans: [slogan('青山行动', 1)] },
    visits: [
      visit('', { visitor: '林静安', stop: '一号楼', place: '绛县', date: '2024-05-30/2024-06-02' }),
      visit('', { visitor: '王五', role: 'companion', stop: '一号楼', place: '绛县', date: '2024-05-30/2024-06-02' }),
      visit('', { visitor: '林静安', stop: '二号楼', place: null, date: 'XXXX-05-30' }),
    ],
  }),
};
const csv = async (line: string) => (await run(`freq ${line} --csv`, { files })).stdout;

test('mentions, articles and share', async () => {
  expect(await csv('slogans papers')).toBe('slogans,count,articles,share\n四个一,5,2,0.6667\n青山行动,3,2,0.6667\n');
  expect(await csv('places papers')).toBe('places,count,articles,share\n忻州市,4,2,0.6667\n绛县,2,1,0.3333\n');
});

test('apart by month, source, official and place', async () => {
  expect(await csv('slogans papers --by month')).toBe(
    'month,slogans,count,articles,share\n2024-05,青山行动,2,1,1\n2024-05,四个一,1,1,1\n2024-06,青山行动,1,1,1\nunknown,四个一,4,1,1\n',
  );
  expect(await csv('slogans papers --by source --limit 2')).toBe(
    'source,slogans,count,articles,share\n云水报,青山行动,2,1,1\n云水报,四个一,1,1,1\n',
  );
  expect(await csv('slogans papers --by official --grep 青山')).toBe(
    'official,slogans,count,articles,share\n林静安,青山行动,2,1,1\nunknown,青山行动,1,1,0.5\n',
  );
  expect(await csv('slogans papers --by place --place 绛县 --grep 青山')).toBe(
    'place,slogans,count,articles,share\n绛县,青山行动,3,2,1\n忻州市,青山行动,2,1,1\n',
  );
});

test('visits: a stop counts once a date; by their own month, persons and places', async () => {
  expect(await csv('visits papers')).toBe('visits,count,articles,share\nunknown,1,1,0.3333\n绛县,1,1,0.3333\n');
  expect(await csv('visits papers --by month')).toContain('\n2024-05,绛县,1,1,0.5\nunknown,unknown,1,1,0.5\n');
  expect(await csv('visits papers --by official')).toContain('\n王五,绛县,1,1,1\n');
  expect(await csv('visits papers --by place')).toContain('unknown,unknown,1,1,');
});

const WORDS = { 'a.txt': '全县 备耕 工作\n\n春耕 的 生产 春耕 。 各乡 各镇 抓好 春耕 生产 。\n' };

test('words without stop words, chosen by part of speech', async () => {
  expect(await run('freq words a.txt --csv --limit 2', { files: WORDS })).toEqual({
    status: 0,
    stdout: 'words,count,articles,share\n春耕,3,1,1\n生产,2,1,1\n',
    stderr: '',
  });
  expect((await run('freq words a.txt --csv --pos n', { files: WORDS })).stdout).toBe('words,count,articles,share\n春耕,3,1,1\n');
});

test('without nodejieba words are cut all the same, and one line says how to get it', async () => {
  segmenter.name = 'Intl.Segmenter';
  const { status, stderr } = await run('freq words a.txt --csv', { files: WORDS });
  expect(status).toBe(0);
  expect(stderr).toMatch(/^zhengwen: words are cut by Intl\.Segmenter: nodejieba is not installed; this builds it: npm .*\n$/u);
  expect(await run('freq words a.txt --pos n', { files: WORDS })).toMatchObject({ status: 2, stdout: '' });
  segmenter.name = 'nodejieba';
});

test('bars on a terminal', async () => {
  const { stdout } = await run('freq words a.txt --limit 2', { files: WORDS, terminal: 80, env: { NO_COLOR: '1' } });
  expect(stdout.split('\n')).toEqual([
    '词   │ 次数 │ 篇数 │ 占比 │',
    '─────┼──────┼──────┼──────┼─────────────────────',
    '春耕 │    3 │    1 │    1 │ ████████████████████',
    '生产 │    2 │    1 │    1 │ █████████████',
    '',
  ]);
});

test('mistakes', async () => {
  expect((await run('freq slogan papers', { files })).stderr).toBe(
    'zhengwen: freq: no kind “slogan” (did you mean slogans?); there are bylines, dates, officials, executives, enterprises, places, slogans, visits, meetings, words\n',
  );
  expect((await run('freq slogans papers --pos n', { files })).stderr).toBe('zhengwen: --pos goes with words only\n');
  expect(await run('freq bylines papers', { files })).toEqual({
    status: 1,
    stdout: '',
    stderr: 'zhengwen: no bylines in 2 files, 3 articles (2024)\n',
  });
});
