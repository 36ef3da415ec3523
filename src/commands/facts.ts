/** From the paths of a call to the facts of its files. */

import { extract } from '../extract.ts';
import { chooseCorpus } from '../input/corpus.ts';
import { InputError } from '../input/errors.ts';
import { readTexts } from '../input/texts.ts';
import { listSources, type Source } from '../input/walk.ts';
import { LexiconError } from '../lexicon/load.ts';
import { firstDay } from '../model/edtf.ts';
import type { ArticleFacts } from '../model/facts.ts';
import { keepConfident } from '../report/confident.ts';
import { peopleOf, type FileFacts } from '../report/entries.ts';
import type { Call } from './command.ts';
import { count, type Messages } from './messages.ts';

/** Reads the papers of a call and extracts their facts; remembers what was searched. */
export class Search {
  private readonly call: Call;
  private readonly messages: Messages;
  /** Files read that surely say nothing of what is asked for. */
  private readonly passedOver: Source[] = [];
  private files = 0;
  private articles = 0;
  /** Years of publications, visits and meetings. */
  private readonly years = new Set<string>();
  /** Everybody and every place named, for guesses at what was misspelt. */
  readonly people = new Set<string>();
  readonly places = new Set<string>();

  constructor(call: Call, messages: Messages) {
    this.call = call;
    this.messages = messages;
  }

  /**
   * The facts of the papers, file by file. What cannot be read is named on standard error and left out.
   * In: whether a text may say anything of what is asked for; others are passed over.
   * Throws InputError for a path that does not exist, and where nothing at all could be read.
   */
  async *read(mayTell: (text: string) => boolean = () => true): AsyncGenerator<FileFacts> {
    const { context, paths } = this.call;
    const corpus = chooseCorpus(paths, context.env, context.cwd);
    const by = corpus.origin === '' ? '' : ` (${corpus.origin})`;
    const problems: string[] = [];
    const sources = listSources(corpus.paths, context.cwd, (line) => problems.push(line), by);
    await this.report(problems);
    if (sources.length === 0) throw new InputError(`${corpus.paths.join(' ')}${by}: no .txt or .md file to read`);
    yield* this.extractAll(sources, problems, mayTell);
    // Of a single file the problem is the error, not a line before it.
    if (this.files === 0 && sources.length === 1) throw new InputError(problems[0]);
    await this.report(problems);
    if (this.files === 0) throw new InputError(`none of the ${sources.length} files could be read`);
  }

  /** What was searched, also where it was passed over: `in 5 files, 16 articles (2020 to 2025)`. */
  async describe(): Promise<string> {
    const sources = this.passedOver.splice(0);
    this.files -= sources.length;
    const problems: string[] = [];
    const again = this.extractAll(sources, problems, () => true);
    while (!(await again.next()).done);
    await this.report(problems);
    const years = [...this.years].sort();
    const [first, last] = [years[0], years.at(-1)];
    const span = first === undefined ? '' : first === last ? ` (${first})` : ` (${first} to ${last})`;
    return `in ${count(this.files, 'file')}, ${count(this.articles, 'article')}${span}`;
  }

  /** How much was read; nothing must have been passed over. */
  get size(): { files: number; articles: number } {
    return { files: this.files, articles: this.articles };
  }

  private async *extractAll(sources: readonly Source[], problems: string[], mayTell: (text: string) => boolean): AsyncGenerator<FileFacts> {
    let done = 0;
    for await (const { source, text } of readTexts(sources, this.call.context.stdin, (line) => problems.push(line))) {
      await this.report(sources.length === 1 ? [] : problems);
      await this.messages.progress(done++, sources.length);
      // Standard input can be read but once.
      if (source.path !== null && !mayTell(text)) {
        this.passedOver.push(source);
        this.files++;
        continue;
      }
      const all = extractOrComplain(source.name, text, problems);
      if (all === null) continue;
      const { minConfidence } = this.call.options;
      const articles = minConfidence === undefined ? all : all.map((article) => keepConfident(article, minConfidence));
      this.files++;
      this.articles += articles.length;
      for (const article of articles) this.remember(article);
      yield { file: source.name, text, articles };
    }
    await this.messages.clear();
  }

  private remember(article: ArticleFacts): void {
    for (const name of peopleOf(article)) this.people.add(name);
    for (const { name } of article.places) this.places.add(name);
    for (const { place } of article.visits) if (place !== null) this.places.add(place);
    const dates = [article.published, ...[...article.visits, ...article.meetings].map(({ date }) => date)];
    for (const date of dates) {
      const day = date === null ? null : firstDay(date);
      if (day !== null) this.years.add(day.slice(0, 4));
    }
  }

  private async report(problems: string[]): Promise<void> {
    for (const line of problems.splice(0)) await this.messages.problem(line);
  }
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
