/** Leaves out what is not sure enough. */

import type { ArticleFacts, Confidence } from '../model/facts.ts';

/** From the least sure to the surest. */
export const CONFIDENCES: readonly Confidence[] = ['unsure', 'probable', 'confirmed'];

/** The less sure of some. */
export function leastSure(confidences: readonly Confidence[]): Confidence {
  return CONFIDENCES.find((confidence) => confidences.includes(confidence)) ?? 'confirmed';
}

/** An article with those of its facts that are at least as sure. */
export function keepConfident(article: ArticleFacts, least: Confidence): ArticleFacts {
  const sure = CONFIDENCES.slice(CONFIDENCES.indexOf(least));
  const keep = <T extends { confidence: Confidence }>(facts: T[]): T[] => facts.filter(({ confidence }) => sure.includes(confidence));
  return {
    ...article,
    bylines: keep(article.bylines),
    dates: keep(article.dates),
    officials: keep(article.officials),
    executives: keep(article.executives),
    enterprises: keep(article.enterprises),
    places: keep(article.places),
    slogans: keep(article.slogans),
    visits: keep(article.visits),
    meetings: keep(article.meetings),
  };
}
