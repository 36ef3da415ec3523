/** The county of a stop: printed before it, told for its list or its sentence, or that of the whole tour. */

import { divisionIn, isWithin, namesAt, type Division, type NamedForm } from '../lexicon/divisions.ts';
import type { Range } from '../model/page.ts';

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
    const form = namesAt(text, at).find((named) => named.use !== 'never' && at + named.text.length <= to && usable(text, at, to, named));
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

function usable(text: string, at: number, to: number, named: NamedForm): boolean {
  if (named.form === 'full' || named.form === 'middle' || (named.form === 'alias' && /[县旗州]$/u.test(named.text))) return true;
  const behind = text.slice(at + named.text.length, to);
  if (behind === '') return named.use === 'plain';
  if ((/^[一-鿿]{1,3}[乡镇村]/u.test(behind) && !/^[乡镇村街]/u.test(behind)) || ZONE_BEHIND.test(behind)) return true;
  return namesAt(text, at + named.text.length).some((next) => next.form === 'full' || next.form === 'middle');
}

/** The smallest of some divisions, the last of equals; null for none. */
export function smallest(divisions: readonly PrintedDivision[]): PrintedDivision | null {
  const rank = { county: 0, prefecture: 1, province: 2 };
  let best: PrintedDivision | null = null;
  for (const printed of divisions) if (!best || rank[printed.division.level] <= rank[best.division.level]) best = printed;
  return best;
}
