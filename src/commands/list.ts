/** What the lists of all facts of a kind have in common. */

import type { Kind } from '../model/facts.ts';
import { listColumns, listEntries } from '../report/lists.ts';
import type { Command, Example } from './command.ts';
import { ROW_OPTIONS } from '../call/options.ts';

/** The command that lists a kind. */
export function listCommand(kind: Kind, about: string, examples: readonly Example[]): Command {
  const shown = listColumns(kind);
  return {
    about,
    options: ROW_OPTIONS,
    columns: [{ when: '', columns: shown }],
    examples,
    async run(call) {
      const { printRows } = await import('./rows/rows.ts');
      return printRows(call, { columns: shown, entries: (file) => listEntries(kind, file), kinds: [kind], order: [], sought: kind });
    },
  };
}
