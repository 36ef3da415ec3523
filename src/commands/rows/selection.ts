/** Which rows the options of a call choose. */

import type { Call } from '../../call/call.ts';
import { UsageError } from '../../call/context.ts';
import { count, type Messages } from '../../call/messages.ts';
import { firstDay, lastDay } from '../../model/edtf.ts';
import { placeQuery } from '../../report/places.ts';
import type { Selection } from '../../report/select.ts';

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

/** Says how many rows `--since` and `--until` left out because nobody can tell their year. */
export async function sayUndated(messages: Messages, rows: number): Promise<void> {
  if (rows > 0) await messages.note(`${count(rows, 'row')} without a year left out; --undated keeps ${rows === 1 ? 'it' : 'them'}`);
}
