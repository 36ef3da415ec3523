/** What stands around the name of a division tells whether the division is meant, or a word or a longer name. */

import { namesAt, type NamedForm } from '../../lexicon/divisions.ts';
import { loadColumns, loadTable, loadWords } from '../../lexicon/load.ts';
import { VISIT_VERB_WORDS } from '../../lexicon/visit-verbs.ts';
import { BackwardTrie } from '../../text/backward-trie.ts';
import { MultiPattern } from '../../text/multi-pattern.ts';
import { leftEdge } from '../../text/left-edge.ts';

type Follower = 'name' | 'zone' | 'site' | 'body' | 'stop';

const followers = new MultiPattern(
  loadTable('place-followers.tsv', ['word', 'kind']).map(([word, kind]) => [word!, kind as Follower] as const),
);

/** Longest stretch behind a division's name in which the rest of a school's, a zone's or a paper's name is looked for. */
const REACH = 14;
const HAN = /\p{Script=Han}/u;
/** Words that say what a zone is for, and not what it is called. */
const PURPOSE =
  /经济|技术|高新|产业|国家|省级|市级|级|现代|农业|农民|工业|循环|科技|电商|电子商务|大数据|大学生|青年|返乡|下乡|创业|创新|孵化|物流|综合|保税|生态|文化|旅游|新型|材料|智能|智慧|制造|装备|医药|食品|加工|集聚|数字|高铁|商务|临空|临港|空港|航空|绿色|化工|煤|电|能源|新|自由|贸易|自贸|国际|中心|公共|服务|城市|城乡|一体化|示范|全域|湿地|森林|地质|自然|风景|名胜|乡村|振兴|农村|改革|区域|合作|区/gu;

/**
 * Whether a division's name that ends at `end` only begins the name of a school, a zone, a sight, an event or a paper
 * (`三门峡市第一中学`). A public body's name is none of these (`运城市生态环境局`); nor is a zone with a name of its
 * own behind a full name (`碧江区|灯塔工业园`).
 */
export function beginsLongerName(text: string, end: number, short: boolean): boolean {
  for (let at = end; at < end + REACH && HAN.test(text[at] ?? ''); at++) {
    const hit = followers.longestAt(text, at);
    if (hit === null) continue;
    if (hit.value === 'zone' && !short) return text.slice(end, at).replace(PURPOSE, '').length < 2;
    return hit.value === 'name' || hit.value === 'zone' || (hit.value === 'site' && short);
  }
  return false;
}

/** Longest title of a book, a paper or a programme that is looked through. */
const TITLE = 20;

/** Whether `at` stands between the marks of a title. */
function isTitle(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - TITLE), at);
  return before.lastIndexOf('《') > before.lastIndexOf('》');
}

/** In front of a short form: an event's number, the country, a bracket that a name runs on behind. */
const NAME_BEFORE = /(?:第[一二三四五六七八九十百\d]{1,4}届|首届|中国[(·]?)$/u;
const SELF_STANDING = /^(?:香港|澳门|台湾)/u;

/** One of several sides: 北、中、南|通道; a count of what is great: 两大|连片. */
const SIDES = /(?:^|\P{Script=Han})[东南西北中]、[东南西北中]$|[一二三四五六七八九十两几]大$/u;
/** Longest name in quotation marks that is looked through. */
const QUOTED = 8;

/** Whether a short form is only a part of a short name in quotation marks (`“朝阳群众”`). */
function isQuotedName(text: string, at: number, end: number): boolean {
  const floor = Math.max(0, end - QUOTED);
  const open = text.slice(floor, at + 1).lastIndexOf('“');
  if (open < 0) return false;
  const name = text.slice(floor + open + 1, floor + open + QUOTED + 2).split('”', 1)[0]!;
  const close = floor + open + 1 + name.length;
  return close >= end && name.length <= QUOTED && name.length > end - at && /^\p{Script=Han}+$/u.test(name);
}

/** Whether a short form stands in the middle of a name: `第二届三门峡…`, `中国(河南)自由贸易…`,
 * `乐聚(苏州)机器人`, `《今日平度》`, `“西城大妈”`, `北、中、南通道`. */
export function continuesLongerName(text: string, at: number, end: number): boolean {
  if (NAME_BEFORE.test(text.slice(Math.max(0, at - 6), at))) return !SELF_STANDING.test(text.slice(at, end));
  if (isTitle(text, at) || isQuotedName(text, at, end) || SIDES.test(text.slice(Math.max(0, at - 3), at + 1))) return true;
  return text[at - 1] === '(' && text[end] === ')' && HAN.test(text[at - 2] ?? '') && HAN.test(text[end + 1] ?? '');
}

/** Words in front of the name of a place. */
export const LEADS = new BackwardTrie([...loadWords('place-leads.tsv'), ...VISIT_VERB_WORDS]);
/** Characters that end a word in front of a division's name, and that stand in names of townships too. */
const LEAD_CHARACTER = /[了给是距经进回援沿省市州盟原等据受按]/u;
/** 任 as a verb, and no part of a name (任家村). */
const OFFICE_BEFORE = /[年月日后间曾历现拟兼先\P{Script=Han}]任$/u;
/** 考察团来|龙里县, 陪同下来|龙里县: whoever comes, comes to a place. */
const COMES = /(?:[团组队下们日午天]|一行|专程|\P{Script=Han})来$/u;
/** Longest word that is looked for. */
const LEAD_REACH = 6;

/** Whether a name may begin at `at`: behind a mark, a preposition, a verb of going, the name of a larger division. */
export function mayBegin(text: string, at: number): boolean {
  if (at === 0 || !HAN.test(text[at - 1]!) || LEAD_CHARACTER.test(text[at - 1]!)) return true;
  return (
    COMES.test(text.slice(Math.max(0, at - 3), at)) ||
    OFFICE_BEFORE.test(text.slice(Math.max(0, at - 2), at)) ||
    leftEdge(text, at, { limit: LEAD_REACH, breakers: LEADS }) === at
  );
}

/** What stands behind a division's short form where the division is meant. */
const RIGHT =
  /^(?:$|\P{Script=Han}|[的在是和与及至等到赴籍各]|两[地市县区]|[三四五六七八九十][地市县区]|多地|境内|全[境市县区省州]|市[委长民]|[县区省州][委长]|当地|本地(?!生)|人民|群众|干部|领导|代表团|考察|调研|视察|检查|举行|召开|举办|开展|参加|出席|打造|推进|建设|发展|转型|经济|地区|市场|分公司|方面|一行|政府|有关|相关|企业|投资|援建|援[疆藏青]|对口)/u;

/** Whether what stands at `end` lets the short form in front of it be a division. */
export function mayEnd(text: string, end: number): boolean {
  return RIGHT.test(text.slice(end, end + 3)) || followers.longestAt(text, end)?.value === 'body' || startsDivision(text, end);
}

/** Characters that make a common word with the first character of a short form (before it) or the last (behind it). */
const EDGES = { before: new Map<string, string>(), behind: new Map<string, string>() };
const [edges, sides, others] = loadColumns('division-edges.tsv', ['character', 'side', 'others']) as [string[], string[], string[]];
edges.forEach((character, row) => EDGES[sides[row] as 'before' | 'behind'].set(character, others[row]!));

/** Whether two common words touch in a short form of two characters: 均衡|水平 is not 衡水. */
export function isTouch(text: string, at: number, end: number): boolean {
  if (at === 0 || end === text.length || end - at !== 2) return false;
  return (EDGES.before.get(text[at]!)?.includes(text[at - 1]!) && EDGES.behind.get(text[at + 1]!)?.includes(text[end]!)) ?? false;
}

/** Whether one end of a short form of two characters makes a common word with its neighbour: 发展中固|安全 is not 固安. */
export function isJunction(text: string, at: number, end: number): boolean {
  if (end - at !== 2) return false;
  return (EDGES.before.get(text[at]!)?.includes(text[at - 1]!) || EDGES.behind.get(text[at + 1]!)?.includes(text[end] ?? '\n')) ?? false;
}

/** First characters of short forms that are function words by themselves: 和|政法 is not 和政. */
const FUNCTION_FIRST = /[和与同会将从对为向由在及任应随当于如若且]/u;

/** Whether a short form is rather a function word in front of a common word. */
export function isFunctionWord(text: string, at: number, end: number): boolean {
  return end - at === 2 && FUNCTION_FIRST.test(text[at]!) && (EDGES.behind.get(text[at + 1]!)?.includes(text[end] ?? '\n') ?? false);
}

/** Waters and mountains have sides and springs: 乌梁素海|南岸, 三江|源. */
const SIDE = /^[东南西北](?:[岸侧麓端坡缘翼]|部(?!分))|^[江河]源|^[江河](?:[上中下]游|干流|水位|水面|沿岸|两岸|江段|河段|航道)/u;

/** Characters that make another name of a short form, and begin no word there: 五台|山, 合肥|路, 嘉陵|江, 济南|站; but 济南|报道, 济南|海关. */
const OTHER_NAME =
  /^(?:[河湖江岛寺庙塔站桥峡沟泉洞岭峰坡湾渡滩园馆阁宫院校杯酿醋戏剧腔]|海(?![关事警])|港(?!澳)|关(?![于心注闭停爱怀系键])|报(?![道名告警考到请备送价])|楼(?!市)|酒(?![店业企类])|菜(?![价篮农])|话(?![剧题])|线(?![上下索])|网(?![络点上友民红约购格吧站箱片架围球])|[东南西北中环]?[路街]|山(?!区)|城(?![乡区市镇])|大[道街桥厦]|平原|盆地|高原|走廊|半岛|流域|时间|精神|起义|事变|战役|大屠杀|保卫战|大捷)/u;

/** Whether the next character belongs to the name of something else. */
export function isOtherName(text: string, end: number, named: NamedForm, inside = false): boolean {
  if (SIDE.test(text.slice(end - 1, end + 2))) return true;
  // 北门街道|龙潭|社区: a settlement that is called like a county.
  if (named.divisions[0]!.level === 'county' && /^(?:社区|小区|村|家园|新城|苑)/u.test(text.slice(end, end + 2))) return true;
  // 上海|嘎查, 河北|村
  if (
    /^(?:嘎查|苏木)/u.test(text.slice(end, end + 2)) ||
    (named.divisions[0]!.level === 'province' && /^村(?![庄民里级镇干支党两居委医史务规容貌])/u.test(text.slice(end, end + 2)))
  )
    return true;
  // 河北|正定|塔元庄村: behind its province the county may stand before a village.
  if (inside && /^[一-鿿]{2,4}[镇乡村](?![庄道])/u.test(text.slice(end, end + 6))) return false;
  // 安徽|湖北: another province is no lake.
  return (
    OTHER_NAME.test(text.slice(end, end + 3)) &&
    !namesAt(text, end).some((next) => mayLieIn(next, named) || next.divisions[0]!.level === 'province')
  );
}

/** Whether the full name or an unmistakable short form of a division begins here. */
export function startsDivision(text: string, at: number): boolean {
  return namesAt(text, at).some((named) => named.form !== 'short' || named.use === 'plain');
}

/** Whether one of the divisions that `inner` may mean lies in one that `outer` may mean. */
export function mayLieIn(inner: NamedForm, outer: NamedForm): boolean {
  return inner.divisions.some((division) =>
    outer.divisions.some(
      (larger) => larger !== division && division.code.startsWith(larger.code.slice(0, larger.level === 'province' ? 2 : 4)),
    ),
  );
}
