/**
 * Lists of sites: `繁峙县甲公司、乙公司,五台县丙酒店`, `城东农贸市场、泽瑞家园东巷等地`. A piece of a sentence in, the
 * sites that it names out.
 */

import type { Range } from '../../model/page.ts';
import { leftEdge, type BreakerKind } from '../../text/left-edge.ts';
import { matchesOf } from '../../text/matches.ts';
import { isWhite, withoutWhite } from '../../text/white-space.ts';
import { lengthBeforeSite } from './before-site.ts';
import { isStateOfSites, listEnd } from './list-ends.ts';
import { clausesIn, pieces, STATE_OF_SITE, type Known } from './site-pieces.ts';
import { homeWithin, isNameless, isStretch, looksLikeSite, nounLength, saysElse, sharesEnd, shareNoun, stemLength } from './site-names.ts';
import { DONE_THERE } from './visit-words.ts';

export type { Known } from './site-pieces.ts';

export interface Site extends Range {
  /** As printed, folded, without white space; its county is still part of it. */
  text: string;
  /** Where what describes the site begins: 宁晋县|贾家口镇的永丰电缆厂; else its own beginning. */
  head: number;
  /** Where the list begins that it stands in. */
  list: number;
  /** Number of the group of the list that it stands in: groups are parted by commas, sites within one by `、`. */
  group: number;
  /**
   * What makes it a site: its own noun or a rule, the other items of its list, or the verbs around it; `opening` where others
   * are told that perhaps lie in it: 在|文博城,甲先后来到大剧院、西广场.
   */
  ground: 'named' | 'listed' | 'between' | 'opening';
}

/** Breakers that stand in names of places too: 附近, 一线. */
const NOUNS: ReadonlySet<BreakerKind> = new Set(['noun', 'quantity', 'pronoun']);
const ET_CETERA = /(?<!天)等(?!级|候|待)/u;
/** A list that runs into one of these names matters, not sites: 舞台搭建、安保配备等筹备情况. */
const MATTERS = /(?:情况|工作|方面|环境|进展|汇报|运行|问题|措施|落实|事项|内容|准备|建设|服务|管理|经营|防治|整治|生产|发展|改造|提升)$/u;

/** Words behind a site that are no part of it. */
const BEHIND_SITE =
  /(?:等|等地|等处|一带|专题|进行|开展|继续|实地|详细|认真|调研|考察|检查|视察|督导|督查|参观|查看|察看|走访|慰问|看望|观摩|指导|巡查|学习|交流|招商(?:引资)?|引才|洽谈|对接|入户|时|中|内|里|一线|之后|后){1,5}$/u;
/** 县一中, 红星职中: the last character is part of the name. */
const SCHOOL = /(?:[一二三四五六七八九十]|职|附|初|高|农)中$/u;
/** 消防大队|全体指战员. */
const ALL_THERE = /(?<![的和、])(?:全体|广大)?(?:官兵|指战员|民辅?警|干部职工|干警|师生|医护人员|工作人员|消防员|将士|队员)们?$/u;
/** 安置点的|群众, 农贸市场的|公示情况: of a site, and no site. */
const OF_SITE =
  /^[^的]{0,10}(?:情况|工作|进度|进展|问题|成效|运行|建设|群众|居民|村民|老人|老党员|党员|干部|职工|工人|员工|官兵|指战员|休养员|战士|师生|教师|学生|孩子|儿童|患者|病人|医护人员|医务人员|工作人员|值班人员|人员|民警|警察|家庭|负责人|设施|设备|台账|物资|器材|环境|秩序|产品|生产线|车间|厂房|库房|货架|记录|流程)们?$/u;

/** 司法改革和人民法庭(建设工作): a field of work joined to another. */
const JOINED = /[一-鿿]{3}和(?![平谐美睦])[一-鿿]{2}/u;

/** What a site applies for. */
const BECOMING = /(?:创建|申报|争创|申创|创)(?:国家|全国|省级?|市级?|[0-9]A|A{2,5}|[一二三四五]星)/u;

/** 奋战在事故现场的|甲救援队: those who work at a place are no places. */
const AT_WORK = /^[^,。;]{0,12}?(?:奋战|战斗|坚守|奋斗|值守|驻守)在[^,。;]{1,20}的/u;

/**
 * Reads a list of sites from the front of `[from, to)`, as far as it goes.
 * In: what the rules found there.
 * Out: the sites, and where the list ends. Clauses between commas follow each other as long as they hold sites only.
 */
export function sitesIn(text: string, from: number, to: number, known: Known): { sites: Site[]; to: number } {
  const sites: Site[] = [];
  if (AT_WORK.test(text.slice(from, to))) return { sites, to: from };
  let end = from;
  let group = 0;
  for (const clause of clausesIn(text, from, to)) {
    const read = clauseSites(text, clause, known, group);
    if (read.sites.length === 0) break;
    for (const site of read.sites) site.list = from;
    sites.push(...read.sites);
    end = read.to;
    if (!read.whole) break;
    group++;
  }
  return { sites, to: end };
}

/** The sites of one clause; `whole` where it holds nothing else. */
function clauseSites(text: string, clause: Range, known: Known, group: number): { sites: Site[]; to: number; whole: boolean } {
  const words = text.slice(clause.from, clause.to);
  const closing = listEnd(words);
  const open = closing ? null : ET_CETERA.exec(words);
  const until = clause.from + (closing?.from ?? open?.index ?? words.length);
  // 等 with another noun behind it: a list of matters, in which only what is surely a site is one.
  const behind = text.slice(until, clause.to);
  const matters = open !== null && MATTERS.test(behind) && !isStateOfSites(behind);
  const items = pieces(text, clause.from, until, known).map((whole): Item => {
    const piece = beforeDeed(text, whole, until, known);
    const site = trim(text, piece);
    const all = text.slice(site.from, site.to);
    const both = site.to < whole.to && JOINED.test(all) && ![...all].some((_, i) => all[i] === '和' && known.across(site.from + i));
    const plain =
      site.to > site.from &&
      ((known.is(site) && !/^学习/u.test(all)) || (!(matters && all.length < LONG_NAME) && !both && looksLikeSite(withoutWhite(all))));
    const stem = plain ? 0 : stemLength(all);
    if (stem > 0) site.to = site.from + stem;
    const named = withoutWhite(text.slice(site.from, site.to));
    return {
      site: { from: site.from, to: site.to, head: site.head, text: named, list: clause.from, group, ground: plain ? 'named' : 'listed' },
      piece,
      sure: plain || stem > 0,
    };
  });
  const parts = holdersOf(text, items);
  if (parts) items.splice(parts.at, items.length - parts.at, ...parts.items);
  const sure = items.filter((item) => item.sure).length;
  // The list's noun, or its other items, tell what a name alone does not.
  const trusting =
    closing !== null ||
    (items.length >= 3 && sure * 3 >= items.length * 2) ||
    (items.length === 2 &&
      !items[0]!.sure &&
      items[1]!.sure &&
      (shareNoun(items[0]!.site.text, items[1]!.site.text) || /[镇乡村]..$/u.test(items[0]!.site.text)));
  // 古茶场保护和治水、环境整治、农家乐、电商发展情况: what most of a list is, all of it is.
  if (!closing && sure * 2 < items.length && MATTERS.test(words)) return { sites: [], to: clause.from, whole: false };
  // “动批”、天意市场: a nickname beside a site.
  const nicknamed = (named: string): boolean => sure > 0 && NICKNAME.test(named);
  const possible = (named: string): boolean =>
    !matters && named.length >= 2 && named.length <= 24 && !saysElse(named) && !(open && MATTERS.test(named));
  const sites: Site[] = [];
  let end = clause.from;
  for (const { site, piece, sure: isSite } of items) {
    if (!isSite && !((trusting || nicknamed(site.text)) && possible(site.text))) {
      if (sites.length > 0 && closing === null) break;
      continue;
    }
    sites.push(site);
    end = piece.to;
  }
  const complete = sites.length === items.length && end === until;
  if (complete && closing) end = clause.from + closing.to;
  return { sites, to: end, whole: complete && end >= clause.to && open === null };
}

/** Words in marks that may be what a site is called, and no lesson, campaign or device: “东批”. */
const NICKNAME = /^“[^”]{2,8}(?<!课堂|讲堂|行动|工程|活动|平台|计划|模式|机制|应用)”$/u;

/** A name of so many characters is one of its own, whatever is said of the list: 格根塔拉刺绣手工艺车间等|生产销售情况. */
const LONG_NAME = 8;

interface Item {
  site: Site;
  piece: Range;
  sure: boolean;
}

/** 红星林场、青山林场、白云林场的|瞭望塔、扑火队驻地: the parts that a row of like sites has are none. Out: what stands for the rest of the row. */
function holdersOf(text: string, items: readonly Item[]): { at: number; items: Item[] } | null {
  for (let at = 1; at < items.length; at++) {
    const { site, piece } = items[at]!;
    const to = site.head + text.slice(site.head, site.from).indexOf('的');
    if (to <= site.head) continue;
    const holder = withoutWhite(text.slice(site.head, to));
    const like = (other: string): boolean => sharesEnd(holder, other);
    if (!looksLikeSite(holder) || !items.slice(0, at).some((item) => like(item.site.text))) continue;
    const rest = items.slice(at + 1);
    const own = {
      site: { ...site, from: site.head, to, text: holder },
      piece: { ...piece, to: rest.at(-1)?.piece.to ?? piece.to },
      sure: true,
    };
    return rest.some((item) => like(item.site.text)) ? null : { at, items: [own] };
  }
  return null;
}

/** 甲村乙加工点|实地了解情况: the last of a list ends where what was done there begins. */
function beforeDeed(text: string, piece: Range, until: number, known: Known): Range {
  if (piece.to < until) return piece;
  const all = trim(text, piece);
  const named = withoutWhite(text.slice(all.from, all.to));
  if (known.is(all) || looksLikeSite(named)) return piece;
  for (const match of matchesOf(text.slice(piece.from, piece.to), DONE_THERE)) {
    const cut = { from: piece.from, to: piece.from + match.index };
    const site = trim(text, cut);
    if (site.to - site.from >= 3 && (known.is(site) || looksLikeSite(withoutWhite(text.slice(site.from, site.to))))) return cut;
  }
  return piece;
}

/**
 * What stands between a verb that leads somewhere and the verb that says what was done there, 莅临|华启天成|调研, is a site
 * whatever it is called. Out: the site, or null where the characters are something else.
 */
export function siteBetween(text: string, from: number, to: number): Site | null {
  const site = trim(text, { from, to });
  const words = withoutWhite(text.slice(site.from, site.to));
  if (words.length < 2 || words.length > 20 || isNameless(words) || /[,。;:、]/u.test(words) || saysElse(words)) return null;
  // A name holds no verb or particle; where a site's noun ends the words they may be part of one.
  const plain =
    leftEdge(text, site.to, { floor: site.from, brackets: true, quotes: true, except: NOUNS }) === site.from || looksLikeSite(words);
  return !plain || /[了着过的]$|^(?:对|就|围绕|针对)|[0-9]/u.test(words)
    ? null
    : { ...site, text: words, list: from, group: 0, ground: 'between' };
}

/**
 * The site that a verb of motion leads to, whatever the clause goes on with: 走进|甲村乙工作室|试着下单. The longest name
 * that ends with a site's noun of two characters or more, with no verb or particle in it.
 */
export function siteAhead(text: string, from: number, to: number): Site | null {
  const clause = /^[^,。;:、]*/u.exec(text.slice(from, to))![0];
  const start = from + lengthBeforeSite(clause);
  for (let end = from + Math.min(clause.length, 30); end - start >= 4; end--) {
    const words = withoutWhite(text.slice(start, end));
    if ((nounLength(words, words.length) < 2 && !isStretch(words)) || !looksLikeSite(words)) continue;
    if (leftEdge(text, end, { floor: start, brackets: true, quotes: true, except: NOUNS }) !== start) continue;
    return { from: start, to: end, head: start, text: words, list: from, group: 0, ground: 'named' };
  }
  return null;
}

function trim(text: string, piece: Range): Range & { head: number } {
  let { from, to } = piece;
  from += lengthBeforeSite(text.slice(from, to));
  const behind = BEHIND_SITE.exec(text.slice(from, to));
  if (behind && !(behind[0] === '中' && SCHOOL.test(text.slice(from, to)))) to -= behind[0].length;
  const state = STATE_OF_SITE.exec(text.slice(from, to));
  if (state && looksLikeSite(text.slice(from, from + state.index)) && state.index >= 3) to = from + state.index;
  // 红星景区|创建国家4A级旅游景区: what it is to become.
  const becoming = text.slice(from, to).search(BECOMING);
  if (becoming >= 4 && looksLikeSite(text.slice(from, from + becoming))) to = from + becoming;
  // 联系村——砂河镇东街村: what describes it.
  const dash = text.slice(from, to).lastIndexOf('——');
  if (dash >= 0 && to - from - dash > 4) from += dash + 2;
  while (from < to && isWhite(text.charCodeAt(from))) from++;
  const head = from;
  // 消防大队|全体指战员: those who are there.
  to -= ALL_THERE.exec(text.slice(from, to))?.[0].length ?? 0;
  // 由…创办的绍兴精越机电有限公司: what describes a site is no part of its name.
  const described = text.slice(from, to).lastIndexOf('的');
  if (described >= 3 && OF_SITE.test(text.slice(from + described + 1, to))) to = from + described;
  else if (described >= 0 && to - from - described > 4) from += described + 1;
  from += homeWithin(text.slice(from, to));
  while (from < to && isWhite(text.charCodeAt(from))) from++;
  while (to > from && isWhite(text.charCodeAt(to - 1))) to--;
  return { from, to, head };
}
