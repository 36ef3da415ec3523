/** From the paths of a call to the facts of its files. */

import { extract } from '../extract.ts';
import { chooseCorpus } from '../input/corpus.ts';
import { InputError } from '../input/errors.ts';
import { readTexts } from '../input/texts.ts';
import { listSources } from '../input/walk.ts';
import { LexiconError } from '../lexicon/load.ts';
import { firstDay } from '../model/edtf.ts';
import type { ArticleFacts } from '../model/facts.ts';
import { peopleOf, type FileFacts } from '../report/entries.ts';
import type { Call } from './command.ts';
import { count, type Messages } from './messages.ts';

/** What was looked through, for the message when nothing is found. */
export interface Searched {
  files: number;
  articles: number;
  /** Years of publications, visits and meetings. */
  years: Set<string>;
  /** Everybody and every place named, for guesses at what was misspelt. */
  people: Set<string>;
  places: Set<string>;
}

/** Nothing searched yet. */
export function nothingSearched(): Searched {
  return { files: 0, articles: 0, years: new Set(), people: new Set(), places: new Set() };
}

/** `in 5 files, 16 articles (2020 to 2025)`. */
export function describe({ files, articles, years }: Searched): string {
  const sorted = [...years].sort();
  const [first, last] = [sorted[0], sorted[sorted.length - 1]];
  const span = first === undefined ? '' : first === last ? ` (${first})` : ` (${first} to ${last})`;
  return `in ${count(files, 'file')}, ${count(articles, 'article')}${span}`;
}

function addArticle({ years, people, places }: Searched, article: ArticleFacts): void {
  for (const name of peopleOf(article)) people.add(name);
  for (const { name } of article.places) places.add(name);
  for (const { place } of article.visits) if (place !== null) places.add(place);
  const dates = [article.published, ...article.visits.map((visit) => visit.date), ...article.meetings.map((meeting) => meeting.date)];
  for (const date of dates) {
    const day = date === null ? null : firstDay(date);
    if (day !== null) years.add(day.slice(0, 4));
  }
}

/**
 * Reads the papers and extracts their facts, file by file; `searched` is filled in on the way. What cannot be read is
 * named on standard error and left out.
 * Throws InputError for a path that does not exist, and where nothing at all could be read.
 */
export async function* readFacts(call: Call, messages: Messages, searched: Searched): AsyncGenerator<FileFacts> {
  const { context, paths } = call;
  const corpus = chooseCorpus(paths, context.env, context.cwd);
  const by = corpus.origin === '' ? '' : ` (${corpus.origin})`;
  const problems: string[] = [];
  const sources = listSources(corpus.paths, context.cwd, (line) => problems.push(line), by);
  const report = async (): Promise<void> => {
    for (const line of problems.splice(0)) await messages.problem(line);
  };
  await report();
  if (sources.length === 0) throw new InputError(`${corpus.paths.join(' ')}${by}: no .txt or .md file to read`);
  let done = 0;
  for await (const { file, text } of readTexts(sources, context.stdin, (line) => problems.push(line))) {
    await report();
    await messages.progress(done++, sources.length);
    const articles = extractOrComplain(file, text, problems);
    if (articles === null) continue;
    searched.files++;
    searched.articles += articles.length;
    for (const article of articles) addArticle(searched, article);
    yield { file, text, articles };
  }
  await messages.clear();
  // Of a single file the problem is the error, not a line before it.
  if (searched.files === 0 && sources.length === 1) throw new InputError(problems[0]);
  await report();
  if (searched.files === 0) throw new InputError(`none of the ${sources.length} files could be read`);
}

/** One page that the extractor fails on must not cost the other thousand; a broken lexicon spoils them all. */
function extractOrComplain(file: string, text: string, problems: string[]): ArticleFacts[] | null {
  try {
    return extract(file, text);
  } catch (error) {
    if (error instanceof LexiconError) throw error;
    problems.push(`${file}: skipped, the extractor failed on it: ${String(error)}`);
    return null;
  }
}
