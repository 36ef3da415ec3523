/** Which extractor reads: facts that another one found are read anew. */

import { readFileSync } from 'node:fs';

/** Written by the build from the compiled extractor and its tables. */
const FILE = new URL('../../dist/extractor.txt', import.meta.url);

/** Digits that change with every change of the extractor or its lexicons. Throws where the program was not built. */
export function extractorVersion(): string {
  return readFileSync(FILE, 'utf8').trim();
}
