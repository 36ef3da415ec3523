/** From paths to files. */

import { readdirSync, realpathSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { InputError } from './errors.ts';

/** A file to read; `path` is null for standard input. */
export interface Source {
  /** As the user gave it, with `/`. */
  name: string;
  path: string | null;
}

const TEXTS = /\.(?:txt|md)$/iu;
const LEFT_OUT = /^(?:\.|readme)/iu;

/** Something that is not read, and why. */
export interface Skipped {
  /** As the user gave it, with `/`; a folder ends in one. */
  name: string;
  why: string;
}

/** What to say of it. */
export function skippedLine({ name, why }: Skipped): string {
  return `${name}: skipped, ${why}`;
}

/** Why a file could not be read, in words. */
export function reasonOf(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'EACCES' || code === 'EPERM') return 'permission denied';
  if (code === 'ENOENT') return 'no such file or folder';
  if (code === 'EISDIR') return 'a folder, not a file';
  if (code === 'ELOOP') return 'a link that leads back to itself';
  return code ?? String(error);
}

/**
 * Lists the files of some paths: a folder is walked in sorted order for texts, names that begin with `.` or `README`
 * left out; a file named outright is always taken; `-` is standard input. Each file comes once, also where links or
 * two paths lead to it.
 * In: the paths, the folder that they start from, who is told of what cannot be read, where the paths come from, for
 * the message, and who is told of files of a folder that are left out, but for
 * those whose names begin with `.` or `README`, which are no papers.
 * Throws InputError for a path that does not exist.
 */
export function listSources(
  paths: readonly string[],
  cwd: string,
  skip: (skipped: Skipped) => void,
  origin = '',
  leaveOut: (skipped: Skipped) => void = () => undefined,
): Source[] {
  const sources: Source[] = [];
  const seen = new Set<string>();

  /** False where another name led here before. */
  const first = (path: string): boolean => {
    const real = realPath(path);
    if (seen.has(real)) return false;
    seen.add(real);
    return true;
  };
  const walk = (folder: string, name: string): void => {
    if (!first(folder)) return;
    let entries: string[];
    try {
      entries = readdirSync(folder).sort();
    } catch (error) {
      skip({ name: `${name}/`, why: reasonOf(error) });
      return;
    }
    for (const entry of entries) {
      if (LEFT_OUT.test(entry)) continue;
      visit(`${folder}/${entry}`, name.endsWith('/') ? name + entry : `${name}/${entry}`);
    }
  };
  const visit = (path: string, name: string): void => {
    try {
      const stat = statSync(path);
      if (stat.isDirectory()) walk(path, name);
      else if (!TEXTS.test(name)) leaveOut({ name, why: 'its name ends in neither .txt nor .md' });
      else if (!stat.isFile()) leaveOut({ name, why: 'no plain file' });
      else if (first(path)) sources.push({ name, path });
    } catch (error) {
      if (TEXTS.test(name)) skip({ name, why: reasonOf(error) });
    }
  };

  for (const given of paths) {
    if (given === '-') {
      if (!seen.has('-')) sources.push({ name: '-', path: null });
      seen.add('-');
      continue;
    }
    if (given === '') throw new InputError(`an empty path${origin}; . is this folder`);
    const path = resolve(cwd, given);
    const name = given.replaceAll('\\', '/').replace(/(?<=[^/])\/+$/u, '');
    let isFolder: boolean;
    try {
      isFolder = statSync(path).isDirectory();
    } catch (error) {
      throw new InputError(`${given}${origin}: ${reasonOf(error)}; check the path`);
    }
    if (isFolder) walk(path, name);
    else if (first(path)) sources.push({ name, path });
  }
  return sources;
}

/** Bytes of each file; none of standard input, and of what is no longer there. */
export function sizesOf(sources: readonly Source[]): number[] {
  return sources.map(({ path }) => (path === null ? 0 : (statSync(path, { throwIfNoEntry: false })?.size ?? 0)));
}

/** Pipes have a path but no real one (`/dev/fd/63` of a shell's `<(…)`): they stand for themselves. */
function realPath(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    return path;
  }
}
