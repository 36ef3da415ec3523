/** Where facts come from: a store, where the papers have one, or the papers. */

import type { Call } from '../call/call.ts';
import type { Messages } from '../call/messages.ts';
import { InputError } from '../input/errors.ts';
import type { Source } from '../input/walk.ts';
import { extractSources, type ExtractionOptions, type Outcome } from '../jobs/extract-sources.ts';
import type { Asked } from '../store/asked.ts';
import { StoreError } from '../store/errors.ts';
import type { Summary } from '../store/read.ts';
import { StoreReader } from '../store/store.ts';
import { storedOutcomes, type StoredOutcome } from './answer.ts';
import { IndexHint } from './hint.ts';
import { adviceOnStore } from './store-advice.ts';
import { partsOf } from './stores.ts';

/** Gets the outcomes of a call's sources, from stores and from papers, and remembers which stores answered. */
export class Papers {
  private readonly call: Call;
  private readonly messages: Messages;
  /** That papers can be kept. */
  readonly hint: IndexHint;
  /** For which files a store answered, by their paths or null for all. */
  private readonly answers: { store: string; files: readonly string[] | null }[] = [];
  /** How many files the stores passed over. */
  passedOver = 0;

  constructor(call: Call, messages: Messages) {
    this.call = call;
    this.messages = messages;
    this.hint = new IndexHint(messages);
  }

  /** The outcomes of some sources, in their order, wherever they come from, but those that stores pass over. Throws UsageError and InputError. */
  async *outcomes(sources: readonly Source[], options: ExtractionOptions & { asked: Asked }): AsyncGenerator<StoredOutcome> {
    const onFault = (error: Error): Promise<void> => this.messages.note(adviceOnStore(error, this.call.options));
    const parts = await partsOf(this.call, sources);
    if (parts.some(({ store }) => store !== null)) this.hint.settle();
    for (const part of parts) {
      if (part.store === null) {
        yield* this.read(part.sources, options);
        continue;
      }
      const { store } = part;
      yield* storedOutcomes(part, {
        ...{ ...options, onFault },
        onRead: (done, changed) => this.messages.progress(done, changed),
        onPass: () => this.passedOver++,
        onAnswer: (files) => this.answers.push({ store, files }),
      });
    }
  }

  /** The outcomes of some sources from their papers, whatever stores there are. */
  async *read(sources: readonly Source[], options: ExtractionOptions): AsyncGenerator<Outcome> {
    for await (const outcome of extractSources(sources, options)) {
      yield outcome;
      await this.hint.after(outcome.source);
    }
  }

  /** What the files name for which stores answered. In: how sure a fact must be. Throws InputError. */
  async summaries(confidences: readonly string[]): Promise<Summary[]> {
    const summaries: Summary[] = [];
    for (const { store, files } of this.answers) {
      try {
        const reader = await StoreReader.open(store);
        summaries.push(await reader.summary(files, confidences).finally(() => reader.close()));
      } catch (error) {
        throw error instanceof StoreError ? new InputError(adviceOnStore(error, this.call.options)) : error;
      }
    }
    return summaries;
  }
}
