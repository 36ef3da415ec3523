/** The way that all commands go that print rows: read, choose, sort, print. */

import { firstDay, lastDay } from '../model/edtf.ts';
import { loadPrinter } from '../print/printer.ts';
import { sortRows, tableOf, type SortKey } from '../report/arrange.ts';
import type { Entry, FileFacts } from '../report/entries.ts';
import { placeQuery } from '../report/places.ts';
import { select, type Selection } from '../report/select.ts';
import type { Column } from '../report/table.ts';
import type { Call } from './command.ts';
import { FOUND, NOTHING, UsageError } from './context.ts';
import { describe, readFacts, type Searched } from './facts.ts';
import { count, Messages } from './messages.ts';
import { nearest } from './nearest.ts';
import { deliver, formatOf, printOptionsOf } from './output.ts';

export interface RowCommand {
  columns: readonly Column[];
  /** The rows of one file. */
  entries(file: FileFacts): Entry[];
  /** The order where `--sort` says none. */
  order: readonly SortKey[];
  /** What was looked for, as in `no visits to 繁峙县`. */
  sought: string;
  /** What else to say, given whether anything was found; empty for nothing. */
  advice?(found: boolean): string;
}

/** What the options of a call choose. */
export function selectionOf({ options }: Call): Selection {
  return {
    since: options.since === undefined ? null : firstDay(options.since),
    until: options.until === undefined ? null : lastDay(options.until),
    undated: options.undated ?? false,
    official: options.official ?? null,
    place: options.place === undefined ? null : placeQuery(options.place, options.exact ?? false),
    grep: options.grep ?? null,
  };
}

function column(name: string, columns: readonly Column[], option: string): Column {
  const found = columns.find((candidate) => candidate.name === name);
  if (found) return found;
  const names = columns.map((candidate) => candidate.name);
  const guess = nearest(name, names);
  const hint = guess === null ? '' : ` (did you mean ${guess}?)`;
  throw new UsageError(`${option}: no column “${name}”${hint}; there are ${names.join(', ')}`);
}

/** Says how many rows `--since` and `--until` left out because nobody can tell their year. */
export async function sayUndated(messages: Messages, rows: number): Promise<void> {
  if (rows > 0) await messages.note(`${count(rows, 'row')} without a year left out; --undated keeps ${rows === 1 ? 'it' : 'them'}`);
}

/** Runs a command that prints rows. Out: the exit status. */
export async function printRows(call: Call, command: RowCommand): Promise<number> {
  const { options } = call;
  const format = formatOf(call);
  const named = [...(options.columns ?? []), ...(options.sort ?? []).map((name) => name.replace(/^-/u, ''))];
  const explained = options.explain === true || named.includes('sentence') || named.includes('rule');
  const sentences = explained ? await import('../report/sentences.ts') : null;
  const columns = [...command.columns, ...(sentences?.EXPLAIN_COLUMNS ?? [])];
  const shown = options.columns?.map((name) => column(name, columns, '--columns')) ?? columns;
  const order = options.sort?.map((key) => {
    const descending = key.startsWith('-');
    return { column: column(descending ? key.slice(1) : key, columns, '--sort').name, descending };
  });

  const messages = new Messages(call);
  const searched: Searched = { files: 0, articles: 0, years: new Set() };
  const selection = selectionOf(call);
  const kept: Entry[] = [];
  let undated = 0;
  for await (const file of readFacts(call, messages, searched)) {
    const entries = command.entries(file);
    const selected = select(sentences && entries.length > 0 ? sentences.explain(entries, file.text) : entries, selection);
    kept.push(...selected.entries);
    undated += selected.undated;
  }
  const rows = sortRows(kept, order ?? command.order).slice(0, options.limit);
  const { text, notes } = await (await loadPrinter(format))(tableOf(rows, shown), printOptionsOf(call));
  await deliver(call, text);
  for (const note of notes) await messages.note(note);
  await sayUndated(messages, undated);
  const found = rows.length > 0;
  const advice = command.advice?.(found) ?? '';
  if (!found) await messages.note([`no ${command.sought} ${describe(searched)}`, advice].filter(Boolean).join('; '));
  else if (advice !== '') await messages.note(advice);
  return found ? FOUND : NOTHING;
}
