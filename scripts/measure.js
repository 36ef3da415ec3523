/** Runs the compiled program and the tools that measure it. */

import { spawnSync } from 'node:child_process';
import { closeSync, openSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const PROGRAM = join(ROOT, 'bin', 'zhengwen.js');

/** Something outside the program keeps it from being measured: a missing variable, a failing tool. */
export class CannotMeasure extends Error {}

/**
 * The path that an environment variable holds.
 * @param {string} variable
 * @param {string} what what it should hold, for the message
 */
export function tool(variable, what) {
  const path = process.env[variable];
  if (!path) throw new CannotMeasure(`set ${variable} to ${what}`);
  return path;
}

/**
 * Runs a program to its end and gives back its standard output; its errors go to ours.
 * @param {string} program
 * @param {string[]} args
 * @param {string} [cwd] the folder to run it in
 */
export function run(program, args, cwd = process.cwd()) {
  const { status, stdout, error } = spawnSync(program, args, {
    cwd,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (error) throw new CannotMeasure(`${program}: ${error.message}`);
  if (status !== 0) throw new CannotMeasure(`${program} ${args[0]} ended with status ${status}`);
  return stdout;
}

/**
 * Writes the facts of a folder's texts to a file, one JSON object an article.
 * @param {string} folder
 * @param {string} out
 */
export function extractFolder(folder, out) {
  const file = openSync(out, 'w');
  const { status, error } = spawnSync(process.execPath, [PROGRAM, 'extract', '--quiet', folder], { stdio: ['ignore', file, 'inherit'] });
  closeSync(file);
  if (error || status !== 0) throw new CannotMeasure(error?.message ?? `zhengwen extract ${folder} ended with status ${status}`);
}

/**
 * What the scorer says of facts.
 * @param {string} folder marked texts
 * @param {string} facts NDJSON
 * @returns {import('./figures.js').Figures}
 */
export function figuresOf(folder, facts) {
  return JSON.parse(run('python3', [tool('SCORER', 'the path of score.py'), folder, facts, '--json']));
}

/**
 * Writes another form of the marked texts of a folder.
 * @param {string} folder
 * @param {string} out
 * @param {string} kind
 */
export function vary(folder, out, kind) {
  run('python3', [tool('VARIER', 'the path of vary.py'), folder, out, kind]);
}

/**
 * What outside.py prints of the program.
 * @param {string} [errors] how many errors of each set
 */
export function measureOutside(errors = '0') {
  const script = resolve(tool('OUTSIDER', 'the path of outside.py'));
  const folder = resolve(tool('OUTSIDE_DIR', 'the folder of its sets'));
  const sets = readdirSync(folder).filter((name) => name.endsWith('.ndjson'));
  if (sets.length === 0) throw new CannotMeasure(`${folder}: no .ndjson file to measure on`);
  // The script cuts its command at blanks, so it runs where the program's path has none.
  return run('python3', [script, ...sets.sort().map((name) => join(folder, name)), '--errors', errors], ROOT);
}
