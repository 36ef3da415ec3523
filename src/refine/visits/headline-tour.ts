/** What the headline says of the tour that the article reports. */

import type { Article, Range } from '../../model/page.ts';
import type { Finding, PersonFound } from '../../rules/rule.ts';
import { activitiesIn } from './visit-verbs.ts';
import { SPEECH } from './visit-words.ts';

/** What the headline says of a tour: who goes, and what for. */
export interface HeadlineTour {
  names: ReadonlySet<string>;
  activity: Range;
}

/** The tour that the headline announces, if a person stands before its verb: 甲到乙镇|调研. */
export function headlineTour(article: Article, findings: readonly Finding[]): HeadlineTour | null {
  const headline = article.blocks.find((block) => block.kind === 'headline');
  const activity = headline && activitiesIn(article.text, headline)[0];
  if (!activity) return null;
  const names = findings.filter(
    (f): f is PersonFound => f.kind === 'official' && f.ranges[0]!.from >= headline.from && f.ranges[0]!.to <= activity.from,
  );
  const gap = article.text.slice(names.at(-1)?.ranges[0]!.to ?? activity.from, activity.from);
  return names.length === 0 || gap.length > 30 || SPEECH.test(gap) ? null : { names: new Set(names.map(({ name }) => name)), activity };
}

/** The activity that the headline names, where the sentences of the tour name none: 朱晓东赴繁峙县|调研. */
export function activityOf(article: Article): Range | null {
  const headline = article.blocks.find((block) => block.kind === 'headline');
  const verb = headline && activitiesIn(article.text, headline)[0];
  return verb ? { from: verb.from, to: verb.to } : null;
}
