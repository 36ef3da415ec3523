/** What the name of a site looks like: which nouns end it, and what it is not. */

import { loadTable, loadWords } from '../../lexicon/load.ts';
import { givenFrom, personWeight } from '../../lexicon/names.ts';
import { BackwardTrie } from '../../text/backward-trie.ts';
import { MultiPattern } from '../../text/multi-pattern.ts';

const nouns = new BackwardTrie(loadWords('site-nouns.tsv', 'noun'));

/** What names no site, as lexicon/no-sites.tsv tells: the words that stand somewhere in a run of text. */
const noSites = loadTable('no-sites.tsv', ['word', 'place']);
const noSitesAt = (place: string): string[] => noSites.filter((row) => row[1] === place).map((row) => row[0]!);
const WHOLE: ReadonlySet<string> = new Set(noSitesAt('whole'));
const STARTS = new MultiPattern(noSitesAt('start').map((word) => [word, true] as const));
const INSIDE = new MultiPattern(noSitesAt('inside').map((word) => [word, true] as const));
const ENDS = new BackwardTrie(noSitesAt('end'));
/** What is done by a project that has a name: 西河三期|水环境整治项目. */
const WORKS_PROJECT = /(?<=..)(?:(?:水|大气|土壤|人居)?环境|综合|生态|黑臭水体|河道)?(?:整治|治理|提升|改造|修复|建设){1,2}(?:项目|工程)$/u;
/** The same where it hangs on the characters around: 看丙村, 返程途, 某公司, 沿着…. */
const NO_SITE =
  /^[看问][^守丹].{0,2}$|(?:(?<!处理)设施|[一-鿿]{2}途|某[一-鿿]?家)$|部分(?!省)|^进.{1,3}看|步行(?!街)|[0-9][余多]?[个家处座人名件次户万亿]$|[^名显执沉土著]着[^陆火]|^学习(?![站室角点])|[图摄]\//u;
/** Areas that many sites lie in; where such sites follow they are no stops themselves. */
const UMBRELLA =
  /(?:开发区|高新区|经开区|新区|新港区|自贸区|保税区|[主老新]?城区|市区|县城|部分[县市].{0,8}|部分[区旗镇乡].{0,8}|辖区)$|^(?:我|本|该|全)[省市县区州旗]$/u;

/** Where the work of a studio, a newspaper, a hospital, a kitchen, a mine is done. */
const WORKPLACE =
  '演播[室厅]|导[播控][室间台]|直播[间室]|总控(?:室|中心)|控制室|编辑平台|采编平台|发稿中心|总编室|发布厅|接待(?:室|大?厅)|体验室|住院部|门诊部|急诊科|库房|后厨|操作间|作业面|作业平台';

/** Rooms inside a site are no stops of their own. */
const ROOM = new RegExp(
  `^(?:各|企业|公司|厂区|现场|《[^》]+》)?[一-鿿]{0,6}(?:(?<!扶贫|帮扶|就业|共富)车间|生产线|田间|展厅|(?<!(?:政务|便民|行政|办税)服务)大厅|会议室|检测室|(?<=^(?:企业|公司)?.{0,4})实验室|(?<!幸福|老年|长者|助餐|爱心|敬老)食堂|宿舍|澡堂|枪库|锅炉房|井下|工作面|病房|教室|操场|田间地头|病床前|窗口|厨房|监控室|指挥室|档案室|办公室|装备库|编辑室|录播[室间]|学生公寓|审判法庭|值班室|户籍窗口|中控室|门诊|诊室|${WORKPLACE})$|^(?:厂房|草场|麦田|法庭|大棚|鸡舍|牛舍|羊圈|新媒体(?:中心|平台|大厅)|办公大?楼|[一-鿿]{2}(?<!营业|项目|指挥|人武|武装|小卖|门市|供销|宣传|组织|统战|社工|联络|政治|参谋)部)$|^(?:各|项目|施工|建设|活动)*现场$`,
  'u',
);

/** What is told of a place by its kind alone, where another is named: 在红星村,甲走进|果园, 来到红星公司,察看|厂区. */
const KIND_ALONE =
  /^(?:园区|厂区|矿区|景区|库区|林区|牧区|港区|地头|农户|牧户|贫困户|村屯|村落|院落|展馆|街面|街头|河道|大坝|堤坝|坝体|渠道|公路|道路|村道|桥梁|菜地|果园|茶园|鱼塘|基地|项目|仓库|机房|寝室|办公楼|班组|工厂|公司|绿地|商铺|门店|商户|安置点|检查点|卡点|考点|点位)$/u;

/** Whether words only say what kind of place it is. */
export function isKindAlone(text: string): boolean {
  return KIND_ALONE.test(text);
}

/** Parts of a house, whatever they are called, where one already stands in it: 在丙法院,甲察看了|执行指挥中心. */
const INNER =
  /(?:考场|长廊|议事[室厅堂]|陈列室|展厅|荣誉室|院史馆|校史馆|服务中心|指挥中心|调度中心|调解室|审判庭|工作室|活动室|阅览室|图书室|保密室|值班室|储备库|机房|训练馆|服务大厅|办事大厅)$/u;
/** Places that such houses lie in. */
const OUTDOORS = /(?:[乡镇村屯]|街道|社区|园区|产业园|开发区|景区|[农林牧]场|嘎查|苏木|新区|小区)$/u;

/** Whether a site lies inside the one where somebody stands. */
export function isInside(text: string, standing: string): boolean {
  // 在甲社区,乙走进|社区网格服务站
  if (text.startsWith('社区') && standing.endsWith('社区')) return true;
  return INNER.test(text) && !OUTDOORS.test(standing) && nouns.longestLength(standing, standing.length) > 0;
}

/** The end of a room's name that names its house: 青石小学|教室. */
const IN_HOUSE = new RegExp(`(?:(?:生产|实验|教学|学生|职工)?(?:车间|展厅|大厅|食堂|宿舍|病房|教室|操场|厨房|门诊)|${WORKPLACE})$`, 'u');

/** Whether a name ends like that of a room. */
export function endsAsRoom(text: string): boolean {
  return IN_HOUSE.test(text);
}

/** Whether a site is only a room, or a place without a name, inside another. */
export function isRoom(text: string): boolean {
  if (!ROOM.test(text)) return false;
  const house = text.replace(IN_HOUSE, '');
  return house === text || !(house.length >= 4 || /^[省市县区]/u.test(house)) || !looksLikeSite(house);
}

/** 我县部分重点项目, 各乡镇, 农户家: places without a name. */
const NAMELESS =
  /^(?:田间地头|田间|地头)$|^(?:[县市区]政府)?(?:今年|全年|[上下]半年|年度)?重点(?:项目|工程)$|^全(?!州县)[县市区州省旗镇乡]|^每|^[这那][个座家所]|^其(?:新|他|余|中)|^大型[一-鿿]{2}$|^一[间个家座片排幢栋处](?!楼|店)|^(?:农家|村民|农户)?小院$|^(?:我[县市区州省旗]|辖区)?(?:部分|重点|基层|一线|山上|相关|有关|主要|一些|多个|几[个家处]|数[个家]|各|该|这些|所有|全部|多家)|^(?:农户|群众|村民|居民|贫困户|脱贫户|困难群众|困难职工|老党员|职工|老乡|牧民)家中?$|^(?:农村|城镇|城市|建筑|高速公路|高速|集中)?(?:社区|学校|中小学校?|校园|中小学校?园|企业|乡镇|村组|村庄|工地|小区|医院|商场|超市|卡口|隔离点|路口|街道|部队|车站|机场|高校|林地|会场|下榻饭店)$/u;

/** Words of a field of work with a noun, and nothing that would name one site: 民生实事项目, 高标准农田. */
const FIELD =
  /^(?:高标准|高质量|民生|实事|重[点大]|招商引资|产业|农村|农业|城乡|城市|城镇|城区|乡村|老旧|在建|新建|续建|基本|基础设施|养老|服务|教育|医疗|卫生|水利|交通|生态|环保|环境|文旅|旅游|全域|风貌|改造|提升|整治|治理|惠民|[一二三四]期|援[藏疆青]|对口支援|标准化|现代化?|设施|特色|优质|富民|帮扶|扶贫|工业|数字|乡镇|校园|科研|民营|台资|外资|国有|高新技术|中小|建筑|餐饮|娱乐|公共|人员密集|生产|经营|宗教|活动|党政)+(?:工程|场所|单位|机关|企业|院所|机构|项目|农田|小区|道路|公路|工地|街区|景区|市场|学校|医院|设施|大棚|基地|水库|河道)?$/u;

/** 一三〇团, 三团二连: regiments and companies of the corps that farm and govern. */
const REGIMENT = /^[一二三四五六七八九十百〇零0-9]{1,4}团(?:[一二三四五六七八九十0-9]{1,3}连)?$/u;

/** 大运河王家屯段, 国道青石岭段: a reach of a river or a road. */
const REACH = /[河江湖渠路堤线道][一-鿿]{2,12}段$/u;

/** 胜利沟12栋, 青年路3号院: a house by its number. */
const BLOCK = /^[一-鿿]{2,12}[0-9]{1,4}(?:栋|幢|号楼|号院|号楼栋)$/u;

/** Whether a name is that of a reach of a river or a road. */
export function isStretch(text: string): boolean {
  return REACH.test(text);
}

/** Whether a piece of text can be the name of a place that one visits. */
export function looksLikeSite(text: string): boolean {
  if (text.length < 2 || text.length > 36 || !(endsInNoun(text) || REGIMENT.test(text) || REACH.test(text) || BLOCK.test(text)))
    return false;
  return !isNameless(text) && !saysElse(text);
}

/** Whether a site's noun ends the words; of “几字弯”, 体验馆(二期) it stands in the marks, or before them. */
function endsInNoun(text: string): boolean {
  if (!/[”)]$/u.test(text)) return nounLength(text, text.length) > 0;
  const before = text.replace(/[“(][^“”()]*[”)]$/u, '');
  return nounLength(text, text.length - 1) > 0 || (before !== text && nounLength(before, before.length) > 0);
}

/** Whether a site is an area rather than a place that one stands in. */
export function isUmbrella(text: string): boolean {
  return UMBRELLA.test(text);
}

/** Length of the site's noun that ends before an offset, in UTF-16 code units; 0 for none. */
export function nounLength(text: string, end: number): number {
  return nouns.longestLength(text, end);
}

/** Whether words are an occasion, a field of work, a person, or hold a verb: no name of a site. */
export function saysElse(text: string): boolean {
  return (
    WHOLE.has(text) ||
    ENDS.longestLength(text, text.length) > 0 ||
    STARTS.longestAt(text, 0) !== null ||
    INSIDE.find(text.replace(WORKS_PROJECT, '')).length > 0 ||
    NO_SITE.test(text) ||
    nameBehindKind(text, text.length) > 0
  );
}

/** People who are visited as what they are: 困难群众|孙茂田, 脱贫户|韩宝柱. */
const KIND =
  /(?:群众|党员|[老军病伤农工]人|职工|干部|户|遗?属|英雄|模范|劳模|学生|儿童|代表|教师|教授|院士|专家|患者|员工|[农村居牧渔]民|老兵|战士|传承人|带头人)$/u;
/** The least weight of a name behind such a noun. */
const SURELY = 2.5;

/** Where a person's name begins that ends at `to`, behind a noun for people; 0 for none: 困难职工|宿舍. */
function nameBehindKind(text: string, to: number): number {
  for (const length of [3, 2, 4]) {
    const from = to - length;
    if (from < 2 || !KIND.test(text.slice(0, from)) || /[园馆院站所]$/u.test(text.slice(from, to))) continue;
    if (personWeight(text, from, to, givenFrom(text, from, to)) >= SURELY) return from;
  }
  return 0;
}

/** Where somebody's home begins in words that also say who lives there: 脱贫户|韩宝柱家; 0 where they do not. */
export function homeWithin(text: string): number {
  return text.endsWith('家') ? nameBehindKind(text, text.length - 1) : 0;
}

/** Whether words mean several places without naming one. */
export function isNameless(text: string): boolean {
  return NAMELESS.test(text) || FIELD.test(text) || /^“(?:(?:数字|智慧)[^”]*|[^”]*(?:工程|行动))”$/u.test(text);
}

/** What is done at a site, behind its name: 城东污水处理厂|提标改造, 红星煤矿|复工复产. */
const WORKS =
  /(?:建设|施工|改造|改建|扩建|新建|重建|提标|提升|升级|推进|运营|运行|生产|复工|复产|开工|经营|管理|绿化|整治|治理|修缮|维修|加固|修复|清淤|搬迁|征迁|征收|拆迁|开发|打造|保护|筹备|布置|人居环境|环境卫生|村容村貌|安全|防汛|防火|防控|疫情|除险|项目|工程|进展|进度|情况|工作){1,5}$/u;

/** A place or a firm within a name. */
const NAMED = /[一-鿿](?:[省市县区旗乡镇村屯]|街道|社区|苏木|嘎查|公司|集团|[农林牧]场)(?!级|域|委)/u;

/** How much of a site's name stands before what is done there; 0 where that is no name of a site: 农村公路|建设. */
export function stemLength(words: string): number {
  const works = WORKS.exec(words);
  // 到甲公司工作: a post, no visit.
  if (!works || works.index < 4 || works[0] === '工作') return 0;
  // 中小学校园安全工作, 水位和堤防情况: a field of work, if no place is named.
  if (/[^大小]和(?![平谐美睦])/u.test(words) || (works[0].endsWith('工作') && !NAMED.test(words))) return 0;
  const noun = nouns.longestLength(words, works.index);
  return noun >= 2 && works.index - noun >= 2 && looksLikeSite(words.slice(0, works.index)) ? works.index : 0;
}

/** Whether two names end with the same noun of a site: 青山|林场, 白云|林场. */
export function sharesEnd(one: string, other: string): boolean {
  const length = nouns.longestLength(one, one.length);
  return length > 0 && other.length > length && one.length > length && other.endsWith(one.slice(-length));
}

/** 红柳峁、石板湾|煤矿: two names as long as each other before one noun. */
export function shareNoun(first: string, last: string): boolean {
  const noun = nouns.longestLength(last, last.length);
  const own = last.length - noun;
  return noun >= 2 && own >= 2 && own <= 4 && Math.abs(first.length - own) <= 1;
}
