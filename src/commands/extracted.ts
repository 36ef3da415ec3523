/** The facts as they are. */

import type { ArticleFacts } from '../model/facts.ts';
import { JsonArray } from '../print/json.ts';
import { articleEntries } from '../report/articles.ts';
import { mayMatch, select } from '../report/select.ts';
import type { Call } from './command.ts';
import { FOUND, NOTHING, UsageError } from './context.ts';
import { Search } from './facts.ts';
import { Messages } from './messages.ts';
import { formatOf, openSink } from './output.ts';
import { selectionOf, sayUndated } from './rows.ts';

/** Runs `extract`: facts go out file by file, so that a pipe gets what is there. Out: the exit status. */
export async function printFacts(call: Call): Promise<number> {
  const format = formatOf(call, 'ndjson');
  if (format !== 'ndjson' && format !== 'json') throw new UsageError(`extract prints ndjson or json, not ${format}`);
  const messages = new Messages(call);
  const search = new Search(call, messages);
  const selection = selectionOf(call);
  const { grep } = selection;
  const array = format === 'json' ? new JsonArray() : null;
  const sink = openSink(call);
  let found = 0;
  let undated = 0;
  try {
    for await (const file of search.read((text) => mayMatch(selection, text))) {
      const selected = select(articleEntries(file), { ...selection, grep: null });
      undated += selected.undated;
      const articles = selected.entries
        .map((entry) => file.articles[entry.article - 1]!)
        .filter(({ start, end }) => grep === null || grep.test(file.text.slice(start, end)))
        .slice(0, (call.options.limit ?? Infinity) - found);
      found += articles.length;
      const lines = articles.map((article: ArticleFacts) => JSON.stringify(article));
      if (lines.length === 0) continue;
      await messages.clear();
      await sink.write(array ? array.print(lines) : lines.map((line) => `${line}\n`).join(''));
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
