/** From the paths of a call to the facts of its files. */

import { chooseCorpus } from '../input/corpus.ts';
import { InputError } from '../input/errors.ts';
import { listSources, skippedLine, type Skipped, type Source } from '../input/walk.ts';
import type { ExtractionOptions } from '../jobs/extract-sources.ts';
import { Facts } from '../jobs/facts.ts';
import { firstDay } from '../model/edtf.ts';
import type { ArticleFacts } from '../model/facts.ts';
import { CONFIDENCES, keepConfident } from '../report/confident.ts';
import { peopleOf, type FileFacts } from '../report/entries.ts';
import type { Asked } from '../store/asked.ts';
import type { Call } from '../call/call.ts';
import { count, type Messages } from '../call/messages.ts';
import type { StoredOutcome } from './answer.ts';
import { Papers } from './papers.ts';
import { workersOf } from './workers.ts';

/** What is read of the papers. */
interface Reading {
  /** Whether a text may say anything of what is asked for; others are passed over. */
  mayTell?: (text: string) => boolean;
  /** The same for a store: what facts must name. */
  asked?: Asked;
  /** Who wants to know of all that is not read, files of a folder that are no texts among it. */
  onSkip?: (skipped: Skipped) => void;
}

/** A file of the papers, with its facts in all their forms. */
export interface SearchedFile extends FileFacts, Pick<Facts, 'lines' | 'ndjson' | 'size'> {}

/** Reads the papers of a call and extracts their facts; remembers what was searched. */
export class Search {
  private readonly call: Call;
  private readonly messages: Messages;
  /** Files read that surely say nothing of what is asked for. */
  private readonly passedOver: Source[] = [];
  /** What could not be read, and was not yet told. */
  private readonly problems: Skipped[] = [];
  private readonly papers: Papers;
  private files = 0;
  private articles = 0;
  /** Of these, articles that came from stores. */
  private stored = 0;
  /** Years of publications, visits and meetings. */
  private readonly years = new Set<string>();
  /** To be set when something was found: what papers name is then remembered no longer. */
  found = false;
  /** Everybody and every place named, for guesses at what was misspelt. */
  readonly people = new Set<string>();
  readonly places = new Set<string>();

  constructor(call: Call, messages: Messages) {
    this.call = call;
    this.messages = messages;
    this.papers = new Papers(call, messages);
  }

  /**
   * The facts of the papers, file by file. What cannot be read is named on standard error and left out.
   * In: what is read, all of it if not told otherwise. Where `onSkip` is told of something, it is no error if nothing else is there.
   * Throws InputError for a path that does not exist, and where nothing at all could be read.
   */
  async *read({ mayTell = () => true, asked = {}, onSkip }: Reading = {}): AsyncGenerator<SearchedFile> {
    const { context, paths } = this.call;
    const corpus = chooseCorpus(paths, context.env, context.cwd);
    const by = corpus.origin === '' ? '' : ` (${corpus.origin})`;
    if (corpus.origin === 'the sample papers') this.papers.hint.settle();
    let told = 0;
    const skip = (skipped: Skipped): void => {
      if (onSkip) told++;
      onSkip?.(skipped);
    };
    const sources = listSources(corpus.paths, context.cwd, (skipped) => this.problems.push(skipped), by, skip);
    this.problems.forEach(skip);
    await this.report();
    if (sources.length === 0 && told === 0) throw new InputError(`${corpus.paths.join(' ')}${by}: no .txt or .md file to read`);
    // Standard input can be read but once.
    const isWanted = ({ path }: Source, text: string): boolean => path === null || mayTell(text);
    yield* this.take(sources, this.papers.outcomes(sources, { ...this.extraction(), isWanted, asked }), skip);
    const nothing = this.size.files === 0 && told === 0;
    // Of a single file the problem is the error, not a line before it.
    if (nothing && sources.length === 1) throw new InputError(skippedLine(this.problems[0]!));
    await this.report();
    if (nothing) throw new InputError(`none of the ${sources.length} files could be read`);
  }

  /** What was searched, also where it was passed over: `in 5 files, 16 articles (2020 to 2025)`. */
  async describe(): Promise<string> {
    const sources = this.passedOver.splice(0);
    this.files -= sources.length;
    const again = this.take(sources, this.papers.read(sources, this.extraction()));
    while (!(await again.next()).done);
    await this.report();
    await this.rememberStored();
    const years = [...this.years].sort();
    const [first, last] = [years[0], years.at(-1)];
    const span = first === undefined ? '' : first === last ? ` (${first})` : ` (${first} to ${last})`;
    return `in ${count(this.size.files, 'file')}, ${count(this.articles, 'article')}${span}`;
  }

  /** How much was read; articles are those of files that were not passed over. */
  get size(): { files: number; articles: number } {
    return { files: this.files + this.papers.passedOver, articles: this.articles };
  }

  private extraction(): ExtractionOptions {
    return { stdin: this.call.context.stdin, workers: workersOf(this.call) };
  }

  /** What is shown of the outcomes of some sources. */
  private async *take(
    sources: readonly Source[],
    outcomes: AsyncIterable<StoredOutcome>,
    onSkip?: (skipped: Skipped) => void,
  ): AsyncGenerator<SearchedFile> {
    let done = 0;
    for await (const outcome of outcomes) {
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
      const { minConfidence } = this.call.options;
      const shown = minConfidence === undefined ? facts : new Facts(facts.articles.map((article) => keepConfident(article, minConfidence)));
      this.articles += facts.size;
      // The store can tell of all of its files at once; nobody asks whether a name is misspelt under which something was found.
      if (outcome.stored) this.stored += facts.size;
      else if (!this.found) for (const article of shown.articles) this.remember(article);
      yield {
        file: source.name,
        size: facts.size,
        get text() {
          return outcome.text;
        },
        get articles() {
          return shown.articles;
        },
        get lines() {
          return shown.lines;
        },
        get ndjson() {
          return shown.ndjson;
        },
      };
    }
    await this.messages.clear();
  }

  /** What the files say for which stores answered, once. */
  private async rememberStored(): Promise<void> {
    const least = this.call.options.minConfidence ?? 'unsure';
    for (const { articles, people, places, dates } of await this.papers.summaries(CONFIDENCES.slice(CONFIDENCES.indexOf(least)))) {
      this.articles += articles;
      for (const name of people) this.people.add(name);
      for (const name of places) this.places.add(name);
      this.rememberDates(dates);
    }
    this.articles -= this.stored;
    this.stored = 0;
  }

  private remember(article: ArticleFacts): void {
    for (const name of peopleOf(article)) this.people.add(name);
    for (const { name } of article.places) this.places.add(name);
    for (const { place } of article.visits) if (place !== null) this.places.add(place);
    this.rememberDates([article.published, ...[...article.visits, ...article.meetings].map(({ date }) => date)]);
  }

  private rememberDates(dates: readonly (string | null)[]): void {
    for (const date of dates) {
      const day = date === null ? null : firstDay(date);
      if (day !== null) this.years.add(day.slice(0, 4));
    }
  }

  private async report(): Promise<void> {
    for (const skipped of this.problems.splice(0)) await this.messages.problem(skippedLine(skipped));
  }
}
