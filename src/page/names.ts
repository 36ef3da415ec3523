/** Names of writers: in lists, glued together, with a blank inside. */

import { namedForm } from '../lexicon/divisions.ts';
import { givenFrom, isDoubleSurname, personWeight, surnameWeight } from '../lexicon/names.ts';
import type { Range } from '../model/page.ts';
import { isTibetan, isTransliterated } from './vouched.ts';

/** A name of a list, and the range of its characters in the text read. */
export interface WriterName extends Range {
  name: string;
  /** The higher, the surer; 0 is even. */
  weight: number;
}

/** How sure a string must be: behind a label and a colon (`编辑:`), behind a label (`记者`), in brackets, alone. */
export type Strictness = 'labelled' | 'titled' | 'placed' | 'bare';

const LEAST: Record<Strictness, number> = { labelled: -1.9, titled: -0.5, placed: 0, bare: 0.5 };
/** Words that would do as names by their characters. */
const WORDS =
  /^(?:全文|金融|江苏|安全|成立|林业|华润|万元|白天|洪水|解放|盛世|严格|文明|平安|高兴|方圆|元旦|明天|向上|和平|安宁|安康|宁夏|康养|江山|江南|金秋|黄金|白银|常务|全力|全面|广场|广西|广东|广元|水利|水库|农业|农村|农民|小康|国庆|国家|时代|时尚|时报|任命|任免|程序|车站|关注|关爱|关心|关键|严肃|严重|强化|强力|高效|高端|高新|高原|高铁|黄山|黄河|石家庄|马鞍山|连云港|张家口|张家界|金华|温州|台州|温泉|常州|常熟|万州|万宁|成都|成果|成长|雷锋|金山|党员|党建|党旗红|党报|田园|田间|方案|方便|于都|路桥|白云|龙岩|龙江|宁波|宁德|苏州|徐州|郑州|滕州|邓州|邢台|钟山|华山|泰安|应急|左右|左图|右图|上图|下图|申报|公示|公告|公安|权威|相关|原创|转载|经济|经验|通讯|通知|通过|查看|阅读|项目|时间|单位|简介|方式|安排|冷链|车辆|祝福|祝贺|喜迎|乐业|乐享|能源|危险|危化|农机|农资|商务|商业|阳光|文化|文旅|文体|文艺|文字|万象|万家|花海|花园|易地|向前|终审|管理员|系统|责任|执行|值班|实习|见习|特约|受访|受访者|受访方|受访单位|网友|读者|本人|资料|官网|供图方|融媒|多图|组图|领导|本版|版面|图文|文图|供稿|投稿|发布|浏览|点击|打印|关闭|字体|字号|分享|下载|收藏|返回|简历|履历|图解|图表|佚名|未知|匿名|本站|本报|本网)$/u;
/** No name ends like an office, a paper, a place. */
const OFFICE =
  /(?:[部办局室站社台报网处科组司委院厅会员师]|中心|公司|集团|支队|大队|单位|学校|大学|小编|记者|编辑|新闻|日报|晚报|宣传|政府|[省市县镇乡村区州])$/u;
/** What stands behind names without a blank: 祁俊报道, 冯晓磊摄. */
const AFTER_NAMES = /^([㐀-鿿]{2,24}?)(?:(?:综合)?报道|发自|摄影(?:报道)?|供图|供稿|提供|整理|图文|文图|摄$)/u;
const HAN = /[㐀-鿿]/u;
/** 阿依努尔·买买提; columns (党旗红·一线) have no such length. */
const DOTTED = /^(?=.{5,16}$)[㐀-鿿]{1,7}(?:·[㐀-鿿A-Z]{1,8}){1,4}$/u;

/** Weight of a string of 2 to 4 characters as a name. */
export function nameWeight(name: string): number {
  return personWeight(name, 0, name.length, givenFrom(name, 0, name.length));
}

/**
 * Reads a list of names from `from` on, as far as it goes.
 * In: folded text and a range. Out: the names; `end`, where the first thing stands that is no name.
 */
export function namesFrom(text: string, from: number, to: number, strictness: Strictness): { names: WriterName[]; end: number } {
  const names: WriterName[] = [];
  let at = from;
  let end = from;
  while (at < to && names.length < 24) {
    while (at < to && /[\s、,/;|&和及·]/u.test(text[at]!)) at++;
    let stop = at;
    while (stop < to && (HAN.test(text[stop]!) || (text[stop] === '·' && stop > at))) stop++;
    if (stop === at) break;
    const word = AFTER_NAMES.exec(text.slice(at, stop));
    if (word) stop = at + word[1]!.length;
    // 魏 华: a blank inside a name of two characters.
    if (stop === at + 1 && stop + 1 < to && /\s/u.test(text[stop]!)) {
      let second = stop;
      while (second < to && second < stop + 4 && /\s/u.test(text[second]!)) second++;
      const name = text[at]! + (text[second] ?? '');
      const alone = second + 1 >= to || !HAN.test(text[second + 1]!) || /^[摄文图]/u.test(text.slice(second + 1));
      // 江 海: no place is printed so.
      if (second < to && HAN.test(text[second]!) && alone && isName(name, strictness === 'placed' ? 'titled' : strictness)) {
        names.push({ name, from: at, to: second + 1, weight: nameWeight(name) });
        at = end = second + 1;
        continue;
      }
    }
    const reporters = word?.[0].endsWith('报道') ? reporting(text.slice(at, stop), strictness) : null;
    const run = reporters ?? split(text.slice(at, stop), strictness);
    if (!run) break;
    for (const name of run) {
      names.push({ name, from: at, to: at + name.length, weight: DOTTED.test(name) ? 3 : nameWeight(name) });
      at += name.length;
    }
    end = at;
    if (reporters) break;
  }
  return { names, end };
}

function isName(token: string, strictness: Strictness): boolean {
  if (WORDS.test(token) || ((strictness === 'placed' || strictness === 'bare') && namedForm(token))) return false;
  const weight = nameWeight(token);
  if (weight >= LEAST[strictness] && token.length <= 3) return !OFFICE.test(token) || weight > 2.4;
  return token.length === 4 && isDoubleSurname(token.slice(0, 2)) && !OFFICE.test(token);
}

/** One run of characters as one name or as several glued together; null where it is no names. */
function split(run: string, strictness: Strictness): string[] | null {
  if (DOTTED.test(run)) return [run];
  if (run.length < 2 || run.includes('·')) return null;
  if (run.length <= 3) {
    if (isName(run, strictness)) return [run];
    // A pen name, a surname that no list holds, a rare character: its label vouches for it.
    const vouched = strictness === 'labelled' || (strictness === 'titled' && surnameWeight(run[0]!) > 0);
    return (vouched && !OFFICE.test(run) && !WORDS.test(run)) || isUnlisted(run, strictness) ? [run] : null;
  }
  if (run.length > 24 || ABOUT_SOMEBODY.test(run)) return null;
  if (isTibetan(run)) return [run];
  const glued = cut(run);
  if (glued && glued.every((name) => nameWeight(name) >= (run.length === 4 ? 0.8 : 0))) return glued;
  const reporters = reporting(run, strictness) ?? (strictness === 'labelled' ? fromStation(run) : null);
  if (reporters) return reporters;
  if (isUnlisted(run, strictness)) return [run];
  if (run.length > 4 || OFFICE.test(run)) return null;
  return isDoubleSurname(run.slice(0, 2)) || (strictness === 'labelled' && surnameWeight(run[0]!) > 0 && !/[在从对等和的]$/u.test(run))
    ? [run]
    : null;
}

/** 其其格, 才项当周: no surname, but the place is one of names. */
function isUnlisted(run: string, strictness: Strictness): boolean {
  return strictness !== 'bare' && isTransliterated(run) && !WORDS.test(run) && !OFFICE.test(run) && !namedForm(run);
}

/** 葛山林简历: a heading of what is told of somebody. */
const ABOUT_SOMEBODY = /(?:简历|履历|资料图|近照)$/u;
/** 王晓东金坚湖州台: the station of a place behind its writers. */
const STATION = /(?:广播电视台|电视台|台|融媒体?中心|日报|晚报)$/u;

/** 王峰太原报道: without the place that the writers report from. */
function reporting(run: string, strictness: Strictness): string[] | null {
  for (const length of [2, 3]) {
    if (run.length - length >= 2 && namedForm(run.slice(-length))) return split(run.slice(0, -length), strictness);
  }
  return null;
}

function fromStation(run: string): string[] | null {
  const to = run.length - (STATION.exec(run)?.[0].length ?? 0);
  const length = to === run.length ? undefined : [2, 3].find((one) => to - one >= 2 && namedForm(run.slice(to - one, to)));
  return length === undefined ? null : split(run.slice(0, to - length), 'titled');
}

/** The best way to cut a run into names of two or three characters (four with a double surname). */
function cut(run: string): string[] | null {
  const best: ({ weight: number; before: number } | null)[] = [{ weight: 0, before: 0 }];
  for (let end = 1; end <= run.length; end++) {
    best[end] = null;
    for (const length of [2, 3, 4]) {
      const before = best[end - length];
      if (!before) continue;
      const name = run.slice(end - length, end);
      if ((length === 4 && !isDoubleSurname(name.slice(0, 2))) || WORDS.test(name) || OFFICE.test(name)) continue;
      const weight = before.weight + nameWeight(name);
      if (weight > (best[end]?.weight ?? -Infinity)) best[end] = { weight, before: end - length };
    }
  }
  if (!best[run.length]) return null;
  const names: string[] = [];
  for (let end = run.length; end > 0; end = best[end]!.before) names.unshift(run.slice(best[end]!.before, end));
  return names;
}
