/** Where clauses and lists of sites part: at commas, at `、`, at conjunctions. */

import { namesAt } from '../../lexicon/divisions.ts';
import type { Range } from '../../model/page.ts';
import { lengthBeforeSite } from './before-site.ts';
import { isNameless, looksLikeSite, saysElse } from './site-names.ts';

/** What the rules found as an enterprise or a place: whether it is these characters, and whether one goes on across an offset. */
export interface Known {
  is(range: Range): boolean;
  across(at: number): boolean;
}

/** What is done or looked at in a place, before a word for how it stands. */
const MATTER =
  '建设|推进|运营|运行|生产|经营|施工|改造|发展|管理|开展|进展|总体|规划|打造|防控|复工|复产|防汛|备汛|抗旱|度汛|防洪|防台|森林|草原|防火|防灭火|消防|安全|隐患|排查|整改|应急|救援|救灾|值班|值守|备勤|安保|维稳|信访|稳定|治安|疫情|防疫|扶贫|脱贫|攻坚|帮扶|乡村振兴|人居|环境|环保|卫生|整治|治理|监管|保护|修复|绿化|造林|春耕|备耕|春播|夏收|秋收|农业|旅游|文明|创建|创城|党建|教育|教学|开学|复课|招商|征迁|拆迁|搬迁|安置|供暖|供水|保供|灾后|重建|恢复|春运|节前|节日|节后|冬季|夏季|当前|重点|项目|综合|市场|供应|物价|食品|药品|交通|旅客|游客|接待';
/** 碧江区灯塔工业园|建设推进情况, 白石镇|防汛备汛工作: what is said of a site is no part of it. */
export const STATE_OF_SITE = new RegExp(`的?(?:${MATTER}){1,6}(?:情况|进度|进展|工作|形势)$`, 'u');

const OPENING = 1;
const CLOSING = 2;
const COMMA = 3;
const JOINT = 4;

/** Marks and conjunctions that part clauses and lists, or hold them together. */
const MARKS = new Uint8Array(0x10000);
for (const [characters, kind] of [
  ['(“《', OPENING],
  [')”》', CLOSING],
  [',;', COMMA],
  ['、和及与以', JOINT],
] as const)
  for (const character of characters) MARKS[character.charCodeAt(0)] = kind;

/** The commas and joints of `[from, to)` that stand outside brackets and quotation marks. */
function* marksIn(text: string, from: number, to: number): Generator<{ at: number; mark: number }> {
  let depth = 0;
  for (let at = from; at < to; at++) {
    const mark = MARKS[text.charCodeAt(at)]!;
    if (mark === OPENING) depth++;
    else if (mark === CLOSING) depth = Math.max(0, depth - 1);
    else if (mark !== 0 && depth === 0) yield { at, mark };
  }
}

/** The clauses of `[from, to)`, parted by commas and semicolons outside brackets and quotation marks. */
export function* clausesIn(text: string, from: number, to: number): Generator<Range> {
  let start = from;
  for (const { at, mark } of marksIn(text, from, to)) {
    if (mark !== COMMA) continue;
    yield { from: start, to: at };
    start = at + 1;
  }
  if (start < to) yield { from: start, to };
}

/** Splits at `、` and conjunctions that stand outside brackets and quotation marks. */
export function pieces(text: string, from: number, to: number, known: Known): Range[] {
  const out: Range[] = [];
  let start = from;
  for (const { at, mark } of marksIn(text, from, to)) {
    // The second character of 以及 is none.
    if (mark !== JOINT || at < start) continue;
    if (text[at] !== '、' && (known.across(at) || !isConjunction(text, at, start, to, known, out.length > 0))) continue;
    out.push({ from: start, to: at });
    start = at + (text.startsWith('以及', at) ? 2 : 1);
  }
  out.push({ from: start, to });
  return out;
}

/** 和, 及, 与, 以及 between two sites: what stands before ends like one. */
function isConjunction(text: string, at: number, start: number, to: number, known: Known, listed: boolean): boolean {
  if (text[at] === '以' && text[at + 1] !== '及') return false;
  const from = start + lengthBeforeSite(text.slice(start, at));
  // 青田县|和|海盐县, but not 新疆|和田学院.
  // 柳湾镇|和|县经济开发区: no 和县 behind a township.
  if (/[乡镇村道局厂司]$/u.test(text.slice(from, at)) && text.startsWith('和县', at) && known.is({ from, to: at })) return true;
  if (known.is({ from, to: at })) return !beginsName(text, at);
  const before = text.slice(from, at).replace(STATE_OF_SITE, '');
  // 甲公司、乙模具|和丙公司: the last of a list.
  if (listed && text[at] === '和' && before.length >= 3 && before.length <= 8 && !saysElse(before) && looksLikeSite(text.slice(at + 1, to)))
    return true;
  return before.length >= 2 && at + 2 < to && (looksLikeSite(before) || isNameless(before));
}

/** Whether the name of a division begins with a conjunction, 和|田学院, and none that goes on further behind it: 和|青田县, 和|安徽. */
function beginsName(text: string, at: number): boolean {
  const behind = namesAt(text, at + 1);
  if (behind.some(({ form }) => form === 'full')) return false;
  const own = Math.max(0, ...namesAt(text, at).map((named) => named.text.length));
  return own > 0 && !behind.some((named) => named.text.length + 1 > own);
}
