/** A call of a command: what was typed, and the world in which it was. */

import type { Context } from './context.ts';
import type { Options } from './options.ts';

/** What a command is run with. */
export interface Call {
  /** Name of the program, for messages. */
  program: string;
  context: Context;
  /** The arguments before the paths, as many as the command has. */
  args: readonly string[];
  paths: readonly string[];
  options: Options;
}
