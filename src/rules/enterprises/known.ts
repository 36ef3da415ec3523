/** Well-known firms that are written without a form of business: 华为, 中国移动, 中铁三局. */

import { loadTable } from '../../lexicon/load.ts';
import { MultiPattern, type Hit } from '../../text/multi-pattern.ts';
import { endsAtBoundary } from './edges.ts';
import { endsShort, type Candidate, type SuffixHit } from './suffixes.ts';
import { crossesWord, groupBefore } from './tokens.ts';

const names = new MultiPattern<{ notAfter: string; notBefore: string }>(
  loadTable('enterprise-names.tsv', ['name', 'not-after', 'not-before']).map(
    ([name, notAfter, notBefore]) => [name!, { notAfter: notAfter!, notBefore: notBefore! }] as const,
  ),
);

/** Behind a well-known name: its media, products and places, or another body, but not the firm. */
const NO_FIRM_BEHIND =
  /^(?:[们胀]|业(?![务绩主])|微博|微信|网友|体育|娱乐|汽车|科技讯|新闻|财经|房产|家居讯|教育讯|博客|贴吧|视频|音乐|地图|百科|文库|网盘|客户端|手机|电脑|平板|相机|电视机?|冰箱|空调|洗衣机|轿车|卡车|皮卡|系列|店|村|镇|街|号|讯|网讯|网报道|小程序|直播间|账号|公众号|支付|钱包|杯|大道|路(?!桥)|广场|中心店|乐园|小区|花园|新村|大厦|桥|大学|学院|医院|学校|协会|学会|工业局|行业|市场)/u;
/** Numbered houses of a group (`中国电科|27所`, `中铁三局|二公司`), or its form of business. */
const HOUSE =
  /^第?[\d一二三四五六七八九十〇○零百]{1,4}(?:研究所|研究院|工程局|工程公司|分公司|公司|[所院厂局矿])|^(?:集团)?(?:股份)?(?:有限)?(?:责任)?公司/u;
const LATIN = /[A-Za-z\d]/u;

/** Whether a name of two characters stands as a name: beside a mark, a function word or what a firm does. */
function standsAlone(text: string, from: number, to: number): boolean {
  return endsShort(text, to) || /[、,(“\n由与和及]/u.test(text[from - 1] ?? '\n');
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
      if (LATIN.test(text[from]!) && LATIN.test(before)) return false;
      if (NO_FIRM_BEHIND.test(text.slice(to, to + 4)) || crossesWord(text, from, to)) return false;
      return to - from > 2 || standsAlone(text, from, to);
    })
    .map(({ from, to }) => ({ from, to, rule: 'enterprises/known' }));
}

/** Firms named by a group and a trade: `奇瑞新能源`, `中材国际`. */
export function groupFirms(text: string, hits: readonly SuffixHit[]): Candidate[] {
  const found: Candidate[] = [];
  const trades = hits.filter(({ value }) => value.kind === 'trade' || value.kind === 'trade-strong');
  for (const trade of trades) {
    const group = groupBefore(text, trade.from);
    if (group !== null && endsShort(text, trade.to) && endsAtBoundary(text, group)) {
      found.push({ from: group, to: trade.to, rule: 'enterprises/group-firm' });
    }
  }
  return found;
}
