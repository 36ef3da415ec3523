/** The facts as they are. */

import { JsonArray } from '../print/json.ts';
import { articleEntries } from '../report/articles.ts';
import { askedBy, mayMatch, select, type Selection } from '../report/select.ts';
import type { Call } from '../call/call.ts';
import { FOUND, NOTHING, UsageError } from '../call/context.ts';
import { Search, type SearchedFile } from '../papers/search.ts';
import { Messages } from '../call/messages.ts';
import type { OptionName } from '../call/options.ts';
import { openSink } from './output.ts';
import { formatOf } from './print-options.ts';
import { selectionOf, sayUndated } from './rows/selection.ts';

/** Options that choose among the articles. */
const CHOOSING: readonly OptionName[] = ['since', 'until', 'official', 'place', 'grep'];

/** The chosen articles of a file as JSON, and how many were left out for want of a year. */
function linesOf(file: SearchedFile, selection: Selection): { lines: string[]; undated: number } {
  const { grep } = selection;
  const { entries, undated } = select(articleEntries(file), { ...selection, grep: null });
  const articles = entries
    .map((entry) => file.articles[entry.article - 1]!)
    .filter(({ start, end }) => grep === null || grep.test(file.text.slice(start, end)));
  return { lines: articles.map((article) => JSON.stringify(article)), undated };
}

/** Runs `extract`: facts go out file by file, so that a pipe gets what is there. Out: the exit status. */
export async function printFacts(call: Call): Promise<number> {
  const format = formatOf(call, 'ndjson');
  if (format !== 'ndjson' && format !== 'json') throw new UsageError(`extract prints ndjson or json, not ${format}`);
  const messages = new Messages(call);
  const search = new Search(call, messages);
  const selection = selectionOf(call);
  const { limit = Infinity } = call.options;
  const everything = CHOOSING.every((name) => call.options[name] === undefined);
  const array = format === 'json' ? new JsonArray() : null;
  // Facts that are printed as they came need not be looked at.
  const asTheyCame = everything && limit === Infinity && array === null;
  const sink = openSink(call);
  let found = 0;
  let undated = 0;
  try {
    for await (const file of search.read({ mayTell: (text) => mayMatch(selection, text), asked: askedBy(selection) })) {
      const { lines, undated: left } = everything ? { lines: asTheyCame ? [] : file.lines, undated: 0 } : linesOf(file, selection);
      undated += left;
      const shown = lines.slice(0, limit - found);
      const size = asTheyCame ? file.size : shown.length;
      if (size === 0) continue;
      found += size;
      search.found = true;
      await messages.clear();
      if (asTheyCame) await sink.write(file.ndjson);
      else await sink.write(array ? array.print(shown) : shown.map((line) => `${line}\n`).join(''));
    }
    if (array) await sink.write(array.end());
    await sink.close();
  } finally {
    sink.abandon();
  }
  await sayUndated(messages, undated);
  if (found > 0) return FOUND;
  await messages.note(`no articles ${await search.describe()}`);
  return NOTHING;
}
