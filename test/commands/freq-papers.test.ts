import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { foldName } from '../../src/text/fold.ts';
import { run } from './run.ts';

/** Slogans that stand in no longer one there: each time that a paper has their characters is a mention. */
const COUNTED = ['冬季行动', '高质量发展', '解放思想', '新质生产力', '基层减负', '问题导向'];
const SEEDS = fileURLToPath(new URL('../../seeds', import.meta.url));
const folders = [SEEDS, process.env['ZHENGWEN_ORIGINALS'] ?? ''].filter(Boolean);

describe.each(folders)('counts agree with a count by hand in %s', (folder) => {
  const papers = readdirSync(folder)
    .filter((name) => /^\d.*\.(?:txt|md)$/u.test(name))
    .map((name) => foldName(readFileSync(join(folder, name), 'utf8')));

  test.each(COUNTED)('%s', async (slogan) => {
    const { stdout } = await run(`freq slogans ${folder} --columns slogans,count --grep ^${slogan}$ --csv`);
    const times = papers.reduce((sum, text) => sum + text.split(slogan).length - 1, 0);
    expect(times).toBeGreaterThan(1);
    expect(stdout).toBe(`slogans,count\n${slogan},${times}\n`);
  });
});

test('names of persons are words', async () => {
  const { stdout } = await run('freq words a.txt --columns words,count --grep ^林静 --csv', {
    files: { 'a.txt': '县长林静安到城关镇调研。林静安强调,要保障林静安等干部的时间。\n' },
  });
  expect(stdout).toBe('words,count\n林静安,3\n');
});
