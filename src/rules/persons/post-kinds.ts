/** What a post makes of its holder, an official or the head of an enterprise, as its noun and its organisation tell. */

import { loadTable } from '../../lexicon/load.ts';
import { withoutWhite } from '../../text/white-space.ts';
import { isAbroad } from './abroad.ts';

/**
 * `either` posts are public unless the organisation, or another post of the same person, says enterprise; posts in an
 * `association` make nobody an official, but are posts of one who is; `private` ones (教授) are none.
 */
export type PostKind = 'public' | 'executive' | 'either' | 'association' | 'private';

const ENTERPRISE =
  /(?:公司|集团|银行|支行|分行|农商行|信用社|信用联社|信用(?:合作)?社联合社|厂|煤矿|矿业|煤业|药业|实业|控股|酒店|饭店|宾馆|超市|商场|合作社|(?:^|[^林农])矿|电厂|油田|置业|地产|物业|乳业|酒业|证券|保险|电商|商城|网吧|旅行社|项目部|[央国民名私外]企|企业)(?:[一-鿿]{0,4}(?:党委|党总支|党支部|党组|纪委|工会|董事会|监事会|中心|部|车间|分会|区域))?$/u;
const STATE_BODY = /(?:局|委|厅|办|署|政府|处|管委会|办公室|国资委|检察院|法院|工信部|商务部)$/u;
/** Well-known firms without a form of business: 中国电信党组书记. */
const FIRMS = new Set(loadTable('enterprise-names.tsv', ['name', 'not-after', 'not-before']).map((row) => row[0]!));
/** Works and teams whose 负责人 holds no public post and heads no firm: 种植基地, 质量. */
const PRIVATE_PLACE =
  /(?:基地|产业园|示范园|[种养果菜茶花药采]植?园|养殖户|大棚|车间|工坊|作坊|平台|项目|工地|直播间|摊位|工作室|工作坊|团队|剧组|展厅|展区|展馆|志愿队|救援队|质量|销售|市场|研发|产品|采购|设计)$/u;
/** Houses of trade without a form of business: 青禾民宿, 青禾科技. */
const HOUSE_OF_TRADE =
  /(?:养殖场|门店|[小菜饭书药茶网]店|民宿|客栈|农家乐|酒庄|餐厅|餐馆|品牌|乐园|度假村|运营中心|客服中心|电商中心|体验中心|研发中心|营销中心|医疗|运营|科技|生物|食品|新能源)$/u;
/** A company's own offices and divisions: 综合办, 投行部事业部. */
const COMPANY = /公司|集团(?!军)|株式会社/u;
const STATE_LAND = /林业局|森工|农垦|林场|农场|牧场|种畜场|林管局|农管局/u;
/** Federations of supply and marketing cooperatives are bodies of the state. */
const SUPPLY_COOPERATIVE = /供销(?:合作)?(?:社|总社)[一-鿿]{0,12}$/u;
const SUPERVISOR = /(?:国资委|监管局|监管处|管理局|管委会|政府|招商局)/u;
const CLUB =
  /(?:商会|协会|学会|(?:华人(?!民)|华侨|侨胞)[一-鿿]{0,8}(?<!委员)会|(?:行业|餐饮|企业家?|商业)(?:联合|联谊)?总?会|促进会|联谊会|同乡会|校友会|俱乐部|研究会|理事会|球队|国家队|足协|篮协|联盟|论坛|实验室|教研室|研究所|研究中心|科室|编辑部|事业部|营销部|乐团|剧团|乐队)$/u;
/** A research institute of the state, a university or an academy: its name says so. */
const STATE_RESEARCH =
  /(?:大学|学院|[北武浙中交师农人厦川兰科]大|清华|复旦|南开|科学院|[社农林牧医]科院|中科院|党校|中国|国家|中央|全国|国际|[省市县州]|自治区|[部厅局委署]|国务院|政府)[一-鿿]{0,16}(?:研究中心|研究所|实验室|教研室|编辑部)$/u;
/** Societies that are people's organisations or arms of the state, whatever they are called. */
const STATE_SOCIETY =
  /(?:红十字会|残疾人联合会|残联|慈善总会|老区建设促进会|老促会|法学会|贸易促进委员会|贸促会|友好协会|对外友协|外交学会|计划生育协会|计生协会?|消费者协会|消协|消费者权益保护委员会|记者协会|记协|作家协会|作协|佛教协会|道教协会|伊斯兰教协会|基督教协会|天主教爱国会|科学技术协会|科协|归国华侨联合会|侨联|台湾同胞联谊会|台联|黄埔军校同学会|欧美同学会|留学人员联谊会|知识界人士联谊会|知联会|新的社会阶层人士联谊会|新联会|中华职业教育社|宋庆龄基金会|思想政治工作研究会|党史学会|党的建设研究会|党建研究会|志愿服务联合会|关心下一代工作委员会|关工委|体育总会|奥林匹克委员会|奥委会|残奥委会|足协|足球协会)$/u;
/** What stands between an organisation's name and the noun of office. */
const RANK =
  /(?:第[一二三四五六七八九十]|副|常务副|常务|执行|代理|代|党委|党组|党总支|党支部|党工委|纪委|总支|支部|理事会|名誉|兼职|挂职|专职|助理|原|首席|高级){1,5}$/u;

/** Research institutes of the state, those abroad included. */
function isStateResearch(organisation: string): boolean {
  return STATE_RESEARCH.test(organisation) || (/(?:研究中心|研究所|实验室)$/u.test(organisation) && isAbroad(organisation));
}

/** Ends of the names of public bodies. */
const PUBLIC_BODY = /(?:供销[一-鿿]{0,6}社|[局委厅办署府处院校所站镇乡村县区市省州旗]|中心|街道|支队|大队)$/u;

/**
 * In: what 原 parts from the post (or nothing), what its noun may be, the words before the noun, the noun.
 * 房屋管理局原|主任: where the post itself does not tell what it is, the organisation that 原 parts from it may.
 */
export function kindWith(organisation: string, kind: PostKind, words: string, noun: string): PostKind {
  const own = kindOf(kind, words, noun);
  if (own !== 'either' || organisation === '') return own;
  const whole = withoutWhite(organisation).replace(/原$/u, '');
  const told = kindOf(kind, whole + words, noun);
  return told === 'executive' || (told === 'public' && PUBLIC_BODY.test(whole.replace(RANK, ''))) ? told : own;
}

function kindOf(kind: PostKind, words: string, noun: string): PostKind {
  if (kind === 'private') return kind;
  const organisation = words.replace(RANK, '');
  // Without its body 会长 is hardly ever a public post.
  if (organisation === '' && noun === '会长') return 'association';
  if (kind === 'executive') return STATE_LAND.test(organisation) ? 'public' : kind;
  // Heads of state farms and forests are officials, whatever the form of business.
  if (STATE_LAND.test(organisation) || SUPPLY_COOPERATIVE.test(organisation)) return 'public';
  if (COMPANY.test(organisation) && !SUPERVISOR.test(organisation)) return kind === 'public' ? 'public' : 'executive';
  if (kind === 'public') return 'public';
  if (noun.endsWith('负责人') && !STATE_BODY.test(organisation)) {
    if (PRIVATE_PLACE.test(organisation)) return 'association';
    if (HOUSE_OF_TRADE.test(organisation)) return 'executive';
  }
  if (CLUB.test(organisation) && !STATE_SOCIETY.test(organisation) && !isStateResearch(organisation)) return 'association';
  if ((ENTERPRISE.test(organisation) && !STATE_BODY.test(organisation)) || FIRMS.has(organisation)) return 'executive';
  return organisation === '' ? 'either' : 'public';
}
