/** Finds businesses and production units by the ends of their names and by the list of well-known ones. */

import { loadTable } from '../lexicon/load.ts';
import type { Article, Range } from '../model/page.ts';
import { MultiPattern } from '../text/multi-pattern.ts';
import { enterpriseEdge } from './enterprise-edges.ts';
import { contentOf, crossesWord, type Content } from './enterprise-tokens.ts';
import type { EnterpriseFound, Finding, Rule } from './rule.ts';

type Kind = 'legal' | 'group' | 'branch' | 'works' | 'mine' | 'trade-strong' | 'trade' | 'bank' | 'lodging' | 'shop' | 'coop' | 'farm';

interface Suffix {
  text: string;
  kind: Kind;
  /** Characters that make another word of it (厂房). */
  notBefore: string;
}

const suffixes = new MultiPattern<Suffix>(
  loadTable('enterprise-suffixes.tsv', ['suffix', 'kind', 'not-before']).map(
    ([text, kind, notBefore]) => [text!, { text: text!, kind: kind as Kind, notBefore: notBefore! }] as const,
  ),
);

const names = new MultiPattern<{ notAfter: string; notBefore: string }>(
  loadTable('enterprise-names.tsv', ['name', 'not-after', 'not-before']).map(
    ([name, notAfter, notBefore]) => [name!, { notAfter: notAfter!, notBefore: notBefore! }] as const,
  ),
);

/** Longest names by kind, in code units. */
const LIMIT: Record<Kind, number> = {
  legal: 34,
  group: 22,
  branch: 40,
  works: 22,
  mine: 16,
  'trade-strong': 12,
  trade: 10,
  bank: 24,
  lodging: 18,
  shop: 18,
  coop: 28,
  farm: 22,
};

/** What follows a short name; another ideograph would make another word of its end (实业|家). */
const SHORT_END =
  /^(?:\P{Script=Han}|[的和与及等在由为是将已拟也就以从对向被把让给]|董事|总经理|总裁|负责|公司|集团|项目|生产|车间|厂区|党委|党支部|员工|职工|参观|调研|考察|视察|检查|慰问|了解|察看|查看|座谈|有限|股份|开展|举行|举办|召开|投资|捐|成立|率先|积极|主动|成功|不断|通过|先后|分别|自|有|位于|目前|今年|去年|同|发布|宣布|计划|表示|入驻|落户|上市|总部)/u;
/** Behind a well-known name: its media, products and places, not the firm. */
const NO_FIRM_BEHIND =
  /^(?:业(?![务绩主])|微博|微信|网友|体育|娱乐|汽车|科技讯|新闻|财经|房产|家居讯|教育讯|博客|贴吧|视频|音乐|地图|百科|文库|网盘|客户端|手机|电脑|平板|相机|电视机?|冰箱|空调|洗衣机|轿车|卡车|皮卡|系列|品牌店|店|村|镇|街|号|讯|网讯|网报道|小程序|直播间|账号|公众号|支付|钱包|杯|大道|路(?!桥)|广场|中心店|乐园|小区|花园|新村|大厦|桥|[A-Za-z\d])/u;

/** Public utilities and lodges of the state: projects and services rather than firms. */
const NO_FIRM = /(?:污水处理|污水|自来水|净水|供水|再生水|垃圾处理|垃圾焚烧|垃圾焚烧发电|垃圾发电|水质净化)厂$|供销(?:合作社?|社)$/u;

export interface Candidate extends Range {
  rule: string;
}

/** Whether the words before the suffix make it the name of one firm. */
function accepts(kind: Kind, suffix: string, content: Content, core: string): boolean {
  const { name, place, words } = content;
  const local = place !== null && place.level !== 'country';
  switch (kind) {
    case 'legal':
      if (name >= 2 || (name === 1 && core.length >= 3)) return true;
      return suffix.includes('有限')
        ? place !== null || (name === 1 && core.length >= 2)
        : (local && words > 0) || (place !== null && words > 1);
    case 'group':
      return name >= 2 || (name === 1 && core.length >= 3) || (local && (words > 0 || (!place.full && place.level !== 'province')));
    case 'branch':
      return name >= 2 || place !== null;
    case 'works':
      return name >= 2 || (local && words > 0);
    case 'mine':
      return suffix === '矿' ? name >= 2 && name <= 3 && words === 0 && place === null : name >= 2 || (local && core.length > 1);
    case 'bank':
      return name >= 2 || (name === 1 && core.length === 2) || (place !== null && (local || words > 0)) || core === '中国';
    case 'trade-strong':
      return name >= 2 && content.tokens[0]!.kind !== 'word';
    case 'trade':
      return false;
    case 'lodging':
      return name >= 2 || (local && /(?:宾馆|大酒店|国际酒店)$/u.test(core + suffix));
    case 'shop':
      return name >= 2;
    case 'coop':
    case 'farm':
      return name >= 2 || local;
  }
}

/** Names that end in a suffix. */
function bySuffix(text: string): Candidate[] {
  const found: Candidate[] = [];
  for (const hit of suffixes.find(text)) {
    const suffix = hit.value;
    if (suffix.notBefore.includes(text[hit.to] ?? '\n')) continue;
    if (suffix.kind === 'trade') continue;
    if (suffix.kind === 'trade-strong' && !SHORT_END.test(text.slice(hit.to, hit.to + 4))) continue;
    if (suffix.text.length === 2 && crossesWord(text, hit.from, hit.to, true)) continue;
    const from = enterpriseEdge(text, hit.from, hit.to, { branch: suffix.kind === 'branch', limit: LIMIT[suffix.kind] });
    if (from >= hit.from) continue;
    if (NO_FIRM.test(text.slice(from, hit.to))) continue;
    if (!accepts(suffix.kind, suffix.text, contentOf(text, from, hit.from), text.slice(from, hit.from))) continue;
    found.push({ from, to: hit.to, rule: `enterprises/${suffix.kind}` });
  }
  return found;
}

/** Well-known names. */
function byName(text: string): Candidate[] {
  return names
    .find(text)
    .filter((hit) => !hit.value.notAfter.includes(text[hit.from - 1] ?? '\n') && !hit.value.notBefore.includes(text[hit.to] ?? '\n'))
    .filter((hit) => !NO_FIRM_BEHIND.test(text.slice(hit.to, hit.to + 4)) && !crossesWord(text, hit.from, hit.to))
    .map((hit) => ({ from: hit.from, to: hit.to, rule: 'enterprises/known' }));
}

/** The widest of overlapping candidates, in text order. */
export function widest(candidates: readonly Candidate[]): Candidate[] {
  const sorted = candidates.toSorted((a, b) => a.from - b.from || b.to - a.to);
  const kept: Candidate[] = [];
  for (const candidate of sorted) {
    const last = kept[kept.length - 1];
    if (!last || candidate.from >= last.to) kept.push(candidate);
    else if (candidate.to - candidate.from > last.to - last.from) kept[kept.length - 1] = candidate;
  }
  return kept;
}

function find(article: Article): Finding[] {
  const { text } = article;
  return widest([...bySuffix(text), ...byName(text)]).map(({ from, to, rule }): EnterpriseFound => ({
    kind: 'enterprise',
    name: text.slice(from, to).replace(/\s+/gu, ''),
    ranges: [{ from, to }],
    rule,
  }));
}

export const enterprises: Rule = { name: 'enterprises', find };
