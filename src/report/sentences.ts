/** The sentence in which something stands. */

import type { Span } from '../model/facts.ts';
import { readPage } from '../page/read.ts';
import { sourceSpans } from '../text/spans.ts';
import { columns } from './columns.ts';
import type { Entry } from './entries.ts';

export const EXPLAIN_COLUMNS = columns('confidence', 'sentence', 'rule');

/** Adds to each entry the sentence as the page prints it, lines that the page broke joined, and the rule. */
export function explain(entries: readonly Entry[], source: string): Entry[] {
  const page = readPage(source);
  const sentenceOf = (number: number, spans: readonly Span[]): string | null => {
    const article = page.articles[number - 1];
    const first = spans[0];
    if (!article || !first) return null;
    const unit = article.starts.findIndex((start, index) => start <= first[0] && first[0] < article.ends[index]!);
    const sentence = article.sentences.find(({ from, to }) => from <= unit && unit < to);
    if (!sentence) return null;
    const pieces = sourceSpans(article, [sentence], source).map(([from, to]) => source.slice(from, to));
    return pieces
      .join('')
      .split(/[\r\n]+/u)
      .map((line) => line.trim())
      .join('');
  };
  return entries.map((entry) => ({
    ...entry,
    row: { ...entry.row, sentence: sentenceOf(entry.article, entry.spans), rule: entry.rule },
  }));
}
