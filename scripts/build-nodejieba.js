/**
 * Part of `npm ci` in a checkout: builds nodejieba with the headers that lie beside Node, where npm was told of none
 * and could fetch none. The package is optional, so this never fails.
 */

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** @type {typeof import('../src/words/build-command.ts')} */
const { buildCommand } = await import(new URL('../dist/words/build-command.js', import.meta.url).href);

const root = fileURLToPath(new URL('../', import.meta.url));
const command = buildCommand(process.execPath, root);
const unwanted = process.env['npm_config_omit']?.split(/\s+/u).includes('optional');

if (!unwanted && !existsSync(`${root}node_modules/nodejieba`) && command.includes('--nodedir=')) {
  spawnSync(command, { shell: true, cwd: root, stdio: 'ignore' });
}
