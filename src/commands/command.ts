/** What a command is. */

import type { Column } from '../report/table.ts';
import type { Context } from './context.ts';
import type { OptionName, Options } from './options.ts';

export interface Example {
  /** The command line as typed. */
  line: string;
  about: string;
}

export interface Call {
  /** Name of the program, for messages. */
  program: string;
  context: Context;
  /** The argument before the paths, empty where the command has none. */
  argument: string;
  paths: readonly string[];
  options: Options;
}

/** What a command's file says; its name, its argument's name and its summary stand in index.ts. */
export interface Command {
  /** What comes before the paths, where anything does. */
  argument?: string;
  /** What it does, in a few sentences. */
  about: string;
  options: readonly OptionName[];
  /** Columns of machine formats, by the options that change them; for help and documentation. */
  columns: readonly { when: string; columns: readonly Column[] }[];
  examples: readonly Example[];
  /** Runs it. Out: the exit status. Throws UsageError and InputError. */
  run(call: Call): Promise<number>;
}
