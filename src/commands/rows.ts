/** The way that all commands go that print rows: read, choose, sort, print. */

import type { Kind } from '../model/facts.ts';
import { firstDay, lastDay } from '../model/edtf.ts';
import type { Format } from '../print/formats.ts';
import type { SortKey } from '../report/arrange.ts';
import type { Entry, FileFacts } from '../report/entries.ts';
import { placeQuery } from '../report/places.ts';
import { askedBy, EVERYTHING, mayMatch, select, type Selection } from '../report/select.ts';
import type * as Sentences from '../report/sentences.ts';
import type { Column, Row } from '../report/table.ts';
import type { Asked } from '../store/asked.ts';
import { foldName } from '../text/fold.ts';
import { aboutPerson, aboutPlace } from './advice.ts';
import type { Call } from '../call/call.ts';
import { FOUND, UsageError } from '../call/context.ts';
import { Search } from '../papers/search.ts';
import { count, Messages } from '../call/messages.ts';
import { asHint, nearest } from './nearest.ts';
import { checkPaths } from './order.ts';
import { formatOf } from './output.ts';
import { RowPrinter, type Arrangement } from './row-printer.ts';

export interface RowCommand {
  columns: readonly Column[];
  /** Columns that are shown only where `--columns` asks for them. */
  others?: readonly Column[];
  /** The rows of one file. */
  entries(file: FileFacts): Entry[];
  /** Makes the rows of the chosen ones of all files; `--grep` then looks at what it makes. */
  gather?(entries: readonly Entry[]): Entry[];
  /** The order where `--sort` says none. */
  order: readonly SortKey[];
  /** What was looked for, as in `no visits to 繁峙县`. */
  sought: string;
  /** Whether a text may have a row; it may say yes too often, never too seldom. */
  mayTell?(text: string): boolean;
  /** The same for a store. */
  asked?: Asked;
  /** The kinds of facts that rows are made of; all if not told otherwise. */
  kinds?: readonly Kind[];
  /** Others of which rows take no more than what they say. */
  named?: readonly Kind[];
  /** What else to say, given what was searched and whether anything was found; empty for nothing. */
  advice?(search: Search, found: boolean): string;
}

/** What the options of a call choose. Throws UsageError for a span of time that ends before it begins. */
export function selectionOf({ options }: Call): Selection {
  const since = options.since === undefined ? null : firstDay(options.since);
  const until = options.until === undefined ? null : lastDay(options.until);
  if (since !== null && until !== null && since > until)
    throw new UsageError(`--since ${options.since} is later than --until ${options.until}; exchange them`);
  return {
    since,
    until,
    undated: options.undated ?? false,
    official: options.official ?? null,
    place: options.place === undefined ? null : placeQuery(options.place, options.exact ?? false),
    grep: options.grep ?? null,
  };
}

function column(name: string, columns: readonly Column[], option: string): Column {
  const found = columns.find((candidate) => candidate.name === name || candidate.header === name);
  if (found) return found;
  const names = columns.map((candidate) => candidate.name);
  throw new UsageError(`${option}: no column “${name}”${asHint(nearest(name, names))}; there are ${names.join(', ')}`);
}

/** Says how many rows `--since` and `--until` left out because nobody can tell their year. */
export async function sayUndated(messages: Messages, rows: number): Promise<void> {
  if (rows > 0) await messages.note(`${count(rows, 'row')} without a year left out; --undated keeps ${rows === 1 ? 'it' : 'them'}`);
}

/**
 * Understands `--columns` and `--sort`. In: the columns shown where `--columns` says nothing, and others that may be
 * asked for. Throws UsageError for a column that there is not.
 */
export function arrange({ options }: Call, columns: readonly Column[], others: readonly Column[] = []): Arrangement {
  const all = [...columns, ...others];
  const order = options.sort?.map((key) => {
    const descending = key.startsWith('-');
    return { column: column(descending ? key.slice(1) : key, all, '--sort').name, descending };
  });
  return { shown: options.columns?.map((name) => column(name, all, '--columns')) ?? columns, order: order ?? null };
}

/** Sorts, cuts off and prints rows. Out: the exit status. */
export async function printTableOf(
  call: Call,
  messages: Messages,
  format: Format,
  entries: readonly { row: Row }[],
  arranged: Arrangement,
): Promise<number> {
  const printer = await RowPrinter.open(call, messages, format, arranged);
  try {
    await printer.add(entries);
    return await printer.finish();
  } finally {
    printer.abandon();
  }
}

/** What adds sentences and rules, where a call wants to see them. */
export async function sentencesFor({ options }: Call): Promise<typeof Sentences | null> {
  const named = [...(options.columns ?? []), ...(options.sort ?? []).map((name) => name.replace(/^-/u, ''))];
  const wanted = options.explain === true || named.includes('sentence') || named.includes('rule');
  return wanted ? import('../report/sentences.ts') : null;
}

/** How sure a row is matters to programs; people are not shown it again in each row of a table, unless they ask. */
function shownFor({ options }: Call, format: Format, all: readonly Column[]): [shown: readonly Column[], hidden: readonly Column[]] {
  if ((format !== 'table' && format !== 'md') || options.explain) return [all, []];
  const isShown = ({ name }: Column): boolean => name !== 'confidence';
  return [all.filter(isShown), all.filter((column) => !isShown(column))];
}

/** Runs a command that prints rows. Out: the exit status. */
export async function printRows(call: Call, command: RowCommand): Promise<number> {
  checkPaths(call);
  const format = formatOf(call);
  const sentences = await sentencesFor(call);
  const [shown, hidden] = shownFor(call, format, command.columns);
  const explained = sentences?.EXPLAIN_COLUMNS.filter(({ name }) => !shown.some((column) => column.name === name)) ?? [];
  const arranged = arrange(call, [...shown, ...explained], [...(command.others ?? []), ...hidden]);
  const messages = new Messages(call);
  const search = new Search(call, messages);
  const selection = selectionOf(call);
  const { gather } = command;
  const first = gather ? { ...selection, grep: null } : selection;
  const printer = await RowPrinter.open(call, messages, format, { ...arranged, order: arranged.order ?? command.order });
  const gathered: Entry[] = [];
  let undated = 0;
  const mayTell = (text: string): boolean => mayMatch(selection, text) && (command.mayTell?.(text) ?? true);
  let status: number;
  try {
    for await (const file of search.read({ mayTell, asked: { ...askedBy(selection, command.kinds, command.named), ...command.asked } })) {
      const entries = command.entries(file);
      const selected = select(sentences && entries.length > 0 ? sentences.explain(entries, file.text) : entries, first);
      if (gather) for (const entry of selected.entries) gathered.push(entry);
      else {
        search.found ||= selected.entries.length > 0;
        await printer.add(selected.entries);
      }
      undated += selected.undated;
    }
    if (gather) await printer.add(select(gather(gathered), { ...EVERYTHING, grep: selection.grep }).entries);
    status = await printer.finish();
  } finally {
    printer.abandon();
  }
  await sayUndated(messages, undated);
  const found = status === FOUND;
  const searched = found ? '' : await search.describe();
  const advice = [command.advice?.(search, found), ...adviceOn(call, selection, search, found)].filter(Boolean);
  if (found) for (const line of advice) await messages.note(line!);
  else await messages.note([`no ${command.sought} ${searched}`, ...advice].join('; '));
  return status;
}

/** What to say of the names that `--official` and `--place` ask for. */
function adviceOn({ options }: Call, { place }: Selection, { people, places }: Search, found: boolean): string[] {
  const person = options.official === undefined || found ? '' : aboutPerson(foldName(options.official), people);
  return [person, place === null ? '' : aboutPlace(place, places, found)];
}
