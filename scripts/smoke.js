/**
 * npm run smoke
 *
 * Packs the package, installs it in empty folders, with its optional dependencies and without, and runs it there as
 * its users do. Exit status 1 where something is missing, with the reason on standard error.
 */

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../', import.meta.url));

/**
 * Runs a program to its end; its errors go to ours.
 * @param {string} folder where it runs
 * @param {string} program
 * @param {string[]} args
 */
function run(folder, program, ...args) {
  const { status, stdout, error } = spawnSync(program, args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
  assert.equal(error, undefined);
  assert.equal(status, 0, `${program} ${args.join(' ')} ended with status ${status}`);
  return stdout;
}

/**
 * What the installed package prints, by command.
 * @param {string} scratch @param {string} tarball @param {string[]} options of npm install
 */
function installed(scratch, tarball, ...options) {
  const folder = mkdtempSync(join(scratch, 'user-'));
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  run(folder, 'npm', 'install', '--no-audit', '--no-fund', ...options, tarball);
  const bin = (/** @type {string} */ name) => join(folder, 'node_modules', '.bin', name);
  return {
    version: run(folder, bin('zhengwen'), '--version').trim(),
    help: run(folder, bin('zhengwen'), '--help'),
    visited: run(folder, bin('zhengwen'), 'who-visited', '繁峙', '--csv'),
    alone: run(folder, bin('who-visited'), '繁峙', '--csv'),
  };
}

const scratch = mkdtempSync(join(tmpdir(), 'zhengwen-smoke-'));
try {
  const packed = JSON.parse(run(ROOT, 'npm', 'pack', '--json', '--ignore-scripts', '--pack-destination', scratch))[0];
  const names = packed.files.map((/** @type {{ path: string }} */ file) => file.path);
  for (const name of ['LICENSE', 'README.md', 'CHANGELOG.md', 'bin/zhengwen.js', 'bin/who-visited.js', 'dist/cli/main.cjs'])
    assert.ok(names.includes(name), `${name} is not packed`);
  assert.deepEqual(
    names.filter((/** @type {string} */ name) => /^(?:test|scripts|bench)\//u.test(name)),
    [],
  );

  const tarball = join(scratch, packed.filename);
  const whole = installed(scratch, tarball);
  assert.equal(whole.version, packed.version);
  assert.match(whole.help, /who-visited/u);
  assert.match(whole.visited, /繁峙县/u);
  assert.equal(whole.alone, whole.visited);
  assert.deepEqual(installed(scratch, tarball, '--omit=optional'), whole);
  console.log(`${packed.filename}: ${names.length} files, installs and answers, with optional dependencies and without`);
} finally {
  rmSync(scratch, { recursive: true });
}
