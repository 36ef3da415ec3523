/** Sites that are told by where somebody stands: 在市民广场,甲…; 安置房工地上,乙…. */

import type { Range } from '../../model/page.ts';
import type { PersonFound } from '../../rules/rule.ts';
import { matchesOf } from '../../text/matches.ts';
import { siteBetween, sitesIn, type Known, type Site } from './sites.ts';
import type { Verb } from './visit-verbs.ts';
import { DONE_THERE, HOME } from './visit-words.ts';

/**
 * The sites told behind 在. They end where a comma follows (在市民广场,解芳…), where the visiting verb does, or, on a tour,
 * where what was done there begins: 在甲公司|看流水线.
 */
export function placedSites(
  text: string,
  sentence: Range,
  at: number,
  found: readonly Verb[],
  persons: readonly PersonFound[],
  under: boolean,
  known: Known,
  whole: (range: Range) => boolean,
): { sites: Site[]; comma: number | null } {
  const verb = found.find(
    (v) => v.from >= at + 2 && (whole({ from: at, to: v.from }) || (v.role === 'activity' && isList(text, at, v.from, known))),
  );
  const end = Math.min(verb?.from ?? sentence.to, clauseEnd(text, at, sentence.to, persons));
  const { sites, to } = sitesIn(text, at, end, known);
  const comma = /^(?!召开|举行|主持|开|举办|出席|参加)[^,]{0,6},/u.exec(text.slice(to, to + 8));
  if (sites.length > 0) {
    if (comma) return { sites, comma: to + comma[0].length };
    // 在娄烦县|调研: the verb follows at once.
    if (found.some((other) => other.from === to && other.role === 'activity')) return { sites, comma: null };
  }
  // 甲在乙镇|与农户一起下田察看: who stands directly before it looks at something there.
  const stands =
    persons.some(({ ranges }) => ranges[0]!.to === at - 1) &&
    found.some((v) => v.role === 'activity' && v.from > to && text[v.to] !== '的');
  if (!under && sites.length > 0 && stands && startsWith(DONE_THERE, text, to)) return { sites, comma: null };
  if (!under) return { sites: [], comma: null };
  // 在甲公司|看流水线: what was done there follows at once.
  if (sites.length > 0 && startsWith(DONE_THERE, text, to)) return { sites, comma: null };
  // 在城东产业园,|他先后考察了甲公司: what he did there stands in the clause behind.
  const behind = text.slice(at, to).indexOf(',');
  if (sites.length > 1 && DOES.test(text.slice(at + behind + 1, to))) {
    const first = sitesIn(text, at, at + behind, known);
    if (first.to === at + behind) return { sites: first.sites, comma: first.to + 1 };
  }
  // 在工业园区的疆润化工,甲…: whatever it is called, the one on tour stands in it.
  const stop = text.slice(at, at + 30).indexOf(',');
  if (stop < 0 || standingAt(text, at + stop + 1, persons).length === 0) return { sites: [], comma: null };
  const site = siteBetween(text, at, at + stop);
  return { sites: site && !/[中后前时上下里内间]$|看来/u.test(site.text) ? [site] : [], comma: null };
}

/** How a clause begins that tells what was done. */
const DOES = /^(?:[他她]们?|大家|先后|实地|详细|现场|仔细|认真|重点|还|又|察看|查看|考察|参观|视察|检查|走访|看望|慰问|观摩)/u;

/** Whether sites, and nothing else, stand between 在 and a verb: 在|普洱市、西双版纳州|检查. */
function isList(text: string, from: number, to: number, known: Known): boolean {
  if (to - from > 40 || /[,。;]/u.test(text.slice(from, to))) return false;
  const read = sitesIn(text, from, to, known);
  return read.sites.length > 0 && read.to === to;
}

/** Whether a pattern, which has the flag `g`, matches at an offset. */
function startsWith(pattern: RegExp, text: string, at: number): boolean {
  return text.slice(at, at + 12).search(pattern) === 0;
}

/** A site at the head of a sentence without 在: 良种场货场里,甲…, 安置房工地上,塔吊…. */
export function headSites(text: string, sentence: Range, known: Known): Site[] {
  const head = /^(?:上午|下午|随后|当天)?,?[^,。;:“”]{4,24}(?=(?:里|上|内|旁|前),)/u.exec(text.slice(sentence.from, sentence.from + 32));
  if (!head) return [];
  const end = sentence.from + head[0].length;
  const { sites, to } = sitesIn(text, sentence.from, end, known);
  return to === end ? sites : [];
}

/** The persons of the list that begins at `at`, with their posts. */
export function standingAt(text: string, at: number, persons: readonly PersonFound[]): PersonFound[] {
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

const PLACED =
  /(?:^|[,;])[^,;。]{0,56}(?<![正现存驻旨想拟欲将中])在(?!座|场|于|建设?[项中]|职|谈|了|此|昨|今[天日年晚]|当[天日晚年]|前天|明[天年])/gu;

/** 来到县医院后,|解芳…: who stands behind has come there. */
const ARRIVED = /(?<=^|[。;])(?:随后|接着|之后|首先|当[天日]|[0-9年月日上下午]{2,14})?,?(?:来到|走进|抵达|到达|步入|刚到|一到)/gu;

/** Where places are told before the subject: `在市民广场,解芳…`, at the head of the sentence or of a clause. */
export function placedAt(text: string, sentence: Range): number[] {
  const words = text.slice(sentence.from, sentence.to);
  return [...(words.includes('在') ? matchesOf(words, PLACED) : []), ...matchesOf(words, ARRIVED)].map(
    (match) => sentence.from + match.index + match[0].length,
  );
}

/** Words that begin something else than a site: 到麻江县|对蓝莓产业发展项目. */
const OTHER = /(?<=[^,。]{2})(?:对(?![外口接讲])|就(?![业诊医])|围绕|针对|开展|召开|部署|安排|听取|并(?!茂)|进行)/u;

/** A list of sites ends at the latest where a person stands, where something else begins, or with the sentence. */
export function clauseEnd(text: string, from: number, end: number, persons: readonly PersonFound[]): number {
  const person = persons.find((p) => p.ranges[0]!.from >= from && !HOME.test(text.slice(p.ranges[0]!.to, p.ranges[0]!.to + 4)));
  const stop = text.slice(from, end).search(/[。!?;:]/u);
  const other = text.slice(from, end).search(OTHER);
  return Math.min(person ? person.ranges[0]!.from : end, stop < 0 ? end : from + stop, other < 0 ? end : from + other);
}

/** 在丙战场,甲|任师长: what somebody was or got somewhere is of a life, and of no tour. In: those who stand behind the place. */
export function tellsLife(text: string, persons: readonly PersonFound[]): boolean {
  const { to } = persons.at(-1)!.ranges[0]!;
  return LIFE.test(text.slice(to, to + 20));
}

const LIFE =
  /^(?:同志)?(?:还|又|也|就|便|一直|先后|曾经?|[0-9年月日]{2,10}){0,3}(?:[担出历升转调接]?任(?!务)|当选|当过|是|有|被|因|以|利用|收受|工作|服役|出生|就读|毕业|求学|获得?|取得|认识|结识|和[^,。;]{1,12}结)/u;
