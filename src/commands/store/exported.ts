/** Writes the tables of facts to files. */

import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { StatementError } from '../../store/tables.ts';
import type { Call } from '../../call/call.ts';
import { FOUND, UsageError } from '../../call/context.ts';
import { count, Messages } from '../../call/messages.ts';
import { withTables } from './tables.ts';

/** Runs `export`: all files are written before one takes its place. Out: the exit status. */
export async function exportTables(call: Call): Promise<number> {
  const given = call.args[0]!;
  const folder = resolve(call.context.cwd, given);
  const names = await withTables(call, true, async (tables) => {
    const all = await tables.names();
    const there = all.filter((name) => existsSync(join(folder, `${name}.parquet`)));
    if (there.length > 0 && !call.options.force)
      throw new UsageError(`${given}: ${there[0]!}.parquet is there already; --force writes over it, or name another folder`);
    let beside: string | null = null;
    try {
      mkdirSync(folder, { recursive: true });
      beside = mkdtempSync(join(folder, '.zhengwen-'));
      for (const name of all) await tables.write(name, join(beside, `${name}.parquet`));
      for (const name of all) renameSync(join(beside, `${name}.parquet`), join(folder, `${name}.parquet`));
    } catch (error) {
      if (!(error instanceof StatementError) && !('code' in (error as object))) throw error;
      throw new UsageError(`${given}: cannot be written (${(error as Error).message.split(',')[0]!})`);
    } finally {
      if (beside !== null) rmSync(beside, { recursive: true, force: true });
    }
    return all;
  });
  await new Messages(call).note(`${given}: ${count(names.length, 'table')} written`);
  return FOUND;
}
