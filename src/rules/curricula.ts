/** Curricula vitae: `李海洲,男,汉族,1969年5月生,现任黄埔区副区长`: every post of the paragraph is the person's. */

import type { Article, Block, Page } from '../model/page.ts';
import { evidenceOf, type NameEvidence } from './name-evidence.ts';
import { nameAt, type NameReading } from './names.ts';
import { postsIn, type PostPhrase } from './posts.ts';
import type { PersonFound, Rule } from './rule.ts';

/** How a curriculum begins behind its name. */
const BEGINS = /^(?:同志)?(?:简历)?[,:]?\s?(?:男|女)[,、]/u;
/** A list of its stations: `2014.01 福建省委常委`, `2008年6月任…`. */
const STATION = /^(?:19|20)[0-9]{2}(?:\.[0-9]{1,2}|年)/u;
const NUMBER = /^(?:[0-9]{1,3}[.、]|[(（][一二三四五六七八九十]{1,3}[)）])?\s?/u;
/** Behind a post somebody else is named, or the post is somebody's whom the person served. */
const OTHERS = /^(?:秘书|的秘书|助理|候选人|会议|办公)/u;

export const curricula: Rule = {
  name: 'curricula',
  find(article: Article, page: Page): PersonFound[] {
    const evidence = evidenceOf(page);
    const out: PersonFound[] = [];
    let subject: NameReading | null = null;
    for (const block of article.blocks) {
      const opening = openingName(article.text, block, evidence);
      if (opening) subject = opening;
      else if (!STATION.test(article.text.slice(block.from, block.from + 8))) subject = null;
      if (subject) out.push(...stations(article.text, block, subject, evidence));
    }
    return out;
  },
};

/** The name that opens a curriculum, or null where the block is none. */
function openingName(text: string, block: Block, evidence: NameEvidence): NameReading | null {
  const from = block.from + NUMBER.exec(text.slice(block.from, block.from + 8))![0].length;
  const name = nameAt(text, from, evidence, block.to);
  return name && BEGINS.test(text.slice(name.to, name.to + 10)) ? name : null;
}

/** The posts of a block that no other name follows. */
function stations(text: string, block: Block, name: NameReading, evidence: NameEvidence): PersonFound[] {
  const posts = postsIn(text, block.from, block.to).filter((post) => isOwn(text, post, block, evidence));
  if (posts.length === 0) return [];
  const executive = !posts.some((post) => post.kind === 'public') && posts.some((post) => post.kind === 'executive');
  return [
    {
      kind: executive ? 'executive' : 'official',
      name: name.name,
      ranges: [{ from: name.from, to: name.to }],
      posts: posts.map(({ from, to, text: words }) => ({ from, to, text: words })),
      rule: 'curricula/stations',
      undetermined: posts.every((post) => post.kind === 'either'),
    },
  ];
}

function isOwn(text: string, post: PostPhrase, block: Block, evidence: NameEvidence): boolean {
  if (post.kind === 'private' || post.kind === 'association') return false;
  if (OTHERS.test(text.slice(post.to, post.to + 4))) return false;
  return nameAt(text, post.to, evidence, block.to) === null;
}
