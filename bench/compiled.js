/** The compiled modules, with the types of their sources, so that nothing needs to be compiled for a look at the types. */

import { createRequire } from 'node:module';

// As the program runs: it sets what Node compiles, and when.
createRequire(import.meta.url)('../bin/load.js');

/** @type {typeof import('../src/extract.ts')} */
export const { extract } = await import(new URL('../dist/extract.js', import.meta.url).href);

/** @type {typeof import('../src/lexicon/divisions.ts')} */
export const { allDivisions } = await import(new URL('../dist/lexicon/divisions.js', import.meta.url).href);

/** @type {typeof import('../src/text/fold.ts')} */
export const { fold } = await import(new URL('../dist/text/fold.js', import.meta.url).href);
