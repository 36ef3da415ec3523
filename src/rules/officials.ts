/**
 * Persons with their posts: `市委常委、洪洞县委书记张潞萍`, `副主席王阳平、薛爱平`, `党委委员、副主任陆静、何刚等`.
 * A run of posts belongs to the name behind it; a post that several hold belongs to each name of the list.
 */

import { divisionsNamed } from '../lexicon/divisions.ts';
import { once } from '../model/once.ts';
import type { Article, Page, Range } from '../model/page.ts';
import { isAbroad, type Expected } from './persons/abroad.ts';
import { evidenceOf, type NameEvidence } from './persons/name-evidence.ts';
import { namesFrom, namesUntil, type NameList } from './persons/name-lists.ts';
import { isNounOfPerson, nameAt, nameBefore, rareNameAt, type NameReading } from './persons/names.ts';
import { personFound } from './persons/person-found.ts';
import { postedSentences, type PostPhrase } from './persons/posts.ts';
import type { PersonFound, Rule } from './rule.ts';

/** What may stand between two posts of one person. */
const BETWEEN_POSTS = /^(?:\([^()]{0,4}[级兼]\))?(?:[、,;\s]|暨|和|及|、兼|\s?兼\s?|[、,](?:时任|现任|原任|前任))?$/u;
/** What may stand between two groups of one list of persons. */
const BETWEEN_GROUPS = /^\s?(?:[、,;]|和|及|与|以及)?\s?$/u;
const COLLECTIVE = /^等(?:人|同志)?$/u;
/** Posts that a list of persons shares behind 等; a body of visitors or guests is none. */
const COLLECTIVE_POST = /.(?:领导人?|干部|班子成员|同志|委员|常委)$/u;
/** Rank before a noun of office, where the name stands before both: 夏东宁副区长. */
const RANK_BEFORE_HEAD = /(?:常务副|第一副|[前原]?副|代|前|原)$/u;
/** What a name that stands before its post may follow: a mark, or the end of a body's or a place's name. */
const BEFORE_NAME =
  /(?:^|[\s,.:;!?()、。“”《》省市县区州旗盟乡镇村局委部院校司团会协处办厅所站社组府科股队厂矿场馆台园]|中心|公司|集团|的|由|和|与|对|在|向)$/u;
/** A body that stands directly before a name. */
const BODY_BEFORE_NAME =
  /^[一-鿿]{1,14}?(?:局|办|办公室|科|大队|中队|支队|派出所|服务中心)(?=[㐀-鿿]{2,3}(?:[、,;。等]|一行|参加|陪同|出席))/u;
/** 师|范大学|副校长: a body. */
const BODY = /(?:大学|学院|中学|小学|学校|医院|集团|公司|中心|银行|[分支]行|社)$/u;
/** Names of this weight are hardly ever wrong (measured on marked papers). */
const SURE = 2.6;
/** What makes a colleague somebody to be cared for. */
const IN_NEED = /^(?:生活)?(?:困难|(?:退休|离休)(?=老)|伤残|负伤|受伤|因公|患病|住院|牺牲|特困|病残|孤寡)老?(?!人员)/u;
const HURT = /(?:负伤|受伤|患病|偏瘫|瘫痪|患癌|重病|住院|退休|困难)的?$/u;
/** Posts that any noun may follow: 干部特别是…. */
const VAGUE = /^(?:[一-鿿]{0,6}(?:干部|干警)|[一-鿿]{0,2}领导|委员|代表|(?!.*党[委组])[一-鿿]{0,6}成员|负责人|法官|民警)$/u;
/** What stands before 任 where it is a verb: a name, 同志, 上将, 升, 曾. */
const TAKES_OFFICE = /(?:[升曾拟担调出兼现历接改转]|[一-鿿]{2})$/u;
/** What stands before a post that somebody is said to have held: 时任省委书记的李山. */
const HELD = /(?:挂职任|时任|曾任|现任|原任|新任|前任|担任|出任|卸任|当选|升任|调任|转任|接任|继任|就任|身为|作为|当时是|原是)$/u;
/** How somebody holds a post is no part of it: 主任(正厅级), 副县长(山东滨州援青), 副书记(主持工作). */
const RANK_IN_BRACKET = /\([^()]*(?:级|兼|挂职|主持[^()]{0,6}工作|援[疆藏青建川滇黔桂]|试用期|聘任制?)\)$/u;
/** 副部长(现任应急局局长)张山: another post of the same person. */
const OTHER_IN_BRACKET = /^\((?:现任?|[原时曾兼前]任?)(?!级)/u;
/** 王莉出任市委书记 马山…, as headlines print it: the post is that of the name before the verb. */
const GIVEN = /(?<![责主信前现继首新历])(?:任|当选|履新)$/u;
/** 副主任候选人: what somebody is to become, between his posts and his name. */
const CANDIDATE = /^[、兼和][一-鿿]{2,14}?(?:候选人|人选(?:考察对象)?|考察对象)/u;
/** Longest bracket of names, in UTF-16 code units. */
const MOST_IN_BRACKET = 60;
const NOBODY: NameList = { names: [], to: -1, next: -1 };
/** Posts in the forces. */
const FORCE_POST = /^(?:副?司令|副?政委|副?政治委员|副?参谋长)/u;
/** Heads of state and party whom papers only refer to. */
const REFERENCE = /^(?:总书记|主席|总理|国家主席)$/u;

/** Titles that any word may follow: 习近平总书记三次考察. */
const LEADER = /^(?:[㐀-鿿]{2,3})?总书记$/u;

interface Named {
  name: NameReading;
  posts: PostPhrase[];
  rule: string;
}

export const officials: Rule = {
  name: 'officials',
  find(article: Article, page: Page): PersonFound[] {
    const evidence = evidenceOf(page);
    return postedSentences(article).flatMap(({ sentence, posts }) => personsIn(article.text, sentence, posts, evidence).flatMap(toFinding));
  },
};

/** 旗领导|额尔登达来、郝志刚、贺永平: most of a list are names surely, so the first is one too. */
function isSureList({ names }: NameList): boolean {
  return names.length > 2 && names.filter(({ name }) => name.weight >= SURE).length * 2 > names.length;
}

/** How sure a name behind its post is tells its rule. */
function ruleOf(name: NameReading): string {
  return name.weight >= SURE ? 'officials/post-name' : 'officials/post-rare-name';
}

/** The persons whom a sentence names with a post, in text order. */
function personsIn(text: string, sentence: Range, found: readonly PostPhrase[], evidence: NameEvidence): Named[] {
  const out: Named[] = [];
  const posts = [...found];
  let pending: PostPhrase[] = [];
  /** Persons with nothing but separators between them, and where their run ends. */
  let chain: Named[] = [];
  let chainEnd = -1;
  for (let index = 0; index < posts.length; index++) {
    const post = posts[index]!;
    const last = pending[pending.length - 1];
    if (last && !BETWEEN_POSTS.test(text.slice(last.to, post.outer))) pending = [];
    const gap = chainEnd < 0 ? '' : text.slice(chainEnd, pending[0]?.outer ?? post.outer);
    if (!BETWEEN_GROUPS.test(gap) && !COLLECTIVE.test(gap)) {
      chain = [];
      chainEnd = -1;
    }
    // 困难民警甲, 退休老民警乙: somebody who is visited for what he is.
    if (IN_NEED.test(post.text) || HURT.test(text.slice(Math.max(sentence.from, post.from - 8), post.from))) continue;
    const outer = pending[0]?.outer ?? post.outer;
    const start = startOfNames(text, post, outer, evidence, sentence.to);
    const list = isGiven(text, post, outer)
      ? NOBODY
      : namesFrom(text, start, posts.slice(index + 1), sentence.to, evidence, expectedBehind(post, pending));
    if (
      list.names.length > 0 &&
      (list.names[0]!.name.weight >= SURE || !LEADER.test(post.text)) &&
      (list.names[0]!.name.weight >= 2.4 || !VAGUE.test(post.text) || (/领导$/u.test(post.text) && isSureList(list)))
    ) {
      const bracket = text[start - 1] === ')' ? text.slice(post.to, start) : '';
      pending.push(
        bracket !== '' && !RANK_IN_BRACKET.test(bracket) && !OTHER_IN_BRACKET.test(bracket)
          ? { ...post, to: start, text: text.slice(post.from, start).replace(/\s/gu, '') }
          : post,
        ...(OTHER_IN_BRACKET.test(bracket) ? posts.slice(index + 1).filter((other) => other.to < start) : []),
      );
      const shared = text[start - 1] === '(' ? pending : pending.filter((p) => p.shared);
      const persons = list.names.map(({ name, title }, i) => ({
        name,
        posts: [...(i === 0 ? pending : shared), ...(title ? [title] : [])],
        rule: ruleOf(name),
      }));
      chain.push(...persons);
      out.push(...persons);
      chainEnd = list.to;
      while (index + 1 < posts.length && posts[index + 1]!.head < list.to) index++;
      const next = posts[index + 1];
      if (next && next.from < list.next)
        posts[index + 1] = {
          ...next,
          from: list.next,
          outer: Math.max(next.outer, list.next),
          text: text.slice(list.next, next.to).replace(/\s/gu, ''),
        };
      const without = namesWithoutPost(text, list.next, sentence.to, evidence);
      if (without) {
        chain.push(...without.persons);
        out.push(...without.persons);
        chainEnd = without.to;
      }
      pending = [];
      continue;
    }
    if (post.shared && pending.length === 0 && COLLECTIVE_POST.test(post.text) && text.slice(0, post.from).endsWith('等')) {
      // 杨跃民、郭艳华等县四大班子领导: the post behind the list holds for each of its names.
      const named =
        chain.length > 0 && COLLECTIVE.test(gap)
          ? chain
          : namesUntil(text, post.from - 1, sentence.from, evidence).map((name): Named => ({
              name,
              posts: [],
              rule: 'officials/names-post',
            }));
      if (named !== chain) out.push(...named);
      for (const person of named) person.posts = [...person.posts, post];
      chain = [];
      chainEnd = -1;
      continue;
    }
    // 省委组织部部长|回建|出席: a rare name that the page has again.
    const rare =
      post.kind === 'public' && post.head - post.from >= 3 && !VAGUE.test(post.text) && !LEADER.test(post.text)
        ? rareNameAt(text, post.to, evidence, sentence.to)
        : null;
    if (rare) {
      out.push({ name: rare, posts: [...pending, post], rule: 'officials/post-rare-name' });
      pending = [];
      continue;
    }
    const before = nameBeforePost(text, post, posts[index - 1]?.to ?? sentence.from, evidence);
    if (before) {
      out.push(before);
      pending = [];
    } else pending.push(post);
  }
  return out;
}

/** Whether a post is one abroad; found out once, however many posts go before the name. */
const isHeldAbroad = once(({ text }: PostPhrase) => isAbroad(text));

/** Who is expected behind a post: a foreigner where it, or another of the same person, is held abroad. */
function expectedBehind(post: PostPhrase, pending: readonly PostPhrase[]): Expected {
  if (isHeldAbroad(post) || pending.some(isHeldAbroad)) return 'foreign';
  return VAGUE.test(post.text) ? 'name' : 'office';
}

/** Whether a verb gives the post to somebody else than the name that stands behind it and a blank. */
function isGiven(text: string, post: PostPhrase, outer: number): boolean {
  return text[post.to] === ' ' && GIVEN.test(text.slice(Math.max(0, outer - 3), outer));
}

/** Where the names of a post begin (`outer`: where the first of the person's posts does): behind a bracket that belongs to it, behind 的 in 时任区委书记的王作安. */
function startOfNames(text: string, post: PostPhrase, outer: number, evidence: NameEvidence, end: number): number {
  const bracket = /^\([^()\n]{2,14}\)(?=[㐀-鿿])/u.exec(text.slice(post.to, post.to + 17));
  if (bracket && nameAt(text, post.to + bracket[0].length, evidence, end)) return post.to + bracket[0].length;
  if (text[post.to] === '(' && post.kind !== 'private' && areNames(text, post.to + 1, evidence)) return post.to + 1;
  const candidate = CANDIDATE.exec(text.slice(post.to, post.to + 24));
  const proposed = candidate && nameAt(text, post.to + candidate[0].length, evidence, end);
  if (proposed && proposed.weight >= SURE) return post.to + candidate[0].length;
  // 新增一名副市长——陈志: an apposition.
  const dash = text.startsWith('——', post.to) ? nameAt(text, post.to + 2, evidence, end) : null;
  if (dash && dash.weight >= SURE && /[,。;]/u.test(text[dash.to] ?? '。')) return post.to + 2;
  // 峨眉山市委书记(兼)的罗佳明
  const of = /^(?:\([^()]{0,4}[级兼]\))?(?:职务)?的|^(?:拟任)?人选/u.exec(text.slice(post.to, post.to + 12));
  const name = of && nameAt(text, post.to + of[0].length, evidence, end);
  const told = of?.[0].endsWith('的') && HELD.test(text.slice(Math.max(0, outer - 3), outer));
  return name && (told || name.weight >= (evidence.count(name.name) >= 2 ? 3 : 4.5)) ? post.to + of[0].length : post.to;
}

/** 两名县委书记(张山、李大海): whether a bracket holds nothing but names. */
function areNames(text: string, at: number, evidence: NameEvidence): boolean {
  const close = text.slice(at, at + MOST_IN_BRACKET).indexOf(')');
  if (close < 2) return false;
  const list = namesFrom(text, at, [], at + close, evidence);
  return list.to === at + close && list.names.length > 0 && list.names.every(({ name }) => name.weight >= SURE);
}

/** Behind persons with posts, others whose body alone is printed: 脱贫攻坚办舒万波、何茂娇. */
function namesWithoutPost(text: string, at: number, end: number, evidence: NameEvidence): { persons: Named[]; to: number } | null {
  const start = /[,;]/u.test(text[at] ?? '') ? at + 1 : at;
  const persons: Named[] = [];
  let to = at;
  for (let from = start; from < end;) {
    const body = BODY_BEFORE_NAME.exec(text.slice(from, Math.min(end, from + 20)));
    const list = body ? namesFrom(text, from + body[0].length, [], end, evidence) : null;
    if (!list || list.names.length === 0 || list.names.some(({ name }) => name.weight < 2.5)) break;
    persons.push(...list.names.map(({ name }): Named => ({ name, posts: [], rule: 'officials/body-name' })));
    to = list.to;
    from = /[、,;]/u.test(text[list.to] ?? '') ? list.to + 1 : end;
  }
  return persons.length > 0 ? { persons, to } : null;
}

/** A name that stands before its post, 杨森明县长, or within it, 省委骆惠宁书记. */
function nameBeforePost(text: string, post: PostPhrase, floor: number, evidence: NameEvidence): Named | null {
  const rank = RANK_BEFORE_HEAD.exec(text.slice(Math.max(post.head - 3, floor), post.head))?.[0].length ?? 0;
  const from = post.head - rank;
  const name = nameBefore(text, from, floor);
  // 明星|厅长: a word for somebody is no name.
  // 西部战区|陆军政委: a force.
  if (name && /[陆海空]军$/u.test(name.name) && FORCE_POST.test(text.slice(from, post.to))) return null;
  if (!name || name.weight < 0.5 || isNounOfPerson(name.name) || BODY.test(name.name)) return null;
  // 提高党|领导经济工作: too vague to follow a name.
  if (/(?:领导|干部|成员|负责人)$/u.test(post.text)) return null;
  const former = /^[前原]/u.test(text.slice(from, post.head)) ? 1 : 0;
  const printed = text.slice(from + former, post.to);
  // 李作成任陆军司令员: 任 is the verb.
  if (name.name.startsWith('任') && TAKES_OFFICE.test(text.slice(Math.max(0, name.from - 4), name.from))) return null;
  // 常彦|任|副书记: 任 is the verb at its end too; 麻静|向|总书记介绍 has a preposition there.
  if (name.name.length === 3 && /[任向对给被]$/u.test(name.name)) return null;
  // 今年6月|任|安徽代省长: 任 before a place is the verb.
  if (name.name.startsWith('任') && divisionsNamed(name.name.slice(1)).length > 0) return null;
  const known = evidence.count(name.name) > evidence.count(name.name + printed);
  // 向毛主席汇报: a surname before the title is no name.
  const leader = REFERENCE.test(printed) && (name.name.length > 2 || name.weight >= 2.2);
  if (!known && !leader && !(name.weight >= 2.2 && BEFORE_NAME.test(text.slice(Math.max(0, name.from - 2), name.from)))) return null;
  return { name, posts: [{ ...post, from: from + former, text: printed }], rule: 'officials/name-post' };
}

function toFinding(named: Named): PersonFound[] {
  const offices = named.posts.filter((post) => post.kind !== 'private' && post.kind !== 'association');
  const posts = offices.length > 0 ? named.posts.filter((post) => post.kind !== 'private') : [];
  if (posts.length === 0 && named.posts.length > 0) return [];
  const reference = named.rule === 'officials/name-post' && posts.every((post) => REFERENCE.test(post.text));
  return [{ ...personFound(named.name, posts, named.rule), ...(reference ? { reference } : {}) }];
}
