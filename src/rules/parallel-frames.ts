/** Which parts of equal length are parallel by design, and which only stand in a list. */

import { loadTable, loadWords } from '../lexicon/load.ts';

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
  '抓促保强稳拼防除提增优建创扩讲比学访察解办谋破立治守护惠兴调转补降控查督聚亮赛攻克敢愿能会善想干冲争夺战迎过送暖启绘铸培育引推带领做打走算唱写管知存明畅固添显晒盯压扬筑夯兜托挖拓堵纠整正树扛担挑栽种植修造搞选用养练吃住行',
);
/** Those of them that a row may repeat before parts of any length. */
const ROW_STARTS = new Set('抓促保强稳防讲重优惠守查晒比学严早不显敢');
/** What makes a row of what follows it. */
const LEADING = new Set('把往以为让不更');
/** Qualities that rows begin with (高站位、高标准). */
const QUALITIES = new Set('高无零严快早优实');
/** Words of grammar that, standing at the same place within each part, make a frame of them alone. */
const GRAMMAR = new Set('上下里在为有则就再得越即无');
/** Units that make a frame together with another one. */
const SUPPORT = new Set('中处先从向到能敢必须好抓找做讲办谋保促迎兴变成入出更不而于');
/** Verbs behind an idiom of four (大张旗鼓抓招商引资). */
const DRIVING = new Set('抓促谋保强迎干建创找看学讲办解聚护惠走增过');
/** Endings that are said of each part (宣传到位、执行到位). */
const ENDINGS = new Set('好化实准位牢');
const NUMERALS = /^[一二三四五六七八九十百千万两第\d]+$/u;
/** Verbs of two characters that both lines of a headline begin with (聚力项目建设 助推县域发展). */
const CALLING = loadWords('calling-verbs.tsv', 'verb');
/** Movements that rows are made of (大排查、大整治). */
const GREAT = new Set(
  loadTable('slogan-heads.tsv', ['head', 'use'])
    .map((row) => row[0]!)
    .filter((head) => /^大..$/u.test(head)),
);
/** Figures, persons, bodies, talk: rows of them are no calls. */
const EXCLUDED =
  /[\d%()《》A-Za-z【】]|[我你他她您咱](?!国)|们|这|那|[了着也却都太曾被]|既|还|没有|已经|不断|不但|不仅|不是|怎么|无论|虽然|如果|因为|所以|而且|表示|指出|认为|[县市区镇乡村州省](?:委|政府)|书记|市长|县长|局长|主任|主席|同志|记者|先生|女士|公司|部门|单位|负责人|工作组|[一二三四五六七八九十]是/u;
/** Bodies and places: rows that end so are lists, unless a verb begins each part (进学校、进社区). */
const NOMINAL =
  /(?:中心|基地|银行|街道|办公室|专业|产业|公园|广场|倡议|百强|新闻|高铁|创新|[办级站所校院厂村镇乡县市局组队厅部处科会社店馆园区路街河山桥楼墓])$/u;
/** A row that begins so was cut within a word or a phrase. */
const CUT = /^[的了着过们等及并将被之所个名位性]/u;
/** Up to this many units a part may share one unit only. */
const SHORT = 8;

/** The frame that all parts share, or null. In: at least two parts of equal length. */
export function sameFrame(parts: readonly FramePart[], { whole, headline }: RowPlace): Frame | null {
  const texts = parts.map((part) => part.text);
  const first = texts[0]!;
  const length = first.length;
  if (length !== 3 && length !== 7 && !headline && !sharesUnit(texts)) return null;
  if (new Set(texts).size < texts.length || CUT.test(first) || texts.some((text) => EXCLUDED.test(text))) return null;
  const shared = Array.from(first, (unit, i) => texts.every((text) => text[i] === unit));
  const rest = texts.map((text) =>
    Array.from(text)
      .filter((_, i) => !shared[i])
      .join(''),
  );
  if (rest.every((text) => NUMERALS.test(text))) return null;
  if (length === 3) return ofThree(texts, shared);
  const count = shared.filter(Boolean).length;
  const { mask } = parts[0]!;
  if (/q/u.test(mask) && /\./u.test(mask) && parts.every((part) => part.mask === mask) && shared.some((same, i) => same && mask[i] === '.'))
    return 'quoted';
  if (shared[0] && isLeading(first[0]!) && (texts.length > 2 || !(count === 2 && shared[1]) || first.startsWith('不'))) return 'beginning';
  if (first.startsWith('大') && shared[0] && texts.every((text) => GREAT.has(text.slice(0, 3)))) return 'beginning';
  if (length > 4 && texts.every((text) => GREAT.has(text.slice(-3)))) return 'frame';
  if (texts.some((text) => NOMINAL.test(text))) return null;
  if (length === 4 && count === 2 && shared[0] && shared[2]) return 'frame';
  if (length === 4 && texts.length > 2 && shared[0] && shared[1] && shared[2] && /[之的有]/u.test(first[2]!)) return 'beginning';
  if (hasInner(first, shared, whole)) return 'inner';
  if (shared[length - 1] && ENDINGS.has(first[length - 1]!) && whole && (length <= SHORT || count > 1)) return 'ending';
  if (count > 2 && runs(shared) > 1 && length <= SHORT && (!shared[0] || isLeading(first[0]!))) return 'frame';
  if (length === 7 && (whole || headline) && texts.every((text) => DRIVING.has(text[4]!))) return 'verse';
  if (headline && length > 4 && texts.every((text) => CALLING.has(text.slice(0, 2)))) return 'verse';
  return null;
}

/** Most neighbours share nothing, and this is seen soonest. */
function sharesUnit(texts: readonly string[]): boolean {
  for (let i = 0; i < texts[0]!.length; i++) if (texts.every((text) => text[i] === texts[0]![i])) return true;
  return false;
}

function hasInner(first: string, shared: readonly boolean[], whole: boolean): boolean {
  const length = first.length;
  const count = shared.filter(Boolean).length;
  for (let i = 1; i < length - 1; i++) {
    if (!shared[i]) continue;
    if (GRAMMAR.has(first[i]!) && (whole || i < 2 || count > 1)) return true;
    if (SUPPORT.has(first[i]!) && count > 1) return true;
    if (DRIVING.has(first[i]!) && i === 4 && length > 6) return true;
    if (first[i] === '抓' && i === 1 && length === 4 && whole) return true;
  }
  return false;
}

/** Rows of three characters are common in names and numbers; a call has three of them at least. */
function ofThree(texts: readonly string[], shared: readonly boolean[]): Frame | null {
  const first = texts[0]!;
  if (texts.length < 3 && !texts.every((text) => GREAT.has(text))) return null;
  if (texts.every((text) => VERBS.has(text[0]!))) return 'verbs';
  if (shared[0] && (QUALITIES.has(first[0]!) || (first[0] === '大' && texts.every((text) => GREAT.has(text))))) return 'beginning';
  if (texts.every((text) => text[0] === text[2] && text[1] === '一')) return 'inner';
  return texts.length > 3 && shared[2] && first[2] === '化' ? 'ending' : null;
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
