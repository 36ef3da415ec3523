/** How a user gets nodejieba where it could not be built with the package. */

import { existsSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const PACKAGE = fileURLToPath(new URL('../../', import.meta.url));

/**
 * The command that builds nodejieba for this copy of the package. Node's headers are taken from beside its binary
 * where they lie there, so that a network that cannot fetch them is no hindrance.
 * In: the path of the running Node (`process.execPath`), and the package's folder, for tests only. Out: one shell command.
 */
export function buildCommand(node: string, root = PACKAGE): string {
  const folder = resolve(root);
  const prefix = resolve(node, '../..');
  const words = ['npm', '--prefix', folder, 'install', '--no-save'];
  // In a checkout this would remove the development dependencies, in an installed package it keeps them out.
  if (folder.split(sep).includes('node_modules')) words.push('--omit=dev');
  if (existsSync(join(prefix, 'include', 'node', 'node_api.h'))) words.push(`--nodedir=${prefix}`);
  return [...words, 'nodejieba'].map((word) => (/^[\w./:=@-]+$/u.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`)).join(' ');
}
