/**
 * Persons with their posts: `市委常委、洪洞县委书记张潞萍`, `副主席王阳平、薛爱平`, `党委委员、副主任陆静、何刚等`.
 * A run of posts belongs to the name behind it; a post that several hold belongs to each name of the list.
 */

import type { Article, Page, Range } from '../model/page.ts';
import { evidenceOf, type NameEvidence } from './name-evidence.ts';
import { nameAt, nameBefore, type NameReading } from './names.ts';
import { postsIn, type PostPhrase } from './posts.ts';
import type { PersonFound, Rule } from './rule.ts';

/** What may stand between two posts of one person. */
const BETWEEN_POSTS = /^(?:[、,;\s]|兼|暨|和|及|、兼|\s?兼\s?)?$/u;
/** What may stand between the names of a list. */
const BETWEEN_NAMES = /^(?:\s?[、,;]\s?|\s?(?:和|及|与|以及)\s?|\s)/u;
const AFTER_NAME = /^(?:\s?\([^()\n]{1,12}\))?(?:同志|先生|女士)?/u;
const COLLECTIVE = /^等(?:人|同志)?/u;

/** A person as one sentence names it. */
export interface Named {
  name: NameReading;
  posts: PostPhrase[];
}

/** A run of persons with nothing but separators between them. */
interface Chain {
  persons: Named[];
  to: number;
}

export const officials: Rule = {
  name: 'officials',
  find(article: Article, page: Page): PersonFound[] {
    const evidence = evidenceOf(page);
    return article.sentences.flatMap((sentence) => {
      const posts = postsIn(article.text, sentence.from, sentence.to);
      return posts.length === 0 ? [] : personsIn(article.text, sentence, posts, evidence).flatMap(toFinding);
    });
  },
};

/** The persons whom a sentence names with a post, in text order. */
export function personsIn(text: string, sentence: Range, posts: readonly PostPhrase[], evidence: NameEvidence): Named[] {
  const out: Named[] = [];
  let pending: PostPhrase[] = [];
  let chain: Chain = { persons: [], to: -1 };
  posts.forEach((post, index) => {
    const last = pending[pending.length - 1];
    if (last && !BETWEEN_POSTS.test(text.slice(last.to, post.from))) pending = [];
    const until = posts[index + 1]?.from ?? sentence.to;
    const gap = chain.to < 0 ? '' : text.slice(chain.to, pending[0]?.from ?? post.from);
    if (!/^\s?[、,;和及与]?\s?$/u.test(gap) && !COLLECTIVE.test(gap)) chain = { persons: [], to: -1 };
    const names = namesAt(text, post.to, Math.max(until, post.to), sentence.to, evidence);
    if (names.length > 0) {
      pending.push(post);
      const shared = pending.filter((p) => p.shared);
      names.forEach((name, i) => chain.persons.push({ name, posts: i === 0 ? pending : shared }));
      out.push(...chain.persons.slice(-names.length));
      chain.to = endOfName(text, names[names.length - 1]!.to);
      pending = [];
      return;
    }
    if (chain.persons.length > 0 && /^等(?:人|同志)?$/u.test(gap) && post.shared && last === undefined) {
      // 杨跃民、郭艳华等县四大班子领导: the post behind the list holds for each of its names.
      for (const person of chain.persons) person.posts = [...person.posts, post];
      chain = { persons: [], to: -1 };
      return;
    }
    const reversed = nameInside(text, post, evidence);
    if (reversed) out.push(reversed);
    pending.push(post);
  });
  return out;
}

/** The list of names that begins at `at`: each within the limits, none beyond the next post. */
function namesAt(text: string, at: number, until: number, end: number, evidence: NameEvidence): NameReading[] {
  const names: NameReading[] = [];
  let from = text[at] === ' ' || text[at] === ':' ? at + 1 : at;
  while (from < until) {
    const name = nameAt(text, from, evidence, end);
    if (!name || name.to > until) break;
    names.push(name);
    const next = endOfName(text, name.to);
    const separator = BETWEEN_NAMES.exec(text.slice(next, next + 4));
    if (!separator || separator[0] === '') break;
    // Behind a comma a sentence may simply go on; only `、` and `和` surely continue a list.
    if (/[,;]/u.test(separator[0])) break;
    from = next + separator[0].length;
  }
  return names;
}

/** Behind a name: a bracket that says where somebody stands in a picture, 同志. */
function endOfName(text: string, to: number): number {
  return to + AFTER_NAME.exec(text.slice(to, to + 20))![0].length;
}

/** A name that stands before its post, 杨森明县长, or within it, 省委骆惠宁书记. */
function nameInside(text: string, post: PostPhrase, evidence: NameEvidence): Named | null {
  const name = nameBefore(text, post.head, post.from);
  if (!name || name.weight < 1) return null;
  // The name must be known: it stands elsewhere on the page without this post.
  if (evidence.count(name.name) < 2 || evidence.count(name.name) <= evidence.count(name.name + text.slice(post.head, post.to))) return null;
  return {
    name,
    posts: [{ ...post, from: post.head, text: text.slice(post.head, post.to) }],
  };
}

function toFinding(named: Named): PersonFound[] {
  const posts = named.posts.filter((post) => post.kind !== 'private');
  if (posts.length === 0) return [];
  const executive = !posts.some((post) => post.kind === 'public') && posts.some((post) => post.kind === 'executive');
  return [
    {
      kind: executive ? 'executive' : 'official',
      name: named.name.name,
      ranges: [{ from: named.name.from, to: named.name.to }],
      posts: posts.map((post) => ({ from: post.from, to: post.to, text: post.text })),
      rule: 'officials/post-name',
      undetermined: posts.every((post) => post.kind === 'either'),
    },
  ];
}
