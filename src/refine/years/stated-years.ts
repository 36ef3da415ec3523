/**
 * Years that a text states of its own time without a number: `今年是“十四五”开局之年`, `迎接建国60周年`,
 * `党的二十大召开之年`.
 */

import { loadTable } from '../../lexicon/load.ts';
import { readNumber } from '../../text/numerals.ts';

const PLANS = new Map(
  loadTable('five-year-plans.tsv', ['plan', 'first', 'last']).map(([plan, first, last]) => [plan!, [Number(first), Number(last)] as const]),
);
const EVENTS = loadTable('year-events.tsv', ['event', 'kind', 'year']);

function eventsOf(kind: string): Map<string, number> {
  return new Map(EVENTS.filter((row) => row[1] === kind).map(([event, , year]) => [event!, Number(year)]));
}

function anyOf(words: Iterable<string>): string {
  return [...words].sort((a, b) => b.length - a.length).join('|');
}

const FOUNDINGS = eventsOf('founding');
const CONGRESSES = eventsOf('congress');
const MILESTONES = eventsOf('milestone');

/** Where a statement ends; what makes it one stands before, in the same sentence. */
const ENDS = /周年|[之一二三四五]年|召开|[八九十一]大/gu;
const WINDOW = 70;

const PLAN = new RegExp(
  `(?<![一二三四五六七八九十])(${anyOf(PLANS.keys())})[”"]?(?:规划|计划|时期)?(?:的|圆满)?(?:(开局|起步|首|第一)|(收官|最后|决胜|收尾)|第([二三四五]))(?:之年|一?年)$`,
  'u',
);
const FOUNDING = new RegExp(
  `(?:庆祝|喜迎|迎接|纪念(?!了)|献礼|[今明]年[是系]|适逢|正值|迎来|恰逢)[^。]{0,14}?(${anyOf(FOUNDINGS.keys())})[^\\d一二三四五六七八九十百]{0,12}(\\d{1,3}|[一二三四五六七八九十百]{1,5})周年$`,
  'u',
);
/** A jubilee that is cited (`在纪念…周年大会上的讲话`), and one that is a goal far ahead. */
const CITED = /^[^。!?\n]{0,6}(?:大会上|大会精神|讲话)/u;
const GOAL = /建军(?:100|一百)周年$/u;
const CONGRESS = new RegExp(`(?:喜迎|迎接|今年[是将])[^。]{0,8}(${anyOf(CONGRESSES.keys())})$`, 'u');
const CONGRESS_YEAR = new RegExp(`(${anyOf(CONGRESSES.keys())})(?:胜利)?召开之年$`, 'u');
const MILESTONE = new RegExp(`今年.*?(${anyOf(MILESTONES.keys())})$`, 'u');

/** `60`, `九十五`, `一百`, `一百一十`. */
function count(text: string): number {
  const [, hundreds, rest] = /^(?:([一二三])百零?)?(.*)$/u.exec(text)!;
  return (hundreds ? readNumber(hundreds) * 100 : 0) + (rest === '' ? 0 : readNumber(rest!));
}

/** The year that a clause states; its sentence so far is given, and what follows. */
function yearOf(said: string, behind: string): number | null {
  const plan = PLAN.exec(said);
  if (plan) {
    const [first, last] = PLANS.get(plan[1]!)!;
    return plan[2] ? first : plan[3] ? last : first + readNumber(plan[4]!) - 1;
  }
  const founding = FOUNDING.exec(said);
  if (founding && !CITED.test(behind) && !GOAL.test(said)) return FOUNDINGS.get(founding[1]!)! + count(founding[2]!);
  const congress = CONGRESS_YEAR.exec(said) ?? (behind.startsWith('精神') ? null : CONGRESS.exec(said));
  if (congress) return CONGRESSES.get(congress[1]!)!;
  const milestone = MILESTONE.exec(said);
  return milestone && MILESTONES.get(milestone[1]!)!;
}

/** All years that a folded text states of its own time, with repetitions. */
export function statedYears(text: string): number[] {
  const years: number[] = [];
  for (const match of text.matchAll(ENDS)) {
    const end = match.index + match[0].length;
    const said = text.slice(Math.max(0, end - WINDOW), end);
    const sentence = said.slice(Math.max(...['。', '!', '?', ';', '\n'].map((mark) => said.lastIndexOf(mark))) + 1);
    const year = yearOf(sentence, text.slice(end, end + 12));
    if (year === null || Number.isNaN(year)) continue;
    years.push(/明年(?:将?是|作为|,)[^,]*$/u.test(sentence) ? year - 1 : /去年(?:是|作为|,)[^,]*$/u.test(sentence) ? year + 1 : year);
  }
  return years;
}
