/** Whose office a verb tells of: the name right before it (`王作安任`), the subject of the sentence, him whom 他 refers to. */

import { divisionsNamed } from '../../lexicon/divisions.ts';
import { surnameWeight } from '../../lexicon/names.ts';
import type { Range } from '../../model/page.ts';
import { matchesOf } from '../../text/matches.ts';
import type { NameEvidence } from './name-evidence.ts';
import { nameAt, nameBefore, type NameReading } from './names.ts';
import type { PostPhrase } from './posts.ts';

/** Words between a name and the verb. */
const ADVERB =
  /(?:同志|[上中少]将|[大上中少]校|教授)?(?:,?(?:如今|现在|目前|当时)|已?于?(?:日前|近日|近期)|已经|此前|刚刚?|新近|去年|今年|原|首[度次]|再次|曾|先后|利用(?:其|自己|本人)?|现|已|拟|后|再|在|被|又|也|并|则|正式|开始|将|均|都|分别|[于自从]?[0-9]{4}年(?:[0-9]{1,2}月)?(?:[0-9]{1,2}日)?(?:起|开始|以来)?)?(?:正式|曾|已|现)?$/u;
/** 李小豹(1968.8)|担任: what a bracket says of the person. */
const ASIDE = /\([^()\n]{1,14}\)$/u;
/** The end of what stands before a verb, without adverbs and what a bracket adds. */
export function beforeAdverb(text: string, at: number, floor: number): number {
  const to = at - ADVERB.exec(text.slice(Math.max(floor, at - 18), at))![0].length;
  return to - (ASIDE.exec(text.slice(Math.max(floor, to - 16), to))?.[0].length ?? 0);
}

/** Whether the page has the name without the verb behind it: 郭大|为 may be a name. */
export function standsWithout(name: string, verb: string, evidence: NameEvidence): boolean {
  return evidence.count(name) > evidence.count(name + verb);
}

/** The name with which a sentence begins, where nothing but a bracket stands between it and the verb. */
export function lineOf(text: string, sentence: Range, at: number, evidence: NameEvidence): NameReading | null {
  const name = nameAt(text, sentence.from, evidence, at);
  return name && /^(?:同志)?(?:\([^()]{1,12}\))?$/u.test(text.slice(name.to, at)) ? name : null;
}

/** 由曾进副区长|代理: where a title stands between the name and the verb, the end of the name. */
export function beforeTitle(text: string, to: number, posts: readonly PostPhrase[]): number {
  const title = posts.find((post) => post.to === to);
  if (!title) return to;
  return title.head - (/(?:常务副|副|代)$/u.exec(text.slice(title.head - 3, title.head))?.[0].length ?? 0);
}

/** 甲接替乙|担任: the one who follows, where `name` is the one followed. */
export function successor(text: string, name: NameReading | null, floor: number, evidence: NameEvidence): NameReading | null {
  const follows = name && /(?:接替|接棒|接任|取代)[^,。;、]{0,8}$/u.exec(text.slice(Math.max(floor, name.from - 12), name.from));
  return follows ? closeName(text, name.from - follows[0].length, floor, evidence) : name;
}

/** Nouns of those whose life a clause tells, without a public post. */
const TITLED = /(?:教授|院士|研究员|专家|学者|作家|博士|律师|医生|画家|书法家)$/u;

/**
 * 甲接替乙,|担任市长: the one who follows; 大学教授甲,|曾任副市长: whose post or title stands before him.
 * In: where the verb begins, adverbs left out; the posts of the sentence.
 */
function apposition(text: string, to: number, floor: number, posts: readonly PostPhrase[], evidence: NameEvidence): NameReading | null {
  if (text[to - 1] !== ',') return null;
  const name = closeName(text, to - 1, floor, evidence);
  const first = successor(text, name, floor, evidence);
  if (!name || first !== name) return first;
  const titled = posts.some((post) => post.to === name.from) || TITLED.test(text.slice(Math.max(floor, name.from - 3), name.from));
  return titled && name.weight >= 2.4 ? name : null;
}

/** Between the name of somebody and the clause that tells his office: when it was. */
const WHEN = /^,(?:(?:[12][0-9]{3}年)?(?:[0-9]{1,2}月)?(?:[0-9]{1,2}日)?,)?$/u;

/** 副部长甲,2006年,|在担任局长时…: who is named behind a post right before, but for the time. */
function postedBefore(text: string, to: number, posts: readonly PostPhrase[], evidence: NameEvidence): NameReading | null {
  const post = posts.findLast((one) => one.to < to);
  const name = post ? nameAt(text, post.to, evidence, to) : null;
  return name && name.weight >= 1.6 && WHEN.test(text.slice(name.to, to)) ? name : null;
}

/** How often the page must name him whom it calls by his surname, and how far back he is looked for, in UTF-16 code units. */
const CALLED = { least: 4, back: 1500 };

/** `李|先后担任`: him whom a clause calls by his surname, where the page named him before. */
function surnamed(text: string, to: number, floor: number, evidence: NameEvidence): NameReading | null {
  const surname = text[to - 1] ?? '';
  if (to - 1 < floor || surnameWeight(surname) < 0.4 || !(to - 1 === floor || /[,。;\n]/u.test(text[to - 2]!))) return null;
  const back = text.slice(Math.max(0, to - CALLED.back), to - 1);
  for (
    let at = back.lastIndexOf(surname), tries = 0;
    at >= 0 && tries < 12;
    at = at > 0 ? back.lastIndexOf(surname, at - 1) : -1, tries++
  ) {
    const from = to - 1 - back.length + at;
    const name = nameAt(text, from, evidence, to - 1);
    if (name && name.weight >= 2.2 && evidence.count(name.name) >= CALLED.least) return name;
  }
  return null;
}

/** The last person named behind a post before `at`: 局长陈山受到处分,|被免去…. */
function lastNamed(text: string, at: number, posts: readonly PostPhrase[], evidence: NameEvidence): NameReading | null {
  for (const post of posts.filter((one) => one.to < at).reverse()) {
    const name = nameAt(text, post.to, evidence, at);
    if (name && name.weight >= 2.4) return name;
  }
  return null;
}

/** What parts a name from what stands before it. */
const BEFORE_CLOSE = /(?:^|[\s,。;:]|被告人|嫌疑人)$/u;

/** The name that ends at `to`, where it is sure enough. */
export function closeName(text: string, to: number, floor: number, evidence: NameEvidence): NameReading | null {
  let name = nameBefore(text, to, floor);
  // 前任|肖某现任: 任 is no surname there.
  if (name?.name.startsWith('任') && /[前现时继]/u.test(text[name.from - 1] ?? '')) name = nameBefore(text, to, name.from + 1);
  if (!name) return null;
  // 黄道成|担任: with a mark before it, or where the page has it again, a rare name will do.
  const least =
    !/^[由被与和及]/u.test(name.name) && BEFORE_CLOSE.test(text.slice(Math.max(0, name.from - 3), name.from))
      ? 0.5
      : evidence.count(name.name) >= 2
        ? 1
        : 2.4;
  return name.weight >= least ? name : null;
}

/** How far before a verb its subject is looked for, in UTF-16 code units: what ends further away has had its own verb. */
const FAR = 300;
/** How much more the longer name must weigh where nothing else on the page tells 高永刚|升任 from 李强|刚升任. */
const CLEARLY = 1.5;

/** 高永刚|升任: 刚 before a verb is an adverb, and ends many given names. In: the name read without it, and where the verb begins. */
export function withLastCharacter(
  text: string,
  name: NameReading | null,
  at: number,
  floor: number,
  evidence: NameEvidence,
): NameReading | null {
  if (name?.to !== at - 1 || name.name.length !== 2 || text[at - 1] !== '刚') return name;
  const longer = nameBefore(text, at, floor);
  if (longer?.from !== name.from) return name;
  const counts = [evidence.count(longer.name), evidence.count(name.name)] as const;
  const same = counts[0] >= 2 ? counts[0] === counts[1] : counts[1] < 2 && longer.weight - name.weight >= CLEARLY;
  return same ? longer : name;
}

/** What parts the clauses in which a subject may stand. */
const CLAUSE = /[,、;:的]/gu;
const SENTENCE_CLAUSE = /[,、;:的。\n]/gu;

/** Words with which a clause begins before its subject. */
const OPENING = /^(?:但是?|而|此后|随后|当时|后来|其中|不过|同时|目前|此前|然而|如今|现在|去年|今年|近日|日前)/u;
/** 其父|曾任: the subject is another. */
const RELATIVE = /(?:父亲?|母亲?|妻子?|丈夫|儿子|女儿|兄长?|弟弟?|姐姐?|妹妹?|岳父|前任|后任|继任者|接任者|秘书|同学|下属|搭档)$/u;

/** 甲同志|任县委书记,不再担任县长: what the sentence has told already. */
const APPOINTED = /^(?:同志)?(?:任|担任|出任|当选|调任|升任|兼任)(?!务|何|性|意)/u;

/** The name with which one of the clauses before `at` begins, the nearest first, if the page knows it from elsewhere. */
export function subjectOf(text: string, sentence: Range, at: number, evidence: NameEvidence): NameReading | null {
  if (RELATIVE.test(text.slice(Math.max(sentence.from, at - 6), beforeAdverb(text, at, sentence.from)))) return null;
  const from = Math.max(sentence.from, at - FAR);
  const starts = matchesOf(text.slice(from, at), CLAUSE).map((m) => from + m.index + 1);
  if (from === sentence.from) starts.unshift(from);
  for (const start of starts.reverse()) {
    // 接替退役的丙上将,升任…: the one followed is not the subject.
    if (/(?:接替|接棒|接任|取代)[^,;]{0,12}$/u.test(text.slice(Math.max(sentence.from, start - 18), start))) continue;
    const opening = OPENING.exec(text.slice(start, start + 3))?.[0].length ?? 0;
    const name = nameAt(text, start, evidence, at) ?? (opening > 0 ? nameAt(text, start + opening, evidence, at) : null);
    if (name && (isSubject(name, evidence) || (name.weight >= 2.4 && APPOINTED.test(text.slice(name.to, name.to + 6))))) return name;
  }
  const before = text.slice(sentence.from, at);
  return PRONOUN.test(before) || NO_SUBJECT.test(before) ? subjectBefore(text, sentence.from, evidence) : null;
}

/** A name that the page has again; the oftener, the rarer it may be, where it is no part of another word. */
function isSubject({ name, weight }: NameReading, evidence: NameEvidence): boolean {
  if (divisionsNamed(name).length > 0) return false;
  const count = evidence.count(name);
  return (weight >= 3 && count >= 2) || (weight >= 2.2 && count >= 4) || (weight >= 1.6 && count >= 7 && evidence.followers(name) >= 3);
}

/** 他, 她 as the subject of a clause. */
const PRONOUN = /(?:^|[,;、])[他她](?!们|人)/u;
/** `2009年,|出任…`: the sentence of a curriculum goes on with whom the one before told of. */
const NO_SUBJECT =
  /^(?:(?:[12][0-9]{3}年(?:[0-9]{1,2}月)?(?:[0-9]{1,2}日)?|同年(?:[0-9]{1,2}月)?|次年|翌年|随后|此后|其后|之后|后来?)(?:年?[初底末]|[初上中下]旬)?(?:起|开始)?,?)+(?:又|再|先后|曾|被|即|便|已)?$/u;
/** How far back the sentence that names him may begin, in UTF-16 code units. */
const BACK = 200;

/** A paragraph that begins with 他 goes on with somebody of whom the page writes so often. */
const OFTEN = 4;

/** The name with which the nearest clause of the sentences before begins, in the same paragraph; where 他 opens it, in the one before. */
function subjectBefore(text: string, at: number, evidence: NameEvidence): NameReading | null {
  const floor = Math.max(0, at - BACK);
  const paragraph = text.lastIndexOf('\n', at - 1) + 1;
  const opens = paragraph === at;
  const from = opens ? floor : Math.max(floor, paragraph);
  const starts = matchesOf(text.slice(from, at), SENTENCE_CLAUSE).map((m) => from + m.index + 1);
  if (from > floor || from === 0) starts.unshift(from);
  for (const start of starts.reverse()) {
    const name = nameAt(text, start, evidence, at);
    if (name && isSubject(name, evidence) && (!opens || evidence.count(name.name) >= OFTEN)) return name;
  }
  return null;
}

/** Where the sentence's subject is another than he who holds the post: 书记由时任县长…. */
const CLOSE_ONLY = /^时任$/u;

/** A verb of office: `at` is where it begins, `to` the same without adverbs; a whole career may follow it. */
interface OfficeVerb {
  verb: string;
  at: number;
  to: number;
  career: boolean;
}

/** Whose office a verb tells of that has no name before it; who is named behind its posts is for the caller. */
export function toldBefore(
  text: string,
  sentence: Range,
  { verb, at, to, career }: OfficeVerb,
  posts: readonly PostPhrase[],
  evidence: NameEvidence,
): NameReading | null {
  return (
    apposition(text, to, sentence.from, posts, evidence) ??
    surnamed(text, to, sentence.from, evidence) ??
    postedBefore(text, to, posts, evidence) ??
    (verb.includes('免去') ? lastNamed(text, at, posts, evidence) : null) ??
    (CLOSE_ONLY.test(verb) ? null : subjectOf(text, sentence, at, evidence)) ??
    (career && at === sentence.from ? subjectBefore(text, at, evidence) : null)
  );
}
