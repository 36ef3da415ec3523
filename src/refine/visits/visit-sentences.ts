/** What one sentence says of a visit: who went, who went along, where, and what they did there. */

import type { Range } from '../../model/page.ts';
import type { PersonFound } from '../../rules/rule.ts';
import { matchesOf } from '../../text/matches.ts';
import { ESCORT, told } from './between.ts';
import { objectsBefore } from './objects-before.ts';
import { clauseEnd, headSites, placedAt, placedSites, standingAt } from './placed-sites.ts';
import { isInside, isRoom, isUmbrella } from './site-names.ts';
import { siteAhead, siteBetween, sitesIn, type Known, type Site } from './sites.ts';
import { verbsIn, type Verb } from './visit-verbs.ts';
import { ALONG, APART, GOES_ON, LED_BEFORE, LED_BEHIND, OCCASION, SAYS, SPEECH, SUBJECT } from './visit-words.ts';

export interface VisitSentence {
  /** Persons who are the subject of the visiting verb; empty where 一行, 调研组 or nobody stands there. */
  leads: PersonFound[];
  companions: PersonFound[];
  /** The leads stand for all who are on tour with them: 甲一行. */
  party: boolean;
  /** Sites of the sentence, in text order. */
  sites: Site[];
  /** The officials who stand directly behind sites: 在市民广场,|解芳…. */
  at: PersonFound[];
  /** The verb that says what was done. */
  activity: Range | null;
  /** The activity looks at a place. */
  inspects: boolean;
  /** Its persons went separate ways: 分别带队, 分三路. */
  apart: boolean;
  /** What they did they did severally: 甲、乙|分别|慰问. */
  each: boolean;
  /** The first verb that leads somewhere or says what was done, or null where the sentence only names companions or sites. */
  verb: Range | null;
}

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
  known: Known,
  whole: (range: Range) => boolean,
): VisitSentence {
  const found = verbsIn(text, sentence, persons);
  const escorts = escortsOf(text, sentence, persons, found);
  const companions = [...escorts, ...alongOf(text, sentence, persons, found)];
  const out: VisitSentence = {
    leads: [],
    companions: [...new Set(companions)],
    party: false,
    sites: [],
    at: [],
    activity: null,
    inspects: false,
    apart: persons.length > 1 && APART.test(text.slice(sentence.from, sentence.to)),
    each: false,
    verb: null,
  };
  for (const at of placedAt(text, sentence)) {
    if (isSaid(text, sentence, at, found) || ESCORTED.test(text.slice(at, at + 200))) continue;
    // 在丙法院,甲在服务中心…: inside of where the one already stands.
    const inside = out.at.at(-1)?.ranges[0]!.to === at - 1;
    const placed = placedSites(text, sentence, at, found, persons, under, known, whole);
    if (inside && !placed.sites.some((site) => known.is(site))) continue;
    out.sites.push(...placed.sites);
    if (placed.comma) out.at = standingAt(text, placed.comma, persons);
  }
  if (under && out.sites.length === 0) out.sites.push(...headSites(text, sentence, known));
  // 在万安煤业,王向辉深入食堂…: a room of a site is no site of its own.
  const standing = out.sites[0];
  const placed = out.sites.some((site) => !isUmbrella(site.text) && !whole(site));
  const subjects = persons.filter((person) => !out.companions.includes(person));
  const first = found.find((verb) => subjectBefore(text, sentence, verb, subjects, under) !== null);
  if (first) {
    out.leads = subjectBefore(text, sentence, first, subjects, under)!;
    out.verb = first;
    out.each = out.leads.length > 1 && /^,?分别$/u.test(text.slice(out.leads.at(-1)!.ranges[0]!.to, first.from));
    out.party = out.leads.length > 0 && /^等?(?:领导)?一行/u.test(text.slice(out.leads.at(-1)!.ranges[0]!.to, first.from));
    const activity = found.find((verb) => verb.role !== 'motion' && verb.from >= first.from) ?? null;
    out.activity = activity;
    out.inspects = activity?.role === 'activity';
    {
      const taken = new Set(out.sites.map((site) => site.from));
      const more = [
        ...sitesBehind(text, sentence, first, found, persons, known),
        ...objectsBefore(text, sentence).flatMap(({ from, to }) => sitesIn(text, from, to, known).sites),
      ];
      const told = more.filter((site) => !taken.has(site.from));
      const [at] = out.sites;
      const opens = at && (first.role === 'motion' ? told.length > 1 && at.to < first.from : told.length > 0 && at.to === first.from);
      if (opens && out.sites.length === 1) at.ground = 'opening';
      for (const site of more) {
        const room =
          isRoom(site.text) || (site.text.length <= 4 && !known.is(site)) || (standing !== undefined && isInside(site.text, standing.text));
        if (!taken.has(site.from) && !(placed && room)) out.sites.push(site);
        taken.add(site.from);
      }
    }
  }
  // 该|局受理中心: a part of the house that is told before.
  const part = ({ from, text: name }: Site): boolean => text[from - 1] === '该' && /^[局院校馆所厂司]/u.test(name);
  out.sites = out.sites.filter((site) => !part(site)).sort((a, b) => a.from - b.from);
  return out;
}

/** The sites that the verbs from `first` on name, up to where somebody speaks. */
function sitesBehind(
  text: string,
  sentence: Range,
  first: Range,
  found: readonly Verb[],
  persons: readonly PersonFound[],
  known: Known,
): Site[] {
  const speech = text.slice(first.to, sentence.to).search(SPEECH);
  const until = speech < 0 ? sentence.to : first.to + speech;
  const out: Site[] = [];
  found.forEach((verb, index) => {
    if (verb.from < first.from || verb.from >= until || verb.role === 'deed' || out.some((site) => verb.from < site.to)) return;
    const next = found[index + 1];
    if (verb.role === 'motion' && CAREER.test(text.slice(verb.to, Math.min(until, verb.to + 32, next?.from ?? until)))) return;
    const end = Math.min(clauseEnd(text, verb.to, sentence.to, persons), next?.from ?? sentence.to);
    const { sites, to } = sitesIn(text, verb.to, end, known);
    if (verb.role === 'motion' && CEREMONY.test(text.slice(to, sentence.to))) return;
    if (sites.length > 0) out.push(...sites);
    else if (verb.role === 'motion') {
      const cut = siteAhead(text, verb.to, end);
      if (cut) {
        out.push(cut);
        return;
      }
      // 莅临|华启天成|调研, 莅临|商圈网|,实地考察
      const comma = text.slice(verb.to, end).indexOf(',');
      const site = siteBetween(text, verb.to, comma < 0 ? end : verb.to + comma);
      // 从原料的运输到工艺的流程控制,: 到 alone leads to many things.
      const short = site && site.to - site.from <= 10 && verb.to - verb.from > 1;
      if (site && (comma < 0 ? next : short)) out.push(site);
    }
  });
  return out;
}

/** 乙表示,希望在丙基地…: what somebody says of a place is no visit to it, unless a verb led there since. */
function isSaid(text: string, sentence: Range, at: number, found: readonly Verb[]): boolean {
  // 在甲港,总书记强调…;在乙村,…: behind a semicolon it is told again.
  const from = Math.max(sentence.from, text.lastIndexOf(';', at));
  const speech = matchesOf(text.slice(from, at), SAYS).at(-1);
  return speech !== undefined && !found.some((verb) => verb.from >= from + speech.index && verb.to <= at);
}

/** 到甲公司工作, 赴乙大学就读: a career, no tour. */
const CAREER = /^[^,。;、]{2,24}(?:工作|任职|任教|上班|就读|读书|求学|打工)(?:$|[,。;])/u;

/** 来到中心广场,|出席升旗仪式: who takes part in an event somewhere visits nothing. */
const CEREMONY =
  /^[^,。;]{0,3},?(?:将|一同|共同|集体|并)?(?:出席|参加)[^。;]{2,40}?(?:仪式|会议|大会|峰会|典礼|论坛|开幕式?|茶话会|座谈会|晚会)/u;

/** 在|乙、丙的陪同下: no place stands behind it. */
const ESCORTED = /^[^。;在]{2,198}陪同下/u;
/** Persons named in `在…陪同下`, and behind 率, 带领. */
function escortsOf(text: string, sentence: Range, persons: readonly PersonFound[], found: readonly Verb[]): PersonFound[] {
  const out: PersonFound[] = [];
  const words = text.slice(sentence.from, sentence.to);
  for (const match of words.includes('陪同下') ? matchesOf(words, ESCORT) : []) {
    const from = sentence.from + match.index;
    out.push(...persons.filter((person) => person.ranges[0]!.from >= from && person.ranges[0]!.to <= from + match[0].length));
  }
  const lead = persons[0];
  if (!lead) return out;
  const led = /(?:率领|带领|率(?!先|队)|偕同)/u.exec(text.slice(lead.ranges[0]!.to, lead.ranges[0]!.to + 24));
  if (led) {
    const from = lead.ranges[0]!.to + led.index;
    const to = found.find((verb) => verb.from >= from)?.from ?? sentence.to;
    out.push(...persons.filter((person) => person.ranges[0]!.from >= from && person.ranges[0]!.to <= to));
  }
  return out;
}

/** Behind a word of going along: the persons who did follow. */
const ALONG_ARE = /^(?:[^,。;]{0,12}的[^,。;]{0,12}(?:有|包括|为|是)|(?:人员|领导)(?:有|包括|为|:)):?/u;

const TOGETHER =
  /^,?(?:先后|一起|专程|分别)?(?:来到|前往|走进|深入到?|赴|到)(?!调研|考察|检查|视察|督导|慰问|看望|走访|察看|现场|实地)[^,。;]{2}/u;

/** All that a sentence holds of them. */
const SPEECHES = new RegExp(SPEECH, 'gu');

/** Persons who 陪同, 一同调研, 参加调研: those named since the last visiting or speaking verb. */
function alongOf(text: string, sentence: Range, persons: readonly PersonFound[], found: readonly Verb[]): PersonFound[] {
  const out: PersonFound[] = [];
  for (const match of matchesOf(text.slice(sentence.from, sentence.to), ALONG)) {
    const at = sentence.from + match.index;
    const behind = text.slice(at + match[0].length, sentence.to);
    // 陪同调研的有|甲、乙
    const listed = ALONG_ARE.exec(behind);
    if (listed) {
      const from = at + match[0].length + listed[0].length;
      out.push(...persons.filter((person) => person.ranges[0]!.from >= from));
      continue;
    }
    if (
      /^(?:参加|参与)/u.test(match[0]) &&
      (OCCASION.test(behind) ||
        /^(?:了)?(?:中国共产党|工作|革命|高考)|^(?!(?:相关|有关|所在|各自?|各个)(?:小组|[组路线])的(?:检查|调研|慰问|走访|督导|督查|考察|视察))[^,。;]{2,12}的[^,。;]/u.test(
          behind,
        ))
    )
      continue;
    if (match[0].startsWith('陪同') && /^下/u.test(behind)) continue;
    // 甲、乙一道来到丙区: together, none with the other.
    if (/^一[同道]/u.test(match[0]) && TOGETHER.test(behind)) continue;
    let from = sentence.from;
    for (const verb of found) if (verb.to <= at && verb.to > from) from = verb.to;
    for (const speech of matchesOf(text.slice(sentence.from, at), SPEECHES)) {
      from = Math.max(from, sentence.from + speech.index + speech[0].length);
    }
    // 乙陪同|甲,丁陪同|丙: those who are escorted are no escorts.
    const escorted = (person: PersonFound): boolean => text.slice(0, person.posts[0]?.from ?? person.ranges[0]!.from).endsWith('陪同');
    out.push(...persons.filter((person) => person.ranges[0]!.from >= from && person.ranges[0]!.to <= at && !escorted(person)));
  }
  return out;
}

/** The subject of a verb: persons before it with no speech between; an empty list for 一行 or an unspoken subject; null for none. */
function subjectBefore(text: string, sentence: Range, verb: Range, persons: readonly PersonFound[], under: boolean): PersonFound[] | null {
  // 应|甲邀请, 受|甲委托, 因|甲而出名的丙县
  const absent = ({ ranges }: PersonFound): boolean =>
    /^(?:的)?(?:盛情|热情|特别)?(?:邀请|委托|委派|指派)/u.test(text.slice(ranges[0]!.to, ranges[0]!.to + 5)) ||
    text[ranges[0]!.from - 1] === '因' ||
    isQuoted(text, sentence, ranges[0]!, verb.to);
  const before = persons.filter((person) => person.ranges[0]!.to <= verb.from && !person.reference && !absent(person));
  const last = before[before.length - 1];
  if (last) {
    const gap = told(text, last.ranges[0]!.to, verb.from);
    if (gap.length > 60 || SPEECH.test(gap) || OTHER_SUBJECT.test(gap) || /的(?:讲话|指示)/u.test(gap)) return null;
    if (/的(?:带领|率领)下/u.test(gap) && !isLedBy(text, sentence, before)) return null;
    // 甲对|乙一行来我县考察表示欢迎, 甲作出批示,|乙赶往现场: who welcomes or does something else goes nowhere.
    const first = before.findLastIndex((person, index) => {
      const between = text.slice(before[index - 1]?.ranges[0]!.to ?? sentence.from, startOf(person));
      return index > 0 && (/(?:对|欢迎|会见了?)$/u.test(between) || OWN_DEED.test(between));
    });
    return first > 0 ? before.slice(first) : before;
  }
  if (!under) return null;
  const gap = told(text, sentence.from, verb.from);
  if (SPEECH.test(gap) || /^(?:要|应|必须|各|全|把|以)/u.test(gap)) return null;
  if (gap.length <= 50 && GOES_ON.test(gap)) return [];
  const subject = matchesOf(gap, SUBJECT).at(-1);
  return subject && gap.length - subject.index <= 60 ? [] : null;
}

/** 学习贯彻省委书记|甲在乙市调研时重要讲话精神: what was said on a tour of another day. */
function isQuoted(text: string, { from }: Range, name: Range, to: number): boolean {
  const ahead = text.slice(Math.max(from, name.from - 40), name.from);
  return (
    /贯彻|落实|学习|按照|根据|遵照/u.test(ahead) &&
    /^[^,。;]{0,30}?时,?所?作?的?(?:重要)?(?:讲话|指示|批示|提出的|强调的|要求)/u.test(text.slice(to, to + 44))
  );
}

/** 督导组在|组长甲|的带领下到乙县: whether the persons lead a body on tour; 在支书甲的带领下,村民… tells of others. */
function isLedBy(text: string, sentence: Range, leaders: readonly PersonFound[]): boolean {
  const ahead = text.slice(sentence.from, startOf(leaders[0]!));
  return (
    /在$/u.test(ahead) && (LED_BEFORE.test(ahead.slice(0, -1)) || LED_BEHIND.test(text.slice(leaders.at(-1)!.ranges[0]!.to, sentence.to)))
  );
}

/** 甲|被查后,办案人员来到…, 甲|是巡视组到丙省后…, 甲|任职的丙局, 甲|安排丙局到丁镇, 甲|为乙公司进驻…: another goes, or it is told of another. */
const OTHER_SUBJECT =
  /^(?:同志)?(?:[0-9]{2,4}年[^,。;]{0,4}|[也就都便即曾正]|先后){0,2}(?:是(?!日)|被|涉嫌|落马)|^(?:任职|主政|所在|所住|居住|工作|分管|主管)过?的|^(?:安排|派出?|指派|委派|责成|责令|通知|指示)[^,。;]{2,12}$|为[^,。;]{2,14}(?:公司|企业|个人|他人|亲属|朋友)$/u;

/** What one of several subjects does by himself: |作出安排,|县长乙. */
const OWN_DEED = /[一-鿿]{4}[,;]$/u;

/** Where a person begins, with the posts before the name. */
function startOf({ ranges, posts }: PersonFound): number {
  return Math.min(ranges[0]!.from, ...posts.map(({ from }) => from));
}
