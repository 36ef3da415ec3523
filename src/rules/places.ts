/** Administrative divisions: those of the gazetteer, and townships and villages by the form of their names. */

import { divisionIn } from '../lexicon/divisions.ts';
import type { Article } from '../model/page.ts';
import { divisionMentions } from './places/divisions.ts';
import { localityMentions } from './places/localities.ts';
import type { PlaceFound, Rule } from './rule.ts';

export const places: Rule = {
  name: 'places',
  find(article: Article): PlaceFound[] {
    const { text } = article;
    const divisions = divisionMentions(article);
    const localities = localityMentions(text, divisions);
    const found: PlaceFound[] = localities.map((range) => ({
      kind: 'place',
      name: text.slice(range.from, range.to),
      code: null,
      ranges: [range],
      rule: 'places/locality',
    }));
    for (const { from, to, named } of divisions) {
      // 通州镇 is not 通州.
      if (localities.some((range) => range.from < to && range.to > from)) continue;
      found.push({
        kind: 'place',
        name: named.text,
        code: divisionIn(named.text)?.code ?? null,
        ranges: [{ from, to }],
        rule: `places/division-${named.form}`,
      });
    }
    return found.sort((a, b) => a.ranges[0]!.from - b.ranges[0]!.from);
  },
};
