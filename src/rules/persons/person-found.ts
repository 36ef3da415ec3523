/** A person with posts as a finding: what the posts say together of who holds them. */

import type { PersonFound } from '../rule.ts';
import type { NameReading } from './names.ts';
import type { PostPhrase } from './posts.ts';

/** In: a name, the posts that are told of it, none of them a private person's, and the rule that read them. */
export function personFound({ name, from, to }: NameReading, posts: readonly PostPhrase[], rule: string): PersonFound {
  const executive = !posts.some((post) => post.kind === 'public') && posts.some((post) => post.kind === 'executive');
  return {
    kind: executive ? 'executive' : 'official',
    name,
    ranges: [{ from, to }],
    posts: posts.map((post) => ({ from: post.from, to: post.to, text: post.text })),
    rule,
    undetermined: posts.every((post) => post.kind === 'either'),
  };
}
