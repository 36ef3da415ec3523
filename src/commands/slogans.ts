import { DISCOVERED_COLUMNS, discover, foundByForm } from '../report/discovered.ts';
import type { Command } from './command.ts';
import { UsageError } from '../call/context.ts';
import { listCommand } from './list.ts';
import { ROW_OPTIONS } from '../call/options.ts';

/** Articles in which a wording must stand to be one that recurs. */
const LEAST = 2;

const list = listCommand(
  'slogans',
  'Lists political wording that is fixed: named campaigns, formulas, coined calls. With --discover it asks the papers for wordings that no list holds: quoted, counted and parallel ones, found by their form alone, that recur in several articles, the variants of one wording in one row.',
  [
    { line: 'zhengwen slogans --csv', about: 'all, as CSV' },
    { line: 'zhengwen slogans --sort -count --limit 10', about: 'the ten said most often in one article' },
    { line: 'zhengwen slogans --discover', about: 'wordings that recur and that the lexicon lacks' },
  ],
);

export const command: Command = {
  ...list,
  options: ['discover', 'min', ...ROW_OPTIONS],
  columns: [...list.columns, { when: '--discover', columns: DISCOVERED_COLUMNS }],
  async run(call) {
    const { discover: discovers, min } = call.options;
    if (!discovers && min !== undefined) throw new UsageError('--min goes with --discover only');
    if (!discovers) return list.run(call);
    const { printRows } = await import('./rows/rows.ts');
    return printRows(call, {
      columns: DISCOVERED_COLUMNS,
      entries: foundByForm,
      kinds: ['slogans'],
      gather: (entries) => discover(entries, min ?? LEAST),
      order: [],
      sought: 'wordings that recur and that the lexicon lacks',
    });
  },
};
