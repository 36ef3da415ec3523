/** Where a name may end: before a mark, a word that follows names, a particle. */

import { loadTable } from '../../lexicon/load.ts';
import { VISIT_VERBS } from '../../lexicon/visit-verbs.ts';
import type { Range } from '../../model/page.ts';
import { classOf } from '../../text/character-class.ts';
import { MultiPattern } from '../../text/multi-pattern.ts';
import { isWhite } from '../../text/white-space.ts';

/** A reading of some characters as a personal name. */
export interface NameReading extends Range {
  /** The name without white space. */
  name: string;
  /** The higher, the surer; comparable between readings of one place. */
  weight: number;
}

/** Readings below this are no names. */
export const LEAST = 1.6;

/** Marks that no name runs over: behind them, or before them, a name is complete. */
const HARD = classOf(',.:;!?()[]、。“”《》—…|/【】~<>等', '09AZaz');
/** Marks behind which something goes on that a preposition governs: 在1972年, 对《决定》. */
const GOVERNED = classOf('“《', '09AZaz');
/** Prepositions and the like; other particles are given names as well (来, 一, 真). */
const GOVERNING = classOf('在于自从到是有为率因以与和及向将被获至比对由就给按凭受');

/** Words that follow names, with their strength: `weak` ones are particles, `title` a noun of office, others, verbs of visits among them, sure ends. */
export const followers = new MultiPattern<string>([
  ...loadTable('post-heads.tsv', ['head', 'kind', 'holders']).map((row) => [row[0]!, 'title'] as const),
  ...VISIT_VERBS.map(([verb]) => [verb, 'strong'] as const),
  ...loadTable('name-followers.tsv', ['word', 'strength']).map((row) => [row[0]!, row[1]!] as const),
]);

const isStrong = (value: string): boolean => value !== 'weak';

export const isHan = (code: number): boolean => code >= 0x3400 && code <= 0x9fff;

/** Whether a mark, white space or the end of the text stands at `at`. */
export function isHard(text: string, at: number): boolean {
  if (at >= text.length) return true;
  const code = text.charCodeAt(at);
  return HARD[code] === 1 || isWhite(code);
}

/** Whether the character at `at` is a preposition before the number or the quotation that it governs. */
export function governs(text: string, at: number): boolean {
  return GOVERNING[text.charCodeAt(at)] === 1 && GOVERNED[text.charCodeAt(at + 1)] === 1;
}

/** Whether a character may stand in a name, but is far more often a word of its own. */
export function isParticle(character: string): boolean {
  return followers.get(character) === 'weak';
}

/** How well a name may end at `at`: what stands there is a mark, a word that follows names, or something else. */
export function endWeight(text: string, at: number): number {
  if (isHard(text, at)) return 2;
  const value = followers.valueAt(text, at, isStrong);
  if (value === undefined) return -1.6;
  if (isStrong(value)) return 2;
  if (isLast(text, at)) return -1;
  // A particle stands before something: in 谢喜来, the 来 belongs to the name.
  return isHard(text, at + 1) && !/[说称答问]/u.test(text[at]!) && !governs(text, at) ? -1 : 1.3;
}

/** What one person does, not several. */
const SPEAKS =
  /^(?:介绍|主持|表示|指出|强调|认为|透露|要求|宣读|汇报|讲话|致辞|带队|告诉|分析|坦言|回忆|开展|率队|深入|前往|督导|调研|检查|走访)/u;

/** What 原 stands before where it is an adverb: 原任, 原籍. */
const FORMERLY = /^(?:[是为系任属在名籍本定拟计]|担任|先|来|工作|所在|单位)/u;

/**
 * 刘结一|介绍, 周松和|主持: a numeral or 和 before a word that tells what somebody does is the end of his name; so are 均
 * and 都 where but one is named (张小均|主持), and 原 before anything that it cannot be an adverb to (李中原|带队).
 */
export function isLast(text: string, at: number): boolean {
  const last = text[at]!;
  if (last === '原') return !FORMERLY.test(text.slice(at + 1, at + 3));
  if (last === '均' || last === '都')
    return !/[、和与及]/u.test(text.slice(Math.max(0, at - 4), at)) && SPEAKS.test(text.slice(at + 1, at + 3));
  return /[一二三两和]/u.test(last) && SPEAKS.test(text.slice(at + 1, at + 3));
}
