/** Posts that a sentence gives or takes: `任命罗小云为副省长`, `乔明佳同志任合川区委书记`, `不再担任区长职务`. */

import type { Article, Page, Range } from '../model/page.ts';
import { matchesOf } from '../text/matches.ts';
import { evidenceOf, type NameEvidence } from './persons/name-evidence.ts';
import { namesFrom, namesUntil } from './persons/name-lists.ts';
import { nameAt, nameBefore, nameWeight, type NameReading } from './persons/names.ts';
import { postedSentences, type PostPhrase } from './persons/posts.ts';
import type { PersonFound, Rule } from './rule.ts';

/** Verbs between a name and its posts. */
const VERB =
  /(?:被免去(?:其)?(?:(?:现任|所任|担任)的?)?|免去其(?:现任的?)?|不再担任|先后担任|历任|曾任|现任|出任|就任|担任|转任|调任至?|改任|升任|继任|兼任|挂职(?:担?任)?|挂任|接任|后任|拟任|履新|晋升|跻身任?|成为|推荐为|提名为|上任|当选为?|任命为|选举为|代理|署理|辞去|卸任|(?<![时主责信])任(?:职于?)?|是|系|为)过?/gu;
const WEAK = /^(?:是|系|为)$/u;
/** Verbs before a name whose posts follow behind 为, or behind the name. */
const VERB_FIRST = /(?:任命|决定|接受|选举|补选|推选|提名|免去|撤销)/gu;
/** Between a name and its posts, where the verb stands before both. */
const LINK = /^(?:同志)?(?:\([^()\n]{1,8}\))?(?:因[^,。;、]{2,8}辞去|任|兼任|为|的|担任|辞去)?(?:兼任|现任|所任)?的?/u;
/** Words between a name and the verb. */
const ADVERB =
  /(?:同志)?(?:,?(?:如今|现在|目前|当时)|已?于?(?:日前|近日|近期)|此前|刚刚?|新近|去年|今年|原|首[度次]|再次|曾|先后|现|已|拟|后|再|在|被|又|也|并|则|正式|开始|将|均|都|分别|[于自从]?[0-9]{4}年(?:[0-9]{1,2}月)?(?:[0-9]{1,2}日)?(?:起|开始|以来)?)?(?:正式|曾|已|现)?$/u;
/** 李小豹(1968.8)|担任: what a bracket says of the person. */
const ASIDE = /\([^()\n]{1,14}\)$/u;
/** 曾任该市副市长: a body that is only pointed at. */
const POINTED_AT = /^[该本我][省市县区州旗盟乡镇村校院局]$/u;
const BETWEEN_POSTS = /^(?:\([^()]{0,4}[级兼]\))?(?:[、,]|和|、?兼|及)?$/u;
/** What stands behind the posts of somebody who is named only then: `原任副主任的王海`, `担任市长的是李山`. */
const HOLDER = /^(?:职务|一职)?的(?:正?是|分别(?:是|为)|有|还有|包括|:)?/u;
/** `5名副主任,分别是甲、乙`, `副主任是甲`. */
const NAMED_BEHIND = /^(?:一职)?,?(?:分别(?:是|为|由)|正?是|为(?!主|辅|首|代表))/u;
/** `甲首次以市委书记(的)身份亮相` */
const AS = /[以从由](?:新任)?“?/gu;
const IN_THE_CAPACITY = /^”?的?(?:身份|岗位|任上)/u;
/** `书记一职由省委常委丁山兼任`: the posts stand before the name. */
const POST_BY = /^(?:一职|职务)?(?:已|则|将|现|改)?由/u;
/** `杨某的某局局长职务`, a line of a list of those who leave office. */
const LINE_OF_OFFICE =
  /(?<=^|[;:,。\s])([㐀-鿿]{2,4}|[㐀-鿿] [㐀-鿿]|[㐀-鿿]{1,7}·[㐀-鿿·]{1,9})(?:同志)?(?:\([^()\n]{1,8}\))?(?:兼任|担任|所任)?的/gu;
const NO_NAME = /^(?:免去|任命|决定|同意|接受|撤销|辞去|其|他|她|本|该|此|原|现|新)|[们员长会局委部者]$/u;

export const appointments: Rule = {
  name: 'appointments',
  find(article: Article, page: Page): PersonFound[] {
    const evidence = evidenceOf(page);
    return postedSentences(article).flatMap(({ sentence, posts }) => {
      const text = article.text.slice(sentence.from, sentence.to);
      if (!/任|选|为|免去|撤销|提名|辞去|决定|履新|晋升|跻身|代理|是|身份|职务/u.test(text)) return [];
      return [
        ...behindName(article.text, sentence, posts, evidence),
        ...beforeName(article.text, sentence, posts, evidence),
        ...behindPosts(article.text, sentence, posts, evidence),
        ...(/身份|岗位|任上/u.test(text) ? inTheCapacity(article.text, sentence, posts, evidence) : []),
        ...(text.includes('职务') ? linesOfOffice(article.text, sentence, posts, evidence) : []),
      ];
    });
  },
};

/** `王作安任市政府党组成员`; where the verb has no name before it, the sentence's own subject. */
function behindName(text: string, sentence: Range, posts: readonly PostPhrase[], evidence: NameEvidence): PersonFound[] {
  return matchesOf(text.slice(sentence.from, sentence.to), VERB).flatMap((match) => {
    const at = sentence.from + match.index;
    const given = postsFrom(text, at + match[0].length, posts);
    if (given.length === 0) return takenOver(text, sentence, match[0], at, posts, evidence);
    const holders = holdersBehind(text, given, sentence.to, evidence);
    if (holders.length > 0) return holders.flatMap((holder) => finding(holder, given, 'appointments/holder'));
    const to = beforeAdverb(text, at, sentence.from);
    const close = successor(text, closeName(text, beforeTitle(text, to, posts), sentence.from, evidence), sentence.from, evidence);
    // 马吉福(女,回族)为副市长: a line of a list of appointments.
    const line = match[0] === '为' ? lineOf(text, sentence, at, evidence) : null;
    if (line) return finding(line, given, 'appointments/list-line');
    // 是, 为 tell of anything: only right behind a name that the page knows.
    const name = WEAK.test(match[0])
      ? close && standsWithout(close.name, match[0], evidence) && !HEADS_BODY.test(given[0]!.text)
        ? close
        : null
      : (close ?? (match[0].includes('免去') ? lastNamed(text, at, posts, evidence) : null) ?? subjectOf(text, sentence, at, evidence));
    if (!name) return [];
    // 甲、乙、丙均出任市委常委: each of the list; 分别 tells that it is not so.
    const all =
      name === close && !/分别/u.test(text.slice(name.to, at))
        ? [...namesUntil(text, name.to, sentence.from, evidence).slice(0, -1), name]
        : [name];
    return all.flatMap((one) => finding(one, given, 'appointments/takes-office'));
  });
}

/** The end of what stands before a verb, without adverbs and what a bracket adds. */
function beforeAdverb(text: string, at: number, floor: number): number {
  const to = at - ADVERB.exec(text.slice(Math.max(floor, at - 18), at))![0].length;
  return to - (ASIDE.exec(text.slice(Math.max(floor, to - 16), to))?.[0].length ?? 0);
}

/** `任命罗小云为江西省人民政府副省长`, `免去李平的市长职务`. */
function beforeName(text: string, sentence: Range, posts: readonly PostPhrase[], evidence: NameEvidence): PersonFound[] {
  return matchesOf(text.slice(sentence.from, sentence.to), VERB_FIRST).flatMap((match) => {
    const behind = sentence.from + match.index + match[0].length;
    const names = namesFrom(text, behind + formerPosts(text, behind, posts), [], sentence.to, evidence).names.map((listed) => listed.name);
    const slot = slotBefore(text, behind);
    const name = names[names.length - 1] ?? slot;
    if (!name) return [];
    const link = LINK.exec(text.slice(name.to, name.to + 22))![0];
    const given = postsFrom(text, name.to + link.length, posts);
    const first = (names.length > 0 ? names : [name]).flatMap((one) => finding(one, given, 'appointments/is-appointed'));
    return first.length === 0 ? [] : [...first, ...alsoAppointed(text, given[given.length - 1]!.to, sentence.to, posts, evidence)];
  });
}

/** Length of the posts that somebody holds who gets another: 任命|现任区委书记|罗山为副市长. */
function formerPosts(text: string, at: number, posts: readonly PostPhrase[]): number {
  const now = /^(?:现任|原任)/u.exec(text.slice(at, at + 2));
  const held = now ? postsFrom(text, at + 2, posts) : [];
  return held.length > 0 ? held[held.length - 1]!.to - at : 0;
}

/** A name that no rule of names explains, between 任命 and 为: 任命|都拉|兼任. */
function slotBefore(text: string, at: number): NameReading | null {
  const slot = /^([㐀-鿿]{2,4}?)(?:同志)?(?:\([^()\n]{1,8}\))?(?:为|兼任|担任)/u.exec(text.slice(at, at + 20));
  return slot ? slotReading(slot[1]!, at) : null;
}

function slotReading(printed: string, at: number): NameReading | null {
  const name = printed.replace(' ', '');
  return NO_NAME.test(name) || nameWeight(name) < -4.5 ? null : { name, from: at, to: at + printed.length, weight: 1.6 };
}

/** `政法委书记一职由省委常委丁山|兼任`. */
function takenOver(
  text: string,
  sentence: Range,
  verb: string,
  at: number,
  posts: readonly PostPhrase[],
  evidence: NameEvidence,
): PersonFound[] {
  if (!/^(?:兼任|接任|担任|出任|继任|代理)$/u.test(verb)) return [];
  const post = posts.findLast((one) => one.to < at && POST_BY.test(text.slice(one.to, one.to + 4)));
  const name =
    post && !/[,。;]/u.test(text.slice(post.to, at))
      ? closeName(text, beforeAdverb(text, at, sentence.from), sentence.from, evidence)
      : null;
  return post && name ? finding(name, [post], 'appointments/takes-office') : [];
}

/** The names behind posts that are told of before: 原任副主任的|王海, 担任副市长的分别是|甲、乙. */
function holdersBehind(text: string, given: readonly PostPhrase[], end: number, evidence: NameEvidence): NameReading[] {
  const to = given[given.length - 1]!.to;
  const of = HOLDER.exec(text.slice(to, to + 6));
  if (!of) return [];
  const names = namesFrom(text, to + of[0].length, [], end, evidence).names.map((listed) => listed.name);
  const several = /分别|有|包括|:$/u.test(of[0]);
  return names.length > 0 && names[0]!.weight >= 2.4 ? (several ? names : names.slice(0, 1)) : [];
}

/** `有5名副主任,分别是甲、乙和丙`, `县长是丁`: the posts of those named behind them. */
function behindPosts(text: string, sentence: Range, posts: readonly PostPhrase[], evidence: NameEvidence): PersonFound[] {
  return posts.flatMap((post) => {
    const link = NAMED_BEHIND.exec(text.slice(post.to, post.to + 8))?.[0];
    if (!link) return [];
    const { names, to } = namesFrom(text, post.to + link.length, [], sentence.to, evidence);
    const may = link.includes('分别') || (post.shared && link.endsWith('为'));
    const must = link.includes('分别');
    if (names.length === 0 || (names.length > 1 ? !may : must) || names[0]!.name.weight < 2.4) return [];
    if (!/^[,。;!?)]|^$/u.test(text.slice(to, Math.min(to + 1, sentence.to)))) return [];
    return names.flatMap(({ name }) => finding(name, [post], 'appointments/named-behind'));
  });
}

/** `甲首次以市委书记的身份出席`. */
function inTheCapacity(text: string, sentence: Range, posts: readonly PostPhrase[], evidence: NameEvidence): PersonFound[] {
  return matchesOf(text.slice(sentence.from, sentence.to), AS).flatMap((match) => {
    const at = sentence.from + match.index;
    const given = postsFrom(text, at + match[0].length, posts);
    const last = given[given.length - 1];
    if (!last || !IN_THE_CAPACITY.test(text.slice(last.to, last.to + 4))) return [];
    const to = beforeAdverb(text, at, sentence.from);
    const name = closeName(text, to, sentence.from, evidence) ?? subjectOf(text, sentence, at, evidence);
    return name ? finding(name, given, 'appointments/in-capacity') : [];
  });
}

/** `杨某的某局局长职务`, `茶某(女)兼任的某局局长职务` where a clause begins with it. */
function linesOfOffice(text: string, sentence: Range, posts: readonly PostPhrase[], evidence: NameEvidence): PersonFound[] {
  return matchesOf(text.slice(sentence.from, sentence.to), LINE_OF_OFFICE).flatMap((match) => {
    const at = sentence.from + match.index;
    const given = postsFrom(text, at + match[0].length, posts);
    if (given.length === 0 || !/^等?职务/u.test(text.slice(given[given.length - 1]!.to))) return [];
    const read = nameAt(text, at, evidence, at + match[1]!.length);
    const name = read && read.to === at + match[1]!.length ? read : slotReading(match[1]!, at);
    return name ? finding(name, given, 'appointments/line-of-office') : [];
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
    if (last && !BETWEEN_POSTS.test(text.slice(last.to, post.outer))) break;
    out.push(post.from < at ? { ...post, from: at, outer: at, text: text.slice(at, post.to).replace(/\s/gu, '') } : post);
  }
  return out;
}

/** 由曾进副区长|代理: where a title stands between the name and the verb, the end of the name. */
function beforeTitle(text: string, to: number, posts: readonly PostPhrase[]): number {
  const title = posts.find((post) => post.to === to);
  if (!title) return to;
  return title.head - (/(?:常务副|副|代)$/u.exec(text.slice(title.head - 3, title.head))?.[0].length ?? 0);
}

/** 甲接替乙|担任: the one who follows, where `name` is the one followed. */
function successor(text: string, name: NameReading | null, floor: number, evidence: NameEvidence): NameReading | null {
  const follows = name && /(?:接替|接棒|接任|取代)[^,。;、]{0,8}$/u.exec(text.slice(Math.max(floor, name.from - 12), name.from));
  return follows ? closeName(text, name.from - follows[0].length, floor, evidence) : name;
}

/** The last person named behind a post before `at`: 局长陈山受到处分,|被免去…. */
function lastNamed(text: string, at: number, posts: readonly PostPhrase[], evidence: NameEvidence): NameReading | null {
  for (const post of posts.filter((one) => one.to < at).reverse()) {
    const name = nameAt(text, post.to, evidence, at);
    if (name && name.weight >= 2.4) return name;
  }
  return null;
}

function closeName(text: string, to: number, floor: number, evidence: NameEvidence): NameReading | null {
  let name = nameBefore(text, to, floor);
  // 前任|肖某现任: 任 is no surname there.
  if (name?.name.startsWith('任') && /[前现时继]/u.test(text[name.from - 1] ?? '')) name = nameBefore(text, to, name.from + 1);
  if (!name) return null;
  // 黄道成|担任: with a mark before it, or where the page has it again, a rare name will do.
  const least =
    !/^[由被与和及]/u.test(name.name) && /[\s,。;:]/u.test(text[name.from - 1] ?? '。') ? 0.5 : evidence.count(name.name) >= 2 ? 1 : 2.4;
  return name.weight >= least ? name : null;
}

/** What parts the clauses in which a subject may stand. */
const CLAUSE = /[,、;:的]/gu;

/** The name with which one of the clauses before `at` begins, the nearest first, if the page knows it from elsewhere. */
function subjectOf(text: string, sentence: Range, at: number, evidence: NameEvidence): NameReading | null {
  const starts = [sentence.from, ...matchesOf(text.slice(sentence.from, at), CLAUSE).map((m) => sentence.from + m.index + 1)];
  for (const start of starts.reverse()) {
    const name = nameAt(text, start, evidence, at);
    // 接替退役的丙上将,升任…: the one followed is not the subject.
    if (/(?:接替|接棒|接任|取代)[^,;]{0,12}$/u.test(text.slice(Math.max(sentence.from, start - 18), start))) continue;
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
