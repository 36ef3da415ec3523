import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { tagFolder } from '../../scripts/baseline.js';
import type { Segmenter } from '../../src/words/segmenter.ts';

/** Words as they would be cut, `word/tag` separated by blanks. */
const segmenter: Segmenter = {
  name: 'nodejieba',
  segment: (text) =>
    text
      .trim()
      .split(' ')
      .map((piece) => ({ word: piece.split('/')[0]!, tag: piece.split('/')[1] ?? null })),
};

it('takes words tagged as persons for officials and words tagged as places for places, each once a text', () => {
  const folder = mkdtempSync(join(tmpdir(), 'zhengwen-'));
  try {
    writeFileSync(join(folder, 'b.txt'), '绛县/ns 林静安/nr 晋/ns 林静安/nr 调研/v 约翰逊/nrt ，');
    writeFileSync(join(folder, 'a.txt'), '调研/v');
    writeFileSync(join(folder, 'b.gold.json'), '{}');
    const out = join(folder, 'out');
    tagFolder(folder, out, segmenter);
    const lines = readFileSync(out, 'utf8').trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual([
      { file: 'a.txt', officials: [], places: [] },
      { file: 'b.txt', officials: [{ name: '林静安' }, { name: '约翰逊' }], places: [{ name: '绛县' }] },
    ]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
