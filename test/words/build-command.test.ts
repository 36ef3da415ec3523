import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { buildCommand } from '../../src/words/build-command.ts';

const prefix = mkdtempSync(join(tmpdir(), 'zhengwen-prefix-'));
const node = join(prefix, 'bin', 'node');

it('keeps the development dependencies of a checkout', () => {
  expect(buildCommand(node, '/home/u/zhengwen')).toBe('npm --prefix /home/u/zhengwen install --no-save nodejieba');
});

it('installs none into an installed package', () => {
  expect(buildCommand(node, '/usr/lib/node_modules/zhengwen/')).toBe(
    'npm --prefix /usr/lib/node_modules/zhengwen install --no-save --omit=dev nodejieba',
  );
});

it('quotes a folder for the shell', () => {
  expect(buildCommand(node, "/home/u/it's mine")).toBe("npm --prefix '/home/u/it'\\''s mine' install --no-save nodejieba");
});

it('takes the headers beside Node', () => {
  mkdirSync(join(prefix, 'include', 'node'), { recursive: true });
  writeFileSync(join(prefix, 'include', 'node', 'node_api.h'), '');
  expect(buildCommand(node, '/home/u/zhengwen')).toBe(`npm --prefix /home/u/zhengwen install --no-save --nodedir=${prefix} nodejieba`);
});

it('speaks of this package by itself', () => {
  expect(buildCommand(node)).toContain(`--prefix ${join(import.meta.dirname, '../..')} install`);
});
