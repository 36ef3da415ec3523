/** What may be wrong with a store. */

type Fault =
  /** DuckDB is not installed. */
  | 'not installed'
  /** There is no such store. */
  | 'none'
  /** Another process holds it. */
  | 'locked'
  /** It cannot be written: permissions, a read-only or full disk. */
  | 'unwritable'
  /** A later version of this program, or of DuckDB, made it. */
  | 'newer'
  /** An earlier version of this program made it, and it was not brought up to date. */
  | 'older'
  /** A database of somebody else, or the store of another folder. */
  | 'foreign'
  /** Its bytes are no database, or not all of one. */
  | 'damaged';

/** The message is one line that names the store and says what happened. */
export class StoreError extends Error {
  readonly fault: Fault;

  constructor(fault: Fault, message: string) {
    super(message);
    this.fault = fault;
  }
}

/** How DuckDB says it, and what that means. Errors that read otherwise are told as they are. */
const SAYINGS: readonly (readonly [Fault, RegExp])[] = [
  ['locked', /Could not set lock/u],
  ['newer', /newer (?:DuckDB )?version|storage version|Serialization Error/iu],
  ['none', /database does not exist/u],
  ['unwritable', /No space left|Could not write|Permission denied|[Rr]ead-only|Cannot open file|Cannot create|File too large|Quota/u],
];

/** The fault that an error of DuckDB tells of; what is not known to be anything else is damage. */
export function faultOf(error: unknown): Fault {
  const message = error instanceof Error ? error.message : String(error);
  return SAYINGS.find(([, pattern]) => pattern.test(message))?.[0] ?? 'damaged';
}
