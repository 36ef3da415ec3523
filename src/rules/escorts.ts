/** Names that stand alone before words of going along: `王建国、李秀英一同调研。`, `王建国等参加会见。` */

import type { Article, Page } from '../model/page.ts';
import { evidenceOf } from './persons/name-evidence.ts';
import { namesFrom } from './persons/name-lists.ts';
import { personFound } from './persons/person-found.ts';
import type { PersonFound, Rule } from './rule.ts';

/** What the sentence says behind the names, and nothing else. */
const GO_ALONG =
  /^等?(?:领导|同志|领导同志)?(?:也|分别|还|共同)?(?:(?:陪同|一同|一道|随同)(?:参加)?(?:了)?(?:调研|考察|检查|视察|看望|慰问|走访|督导|督查|巡查|访问|会见|活动)?|(?:参加|出席)(?:了)?(?:上述|有关|相关|以上|部分|此次|这些)?(?:调研|考察|检查|视察|慰问|走访|督导|督查|巡查|会见|会谈|座谈|座谈会|会议)(?:活动)?|(?:参加|出席)(?:了)?(?:上述|有关|相关|以上|部分)活动)[。;]?$/u;
/** A single name must surely be one. */
const SURE = 2.4;

export const escorts: Rule = {
  name: 'escorts',
  find(article: Article, page: Page): PersonFound[] {
    const { text } = article;
    const evidence = evidenceOf(page);
    const out: PersonFound[] = [];
    for (const { from, to } of article.sentences) {
      if (to - from > 120 || !ENDS.test(text.slice(Math.max(from, to - 12), to))) continue;
      const list = namesFrom(text, from, [], to, evidence);
      const sure = list.names.length > 1 || (list.names[0]?.name.weight ?? 0) >= SURE;
      if (sure && GO_ALONG.test(text.slice(list.to, to))) out.push(...list.names.map(({ name }) => personFound(name, [], 'escorts/bare')));
    }
    return out;
  },
};

/** Looked for first, for few sentences end so. */
const ENDS = /陪同|一同|一道|随同|参加|出席/u;
