/** How a user gets an optional package that was not installed, or not built, with this one. */

import { existsSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const PACKAGE = fileURLToPath(new URL('../../', import.meta.url));

/** The command that installs an optional package into this copy of ours. In: its name and version. Out: one shell command. */
export function installCommand(name: string, root = PACKAGE): string {
  return shellLine(installing(resolve(root), name));
}

function installing(folder: string, ...words: string[]): string[] {
  // In a checkout this would remove the development dependencies, in an installed package it keeps them out.
  const omit = folder.split(sep).includes('node_modules') ? ['--omit=dev'] : [];
  return ['npm', '--prefix', folder, 'install', '--no-save', ...omit, ...words];
}

/** Words as a shell reads them back. */
export function shellLine(words: readonly string[]): string {
  return words.map((word) => (/^[\p{L}\p{N}_./:=@-]+$/u.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`)).join(' ');
}

/**
 * The command that builds nodejieba for this copy of the package. Node's headers are taken from beside its binary
 * where they lie there, so that a network that cannot fetch them is no hindrance.
 * In: the path of the running Node (`process.execPath`), and the package's folder, for tests only. Out: one shell command.
 */
export function buildCommand(node: string, root = PACKAGE): string {
  const prefix = resolve(node, '../..');
  const headers = existsSync(join(prefix, 'include', 'node', 'node_api.h')) ? [`--nodedir=${prefix}`] : [];
  return shellLine(installing(resolve(root), ...headers, 'nodejieba'));
}
