/** Well-known firms that are written without a form of business: 华为, 中国移动, 中铁三局. */

import { loadTable } from '../../lexicon/load.ts';
import { MultiPattern, type Hit } from '../../text/multi-pattern.ts';
import { endsAtBoundary } from './edges.ts';
import { endsShort, type Candidate, type SuffixHit } from './suffixes.ts';
import { contentOf, crossesWord, groupBefore } from './tokens.ts';

const names = new MultiPattern<{ notAfter: string; notBefore: string }>(
  loadTable('enterprise-names.tsv', ['name', 'not-after', 'not-before']).map(
    ([name, notAfter, notBefore]) => [name!, { notAfter: notAfter!, notBefore: notBefore! }] as const,
  ),
);

const uses = new Map(loadTable('enterprise-name-uses.tsv', ['name', 'use']).map(([name, use]) => [name!, use!] as const));

/** Behind a service on the internet that acts as a firm. */
const ACTS =
  /^(?:公司|集团|方面|总部|员工|客服|工作人员|(?:相关)?负责人|(?:高级|执行|联席)?(?:副)?(?:董事|总裁)|首席|创始人|CEO|宣布|表示|回应|推出|市值|股价|财报|营收|上市)/u;
/** A list that is headed by firms: 快手、淘宝等知名零售企业. */
const FIRMS_HEAD = /^(?:、[^、,。;:!?\n]{1,10}){0,8}等[^、,。;:!?\n]{0,14}?(?:企业|公司|厂商)/u;
/** A list that is headed by what is no firm: 淘宝、京东等平台, 三星、索尼等品牌手机. */
const OTHER_HEAD =
  /^(?:、[^、,。;:!?\n]{1,10}){0,8}(?:[和及与][^、,。;:!?\n等]{1,10})?等[^、,。;:!?\n企公]{0,6}?(?:平台|网站|论坛|微博|门户|网店|网购|短视频|直播|软件|应用|渠道|社区|APP|App|手机|机型|车型|车|牌子)(?!公司|企业|厂商|商)/u;
/** What names of services and things stand behind: `三大门户网易、新浪`, `手机,如三星、索尼`. */
const OTHER_LEAD = /(?:(?:门户|论坛|微博|手机|机型|车型)(?:,?[如有]|包括|是)?|品牌(?:涵盖|包括|有|如))(?:[^、,。;:!?\n]{1,10}、){0,6}$/u;
/** What somebody drives or buys: 一辆宝马, 开着路虎. */
const OWNED = /(?:辆|[一两几\d]台)$|(?:开着|驾驶|乘坐|开上|名牌|专营|经销)$/u;
/** Ends of sites and shops on the internet in a list. */
const SITE = /(?:(?<![电联管铁路水])网|商城)(?=[、(]|等)/gu;
/** A model of the firm's: 沃尔沃 S40, 三星 Galaxy. */
const MODEL = /^[ ·]?(?:[A-Z]{1,3}-?\d|\d{1,4}[A-Za-z]|Galaxy|iPhone|Windows|Office|Xbox|Android)/u;

/** Behind a well-known name: its media, products and places, or another body, but not the firm. */
const NO_FIRM_BEHIND =
  /^(?:[们胀]|业(?![务绩主])|微博|微信|网友|体育|娱乐|汽车|科技(?!公司|股份|有限|集团|董事)|购车|彩票|网(?!络|点|银)|新闻|财经|房产|家居讯|教育讯|博客|贴吧|视频|音乐|地图|百科|文库|网盘|客户端|手机|电脑|平板|相机|电视机?|冰箱|空调|洗衣机|轿车|卡车|皮卡|车(?![企厂间载联])|客机|飞机|酷睿|处理器|卡(?!车)|系列|店|村|镇|街|号|讯|网讯|网报道|小程序|直播间|账号|公众号|支付|健康(?!公司|集团|股份)|钱包|杯|大道|路(?!桥)|广场|中心店|乐园|大\p{Script=Han}网|园(?![区林])|小区|花园|新村|大厦|桥|大学|学院|医院|学校|协会|学会|工业局|行业|市场)/u;
/** Numbered houses of a group (`中国电科|27所`, `中铁三局|二公司`), or its form of business. */
const HOUSE =
  /^第?[\d一二三四五六七八九十〇○零百]{1,4}(?:研究所|研究院|工程局|工程公司|分公司|公司|[所院厂局矿])|^(?:集团)?(?:股份)?(?:有限)?(?:责任)?公司/u;
const BODY = /^([^的与和及在向\P{Script=Han}]{1,10}?)(?:商会|协会|学会|联合会|研究中心|研究所|研究院)/u;
/** Services of a bank behind its name: 工商银行手机银行. */
const BANK_SERVICE = /^(?:钱包|客户端|手机|小程序|直播间)/u;
const LATIN = /[A-Za-z\d]/u;

/** Whether a name of two characters stands as a name: beside a mark, a function word or what a firm does. */
function standsAlone(text: string, from: number, to: number): boolean {
  return endsShort(text, to) || /[、,(“\n由与和及暨]/u.test(text[from - 1] ?? '\n');
}

/** Whether the name goes on, by words of trade alone, as that of a union or an institute: `中国五矿|化工进出口商会`. */
function bodyBehind(text: string, at: number): boolean {
  const body = BODY.exec(text.slice(at, at + 16));
  return body !== null && contentOf(text, at, at + body[1]!.length).name === 0;
}

/** Whether a list names sites and shops on the internet: at least three, which stand near. */
function isAmongSites(text: string, from: number, to: number): boolean {
  const near =
    text
      .slice(Math.max(0, from - 50), from)
      .split(/[。;!?\n]/u)
      .at(-1)! + text.slice(from, to + 50).split(/[。;!?\n]/u)[0]!;
  return (near.match(SITE)?.length ?? 0) > 2;
}

/** Whether what stands around a well-known name makes it the name of a thing, a service, a place or another body. */
function namesOther(text: string, from: number, to: number): boolean {
  const behind = text.slice(to, to + 90);
  if (NO_FIRM_BEHIND.test(behind) && !(text.startsWith('银行', to - 2) && BANK_SERVICE.test(behind))) return true;
  const before = text.slice(Math.max(0, from - 40), from);
  if (OWNED.test(before) || ((behind[0] === '、' || before.endsWith('、')) && isAmongSites(text, from, to))) return true;
  if (MODEL.test(behind) || OTHER_HEAD.test(behind) || bodyBehind(text, to)) return true;
  return OTHER_LEAD.test(before);
}

/** Whether a name that means a firm in some places only means it here. */
function isUsed(text: string, from: number, to: number): boolean {
  const use = uses.get(text.slice(from, to));
  if (use === undefined) return true;
  if (use === 'alone') return standsAlone(text, from, to);
  return ACTS.test(text.slice(to, to + 8)) || FIRMS_HEAD.test(text.slice(to, to + 90));
}

/** The well-known firms that an article names. */
export function knownNames(text: string): Candidate[] {
  return firmsAmong(text, names.findAll(text));
}

/** Whether a few words name a well-known firm. */
export function namesKnown(words: string): boolean {
  return firmsAmong(words, names.find(words)).length > 0;
}

type NameHit = Hit<{ notAfter: string; notBefore: string }>;

function firmsAmong(text: string, hits: readonly NameHit[]): Candidate[] {
  return hits
    .map((hit) => ({ ...hit, to: hit.to + (HOUSE.exec(text.slice(hit.to, hit.to + 12))?.[0].length ?? 0) }))
    .filter(({ from, to, value }) => {
      const before = text[from - 1] ?? '\n';
      const behind = text[to] ?? '\n';
      if (value.notAfter.includes(before) || value.notBefore.includes(behind) || LATIN.test(behind)) return false;
      // 尼古拉·特斯拉 is a person.
      if (before === '·' || (LATIN.test(text[from]!) && LATIN.test(before))) return false;
      return !crossesWord(text, from, to) && !namesOther(text, from, to) && isUsed(text, from, to);
    })
    .map(({ from, to }) => ({ from, to, rule: 'enterprises/known' }));
}

/** Firms named by a group and a trade: `奇瑞新能源`, `中材国际`. */
export function groupFirms(text: string, hits: readonly SuffixHit[]): Candidate[] {
  const found: Candidate[] = [];
  const trades = hits.filter(({ value }) => value.kind === 'trade' || value.kind === 'trade-strong');
  for (const trade of trades) {
    const group = groupBefore(text, trade.from);
    if (group !== null && !/^智能/u.test(trade.value.text) && endsShort(text, trade.to) && endsAtBoundary(text, group)) {
      found.push({ from: group, to: trade.to, rule: 'enterprises/group-firm' });
    }
  }
  return found;
}
