/** Where the store of a folder lies. */

import { accessSync, constants, existsSync, realpathSync, statSync } from 'node:fs';
import { platform } from 'node:os';
import { dirname, join } from 'node:path';
import { digest } from './digest.ts';

type Environment = Record<string, string | undefined>;

const FILE = 'store.duckdb';

function cacheFolder(env: Environment): string | null {
  const home = env['HOME'] ?? env['USERPROFILE'];
  const [given, under] =
    platform() === 'win32'
      ? [env['LOCALAPPDATA'], 'AppData/Local']
      : [env['XDG_CACHE_HOME'], platform() === 'darwin' ? 'Library/Caches' : '.cache'];
  const cache = given !== undefined && given !== '' ? given : home === undefined ? null : join(home, under);
  return cache === null ? null : join(cache, 'zhengwen');
}

/** In the folder itself, and in the user's cache folder under a name that only this folder has. */
function places(folder: string, env: Environment, toWrite: boolean): { inside: string; outside: string | null } {
  const cache = cacheFolder(env);
  // Where nothing was ever kept, and nothing is to be, nobody needs the name.
  const known = cache !== null && (toWrite || existsSync(cache));
  const outside = known ? join(cache, `${digest(realpathSync(folder)).slice(0, 32)}.duckdb`) : null;
  return { inside: join(folder, '.zhengwen', FILE), outside };
}

/** Whether a file, or the nearest of its folders that is there, can be written. */
function isWritable(path: string): boolean {
  let nearest = path;
  while (!existsSync(nearest)) nearest = dirname(nearest);
  try {
    accessSync(nearest, constants.W_OK);
    // DuckDB keeps a log beside the file.
    accessSync(existsSync(dirname(path)) ? dirname(path) : nearest, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** Where a query finds the store of a folder, or null: in the folder, else in the user's cache folder. */
function findStore(folder: string, env: Environment): string | null {
  const { inside, outside } = places(folder, env, false);
  const found = [inside, outside].filter((path) => path !== null && existsSync(path)) as string[];
  // One that was made outside since the folder cannot be written is the newer one.
  return found.find((path) => isWritable(path)) ?? found[0] ?? null;
}

/** A store, and the folder whose papers it holds. */
export interface KeptFolder {
  store: string;
  folder: string;
}

/**
 * The store that holds the papers of a folder: its own or else that of the nearest folder around it which has one.
 * In: the folder's real path. Out: null where none has.
 */
export function nearestStore(folder: string, env: Environment): KeptFolder | null {
  for (let around = folder; ; around = dirname(around)) {
    const store = findStore(around, env);
    if (store !== null && (around === folder || isTrusted(store, around, folder))) return { store, folder: around };
    if (dirname(around) === around) return null;
  }
}

/** Whether nobody else can have laid a store there: in /tmp, say, anybody may make a folder around those of others. */
function isTrusted(store: string, around: string, folder: string): boolean {
  if (dirname(dirname(store)) !== around) return true;
  const { uid } = statSync(store);
  return uid === 0 || uid === statSync(folder).uid;
}

/** Where the store of a folder is made or refreshed: in the folder where that can be written, else in the cache folder. */
export function placeForStore(folder: string, env: Environment): string {
  const { inside, outside } = places(folder, env, true);
  return isWritable(inside) || outside === null ? inside : outside;
}
