/** What to say to those who name the papers first, and then whom or what they ask for. */

import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Call } from '../call/call.ts';
import { UsageError } from '../call/context.ts';

const isThere = ({ context }: Call, path: string): boolean => path === '-' || existsSync(resolve(context.cwd, path));

/** Throws UsageError where a command's first argument is a path and the path behind it is none. */
export function checkOrder(call: Call): void {
  const [asked, path] = [call.args[0]!, call.paths[0]];
  if (path === undefined || isThere(call, path) || !isThere(call, asked)) return;
  throw new UsageError(`${path}: no such file or folder; papers come last: ${path} ${asked}`);
}

/** What to say where nothing was found: that a file or folder bears the name asked for, and no papers were named. */
export function aboutOrder(call: Call): string {
  const asked = call.args[0]!;
  return call.paths.length === 0 && isThere(call, asked) ? `${asked} is a file or folder: name it behind what is asked for` : '';
}

/** Throws UsageError where a place or a person seems to be asked for with a word that stands where paths do. */
export function checkPaths(call: Call): void {
  const path = call.args.length === 0 ? call.paths[0] : undefined;
  if (path === undefined || !/^\p{Script=Han}{2,8}$/u.test(path) || isThere(call, path)) return;
  throw new UsageError(`${path}: no such file or folder; ask for a place with --place ${path}, for a person with --official ${path}`);
}
