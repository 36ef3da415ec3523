/** Curricula vitae: `李海洲,男,汉族,1969年5月生,现任黄埔区副区长`: every post of the paragraph is the person's. */

import type { Article, Page, Range } from '../model/page.ts';
import { matchesOf } from '../text/matches.ts';
import { evidenceOf, type NameEvidence } from './persons/name-evidence.ts';
import { nameAt, nameWeight, type NameReading } from './persons/names.ts';
import { personFound } from './persons/person-found.ts';
import { postsIn, type PostPhrase } from './persons/posts.ts';
import type { PersonFound, Rule } from './rule.ts';

/** A name with sex and what follows it in a curriculum: `来某,男,汉族`. */
const OPENING =
  /(?<=^|[\s,。;:、.)])([㐀-鿿]{2,4}|[㐀-鿿] [㐀-鿿]|[㐀-鿿]{1,7}·[㐀-鿿·]{1,9})(?:同志)?(?:简历)?[,:]?\s?(?:男|女)[,、](?=\s?(?:[一-鿿]{1,5}族|[12][0-9]{3}年|[0-9]{2}岁|现年|出生|生于|中共|大学|本科|研究生|大专|无党派|[一-鿿]{2,9}人[,、]))/gu;
/** Words that stand where a name could. */
const NO_NAME = /^(?:[年月日]|其中|分别|包括|现有|另外|性别)|[人名员者]$/u;
/** A list of its stations: `2014.01 福建省委常委`, `2008年6月任…`. */
const STATION = /^(?:(?:19|20)[0-9]{2}(?:\.[0-9]{1,2}|年)|曾任|历任|现任|先后|拟任)/u;
/** Behind a post somebody else is named, or the post is somebody's whom the person served. */
const OTHERS = /^(?:秘书|的秘书|助理|候选人|会议|办公)/u;

export const curricula: Rule = {
  name: 'curricula',
  find(article: Article, page: Page): PersonFound[] {
    if (!/[男女]/u.test(article.text)) return [];
    const evidence = evidenceOf(page);
    const out: PersonFound[] = [];
    let subject: NameReading | null = null;
    for (const block of article.blocks) {
      const openings = openingNames(article.text, block, evidence);
      const first = openings[0]?.from ?? block.to;
      if (subject && STATION.test(article.text.slice(block.from, block.from + 8)))
        out.push(...stations(article.text, { from: block.from, to: first }, subject, evidence));
      else subject = null;
      openings.forEach((name, i) => {
        subject = name;
        out.push(...stations(article.text, { from: name.from, to: openings[i + 1]?.from ?? block.to }, name, evidence));
      });
    }
    return out;
  },
};

/** The names that open curricula in a block. */
function openingNames(text: string, block: Range, evidence: NameEvidence): NameReading[] {
  const words = text.slice(block.from, block.to);
  if (!/[男女]/u.test(words)) return [];
  return matchesOf(words, OPENING).flatMap((match) => {
    const from = block.from + match.index;
    const to = from + match[1]!.length;
    const read = nameAt(text, from, evidence, to);
    if (read?.to === to) return [read];
    const name = match[1]!.replace(' ', '');
    return NO_NAME.test(name) || nameWeight(name) < -4.5 ? [] : [{ name, from, to, weight: 1.6 }];
  });
}

/** The posts of a block that no other name follows. */
function stations(text: string, block: Range, name: NameReading, evidence: NameEvidence): PersonFound[] {
  const posts = postsIn(text, block.from, block.to).filter((post) => isOwn(text, post, block, evidence));
  return posts.length === 0 ? [] : [personFound(name, posts, 'curricula/stations')];
}

function isOwn(text: string, post: PostPhrase, block: Range, evidence: NameEvidence): boolean {
  if (post.kind === 'private' || post.kind === 'association') return false;
  if (OTHERS.test(text.slice(post.to, post.to + 4))) return false;
  return nameAt(text, post.to, evidence, block.to) === null;
}
