/** What to say of a store that is not as it should be. */

import type { Options } from '../call/options.ts';
import { StoreError } from '../store/errors.ts';
import { installCommand } from '../words/build-command.ts';

/** The version that the package is tested with. */
const DUCKDB = '@duckdb/node-api@1.5.5-r.5';

/** What happened to a store, and what to do. In: the error, and the options of the call that met it. Out: one line. */
export function adviceOnStore(error: Error, { store }: Pick<Options, 'store'>): string {
  const { message } = error;
  if (!(error instanceof StoreError)) return message;
  switch (error.fault) {
    case 'not installed':
      return `${message}; this installs it: ${installCommand(DUCKDB)}`;
    case 'locked':
      return `${message}; try again when it has ended`;
    case 'unwritable':
      return `${message}; make room or permit it, or name another place with --store`;
    case 'newer':
      return `${message}; upgrade zhengwen, or keep another store with --store`;
    case 'older':
      return `${message}; zhengwen index brings it up to date`;
    case 'foreign':
      return `${message}; name another file with --store`;
    case 'damaged':
      // What somebody named may be anything; what lies in the place of stores is nobody else's.
      return store === undefined
        ? `${message}; zhengwen index moves it aside and makes a new one`
        : `${message}; remove it if it was a store, or name another file with --store`;
    case 'none':
      return `${message}; zhengwen index makes it`;
  }
}
