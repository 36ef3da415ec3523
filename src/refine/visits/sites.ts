/**
 * Lists of sites: `繁峙县甲公司、乙公司,五台县丙酒店`, `城东农贸市场、泽瑞家园东巷等地`. A piece of a sentence in, the
 * sites that it names out.
 */

import { loadWords } from '../../lexicon/load.ts';
import type { Range } from '../../model/page.ts';
import { leftEdge, type BreakerKind } from '../../text/left-edge.ts';
import { BackwardTrie } from '../../text/backward-trie.ts';
import { matchesOf } from '../../text/matches.ts';
import { isWhite, withoutWhite } from '../../text/white-space.ts';
import { DONE_THERE } from './visit-words.ts';

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
const nouns = new BackwardTrie(loadWords('site-nouns.tsv', 'noun'));

/** What ends a list: 等地, 等三家企业, 等重点区域. The list's own noun tells that all its items are sites. */
const LIST_END =
  /等(?:[0-9一二三四五六七八九十两多几]+(?:家|个|处|座|所|户|条)?)?[一-鿿]{0,8}?(?:地|处|企业|公司|单位|区域|点位|场所|项目|学校|社区|村|乡镇|镇|街道|路段|站点|工地|景点|医院|园区|现场|地方|农户|商户|门店)(?=[,。;实进开调检考视督察查看走慰参现详]|$)/u;
/** 沙雅、新和、库车三县(市), 喀左、凌源两地: short names of divisions, which their common noun closes. */
const DIVISIONS_END =
  /(?<=[^,。]{2})[两二三四五六七八九十]个?(?:县市区|县区|市县|县|市|区|旗|州|地|乡镇|镇|乡|村|社区|街道)(?:\([市县区旗乡镇]{1,2}\))?(?=[,。;实进开调检考视督察查看走慰参现详就]|$)/u;
const ET_CETERA = /等(?!级|候|待)/u;
/** A list that runs into one of these names matters, not sites: 舞台搭建、安保配备等筹备情况. */
const MATTERS = /(?:情况|工作|方面|环境|进展|汇报|运行|问题|措施|落实|事项|内容|准备|建设|服务|管理|经营|防治|整治|生产|发展)$/u;

/** Words before a site that are no part of it. */
const BEFORE_SITE =
  /^(?:先后|首先|随后|接着|分别|实地|现场|详细|认真|仔细|重点|一同|一起|共同|还|又|再|再次|专程|专门|到|来到|深入到?|走进|前往|赴|对|向|就|在(?!建)|于|位于|从|和|及|以及|与|了|过|的|该|市内|市区|辖区|下属的?|包括|其中|如|有|是|即|查看|察看|调研|考察|参观|走访|视察|检查|看望|慰问|巡查|督导|督查|指导|观摩)+/u;
/** Words behind a site that are no part of it. */
const BEHIND_SITE =
  /(?:等|等地|等处|一带|进行|开展|继续|实地|详细|认真|调研|考察|检查|视察|督导|督查|参观|查看|察看|走访|慰问|看望|观摩|指导|巡查|时|中|内|里|一线|之后|后){1,5}$/u;
/** Ends that only look like a site: an occasion, a field of work, a reason. */
const NO_SITE =
  /^(?:[省市县区州旗]委|党委|[省市县区州旗镇乡]政府|处|一处|哪里|实际|外地|各地|地方|当地|异地|省外|国外|海外|县外|市外|全国各地|全省各地|全县各地|全市各地|基层|一线|企业|群众|农户)$|(?:会上|会议上|会议|座谈会|工作|情况|活动|仪式|期间|过程|基础上|方面|问题|精神|建设|发展|生产|安全|防控|要求|指示|任务|措施|责任|意见|汇报|进展|成果|经验|制度|机制|作风|教育|整治|陪同下|带领下|领导下|下|前提下|同时|时候|之际|前夕|之前|之中|当中|上午|下午|负责人|人员|群众|干部|职工|企业家|代表|同志|领导|委员|家属|老人|学生|党员|等|级|们|法|立场|当场|专场|全场|登场|重点|难点|热点|亮点|特点|要点|焦点|弱点|缺点|观点|节点|痛点|起点|优点|终点|数据库|知识库|布局|格局|结局|大局|全局|会议室|医疗队|突击队|抢险队|施工队|志愿队|代表队|队伍|书记|区长|县长|市长|部长|主任|局长|处长|院长|校长|助理|政委|主席|司令员|政策|资料|板面|全部|内部|[东西南北中]部|外部|方式|方向|品种|征地|扶贫|任职|任教|学习|上任|就任|挂职|履新|打工|务工|就业|创业|保障|防治|环境|设施|施工|流程|控制|方案)$/u;
const INSIDE_SITE =
  /(?:走访|慰问|看望|走进|来到|前往|率领|强调|指出|要求|表示|听取|听汇报|了解|询问|整治|回头看|交谈|介绍|贯彻|落实|召开|主持|出席|陪同|带领|率队|带队|确保|推进|推动|加强|坚持|认为|由于|给我|我们|他们|成为|注重|成立了?|来自|担任|同时|为了|做好|正在|已经|进一步|如何|怎样|[他她]|再[建造来去看到]|[^名显执沉土著]着[^陆火]|[一二两三四五六七八九十]笔|来路|打算|[看访察问到来研导查]了)/u;
/** Areas that many sites lie in; where such sites follow they are no stops themselves. */
const UMBRELLA =
  /(?:开发区|高新区|经开区|新区|自贸区|保税区|[主老新]?城区|市区|县城|部分[县市].{0,8}|部分[区旗镇乡].{0,8}|辖区)$|^(?:我|本|该|全)[省市县区州旗]$/u;

/** Rooms inside a site are no stops of their own. */
const ROOM =
  /^(?:各|企业|公司|厂区|现场)?[一-鿿]{0,6}(?:车间|生产线|田间|展厅|大厅|会议室|检测室|实验室|食堂|宿舍|澡堂|井下|工作面|病房|教室|操场|田间地头|病床前|窗口|厨房|监控室|指挥室|档案室|办公室|中控室|门诊|诊室)$|^(?:厂房|草场|麦田|法庭|大棚|鸡舍|牛舍|羊圈)$|^(?:各|项目|施工|建设|活动|事故)*现场$/u;

/** Whether a site is only a room, or a place without a name, inside another. */
export function isRoom(text: string): boolean {
  return ROOM.test(text);
}

/** 我县部分重点项目, 各乡镇: places without a name. */
const NAMELESS =
  /^(?:我[县市区州省旗]|全[县市区州省旗]|辖区)?(?:部分|重点|相关|有关|主要|一些|多个|几[个家处]|数[个家]|各|该|这些|所有|全部|多家)/u;

/** Whether a piece of text can be the name of a place that one visits. */
export function looksLikeSite(text: string): boolean {
  if (text.length < 2 || text.length > 36 || !endsInNoun(text)) return false;
  return !NAMELESS.test(text) && !NO_SITE.test(text) && !INSIDE_SITE.test(text);
}

/** Whether a site's noun ends the words; of “几字弯”, 体验馆(二期) it stands in the marks, or before them. */
function endsInNoun(text: string): boolean {
  if (!/[”)]$/u.test(text)) return nouns.longestLength(text, text.length) > 0;
  const before = text.replace(/[“(][^“”()]*[”)]$/u, '');
  return nouns.longestLength(text, text.length - 1) > 0 || (before !== text && nouns.longestLength(before, before.length) > 0);
}

/** Whether a site is an area rather than a place that one stands in. */
export function isUmbrella(text: string): boolean {
  return UMBRELLA.test(text);
}

/** 安置点的|群众, 农贸市场的|公示情况: of a site, and no site. */
const OF_SITE =
  /^[^的]{0,10}(?:情况|工作|进度|进展|问题|成效|运行|建设|群众|居民|村民|老人|老党员|党员|干部|职工|工人|员工|官兵|战士|师生|教师|学生|孩子|儿童|患者|病人|医护人员|医务人员|工作人员|值班人员|人员|民警|警察|家庭|负责人)们?$/u;

/** 碧江区灯塔工业园建设推进情况: what is said of a site is no part of it. */
const STATE_OF_SITE =
  /(?:的)?(?:建设|推进|运营|运行|生产|经营|施工|改造|发展|管理|开展|进展|总体|规划|打造|防控|复工){1,5}(?:情况|进度|工作)$/u;

/** 奋战在事故现场的|甲救援队: those who work at a place are no places. */
const AT_WORK = /^[^,。;]{0,12}?(?:奋战|战斗|坚守|奋斗|值守|驻守)在[^,。;]{1,20}的/u;

/**
 * Reads a list of sites from the front of `[from, to)`, as far as it goes.
 * In: `known(range)` says whether these characters are an enterprise or a place that the rules found.
 * Out: the sites, and where the list ends. Clauses between commas follow each other as long as they hold sites only.
 */
export function sitesIn(text: string, from: number, to: number, known: (range: Range) => boolean): { sites: Site[]; to: number } {
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
function clauseSites(
  text: string,
  clause: Range,
  known: (range: Range) => boolean,
  group: number,
): { sites: Site[]; to: number; whole: boolean } {
  const words = text.slice(clause.from, clause.to);
  const etc = words.includes('等');
  const closing = (etc ? LIST_END.exec(words) : null) ?? (words.includes('、') ? DIVISIONS_END.exec(words) : null);
  const open = closing || !etc ? null : ET_CETERA.exec(words);
  const until = clause.from + (closing?.index ?? open?.index ?? words.length);
  // 等 with another noun behind it: a list of matters, in which only what is surely a site is one.
  const matters = open !== null && MATTERS.test(text.slice(until, clause.to));
  const items = pieces(text, clause.from, until).map((whole) => {
    const piece = beforeDeed(text, whole, until, known);
    const site = trim(text, piece);
    const named = withoutWhite(text.slice(site.from, site.to));
    const sure = site.to > site.from && (known(site) || (!matters && looksLikeSite(named)));
    return {
      site: { ...site, text: named, list: clause.from, group, ground: sure ? 'named' : 'listed' } satisfies Site,
      piece,
      sure,
    };
  });
  const sure = items.filter((item) => item.sure).length;
  // The list's noun, or its other items, tell what a name alone does not.
  const trusting = closing !== null || (items.length >= 3 && sure * 3 >= items.length * 2);
  const possible = (named: string): boolean =>
    !matters && named.length >= 2 && named.length <= 24 && !NO_SITE.test(named) && !INSIDE_SITE.test(named);
  const sites: Site[] = [];
  let end = clause.from;
  for (const { site, piece, sure: isSite } of items) {
    if (!isSite && !(trusting && possible(site.text))) {
      if (sites.length > 0) break;
      continue;
    }
    sites.push(site);
    end = piece.to;
  }
  const complete = sites.length === items.length && end === until;
  if (complete && closing) end += closing[0].length;
  return { sites, to: end, whole: complete && end >= clause.to && open === null };
}

/** 甲村乙加工点|实地了解情况: the last of a list ends where what was done there begins. */
function beforeDeed(text: string, piece: Range, until: number, known: (range: Range) => boolean): Range {
  if (piece.to < until) return piece;
  const all = trim(text, piece);
  const named = withoutWhite(text.slice(all.from, all.to));
  if (known(all) || looksLikeSite(named)) return piece;
  for (const match of matchesOf(text.slice(piece.from, piece.to), DONE_THERE)) {
    const cut = { from: piece.from, to: piece.from + match.index };
    const site = trim(text, cut);
    if (site.to - site.from >= 3 && (known(site) || looksLikeSite(withoutWhite(text.slice(site.from, site.to))))) return cut;
  }
  return piece;
}

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

/** The clauses of `[from, to)`, parted by commas and semicolons outside brackets and quotation marks. */
function* clausesIn(text: string, from: number, to: number): Generator<Range> {
  let depth = 0;
  let start = from;
  for (let i = from; i < to; i++) {
    const mark = MARKS[text.charCodeAt(i)]!;
    if (mark === OPENING) depth++;
    else if (mark === CLOSING) depth = Math.max(0, depth - 1);
    else if (mark === COMMA && depth === 0) {
      yield { from: start, to: i };
      start = i + 1;
    }
  }
  if (start < to) yield { from: start, to };
}

/**
 * What stands between a verb that leads somewhere and the verb that says what was done there, 莅临|华启天成|调研, is a site
 * whatever it is called. Out: the site, or null where the characters are something else.
 */
export function siteBetween(text: string, from: number, to: number): Site | null {
  const site = trim(text, { from, to });
  const words = withoutWhite(text.slice(site.from, site.to));
  if (
    words.length < 2 ||
    words.length > 20 ||
    NAMELESS.test(words) ||
    /[,。;:、]/u.test(words) ||
    NO_SITE.test(words) ||
    INSIDE_SITE.test(words)
  )
    return null;
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
  const start = from + (BEFORE_SITE.exec(clause)?.[0].length ?? 0);
  for (let end = from + Math.min(clause.length, 30); end - start >= 4; end--) {
    const words = withoutWhite(text.slice(start, end));
    const noun = nouns.longest(words, words.length);
    if (noun === null || noun.length < 2 || !looksLikeSite(words)) continue;
    if (leftEdge(text, end, { floor: start, brackets: true, quotes: true, except: NOUNS }) !== start) continue;
    return { from: start, to: end, head: start, text: words, list: from, group: 0, ground: 'named' };
  }
  return null;
}

/** Splits at `、` and conjunctions that stand outside brackets and quotation marks. */
function pieces(text: string, from: number, to: number): Range[] {
  const out: Range[] = [];
  let depth = 0;
  let start = from;
  for (let i = from; i < to; i++) {
    const mark = MARKS[text.charCodeAt(i)]!;
    if (mark === OPENING) depth++;
    else if (mark === CLOSING) depth = Math.max(0, depth - 1);
    else if (mark === JOINT && depth === 0 && (text[i] === '、' || isConjunction(text, i, start, to))) {
      out.push({ from: start, to: i });
      start = i + (text.startsWith('以及', i) ? 2 : 1);
      i = start - 1;
    }
  }
  out.push({ from: start, to });
  return out;
}

/** 和, 及, 与, 以及 between two sites: what stands before ends like one. */
function isConjunction(text: string, at: number, start: number, to: number): boolean {
  if (text[at] === '以' && text[at + 1] !== '及') return false;
  const before = text.slice(start, at);
  return before.length >= 2 && at + 2 < to && looksLikeSite(before.replace(BEFORE_SITE, '').replace(STATE_OF_SITE, ''));
}

function trim(text: string, piece: Range): Range & { head: number } {
  let { from, to } = piece;
  from += BEFORE_SITE.exec(text.slice(from, to))?.[0].length ?? 0;
  const behind = BEHIND_SITE.exec(text.slice(from, to));
  if (behind) to -= behind[0].length;
  const state = STATE_OF_SITE.exec(text.slice(from, to));
  if (state && looksLikeSite(text.slice(from, from + state.index)) && state.index >= 4) to = from + state.index;
  while (from < to && isWhite(text.charCodeAt(from))) from++;
  const head = from;
  // 由…创办的绍兴精越机电有限公司: what describes a site is no part of its name.
  const described = text.slice(from, to).lastIndexOf('的');
  if (described >= 3 && OF_SITE.test(text.slice(from + described + 1, to))) to = from + described;
  else if (described >= 0 && to - from - described > 4) from += described + 1;
  while (from < to && isWhite(text.charCodeAt(from))) from++;
  while (to > from && isWhite(text.charCodeAt(to - 1))) to--;
  return { from, to, head };
}
