/** Names of businesses and production units by their ends: 公司, 煤矿, 酒店, 合作社. */

import { loadTable } from '../../lexicon/load.ts';
import type { Range } from '../../model/page.ts';
import { MultiPattern } from '../../text/multi-pattern.ts';
import { endsAtBoundary, enterpriseEdge } from './edges.ts';
import { contentOf, crossesWord, firmAt, type Content } from './tokens.ts';

export type SuffixKind =
  'legal' | 'group' | 'branch' | 'works' | 'mine' | 'trade-strong' | 'trade' | 'bank' | 'lodging' | 'shop' | 'weak' | 'coop' | 'farm';

export interface Suffix {
  text: string;
  kind: SuffixKind;
  /** Characters that make another word of it (厂房). */
  notBefore: string;
}

/** A suffix and where it stands. */
export type SuffixHit = Range & { value: Suffix };

/** One piece of text that reads as the name of an enterprise. */
export interface Candidate extends Range {
  rule: string;
  /** Offset of the suffix, where there is one. */
  suffix?: number;
  kind?: SuffixKind;
}

const suffixes = new MultiPattern<Suffix>(
  loadTable('enterprise-suffixes.tsv', ['suffix', 'kind', 'not-before']).map(
    ([text, kind, notBefore]) => [text!, { text: text!, kind: kind as SuffixKind, notBefore: notBefore! }] as const,
  ),
);

/** Longest names by kind, in code units. */
const LIMIT: Record<SuffixKind, number> = {
  legal: 34,
  group: 22,
  branch: 40,
  works: 22,
  mine: 16,
  'trade-strong': 12,
  trade: 10,
  bank: 24,
  lodging: 18,
  shop: 20,
  weak: 12,
  coop: 28,
  farm: 22,
};

/** What follows a short name; another ideograph would make another word of its end (实业|家). */
const SHORT_END =
  /^(?:\P{Script=Han}|尾矿|[的和与及等在由为是将已拟也就以从对向被把让给]|董事|总经理|总裁|负责|老板|公司|集团|项目|生产|车间|厂区|党委|党支部|员工|职工|参观|调研|考察|视察|检查|慰问|了解|察看|查看|座谈|有限|股份|开展|[\d两三四五六七八九十多数]+[家座个大户]|举行|举办|召开|投资|捐|成立|率先|积极|主动|成功|不断|通过|先后|分别|自|有|位于|目前|今年|去年|进行|同|发布|宣布|计划|表示|入驻|落户|上市|总部|签|抽查|达成)/u;

export const endsShort = (text: string, to: number): boolean => SHORT_END.test(text.slice(to, to + 4));

/** The name goes on as that of a school, an office or a union, which is no enterprise. */
const OTHER_BODY =
  /^(?:大学|学院|医院|(?:\p{Script=Han}{2})?(?:学校|中学|小学)|幼儿园|\p{Script=Han}{0,4}(?:监察|管理|监督|工业|行政|服务)局|(?:业|行业|产业)?(?:协会|学会|商会|联盟)|(?:业|监察|管理)|街道|大街|胡同|路(?!桥)|社区|镇|乡政府|派出所|景区|广场|商圈|公寓|森林公园|自然保护区|湿地|水库|隧道|大桥|路口|站台)/u;
/** Kinds whose names are also first parts of names of places and offices. */
const PART_OF_OTHERS: ReadonlySet<SuffixKind> = new Set([
  'works',
  'mine',
  'trade-strong',
  'bank',
  'farm',
  'lodging',
  'shop',
  'weak',
  'coop',
]);

/** What only sounds like a firm. */
const NO_FIRM: readonly RegExp[] = [
  // Public utilities, projects and services rather than firms.
  /(?:污水(?:处理)?|自来水|[净供中]水|再生水|垃圾(?:处理|焚烧|焚烧发电|发电)|水质净化|配套水|(?<!\p{Script=Han}{4})水)厂$/u,
  // A county and the big firms of a trade: 河北大厂, 互联网大厂. Of all the firm: 举全公司之力.
  /(?:^|[北坊网])大厂$|^[举全]全(?:公司|集团|厂|矿)$/u,
  // What is done with a works or a mine: 设厂, 开采铜矿.
  /(?:[出进入设办到离返回驻投停关拆迁爱护治]|(?<!\p{Script=Han}{3})分)厂$|(?:开采|盗采|勘探|私挖|采掘)\p{Script=Han}{0,3}矿$|[找采探选尾洗贫富原运]矿$|^[办建重再][回返到]?(?:农场|林场|牧场)$|草牧场$/u,
  // Who goes in: 调研组进果园.
  /(?:[组队团们员]|一行)进\p{Script=Han}{1,4}$/u,
  // Offices of the state.
  /(?:人民银行|中央银行|央行)(?:银行)?$|人民银行\p{Script=Han}{0,8}[分支]行$|供销(?:合作社?|社)?(?:联合社|联社)?$|供销合作总社$/u,
  // Of a person who is not named, of a purpose, to be opened: 某某合伙公司, 隔离酒店, 新开客栈.
  /某|知名|著名|(?:隔离|定点|协议|周边|附近|连锁|星级|高端)(?:酒店|宾馆)$|(?:[开搞办建做]|经营)(?:客栈|民宿|农家乐|饭店|饭馆|餐馆|餐厅|超市|商店|药店|旅馆|农庄|酒店|农场|茶楼|酒楼)$/u,
  // Trade of a kind on the net.
  /(?:社交|直播|传统|跨境|农村|乡村|兴趣|内容|社区|生鲜)电商$/u,
  // Banks of a kind.
  /(?:存管|托管|清算|结算|开户|放款|贷款|主办|多边开发|传统|大型|中小|中小型|区域性|地方性|地方|系统重要性|^所\p{Script=Han})银行$/u,
  // Big ones of a trade: 煤炭大集团.
  /(?:煤炭|能源|钢铁|化工|企业|产业|文旅|农业|汽车)大集团$/u,
  // Groups of states, armies and criminals.
  /(?:[陆海空]军|方面军|兵团)集团$|[\d二两三四五六七八九十]国集团$|(?:犯罪|诈骗|走私|贩毒|盗窃|传销|恐怖|利益)集团$/u,
  // Counted: 七大煤炭集团, 三省两公司.
  /[\d二两三四五六七八九十]大(?!连池)\p{Script=Han}{0,8}(?:公司|集团|银行|企业)$|^[一二三四五六七八九十两]\p{Script=Han}[一二三四五六七八九十两](?:公司|集团|企业|厂|煤?矿)$/u,
  // Of a kind: 上市公司, 全资子公司, 外国公司.
  /(?:上市|项目|平台|合资|国有|存量|现代|发行后|核心|离岸|中介|空壳|皮包|关联|代理|外包|同类|相关|板块|[高清北央]\p{Script=Han}?系|[外各多该本两]国|[母孙]|(?<![电种分粒量王原帽鞋包饺粽瓶狮孔椰橘柿梅李栗燕骄学])子|[省市县上下一二三]级|(?:一体|现代|市场|专业|集团|股份|规模|产业|国际|多元|社会)化|[类型性籍们])(?:公司|集团|企业|工?厂)$/u,
  /(?:大学|高校|学院|政府|[委厅局])(?:控股|股份)$/u,
  // Of a trade, or still to be opened: 温州小贷公司, 异地开分行.
  /(?:民间借贷|房产中介)公司$|(?:[开设办建]|新增|增设|筹建)(?:分行|支行|分公司|分店|分厂|营业部|分理处)$|^[开设办建]\p{Script=Han}{2,3}(?:分行|支行|分公司)$/u,
];

/** Words that begin with a character that else makes another word of the suffix: 公司|法定代表人, 公司|员工. */
const OTHER_WORD = /^(?:法[定人务院]|员工|部[分门长]|们的|层层|化[工解肥]|制[定作造]|债务|业[务主绩]|系列|存在|方[面法])/u;

/**
 * The central bank and its branches: a bank by name and an organ of the state by law. As an organ it stands among
 * departments and offices (人民银行、财政部, 会同人民银行) and in posts (人民银行副行长).
 */
const CENTRAL_BANK = /^(?:中国)?人民银行(?:$|\p{Script=Han}{0,10}[分支]行$)/u;
const ORGAN_BEFORE = /(?:[部委局厅署院会办]、|[任入从会]|会同|[任由经]命为|任职于|[局部委会]和|根据《)$/u;
const ORGAN_BEHIND =
  /^(?:\p{Script=Han}{1,8}[分支]行)?(?:、[^、,。;:!?\n]{1,10}[部委局厅署院会办]|[^、,。;:!?\n]{0,6}(?:行长|党委|办公厅|[司厅局处]|批准|印发|巡视员|负责人)|(?:[、和与及][^、,。;:!?\n]{1,12}){0,8}等[^、,。;:!?\n]{0,6}?(?:部门|单位|机关|机构|[委局]))/u;

/** A pit named behind the group that owns it: 白石煤业集团青禾矿. */
const PIT_OF_GROUP =
  /(?:集团|公司|煤业|矿业|焦煤|煤电|矿务局)(?:公司)?(?!下属|所属|各|全部|露天|生产|主力|骨干|老|新建|资源|自有)\p{Script=Han}{2,4}$/u;

/** 温州小贷公司: lenders of a place, but 青禾小额贷款公司. */
const LENDER = /(?:小贷|小额贷款)公司$/u;

const isNoFirm = (name: string): boolean => NO_FIRM.some((pattern) => pattern.test(name));

/** The one company of its kind that a county or a city has: 县自来水公司. */
const UTILITY =
  /^[省州市县区旗](?:自来水|供水|排水|水务|热力|供热|供电|电力|公交|公共交通|燃气|天然气|石油|烟草|邮政|盐业|粮油|城投|城建投|交投|国投|文旅|环卫|电信|移动|联通|广电网络|人寿保险|财产保险|人保财险|百货|医药|种子|农资|外贸|汽运|运输)(?:集团|总)?$/u;
/** The one company of its kind that a state has: 卡塔尔能源公司, 韩国电力公司. */
const NATIONAL = /^(?!外国|各国|美国|中国)\p{Script=Han}{2,6}(?:能源|石油|天然气|电力|铁路|航空|电信|邮政|钢铁)$/u;

/** Days after which farms and forests of the state are called: 五一林场. */
const DAYS = /^(?:五一|八一|七一|六一|五四|十月|三八)$/u;

/** Whether the words before the suffix make it the name of one firm. */
function accepts(kind: SuffixKind, suffix: string, content: Content, core: string): boolean {
  const { name, place, words } = content;
  const local = place !== null && place.level !== 'country';
  // One character of a name at the begin of a longer core, or behind its place; not where it only says whose (国, 县).
  const at = content.tokens.findIndex((token) => token.kind === 'name');
  const leads = at === 0 || content.tokens[at - 1]?.kind === 'place';
  const single = name === 1 && leads && core.length >= 3 && !/^[国省市县区州镇乡村某各有是为像]/u.test(core);
  switch (kind) {
    case 'legal':
      if (name >= 2 || single) return true;
      return suffix.includes('有限')
        ? place !== null || (name === 1 && core.length >= 2) || (words > 2 && core.length >= 6)
        : (local && words > 0) ||
            UTILITY.test(core) ||
            (place?.level === 'country' && NATIONAL.test(core)) ||
            (place !== null && words > 1) ||
            (place?.level === 'county' && !place.full);
    case 'group':
      if (UTILITY.test(core)) return true;
      if (/^中国(?!企业|民营|国有|大型|私营|民间|外资|互联网|科技)/u.test(core) && words > 0) return true;
      return name >= 2 || single || (local && (words > 0 || (!place.full && place.level !== 'province')));
    case 'branch':
      return name >= 2 || place !== null;
    case 'works':
      if (!core.endsWith('工')) return name >= 2 || (local && words > 0);
      // 江孜县青禾糌粑加工厂; a works of that kind without its place is hardly ever named.
      if (/[加化轻重木手建精]工$/u.test(core)) return local && name >= 2;
      return /^\d{2,4}工$/u.test(core) || (local && /[军兵]工$/u.test(core)) || firmAt(core, 0, core.length);
    case 'mine':
      if (suffix === '矿' && PIT_OF_GROUP.test(core)) return true;
      return suffix === '矿' ? name >= 2 && name <= 3 && words === 0 && place === null : name >= 2 || (local && words === 0);
    case 'bank':
      return (
        name >= 2 ||
        (name === 1 && core.length === 2) ||
        core === '中国' ||
        (place !== null && (local || words > 0) && !/(?:商业|国有|村镇|中资|外资|民营|城商)$/u.test(core)) ||
        // 定州农村商业银行: of a kind, but one to a county.
        (local && place.level !== 'province' && /(?:农村(?:商业|合作)|村镇|城市商业)$/u.test(core))
      );
    case 'trade-strong':
      return (name >= 2 && content.tokens[0]!.kind !== 'word') || (local && (name > 0 || (words === 0 && place.level !== 'province')));
    case 'trade':
      return false;
    case 'lodging':
      return (
        name >= 2 || (local && /(?:宾馆|大酒店|国际酒店)$/u.test(core + suffix)) || (place?.level === 'country' && core.endsWith('国际'))
      );
    case 'shop':
      return name >= 2 || (local && words > 0 && suffix.endsWith('站'));
    case 'weak':
      return name >= 2 && name <= 6 && content.tokens[0]!.kind !== 'word';
    case 'farm':
      return (
        name >= 2 || (local && /(?:[农林牧]|良种|种畜|原种|养殖)场$/u.test(suffix)) || (/^[农林牧]场$/u.test(suffix) && DAYS.test(core))
      );
    case 'coop':
      return name >= 2 || (local && words > 0);
  }
}

/** What is told of without its name: 某|地产公司. */
const UNNAMED = /某[家个]?$/u;
/** What is told of for the first time, by what it makes: 建起一家|门窗厂. */
const COUNTED_BEFORE = /(?:[一两几]|有)[家个座处]$/u;
const BUILT: ReadonlySet<SuffixKind> = new Set(['works', 'farm', 'weak']);

/** The suffixes of a text, in order. */
export function suffixesOf(text: string): SuffixHit[] {
  return suffixes.findAll(text);
}

/** The name that a suffix closes, or null where it closes none. */
export function nameWith(text: string, hit: SuffixHit): Candidate | null {
  const { kind, notBefore, text: suffix } = hit.value;
  const rest = text.slice(hit.to, hit.to + 9);
  const otherWord = OTHER_WORD.test(rest);
  if (kind === 'trade' || (notBefore.includes(rest[0] ?? '\n') && !rest.startsWith('井下') && !otherWord)) return null;
  // 渔场 of a list (闽南、闽中等渔场), bonds of firms (北交所|公司企业债券).
  if ((text[hit.from - 1] === '等' && !/[中高初同上优平]/u.test(text[hit.from - 2] ?? '')) || /^企业债/u.test(rest)) return null;
  // A paper's own house: 京报集团记者.
  if (/^(?:(?:见习|实习|全媒体|首席)?记者|通讯员|讯)/u.test(rest) && kind === 'group') return null;
  if (PART_OF_OTHERS.has(kind) && OTHER_BODY.test(rest)) return null;
  if ((kind === 'trade-strong' || kind === 'weak') && !SHORT_END.test(rest)) return null;
  if (suffix.length === 2 && !otherWord && crossesWord(text, hit.from, hit.to, true)) return null;
  let from = enterpriseEdge(text, hit.from, hit.to, { branch: kind === 'branch', limit: LIMIT[kind] });
  if (
    from >= hit.from ||
    UNNAMED.test(text.slice(Math.max(0, from - 3), from)) ||
    (BUILT.has(kind) && COUNTED_BEFORE.test(text.slice(Math.max(0, from - 3), from)))
  )
    return null;
  // A works that is named by its trade alone behind the firm that owns it: 青禾公司造船厂.
  if (kind === 'works' && text.startsWith('公司', from - 2) && contentOf(text, from, hit.from).name === 0)
    from = enterpriseEdge(text, hit.from, hit.to, { branch: true, limit: LIMIT.branch });
  const whole = text.slice(from, hit.to);
  if (CENTRAL_BANK.test(whole)) {
    const organ = ORGAN_BEFORE.test(text.slice(Math.max(0, from - 4), from)) || ORGAN_BEHIND.test(text.slice(hit.to, hit.to + 80));
    return organ ? null : { from, to: hit.to, rule: 'enterprises/central-bank', suffix: hit.from, kind };
  }
  if (isNoFirm(whole) || (LENDER.test(whole) && contentOf(text, from, hit.from).name === 0)) return null;
  if (kind === 'weak' && !endsAtBoundary(text, from)) return null;
  // 该|县一酒店: whose it is, not what it is called.
  if (PART_OF_OTHERS.has(kind) && /^[省市县区州镇乡村]/u.test(text.slice(from, hit.from))) return null;
  if (!accepts(kind, suffix, contentOf(text, from, hit.from), text.slice(from, hit.from))) return null;
  return { from, to: hit.to, rule: `enterprises/${kind}`, suffix: hit.from, kind };
}
