/** Credits: who made an article, with labels (`记者 张浩`, `责任编辑:姚建`), in brackets, or by their place alone. */

import type { BylineRole } from '../model/facts.ts';
import { namesFrom, nameWeight, type Strictness, type WriterName } from './names.ts';

export interface Credit extends WriterName {
  role: BylineRole;
  /** The pattern that found it, the second half of a rule's name. */
  pattern: string;
}

/** Labels by role; the longest first, and those that name nobody last. */
const REPORTER = '特派记者|特约记者|见习记者|实习记者|全媒体记者|融媒体?记者|首席记者|记\\s?者|文字|撰\\s?文|撰\\s?稿|采\\s?写|采访|作\\s?者|执笔|整理|文\\/图|图\\/文|图文|文图|文|实习生';
const CORRESPONDENT = '特约通讯员|实习通讯员|通\\s?讯\\s?员|供\\s?稿|报送';
const PHOTOGRAPHER = '摄影报道|摄影记者|摄影|图片|供\\s?图|摄像|航拍|图|摄';
const EDITOR =
  '(?:责任|执行|值班|见习|本期|本版|美术|视频|文字|新媒体|图文)编\\s?辑|审核编辑|编\\s?辑|责\\s?编|美\\s?编|审\\s?核|审\\s?稿|审\\s?签|审\\s?定|审\\s?读|校\\s?对|校\\s?审|监\\s?制|值班主任|值班编委|值班总编|编\\s?审|主\\s?编|总\\s?编辑|总\\s?编|[一二三初复终]\\s?审|排\\s?版|组版|策\\s?划|统\\s?筹|出\\s?品\\s?人?';
const NOBODY = '(?:信息|文章|稿件|新闻)?来\\s?源|稿源|来稿|发布时间|发布日期|日期|时间|更新时间|点击(?:数|量)?|浏览(?:次数|量)?|阅读(?:次数|量|数)?|字[体号]|单位|电话|邮箱|责任单位|报道|电|讯|by';
const LABEL = new RegExp(`(${EDITOR})|(${CORRESPONDENT})|(${REPORTER})|(${PHOTOGRAPHER})|(${NOBODY})`, 'giu');
/** Labels of one or two characters that are part of many words must stand apart. */
const SHORT = /^(?:文|图|摄|采访|整理|图片|电|讯|策划|统筹|报道|时间|日期|单位|图文|文图|文字)$/u;

interface Label {
  role: BylineRole | null;
  from: number;
  to: number;
  /** `:` or `/` or a blank stands behind it. */
  apart: boolean;
}

function labelsOf(text: string): Label[] {
  const labels: Label[] = [];
  for (const match of text.matchAll(LABEL)) {
    const from = match.index;
    let to = from + match[0].length;
    const colon = /^\s{0,3}[:/|丨]/u.exec(text.slice(to, to + 4));
    const before = from === 0 || /[\s([【|/、,;。:)】\]]/u.test(text[from - 1]!);
    const after = colon !== null || to >= text.length || /[\s)\]】,、;。]/u.test(text[to]!);
    if (SHORT.test(match[0].replace(/\s/gu, '')) && !(after && (before || match[0] === '摄'))) continue;
    if (colon) to += colon[0].length;
    labels.push({
      role: match[1] ? 'editor' : match[2] ? 'correspondent' : match[3] ? 'reporter' : match[4] ? 'photographer' : null,
      from,
      to,
      apart: colon !== null,
    });
  }
  return labels;
}

/**
 * Reads a text that holds credits and little else: a bracket, a byline line, the head of a dateline.
 * Every label gives its role to the names behind it; a label without names behind it (`张三 摄`, `王五 文/图`) to the
 * names before it.
 */
export function labelledCredits(text: string, pattern: string): Credit[] {
  const labels = labelsOf(text);
  const credits: Credit[] = [];
  let taken = 0;
  labels.forEach((label, index) => {
    const until = labels[index + 1]?.from ?? text.length;
    let strictness: Strictness = label.apart ? 'labelled' : 'placed';
    if (label.role === null) {
      taken = until;
      return;
    }
    let start = label.to;
    // 通讯员(王五), 记者·张三
    while (start < until && /[\s·:]/u.test(text[start]!)) start++;
    const { names, end } = namesFrom(text, start, until, strictness);
    const bounded = end >= until || !/[㐀-鿿]/u.test(text[end]!);
    if (names.length > 0 && (bounded || label.apart)) {
      const role = roleBehind(labels[index + 1], text, end) ?? label.role;
      credits.push(...names.map((name) => ({ ...name, role, pattern })));
      taken = end;
      return;
    }
    // The label stands behind its names.
    if (label.role === 'editor' || label.from <= taken) return;
    const before = namesFrom(text, taken, label.from, 'placed');
    const rest = text.slice(before.end, label.from);
    if (before.names.length > 0 && /^[\s/:,、]*$/u.test(rest)) {
      credits.push(...before.names.map((name) => ({ ...name, role: label.role!, pattern })));
      taken = label.to;
    }
  });
  return credits;
}

/** `记者 张三 摄`: who stands between is the photographer. */
function roleBehind(next: Label | undefined, text: string, end: number): BylineRole | null {
  if (!next || next.role !== 'photographer' || next.apart) return null;
  const nothingFollows = !/[㐀-鿿]/u.test(text.slice(next.to, next.to + 3));
  return nothingFollows && /^\s*$/u.test(text.slice(end, next.from)) ? 'photographer' : null;
}

/** A text that is nothing but names. */
export function bareCredits(text: string, strictness: Strictness, pattern: string): Credit[] {
  const { names, end } = namesFrom(text, 0, text.length, strictness);
  return names.length > 0 && /^[\s、,]*$/u.test(text.slice(end)) ? names.map((name) => ({ ...name, role: 'reporter', pattern })) : [];
}

/** Whether a line names those who made an article and says nothing else. */
export function isCreditLine(text: string): boolean {
  if (text.length > 120 || /[。!?]/u.test(text)) return false;
  const inner = text.replace(/^[[(【]|[\])】]$/gu, '');
  if (bareCredits(inner, 'placed', '').length > 0 && inner !== text) return true;
  const labels = labelsOf(text);
  if (labels.length === 0 || (labels[0]!.from > 14 && !/[摄图]$/u.test(text))) return false;
  return labelledCredits(text, '').length > 0 && (labels[0]!.from < 14 || nameWeight(text.slice(0, 3)) > 0);
}
