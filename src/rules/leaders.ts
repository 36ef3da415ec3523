/** Leaders of party and state whom a paper names without their post: `习近平同志的批示`. */

import { loadWords } from '../lexicon/load.ts';
import type { Article } from '../model/page.ts';
import { MultiPattern } from '../text/multi-pattern.ts';
import type { PersonFound, Rule } from './rule.ts';

const leaders = new MultiPattern([...loadWords('national-leaders.tsv', 'name')].map((name) => [name, name] as const));
/** The names of thoughts, books and collections are none of persons. */
const THOUGHT = /^(?:新时代|文选|文集|著作|选集|[一-鿿]{0,4}思想|同志为核心|谈治国|关于|论|[一-鿿]{0,2}讲话精神|[一-鿿]{0,2}论述)/u;

export const leadersNamed: Rule = {
  name: 'leaders',
  find(article: Article): PersonFound[] {
    return leaders
      .find(article.text)
      .filter((hit) => !THOUGHT.test(article.text.slice(hit.to, hit.to + 8)))
      .map((hit) => ({
        kind: 'official',
        name: hit.value,
        ranges: [{ from: hit.from, to: hit.to }],
        posts: [],
        rule: 'leaders/named',
        reference: true,
      }));
  },
};
