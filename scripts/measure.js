/** Runs the compiled program and the tools that measure it. */

import { spawnSync } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const PROGRAM = fileURLToPath(new URL('../bin/zhengwen.js', import.meta.url));

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
 */
export function run(program, args) {
  const { status, stdout, error } = spawnSync(program, args, {
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
  const { status, error } = spawnSync(process.execPath, [PROGRAM, 'extract', folder], { stdio: ['ignore', file, 'inherit'] });
  closeSync(file);
  if (error || status !== 0) throw new CannotMeasure(error?.message ?? `zhengwen extract ${folder} ended with status ${status}`);
}
