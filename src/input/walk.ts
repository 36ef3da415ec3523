/** From paths to files. */

import { readdirSync, realpathSync, statSync, type Dirent, type Stats } from 'node:fs';
import { resolve } from 'node:path';
import { InputError } from './errors.ts';

/** A file to read; `path` is null for standard input. */
export interface Source {
  /** As the user gave it, with `/`. */
  name: string;
  path: string | null;
  /** What its folder says of it, where it was found in one. */
  listed?: ListedFile;
}

/** A file as it was found in a folder that was walked. */
export interface ListedFile {
  /** The folder that was walked, and the file's path from there on, with `/`. */
  folder: string;
  path: string;
  /** Bytes. */
  size: number;
  /** When it was last changed, in microseconds since 1970. */
  modified: number;
}

const TEXTS = /\.(?:txt|md)$/iu;
const NO_TEXT_NAME = 'its name ends in neither .txt nor .md';
const LEFT_OUT = /^(?:\.|readme)/iu;

/** Whether a walk leaves out what lies in its folder, by its name or that of a folder on the way. In: the path from there on, with `/`. */
export function isLeftOut(path: string): boolean {
  return path.split('/').some((name) => LEFT_OUT.test(name));
}

/** Whether a walk takes a file, by its name: the same path. */
export function isTaken(path: string): boolean {
  return TEXTS.test(path) && !isLeftOut(path);
}

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
  const first = (real: string): boolean => {
    if (seen.has(real)) return false;
    seen.add(real);
    return true;
  };
  const walk = (folder: string, name: string, root: string): void => {
    const real = realPath(folder);
    if (!first(real)) return;
    let entries: Dirent[];
    try {
      entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
    } catch (error) {
      skip({ name: `${name}/`, why: reasonOf(error) });
      return;
    }
    for (const entry of entries) {
      if (LEFT_OUT.test(entry.name)) continue;
      const path = `${folder}/${entry.name}`;
      const called = name.endsWith('/') ? name + entry.name : `${name}/${entry.name}`;
      // What is no link lies where its folder does: to ask the system for each of thousands of files takes long.
      if (entry.isDirectory()) walk(path, called, root);
      else visit(path, called, root, entry.isFile() ? `${real}/${entry.name}` : null);
    }
  };
  const visit = (path: string, name: string, root: string, real: string | null): void => {
    const isText = TEXTS.test(name);
    if (real !== null && !isText) {
      leaveOut({ name, why: NO_TEXT_NAME });
      return;
    }
    try {
      const stat = statSync(path);
      if (stat.isDirectory()) walk(path, name, root);
      else if (!isText) leaveOut({ name, why: NO_TEXT_NAME });
      else if (!stat.isFile()) leaveOut({ name, why: 'no plain file' });
      else if (first(real ?? realPath(path))) sources.push({ name, path, listed: listedFile(path, root, stat) });
    } catch (error) {
      if (isText) skip({ name, why: reasonOf(error) });
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
    if (isFolder) walk(path, name, path);
    else if (first(realPath(path))) sources.push({ name, path });
  }
  return sources;
}

/** Bytes of each file; none of standard input, and of what is no longer there. */
export function sizesOf(sources: readonly Source[]): number[] {
  return sources.map(({ path, listed }) => listed?.size ?? (path === null ? 0 : (statSync(path, { throwIfNoEntry: false })?.size ?? 0)));
}

function listedFile(path: string, folder: string, stat: Stats): ListedFile {
  const from = folder.endsWith('/') ? folder.length : folder.length + 1;
  return { folder, path: path.slice(from), ...versionOf(stat) };
}

/** What changes when a file does. */
export function versionOf({ size, mtimeMs }: Stats): Pick<ListedFile, 'size' | 'modified'> {
  return { size, modified: Math.round(mtimeMs * 1000) };
}

/** Pipes have a path but no real one (`/dev/fd/63` of a shell's `<(…)`): they stand for themselves. */
function realPath(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    return path;
  }
}
