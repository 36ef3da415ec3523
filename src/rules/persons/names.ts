/**
 * Personal names. Where a name begins is known (behind a post, behind `、` in a list of names); where it ends is not
 * printed: 解芳带队 may be 解芳 or 解芳带. Each reading is weighed by its surname, its given name, by what follows it
 * and by what else the page says.
 */

import { divisionsNamed } from '../../lexicon/divisions.ts';
import { givenFrom, personWeight } from '../../lexicon/names.ts';
import { loadTable, loadWords } from '../../lexicon/load.ts';
import type { Range } from '../../model/page.ts';
import { classOf } from '../../text/character-class.ts';
import { MultiPattern } from '../../text/multi-pattern.ts';
import { isWhite } from '../../text/white-space.ts';
import type { NameEvidence } from './name-evidence.ts';

/** A reading of some characters as a personal name. */
export interface NameReading extends Range {
  /** The name without white space. */
  name: string;
  /** The higher, the surer; comparable between readings of one place. */
  weight: number;
}

/** Two units as one integer. */
const pairAt = (text: string, at: number): number => (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1);

/** Readings below this are no names. */
const LEAST = 1.6;
const isHan = (code: number): boolean => code >= 0x3400 && code <= 0x9fff;
/** Marks that no name runs over: behind them, or before them, a name is complete. */
const HARD = classOf(',.:;!?()[]、。“”《》—…|/【】~<>等', '09AZaz');
const BLANK = 0x20;
const MIDDLE_DOT = 0xb7;
const DOTTED = /^[㐀-鿿]{1,7}(?:·[㐀-鿿A-Z]{1,8}){0,3}·(?=[㐀-鿿A-Z])/u;
/** Characters that end words of bodies and places, or that only stand between words; hardly ever in a given name. */
const NEVER_INSIDE = classOf('等的了是及或被把对都还没我你他她它们吗各该总县市区镇乡村局委厅部处办站院校厂室队');

/** 党中央, 武钢: 党 and 武 are surnames too. */
const NO_PERSON = /^党(?:中央|[组委支总代员校政史章风建群])|^[武包安莱沙柳马邯济韶梅]钢$/u;
const MAY_BE_NO_PERSON = classOf('党武包安莱沙柳马邯济韶梅');
const NEVER_LAST = classOf('省盟');

const titles = loadTable('post-heads.tsv', ['head', 'kind', 'holders']);
/** Titles that may end what looks like a name: 王主任. Others are given names too: 毕冠军. */
const OFFICES = new Set(titles.filter((row) => row[1] !== 'private' && row[1] !== 'none').map((row) => row[0]!));
for (const word of ['嘉宾', '专家', '记者', '教授', '老师', '博士', '群众', '学生', '党员']) OFFICES.add(word);
/** Common words of two characters, by `pairAt`. */
const commonWords = new Set([...loadWords('common-words.tsv')].filter((word) => word.length === 2).map((word) => pairAt(word, 0)));

const followers = new MultiPattern<string>([
  ...titles.map((row) => [row[0]!, 'title'] as const),
  ...loadTable('name-followers.tsv', ['word', 'strength']).map((row) => [row[0]!, row[1]!] as const),
]);
const JAPANESE = loadWords('japanese-surnames.tsv', 'surname');
const japanese = new MultiPattern(
  [...JAPANESE].filter((surname) => surname.length === 2 || surname.length === 3).map((surname) => [surname, true] as const),
);
const elements = new MultiPattern([...loadWords('name-elements.tsv', 'element')].map((word) => [word, true] as const));
const transliteration = classOf([...loadWords('transliteration-characters.tsv', 'character')].join(''));

const isStrong = (value: string): boolean => value !== 'weak';

/** How well a name may end at `at`: what stands there is a mark, a word that follows names, or something else. */
export function endWeight(text: string, at: number): number {
  if (isHard(text, at)) return 2;
  const value = followers.valueAt(text, at, isStrong);
  if (value === undefined) return -1.6;
  if (isStrong(value)) return 2;
  // A particle stands before something: in 谢喜来, the 来 belongs to the name.
  return isHard(text, at + 1) && !/[说称答问]/u.test(text[at]!) ? -1 : 1.3;
}

/**
 * The best reading of a name that begins at `at`, or null.
 * In: folded text, an offset, what the page tells (or null), where the name must end at the latest, and whether an office
 * that foreigners hold stands before it, so that two transliterated characters will do (科尔).
 */
export function nameAt(text: string, at: number, evidence: NameEvidence | null, until = text.length, foreign = false): NameReading | null {
  const dotted = mayBeDotted(text, at) ? DOTTED.exec(text.slice(at, Math.min(until, at + 24))) : null;
  if (dotted) return dottedName(text, at, at + dotted[0].length, until);
  // What stands here is a word that follows names, as in 市主要领导高度重视: no name begins with it, unless the page knows one.
  const word = followers.longestAt(text, at);
  const penalty = word && word.to - at >= 2 && word.value !== 'title' ? 3 : 0;
  let best: NameReading | null = null;
  for (const reading of readings(text, at, until)) {
    const weight = reading.weight + particleWeight(text, reading) + endWeight(text, reading.to) + recurrence(reading, evidence) - penalty;
    if (weight >= LEAST && (!best || weight > best.weight)) best = { ...reading, weight };
  }
  if (best && endWeight(text, best.to) >= 2) return best;
  const element = elementNameAt(text, at, until);
  if (element && (!best || element.to > best.to)) return element;
  const other = foreignNameAt(text, at, until, foreign, evidence);
  // 乌云|其木格: a longer name of such characters explains more than a short one before a particle.
  // So does 木牛阿以|分别, where the shorter one ends at a particle only.
  return other && (!best || (other.to - other.from >= 4 && other.to > best.to && endWeight(text, other.to) >= 2)) ? other : best;
}

/** Whether a dot stands behind the characters at `at`: hardly ever. */
function mayBeDotted(text: string, at: number): boolean {
  let i = at;
  while (i < at + 7 && isHan(text.charCodeAt(i))) i++;
  return i > at && text.charCodeAt(i) === MIDDLE_DOT;
}

/** Every way to read a name at `at`, weighed by its characters alone. */
function readings(text: string, at: number, until: number): NameReading[] {
  const out: NameReading[] = [];
  if (!isHan(text.charCodeAt(at))) return out;
  // 魏 华: a blank stands between the two characters of a name.
  if (text.charCodeAt(at + 1) === BLANK && at + 3 <= until && isHan(text.charCodeAt(at + 2))) {
    const name = text[at]! + text[at + 2]!;
    out.push({ name, from: at, to: at + 3, weight: nameWeight(name) });
  }
  for (let length = 2; length <= 4 && at + length <= until && isHan(text.charCodeAt(at + length - 1)); length++) {
    const name = text.slice(at, at + length);
    // 和嘉宾, 王主任: the second half is a title.
    if (length > 2 && OFFICES.has(name.slice(1))) continue;
    out.push({ name, from: at, to: at + length, weight: nameWeight(name) });
  }
  // 桥本龙太郎: a Japanese surname of two or three characters with a given name of one to three.
  const surname = japanese.longestAt(text, at);
  for (let length = 1; surname && length <= 3 && surname.to + length <= until; length++) {
    const name = text.slice(at, surname.to + length);
    if (/^[㐀-鿿]+$/u.test(name)) out.push({ name, from: at, to: at + name.length, weight: 1.5 + length / 10 });
  }
  return out;
}

/** Weight of a string as a name, by its surname and its given name. Strings of 2 to 4 characters. */
export function nameWeight(name: string): number {
  const to = name.length;
  // 云南省, 吕梁: a place, unless the page insists.
  const place = divisionsNamed(name).length > 0 ? 2 : 0;
  if (MAY_BE_NO_PERSON[name.charCodeAt(0)] === 1 && NO_PERSON.test(name)) return -5;
  const word = commonWords.has(pairAt(name, 0)) ? (to === 2 ? 1.6 : 0.8) : 0;
  const given = givenFrom(name, 0, to);
  const never = NEVER_LAST[name.charCodeAt(to - 1)] === 1 || (to - given === 1 && name.endsWith('会')) || hasNever(name, given);
  return personWeight(name, 0, to, given) - word - place - (never ? 2.5 : 0);
}

/** 向, 为, 和 stand in names, but far more often behind or before one: unless a mark follows them. */
function particleWeight(text: string, reading: NameReading): number {
  // 佐藤健一|一行: 一 once more can only end the name.
  const doubled = reading.name.endsWith('一') && text.startsWith('一行', reading.to);
  const last =
    reading.name.length >= 3 &&
    isParticle(reading.name.slice(-1)) &&
    (!isHard(text, reading.to) || /[说称]$/u.test(reading.name)) &&
    !doubled;
  // 尹忠|赓即: a word that follows names begins with what would be the last character.
  const into = reading.name.length >= 3 && endWeight(text, reading.to) < 2 && followers.longestAt(text, reading.to - 1);
  const eaten = into && into.value === 'strong' && into.to > reading.to ? -1 : 0;
  return eaten + (last ? -0.9 : 0) + (isParticle(reading.name[0]!) ? -0.9 : 0);
}

function isHard(text: string, at: number): boolean {
  if (at >= text.length) return true;
  const code = text.charCodeAt(at);
  return HARD[code] === 1 || isWhite(code);
}

function isParticle(character: string): boolean {
  return followers.get(character) === 'weak';
}

/** 努尔·白克力|在今年: the last part of a dotted name ends with the characters that write such names, or at a mark. */
function dottedName(text: string, at: number, last: number, until: number): NameReading {
  let run = last;
  while (run < until && run - last < 8 && transliteration[text.charCodeAt(run)] === 1) run++;
  let to = bestEnd(text, Math.min(last + 1, run), run) ?? run;
  // Characters that the table lacks: up to the next mark or word that follows names.
  if (run - last < 2) for (to = last + 1; to < until && to - last < 6 && endWeight(text, to) < 1;) to++;
  return { name: text.slice(at, to), from: at, to, weight: 4 };
}

/** A Tibetan or Mongolian name of one to three known elements: 泽仁旺姆 wherever it ends, 边巴 before what follows names. */
function elementNameAt(text: string, at: number, until: number): NameReading | null {
  let to = at;
  let parts = 0;
  for (let hit = elements.longestAt(text, to); hit && hit.to <= until && parts < 3; hit = elements.longestAt(text, to)) {
    to = hit.to;
    parts++;
  }
  if (parts === 0 || (parts === 1 && endWeight(text, to) < 1) || divisionsNamed(text.slice(at, to)).length > 0) return null;
  return { name: text.slice(at, to), from: at, to, weight: parts > 1 ? 4 : 2.4 };
}

/** A name without a Chinese surname: two to six characters that write such names, up to a mark or a word that follows names. */
function foreignNameAt(text: string, at: number, until: number, foreign: boolean, evidence: NameEvidence | null): NameReading | null {
  let run = at;
  while (run < until && run - at < 7 && transliteration[text.charCodeAt(run)] === 1) run++;
  // 州长科莫|当日: a word that follows names begins before the characters that write names end.
  const word = foreign && run - at > 2 ? followers.longestAt(text, at + 2) : null;
  if (word && word.value === 'strong' && word.to - at >= 4) run = at + 2;
  const to = run - at >= 3 ? bestEnd(text, at + 3, run) : null;
  if (to !== null) return { name: text.slice(at, to), from: at, to, weight: LEAST };
  for (let end = run; end - at >= 2; end--) {
    const name = text.slice(at, end);
    // Two such characters are a word as often as a name: 特别, 多次.
    const possible = name.length === 2 ? !followers.has(name) && (foreign || isHard(text, end)) && endWeight(text, end) >= 1 : false;
    const again = name.length >= 3 && evidence !== null && evidence.count(name) >= 2;
    if (possible || again) return { name, from: at, to: end, weight: LEAST };
  }
  return null;
}

/** Where transliterated characters stop being a name: at the first sure end, else at the last possible one. */
function bestEnd(text: string, least: number, run: number): number | null {
  let last: number | null = null;
  for (let to = least; to <= run; to++) {
    const weight = endWeight(text, to);
    if (weight >= 2) return to;
    if (weight >= 1) last = to;
  }
  return last;
}

/**
 * The page as a witness: where 解芳 stands several times with different characters behind it, the name ends there;
 * where the same third character always follows, it belongs to the name.
 */
function recurrence({ name, weight }: NameReading, evidence: NameEvidence | null): number {
  // 佐藤健: behind a surname of its own the third character is no surprise.
  if (!evidence || name.length === 2 || (name.length === 3 && JAPANESE.has(name.slice(0, 2)))) return 0;
  const count = evidence.count(name);
  const shorter = evidence.count(name.slice(0, -1));
  if (shorter < 2) return 0;
  if (count === shorter) return (isParticle(name.slice(-1)) && !evidence.standsAlone(name)) || weight < 1 ? 0 : 2;
  // 马文革 before 均, 担任 and 的 is one name, though the page has another 马文 too.
  if (count >= 2 && count * 2 >= shorter && evidence.followers(name) >= 2) return 1.5;
  return count === 1 ? -2 : count * 2 >= shorter ? 0.5 : -1;
}

/**
 * The best reading of a name that ends at `to` and begins at or behind `floor`; what stands before it is for the
 * caller. `weight` is that of its characters.
 */
export function nameBefore(text: string, to: number, floor: number): NameReading | null {
  let best: NameReading | null = null;
  for (let length = 2; length <= 4 && to - length >= floor; length++) {
    const name = text.slice(to - length, to);
    if (!isHan(text.charCodeAt(to - length)) || (length === 2 && !isHan(text.charCodeAt(to - 1)))) break;
    const weight = nameWeight(name);
    if (weight >= 0 && (!best || weight > best.weight)) best = { name, from: to - length, to, weight };
  }
  return best;
}

function hasNever(name: string, from = 0): boolean {
  for (let i = from; i < name.length; i++) if (NEVER_INSIDE[name.charCodeAt(i)] === 1) return true;
  return false;
}

/** An item of a list of names that no rule of names explains, 瓦标龙 between `、` and 等: two or three characters. */
export function slotName(text: string, at: number, until: number): NameReading | null {
  for (let length = 2; length <= 3 && at + length <= until; length++) {
    const name = text.slice(at, at + length);
    if (!/^[㐀-鿿]+$/u.test(name) || hasNever(name)) return null;
    if (/^[、,;。)等]/u.test(text.slice(at + length, at + length + 1))) {
      return nameWeight(name) > -4.5 ? { name, from: at, to: at + length, weight: LEAST } : null;
    }
  }
  return null;
}
