/** Posts that a sentence gives or takes: `任命罗小云为副省长`, `乔明佳同志任合川区委书记`, `不再担任区长职务`. */

import type { Article, Page, Range } from '../model/page.ts';
import { matchesOf } from '../text/matches.ts';
import { nameBeforePlace, slotBefore, slotReading } from './persons/appointed-names.ts';
import { evidenceOf, type NameEvidence } from './persons/name-evidence.ts';
import { namesFrom, namesUntil } from './persons/name-lists.ts';
import { nameAt, type NameReading } from './persons/names.ts';
import { personFound } from './persons/person-found.ts';
import { postedSentences, type PostPhrase } from './persons/posts.ts';
import { postsFrom, stationsFrom } from './persons/post-runs.ts';
import {
  beforeAdverb,
  beforeTitle,
  closeName,
  lineOf,
  standsWithout,
  subjectOf,
  successor,
  toldBefore,
  withLastCharacter,
} from './persons/subjects.ts';
import type { PersonFound, Rule } from './rule.ts';

/** Verbs between a name and its posts. */
const VERB =
  /(?:被免去(?:其)?(?:(?:现任|所任|担任)的?)?|免去其(?:现任的?)?|不再担任|先后担任|历任|曾任(?:职于?)?|现任(?:职于?)?|出任|就任|担任|转任|调任至?|改任|升任|继任|兼任|挂职(?:担?任)?|挂任|接任|(?<!先)后任(?:职于?)?|拟任|履新|晋升|跻身任?|成为|推[荐选举]为|提名为|[上到]任|当选为?|任命为|选举为|时任|(?:案发|被查|落马|退休|生|此|之|任)前(?:系|是|为|任(?:职于?)?)|(?:目前|现在|现|如今)的?职务(?:是|为)|代理|署理|辞去|辞任|卸任|(?<![时主责信首前每两各届])任(?!上[跨时后就被])(?:职于?)?|是|系|为)[过了]?/gu;
/** 担任委员的|有千人: nothing that the subject holds. */
const OF_OTHERS = /^的(?:有|占|人|同志|干部|是)/u;
/** `接替已落马的乙出任`, `接替乙,升任` */
const FOLLOWS = /(?:接替|接棒|取代)(?:[一-鿿]{1,4}的)?/gu;
/** 致电祝贺|卡里莫当选总统: he who is congratulated holds the office, not who writes to him. */
const CONGRATULATED = /(?:祝贺|恭贺|庆祝)([^,。;、]{2,12})$/u;
/** Verbs that a whole career follows. */
const CAREER = /历任|先后|曾(?:担任|任)/u;
const WEAK = /^(?:是|系|为)$/u;
/** 有望|升任, 其父|曾任: nothing that the subject holds. */
const MODAL = /(?:有可能|可能|有望|或将|或会|希望|未能|没能|没有|不想|想要?|渴望|争取|谋求|若|如果|一旦|传闻|传言|盛传)$/u;
/** Posts that anybody may become. */
const VAGUE = /^(?:[一-鿿]{0,4}干部|[一-鿿]{0,2}领导|代表|成员|负责人|书记们)$/u;
/** 从甲市委书记|升任: the post that is left. */
const LEFT = /^(?:岗位|任上|一职|职务|职位|位置)?上?$/u;
/** 曾担任吕梁市长、|后调任忻州市委书记的甲: the story goes on before the name. */
const ONWARD = /^[、,](?:后又?|又|再|并|现|还|此后)(?:调任|转任|升任|改任|担任|出任|兼任|任)/u;
/** Verbs before a name whose posts follow behind 为, or behind the name. */
const VERB_FIRST = /(?:任命|决定|接受|选举|补选|增选|增补|推选|提名|免去|撤销)/gu;
/** Between a name and its posts, where the verb stands before both. */
const LINK = /^(?:同志)?(?:\([^()\n]{1,8}\))?(?:因[^,。;、]{2,8}辞去|辞任|任|兼任|为|的|担任|辞去)?(?:兼任|现任|所任)?的?/u;
/** Names of this weight may open a sentence that tells who somebody is. */
const INTRODUCED = 1;
/** What stands behind the posts of somebody who is named only then: `原任副主任的王海`, `担任市长的是李山`. */
const HOLDER = /^(?:\([^()]{1,8}\))?(?:职务|一职)?的(?:正?是|分别(?:是|为)|有|还有|包括|:)?/u;
/** `5名副主任,分别是甲、乙`, `副主任是甲`. */
const NAMED_BEHIND = /^(?:一职)?,?(?:分别(?:是|为|由)|正?是|为(?!主|辅|首|代表))/u;
/** `甲首次以市委书记(的)身份亮相` */
const AS = /[以从由在](?:新任)?“?/gu;
const IN_THE_CAPACITY = /^”?的?(?:身份|岗位|任上)/u;
/** `书记一职由省委常委丁山兼任`: the posts stand before the name. */
const POST_BY = /^(?:一职|职务)?(?:已|则|将|现|改)?由/u;
/** `杨某的某局局长职务`, a line of a list of those who leave office. */
const LINE_OF_OFFICE =
  /(?<=^|[;:,。\s])([㐀-鿿]{2,4}|[㐀-鿿] [㐀-鿿]|[㐀-鿿]{1,7}·[㐀-鿿·]{1,9})(?:同志)?(?:\([^()\n]{1,8}\))?(?:兼任|担任|所任)?的/gu;
export const appointments: Rule = {
  name: 'appointments',
  find(article: Article, page: Page): PersonFound[] {
    const evidence = evidenceOf(page);
    return postedSentences(article).flatMap(({ sentence, posts }) => {
      const text = article.text.slice(sentence.from, sentence.to);
      if (!/任|选|为|免去|撤销|提名|辞去|决定|履新|晋升|跻身|代理|是|身份|职务/u.test(text)) return [];
      const named = behindName(article.text, sentence, posts, evidence);
      return [
        ...named,
        ...(named.length > 0 ? followed(article.text, sentence, evidence) : []),
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
    const career = CAREER.test(text.slice(Math.max(sentence.from, at - 3), at) + match[0]);
    const given = career ? stationsFrom(text, at + match[0].length, sentence.to, posts) : postsFrom(text, at + match[0].length, posts);
    if (given.length === 0) return takenOver(text, sentence, match[0], at, posts, evidence);
    const holders = holdersBehind(text, given, posts, sentence.to, evidence);
    if (holders.length > 0) return holders.flatMap((holder) => finding(holder, given, 'appointments/holder'));
    const end = beforeAdverb(text, at, sentence.from);
    if (MODAL.test(text.slice(Math.max(sentence.from, end - 4), end)) || (match[0] === '成为' && VAGUE.test(given[0]!.text))) return [];
    const left = /^(?:调|转|升|改|继|接|晋|履)/u.test(match[0]) ? postLeft(text, at, posts) : null;
    const to = left ? beforeAdverb(text, left.from - 1, sentence.from) : end;
    const before = closeName(text, beforeTitle(text, to, posts), sentence.from, evidence);
    const close = successor(text, withLastCharacter(text, before, at, sentence.from, evidence), sentence.from, evidence);
    const congratulated =
      /^(?:当选|连任|就任|出任)/u.test(match[0]) && !close ? CONGRATULATED.exec(text.slice(Math.max(sentence.from, to - 16), to)) : null;
    if (congratulated) {
      const honoured = nameAt(text, to - congratulated[1]!.length, evidence, to, 'foreign');
      return honoured?.to === to ? finding(honoured, given, 'appointments/takes-office') : [];
    }
    // 马吉福(女,回族)为副市长: a line of a list of appointments.
    const line = match[0] === '为' ? lineOf(text, sentence, at, evidence) : null;
    if (line) return finding(line, given, 'appointments/list-line');
    // 是, 为 tell of anything: only right behind a name that the page knows.
    const name = WEAK.test(match[0])
      ? close && standsWithout(close.name, match[0], evidence) && !HEADS_BODY.test(given[0]!.text)
        ? close
        : introduced(text, sentence, match[0], at, given, evidence)
      : (close ??
        (isOthers(text, given.at(-1)!.to, sentence.to, evidence)
          ? null
          : toldBefore(text, sentence, { verb: match[0], at, to, career }, posts, evidence)));
    if (!name) return [];
    // 甲、乙、丙均出任市委常委: each of the list; 分别 tells that it is not so.
    const all =
      name === close && !/分别/u.test(text.slice(name.to, at))
        ? [...namesUntil(text, name.to, sentence.from, evidence).slice(0, -1), name]
        : [name];
    return all.flatMap((one) => finding(one, left ? [left, ...given] : given, 'appointments/takes-office'));
  });
}

/** 甲接替|乙|升任市长: who held a post before him who has it now; which one is not always told. */
function followed(text: string, sentence: Range, evidence: NameEvidence): PersonFound[] {
  return matchesOf(text.slice(sentence.from, sentence.to), FOLLOWS).flatMap((match) => {
    const name = nameAt(text, sentence.from + match.index + match[0].length, evidence, sentence.to);
    return name && name.weight >= 2.4 ? [personFound(name, [], 'appointments/followed')] : [];
  });
}

/** Whether posts are those of somebody named behind them: 现任常务副市长|杜紫平, 担任委员的|有千人. */
function isOthers(text: string, to: number, end: number, evidence: NameEvidence): boolean {
  return OF_OTHERS.test(text.slice(to, to + 3)) || (nameAt(text, to, evidence, end)?.weight ?? 0) >= 2.4;
}

/** `梁东是县总工会主席,…`: a sentence that introduces somebody by a public post of a body that it names. */
function introduced(
  text: string,
  sentence: Range,
  verb: string,
  at: number,
  given: readonly PostPhrase[],
  evidence: NameEvidence,
): NameReading | null {
  const post = given[0]!;
  if (verb === '为' || post.kind !== 'public' || post.head - post.from < 2 || !/^[,、。;]/u.test(text.slice(post.to, post.to + 1)))
    return null;
  const name = lineOf(text, sentence, at, evidence);
  return name && name.to === at && name.weight >= INTRODUCED ? name : null;
}

/** 翟红从甲公司总经理|调任: the post that somebody leaves for another, where 从 stands before it. */
function postLeft(text: string, at: number, posts: readonly PostPhrase[]): PostPhrase | null {
  const post = posts.findLast((one) => one.to <= at);
  return post && /[从由]/u.test(text[post.from - 1] ?? '') && LEFT.test(text.slice(post.to, at)) ? post : null;
}

/** `任命罗小云为江西省人民政府副省长`, `免去李平的市长职务`. */
function beforeName(text: string, sentence: Range, posts: readonly PostPhrase[], evidence: NameEvidence): PersonFound[] {
  return matchesOf(text.slice(sentence.from, sentence.to), VERB_FIRST).flatMap((match) => {
    const behind = sentence.from + match.index + match[0].length;
    const placed = nameBeforePlace(text, behind, posts);
    const names = placed
      ? [placed]
      : namesFrom(text, behind + formerPosts(text, behind, posts), [], sentence.to, evidence).names.map((listed) => listed.name);
    const name = names[names.length - 1] ?? slotBefore(text, behind);
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
function holdersBehind(
  text: string,
  given: readonly PostPhrase[],
  posts: readonly PostPhrase[],
  end: number,
  evidence: NameEvidence,
): NameReading[] {
  const to = given[given.length - 1]!.to;
  const onward = ONWARD.exec(text.slice(to, to + 6));
  const more = onward ? postsFrom(text, to + onward[0].length, posts) : [];
  if (more.length > 0) return holdersBehind(text, more, posts, end, evidence);
  const of = HOLDER.exec(text.slice(to, to + 16));
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
    if (
      given.length === 0 ||
      !/^(?:\([^()\n]{1,8}\))?等?职务/u.test(text.slice(given[given.length - 1]!.to, given[given.length - 1]!.to + 14))
    )
      return [];
    const read = nameAt(text, at, evidence, at + match[1]!.length);
    const name = read && read.to === at + match[1]!.length ? read : slotReading(match[1]!, at);
    return name ? finding(name, given, 'appointments/line-of-office') : [];
  });
}

/** 徐强为组长的调研组: head of a body for the day. */
const HEADS_BODY = /^(?:副?组长|副?团长|领队|队长|代表)$/u;

/** Behind the first, others: `选举甲为市长、乙为副市长`. */
function alsoAppointed(text: string, at: number, end: number, posts: readonly PostPhrase[], evidence: NameEvidence): PersonFound[] {
  // 总工程师(试用期一年);丙为主任
  const separator = /^(?:\([^()\n]{1,10}\))?[、,;]/u.exec(text.slice(at, at + 14))?.[0];
  if (!separator) return [];
  const name = nameAt(text, at + separator.length, evidence, end);
  const link = name && LINK.exec(text.slice(name.to, name.to + 6))![0];
  if (!name || !link) return [];
  const given = postsFrom(text, name.to + link.length, posts);
  const next = finding(name, given, 'appointments/is-appointed');
  return next.length === 0 ? [] : [...next, ...alsoAppointed(text, given[given.length - 1]!.to, end, posts, evidence)];
}

function finding(name: NameReading, given: readonly PostPhrase[], rule: string): PersonFound[] {
  const posts = given.filter((post) => post.kind !== 'private' && post.kind !== 'association');
  return posts.length === 0 ? [] : [personFound(name, posts, rule)];
}
