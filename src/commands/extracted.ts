/** The facts as they are. */

import type { ArticleFacts } from '../model/facts.ts';
import { articleEntries } from '../report/articles.ts';
import { mayMatch, select } from '../report/select.ts';
import type { Call } from './command.ts';
import { FOUND, NOTHING, UsageError } from './context.ts';
import { Search } from './facts.ts';
import { Messages } from './messages.ts';
import { deliver, formatOf } from './output.ts';
import { selectionOf, sayUndated } from './rows.ts';

/** Runs `extract`: NDJSON goes out file by file, so that a pipe gets what is there. Out: the exit status. */
export async function printFacts(call: Call): Promise<number> {
  const format = formatOf(call, 'ndjson');
  if (format !== 'ndjson' && format !== 'json') throw new UsageError(`extract prints ndjson or json, not ${format}`);
  const messages = new Messages(call);
  const search = new Search(call, messages);
  const selection = selectionOf(call);
  const { grep } = selection;
  const streamed = format === 'ndjson' && call.options.output === undefined;
  const printed: string[] = [];
  let found = 0;
  let undated = 0;
  for await (const file of search.read((text) => mayMatch(selection, text))) {
    const selected = select(articleEntries(file), { ...selection, grep: null });
    undated += selected.undated;
    const articles = selected.entries
      .map((entry) => file.articles[entry.article - 1]!)
      .filter(({ start, end }) => grep === null || grep.test(file.text.slice(start, end)))
      .slice(0, (call.options.limit ?? Infinity) - found);
    found += articles.length;
    const lines = articles.map((article: ArticleFacts) => JSON.stringify(article));
    if (!streamed) printed.push(...lines);
    else if (lines.length > 0) {
      await messages.clear();
      await deliver(call, lines.map((line) => `${line}\n`).join(''));
    }
  }
  if (format === 'json') await deliver(call, printed.length === 0 ? '[]\n' : `[\n${printed.join(',\n')}\n]\n`);
  else if (!streamed) await deliver(call, printed.map((line) => `${line}\n`).join(''));
  await sayUndated(messages, undated);
  if (found > 0) return FOUND;
  await messages.note(`no articles ${await search.describe()}`);
  return NOTHING;
}
