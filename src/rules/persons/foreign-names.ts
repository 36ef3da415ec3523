/**
 * Names that no Chinese surname begins: dotted ones (努尔·白克力), Tibetan and Mongolian ones, transliterated ones of
 * one word (泽连斯基), Japanese ones (石破茂), names in Latin letters (Tim Cook).
 */

import { divisionsNamed } from '../../lexicon/divisions.ts';
import { loadWords } from '../../lexicon/load.ts';
import { classOf } from '../../text/character-class.ts';
import { MultiPattern } from '../../text/multi-pattern.ts';
import { placeAbroadAt } from './abroad.ts';
import { endWeight, followers, isHan, isHard, isParticle, LEAST, type NameReading } from './name-ends.ts';
import type { NameEvidence } from './name-evidence.ts';

const MIDDLE_DOT = 0xb7;
const DOTTED = /^(?:[㐀-鿿]{1,7}|[A-Z])(?:·[㐀-鿿A-Z]{1,8}\.?){0,3}·(?=[㐀-鿿A-Z])/u;
/** Given name and surname in Latin letters, with hyphens and initials. */
const LATIN =
  /^[A-Z][a-z]{1,14}(?:-?[A-Z][a-z]{1,14})?(?:\s[A-Z]\.?)?(?:\s(?:(?:de|van|von|der|al|bin)\s)?(?:Mc|O')?[A-Z][a-z]{1,14}(?:-[A-Z][a-z]{1,14})?){1,2}(?![A-Za-z0-9])/u;

const JAPANESE = loadWords('japanese-surnames.tsv', 'surname');
const japanese = new MultiPattern(
  [...JAPANESE].filter((surname) => surname.length === 2 || surname.length === 3).map((surname) => [surname, true] as const),
);
/** Characters that end Japanese given names of two characters or more. */
const JAPANESE_LAST = classOf('郎夫雄子一二三介治彦平男美也人树司弘义伟之志助吾造幸信明香惠代织菜里苗生和孝则宏博行正昭康德久雅');

const elements = new MultiPattern([...loadWords('name-elements.tsv', 'element')].map((word) => [word, true] as const));
/** Characters that end Tibetan names behind one element. */
const NAME_END = classOf('草加太本吉毛措姆先旦杰科塔');
const written = [...loadWords('transliteration-characters.tsv', 'character')].join('');
/** Words that two such characters make: 特别, 加强. */
const words = loadWords('common-words.tsv');
/** Characters that write names anywhere. */
const transliteration = classOf(written);
/** With those that are words of their own in Chinese text, for where a foreigner is expected. */
const abroad = classOf(written + [...loadWords('foreign-name-characters.tsv', 'character')].join(''));

/** Characters that hardly ever stand in Chinese names. */
const NO_CHINESE = /[斯尔夫克拉特姆茨蒂奥塞耶弗索洛]/u;

/** Whether a name that a Chinese surname begins is written as foreign ones are: 罗斯带, the surname and two words. */
export function isForeign(name: string): boolean {
  return NO_CHINESE.test(name);
}

const commonWords = loadWords('common-words.tsv');

/** Whether a string is a Japanese surname of two characters. */
export function isJapaneseSurname(word: string): boolean {
  return word.length === 2 && JAPANESE.has(word);
}

/** A name of several parts with dots between them: 买买提·阿不都拉, J·D·万斯. `foreign`: whether a foreigner is expected. */
export function dottedNameAt(text: string, at: number, until: number, foreign: boolean): NameReading | null {
  const dotted = mayBeDotted(text, at) ? DOTTED.exec(text.slice(at, Math.min(until, at + 24))) : null;
  return dotted ? dottedName(text, at, at + dotted[0].length, until, foreign ? abroad : transliteration) : null;
}

/** Whether a dot stands behind the characters at `at`: hardly ever. */
function mayBeDotted(text: string, at: number): boolean {
  let i = at;
  while (i < at + 7 && isHan(text.charCodeAt(i))) i++;
  if (i === at && /[A-Z]/u.test(text[at] ?? '')) i++;
  return i > at && text.charCodeAt(i) === MIDDLE_DOT;
}

/** 努尔·白克力|在今年: the last part of a dotted name ends with the characters that write such names, or at a mark. */
function dottedName(text: string, at: number, last: number, until: number, table: Uint8Array): NameReading {
  let run = last;
  while (run < until && run - last < 8 && table[text.charCodeAt(run)] === 1) run++;
  let to = bestEnd(text, Math.min(last + 1, run), run) ?? run;
  // 司马义·铁力瓦尔|地|一行: a particle elsewhere.
  if (to === run && text[run] === '地' && run + 1 < until && endWeight(text, run + 1) >= 2) to = run + 1;
  // Characters that the table lacks: up to the next mark or word that follows names.
  if (run - last < 2) for (to = last + 1; to < until && to - last < 6 && endWeight(text, to) < 1;) to++;
  return { name: text.slice(at, to), from: at, to, weight: 4 };
}

/** The weight of a name that several known elements make: hardly ever anything else. */
export const SEVERAL_ELEMENTS = 4;

/** A Tibetan or Mongolian name of one to three known elements: 泽仁旺姆 wherever it ends, 边巴 before what follows names. */
export function elementNameAt(text: string, at: number, until: number): NameReading | null {
  let to = at;
  let parts = 0;
  for (let hit = elements.longestAt(text, to); hit && hit.to <= until && parts < 3; hit = elements.longestAt(text, to)) {
    to = hit.to;
    parts++;
  }
  // 扎西|草, 更太|加: what ends names of three characters.
  if (
    parts === 1 &&
    to - at === 2 &&
    to < until &&
    NAME_END[text.charCodeAt(to)] === 1 &&
    endWeight(text, to + 1) >= 1 &&
    endWeight(text, to) < 2
  ) {
    to++;
    parts++;
  }
  if (parts === 0 || (parts === 1 && endWeight(text, to) < 1) || divisionsNamed(text.slice(at, to)).length > 0) return null;
  return { name: text.slice(at, to), from: at, to, weight: parts > 1 ? SEVERAL_ELEMENTS : 2.4 };
}

/**
 * A name without a Chinese surname: two to six characters that write such names, up to a mark or a word that follows
 * names. `office`: whether an office stands before it, so that two characters will do (科尔).
 */
export function transliteratedNameAt(
  text: string,
  at: number,
  until: number,
  office: boolean,
  evidence: NameEvidence | null,
): NameReading | null {
  if (placeAbroadAt(text, at)) return null;
  let run = at;
  while (run < until && run - at < 7 && transliteration[text.charCodeAt(run)] === 1) run++;
  // 州长科莫|当日: a word that follows names begins before the characters that write names end.
  const word = office && run - at > 2 ? followers.longestAt(text, at + 2) : null;
  if (word && word.value === 'strong' && word.to - at >= 4) run = at + 2;
  const to = run - at >= 3 ? bestEnd(text, at + 3, run) : null;
  if (to !== null) return { name: text.slice(at, to), from: at, to, weight: LEAST };
  for (let end = run; end - at >= 2; end--) {
    const name = text.slice(at, end);
    // Two such characters are a word as often as a name: 特别, 多次.
    const possible =
      name.length === 2 ? !followers.has(name) && !words.has(name) && (office || isHard(text, end)) && endWeight(text, end) >= 1 : false;
    const again = name.length >= 3 && evidence !== null && evidence.count(name) >= 2 && divisionsNamed(name).length === 0;
    if (possible || again) return { name, from: at, to: end, weight: LEAST };
  }
  return null;
}

/** An item of a list of names, between marks, that is written as foreign names are: 里加提苏里堂. */
export function transliteratedSlot(text: string, at: number, until: number): NameReading | null {
  let to = at;
  while (to < until && to - at < 9 && abroad[text.charCodeAt(to)] === 1) to++;
  if (to - at < 4 || !/^[、,;。)等]/u.test(text[to] ?? '。')) return null;
  return { name: text.slice(at, to), from: at, to, weight: LEAST };
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

/** The readings of a Japanese name at `at` in any text: 桥本龙太郎, a surname with a given name of one to three characters. */
export function japaneseReadings(text: string, at: number, until: number): NameReading[] {
  const out: NameReading[] = [];
  const surname = japanese.longestAt(text, at);
  for (let length = 1; surname && length <= 3 && surname.to + length <= until; length++) {
    const name = text.slice(at, surname.to + length);
    if (/^[㐀-鿿]+$/u.test(name) && !/[先位]/u.test(name)) out.push({ name, from: at, to: at + name.length, weight: 1.5 + length / 10 });
  }
  return out;
}

/** The name behind an office that foreigners hold: 总统|泽连斯基, 首相|安倍晋三, 首相|岸田. */
export function nameAbroadAt(text: string, at: number, until: number): NameReading | null {
  if (placeAbroadAt(text, at)) return null;
  const japaneseName = japaneseNameAbroadAt(text, at, until);
  if (japaneseName) return japaneseName;
  let run = at;
  while (run < until && run - at < 10 && abroad[text.charCodeAt(run)] === 1) run++;
  if (run - at < 2) return null;
  const sure = beforeParticle(text, at + 2, bestEnd(text, at + 2, run));
  const to = afterHyphen(text, sure ?? run, until);
  // 费利佩六世
  const number = /^[一二三四五六七八九十]{1,3}世/u.exec(text.slice(to, to + 4))?.[0].length ?? 0;
  const end = Math.min(to + number, until);
  const name = text.slice(at, end);
  if (followers.has(name) || commonWords.has(name)) return null;
  return { name, from: at, to: end, weight: endWeight(text, end) >= 2 ? 3 : sure === null ? 2 : 2.4 };
}

/** 考文垂|以视频致辞: the particle before a word that follows names is none of the name. */
function beforeParticle(text: string, least: number, to: number | null): number | null {
  return to !== null && to > least && isParticle(text[to - 1]!) && !isHard(text, to) ? to - 1 : to;
}

/** 威廉|-亚历山大: the end of the part behind a hyphen, `to` where there is none. */
function afterHyphen(text: string, to: number, until: number): number {
  if (text[to] !== '-') return to;
  let run = to + 1;
  while (run < until && run - to < 8 && abroad[text.charCodeAt(run)] === 1) run++;
  return run - to < 3 ? to : (bestEnd(text, to + 3, run) ?? run);
}

/** Of the readings with a given name of up to three characters, that which ends best; two characters are the most usual. */
function japaneseNameAbroadAt(text: string, at: number, until: number): NameReading | null {
  const surname = japanese.longestAt(text, at, until);
  if (!surname) return null;
  let best: NameReading | null = null;
  for (let to = surname.to; to <= Math.min(surname.to + 3, until); to++) {
    if (to > surname.to && !isHan(text.charCodeAt(to - 1))) break;
    const length = to - surname.to;
    const usual = [0, 0.5, 1, 0.4][length]!;
    const last = length >= 2 && JAPANESE_LAST[text.charCodeAt(to - 1)] === 1 ? 1.5 : 0;
    const weight = 1 + usual + last + Math.max(0, endWeight(text, to));
    if (!best || weight > best.weight) best = { name: text.slice(at, to), from: at, to, weight };
    // 岸田|表示: what follows names is no given name.
    const word = followers.longestAt(text, to);
    if (word && word.value !== 'weak' && word.to - to >= 2) break;
  }
  return best;
}

/** A name in Latin letters; its blanks are not part of it. */
export function latinNameAt(text: string, at: number, until: number): NameReading | null {
  const code = text.charCodeAt(at);
  if (code < 0x41 || code > 0x5a) return null;
  const printed = LATIN.exec(text.slice(at, Math.min(until, at + 60)))?.[0];
  return printed ? { name: printed.replace(/\s/gu, ''), from: at, to: at + printed.length, weight: 2.4 } : null;
}
