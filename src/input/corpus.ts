/** Which papers are read. */

import { delimiter, relative, isAbsolute } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The sample papers of the package; seen alike from src/ and dist/. */
const SAMPLES = fileURLToPath(new URL('../../seeds', import.meta.url));

export interface Corpus {
  paths: string[];
  /** Who named the paths, for messages; empty where the user typed them. */
  origin: '' | 'ZHENGWEN_CORPUS' | 'the sample papers';
}

/**
 * In: the paths of the command line, the environment and the working folder. Out: the paths given, else those of the
 * path list `ZHENGWEN_CORPUS`, else the sample papers.
 */
export function chooseCorpus(given: readonly string[], environment: Record<string, string | undefined>, cwd: string): Corpus {
  if (given.length > 0) return { paths: [...given], origin: '' };
  const listed = (environment['ZHENGWEN_CORPUS'] ?? '').split(delimiter).filter((path) => path !== '');
  if (listed.length > 0) return { paths: listed, origin: 'ZHENGWEN_CORPUS' };
  const near = relative(cwd, SAMPLES);
  const inside = near !== '' && !near.startsWith('..') && !isAbsolute(near);
  return { paths: [inside ? near : SAMPLES], origin: 'the sample papers' };
}
