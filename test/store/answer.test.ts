/** A store that cannot be read to its end costs no file. */

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { StoreError } from '../../src/store/errors.ts';
import { StoreReader } from '../../src/store/store.ts';
import { run, type Result } from '../commands/run.ts';
import { hasDuckDB } from './duckdb.ts';

/** More than are read from a store at a time. */
const FILES = 520;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'zhengwen-'));
  mkdirSync(join(folder, 'papers'));
  for (let n = 0; n < FILES; n++) {
    const line = n % 3 === 0 ? '今天天气好。' : `2024年5月${(n % 28) + 1}日，绛县县长李晓军到白马镇调研。`;
    writeFileSync(join(folder, 'papers', `${n}.txt`), `${line}\n`);
  }
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

const ask = (question: string): Promise<Result> => run(`${question} ${folder}/papers`);

describe.skipIf(!hasDuckDB)('where the store fails', () => {
  it.each(['answering', 'problems', 'facts'] as const)('at its %s, the papers answer', async (what) => {
    const questions = ['who-visited 白马镇 --csv', 'officials --csv', 'coverage'];
    const plain: Result[] = [];
    for (const question of questions) plain.push(await ask(question));
    await run(`index ${folder}/papers`);
    for (const [index, question] of questions.entries()) {
      // With facts it fails at first, or when some have been read.
      for (const times of what === 'facts' ? [0, 1] : [0]) {
        const method = StoreReader.prototype[what] as () => Promise<never>;
        let calls = 0;
        vi.spyOn(StoreReader.prototype, what).mockImplementation(function (this: StoreReader, ...args: unknown[]) {
          return calls++ < times ? method.apply(this, args as []) : Promise.reject(new StoreError('damaged', 'lost'));
        });
        const { status, stdout, stderr } = await ask(question);
        expect([question, status, stdout]).toEqual([question, plain[index]!.status, plain[index]!.stdout]);
        if (calls > times) expect(stderr).toContain('lost; zhengwen index moves it aside and makes a new one');
        vi.restoreAllMocks();
      }
    }
  });
});
