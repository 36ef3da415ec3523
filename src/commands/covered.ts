/** From the papers of a call to what they lack. */

import { Coverage, COVERAGE_COLUMNS, GAP_COLUMNS } from '../report/coverage.ts';
import type { Call } from '../call/call.ts';
import { FOUND, NOTHING, UsageError } from '../call/context.ts';
import { Search } from '../papers/search.ts';
import { Messages } from '../call/messages.ts';
import { formatOf } from './print-options.ts';
import { arrange, sentencesFor } from './rows/arrangement.ts';
import { printTableOf } from './rows/row-printer.ts';
import { selectionOf } from './rows/selection.ts';

/** Runs `coverage`. Out: the exit status, which does not tell how much is lacking. */
export async function printCoverage(call: Call): Promise<number> {
  const lists = call.options.list ?? false;
  if (call.options.explain && !lists) throw new UsageError('--explain goes with --list only');
  const format = formatOf(call);
  const sentences = lists ? await sentencesFor(call) : null;
  const arranged = arrange(call, [...(lists ? GAP_COLUMNS : COVERAGE_COLUMNS), ...(sentences?.EXPLAIN_COLUMNS ?? [])]);
  const messages = new Messages(call);
  const search = new Search(call, messages);
  const coverage = new Coverage(selectionOf(call), lists);
  const papers = search.read({ onSkip: (skipped) => coverage.skip(skipped) });
  for await (const file of papers) coverage.add(file, sentences ? (entries) => sentences.explain(entries, file.text) : undefined);
  const status = await printTableOf(call, messages, format, coverage.rows(), arranged);
  if (status === NOTHING) await messages.note(`nothing is lacking ${await search.describe()}`);
  return FOUND;
}
