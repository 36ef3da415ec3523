import { expect, test } from 'vitest';
import { printReport } from '../../src/print/report.ts';
import { Compiler } from '../../src/report/compile.ts';
import { placeQuery } from '../../src/report/places.ts';
import { monthSubject, officialSubject, placeSubject, type Subject } from '../../src/report/subjects.ts';
import { article, fileOf, mention, visit } from '../facts.ts';

const TEXT = '林静安到青石镇的宏光厂调研,\n提出青山行动。王五到老城的四海厂检查。\n会议由林静安主持';
const FILES = [
  fileOf(TEXT, {
    published: '2024-05-07',
    officials: [
      { name: '林静安', posts: ['县长'], confidence: 'confirmed' as const, mentions: [mention(TEXT, '林静安'), mention(TEXT, '林静安')] },
      { name: '王五', posts: ['局长|副县长'], confidence: 'confirmed' as const, mentions: [mention(TEXT, '王五')] },
    ],
    enterprises: [
      { name: '宏光厂', confidence: 'confirmed' as const, mentions: [mention(TEXT, '宏光厂')] },
      { name: '四海厂', confidence: 'confirmed' as const, mentions: [mention(TEXT, '四海厂')] },
    ],
    places: [{ name: '绛县', code: '140826', confidence: 'confirmed' as const, mentions: [] }],
    slogans: [{ text: '青山行动', kind: 'campaign', confidence: 'confirmed' as const, mentions: [mention(TEXT, '青山行动')] }],
    visits: [
      visit(TEXT, { visitor: '林静安', stop: '宏光厂', place: '绛县', date: '2024-05-06', activity: '调研', inferred: ['date'] }),
      visit(TEXT, { visitor: '王五', stop: '四海厂', place: '洪洞县', date: 'XXXX-05-01', activity: '检查' }),
      visit(TEXT, { visitor: '王五', stop: '老城', place: null, date: '2024-06-01' }),
    ],
    meetings: [
      {
        ...{ name: '会议', date: null, host: '林静安', speakers: [], attendees: ['林静安'], inferred: [] },
        confidence: 'confirmed' as const,
        mentions: [mention(TEXT, '会议')],
      },
    ],
  }),
  fileOf('无关', {}, 'b.txt'),
];

function compile(subject: Subject) {
  const compiler = new Compiler(subject);
  for (const file of FILES) compiler.add(file);
  return { size: compiler.size, report: compiler.report({ files: 2, articles: 2 }) };
}
const rows = (subject: Subject, title: string) => compile(subject).report.sections.find((section) => section.title === title)!.table.rows;
const county = placeSubject(placeQuery('绛县', false));

test('a place: its visits, and what its articles say but of other places', () => {
  const { size, report } = compile(county);
  expect(size).toBe(1);
  expect(report.title).toBe('绛县报道汇编');
  expect(report.summary).toEqual([
    '共读 2 个文件、2 篇文章，其中 1 篇提到绛县。',
    '走访 1 次，到访点 1 处，来访者 1 人；会议 1 次；日期均为 2024-05-06。',
    '官员 2 人，企业 1 家，提法 1 条。',
    '未能确定日期 1 项，未能确定地点 1 项。',
  ]);
  expect(rows(county, '走访')).toMatchObject([
    { visitor: ['林静安'], stops: ['宏光厂'], inferred: ['日期'], confidence: '确定', source: 'a.txt:1' },
  ]);
  expect(rows(county, '企业')).toMatchObject([{ name: '宏光厂', count: 1, articles: 1, source: 'a.txt:1' }]);
  expect(rows(county, '未能确定日期')).toEqual([{ date: null, text: '会议', source: 'a.txt:3' }]);
  expect(rows(county, '未能确定地点')).toEqual([{ date: '2024-06-01', text: '王五到访老城', source: 'a.txt:2' }]);
});

test('the span of dates runs from the first day of any to the last day of any', () => {
  const summaryOf = (...dates: string[]): string => {
    const compiler = new Compiler(officialSubject('王五'));
    compiler.add(fileOf(TEXT, { visits: dates.map((date, at) => visit(TEXT, { visitor: '王五', stop: `第${at}厂`, date })) }));
    return compiler.report({ files: 1, articles: 1 }).summary[1]!;
  };
  expect(summaryOf('2024-03-03/2024-03-07')).toContain('日期从 2024-03-03 到 2024-03-07。');
  expect(summaryOf('2024-05-01', '2024-03-03/2024-05-07', '2024-03-04')).toContain('日期从 2024-03-03 到 2024-05-07。');
  expect(summaryOf('2024-05-01', '2024', '2023-12')).toContain('日期从 2023-12 到 2024。');
  expect(summaryOf('XXXX-05-01')).toContain('日期均不详。');
});

test('slogans: what kind they are, in words', () => {
  expect(rows(county, '提法')).toMatchObject([{ text: '青山行动', kind: '行动工程' }]);
});

test('a person: the own visits, meetings and posts', () => {
  const subject = officialSubject('王五');
  expect(rows(subject, '走访').map(({ stops }) => stops)).toEqual([['老城'], ['四海厂']]);
  expect(rows(subject, '官员').map(({ name }) => name)).toEqual(['王五']);
  expect(rows(subject, '会议')).toEqual([]);
  expect(rows(subject, '未能确定日期')).toEqual([{ date: 'XXXX-05-01', text: '王五检查四海厂', source: 'a.txt:2' }]);
  expect(compile(officialSubject('谁')).size).toBe(0);
});

test('a month: what overlaps it, and all that has no year', () => {
  const subject = monthSubject('2024-05');
  expect(compile(subject).report.title).toBe('2024年5月报道汇编');
  expect(rows(subject, '走访').map(({ stops }) => stops)).toEqual([['宏光厂']]);
  expect(rows(subject, '未能确定日期').map(({ text }) => text)).toEqual(['王五检查四海厂', '会议']);
  expect(compile(monthSubject('2023-05')).size).toBe(0);
});

test('Markdown that reads as it stands, the same every time', () => {
  const text = printReport(compile(county).report);
  expect(text).toBe(printReport(compile(county).report));
  expect(text).toMatch(/^# 绛县报道汇编\n\n- 共读 2 个文件/u);
  expect(text).toContain('\n## 走访（1）\n\n每行一次走访');
  expect(text).toContain('\n| 王五 | 局长\\|副县长 | 1 | 1 | a.txt:2 |\n');
  expect(text).toContain(
    '| 日期 | 会议 | 主持 | 讲话 | 出席 | 把握 | 出处 |\n| --- | --- | --- | --- | --- | --- | --- |\n|  | 会议 | 林静安 |  | 林静安 | 确定 | a.txt:3 |',
  );
  const nothing = new Compiler(county);
  nothing.add({
    file: 'c.txt',
    text: '',
    articles: [article({ places: [{ name: '绛县', code: null, confidence: 'confirmed' as const, mentions: [] }] })],
  });
  expect(printReport(nothing.report({ files: 1, articles: 1 }))).toContain('\n## 走访（0）\n\n无。\n');
});
