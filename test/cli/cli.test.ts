/**
 * One folder a case: `command` is run by a shell in a copy of the folder; `stdout`, `stderr` (nothing where they are
 * missing) and `status` (0) say what it must print and how it must end.
 */

import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { programFolder } from '../program.ts';

const CASES = fileURLToPath(new URL('cases', import.meta.url));
const PAPERS = fileURLToPath(new URL('papers', import.meta.url));
const PARTS = new Set(['command', 'stdout', 'stderr', 'status']);

let programs: string;
beforeAll(() => {
  programs = programFolder();
}, 60_000);
afterAll(() => rmSync(programs, { recursive: true }));

const read = (file: string, otherwise: string): string => (existsSync(file) ? readFileSync(file, 'utf8') : otherwise);

test.each(readdirSync(CASES).sort())('%s', (name) => {
  const given = join(CASES, name);
  const folder = mkdtempSync(join(tmpdir(), 'zhengwen-'));
  try {
    cpSync(PAPERS, join(folder, 'papers'), { recursive: true });
    for (const file of readdirSync(given)) if (!PARTS.has(file)) cpSync(join(given, file), join(folder, file), { recursive: true });
    const env = { PATH: `${programs}:${process.env['PATH'] ?? ''}`, HOME: folder, LANG: 'C.UTF-8' };
    const run = spawnSync('bash', ['-c', readFileSync(join(given, 'command'), 'utf8')], { cwd: folder, env, encoding: 'utf8' });
    expect({ stdout: run.stdout, stderr: run.stderr, status: run.status }).toEqual({
      stdout: read(join(given, 'stdout'), ''),
      stderr: read(join(given, 'stderr'), ''),
      status: Number(read(join(given, 'status'), '0')),
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
});
