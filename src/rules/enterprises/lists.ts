/**
 * Enterprises that only their list makes known: short names before 等企业 (`青禾科技、白石生物等企业`), short names beside sure
 * ones, and several names that share one suffix (`悦昌、张端煤矿`).
 */

import type { Range } from '../../model/page.ts';
import { matchesAtOffsets, triggerOf, type TriggeredPattern } from '../../text/triggers.ts';
import { breakerBefore, endsAtBoundary, enterpriseEdge } from './edges.ts';
import { endsShort, type Candidate, type SuffixHit } from './suffixes.ts';
import { contentOf, placeAt } from './tokens.ts';

/** What closes a list of enterprises. The words between say how many or of what trade. */
const HEAD: TriggeredPattern = {
  trigger: triggerOf(['等两三四五六七八九十']),
  expression:
    /(?:等(?:\d{1,4}|[一二三四五六七八九十两多数几百]{1,3})?[余多]?[家个户]?|[两三四五六七八九十](?:家|[个大座](?=\p{Script=Han}{0,8}(?:集团|煤矿|电厂))))[^\s,。;:!?、()“”《》等]{0,12}?(?:企业|集团|煤矿|电厂|公司|国企|央企|民企|药企|车企|房企|酒企|厂家|厂商|商家|电商|银行|酒店)/uy,
};
/** A head that leaves no doubt: no verb stands between 等 and the word. */
const SURE_HEAD =
  /^(?:等(?:\d{1,4}|[一二三四五六七八九十两多数几百]{1,3})?[余多]?[家个户]?|[两三四五六七八九十]家)(?:知名|著名|大型|特大型|龙头|重点|骨干|高新技术|高科技|科技型?|创新型?|本土|本地|国内外?|国际|外资|民营|国有|世界|全球|中国|行业|上市|老牌|互联网|航空|品牌|的|[\d百]+强)*(?:企业|公司|国企|央企|民企|药企|车企|房企|酒企)/u;
/** Offices, sites and people: ends of list items that are no enterprises. */
const OTHER_END =
  /(?:[局委办厅部院校馆园路街巷站桥村镇乡县市区州省旗湖河江峡寺庙塔组队会团班室所台户者员人业地场里港]|中心|基地|项目|工程|车间|仓库|码头|大道|街道|品牌|产品|食材|设备|方面|领域|行业|[店点厅场]网络)$/u;
/** Ends in 业 or 场 that are ends of names all the same. */
const NAME_END =
  /(?:[药煤矿乳酒茶铝铜镁纸塑管置实糖盐瓷铸钢牧渔果种菌蜂米面粮建农林木竹镍锂铅锌锡锑锰钛钨钼钾硅锻参枣蛋禽鸭猪牛羊肥豆饮影旅门窗车船泵鞋皮革毯板油锯锁袜笔伞刀链轮缆阀床纱织绣陶漆砖石烟花苗橡磷蚕蔗橙桃梨椒姜蒜虾鱼鹅兔驴]业|[农林牧]场)$/u;
const VISITED =
  /^(?:来到|走进|深入|深入到|前往|走访|走访了|参观|参观了|考察|考察了|察看|察看了|查看|查看了|调研|赴|分别到|先后来到|先后到|先后深入|先后走进|实地察看|实地查看|实地走访|走访慰问|慰问|引进|引进了|包括)$/u;

/** Before a short name in a sentence: who goes there. */
const WENT =
  /^(?:来到|走进|深入|深入到|前往|走访|走访了|参观|参观了|考察|考察了|察看|察看了|查看|查看了|分别到|先后来到|先后到|先后深入|先后走进|实地察看|实地查看|实地走访|走访慰问)$/u;

/** The items of a list that ends at `end`, from the last to the first: runs of name characters joined by 、 or, once, 和. */
function itemsBefore(text: string, end: number): Range[] {
  const items: Range[] = [];
  for (let to = end; items.length < 40;) {
    const from = enterpriseEdge(text, to, to, { limit: 24, branch: true });
    if (from >= to) break;
    items.push({ from, to });
    const mark = text[from - 1];
    if (mark === '、' || (items.length === 1 && /[和及与]/u.test(mark ?? ''))) to = from - 1;
    else break;
    if (to > 0 && text[to - 1] === '以') to--;
  }
  return items;
}

/** Whether an item can be a name: it holds a name proper and does not end as an office, a site or a trade does. */
function isName(text: string, { from, to }: Range): boolean {
  const item = text.slice(from, to);
  if (to - from < 2 || to - from > 14 || (OTHER_END.test(item) && !NAME_END.test(item))) return false;
  const content = contentOf(text, from, to);
  const first = content.tokens[0]!;
  // 永泰纺织: the name may be that of a county somewhere.
  if (first.place?.level === 'county' && !first.place.full) return content.name >= 2 || (content.words > 0 && content.tokens.length === 2);
  return content.name >= 2 && first.kind !== 'word';
}

/** Where a trade suffix (科技, 铸造) ends, by offset. */
function tradeEnds(hits: readonly SuffixHit[]): Map<number, number> {
  return new Map(hits.filter((hit) => hit.value.kind === 'trade').map((hit) => [hit.to, hit.from]));
}

/** Names of lists that a head closes, or that hold sure names. `sure` are candidates found otherwise. */
export function listedNames(text: string, hits: readonly SuffixHit[], sure: readonly Candidate[]): Candidate[] {
  const found: Candidate[] = [];
  const sureEnds = new Map(sure.map((candidate) => [candidate.to, candidate]));
  const trades = tradeEnds(hits);
  const namesTrade = (item: Range): boolean => {
    const suffix = trades.get(item.to);
    return suffix !== undefined && suffix > item.from && contentOf(text, item.from, suffix).name >= 2;
  };
  for (const match of matchesAtOffsets(text, HEAD)) {
    const items = itemsBefore(text, match.index);
    const first = items[items.length - 1];
    if (!first) continue;
    // In 院校和青禾等科技企业 the list of firms begins behind the last item that is none.
    const other = items.findIndex((item) => !sureEnds.has(item.to) && !isName(text, item));
    const names = other < 0 ? items : items.slice(0, other);
    const told =
      items.some((item) => sureEnds.has(item.to) || namesTrade(item)) ||
      (items.length > 1 && VISITED.test(breakerBefore(text, first.from))) ||
      (names.length > 0 &&
        SURE_HEAD.test(match[0]) &&
        !/^(?:[家主“]|负责|领导|代表|职工|高管)/u.test(text.slice(match.index + match[0].length)));
    if (!told) continue;
    for (const item of names) {
      if (!sureEnds.has(item.to) && isName(text, item)) found.push({ ...item, rule: 'enterprises/list' });
    }
  }
  // Beside a sure name a short one with a word of trade is a name too.
  const all = new Set([...sureEnds.keys(), ...found.map((candidate) => candidate.to)]);
  for (const [to, suffix] of trades) {
    if (all.has(to) || !endsShort(text, to)) continue;
    const from = enterpriseEdge(text, suffix, to, { limit: 12 });
    if (from >= suffix || !endsAtBoundary(text, from)) continue;
    const item = { from, to };
    if (!isName(text, item) || contentOf(text, from, suffix).name < 2 || /[店厂司行社]$/u.test(text.slice(from, suffix))) continue;
    const before = /[、和及与]/u.test(text[from - 1] ?? '') && all.has(from - 1);
    const after = text[to] === '、' && sure.some((candidate) => candidate.from === to + 1);
    const among = text[from - 1] === '、' && WENT.test(breakerBefore(text, itemsBefore(text, from - 1).at(-1)?.from ?? from));
    if (before || after || among || (WENT.test(breakerBefore(text, from)) && /^(?:[,。、;]|等)/u.test(text.slice(to, to + 1)))) {
      found.push({ ...item, rule: 'enterprises/trade' });
      all.add(to);
    }
  }
  return found;
}

/** A name that is printed in two pieces: its own and the shared suffix. */
export interface SharedName {
  ranges: [Range, Range];
  rule: string;
}

/** Where an item goes on behind a place that all of a list lie in: `山东|枣矿、临矿`. */
function afterPlace(text: string, { from, to }: Range): number {
  const place = placeAt(text, from, to);
  return place && place.to < to - 1 ? place.to : from;
}

/** Whether names in a list can have an end in common. */
function sharesSuffix(kind: Candidate['kind'], suffix: string): boolean {
  if (kind === 'mine' || kind === 'farm') return true;
  return kind === 'trade-strong' ? /[煤矿]业$/u.test(suffix) : /^(?:公司|厂|酒店)$/u.test(suffix);
}

/** `悦昌、张端煤矿`: the names before the last one, each with the last one's suffix. */
export function sharedSuffixNames(text: string, candidates: readonly Candidate[]): SharedName[] {
  const found: SharedName[] = [];
  for (const { from, to, suffix, kind } of candidates) {
    if (suffix === undefined || text[from - 1] !== '、') continue;
    const group = kind === 'group' ? text[suffix - 1]! : null;
    if (group === null && !sharesSuffix(kind, text.slice(suffix, to))) continue;
    if (suffix - from > 4 || contentOf(text, from, suffix).words > 0) continue;
    const items = itemsBefore(text, from - 1);
    // 公司 is shared where somebody goes to all of them; else offices and persons stand beside a company.
    const seen = kind === 'mine' || kind === 'farm' || kind === 'trade-strong' || group !== null;
    if (!seen && !(items.length > 0 && WENT.test(breakerBefore(text, items.at(-1)!.from)))) continue;
    const short = items.every((item) => {
      const content = contentOf(text, item.from, item.to);
      // Groups are told by what they make: 鞍钢、包钢、首钢集团.
      if (group !== null && (text[item.to - 1] !== group || item.to - afterPlace(text, item) > 3)) return false;
      const length = item.to - afterPlace(text, item);
      return length >= 2 && length <= 4 && content.words === 0 && !OTHER_END.test(text.slice(item.from, item.to));
    });
    // What a list names whole (云南白药) has no share in the end of another.
    const whole = items.some((item) => candidates.some((candidate) => candidate.to === item.to));
    if (!short || whole || items.some((item) => text.slice(item.from, item.to).endsWith(text.slice(suffix, to)))) continue;
    for (const item of items.reverse())
      found.push({
        ranges: [
          { from: group === null ? item.from : afterPlace(text, item), to: item.to },
          { from: suffix, to },
        ],
        rule: 'enterprises/shared-suffix',
      });
  }
  return found;
}
