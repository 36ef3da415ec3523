/** Writes the tables of facts to files. */

import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { isTaken } from '../../input/walk.ts';
import { StatementError } from '../../store/tables.ts';
import type { Call } from '../../call/call.ts';
import { FOUND, UsageError } from '../../call/context.ts';
import { count, Messages } from '../../call/messages.ts';
import { unwritable } from '../unwritable.ts';
import { withTables } from './tables.ts';

/** Runs `export`: all files are written before one takes its place. Out: the exit status. */
export async function exportTables(call: Call): Promise<number> {
  const given = call.args[0]!;
  const folder = resolve(call.context.cwd, given);
  if (call.paths.length === 0 && holdsPapers(folder))
    throw new UsageError(
      `${given}: holds papers; name a folder to write to first, then the papers: ${call.program} export tables/ ${given}`,
    );
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
      throw unwritable(given, error as Error);
    } finally {
      if (beside !== null) rmSync(beside, { recursive: true, force: true });
    }
    return all;
  });
  await new Messages(call).note(`${given}: ${count(names.length, 'table')} written`);
  return FOUND;
}

/** Whether there is a paper in a folder: whoever names nothing but that wants it read, not written to. */
function holdsPapers(folder: string): boolean {
  try {
    return readdirSync(folder).some(isTaken);
  } catch {
    return false;
  }
}
