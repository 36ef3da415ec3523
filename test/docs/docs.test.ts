/**
 * Runs every command line of README.md and docs/ and compares what it prints, and the pages of the commands with their
 * definitions. `npm run docs` writes what has changed instead; read the difference before you commit it.
 */

import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { COMMANDS } from '../../src/commands/index.ts';
import { runCommandLine } from '../../src/commands/program.ts';
import { compiledPackage } from '../program.ts';
import { asText } from '../written.ts';
import { hasDuckDB } from '../store/duckdb.ts';
import { abridge, refresh } from './blocks.ts';
import { contents, pageOf } from './pages.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const update = process.env['UPDATE_DOCS'] === '1';
/** A line that only asks the program and writes no file runs here, the others in a shell. */
const PLAIN = /^zhengwen (?!index|sql|export|.*(?: -o |--output|[|><;$*?]))/u;
/** A line that needs DuckDB, which is optional. */
const STORE = /^zhengwen (?:index|sql|export)/u;

/** A checkout of its own in which the shell's lines run. */
let clone: string;
beforeAll(() => {
  clone = mkdtempSync(join(tmpdir(), 'zhengwen-'));
  const compiled = compiledPackage();
  for (const name of ['dist', 'bin', 'package.json']) cpSync(join(compiled, name), join(clone, name), { recursive: true });
  cpSync(join(ROOT, 'seeds'), join(clone, 'seeds'), { recursive: true });
  cpSync(join(ROOT, 'seeds'), join(clone, 'papers'), { recursive: true });
  cpSync(join(ROOT, 'src', 'lexicon'), join(clone, 'src', 'lexicon'), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(clone, 'node_modules'));
  for (const name of ['zhengwen', 'who-visited']) symlinkSync(join(clone, 'bin', `${name}.js`), join(clone, name));
}, 60_000);
afterAll(() => rmSync(clone, { recursive: true }));

function shell(line: string): string {
  const env = { PATH: `${clone}:${process.env['PATH'] ?? ''}`, HOME: clone, LANG: 'C.UTF-8' };
  const { stdout, stderr, status } = spawnSync('bash', ['-ec', line], { cwd: clone, env, encoding: 'utf8' });
  expect(status, `${line}\n${stderr}`).toBe(0);
  return stdout + stderr;
}

/** What a line writes, it writes anew. */
function forget(line: string): void {
  if (/^zhengwen index/u.test(line)) rmSync(join(clone, 'papers', '.zhengwen'), { recursive: true, force: true });
  if (/^zhengwen export/u.test(line)) rmSync(join(clone, 'tables'), { recursive: true, force: true });
}

async function run(line: string): Promise<string | null> {
  // Installing takes minutes, and the tests run already.
  const asked = line.replace(/^npm ci && /u, '').replace(/^node bin\/zhengwen\.js/u, 'zhengwen');
  if (asked.startsWith('npm ') || asked.startsWith('git clone')) return '';
  if (STORE.test(asked) && !hasDuckDB) return null;
  forget(asked);
  if (!PLAIN.test(asked)) return shell(asked);
  let [out, err] = ['', ''];
  const output = (write: (text: string) => void) => ({
    ...{ isTerminal: false, columns: null },
    write: (text: string | Uint8Array) => Promise.resolve(write(asText(text))),
  });
  await runCommandLine('zhengwen', asked.split(' ').slice(1), '0.0.0', {
    ...{ stdout: output((text) => (out += text)), stderr: output((text) => (err += text)), stdin: Readable.from([]) },
    ...{ env: {}, cwd: ROOT, node: process.execPath, parallel: null, onStop: () => () => undefined, now: () => 0 },
  });
  return out + err;
}

/** Compares a file with what it should be, or writes it. */
function keep(file: string, text: string): void {
  if (update) writeFileSync(join(ROOT, file), text);
  else expect(text, `${file}: npm run docs brings it up to date`).toBe(readFileSync(join(ROOT, file), 'utf8'));
}

const written = [
  'README.md',
  ...readdirSync(join(ROOT, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

test.each(written)(
  '%s prints what it says',
  async (file) => {
    keep(file, await refresh(readFileSync(join(ROOT, file), 'utf8'), run));
  },
  60_000,
);

test.each(COMMANDS)(
  'the page of $name',
  async (entry) => {
    if (STORE.test(`zhengwen ${entry.name}`) && !hasDuckDB) return;
    const { command } = await entry.load();
    keep(`docs/commands/${entry.name}.md`, await refresh(pageOf(entry, command), run));
  },
  60_000,
);

test('every command has a page, and no page is left over', () => {
  keep('docs/commands/README.md', contents());
  expect(readdirSync(join(ROOT, 'docs', 'commands')).sort()).toEqual(['README.md', ...COMMANDS.map(({ name }) => `${name}.md`)].sort());
});

test('README names every command, links what there is, and has its two commands', () => {
  const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
  for (const { name } of COMMANDS) expect(readme).toContain(`\`${name}`);
  for (const [, path] of readme.matchAll(/\]\((?!https?:|#)([^)#]+)/gu)) expect(existsSync(join(ROOT, path!)), path).toBe(true);
  expect(readme).toContain('\nnpm ci && node bin/zhengwen.js who-visited 繁峙\n');
  expect(readme).toContain('\nnpm ci && npm test\n');
});

test('long outputs are cut', () => {
  expect(abridge('a\nb\n')).toBe('a\nb\n');
  expect(abridge(`${'x'.repeat(200)}\n`)).toBe(`${'x'.repeat(160)}…\n`);
  expect(abridge('a\n'.repeat(13))).toBe(`${'a\n'.repeat(10)}…\n`);
  expect(abridge('')).toBe('');
});
