/** The way that all commands go that print rows: read, choose, sort, print. */

import type { Call } from '../../call/call.ts';
import { FOUND } from '../../call/context.ts';
import { Messages } from '../../call/messages.ts';
import type { Kind } from '../../model/facts.ts';
import { Search } from '../../papers/search.ts';
import type { SortKey } from '../../report/arrange.ts';
import type { Entry, FileFacts } from '../../report/entries.ts';
import { askedBy, EVERYTHING, mayMatch, select, type Selection } from '../../report/select.ts';
import type { Column } from '../../report/table.ts';
import type { Asked } from '../../store/asked.ts';
import { foldName } from '../../text/fold.ts';
import { aboutPerson, aboutPlace } from '../advice.ts';
import { checkPaths } from '../order.ts';
import { formatOf } from '../print-options.ts';
import { arrange, sentencesFor, shownFor } from './arrangement.ts';
import { RowPrinter } from './row-printer.ts';
import { sayUndated, selectionOf } from './selection.ts';

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
