/** Runs of posts that one person holds: `市委常委、组织部部长(兼)、党校校长`. */

import { nameAt } from './names.ts';
import type { PostPhrase } from './posts.ts';

/** 曾任该市副市长: a body that is only pointed at. */
const POINTED_AT = /^[该本我][省市县区州旗盟乡镇村校院局]$/u;
const BETWEEN_POSTS = /^(?:\([^()]{0,4}[级兼]\))?(?:[、,]|和|、?兼|及)?$/u;

/** The run of posts that begins at `at`; the first may reach further left where its edge is unsure. */
export function postsFrom(text: string, at: number, posts: readonly PostPhrase[]): PostPhrase[] {
  const first = posts.findIndex((post) => post.head >= at && (post.from <= at || POINTED_AT.test(text.slice(at, post.from))));
  if (first < 0) return [];
  const out: PostPhrase[] = [];
  for (const post of posts.slice(first)) {
    const last = out[out.length - 1];
    const gap = last ? text.slice(last.to, post.outer) : '';
    if (last && !BETWEEN_POSTS.test(gap)) break;
    // 甲任司令员,政委|乙中将: the post of another.
    if (gap === ',' && (nameAt(text, post.to, null)?.weight ?? 0) >= 2.4) break;
    out.push(post.from < at ? { ...post, from: at, outer: at, text: text.slice(at, post.to).replace(/\s/gu, '') } : post);
  }
  return out;
}

/** What may be read into one item of a list of stations that is no post: 文书, 技师, 工人. */
const OTHER_STATION = /^[一-鿿0-9]{2,22}$/u;
/** What ends an item behind its post. */
const ITEM_END = /^(?:\([^()\n]{1,12}\))?(?:等(?:职务?|多职|要职|岗位|多个职务)?)?$/u;

/**
 * The stations of a career behind 历任, 先后担任, among them such as are no posts: `历任连队文书、团政治处干事,师政治部主任`.
 * Items part at 、, at commas and semicolons; behind the latter two only a post goes on.
 */
export function stationsFrom(text: string, at: number, end: number, posts: readonly PostPhrase[]): PostPhrase[] {
  const out: PostPhrase[] = [];
  let others = 0;
  for (let from = at; from < end;) {
    const length = text.slice(from, end).search(/[、,;。:!?\n]/u);
    const to = length < 0 ? end : from + length;
    const run = postsFrom(text, from, posts).filter((post) => post.to <= to);
    const last = run.at(-1);
    if (last) out.push(...run);
    else if (others++ >= 3 || /[,;]/u.test(text[from - 1] ?? '') || !OTHER_STATION.test(text.slice(from, to))) break;
    if (last && !ITEM_END.test(text.slice(last.to, to)) && !text.startsWith('兼', last.to)) break;
    if (!/[、,;]/u.test(text[to] ?? '')) break;
    from = to + 1;
  }
  return out;
}
