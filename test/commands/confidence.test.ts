import { expect, test, vi } from 'vitest';
import type { ArticleFacts, Confidence } from '../../src/model/facts.ts';
import { article, mention, visit } from '../facts.ts';
import { run } from './run.ts';

// What is found is not what is tested here: a paper's facts are written into it.
vi.mock('../../src/extract.ts', () => ({
  extract: (file: string, text: string): ArticleFacts[] => [article({ ...(JSON.parse(text) as ArticleFacts), file, end: text.length })],
}));

const official = (name: string, confidence: Confidence) => ({ name, posts: ['县长'], confidence, mentions: [mention(name, name)] });
const TOUR = { place: '绛县', date: '2024-05-06' };
const PAPER = JSON.stringify({
  published: '2024-05-07',
  officials: [official('林静安', 'confirmed'), official('王五', 'probable'), official('李强华', 'unsure')],
  places: [{ name: '绛县', code: '140826', confidence: 'confirmed', mentions: [mention('绛县', '绛县')] }],
  visits: [
    visit('', { ...TOUR, visitor: '林静安', stop: '青石镇' }),
    visit('', { ...TOUR, visitor: '林静安', stop: '老城', confidence: 'probable' }),
    visit('', { ...TOUR, visitor: '王五', stop: '老城', role: 'companion', confidence: 'unsure' }),
  ],
});
const ask = (line: string) => run(line, { files: { 'a.txt': PAPER } });
const printed = async (line: string): Promise<string> => (await ask(`${line} --csv`)).stdout;

/** Names of the columns of a list in any format but JSON. */
async function header(line: string): Promise<string> {
  const [first] = (await ask(line)).stdout.split('\n');
  const cells = first!.split(/[│,\t|]/u).map((cell) => cell.trim());
  return cells.filter(Boolean).join(' ');
}

test('a list leaves out what is not sure enough', async () => {
  const names = 'officials a.txt --columns name,confidence';
  expect(await printed(names)).toBe('name,confidence\n林静安,confirmed\n王五,probable\n李强华,unsure\n');
  expect(await printed(`${names} --min-confidence unsure`)).toBe(await printed(names));
  expect(await printed(`${names} --min-confidence probable`)).toBe('name,confidence\n林静安,confirmed\n王五,probable\n');
  expect(await printed(`${names} --min-confidence confirmed`)).toBe('name,confidence\n林静安,confirmed\n');
  expect((JSON.parse((await ask('extract a.txt --min-confidence probable')).stdout) as ArticleFacts).visits).toHaveLength(2);
  expect(await ask('officials a.txt --min-confidence certain')).toMatchObject({
    ...{ status: 2, stderr: 'zhengwen: --min-confidence “certain”: choose one of confirmed, probable, unsure\n' },
  });
});

test('a tour loses the stops and persons that are not sure enough, and is as sure as the least sure of the others', async () => {
  const tour = 'who-visited 绛县 a.txt --columns visitor,companions,stops,confidence';
  expect(await printed(tour)).toBe('visitor,companions,stops,confidence\n林静安,王五,青石镇、老城,unsure\n');
  expect(await printed(`${tour} --min-confidence probable`)).toBe('visitor,companions,stops,confidence\n林静安,,青石镇、老城,probable\n');
  expect(await printed(`${tour} --min-confidence confirmed`)).toBe('visitor,companions,stops,confidence\n林静安,,青石镇,confirmed\n');
  expect(await ask('where-went 王五 a.txt --min-confidence probable')).toMatchObject({ status: 1 });
});

test('counts leave out what is not sure enough', async () => {
  const counts = 'freq visits a.txt --columns count';
  expect([await printed(counts), await printed(`${counts} --min-confidence confirmed`)]).toEqual(['count\n2\n', 'count\n1\n']);
  expect(await printed('freq officials a.txt --min-confidence probable --columns officials')).toBe('officials\n林静安\n王五\n');
});

test('a report leaves out what is not sure enough, and says so; it says how sure the rest is', async () => {
  const all = (await ask('report county 绛县 a.txt')).stdout;
  expect(all).toContain('官员 3 人');
  expect(all).toContain('| 青石镇、老城 |  |  | 不确定 | a.txt:1 |');
  expect(all).not.toContain('只收');
  const sure = (await ask('report county 绛县 a.txt --min-confidence confirmed')).stdout;
  expect(sure).toContain('官员 1 人');
  expect(sure).toContain('- 只收把握为“确定”的内容。\n');
  expect(sure).toContain('| 青石镇 |  |  | 确定 | a.txt:1 |');
  expect((await ask('report county 绛县 a.txt --min-confidence probable')).stdout).toContain('- 只收把握为“确定”“较确定”的内容。\n');
});

test('programs are told how sure each row of a list is', async () => {
  const machine = 'name posts confidence count file line';
  for (const format of ['--csv', '-f tsv']) expect(await header(`officials a.txt ${format}`)).toBe(machine);
  for (const format of ['--json', '-f ndjson']) {
    expect((await ask(`officials a.txt ${format}`)).stdout).toContain('{"name":"王五","posts":["县长"],"confidence":"probable","count":');
  }
  expect(await header('officials a.txt --csv --explain')).toBe(`${machine} sentence rule`);
  expect(await header('who-visited 绛县 a.txt --csv')).not.toContain('confidence');
  expect(await header('who-visited 绛县 a.txt --csv --explain')).toMatch(/ file line confidence sentence rule$/u);
});

test('people are told where they ask', async () => {
  const plain = '姓名 职务 次数 文件 行';
  for (const format of ['', '-f md', '--sort confidence']) expect(await header(`officials a.txt ${format}`)).toBe(plain);
  expect(await header('officials a.txt --explain')).toBe('姓名 职务 把握 次数 文件 行 原句 规则');
  expect(await header('officials a.txt --columns confidence,name')).toBe('把握 姓名');
});
