/** The compiled program, for tests that run it as its users do. */

import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const CACHE = join(ROOT, 'node_modules', '.cache', 'zhengwen-program');

function newest(folder: string): number {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).reduce(
    (latest, name) => Math.max(latest, statSync(join(folder, name)).mtimeMs),
    0,
  );
}

/**
 * A folder of the package whose `dist` is compiled from the sources as they are now: the checkout itself where it has
 * just been built, else a private one that is kept until the sources change.
 */
export function compiledPackage(): string {
  const sources = newest(join(ROOT, 'src'));
  const built = join(ROOT, 'dist', 'cli', 'main.cjs');
  if (existsSync(built) && statSync(built).mtimeMs > sources) return ROOT;
  const folder = join(CACHE, String(Math.round(sources)));
  if (existsSync(folder)) return folder;
  mkdirSync(CACHE, { recursive: true });
  const fresh = mkdtempSync(join(CACHE, 'new-'));
  const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');
  const options = ['-p', 'tsconfig.build.json', '--outDir', join(fresh, 'dist'), '--declaration', 'false', '--noCheck'];
  execFileSync(process.execPath, [tsc, ...options], { cwd: ROOT });
  mkdirSync(join(fresh, 'src'));
  for (const name of ['src/lexicon', 'seeds', 'node_modules', 'package.json']) symlinkSync(join(ROOT, name), join(fresh, name));
  cpSync(join(ROOT, 'bin'), join(fresh, 'bin'), { recursive: true });
  for (const script of ['extractor-version.js', 'bundle.js']) execFileSync(process.execPath, [join(ROOT, 'scripts', script), fresh]);
  for (const old of readdirSync(CACHE)) if (!old.startsWith('new-')) rmSync(join(CACHE, old), { recursive: true, force: true });
  try {
    renameSync(fresh, folder);
  } catch {
    // Another test was quicker.
    rmSync(fresh, { recursive: true });
  }
  return folder;
}

/** A folder with `zhengwen` and `who-visited` in it, to be put into the search path of a shell. */
export function programFolder(): string {
  const root = compiledPackage();
  const cache = join(root, 'node_modules', '.cache');
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, 'bin-'));
  for (const name of ['zhengwen', 'who-visited']) symlinkSync(join(root, 'bin', `${name}.js`), join(folder, name));
  return folder;
}
