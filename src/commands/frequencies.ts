/** Counting, from the facts or the words of the articles to the table. */

import type { Kind } from '../model/facts.ts';
import { readPage } from '../page/read.ts';
import { articleEntries } from '../report/articles.ts';
import { countFacts, frequencyColumns, groupsOf, type GroupBy } from '../report/counted.ts';
import type { FileFacts } from '../report/entries.ts';
import { KINDS, listEntries } from '../report/lists.ts';
import { askedBy, mayMatch, select, type Selection } from '../report/select.ts';
import { rank, Tally, type ArticleCounts } from '../stats/frequency.ts';
import type { Call } from '../call/call.ts';
import { NOTHING, UsageError } from '../call/context.ts';
import { Search } from '../papers/search.ts';
import { Messages } from '../call/messages.ts';
import { asHint, nearest } from './nearest.ts';
import { formatOf } from './print-options.ts';
import { arrange } from './rows/arrangement.ts';
import { printTableOf } from './rows/row-printer.ts';
import { sayUndated, selectionOf } from './rows/selection.ts';

/** Kinds of facts whose names are words. */
const NAMED = ['officials', 'executives', 'bylines'] as const;

/** Characters of the longest bar. */
const BAR = 20;

/** The words of a text in which persons are named that are to stay whole. */
type Words = (text: string, persons: readonly string[]) => string[];

/** Runs `freq`. Out: the exit status. */
export async function printFrequencies(call: Call): Promise<number> {
  const kind = kindOf(call.args[0]!);
  const by = call.options.by ?? null;
  if (call.options.pos !== undefined && kind !== 'words') throw new UsageError('--pos goes with words only');
  const columns = frequencyColumns(kind, by);
  const arranged = arrange(call, columns);
  const format = formatOf(call);
  const messages = new Messages(call);
  const words = kind === 'words' ? await openWords(call, messages) : null;
  const search = new Search(call, messages);
  const selection = selectionOf(call);
  const tally = new Tally();
  let undated = 0;
  for await (const file of search.read({ mayTell: (text) => mayMatch(selection, text), asked: askedBy(selection, kindsOf(kind, by)) })) {
    const pages = select(articleEntries(file), { ...selection, grep: null });
    const selected = new Set(pages.entries.map(({ article }) => article));
    if (words) undated += pages.undated;
    const counted = words
      ? countWords(file, selected, by, words, selection)
      : countSelected(kind as Kind, file, selected, by, selection, (left) => (undated += left));
    for (const article of counted) tally.add(article);
  }
  const rows = rank(tally.frequencies(), by === 'month').map(({ group, item, count, articles, share }) => ({
    row: { ...(by && { [by]: group }), [kind]: item, count, articles, share, bar: '' },
  }));
  const bars =
    format === 'table' && call.options.output === undefined && call.context.stdout.isTerminal && call.options.columns === undefined;
  const most = rows.reduce((highest, { row }) => Math.max(highest, row.count), 1);
  for (const { row } of bars ? rows : []) row.bar = '█'.repeat(Math.max(1, Math.round((row.count / most) * BAR)));
  const shown = bars ? [...arranged.shown, { name: 'bar', header: '', about: '' }] : arranged.shown;
  const status = await printTableOf(call, messages, format, rows, { ...arranged, shown });
  await sayUndated(messages, undated);
  if (status === NOTHING) await messages.note(`no ${kind} ${await search.describe()}`);
  return status;
}

/** The kinds of facts that counting looks at. */
function kindsOf(kind: Kind | 'words', by: GroupBy | null): readonly Kind[] {
  const grouping: readonly Kind[] = by === 'place' ? ['places', 'visits'] : by === 'official' ? ['officials', 'visits', 'meetings'] : [];
  const counted: readonly Kind[] = kind === 'words' ? NAMED : [kind];
  return [...new Set([...counted, ...grouping])];
}

function kindOf(asked: string): Kind | 'words' {
  const kinds = [...KINDS, 'words'] as const;
  const kind = kinds.find((name) => name === asked);
  if (kind !== undefined) return kind;
  throw new UsageError(`freq: no kind “${asked}”${asHint(nearest(asked, kinds))}; there are ${kinds.join(', ')}`);
}

function countSelected(
  kind: Kind,
  file: FileFacts,
  selected: ReadonlySet<number>,
  by: GroupBy | null,
  selection: Selection,
  leaveOut: (rows: number) => void,
): ArticleCounts[] {
  const { entries, undated } = select(listEntries(kind, file), selection);
  leaveOut(undated);
  return countFacts(kind, file, entries, selected, by);
}

/** How words are cut: by nodejieba, or without it by what Node has. */
async function openWords({ context, options }: Call, messages: Messages): Promise<Words> {
  const [{ openSegmenter }, { contentWords }, { segmentAround }] = await Promise.all([
    import('../words/segmenter.ts'),
    import('../words/content.ts'),
    import('../words/names.ts'),
  ]);
  const segmenter = await openSegmenter();
  if (segmenter.name !== 'nodejieba') {
    const { buildCommand } = await import('../words/build-command.ts');
    const build = `nodejieba is not installed; this builds it: ${buildCommand(context.node)}`;
    if (options.pos !== undefined) throw new UsageError(`--pos needs nodejieba to tell parts of speech: ${build}`);
    await messages.note(`words are cut by Intl.Segmenter: ${build}`);
  }
  const tags = options.pos;
  return (text, persons) =>
    contentWords(segmentAround(segmenter, text, persons))
      .filter(({ tag }) => tags === undefined || tags.some((wanted) => tag?.startsWith(wanted)))
      .map(({ word }) => word);
}

/** Words of headlines, paragraphs and captions. */
function countWords(file: FileFacts, selected: ReadonlySet<number>, by: GroupBy | null, cut: Words, { grep }: Selection): ArticleCounts[] {
  const page = readPage(file.text);
  return file.articles.flatMap((facts, index) => {
    const article = page.articles[index];
    if (!article || !selected.has(facts.article)) return [];
    const groups = groupsOf(facts, by);
    const persons = NAMED.flatMap((kind) => facts[kind].map(({ name }) => name));
    const counts = new Map<string, number>();
    for (const { kind, from, to } of article.blocks) {
      if (kind === 'meta' || kind === 'byline') continue;
      for (const word of cut(article.text.slice(from, to), persons)) {
        if (grep === null || grep.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
      }
    }
    return [{ groups, counts: groups.flatMap((group) => [...counts].map(([item, count]) => ({ group, item, count }))) }];
  });
}
