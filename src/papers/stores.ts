/** Which store has a file. */

import { existsSync, realpathSync, statSync } from 'node:fs';
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import type { Call } from '../call/call.ts';
import { UsageError } from '../call/context.ts';
import type { Options } from '../call/options.ts';
import { InputError } from '../input/errors.ts';
import { isLeftOut, isTaken, versionOf, type Source } from '../input/walk.ts';
import { StoreError } from '../store/errors.ts';
import { nearestStore, type KeptFolder } from '../store/location.ts';
import { StoreReader } from '../store/store.ts';
import { adviceOnStore } from './store-advice.ts';
import type { FolderSource } from './take-in.ts';

/** Whether a source was found in a folder. */
const isInFolder = (source: Source): source is FolderSource => source.listed !== undefined;

/** A run of sources that one store has, or none. */
export type Part = StoredPart | { store: null; sources: Source[] };

/** Files that one store has. */
export interface StoredPart {
  /** Path of the store. */
  store: string;
  /** The files, as the folder of the store lists them. */
  sources: FolderSource[];
  /** How the paths of all files begin that were asked for: `2024/`, or nothing where it is the whole folder. */
  within: string;
  /** Whether the folder of the store was asked for, and no other one: what its store has besides is gone. */
  whole: boolean;
}

/**
 * Finds the store of each source: that of its folder, or of the nearest folder around it that has one; or the store that
 * was named. In: the call, and its sources. Out: runs of them, in their order. Throws UsageError and InputError for a
 * store that was named.
 */
export async function partsOf(call: Call, sources: readonly Source[]): Promise<Part[]> {
  const places = new Places(await finder(call, sources));
  const parts: Part[] = [];
  for (const source of sources) {
    const { kept, asked, listed } = places.of(source);
    const last = parts.at(-1);
    if (kept === null) {
      if (last?.store === null) last.sources.push(source);
      else parts.push({ store: null, sources: [source] });
    } else if (last?.store === kept.store) {
      last.sources.push(listed);
      last.within = commonWay(last.within, asked);
      last.whole ||= asked === '';
    } else parts.push({ store: kept.store, sources: [listed], within: asked, whole: asked === '' });
  }
  // A file to which two paths lead comes with the first.
  return parts.length === 1 ? parts : parts.map((part) => (part.store === null ? part : { ...part, whole: false }));
}

type Finder = (folder: string) => KeptFolder | null;

/** What finds the store of a folder by its real path. */
async function finder({ context, options }: Call, sources: readonly Source[]): Promise<Finder> {
  if (options.store === undefined) return (folder) => nearestStore(folder, context.env);
  const store = resolve(context.cwd, options.store);
  if (!existsSync(store)) throw new InputError(`${options.store}: no such store; zhengwen index FOLDER --store ${options.store} makes it`);
  const asked = [...new Set(sources.filter(isInFolder).map(({ listed }) => listed.folder))].map((folder) => realpathSync(folder));
  const folder = await folderOf(store, asked, options);
  if (folder === null) throw new UsageError('--store goes with one folder of papers');
  const other = asked.find((one) => !isInside(folder, one));
  if (other !== undefined) {
    const what = existsSync(folder)
      ? `name another for ${other}`
      : `which is no more; zhengwen index FOLDER --store ${options.store} makes it that of another`;
    throw new UsageError(`--store ${options.store}: the store of ${folder}, ${what}`);
  }
  return (one) => (isInside(folder, one) ? { store, folder } : null);
}

/**
 * The folder of a store that was named. In: its path, the folders asked for, and the options of the call. Out: where it cannot be read, the one that
 * was asked for: what is wrong with it is told when it is to answer. Throws InputError where it tells of none.
 */
async function folderOf(store: string, asked: readonly string[], options: Options): Promise<string | null> {
  let folder: string | null;
  try {
    const reader = await StoreReader.open(store);
    folder = await reader.folder().finally(() => reader.close());
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    if (error.fault === 'older') throw new InputError(adviceOnStore(error, options));
    return asked.length === 1 ? asked[0]! : null;
  }
  if (folder === null) throw new InputError(`${store}: no store that was made with --store`);
  return folder;
}

function isInside(folder: string, path: string): boolean {
  const way = wayTo(folder, path);
  return way !== '..' && !way.startsWith('../') && !isAbsolute(way);
}

/** Where a source stands in a store: `asked` is how the paths begin that it was asked for with. */
type Place = { kept: KeptFolder; asked: string; listed: FolderSource } | { kept: null; asked?: never; listed?: never };

const NOWHERE: Place = { kept: null };

class Places {
  private readonly find: Finder;
  /** By the path of a folder that was walked: its store, and the way to it from the store's folder. */
  private readonly roots = new Map<string, { kept: KeptFolder; way: string } | null>();
  /** By the real path of a folder in which files lie that were named. */
  private readonly found = new Map<string, KeptFolder | null>();

  constructor(find: Finder) {
    this.find = find;
  }

  of(source: Source): Place {
    return isInFolder(source) ? this.ofWalked(source) : this.ofNamed(source);
  }

  private ofWalked(source: FolderSource): Place {
    const { folder, path } = source.listed;
    let root = this.roots.get(folder);
    if (root === undefined) this.roots.set(folder, (root = this.rootOf(folder)));
    if (root === null) return NOWHERE;
    const { kept, way } = root;
    if (way === '') return { kept, asked: '', listed: source };
    return { kept, asked: way, listed: { ...source, listed: { ...source.listed, folder: kept.folder, path: way + path } } };
  }

  private rootOf(folder: string): { kept: KeptFolder; way: string } | null {
    const real = realpathSync(folder);
    const kept = this.find(real);
    if (kept === null) return null;
    const way = wayTo(kept.folder, real);
    // What a walk of the store's folder leaves out is no part of the store.
    if (isLeftOut(way)) return null;
    return { kept, way: way === '' ? '' : `${way}/` };
  }

  /** A file named outright: a store has it if a walk of its folder would find it. */
  private ofNamed(source: Source): Place {
    if (source.path === null) return NOWHERE;
    try {
      const real = realpathSync(source.path);
      const stat = statSync(real);
      if (!stat.isFile()) return NOWHERE;
      const folder = dirname(real);
      let kept = this.found.get(folder);
      if (kept === undefined) this.found.set(folder, (kept = this.find(folder)));
      if (kept === null) return NOWHERE;
      const path = wayTo(kept.folder, real);
      if (!isTaken(path)) return NOWHERE;
      return { kept, asked: path, listed: { ...source, listed: { folder: kept.folder, path, ...versionOf(stat) } } };
    } catch {
      // A pipe, or a file that is gone: whoever reads it will tell.
      return NOWHERE;
    }
  }
}

/** The way from a folder to what lies in it, with `/`. */
const wayTo = (folder: string, inside: string): string => relative(folder, inside).replaceAll(sep, '/');

/** The folder that holds what lies at two ways, or the way of which both are. */
function commonWay(a: string, b: string): string {
  if (a === b) return a;
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return a.slice(0, a.lastIndexOf('/', length - 1) + 1);
}
