/** Who may hold an office: its name, or the body that it belongs to, may tell that it is a foreigner. */

import { loadWords } from '../../lexicon/load.ts';
import { BackwardTrie } from '../../text/backward-trie.ts';
import { MultiPattern } from '../../text/multi-pattern.ts';

/** Who is expected behind some words: anybody (`name`), the holder of an office (`office`), a foreigner (`foreign`). */
export type Expected = 'name' | 'office' | 'foreign';

const PLACES = [...loadWords('foreign-places.tsv', 'name')];
const places = new MultiPattern(PLACES, PLACES);
const placeEnds = new BackwardTrie(PLACES);
/** Longest place that is looked for before an office. */
const LONGEST_PLACE = 8;
/** Regions of China in that table, and what only begins like a place. */
const AT_HOME = /^(?:中国|香港|澳门|台湾|京津冀|长三角|珠三角)/u;

/** Offices that China has not. */
const HEADS =
  /(?:总统|首相|国务卿|国务大臣|大臣|总督|国王|女王|王储|亲王|天皇|酋长|埃米尔|防长|财长|外长|内政部长|议长|总检察长|检察总长|州务卿|[参众]议员|特使|高级代表|特别代表|党魁|公使|总干事|高级专员)$/u;
/** 总理 of no other body than the State Council, of which papers say so nearly always. */
const PREMIER = /(?:^|前|代|候任|看守)(?:副)?总理$/u;
/** Offices that China has too. */
const EITHER = /^(?:部长|主席|市长|州长|省长|行长|局长|发言人|新闻发言人|秘书长|司令|总司令|总参谋长|总书记)$/u;
/** A body of China may have to do with a place abroad. */
const BODY = /[委局部会院司厅府办处室团社]|大学|公司|集团|中心|中国|银行/u;
/** A state by one character: 俄国防部长, 美副总统. */
const STATE =
  /^[美俄英法德日韩朝越乌以巴叙伊印加澳欧意土泰缅老柬蒙哈吉塔沙菲](?=国防|外交|财政|内政|副|前|驻|众|参|议|总|军|卫生|能源|商务|财|央行|[a-z]|$)/u;
/** Bodies of many states. */
const INTERNATIONAL =
  /^(?:联合国|世界卫生组织|世卫|北约|国际|世界银行|世界贸易|世贸|非盟|东盟|阿盟|亚洲开发银行|亚开行|上合组织|上海合作组织|驻华|世界)/u;
const OF_CHINA = /中国|我国|中共|全国|国务院|香港|澳门|台湾/u;

/** The foreign place that stands at `at` (乌克兰|总统), or null; where its characters go on as a name may, it is none. */
export function placeAbroadAt(text: string, at: number): string | null {
  const place = places.longestAt(text, at);
  if (!place) return null;
  return place.to - at >= 3 || !/[尔诺夫斯娜塔雷]/u.test(text[place.to] ?? '') ? place.value : null;
}

/** Whether the foreign place or state whose name ends at `to` is what reads as a name there: 斯里兰卡|大使. */
export function placeAbroadEndsAt(text: string, to: number): boolean {
  return placeEnds.longestLength(text, to, Math.max(0, to - LONGEST_PLACE)) > 1;
}

/** Whether a foreigner is expected in an office. In: its name as printed, without white space. */
export function isAbroad(post: string): boolean {
  if (OF_CHINA.test(post)) return false;
  if (HEADS.test(post) || PREMIER.test(post) || STATE.test(post) || INTERNATIONAL.test(post)) return true;
  return !AT_HOME.test(post) && places.longestAt(post, 0) !== null;
}

/**
 * Where a post held abroad begins that other words run into: 无人机|伊朗外长. In: where it seems to begin, and the noun of
 * office. Out: the first state within, `start` where the post begins with a state or the office is no foreign one.
 */
export function startAbroad(text: string, start: number, head: number, end: number): number {
  const noun = text.slice(head, end);
  const foreign = HEADS.test(noun) || PREMIER.test(noun);
  if (!foreign && !EITHER.test(noun)) return start;
  if (places.longestAt(text, start) || isAbroad(text.slice(start, head))) return start;
  for (let at = start + 1; at < head; at++) {
    if (!places.longestAt(text, at, head)) continue;
    const before = text.slice(start, at);
    return /[驻对访赴及和与·前原]$/u.test(before) || (!foreign && (before.length < 4 || BODY.test(before))) ? start : at;
  }
  return start;
}
