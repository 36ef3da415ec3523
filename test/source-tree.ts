/** The real sources, for the tests that look at them. */

import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Tree } from './layers.ts';

const ROOT = fileURLToPath(new URL('../', import.meta.url));

/** All sources in a folder of the project, as a map from their path below it to their text. */
export function readTree(folder: string): Tree {
  const paths = readdirSync(`${ROOT}${folder}`, { recursive: true, encoding: 'utf8' }).filter((path) => /\.[jt]s$/u.test(path));
  return new Map(paths.sort().map((path) => [path.replaceAll('\\', '/'), readFileSync(`${ROOT}${folder}/${path}`, 'utf8')]));
}
