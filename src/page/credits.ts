/** Credits: who made an article, with labels (`记者 张浩`, `责任编辑:姚建`), in brackets, or by their place alone. */

import type { BylineRole } from '../model/facts.ts';
import { labelsIn, OUTLET_SUFFIX } from './labels.ts';
import { namesFrom, type Strictness, type WriterName } from './names.ts';

export interface Credit extends WriterName {
  role: BylineRole;
  /** The pattern that found it, the second half of a rule's name. */
  pattern: string;
}

/** `县委宣传部 张三`: whom the writers write for. */
const OFFICES =
  /^(?:(?:[院厂校矿局党政府县区镇乡]办|团委|妇联|工会|人大|政协|林场|农场|[\u4e00-\u9fff]{2,20}(?:[部办局室站社台报网处科委院厅会场队所矿厂段]|中心|公司|集团|支队|大队|学校|大学|中学|小学|[省市县镇乡村区]))\s{1,3}(?=\S)){1,3}/u;
/** `王丽 县委办`: the same behind them. */
const OFFICE_BEHIND = /^\s{1,3}[\u4e00-\u9fff]{1,12}(?:[部办局室站社台报网处科委院厅会场队所矿厂段]|中心|公司|集团|学校)$/u;
/** Signs before the writers of a page: `□ 王丽`, `▲王丽 摄`. */
const BEFORE_NAMES = /[\s([【□■○●◎◆◇▲△☉·]/u;
/** `云岭网王丽`: the outlet before its writer, in a line of their own. */
const OUTLET_GLUED = new RegExp(`^[\\u4e00-\\u9fff]{1,6}?${OUTLET_SUFFIX}(?=[\\u3400-\\u9fff]{2,3}$)`, 'u');
/** A date behind the writers. */
const SIGNED_DATE = /(?<=[)\]】\s])\(?(?:19|20)\d\d\s?[年.\-/]\s?\d{1,2}\s?[月.\-/]\s?\d{1,2}\s?日?\)?$/u;
/** `记者张三报道`, `记者张三太原报道`, `记者张三发自太原`. */
const REPORTS = /^(?:[\u4e00-\u9fff]{0,4}报道|发自|摄影|摄|供图)/u;
const OUTLET_BEFORE = new RegExp(`^[\\s○●□◎·]{0,3}(?:本[报网台刊站]|[\\u4e00-\\u9fff]{1,10}?${OUTLET_SUFFIX})(?=\\s|$)`, 'u');

interface Place {
  role: BylineRole | null;
  from: number;
  to: number;
  /** `:` or `/` stands behind it. */
  apart: boolean;
  /** It stands behind its names: `张三/文`. */
  behind: boolean;
}

function placesOf(text: string): Place[] {
  const places: Place[] = [];
  for (const { from, to: end, label } of labelsIn(text)) {
    let to = end;
    const shot = text.slice(from, end).includes('摄');
    const colon = /^\s{0,3}[:/|丨】]/u.exec(text.slice(to, to + 4));
    const before = from === 0 || /[\s([【|/、,;。:)】\]]/u.test(text[from - 1]!);
    const after = colon !== null || to >= text.length || /[\s)\]】,、;。]/u.test(text[to]!);
    // 冯晓磊摄: alone among the short labels it clings to the name.
    if (label.apart && !(after && (before || (shot && end - from === 1)))) continue;
    if (colon) to += colon[0].length;
    const role = label.role === 'date' || label.role === 'source' || label.role === 'other' ? null : label.role;
    places.push({
      role,
      from,
      to,
      apart: colon !== null,
      behind: text[from - 1] === '/' && colon === null && (label.apart || shot),
    });
  }
  return places;
}

/**
 * Reads a text that holds credits and little else: a bracket, a byline line, the head of a dateline.
 * Every label gives its role to the names behind it; a label without names behind it (`张三 摄`, `王五 文/图`) to the
 * names before it.
 */
export function labelledCredits(text: string, pattern: string): Credit[] {
  const labels = placesOf(text);
  const credits: Credit[] = [];
  let taken = 0;
  labels.forEach((label, index) => {
    const until = labels[index + 1]?.from ?? text.length;
    const strictness: Strictness = label.apart ? 'labelled' : 'titled';
    if (label.role === null) {
      taken = until;
      return;
    }
    let start = label.to;
    // 通讯员(王五), 记者·张三
    while (start < until && /[\s·:]/u.test(text[start]!)) start++;
    start += OFFICES.exec(text.slice(start, until))?.[0].length ?? 0;
    const { names, end } = namesFrom(text, start, until, strictness);
    const bounded = end >= until || !/[\u3400-\u9fff]/u.test(text[end]!) || REPORTS.test(text.slice(end, end + 8));
    if (names.length > 0 && !label.behind && (bounded || label.apart)) {
      const role = roleBehind(labels[index + 1], text, end) ?? label.role;
      credits.push(...names.map((name) => ({ ...name, role, pattern })));
      taken = end;
      return;
    }
    // The label stands behind its names.
    if (label.role === 'editor' || label.from <= taken) return;
    let begin = taken;
    while (begin < label.from && BEFORE_NAMES.test(text[begin]!)) begin++;
    begin += OFFICES.exec(text.slice(begin, label.from))?.[0].length ?? 0;
    const before = namesFrom(text, begin, label.from, 'placed');
    const found = before.names.length > 0 && /^[\s/:,、]*$/u.test(text.slice(before.end, label.from));
    if (found) credits.push(...before.names.map((name) => ({ ...name, role: label.role!, pattern })));
    if (found || label.behind) taken = label.to;
  });
  return credits;
}

/** The credits of a text that holds nothing else: labels, names, and the outlet before `记者`. */
export function creditsAlone(text: string, pattern: string): Credit[] {
  const credits = labelledCredits(text, pattern);
  if (credits.length === 0) return [];
  const spoken = [...text];
  for (const { from, to } of [...credits, ...placesOf(text)]) spoken.fill(' ', from, to);
  const rest = spoken.join('').replace(OUTLET_BEFORE, '');
  return /[\u4e00-\u9fffA-Za-z\d]/u.test(rest) ? [] : credits;
}

/** `记者 张三 摄`: who stands between is the photographer. */
function roleBehind(next: Place | undefined, text: string, end: number): BylineRole | null {
  if (!next || next.role !== 'photographer' || next.apart) return null;
  const nothingFollows = !/[㐀-鿿]/u.test(text.slice(next.to, next.to + 3));
  return nothingFollows && /^\s*$/u.test(text.slice(end, next.from)) ? 'photographer' : null;
}

/** A text that is nothing but names. */
export function bareCredits(text: string, strictness: Strictness, pattern: string): Credit[] {
  const { names, end } = namesFrom(text, 0, text.length, strictness);
  return names.length > 0 && /^[\s、,]*$/u.test(text.slice(end)) ? names.map((name) => ({ ...name, role: 'reporter', pattern })) : [];
}

/** The same, the office that they write for before them: `县委宣传部 张三`. */
export function signedCredits(text: string, strictness: Strictness, pattern: string): Credit[] {
  let skipped = (OFFICES.exec(text) ?? OUTLET_GLUED.exec(text))?.[0].length ?? 0;
  while (skipped < text.length && BEFORE_NAMES.test(text[skipped]!)) skipped++;
  const { end } = namesFrom(text, skipped, text.length, strictness);
  const until = OFFICE_BEHIND.test(text.slice(end)) ? end : text.length;
  return bareCredits(text.slice(skipped, until), strictness, pattern).map((credit) => ({
    ...credit,
    from: credit.from + skipped,
    to: credit.to + skipped,
  }));
}

/** `文图除署名外由张三提供`, `本版图片由张三、李四拍摄`, `张三、李四对本文亦有贡献`. */
export function givenCredits(text: string, pattern: string): Credit[] {
  const shared = /^(.{2,60}?)(?:对(?:此|本)文亦?有(?:所)?贡献|(?:也|亦)?参与(?:了)?(?:报道|采写|采访|撰稿|写作))$/u.exec(text);
  if (shared) return bareCredits(shared[1]!.trimEnd(), 'placed', pattern);
  const given =
    text.length <= 40 ? /^(?=[^。]{0,12}(?:图|文|照片|署名))[^。]{2,24}由([\u4e00-\u9fff·、\s]{2,16})(提供|拍摄)$/u.exec(text) : null;
  if (!given) return [];
  const before = text.indexOf('由') + 1;
  const role: BylineRole = given[2] === '拍摄' || !text.includes('文') ? 'photographer' : 'reporter';
  return bareCredits(given[1]!, 'placed', pattern).map((credit) => ({
    ...credit,
    role,
    from: before + credit.from,
    to: before + credit.to,
  }));
}

/** A line without the date behind its writers. */
export function withoutDate(text: string): string {
  return text.length <= 160 && /[\d日)]$/u.test(text) ? text.replace(SIGNED_DATE, '').trimEnd() : text;
}

/** Whether a line names those who made an article and says nothing else. */
export function isCreditLine(line: string): boolean {
  if (line.length > 120 || /[。!?]/u.test(line)) return false;
  const text = withoutDate(line);
  const inner = text.replace(/^[[(]|[\])]$/gu, '');
  if (inner !== text && signedCredits(inner, 'placed', '').length > 0) return true;
  if (givenCredits(inner, '').length > 0) return true;
  const labels = placesOf(text);
  const early = labels.some((label) => label.from < 14 || label.apart) || /[摄图]$/u.test(text);
  return early && labelledCredits(text, '').length > 0;
}
