/** The county of a stop: printed before it, told for its list or its sentence, or that of the whole tour. */

import { divisionIn, isWithin, namesAt, type Division, type NamedForm } from '../../lexicon/divisions.ts';
import type { Range } from '../../model/page.ts';

/** A division that is printed at a place of the text. */
export interface PrintedDivision extends Range {
  division: Division;
}

/** Behind a short form these make it a body of that division: 忻州|经济开发区. */
const ZONE_BEHIND = /^[一-鿿]{0,8}?(?:开发区|高新区|经开区|新区|示范区|产业园区)/u;

/**
 * The divisions with which a name begins: `徐州市睢宁县沙集镇` begins with 徐州市 and 睢宁县. A short form counts where
 * another division, a township or a zone follows it.
 * In: codes of divisions that the page names, the nearest first, for names that several divisions bear.
 */
export function leadingDivisions(text: string, from: number, to: number, context: readonly string[]): PrintedDivision[] {
  const out: PrintedDivision[] = [];
  let at = from;
  while (at < to) {
    const form = namesAt(text, at).find(
      (named) => named.use !== 'never' && at + named.text.length <= to && usable(text, at, to, named, out.length > 0),
    );
    if (!form) break;
    const division = divisionIn(form.text, [...out.map((printed) => printed.division.code), ...context]);
    // 巴彦|浩特镇 in 阿拉善左旗: a short form is no county of elsewhere where the page tells of its own.
    const near = out.length > 0 || context.length === 0 || context.some((code) => code.slice(0, 4) === division?.code.slice(0, 4));
    if (form.form === 'short' && at + form.text.length < to && !near) break;
    if (!division || (out.length > 0 && !isWithin(division.code, out[out.length - 1]!.division.code))) break;
    out.push({ from: at, to: at + form.text.length, division });
    at += form.text.length;
  }
  return out;
}

/** The county that is printed in full within a name: 土家第一村|江口县云舍村; null for none. */
export function countyWithin(text: string, from: number, to: number, context: readonly string[]): PrintedDivision | null {
  if (!/[县区旗市]/u.test(text.slice(from + 1, to - 1))) return null;
  for (let at = from; at < to; at++) {
    const form = namesAt(text, at).find((named) => named.form === 'full' && named.use === 'plain' && at + named.text.length < to);
    const division = form ? divisionIn(form.text, context) : null;
    if (division?.level === 'county') return { from: at, to: at + form!.text.length, division };
  }
  return null;
}

/** Behind the short form of a division these are one of its own: 安塞|站. */
const HOUSE = /^(?:[站所院校馆场园局]|一中|中学|二中|火车站|高铁站|汽车站|机场|大桥|水库)$/u;

/** Streets, state farms, villages and the like bear names of places elsewhere: 陕州大道. */
const STREET = /(?:大道|[路街道巷桥]|广场|高速|宾馆|酒店|饭店|[农林牧茶渔]场|水库|[乡镇村])$/u;

/**
 * The division whose short form begins a name. `sure` where the name has nothing else but a noun, 安塞|站, or where the page
 * names something else of the division's prefecture; else the name alone says so: 绍兴|精越机电有限公司.
 */
export function shortHead(
  text: string,
  from: number,
  to: number,
  context: readonly string[],
): { printed: PrintedDivision; sure: boolean } | null {
  const named = namesAt(text, from).filter(({ use, text: name }) => use !== 'never' && from + name.length < to);
  // 朝阳区|第一中学, of which nobody tells whose 朝阳区 it is, lies in no 朝阳市.
  const form = named.some((other) => other.form === 'full') ? undefined : named.find((other) => other.form === 'short');
  const division = form ? divisionIn(form.text, context) : null;
  if (!form || !division || division.level === 'province' || STREET.test(text.slice(from, to))) return null;
  const end = from + form.text.length;
  // 石狮镇 is a township, wherever a 石狮市 lies, 白水河 a river.
  if (/^(?:[乡镇村河江湖溪沟]|街道)/u.test(text.slice(end, end + 2))) return null;
  const around = context.some((code) => code !== division.code && code.slice(0, 4) === division.code.slice(0, 4));
  // 古城|保护项目: a word, where the page names nothing of that prefecture. 白水|站 is no word.
  if (form.use === 'word' && !around && !HOUSE.test(text.slice(end, to))) return null;
  // 白水|站 in a paper of another province is no station of 白水县.
  const near = context.length === 0 || context.some((code) => code.slice(0, 2) === division.code.slice(0, 2));
  return {
    printed: { from, to: end, division },
    sure: (near && HOUSE.test(text.slice(end, to))) || (around && division.level === 'county'),
  };
}

/** Parks, ports, universities: named after the city that they lie in, which firms need not be. */
const STAYS_PUT =
  /(?:公园|景区|湿地|机场|港|码头|大学|医院|[车高火]站|博物馆|纪念馆|博物院|古[城镇]|遗址|水库|电站|发射中心|开发区|高新区|产业园|工业园|园区|示范区)$/u;

/** Whether a site of this name lies where its name says. */
export function staysPut(name: string): boolean {
  return STAYS_PUT.test(name);
}

/** Whether a range is the name of a division, 青田县, 忻州市繁峙县, also where nobody tells which of several it is. */
export function isDivision(text: string, { from, to }: Range, context: readonly string[]): boolean {
  const full = namesAt(text, from).some(({ form, use, text: name }) => form === 'full' && use !== 'never' && name.length === to - from);
  return (full && to - from > 2) || leadingDivisions(text, from, to, context).at(-1)?.to === to;
}

/** The full name that begins at an offset and that several divisions bear, 朝阳区; undefined for none. */
export function sharedName(text: string, at: number): NamedForm | undefined {
  return namesAt(text, at).find(({ form, divisions }) => form === 'full' && divisions.length > 1);
}

/** In: whether the name stands behind that of a larger division. */
function usable(text: string, at: number, to: number, named: NamedForm, behindLarger: boolean): boolean {
  if (named.form === 'full' || named.form === 'middle' || (named.form === 'alias' && /[县旗州]$/u.test(named.text))) return true;
  const behind = text.slice(at + named.text.length, to);
  // 急赴|红安,检查…; 来到|海口的|几个农贸市场.
  if (behind === '' || behind === '的') return named.use === 'plain' || named.use === 'touch' || behindLarger;
  if ((/^[一-鿿]{1,3}[乡镇村]/u.test(behind) && !/^[乡镇村街]/u.test(behind)) || ZONE_BEHIND.test(behind)) return true;
  // 浙江|淳安: a short form that ends the name.
  return namesAt(text, at + named.text.length).some(
    (next) => next.form === 'full' || next.form === 'middle' || (next.use !== 'never' && next.text.length === behind.length),
  );
}

/** The smallest of some divisions, the last of equals; null for none. */
export function smallest(divisions: readonly PrintedDivision[]): PrintedDivision | null {
  const rank = { county: 0, prefecture: 1, province: 2 };
  let best: PrintedDivision | null = null;
  for (const printed of divisions) if (!best || rank[printed.division.level] <= rank[best.division.level]) best = printed;
  return best;
}
