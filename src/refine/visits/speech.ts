/** What somebody says in so many words tells of no tour that the report itself tells of. */

import { once } from '../../model/once.ts';
import type { Article } from '../../model/page.ts';
import { Cover } from '../../text/cover.ts';
import { quotationsIn } from '../../text/quotations.ts';
import type { VisitSentence } from './visit-sentences.ts';

/** Longest name in quotation marks, in UTF-16 code units. */
const LONGEST_NAME = 20;

const speechIn = once((article: Article): Cover => {
  const quotations = quotationsIn(article).all;
  return new Cover(quotations.filter(({ mark, from, to }) => mark === '“' && to - from > LONGEST_NAME));
});

/** In: what a sentence says of a visit. Out: the same without what stands in a speech: “盼您回|丙县|走走”. */
export function withoutSpeech(article: Article, read: VisitSentence): VisitSentence {
  const speech = speechIn(article);
  if (read.verb && speech.holds(read.verb.from, read.verb.to)) return { ...read, leads: [], sites: [], at: [], verb: null };
  return { ...read, sites: read.sites.filter(({ from, to }) => !speech.holds(from, to)) };
}
