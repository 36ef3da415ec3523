/** A place inside a longer name is none: in that of a person, an enterprise, a slogan or one who made the article. */

import type { Article, Page, Range } from '../model/page.ts';
import type { Finding } from '../rules/rule.ts';
import { Cover } from '../text/cover.ts';
import type { Findings, Pass } from './pass.ts';

export const placeOverlaps: Pass = {
  name: 'place-overlaps',
  run(page: Page, findings: Findings): Findings {
    return findings.map((found, index) => withoutInner(page.articles[index]!, found));
  },
};

function withoutInner(article: Article, found: readonly Finding[]): Finding[] {
  const names: Range[] = [
    ...article.bylines.flatMap((byline) => byline.ranges),
    ...found.flatMap((f) => (f.kind === 'place' || f.kind === 'date' ? [] : f.ranges)),
  ];
  names.sort((a, b) => a.from - b.from);
  const named = new Cover(names);
  return found.filter((finding) => finding.kind !== 'place' || !beginsInside(finding.ranges[0]!, named));
}

/** Whether a place begins inside a name. */
function beginsInside({ from }: Range, names: Cover): boolean {
  return names.holds(from, from + 1);
}
