/** From the paths of a call to the facts of its files. */

import { chooseCorpus } from '../input/corpus.ts';
import { InputError } from '../input/errors.ts';
import { listSources, skippedLine, type Skipped, type Source } from '../input/walk.ts';
import { extractSources } from '../jobs/extract-sources.ts';
import { Facts } from '../jobs/facts.ts';
import { firstDay } from '../model/edtf.ts';
import type { ArticleFacts } from '../model/facts.ts';
import { keepConfident } from '../report/confident.ts';
import { peopleOf, type FileFacts } from '../report/entries.ts';
import type { Call } from './command.ts';
import { count, type Messages } from './messages.ts';

export interface SearchedFile extends FileFacts {
  /** The facts of its articles as JSON, a line each. */
  readonly lines: readonly string[];
}

/** Reads the papers of a call and extracts their facts; remembers what was searched. */
export class Search {
  private readonly call: Call;
  private readonly messages: Messages;
  private readonly slogans: boolean;
  /** Files read that surely say nothing of what is asked for. */
  private readonly passedOver: Source[] = [];
  /** What could not be read, and was not yet told. */
  private readonly problems: Skipped[] = [];
  private files = 0;
  private articles = 0;
  /** Years of publications, visits and meetings. */
  private readonly years = new Set<string>();
  /** To be set when something was found: what papers name is then remembered no longer. */
  found = false;
  /** Everybody and every place named, for guesses at what was misspelt. */
  readonly people = new Set<string>();
  readonly places = new Set<string>();

  /** In: the call, where messages go, and whether slogans, and with them the places, are asked for. */
  constructor(call: Call, messages: Messages, { slogans = true }: { slogans?: boolean } = {}) {
    this.call = call;
    this.messages = messages;
    this.slogans = slogans;
  }

  /**
   * The facts of the papers, file by file. What cannot be read is named on standard error and left out.
   * In: whether a text may say anything of what is asked for, others are passed over; who wants to know of all that is
   * not read, files of a folder that are no texts among it: then it is no error where nothing else is there.
   * Throws InputError for a path that does not exist, and where nothing at all could be read.
   */
  async *read(mayTell: (text: string) => boolean = () => true, onSkip?: (skipped: Skipped) => void): AsyncGenerator<SearchedFile> {
    const { context, paths } = this.call;
    const corpus = chooseCorpus(paths, context.env, context.cwd);
    const by = corpus.origin === '' ? '' : ` (${corpus.origin})`;
    let told = 0;
    const skip = (skipped: Skipped): void => {
      if (onSkip) told++;
      onSkip?.(skipped);
    };
    const sources = listSources(corpus.paths, context.cwd, (skipped) => this.problems.push(skipped), by, skip);
    this.problems.forEach(skip);
    await this.report();
    if (sources.length === 0 && told === 0) throw new InputError(`${corpus.paths.join(' ')}${by}: no .txt or .md file to read`);
    yield* this.extractAll(sources, mayTell, skip);
    const nothing = this.files === 0 && told === 0;
    // Of a single file the problem is the error, not a line before it.
    if (nothing && sources.length === 1) throw new InputError(skippedLine(this.problems[0]!));
    await this.report();
    if (nothing) throw new InputError(`none of the ${sources.length} files could be read`);
  }

  /** What was searched, also where it was passed over: `in 5 files, 16 articles (2020 to 2025)`. */
  async describe(): Promise<string> {
    const sources = this.passedOver.splice(0);
    this.files -= sources.length;
    const again = this.extractAll(sources, () => true);
    while (!(await again.next()).done);
    await this.report();
    const years = [...this.years].sort();
    const [first, last] = [years[0], years.at(-1)];
    const span = first === undefined ? '' : first === last ? ` (${first})` : ` (${first} to ${last})`;
    return `in ${count(this.files, 'file')}, ${count(this.articles, 'article')}${span}`;
  }

  /** How much was read; nothing must have been passed over. */
  get size(): { files: number; articles: number } {
    return { files: this.files, articles: this.articles };
  }

  private async *extractAll(
    sources: readonly Source[],
    mayTell: (text: string) => boolean,
    onSkip?: (skipped: Skipped) => void,
  ): AsyncGenerator<SearchedFile> {
    const { context, options } = this.call;
    const { parallel } = context;
    // Standard input can be read but once.
    const isWanted = ({ path }: Source, text: string): boolean => path === null || mayTell(text);
    let done = 0;
    for await (const outcome of extractSources(sources, {
      stdin: context.stdin,
      slogans: this.slogans,
      isWanted,
      workers: parallel && { count: options.jobs ?? parallel.cores, start: () => parallel.startWorker() },
    })) {
      const { source, why } = outcome;
      await this.messages.progress(++done, sources);
      if (why !== null) {
        const skipped = { name: source.name, why };
        onSkip?.(skipped);
        this.problems.push(skipped);
        // Of a single file it may become the error.
        if (sources.length > 1) await this.report();
        continue;
      }
      this.files++;
      const facts = outcome.facts ?? (outcome.articles && new Facts(outcome.articles));
      if (facts === null) {
        this.passedOver.push(source);
        continue;
      }
      const { minConfidence } = options;
      const shown = minConfidence === undefined ? facts : new Facts(facts.articles.map((article) => keepConfident(article, minConfidence)));
      this.articles += facts.size;
      // Nobody asks whether a name is misspelt under which something was found.
      if (!this.found) for (const article of shown.articles) this.remember(article);
      yield {
        file: source.name,
        get text() {
          return outcome.text;
        },
        get articles() {
          return shown.articles;
        },
        get lines() {
          return shown.lines;
        },
      };
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

  private async report(): Promise<void> {
    for (const skipped of this.problems.splice(0)) await this.messages.problem(skippedLine(skipped));
  }
}
