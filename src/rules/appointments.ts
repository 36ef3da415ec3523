/** Posts that a sentence gives or takes: `任命罗小云为副省长`, `乔明佳同志任合川区委书记`, `不再担任区长职务`. */

import type { Article, Page, Range } from '../model/page.ts';
import { evidenceOf, type NameEvidence } from './name-evidence.ts';
import { namesUntil } from './name-lists.ts';
import { nameAt, nameBefore, type NameReading } from './names.ts';
import { postsIn, type PostPhrase } from './posts.ts';
import type { PersonFound, Rule } from './rule.ts';

/** Verbs between a name and its posts. */
const VERB =
  /(?:不再担任|先后担任|历任|曾任|现任|出任|担任|转任|调任至?|改任|升任|继任|兼任|挂任|接任|拟任|履新|晋升|跻身|推荐为|提名为|当选为?|任命为|选举为|代理|辞去|卸任|(?<![时主责信])任|是|系|为)/gu;
const WEAK = /^(?:是|系|为)$/u;
/** Verbs before a name whose posts follow behind 为, or behind the name. */
const VERB_FIRST = /(?:任命|决定|接受|选举|补选|推选|提名|免去|撤销)/gu;
/** Between a name and its posts, where the verb stands before both. */
const LINK = /^(?:同志)?(?:任|兼任|为|的|担任|辞去)?/u;
/** Words between a name and the verb. */
const ADVERB = /(?:同志)?(?:曾|先后|现|已|拟|后|再|被|又|也|并|则|正式|开始|将|均|都|分别|[于自][0-9]{4}年[0-9]{1,2}月)?$/u;
/** 曾任该市副市长: a body that is only pointed at. */
const POINTED_AT = /^[该本我][省市县区州旗盟乡镇村校院局]$/u;
const BETWEEN_POSTS = /^(?:[、,]|和|兼|及)?$/u;

export const appointments: Rule = {
  name: 'appointments',
  find(article: Article, page: Page): PersonFound[] {
    const evidence = evidenceOf(page);
    return article.sentences.flatMap((sentence) => {
      const text = article.text.slice(sentence.from, sentence.to);
      if (!/任|选|为|免去|撤销|提名|辞去|决定|履新|晋升|跻身|代理/u.test(text)) return [];
      const posts = postsIn(article.text, sentence.from, sentence.to);
      return posts.length === 0
        ? []
        : [...behindName(article.text, sentence, posts, evidence), ...beforeName(article.text, sentence, posts, evidence)];
    });
  },
};

/** `王作安任市政府党组成员`; where the verb has no name before it, the sentence's own subject. */
function behindName(text: string, sentence: Range, posts: readonly PostPhrase[], evidence: NameEvidence): PersonFound[] {
  return [...text.slice(sentence.from, sentence.to).matchAll(VERB)].flatMap((match) => {
    const at = sentence.from + match.index;
    const given = postsFrom(text, at + match[0].length, posts);
    if (given.length === 0) return [];
    const to = at - ADVERB.exec(text.slice(Math.max(sentence.from, at - 14), at))![0].length;
    const close = closeName(text, to, sentence.from, evidence);
    // 马吉福(女,回族)为副市长: a line of a list of appointments.
    const line = match[0] === '为' ? lineOf(text, sentence, at, evidence) : null;
    if (line) return finding(line, given, 'appointments/list-line');
    // 是, 为 tell of anything: only right behind a name that the page knows.
    const name = WEAK.test(match[0])
      ? close && standsWithout(close.name, match[0], evidence) && !HEADS_BODY.test(given[0]!.text)
        ? close
        : null
      : (close ?? subjectOf(text, sentence, at, evidence));
    if (!name) return [];
    // 甲、乙、丙均出任市委常委: each of the list; 分别 tells that it is not so.
    const all =
      name === close && !/分别/u.test(text.slice(name.to, at))
        ? [...namesUntil(text, name.to, sentence.from, evidence).slice(0, -1), name]
        : [name];
    return all.flatMap((one) => finding(one, given, 'appointments/takes-office'));
  });
}

/** `任命罗小云为江西省人民政府副省长`, `免去李平的市长职务`. */
function beforeName(text: string, sentence: Range, posts: readonly PostPhrase[], evidence: NameEvidence): PersonFound[] {
  return [...text.slice(sentence.from, sentence.to).matchAll(VERB_FIRST)].flatMap((match) => {
    const name = nameAt(text, sentence.from + match.index + match[0].length, evidence, sentence.to);
    if (!name) return [];
    const link = LINK.exec(text.slice(name.to, name.to + 6))![0];
    const given = postsFrom(text, name.to + link.length, posts);
    const first = finding(name, given, 'appointments/is-appointed');
    return first.length === 0 ? [] : [...first, ...alsoAppointed(text, given[given.length - 1]!.to, sentence.to, posts, evidence)];
  });
}

/** 徐强为组长的调研组: head of a body for the day. */
const HEADS_BODY = /^(?:副?组长|副?团长|领队|队长|代表)$/u;

/** Whether the page has the name without the verb behind it: 郭大|为 may be a name. */
function standsWithout(name: string, verb: string, evidence: NameEvidence): boolean {
  return evidence.count(name) > evidence.count(name + verb);
}

/** The name with which a sentence begins, where nothing but a bracket stands between it and the verb. */
function lineOf(text: string, sentence: Range, at: number, evidence: NameEvidence): NameReading | null {
  const name = nameAt(text, sentence.from, evidence, at);
  return name && /^(?:同志)?(?:\([^()]{1,12}\))?$/u.test(text.slice(name.to, at)) ? name : null;
}

/** Behind the first, others: `选举甲为市长、乙为副市长`. */
function alsoAppointed(text: string, at: number, end: number, posts: readonly PostPhrase[], evidence: NameEvidence): PersonFound[] {
  if (!/[、,;]/u.test(text[at] ?? '')) return [];
  const name = nameAt(text, at + 1, evidence, end);
  const link = name && LINK.exec(text.slice(name.to, name.to + 6))![0];
  if (!name || !link) return [];
  const given = postsFrom(text, name.to + link.length, posts);
  const next = finding(name, given, 'appointments/is-appointed');
  return next.length === 0 ? [] : [...next, ...alsoAppointed(text, given[given.length - 1]!.to, end, posts, evidence)];
}

/** The run of posts that begins at `at`; the first may reach further left where its edge is unsure. */
function postsFrom(text: string, at: number, posts: readonly PostPhrase[]): PostPhrase[] {
  const first = posts.findIndex((post) => post.head >= at && (post.from <= at || POINTED_AT.test(text.slice(at, post.from))));
  if (first < 0) return [];
  const out: PostPhrase[] = [];
  for (const post of posts.slice(first)) {
    const last = out[out.length - 1];
    if (last && !BETWEEN_POSTS.test(text.slice(last.to, post.from))) break;
    out.push(post.from < at ? { ...post, from: at, text: text.slice(at, post.to).replace(/\s/gu, '') } : post);
  }
  return out;
}

function closeName(text: string, to: number, floor: number, evidence: NameEvidence): NameReading | null {
  const name = nameBefore(text, to, floor);
  return name && (name.weight >= 2.4 || (name.weight >= 1 && evidence.count(name.name) >= 2)) ? name : null;
}

/** The name with which one of the clauses before `at` begins, the nearest first, if the page knows it from elsewhere. */
function subjectOf(text: string, sentence: Range, at: number, evidence: NameEvidence): NameReading | null {
  const starts = [sentence.from, ...[...text.slice(sentence.from, at).matchAll(/[,、;:的]/gu)].map((m) => sentence.from + m.index + 1)];
  for (const start of starts.reverse()) {
    const name = nameAt(text, start, evidence, at);
    if (name && name.weight >= 3 && evidence.count(name.name) >= 2) return name;
  }
  return null;
}

function finding(name: NameReading, given: readonly PostPhrase[], rule: string): PersonFound[] {
  const posts = given.filter((post) => post.kind !== 'private' && post.kind !== 'association');
  if (posts.length === 0) return [];
  const executive = !posts.some((post) => post.kind === 'public') && posts.some((post) => post.kind === 'executive');
  return [
    {
      kind: executive ? 'executive' : 'official',
      name: name.name,
      ranges: [{ from: name.from, to: name.to }],
      posts: posts.map((post) => ({ from: post.from, to: post.to, text: post.text })),
      rule,
      undetermined: posts.every((post) => post.kind === 'either'),
    },
  ];
}
