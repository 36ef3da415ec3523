import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import type { ArticleFacts } from '../../src/model/facts.ts';
import { article } from '../facts.ts';
import { run } from './run.ts';

// What is found is not what is tested here: a paper's facts are written into it.
vi.mock('../../src/extract.ts', () => ({
  extract: (file: string, text: string): ArticleFacts[] => [article({ ...(JSON.parse(text) as ArticleFacts), file })],
}));

const files = {
  'papers/a.txt': JSON.stringify({
    published: '2024-05-07',
    officials: [{ name: '林静安', posts: ['县长'], confidence: 'confirmed' as const, mentions: [] }],
    places: [{ name: '绛县', code: '140826', confidence: 'confirmed' as const, mentions: [] }],
  }),
};

test('a report to standard output, or into a file', async () => {
  const { status, stdout, stderr } = await run('report county 运城 papers', { files });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toMatch(/^# 运城市报道汇编\n/u);
  const after = (folder: string): void => expect(readFileSync(join(folder, 'o.md'), 'utf8')).toBe(stdout);
  expect(await run('report county 运城 papers -o o.md', { files, after })).toEqual({ status: 0, stdout: '', stderr: '' });
  expect((await run('report official 林静安 papers', { files })).stdout).toMatch(/^# 林静安报道汇编\n/u);
  expect((await run('report month 2024-05 papers', { files })).stdout).toMatch(/^# 2024年5月报道汇编\n/u);
});

test.each([
  ['report county 运城 papers --exact', 1, 'nothing on 运城市 in 1 file, 1 article (2024)'],
  ['report county 降县 papers', 1, 'nothing on 降县 in 1 file, 1 article (2024) (did you mean 绛县?)'],
  ['report official 林静 papers', 1, 'nothing on 林静 in 1 file, 1 article (2024) (did you mean 林静安?)'],
  ['report month 2024-06 papers', 1, 'nothing on 2024年6月 in 1 file, 1 article (2024)'],
  ['report month 2024 papers', 2, 'report month “2024”: write a month as 2025-03'],
  ['report month 2024-13 papers', 2, 'report month “2024-13”: write a month as 2025-03'],
  ['report countty 绛县 papers', 2, 'report: no subject “countty” (did you mean county?); there are county, official, month'],
  ['report county', 2, 'missing NAME; see zhengwen help report'],
])('%s', async (line, status, message) => {
  expect(await run(line, { files })).toEqual({ status, stdout: '', stderr: `zhengwen: ${message}\n` });
});
