/** Which parts of equal length are parallel by design, and which only stand in a list. */

import { loadTable, loadWords } from '../../lexicon/load.ts';
import { classOf } from '../../text/character-class.ts';

export type Frame = 'verbs' | 'beginning' | 'inner' | 'ending' | 'frame' | 'verse' | 'quoted';

/** A part of a row; `mask` has `q` for each unit that stands in quotation marks, `.` for the others. */
export interface FramePart {
  text: string;
  mask: string;
}

/** Where a row stands: its first part is a whole clause, not the end of one; its parts are lines of a headline. */
export interface RowPlace {
  whole: boolean;
  headline: boolean;
}

/** Verbs of one character that calls are made of. */
const VERBS = new Set(
  '抓促保强稳拼防除提增优建创扩讲比学访察解办谋破立治守护惠兴调转补降控查督聚亮赛攻克敢愿能会善想干冲争夺战迎过送暖启绘铸培育引推带领做打走算唱写管知存明畅固添显晒盯压扬筑夯兜托挖拓堵纠整正树扛担挑栽种植修造搞选用养练吃住行抢赶闯跑谈辟评议听排化减拆清严融链招储壮延富救抗集鼓凝',
);
/** Verbs that only parts of three characters tell (出实招、动真格、求实效). */
const SHORT_VERBS = new Set('出动求务献攒下听');
/** What is to be more than it is (山更青、水更秀). */
const MORE = '更';
/** What may be between a verb and its result (引得进、留得住). */
const ABLE = '得';
/** A verb and where it moves (放下斧头、换上锄头). */
const MOVING = /^.[下上出进起掉回开]/u;
/** A verb and how it ends, before what is quoted (种下“梧桐树”、引来“金凤凰”). */
const DONE = /^.[下上出进起掉来好成活响亮牢稳足准住]/u;
/** What is done where it should be (议政议到点子上、监督监在关键处). */
const DOUBLED = /^(.).\1[到在出进向]/u;
/** Those of them that a row may repeat before parts of any length. */
const ROW_STARTS = new Set('抓促保强稳防讲重优惠守查晒比学严早不显敢做');
/** What makes a row of what follows it. */
const LEADING = new Set('把往以为让不更应少多');
/** Qualities that rows begin with (高站位、高标准). */
const QUALITIES = new Set('高无零严快早优实');
/** Words of grammar that, standing at the same place within each part, make a frame of them alone. */
const GRAMMAR = new Set('上下里在为有则就再得越即无必');
/** Two short parts may deny something (人不掉队). */
const NEGATION = '不';
/** Units that make a frame together with another one. */
const SUPPORT = new Set('中处先从向到能敢必须更不而于');
/** 富平县、延川县: names that begin like a verb. */
const DIVISION = /[县市区旗州镇乡村]$/u;
/** What is counted one by one. */
const MEASURES = new Set('棵片个批件户人项条处座村家方株块');
/** How something is to come out (开门红、开门稳、开门好). */
const RESULTS = new Set('红稳好优强实快早准严细深真高新全');
/** Behind 中: 中国, 中央, 中华. */
const NATION = new Set('国央华');
/** Those that may be a part of a noun that all parts share (安保方案、安保措施), and make a frame with a unit elsewhere. */
const VERBAL = new Set('好抓找做讲办谋保促迎兴变成入出');
/** Verbs behind an idiom of four (大张旗鼓抓招商引资). */
const DRIVING = new Set('抓促谋保强迎干建创找看学讲办解聚护惠走增过');
/** Endings that are said of each part (宣传到位、执行到位). */
const ENDINGS = new Set('好化实准位牢来去');
const NUMERALS = classOf('一二三四五六七八九十百千万两第', '09');
/** Verbs of two characters that both lines of a headline begin with (聚力项目建设 助推县域发展). */
const CALLING = loadWords('calling-verbs.tsv', 'verb');
/** Movements that rows are made of (大排查、大整治). */
const GREAT = new Set(
  loadTable('slogan-heads.tsv', ['head', 'use'])
    .map((row) => row[0]!)
    .filter((head) => /^大..$/u.test(head)),
);
/** What three parts and more may all end in: …的状态, …之风. */
const OF = /的..$|之.$/u;
/** Calls upon people to be such: 勇做…的促进派. */
const DOER = /^.?[做当].{1,8}的.{1,2}[派家者手兵军牛员人]$/u;
/** What is put first: 生态为要, 产业为基. */
const AIM = /为[先要上本重王基主根魂纲荣]$/u;
/** Ends of verses of seven: an idiom and how it is acted upon. */
const URGED =
  /(?:加油干|使劲干|拼命干|(?:干|绘|抓|拼|走|管|查|改|战)到底|往前[走赶冲]|向前[走进冲]|[见求]实效|[开谱]新[局篇]|上台阶|不放[松手]|不停[步歇]|不动摇|抓落实)$/u;
const URGED_LAST = classOf('干底走赶冲进效局篇阶松手步歇摇实');
/** An idiom of four before what is done (千方百计保供, 凝心聚力兴业). */
const IDIOM =
  /^(?:[千百一万全].[千百一万力心].|全力以赴|想方设法|凝心聚力|真抓实干|齐心协力|坚定不移|持之以恒|多措并举|全心全意|同心协力|锲而不舍)/u;
/** Words that rows of three parts and more repeat. */
const CALLED = /^(?:坚持|突出|聚焦|人人|处处|事事|时时|一切|决不|绝不|永远|始终|更加)/u;
/** Those of them that pairs repeat too. */
const EVERY = /^(?:人人|处处|事事|时时|一切)/u;
/** Figures, persons, bodies, talk: rows of them are no calls. */
const EXCLUDED =
  /[\d%()《》A-Za-z【】]|[我你他她您咱](?!国)|们|这|那|了(?![解然结却])|[也却都太曾很]|(?<!必)被|[享具]有|[一两二三四五六七八九十百千万几数](?:[批名位个次场辆项届起]|台(?!戏)|(?<![百千万])家)|越来越|^(?:不同|有些|各种|各类|相关|有关|重大|重要)|既|还|没有|已经|不断|不但|不仅|不是|怎么|无论|不管|不论|哪怕|即使|一旦|少则|多则|不一样|就来|性更[强大高]|虽然|如果|因为|所以|而且|表示|指出|强调|认为|[百千万]到|[县市区镇乡村州省](?:委|政府)|书记|市长|县长|局长|主任|主席|同志|记者|先生|女士|公司|部门|单位|负责人|工作组|[一二三四五六七八九十]是|^着|着$|等问题|^(?:就得|即|包括|或|其中|例如|比如|约)|(?:下降|上升|下滑|回落|上涨|下跌)$/u;
/** Bodies and places: rows that end so are lists, unless a verb begins each part (进学校、进社区). */
const NOMINAL =
  /(?:中心|基地|银行|大学|学院|医院|斯坦|保险|宣讲团|街道|办公室|专业|产业|公园|广场|倡议|百强|新闻|高铁|创新|[办级站所校院厂村镇乡县市局组队厅部处科会社店馆园区路街河山桥楼墓])$/u;
/** A row that begins so was cut within a word or a phrase. */
const CUT = /^(?:[的了着过们及并将被之所个名位性]|等(?!不|靠要))/u;
/** Up to this many units a part may share one unit only. */
const SHORT = 8;

/**
 * Whether two neighbours may begin a row with a frame: the last `length` units of one and the first of the other. Most
 * share nothing, and this is seen soonest.
 */
export function mayFrame(head: string, next: string, length: number, headline: boolean): boolean {
  if (headline) return true;
  if (DONE.test(next) && DONE.test(head.slice(head.length - length, head.length - length + 2))) return true;
  const offset = head.length - length;
  for (let i = 0; i < length; i++) if (head.charCodeAt(offset + i) === next.charCodeAt(i)) return true;
  if (length === 7) return (head[offset] === head[offset + 2] && next[0] === next[2]) || (mayUrge(head, offset) && mayUrge(next, 0));
  const starts = (at: number): boolean => VERBS.has(head[offset + at]!) && VERBS.has(next[at]!);
  if (length === 3) return (isShortVerb(head[offset]!) && isShortVerb(next[0]!)) || (head[offset + 1] === '一' && next[1] === '一');
  return length === 6 && starts(4);
}

/** Whether seven units of a part may be a verse of their own, as far as one look at their fifth and last tells. */
function mayUrge(text: string, from: number): boolean {
  return DRIVING.has(text[from + 4]!) || URGED_LAST[text.charCodeAt(from + 6)] === 1;
}

/** How many of the first parts may stand in one row: they differ, and none says what no call says. */
export function longestPlain(parts: readonly FramePart[]): number {
  if (CUT.test(parts[0]!.text)) return 0;
  const seen = new Set<string>();
  for (const { text } of parts) {
    if (seen.has(text) || EXCLUDED.test(text)) break;
    seen.add(text);
  }
  return seen.size;
}

/** The frame that all parts share, or null. In: at least two parts of equal length, as `longestPlain` allows them. */
export function sameFrame(parts: readonly FramePart[], { whole, headline }: RowPlace): Frame | null {
  const texts = parts.map((part) => part.text);
  const first = texts[0]!;
  const length = first.length;
  const { mask } = parts[0]!;
  if (length !== 3 && length !== 6 && length !== 7 && !headline && !isMixed(mask) && !sharesUnit(texts)) return null;
  const shared = sharedUnits(texts);
  // Of what goes on (走着, 坐着) only parallel calls speak.
  if (differInNumbers(texts, shared) || texts.some((text) => shared.some((same, i) => !same && text[i] === '着'))) return null;
  if (length === 3) return ofThree(texts, shared);
  const count = shared.filter(Boolean).length;
  if (isMixed(mask) && parts.every((part) => part.mask === mask) && (count > 1 || shared.some((same, i) => same && mask[i] === '.')))
    return 'quoted';
  if (whole && isMixed(mask) && parts.every((part) => part.mask === mask && DONE.test(part.text) && part.mask.endsWith('q')))
    return 'quoted';
  if (parts.some((part) => isMixed(part.mask)) && parts.some((part) => part.mask === '')) return null;
  if (shared[0] && isLeading(first[0]!) && (texts.length > 2 || !(count === 2 && shared[1]) || first.startsWith('不'))) return 'beginning';
  if (first.startsWith('大') && shared[0] && texts.every((text) => GREAT.has(text.slice(0, 3)))) return 'beginning';
  if (length > 4 && texts.every((text) => GREAT.has(text.slice(-3)))) return 'frame';
  if (texts.every((text) => DOUBLED.test(text))) return 'inner';
  if (texts.some((text) => NOMINAL.test(text))) return null;
  if (first.startsWith('谁') && shared[0] && count > 1) return 'beginning';
  if (texts.length > 2 && length > 4 && OF.test(first.slice(-3)) && endsAlike(shared, 2)) return 'ending';
  // 集发展之智,鼓创业之劲,凝和谐之力
  if (texts.length > 2 && length > 4 && first[length - 2] === '之' && shared[length - 2] && texts.every((text) => VERBS.has(text[0]!)))
    return 'ending';
  if (shared.indexOf(true) > 0 && texts.every((text) => DOER.test(text))) return 'frame';
  if (whole && length === 4 && texts.every((text) => AIM.test(text))) return 'inner';
  if (whole && length === 4 && shared[1] && first[1] === NEGATION) return 'inner';
  if (length === 4 && count === 2 && shared[0] && shared[2]) return 'frame';
  // 好事办好、实事办实、难事办妥
  if (length === 4 && whole && texts.length > 2 && count === 2 && shared[1] && shared[2] && VERBS.has(first[2]!)) return 'inner';
  if (length === 4 && texts.length > 2 && shared[0] && shared[1] && shared[2] && /[之的有]/u.test(first[2]!)) return 'beginning';
  if (hasInner(texts, shared, whole)) return 'inner';
  if (shared[length - 1] && ENDINGS.has(first[length - 1]!) && whole && (length <= SHORT || count > 1)) return 'ending';
  if (count > 2 && runs(shared) > 1 && length <= SHORT && (!shared[0] || isLeading(first[0]!))) return 'frame';
  if (length === 7 && (whole || headline) && texts.every((text) => DRIVING.has(text[4]!) || URGED.test(text))) return 'verse';
  if (length === 6 && texts.every((text) => IDIOM.test(text) && VERBS.has(text[4]!))) return 'verse';
  if (whole && length > 4 && count > 1 && shared[length - 1] && texts.every((text) => MOVING.test(text))) return 'frame';
  if (texts.length > 2 && whole && length > 5 && count > 2 && runs(shared) > 1) return 'frame';
  if ((texts.length > 2 || (whole && EVERY.test(first))) && length > 4 && shared[0] && shared[1] && CALLED.test(first)) return 'beginning';
  if (headline && length > 4 && texts.every((text) => CALLING.has(text.slice(0, 2)))) return 'verse';
  return null;
}

/** Whether quotation marks begin or end within a part. */
function isMixed(mask: string): boolean {
  return mask.includes('q') && mask.includes('.');
}

function sharesUnit(texts: readonly string[]): boolean {
  for (let i = 0; i < texts[0]!.length; i++) if (texts.every((text) => text[i] === texts[0]![i])) return true;
  return false;
}

/** For each unit of texts of equal length, whether all of them have it there. */
function sharedUnits(texts: readonly string[]): boolean[] {
  const first = texts[0]!;
  const shared = new Array<boolean>(first.length).fill(true);
  for (let k = 1; k < texts.length; k++)
    for (let i = 0; i < first.length; i++) if (texts[k]!.charCodeAt(i) !== first.charCodeAt(i)) shared[i] = false;
  return shared;
}

/** Whether all that texts do not share are numbers. */
function differInNumbers(texts: readonly string[], shared: readonly boolean[]): boolean {
  let differ = false;
  for (let i = 0; i < shared.length; i++) {
    if (shared[i]) continue;
    differ = true;
    for (const text of texts) if (NUMERALS[text.charCodeAt(i)] === 0) return false;
  }
  return differ;
}

function hasInner(texts: readonly string[], shared: readonly boolean[], whole: boolean): boolean {
  const first = texts[0]!;
  const length = first.length;
  const count = shared.filter(Boolean).length;
  for (let i = 1; i < length - 1; i++) {
    if (!shared[i]) continue;
    if (first[i] === '着' && !texts.some((text) => text.includes('的'))) return true;
    if (GRAMMAR.has(first[i]!) && (whole || i < 2 || count > 1)) return true;
    if (SUPPORT.has(first[i]!) && count > 1 && !(first[i] === '中' && NATION.has(first[i + 1]!))) return true;
    if (VERBAL.has(first[i]!) && (runs(shared) > 1 || first.startsWith('一手') || texts.every((text) => LEADING.has(text[0]!))))
      return true;
    if (DRIVING.has(first[i]!) && i === 4 && length > 6) return true;
    if (first[i] === '抓' && i === 1 && length === 4 && whole) return true;
  }
  return false;
}

/** Rows of three characters are common in names and numbers; a call has three of them at least. */
function ofThree(texts: readonly string[], shared: readonly boolean[]): Frame | null {
  const first = texts[0]!;
  if (texts.length < 3) return texts.every((text) => GREAT.has(text)) ? 'beginning' : shared[1] && first[1] === ABLE ? 'inner' : null;
  if (texts.every((text) => isShortVerb(text[0]!)) && !texts.every((text) => DIVISION.test(text))) return 'verbs';
  // 栽一棵、活一棵、成一片
  if (shared[1] && first[1] === '一' && texts.every((text) => MEASURES.has(text[2]!))) return 'inner';
  if (shared[0] && (QUALITIES.has(first[0]!) || (first[0] === '大' && texts.every((text) => GREAT.has(text))))) return 'beginning';
  if (texts.every((text) => text[0] === text[2] && text[1] === '一')) return 'inner';
  if (shared[1] && first[1] === MORE) return 'inner';
  if (shared[0] && shared[1] && texts.every((text) => RESULTS.has(text[2]!))) return 'beginning';
  return shared[2] && first[2] === '化' ? 'ending' : null;
}

/** Whether a part of three characters may begin with a verb's unit. */
function isShortVerb(unit: string): boolean {
  return VERBS.has(unit) || SHORT_VERBS.has(unit);
}

/** Whether all parts share their last units, at least so many of them. */
function endsAlike(shared: readonly boolean[], least: number): boolean {
  return shared.slice(-least).every(Boolean);
}

function isLeading(unit: string): boolean {
  return VERBS.has(unit) || LEADING.has(unit) || QUALITIES.has(unit);
}

/** Says what no call says: figures, persons, bodies, talk. */
export function isPlain(text: string): boolean {
  return EXCLUDED.test(text);
}

/** A verb or a quality that rows of parts of any length are made of (保质、保量、保进度). */
export function isRowStart(unit: string): boolean {
  return ROW_STARTS.has(unit);
}

/** Number of separate runs of shared units. */
function runs(shared: readonly boolean[]): number {
  return shared.filter((same, i) => same && !shared[i - 1]).length;
}
