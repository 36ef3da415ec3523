/** The line at the head of a printed page: `云岭报 第1187期 2022年6月18日 星期六 本期4版 主编:马立`. Reads folded text. */

import { classOf } from '../text/character-class.ts';
import { anyOf, OUTLET_SUFFIX } from './labels.ts';

export interface MastheadLine {
  /** The name of the paper, null where it stands on a line of its own. */
  name: string | null;
}

/** Longest such line, in UTF-16 units. */
const LONGEST = 120;
const DATE =
  /[[(]?(?:(?:19|20)\d\d\s?[年.\-/]\s?\d{1,2}\s?[月.\-/]\s?\d{1,2}\s?日?|[二〇○零一][〇○零一二三四五六七八九]{3}年[一二三四五六七八九十]{1,3}月[一二三四五六七八九十]{1,3}日)[\])]?/gu;
const SECTIONS = '(?:要闻|综合|时政|新闻|专题|专版|广告|副刊|头版|本地|经济|社会|民生|文化|理论|党建|导读|公告)(?:新闻)?';
const PROVINCES =
  '北京|天津|上海|重庆|河北|山西|内蒙古|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|广西|海南|四川|贵州|云南|西藏|陕西|甘肃|青海|宁夏|新疆|香港|澳门|台湾';
/** What only mastheads print: the weekday, the lunar date, numbers of issues, pages and registrations. */
const PRINTED = [
  '(?:星期|周)[一二三四五六日天](?![\\u4e00-\\u9fff])',
  '(?:农历)?[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]年[正二三四五六七八九十冬腊闰]{1,3}月[初十廿卅一二三四五六七八九]{2,3}',
  '农历\\s?[正二三四五六七八九十冬腊闰]{1,3}月[初十廿卅一二三四五六七八九]{2,3}',
  '\\(?(?:\\d{4}年)?\\d{1,2}月份?第\\s?(?:\\d{1,3}|[一二三四五])\\s?期\\)?',
  '\\(?总?\\s?第?\\s?\\d{1,6}\\s?期\\)?',
  '第[一二三四五六七八九十百]{1,6}期',
  `(?:(?:本期|今日|共)\\s?)?(?:第\\s?)?(?:[A-H]?\\d{1,3}|[A-H]|[一二三四五六七八])\\s?版(?::\\d{1,2}(?!\\d))?(?:[\\s·:/|]{0,3}${SECTIONS}(?![\\u4e00-\\u9fff]))?`,
  // An account's name, the time and its province, as WeChat prints them.
  `\\d{1,2}:\\d\\d(?::\\d\\d)?(?:\\s(?:发表于\\s?)?(?:${PROVINCES})$)?`,
  `[A-H]\\d{1,2}(?:[\\s·:/|]{0,3}${SECTIONS}(?![\\u4e00-\\u9fff]))?`,
  '(?:国内统一)?(?:连续出版物|刊)号?\\s?:?\\s?(?:CN\\s?)?\\d\\d-\\d{4}',
  'CN\\s?\\d\\d-\\d{4}',
  '数字报|电子[版报]|手机版|[大中小]字(?:[体号])?',
  '邮发代号\\s?:?\\s?\\d{1,2}-\\d{1,4}',
  '\\(?内部(?:资料|刊物|交流)(?:[\\s,]?免费交流)?\\)?',
  '准印证号?\\s?:?\\s?[\\u4e00-\\u9fff()\\d]{3,14}号?',
];
const ISSUE = new RegExp(PRINTED.join('|'), 'gu');
/** Who makes the page, with the names. */
const MAKERS = new RegExp(
  `(?:${anyOf(['责任编辑', '本版编辑', '版面编辑', '值班编辑', '值班主任', '执行主编', '总编辑', '责任校对', '主编', '责编', '编辑', '校对', '版式', '美编', '组版', '审核', '监制'])})\\s?[:/]\\s?(?:(?:[\\u4e00-\\u9fff]{2,4}|[\\u4e00-\\u9fff]\\s{1,3}[\\u4e00-\\u9fff])(?![\\u4e00-\\u9fff])[\\s、]{0,3}){1,4}`,
  'gu',
);
/** The people and offices that publish it. */
const PUBLISHERS = /[\u4e00-\u9fff\s]{2,24}(?:主办|主管|承办|编印|出版)|(?:主办|主管|承办|编印)(?:单位)?\s?:\s?\S{2,24}/gu;
const NAME = /^[^\s,。;:!?“”《》()【】\d]{2,14}$/u;
const NAMED = new RegExp(`^[\\u4e00-\\u9fff]{1,10}(?:${OUTLET_SUFFIX}|[周快简要]讯|[简播]报|报|刊)$`, 'u');
/** Digests that name no paper. */
const DIGEST = /^[\u4e00-\u9fff]{1,10}(?:要闻|速[览递报]|一览|早知道|一周|播报|简报)$/u;

/** A year or the number of an issue: a quick look before the long expressions. */
const MAY_BE = /(?:19|20)\d\d\s?[年.\-/]|\d\s?期|[〇○]|第[一二三四五六七八九十百]{1,6}期/u;

const ENDS_SENTENCE = classOf('。!?;');

/** Reads a line as a masthead, or null. It has a date or the number of an issue, and little else than what mastheads print. */
export function mastheadLine(text: string): MastheadLine | null {
  // Most lines end as a sentence does, and are known by that alone.
  if (text.length > LONGEST || ENDS_SENTENCE[text.charCodeAt(text.length - 1)] === 1) return null;
  if (!MAY_BE.test(text) || /[。!?;]/u.test(text)) return null;
  let dates = 0;
  let marks = 0;
  let rest = text.replace(DATE, () => (dates++, ' '));
  rest = rest.replace(MAKERS, ' ').replace(ISSUE, () => (marks++, ' '));
  if (dates + marks === 0) return null;
  rest = rest
    .replace(PUBLISHERS, ' ')
    .replace(/[\s|丨·,:/()[\]【】—-]+/gu, ' ')
    .trim();
  // 云 岭 日 报
  const name = /^(?:[\u4e00-\u9fff] ){2,}[\u4e00-\u9fff]$/u.test(rest) ? rest.replaceAll(' ', '') : rest;
  if (name === '') return dates > 0 && marks > 0 ? { name: null } : null;
  if (!NAME.test(name)) return null;
  if (DIGEST.test(name)) return { name: null };
  const certain = NAMED.test(name);
  return dates + marks >= (certain ? 1 : 3) && (certain || (dates > 0 && marks > 1)) ? { name } : null;
}

/** Whether a line over a masthead without a name may be the name of the paper, blanks inside or not. */
export function isPaperName(text: string): boolean {
  return /^(?=.{2,24}$)[\u4e00-\u9fff](?:\s{0,3}[\u4e00-\u9fff]){1,9}$/u.test(text);
}
