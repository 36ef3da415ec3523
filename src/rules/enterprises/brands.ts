/**
 * Enterprises that are written as a brand and a branch of trade (青禾果业, 白石化工), which only the words around make known:
 * where they lie, what premises or deals of theirs are spoken of; and houses named in quotation marks (“青禾”民宿).
 */

import { matchesAtOffsets, triggerOf, type TriggeredPattern } from '../../text/triggers.ts';
import { breakerBefore, endsAtBoundary, enterpriseEdge } from './edges.ts';
import { endsShort, type Candidate, type SuffixHit } from './suffixes.ts';
import { contentOf, crossesWord } from './tokens.ts';

/** Longest brand and branch together, in code units. */
const LONGEST = 9;
/** What says where a firm lies: `工业园区的青禾化工`. */
const LIES =
  /(?:园区?|开发区|高新区|经开区|集聚区|示范区|保税区|工业区|自贸区|街道|[镇乡村县市区旗]|隔壁|附近|当地|本地|旁边|境内|企业|民企|国企|公司)的?$/u;
/** Verbs of those who go there, at the end of the words before a name. */
const WENT = /(?:到|走进|深入|前往|走访|参观|考察|察看|查看|调研|慰问|赴|拐进|驶进|步入|检查|督查|督导|暗访)了?$/u;
/** Verbs of those who buy a firm. */
const BOUGHT = /(?:重组|收购|并购|控股|参股|入股|兼并|增持|减持)了?$/u;
/** Premises right behind a name, and its people. */
const PREMISES =
  /^(?:[的(]?(?:新|老|二期|三期|一期|智能|数字化|自动化|现代化|全自动|生产|加工|灌装|包装|仓储|智能仓储|冷链|成品|原料|总装|标准化|研发|物流|精深加工|深加工){0,3}(?:车间|厂房|厂区|生产线|仓储中心|仓库|展厅|厂门|工地|门店|总部|分厂|矿区|料场|冷库|化验室|实验室|生产基地|种植基地|养殖基地|加工基地)|的?(?:员工|职工|工人|工会|党支部|党委|老板|厂长|经理|负责人|法人|技术员|销售))/u;
/** What a firm does or what is done to it. */
const DEALS =
  /^(?:签|抽查|达成|投产|建成|试产|扩产|满产|复产|复工|停产|落户|入驻|中标|上市|挂牌|捐|出资|投资|牵手|联手|携手|供货|交付|订购|收购|采购|拿下|接到|获得|荣获|被评|生产的|研发的|出品)/u;

/** Branches that are words of everyday speech too: 心理健康的老师, 冷库制冷车间. */
const EVERYDAY =
  /(?:健康|制冷|检测|教育|信息|环境|保险|金融|国际|生态|农业|农机|通信|通讯|租赁|照明|制造|锻造|动力|航空|航天|网络|材料|资本|货运|装饰|供水|供热|燃气|冷链|数据|包装|电力|快递|期货|玩具)$/u;

/** Brands with a branch of trade behind them that their context vouches for. */
export function brandedNames(text: string, hits: readonly SuffixHit[]): Candidate[] {
  const found: Candidate[] = [];
  for (const hit of hits) {
    const { kind } = hit.value;
    if (kind !== 'trade' && kind !== 'trade-strong') continue;
    const behind = text.slice(hit.to, hit.to + 14);
    const premises = PREMISES.test(behind);
    const short = endsShort(text, hit.to);
    const deals = DEALS.test(behind);
    if (!premises && !short && !deals) continue;
    const from = enterpriseEdge(text, hit.from, hit.to, { limit: LONGEST });
    const before = text.slice(Math.max(0, from - 6), from);
    const bought = short && BOUGHT.test(before);
    if (EVERYDAY.test(text.slice(hit.from, hit.to)) && !bought) continue;
    // 4500吨/天|熟料水泥: a measure.
    if (text[from - 1] === '/') continue;
    if (from >= hit.from || !endsAtBoundary(text, from) || !isBrand(text, from, hit.from)) continue;
    if (crossesWord(text, from, hit.to)) continue;
    // 在青禾建材,他问了用工: where the sentence begins with a place of work.
    const there = text[hit.to] === ',' && /(?:^|[。,;\n])在$/u.test(text.slice(Math.max(0, from - 2), from));
    const place = LIES.test(before) && before.endsWith('的');
    const went = WENT.test(before) || WENT.test(breakerBefore(text, from));
    if (place || bought || there || (went && (premises || short)) || premises || (deals && /[与和同]$/u.test(before)))
      found.push({ from, to: hit.to, rule: 'enterprises/brand' });
  }
  return found;
}

/** Whether the characters before the branch read as a brand: none of them a word of trade, a place at most before them. */
function isBrand(text: string, from: number, to: number): boolean {
  const content = contentOf(text, from, to);
  const core = text.slice(from, to);
  if (content.name < 2 || content.words > 0 || content.tokens[0]!.kind === 'word') return false;
  return !/[的了着个家项种型级类式化性度期们该各某本我他县市省区镇乡村局厂店司社行]$|^(?:各|全|本|该|某|新型|现代|传统|特色|优质|高端|绿色|智能|一[个家])/u.test(
    core,
  );
}

/** Houses whose name stands in quotation marks before what they are. */
const HOUSE: TriggeredPattern = {
  trigger: triggerOf(['“']),
  expression:
    /“[^“”,。、;:!?\n]{2,8}”(?:民宿|农家乐|客栈|饭店|饭庄|酒店|酒家|餐厅|茶馆|茶楼|书店|超市|商店|便利店|药店|农庄|庄园|山庄|家庭农场|酒坊|酒窖|酱园|老店|工坊)(?!\p{Script=Han}{0,2}(?:品牌|集群|行业|联盟|协会))/uy,
};

/** Houses that are counted are of a kind: 6家“即买即退”商店. */
const COUNTED = /[\d两三四五六七八九十几多批][家个处]\p{Script=Han}{0,6}$/u;

export function quotedHouses(text: string): Candidate[] {
  return matchesAtOffsets(text, HOUSE)
    .filter((match) => !COUNTED.test(text.slice(Math.max(0, match.index - 8), match.index)))
    .map((match) => ({ from: match.index, to: match.index + match[0].length, rule: 'enterprises/quoted' }));
}
