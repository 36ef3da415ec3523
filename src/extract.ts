/** The shared core: one text in, the facts of its articles out. Pure; every subcommand calls this. */

import type { ArticleFacts } from './model/facts.ts';
import { readPage } from './page/read.ts';
import { assemble } from './refine/assemble.ts';
import { codesOf } from './refine/named-divisions.ts';
import { PASSES } from './refine/index.ts';
import { jurisdictionsOf } from './refine/jurisdiction.ts';
import { meetingsOf } from './refine/meetings/meetings.ts';
import { toursOf } from './refine/visits/tours.ts';
import { visitsOf } from './refine/visits/visits.ts';
import { RULES } from './rules/index.ts';
import { LineIndex } from './text/spans.ts';

/**
 * Extracts the facts of one text, all of them: a place that stands in a slogan only is none, and what is no place tells
 * nothing of whose page it is, so that visits too hang on slogans.
 * In: the file's name as facts shall print it, its decoded text without byte order mark.
 * Out: one object an article, in text order. The same text gives the same facts.
 */
export function extract(file: string, source: string): ArticleFacts[] {
  const page = readPage(source);
  const lines = new LineIndex(source);
  const found = page.articles.map((article) => RULES.flatMap((rule) => rule.find(article, page)));
  const refined = PASSES.reduce((findings, pass) => pass.run(page, findings), found);
  const codes = codesOf(page);
  const homes = jurisdictionsOf(page, refined);
  return page.articles.map((article, index) => {
    const findings = refined[index]!;
    const tours = toursOf(article, findings, codes);
    const visits = visitsOf(article, tours, homes[index]!);
    const meetings = meetingsOf(article, findings, new Set(tours.flatMap((tour) => tour.sentences)));
    return assemble(file, index + 1, { article, findings, visits, meetings }, source, lines);
  });
}
