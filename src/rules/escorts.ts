/** Names that stand alone before words of going along: `王建国、李秀英一同调研。`, `王建国等参加会见。` */

import type { Article, Page } from '../model/page.ts';
import { evidenceOf } from './persons/name-evidence.ts';
import { namesFrom } from './persons/name-lists.ts';
import { personFound } from './persons/person-found.ts';
import { postsIn } from './persons/posts.ts';
import type { PersonFound, Rule } from './rule.ts';

/** Others who went along without their names: 及县直有关部门负责人, ,各乡镇主要负责同志. */
const OTHERS = '(?:,|和|及|以及|与)[^。;]{0,40}?(?:负责人|负责同志|主要领导|有关领导|班子成员|有关人员)';
const WITH = '(?:陪同|一同|一道|随同)(?:参加)?(?:了)?(?:调研|考察|检查|视察|看望|慰问|走访|督导|督查|巡查|访问|会见|活动)?';
const TAKE_PART =
  '(?:参加|出席)(?:了)?(?:(?:上述|有关|相关|以上|部分|此次|这些)?(?:调研|考察|检查|视察|慰问|走访|督导|督查|巡查|会见|会谈|座谈|座谈会|会议)(?:活动)?|(?:上述|有关|相关|以上|部分|看望|慰问|植树|纪念)?活动)';
const SIT_IN = '列席(?:了)?(?:会议)?|(?:参加|出席|列席)会议并(?:作了?)?(?:讲话|发言)|作了?(?:交流|表态|典型|大会|重点)?发言';
/** What the sentence says behind the names, and nothing else. */
const GO_ALONG = new RegExp(
  `^(?:${OTHERS})?等?(?:领导|同志|领导同志)?(?:也|分别|还|共同)?(?:${WITH}|${TAKE_PART}|${SIT_IN}|参加|出席)[。;]?$`,
  'u',
);
/** Longer sentences tell more than that, in UTF-16 code units. */
const LONGEST = 120;
/** A single name must surely be one. */
const SURE = 2.4;

export const escorts: Rule = {
  name: 'escorts',
  find(article: Article, page: Page): PersonFound[] {
    const { text } = article;
    const evidence = evidenceOf(page);
    const out: PersonFound[] = [];
    for (const { from, to } of article.sentences) {
      if (to - from > LONGEST || !ENDS.test(text.slice(Math.max(from, to - 12), to))) continue;
      // 县长主持会议,丙列席。: as the last clause of a sentence too.
      for (const start of [from, text.lastIndexOf(',', to - 1) + 1]) {
        const list = namesFrom(text, start, [], to, evidence);
        const sure = list.names.length > 1 || (list.names[0]?.name.weight ?? 0) >= SURE;
        // ,副县长古丽娜尔·吐尔逊一同检查: whose post is printed is no bare name.
        const posted = list.names.some(({ name }) => name.name.includes('·') && postsIn(text, name.from, name.to).length > 0);
        if (!sure || posted || !GO_ALONG.test(text.slice(list.to, to))) continue;
        out.push(...list.names.map(({ name }) => personFound(name, [], 'escorts/bare')));
        break;
      }
    }
    return out;
  },
};

/** Looked for first, for few sentences end so. */
const ENDS = /陪同|一同|一道|随同|参加|出席|列席|发言/u;
