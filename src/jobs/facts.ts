/** The facts of a text: as objects, as lines of JSON and as the bytes of these, each made of another when it is asked for. */

import type { ArticleFacts } from '../model/facts.ts';

/** Facts as they go from one thread to another. */
export interface SentFacts {
  /** UTF-8; a line of JSON an article, each with its line feed. */
  ndjson: Uint8Array<ArrayBuffer>;
  /** Number of articles. */
  size: number;
}

/**
 * Facts are many small objects. From one thread to another they go as bytes, whose memory changes hands: who gets them
 * and only prints them makes no object of them, and leaves nothing to be collected.
 */
export class Facts {
  /** Number of articles. */
  readonly size: number;
  private objects: ArticleFacts[] | null = null;
  private json: string[] | null = null;
  private bytes: Uint8Array<ArrayBuffer> | null = null;

  /** In: the facts of each article, or these as another thread sent them. */
  constructor(facts: ArticleFacts[] | SentFacts) {
    this.size = 'ndjson' in facts ? facts.size : facts.length;
    if ('ndjson' in facts) this.bytes = facts.ndjson;
    else this.objects = facts;
  }

  /** One object an article. */
  get articles(): ArticleFacts[] {
    return (this.objects ??= this.lines.map((line) => JSON.parse(line) as ArticleFacts));
  }

  /** The same as JSON, a line each, without line feeds. */
  get lines(): string[] {
    return (this.json ??= this.objects
      ? this.objects.map((article) => JSON.stringify(article))
      : new TextDecoder().decode(this.bytes).split('\n').slice(0, this.size));
  }

  /** The same as they are printed and sent. */
  get ndjson(): Uint8Array<ArrayBuffer> {
    // JSON says lone halves of characters by their numbers, so that nothing is lost in UTF-8.
    return (this.bytes ??= new TextEncoder().encode(this.lines.map((line) => `${line}\n`).join('')));
  }
}
