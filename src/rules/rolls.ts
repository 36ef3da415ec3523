/**
 * Rolls, one person a line or a clause, the post behind the name: `汪建平 某县林业局局长`, `汪建平,县林业局局长;李山,县水利局局长`, as
 * lists of honours and of those present print them.
 */

import type { Article, Page, Range } from '../model/page.ts';
import { matchesOf } from '../text/matches.ts';
import { evidenceOf, type NameEvidence } from './persons/name-evidence.ts';
import { nameAt, nameWeight, type NameReading } from './persons/names.ts';
import { personFound } from './persons/person-found.ts';
import { postsIn, type PostPhrase } from './persons/posts.ts';
import type { PersonFound, Rule } from './rule.ts';

/** A line of a roll: a number or none, a name, what a bracket says of the person, a blank or a comma, and who it is. */
const LINE =
  /(?<=^|[\n;])(?:\d{1,3}[.、]\s?)?(?<name>[㐀-鿿]{2,4}|[㐀-鿿] [㐀-鿿]|[㐀-鿿]{1,7}·[㐀-鿿·]{1,9})\s?(?:\([男女]?[,、]?\s?(?:[一-鿿]{1,5}族)?\))?[ ,:](?<rest>[^\n。;!?]{4,60})(?=[\n;。]|$)/gu;
/** What may stand between the posts of one line. */
const BETWEEN = /^(?:[、,\s]|兼|暨)?$/u;
/** What stands between two lines of a roll. */
const NEXT = /^[;。\s]{1,3}$/u;
/** A roll has so many lines whose name is sure; among them a rarer one will do. */
const LEAST_LINES = 3;
const SURE = 1.2;
const RARE = -2;

interface RollLine extends Range {
  name: NameReading;
  posts: PostPhrase[];
}

export const rolls: Rule = {
  name: 'rolls',
  find(article: Article, page: Page): PersonFound[] {
    const { text } = article;
    const evidence = evidenceOf(page);
    const out: PersonFound[] = [];
    let roll: RollLine[] = [];
    const close = (): void => {
      if (roll.filter(({ name }) => name.weight >= SURE).length >= LEAST_LINES) out.push(...roll.flatMap(toFound));
      roll = [];
    };
    for (const match of matchesOf(text, LINE)) {
      const name = nameOf(text, match, evidence);
      const last = roll.at(-1);
      if (last && !NEXT.test(text.slice(last.to, match.index))) close();
      if (name) roll.push({ name, posts: postsAt(text, restOf(match)), from: match.index, to: match.index + match[0].length });
    }
    close();
    return out;
  },
};

/** Where the words behind the name stand. */
function restOf(match: RegExpExecArray): Range {
  const to = match.index + match[0].length;
  return { from: to - match.groups!['rest']!.length, to };
}

function nameOf(text: string, match: RegExpExecArray, evidence: NameEvidence): NameReading | null {
  const printed = match.groups!['name']!;
  const from = match.index + match[0].indexOf(printed);
  const to = from + printed.length;
  const read = nameAt(text, from, evidence, to);
  if (read?.to === to) return read;
  const name = printed.replace(' ', '');
  const weight = name.length > 4 ? RARE : nameWeight(name);
  return weight > RARE ? { name, from, to, weight } : null;
}

/** The posts of which the words behind the name consist, from the first to the last; none where they say anything else. */
function postsAt(text: string, { from, to }: Range): PostPhrase[] {
  const posts = postsIn(text, from, to);
  let at = from;
  for (const post of posts) {
    if (!BETWEEN.test(text.slice(at, post.outer)) || post.kind === 'private') return [];
    at = post.to;
  }
  return at === to ? posts : [];
}

function toFound({ name, posts }: RollLine): PersonFound[] {
  return posts.every((post) => post.kind === 'association') ? [] : [personFound(name, posts, 'rolls/line')];
}
