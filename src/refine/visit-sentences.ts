/** What one sentence says of a visit: who went, who went along, where, and what they did there. */

import { loadTable } from '../lexicon/load.ts';
import type { Range } from '../model/page.ts';
import type { PersonFound } from '../rules/rule.ts';
import { MultiPattern } from '../text/multi-pattern.ts';
import { isRoom, isUmbrella, siteBetween, sitesIn, type Site } from './sites.ts';

export interface VisitSentence {
  /** Persons who are the subject of the visiting verb; empty where 一行, 调研组 or nobody stands there. */
  leads: PersonFound[];
  companions: PersonFound[];
  /** Sites of the sentence, in text order. */
  sites: Site[];
  /** The officials who stand directly behind sites: 在市民广场,|解芳…. */
  at: PersonFound[];
  /** The verb that says what was done. */
  activity: Range | null;
  /** The activity looks at a place. */
  inspects: boolean;
  /** The first verb that leads somewhere or says what was done, or null where the sentence only names companions or sites. */
  verb: Range | null;
}

interface Verb extends Range {
  role: 'motion' | 'activity' | 'deed';
}

const verbs = new MultiPattern(loadTable('visit-verbs.tsv', ['verb', 'role']).map((row) => [row[0]!, row[1] as Verb['role']] as const));

const SPEECH =
  /强调|指出|要求|表示|认为|(?<![小传])说(?!明)|希望|叮嘱|嘱咐|勉励|介绍|透露|讲话|传达|主持|召开|会见|座谈|致辞|宣布|代表(?![团队处们大])|批示|获悉|来访|讲述|主讲|当选|报告|回顾|号召|出席/u;
/** Behind these the verb is a noun: 调研组, 考察团, 检查工作, 调研期间. */
const NOUN_BEHIND =
  /^(?:组|团|队|室|员|处|科|长|办|局|部|站|报告|期间|结束|过程|中心|活动期间|成果|时|中,|中指|中强|中要|后|之前|专员|机制|制度|责任|力度|全覆盖|整改)/u;
const NOUN_BEFORE =
  /(?:此次|这次|本次|专题|通过|要|应|必须|加强|强化|开展好|深化|加大|做好|结合|为期.{1,3}天的|的|联合|每次|安全|日常|例行|组织)$/u;
/** 到 leads to a site only behind the one who goes, or behind words of order. */
/** 深入 before these is an adverb. */
const DEEPLY =
  /^(?:交流|交谈|了解|贯彻|学习|推进|开展|实施|细致|分析|研究|探讨|调研|交换|沟通|挖掘|剖析|查找|推动|思考|宣传|践行|融合|贯通|打击|排查|整治|人心|落实|座谈)/u;
const GO =
  /(?:先后|分别|带队|率队|一行|专程|又|还|再|亲自|随后|首先|下午|上午|当天|当日|,)到(?!位|底|达|场|会|来)|(?<![达感受看听得遇收做想直落提回用起等轮接找学拿碰迎涉传调解意])到(?=[^,。;]{2,30}?(?:调研|考察|检查|视察|督导|督查|慰问|察看|查看|走访|指导|看望|参观|暗访|巡查|植树|访问|巡展|观摩|踏勘))/gu;
const ALONG = /陪同|一同|一道|随同|随行|同行|参加|参与/gu;
/** Taking part in these is no visit. */
const OCCASION =
  /^[^,。;]{0,14}(?:会议|座谈|会见|会谈|仪式|大会|培训|活动启动|签约|典礼|论坛|联欢|演出|宣誓|推介会|交流会|推进会|讲座|开工|开幕)/u;
/** A sentence without a person that goes on with the tour: 随后,调研组一行先后|来到, 每到一处. */
const GOES_ON =
  /^(?:在[^,。]{1,40},)?(?:(?:[0-9]{4}年)?[0-9]{1,2}月[0-9]{1,2}[日号][^,。]{0,8},)?(?:[^,。]{0,16}(?:期间|后|中|上午|下午|当天|当日|随后|之后|接着|最后|当晚|中午),?)?(?:[^,。]{0,16}?(?:调研组|考察团|考察组|检查组|督导组|督查组|代表团|视察组|工作组|慰问组|督察组|与会人员|领导|他们?|她们?|大家|一行人?))?(?:一行(?:[0-9]+人|人)?)?(?:先后|首先|随后|接着|还|又|分别|实地|深入|来到|到|前往|现场|仔细|认真|详细|一路|一同|一起|重点|再次|专程|也|并|最后|共同|逐一|等|,)*$/u;

/**
 * Reads a sentence.
 * In: the article's text, the sentence, the persons mentioned in it, whether a tour is under way (so that a sentence without
 * subject may go on with it), what else is known as an enterprise or a place, and what is a whole division.
 */
export function readVisitSentence(
  text: string,
  sentence: Range,
  persons: readonly PersonFound[],
  under: boolean,
  known: (range: Range) => boolean,
  whole: (range: Range) => boolean,
): VisitSentence {
  const found = verbsIn(text, sentence, persons);
  const escorts = escortsOf(text, sentence, persons, found);
  const companions = [...escorts, ...alongOf(text, sentence, persons, found)];
  const out: VisitSentence = {
    leads: [],
    companions: [...new Set(companions)],
    sites: [],
    at: [],
    activity: null,
    inspects: false,
    verb: null,
  };
  for (const at of placedAt(text, sentence)) {
    const verb = found.find((v) => v.from >= at + 2 && whole({ from: at, to: v.from }));
    const { sites, to } = sitesIn(text, at, Math.min(verb?.from ?? sentence.to, clauseEnd(text, at, sentence.to, persons)), known);
    // 在娄烦县|调研: the verb follows at once.
    const before = found.some((verb) => verb.from === to && verb.role === 'activity');
    const comma = /^[^,]{0,6},/u.exec(text.slice(to, to + 8));
    if (sites.length > 0 && (before || comma)) out.sites.push(...sites);
    if (sites.length > 0 && comma) out.at = standingAt(text, to + comma[0].length, persons);
  }
  // 在万安煤业,王向辉深入食堂…: a room of a site is no site of its own.
  const placed = out.sites.some((site) => !isUmbrella(site.text) && !whole(site));
  const subjects = persons.filter((person) => !out.companions.includes(person));
  const first = found.find((verb) => subjectBefore(text, sentence, verb, subjects, under) !== null);
  if (first) {
    out.leads = subjectBefore(text, sentence, first, subjects, under)!;
    out.verb = first;
    const activity = found.find((verb) => verb.role !== 'motion' && verb.from >= first.from) ?? null;
    out.activity = activity;
    out.inspects = activity?.role === 'activity';
    {
      const taken = new Set(out.sites.map((site) => site.from));
      const more = [
        ...sitesBehind(text, sentence, first, found, persons, known),
        ...objectsBefore(text, sentence).flatMap(({ from, to }) => sitesIn(text, from, to, known).sites),
      ];
      for (const site of more) {
        if (!taken.has(site.from) && !(placed && isRoom(site.text))) out.sites.push(site);
        taken.add(site.from);
      }
    }
  }
  out.sites.sort((a, b) => a.from - b.from);
  return out;
}

/** The sites that the verbs from `first` on name, up to where somebody speaks. */
function sitesBehind(
  text: string,
  sentence: Range,
  first: Range,
  found: readonly Verb[],
  persons: readonly PersonFound[],
  known: (range: Range) => boolean,
): Site[] {
  const speech = text.slice(first.to, sentence.to).search(SPEECH);
  const until = speech < 0 ? sentence.to : first.to + speech;
  const out: Site[] = [];
  found.forEach((verb, index) => {
    if (verb.from < first.from || verb.from >= until || verb.role === 'deed' || out.some((site) => verb.from < site.to)) return;
    const next = found[index + 1];
    const end = Math.min(clauseEnd(text, verb.to, sentence.to, persons), next?.from ?? sentence.to);
    const { sites } = sitesIn(text, verb.to, end, known);
    if (sites.length > 0) out.push(...sites);
    else if (verb.role === 'motion') {
      // 莅临|华启天成|调研, 莅临|商圈网|,实地考察
      const comma = text.slice(verb.to, end).indexOf(',');
      const site = siteBetween(text, verb.to, comma < 0 ? end : verb.to + comma);
      if (site && (next || comma >= 0) && (comma < 0 || site.to - site.from <= 10)) out.push(site);
    }
  });
  return out;
}

/** The visiting verbs of a sentence that are verbs there, in order. */
function verbsIn(text: string, sentence: Range, persons: readonly PersonFound[]): Verb[] {
  const posts = persons.flatMap((person) => person.posts);
  const starts = new Set(persons.map((person) => person.ranges[0]!.from));
  const ends = new Set(persons.map((person) => person.ranges[0]!.to));
  const out: Verb[] = [];
  for (const hit of verbs.find(text, sentence.from, sentence.to)) {
    if (posts.some((post) => hit.from >= post.from && hit.to <= post.to)) continue;
    if (hit.to - hit.from === 2 && text.startsWith('深入', hit.from) && DEEPLY.test(text.slice(hit.to, hit.to + 2))) continue;
    if (starts.has(hit.to) || NOUN_BEHIND.test(text.slice(hit.to, hit.to + 4))) continue;
    if (hit.value === 'activity' && NOUN_BEFORE.test(text.slice(Math.max(sentence.from, hit.from - 6), hit.from))) continue;
    const last = out[out.length - 1];
    // 调研检查, 走访慰问: one activity.
    if (last && last.to === hit.from && last.role === hit.value) last.to = hit.to;
    else out.push({ from: hit.from, to: hit.to, role: hit.value });
  }
  for (const match of text.slice(sentence.from, sentence.to).matchAll(GO)) {
    const to = sentence.from + match.index + match[0].length;
    out.push({ from: to - 1, to, role: 'motion' });
  }
  for (let at = text.indexOf('到', sentence.from); at >= 0 && at < sentence.to; at = text.indexOf('到', at + 1)) {
    if (ends.has(at) && !/^到[会场位任]/u.test(text.slice(at, at + 2))) out.push({ from: at, to: at + 1, role: 'motion' });
  }
  for (const at of ends) if (/^来(?!到|自|电|函)/u.test(text.slice(at, at + 2))) out.push({ from: at, to: at + 1, role: 'motion' });
  for (const match of text
    .slice(sentence.from, sentence.to)
    .matchAll(/(?:一行(?:[0-9]+人|人)?|调研组|考察团|考察组|督导组|检查组|代表团)(?:来|到|赴)(?!到)/gu)) {
    const to = sentence.from + match.index + match[0].length;
    out.push({ from: to - 1, to, role: 'motion' });
  }
  return out.sort((a, b) => a.from - b.from);
}

/** The verbs of a headline or sentence that say what was done. */
export function activitiesIn(text: string, range: Range): Range[] {
  return verbsIn(text, range, []).filter((verb) => verb.role === 'activity');
}

/** Persons named in `在…陪同下`, and behind 率, 带领. */
function escortsOf(text: string, sentence: Range, persons: readonly PersonFound[], found: readonly Verb[]): PersonFound[] {
  const out: PersonFound[] = [];
  const escort = /在[^。;]{2,160}?陪同下/gu;
  for (const match of text.slice(sentence.from, sentence.to).matchAll(escort)) {
    const from = sentence.from + match.index;
    out.push(...persons.filter((person) => person.ranges[0]!.from >= from && person.ranges[0]!.to <= from + match[0].length));
  }
  const lead = persons[0];
  if (!lead) return out;
  const led = /(?:率领|带领|率(?!先|队)|偕同|会同)/u.exec(text.slice(lead.ranges[0]!.to, lead.ranges[0]!.to + 24));
  if (led) {
    const from = lead.ranges[0]!.to + led.index;
    const to = found.find((verb) => verb.from >= from)?.from ?? sentence.to;
    out.push(...persons.filter((person) => person.ranges[0]!.from >= from && person.ranges[0]!.to <= to));
  }
  return out;
}

/** Persons who 陪同, 一同调研, 参加调研: those named since the last visiting or speaking verb. */
function alongOf(text: string, sentence: Range, persons: readonly PersonFound[], found: readonly Verb[]): PersonFound[] {
  const out: PersonFound[] = [];
  for (const match of text.slice(sentence.from, sentence.to).matchAll(ALONG)) {
    const at = sentence.from + match.index;
    const behind = text.slice(at + match[0].length, sentence.to);
    if (/^(?:参加|参与)/u.test(match[0]) && (OCCASION.test(behind) || /^(?:了)?(?:中国共产党|工作|革命|高考)/u.test(behind))) continue;
    if (match[0].startsWith('陪同') && /^下/u.test(behind)) continue;
    let from = sentence.from;
    for (const verb of found) if (verb.to <= at && verb.to > from) from = verb.to;
    for (const speech of text.slice(sentence.from, at).matchAll(new RegExp(SPEECH, 'gu'))) {
      from = Math.max(from, sentence.from + speech.index + speech[0].length);
    }
    out.push(...persons.filter((person) => person.ranges[0]!.from >= from && person.ranges[0]!.to <= at));
  }
  return out;
}

/** The subject of a verb: persons before it with no speech between; an empty list for 一行 or an unspoken subject; null for none. */
function subjectBefore(text: string, sentence: Range, verb: Range, persons: readonly PersonFound[], under: boolean): PersonFound[] | null {
  const before = persons.filter((person) => person.ranges[0]!.to <= verb.from && !person.reference);
  const last = before[before.length - 1];
  if (last) {
    const gap = text.slice(last.ranges[0]!.to, verb.from);
    if (gap.length > 60 || SPEECH.test(gap) || /的(?:讲话|指示|带领下)/u.test(gap)) return null;
    return before;
  }
  if (!under) return null;
  const gap = text.slice(sentence.from, verb.from);
  if (SPEECH.test(gap) || /^(?:要|应|必须|各|全|把|以)/u.test(gap)) return null;
  return gap.length <= 50 && GOES_ON.test(gap) ? [] : null;
}

/** Sites that stand before their verb: 对蓝莓创意工坊建设项目进行了考察. */
function objectsBefore(text: string, sentence: Range): Range[] {
  return [
    ...text
      .slice(sentence.from, sentence.to)
      .matchAll(/对([^,。;对]{2,80}?)(?:进行|开展)了?(?:实地|现场|专题|重点|全面)?(?:调研|考察|检查|视察|督导|督查|走访|察看|巡查|参观)/gu),
  ].map((match) => {
    const from = sentence.from + match.index + 1;
    return { from, to: from + match[1]!.length };
  });
}

/** The persons of the list that begins at `at`, with their posts. */
function standingAt(text: string, at: number, persons: readonly PersonFound[]): PersonFound[] {
  const out: PersonFound[] = [];
  let end = at;
  for (const person of persons) {
    const from = person.posts[0]?.from ?? person.ranges[0]!.from;
    if (from < end || !/^[、,和及]?$/u.test(text.slice(end, Math.min(from, person.ranges[0]!.from)))) break;
    out.push(person);
    end = person.ranges[0]!.to;
  }
  return out;
}

/** Where places are told before the subject: `在市民广场,解芳…`, at the head of the sentence or of a clause. */
function placedAt(text: string, sentence: Range): number[] {
  const out: number[] = [];
  for (const match of text
    .slice(sentence.from, sentence.to)
    .matchAll(/(?:^|[,;])[^,;。]{0,24}(?<![正现存驻旨])在(?!座|场|于|建设?[项中]|职|谈|了|此)/gu)) {
    out.push(sentence.from + match.index + match[0].length);
  }
  return out;
}

/** Words that begin something else than a site: 到麻江县|对蓝莓产业发展项目. */
const OTHER = /(?<=[^,。]{2})(?:对(?![外口接讲])|就(?![业诊医])|围绕|针对|开展|召开|部署|安排|听取|并(?!茂)|进行)/u;

/** A list of sites ends at the latest where a person stands, where something else begins, or with the sentence. */
function clauseEnd(text: string, from: number, end: number, persons: readonly PersonFound[]): number {
  const person = persons.find((p) => p.ranges[0]!.from >= from);
  const stop = text.slice(from, end).search(/[。!?;:]/u);
  const other = text.slice(from, end).search(OTHER);
  return Math.min(person ? person.ranges[0]!.from : end, stop < 0 ? end : from + stop, other < 0 ? end : from + other);
}
