/** From a question in SQL to the printed answer. */

import { StatementError } from '../../store/tables.ts';
import type { Call } from '../../call/call.ts';
import { NOTHING, UsageError } from '../../call/context.ts';
import { Messages } from '../../call/messages.ts';
import { formatOf } from '../print-options.ts';
import { arrange } from '../rows/arrangement.ts';
import { printTableOf } from '../rows/row-printer.ts';
import { withTables } from './tables.ts';

/** Runs `sql`. Out: the exit status. */
export async function printAnswer(call: Call): Promise<number> {
  const format = formatOf(call);
  const messages = new Messages(call);
  const answer = await withTables(call, false, async (tables) => {
    try {
      return await tables.ask(call.args[0]!);
    } catch (error) {
      throw error instanceof StatementError ? new UsageError(`sql: ${error.message}`) : error;
    }
  });
  const columns = answer.columns.map((name) => ({ name, header: name, about: '' }));
  const rows = answer.rows.map((cells) => ({ row: Object.fromEntries(cells.map((cell, at) => [answer.columns[at]!, cell])) }));
  const status = await printTableOf(call, messages, format, rows, arrange(call, columns));
  if (status === NOTHING) await messages.note('no rows');
  return status;
}
