/** The facts of a text, as objects and as JSON, each made of the other when it is asked for. */

import type { ArticleFacts } from '../model/facts.ts';

/**
 * Facts are many small objects. From one thread to another they go as JSON, which takes two thirds of the time that
 * cloning them takes; and who prints them as JSON needs no objects at all.
 */
export class Facts {
  private objects: ArticleFacts[] | null = null;
  private json: string[] | null = null;

  /** In: the facts of each article, or the JSON of them. */
  constructor(articles: ArticleFacts[] | { lines: string[] }) {
    if ('lines' in articles) this.json = articles.lines;
    else this.objects = articles;
  }

  /** One object an article. */
  get articles(): ArticleFacts[] {
    return (this.objects ??= this.json!.map((line) => JSON.parse(line) as ArticleFacts));
  }

  /** The same as JSON, a line each. */
  get lines(): string[] {
    return (this.json ??= this.objects!.map((article) => JSON.stringify(article)));
  }

  /** Number of articles. */
  get size(): number {
    return (this.objects ?? this.json!).length;
  }
}
