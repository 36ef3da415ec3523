/** What a command is. */

import type { Column } from '../report/table.ts';
import type { Call } from '../call/call.ts';
import { OPTIONS, type OptionName } from '../call/options.ts';

export interface Example {
  /** The command line as typed. */
  line: string;
  about: string;
}

/** What a command's file says; its name, its arguments' names and its summary stand in index.ts. */
export interface Command {
  /** What the arguments are that come before the paths, in their order. */
  args?: readonly string[];
  /** What the files are that must be named, where they are no papers. */
  files?: string;
  /** What it does, in a few sentences. */
  about: string;
  options: readonly OptionName[];
  /** What options do that differ here from what they do elsewhere. */
  optionsHere?: Partial<Record<OptionName, string>>;
  /** Columns of machine formats, by the options that change them; for help and documentation. */
  columns: readonly { when: string; columns: readonly Column[] }[];
  examples: readonly Example[];
  /** What the exit statuses mean, where they do not say whether anything was found. */
  exit?: string;
  /** Runs it. Out: the exit status. Throws UsageError and InputError. */
  run(call: Call): Promise<number>;
}

/** What an option of a command does; for help and documentation. */
export function aboutOption({ optionsHere }: Command, name: OptionName): string {
  return optionsHere?.[name] ?? OPTIONS[name].about;
}
