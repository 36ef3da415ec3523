/** Administrative divisions: those of the gazetteer, and townships and villages by the form of their names. */

import { divisionIn, namedForm } from '../lexicon/divisions.ts';
import type { Article } from '../model/page.ts';
import { matchesOf } from '../text/matches.ts';
import { divisionMentions } from './places/divisions.ts';
import { localityMentions } from './places/localities.ts';
import type { PlaceFound, Rule } from './rule.ts';

/** 河 北:, 内 蒙 古:: names of provinces set as wide as each other, at the head of lists. */
const SPACED = /(?<=^|[\n;。、])[一-鿿](?: [一-鿿]){1,2}(?=:)/gu;

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
    for (const match of matchesOf(text, SPACED)) {
      const name = match[0].replaceAll(' ', '');
      const division = namedForm(name)?.form === 'short' ? divisionIn(name) : null;
      if (division?.level !== 'province') continue;
      const from = match.index;
      found.push({
        kind: 'place',
        name,
        code: division.code,
        ranges: [{ from, to: from + match[0].length }],
        rule: 'places/division-short',
      });
    }
    return found.sort((a, b) => a.ranges[0]!.from - b.ranges[0]!.from);
  },
};
