/** The left edge of the name of a business: what stands before it and what only says where it lies. */

import { loadTable } from '../../lexicon/load.ts';
import { BackwardTrie } from '../../text/backward-trie.ts';
import { matchesOf } from '../../text/matches.ts';
import { MultiPattern } from '../../text/multi-pattern.ts';
import { contentOf, firmAt, knownParts, liesIn, nameBeginsAt, placeAt } from './tokens.ts';
import { breakerAt, leftEdge, type LeftEdgeOptions } from '../../text/left-edge.ts';

const rows = loadTable('enterprise-breakers.tsv', ['word', 'place']);
const wordsThat = (place: string): string[] => rows.filter((row) => row[1] === place).map((row) => row[0]!);
const breakers = new BackwardTrie(wordsThat('break'));
/** For names of branches, which begin with the name of the firm: 青禾有限公司忻州分公司. */
const branchBreakers = new BackwardTrie(wordsThat('break').filter((word) => !word.endsWith('公司')));
const leads = new MultiPattern(wordsThat('lead').map((word) => [word, true] as const));

/** Words of one character that begin no name. */
const ALONE = /[任据家来超归]/u;
/** Characters that begin no name: before a place or a well-known firm they are a word of their own (`用|山西青禾公司`). */
const ALONE_BEFORE_PLACE = /[\d有如去至系受令使问查帮促找见访像回所内里时后前外经方报致称说可应会须由入住比离距临靠助拥含达用做任]/u;
/** Numbers of items, dates of a career and brackets before a name: `2.`, `(1)`, `1982.07—1983.04`, `(敦化市)`. */
const NUMBERING = /^(?:\([^()]{1,8}\)|[\d.—\-~]*[.—\-~]\d{0,2}(?=\p{Script=Han}))+/u;
/** Township, village or zone in front of a name. */
const LOCATION =
  /^(?:[〇零一二三四五六七八九十百\d]{2,5}团(?=\p{Script=Han}{2})|[\p{Script=Han}\d]{1,10}?(?:街道办?|[镇乡村]|社区|开发区|工业园区?|产业园区?|园区|高新区|经开区|集聚区|工业区|示范区|保税区)(?![市县区])(?=\p{Script=Han}))/u;

/** Street, with the number of the house or without, in front of the name of a house of trade. */
const STREET = /^(?:\p{Script=Han}{2,6}?(?<![铁公丝电网线思道套一])(?:路(?![桥灯])|大道|大街)(?:\d{1,4}号)?|\d{1,4}号)(?=\p{Script=Han})/u;

/**
 * Where the name that ends at `end` begins. `suffix` is the offset of its suffix, `branch` says that the name of a
 * firm may stand in it, `limit` how long it can be in code units, suffix included.
 */
export function enterpriseEdge(text: string, suffix: number, end: number, options: { branch?: boolean; limit?: number } = {}): number {
  const walk: LeftEdgeOptions = {
    floor: Math.max(0, end - (options.limit ?? 34)),
    limit: 40,
    brackets: true,
    breakers: options.branch ? branchBreakers : breakers,
    protect: knownParts,
  };
  const walked = behindFirm(text, leftEdge(text, suffix, walk), suffix, options.branch ?? false);
  // Behind a mark of a list or a county 那 points at nothing; it begins names of the south (那坡, 那马). So does 同 behind a mark.
  const edge = /[、县区旗乡镇]那$|、同$/u.test(text.slice(Math.max(0, walked - 2), walked)) ? walked - 1 : walked;
  return trimmedStart(
    text,
    beyondBreaker(text, edge, suffix, walk) ?? beyondAlike(text, edge, suffix, walk) ?? beyondAnd(text, edge, suffix, walk) ?? edge,
    suffix,
  );
}

/** The end of another name and a conjunction: 青禾合作社和|丰源公司, although 和丰 begins names. */
const FIRM_AND =
  /(?:公司|合作社|集团|养殖场|[农林牧]场|煤矿|\p{Script=Han}厂|超市|酒店|宾馆|饭店|银行|支行|商场|农家乐)(?:和|与|及|以及)(?=\p{Script=Han}{2})/gu;

/** Where the name begins if another stands before it; a branch has its firm before it (青禾公司和硕分公司). */
function behindFirm(text: string, edge: number, suffix: number, branch: boolean): number {
  if (branch || !/[和与及]/u.test(text.slice(edge, suffix))) return edge;
  const from = Math.max(0, edge - 4);
  const last = matchesOf(text.slice(from, suffix), FIRM_AND).at(-1);
  return Math.max(edge, last ? from + last.index + last[0].length : 0);
}

/** 宁夏|同德机械: behind the short name of a place 同 and 和 begin a name where but one character of it is left without them. */
function beyondAlike(text: string, edge: number, suffix: number, walk: LeftEdgeOptions): number | null {
  if (!/[同和]/u.test(text[edge - 1] ?? '') || contentOf(text, edge, suffix).name !== 1) return null;
  const start = leftEdge(text, edge - 1, walk);
  const place = placeAt(text, start, edge - 1);
  return place?.to === edge - 1 ? start : null;
}

/** Goods of one character, which 和 joins to a trade: 煤和|化工公司. */
const GOODS = /[煤电水油气粮棉糖茶酒盐钢铁铜铝木纸布药肉菜果鱼奶蛋种肥米面车船房人财物学教]/u;

/**
 * 和 that is part of a name: behind a preposition (由|和千牧业公司), and behind one character of a name where nothing but words
 * of trade follow (介休|丰和文化传媒公司).
 */
function beyondAnd(text: string, edge: number, suffix: number, walk: LeftEdgeOptions): number | null {
  if (text[edge - 1] !== '和') return null;
  if (breakerAt(text, edge - 1, { floor: Math.max(0, edge - 7) })?.kind === 'preposition') return edge - 1;
  if (contentOf(text, edge, suffix).name > 0) return null;
  const start = leftEdge(text, edge - 1, walk);
  const place = placeAt(text, start, edge - 1);
  const own = text.slice(place?.to ?? start, edge - 1);
  return own.length === 1 && !GOODS.test(own) ? start : null;
}

/** The breaker, as printed, that ends at an offset; empty where none does. */
export function breakerBefore(text: string, at: number): string {
  const breaker = breakerAt(text, at, { floor: Math.max(0, at - 6) });
  return breaker ? text.slice(at - breaker.length, at) : '';
}

/** Whether a verb, a preposition or the like, a mark or the begin of a line stands right before an offset. */
export function endsAtBoundary(text: string, from: number): boolean {
  if (from === 0 || !/[\p{Script=Han}\p{L}\p{N}]/u.test(text[from - 1]!)) return true;
  const kind = breakerAt(text, from, { floor: Math.max(0, from - 6) })?.kind;
  return kind === 'verb' || kind === 'preposition' || kind === 'conjunction' || kind === 'particle';
}

/** Verbs that firms take into their names. */
const NAMING = /^(?:探索|联合|开拓|创造|创新|发现|分享|共享|传承|守护|启航|领航|感知|成长|出行|同行|致敬|智造|优选|严选)$/u;

/**
 * A registered name has a name proper; where the walk found only words of trade before the suffix, the adverb or the
 * zone that ended it was part of the name (`一道|新能源(忻州)有限公司`, `青禾园区|有限公司`).
 */
function beyondBreaker(text: string, edge: number, suffix: number, walk: LeftEdgeOptions): number | null {
  if (!text.startsWith('有限', suffix)) return null;
  const content = contentOf(text, edge, suffix);
  if (content.name > 0 || content.tokens[0]?.kind === 'place') return null;
  const breaker = breakerAt(text, edge, walk);
  if (!breaker) return null;
  const start = edge - breaker.length;
  const word = text.slice(start, edge);
  const inside = edge < suffix ? breaker.kind === 'adverb' || NAMING.test(word) : /[区园]$/u.test(word);
  return inside ? leftEdge(text, start, walk) : null;
}

/** Takes off what stands before the name, as long as something of a name is left. */
export function trimmedStart(text: string, from: number, suffix: number): number {
  // The minutes of a clock: 16:05|青禾超市.
  const clock = text[from - 1] === ':' ? (/^\d\d(?=\p{Script=Han})/u.exec(text.slice(from, suffix))?.[0].length ?? 0) : 0;
  let at = from + clock + (NUMBERING.exec(text.slice(from, suffix))?.[0].length ?? 0);
  for (;;) {
    const next = withoutLead(text, at, suffix) ?? withoutOuterPlace(text, at, suffix) ?? withoutLocation(text, at, suffix);
    if (next === null) return beforeFirm(text, fromProvince(text, at, suffix), suffix);
    at = next;
  }
}

/** A province with a county of its own behind it begins the name: `秋后|西藏江孜县青禾公司`. */
function fromProvince(text: string, from: number, suffix: number): number {
  const { tokens } = contentOf(text, from, suffix);
  const index = tokens.findIndex(
    ({ place }, i) => i > 0 && place?.level === 'province' && tokens[i + 1]?.place?.full && liesIn(tokens[i + 1]!.place!, place),
  );
  // 国网|江西婺源县供电公司: a firm before it is part of the name.
  return index > 0 && !firmAt(text, from, suffix) && !/公司|集团|银行/u.test(text.slice(from, tokens[index]!.from))
    ? tokens[index]!.from
    : from;
}

/** A well-known firm within the name begins it, where the words before are neither a place nor a firm: `李青禾|中国供销集团`. */
function beforeFirm(text: string, from: number, suffix: number): number {
  for (let at = from + 3; at < suffix; at++) {
    if (!firmAt(text, at, suffix + 4, 4)) continue;
    const before = contentOf(text, from, at);
    return before.name >= 2 && before.place === null && before.words === 0 ? at : from;
  }
  return from;
}

const named = (text: string, from: number, to: number): boolean => {
  const content = contentOf(text, from, to);
  return content.name >= 2 || (content.place !== null && (content.words > 0 || content.place.level === 'county'));
};

function withoutLead(text: string, from: number, suffix: number): number | null {
  const lead = leads.longestAt(text, from, suffix);
  const place = placeAt(text, from, suffix);
  if (lead && !firmAt(text, from, suffix, lead.to - from + 1) && (!place || place.to < lead.to) && named(text, lead.to, suffix))
    return lead.to;
  if (lead && ALONE.test(text[from]!) && !place) return from + 1;
  // 有|县供电公司: whose it is begins its name.
  if (/^[有是和到在][省市县区旗](?=\p{Script=Han}{2})/u.test(text.slice(from, from + 4))) return from + 1;
  if (ALONE_BEFORE_PLACE.test(text[from] ?? '') && !place && nameBeginsAt(text, from + 1, suffix)) return from + 1;
  return null;
}

/** `繁峙县|山西青禾公司`: a second place that does not lie in the first begins the name. */
function withoutOuterPlace(text: string, from: number, suffix: number): number | null {
  const outer = placeAt(text, from, suffix);
  if (!outer?.place.full || outer.place.level === 'country') return null;
  const inner = placeAt(text, outer.to, suffix);
  if (!inner || inner.place.level === 'county' || inner.place.level === 'country' || liesIn(inner.place, outer.place)) return null;
  return outer.to;
}

/** `城关镇|青禾食品有限公司`, `绛县开发区|青禾公司`. */
function withoutLocation(text: string, from: number, suffix: number): number | null {
  // The county of a township goes with it: 繁峙县城关镇|青禾公司.
  const county = placeAt(text, from, suffix);
  const start = county?.place.full && county.place.level === 'county' ? county.to : from;
  const house = !/^(?:有限|股份|公司|集团|支行|分)/u.test(text.slice(suffix, suffix + 2));
  const before = text.slice(start, suffix);
  const match = LOCATION.exec(before) ?? (house ? STREET.exec(before) : null);
  if (!match || isEpithet(text, from, start + match[0].length)) return null;
  let at = start + match[0].length;
  if (/[镇乡]/u.test(text[at]!)) at++;
  const rest = contentOf(text, at, suffix);
  return rest.name >= 2 || (rest.name > 0 && rest.place !== null) ? at : null;
}

/** 贵州侗乡, 浙江乌镇: a people's or a water's country behind the short name of a province is a name and no township. */
function isEpithet(text: string, from: number, to: number): boolean {
  const province = placeAt(text, from, to);
  return province?.place.level === 'province' && !province.place.full && to - province.to === 2 && /[乡镇村]/u.test(text[to - 1]!);
}
