/** Posts in a sentence: a noun of office (书记, 局长) and, left of it, its rank, organisation and jurisdiction. */

import { namesAt } from '../../lexicon/divisions.ts';
import { isDoubleSurname } from '../../lexicon/names.ts';
import { loadTable } from '../../lexicon/load.ts';
import { once } from '../../model/once.ts';
import type { Article, Range } from '../../model/page.ts';
import { BackwardTrie } from '../../text/backward-trie.ts';
import { matchesOf } from '../../text/matches.ts';
import { MultiPattern, type Hit } from '../../text/multi-pattern.ts';
import { read, sticky } from '../../text/sticky-pattern.ts';
import { withoutWhite } from '../../text/white-space.ts';
import { startAbroad } from './abroad.ts';
import { nameAt } from './names.ts';
import { kindWith, type PostKind } from './post-kinds.ts';
import { leftEdge, type LeftEdgeOptions } from '../../text/left-edge.ts';

export interface PostPhrase extends Range {
  /** As printed, folded, without white space. */
  text: string;
  /** Where its noun begins. */
  head: number;
  /** Where its organisation begins, of which 原 cuts it off: 粮食局原|党组书记; `from` in every other case. */
  outer: number;
  kind: PostKind;
  /** One body has several such posts, so that a list of names may follow. */
  shared: boolean;
}

interface Head {
  kind: PostKind | 'none';
  shared: boolean;
}

const HEADS = new MultiPattern<Head>(
  loadTable('post-heads.tsv', ['head', 'kind', 'holders']).map(
    (row) => [row[0]!, { kind: row[1] as Head['kind'], shared: row[2] === 'shared' }] as const,
  ),
);

/** Behind these a noun of office is part of another word: 副厅长级干部, 主任们, 书记办. */
const NO_HEAD_BEFORE =
  /^(?:官[邸方网宣府署衔僚场]|协会|联谊会|培训班|研讨班|[级们办团室制会岗]|热[线议]|信[箱访息件]|助手|[一二三四五六七八九十]{1,2}[处科室组队部]|候选|职位|资格|身份|家属)/u;
/** 产业部长|官, 司令|官; but 主席|官平光. */
const OFFICER = /^[长令谋]官(?!员)/u;
/** Leaders as they are called, who need no name behind: 习主席|决策部署. */
const CALLED = /^(?:[习毛胡江]主席|[习胡江]总书记|[周温李朱]总理)$/u;
/** Who wrote it stands before the first words of a piece: 电(甲、乙)|中共中央总书记, 讯(记者甲)|市交通委发言人. */
const CREDIT = sticky(
  '讯电(',
  /[讯电]?\((?:(?:记者|通讯员)[㐀-鿿、\s]{2,24}|[㐀-鿿]{2,4}[、\s][㐀-鿿、\s]{2,20}|[㐀-鿿]{4,6})\)|(?<=[电讯日])\([㐀-鿿]{2,3}\)/uy,
);
/** Words a post never begins with. */
const NOT_FIRST =
  /^(?:等|们|级|名(?!誉)|(?:签约|参会|获奖|受助)?(?:企业|客商|项目|商户)代表(?=.{4})|个|各|本报|时任|前任|新任|新当选的?|拟任|及其|包括|其中|由于|先后|分别|以及|有关|相关|当时|其|首任|应(?![急用城县对届])|按(?!察)|就是|正如|有(?!色)|用(?!友|电|户|人|药)|经(?=中央|中共|国务院|全国|最高|[省市县区]委)|继(?!续)|剩下|最年轻的?|是|为|系|即(?!墨)|如|参加|当过?$|再?除[了去]?|还有|兼|卸任|任(?!丘|城|县(?!委|长|政府|人大|政协|纪委))|[后又再并]?[升调转改兼出担接历现曾]任|(?:多|数|几|[一二两三四五六七八九十\d]+)名)+/u;
/** A former post is printed with 原 before its rank: 党委原书记, 重庆合川原书记. */
const FORMER =
  /^原(?![平阳州木子始则料])|原(?=(?:党委|党组|副|常务|第一|党工委)*$)|原(?=[省市县区州旗盟乡镇](?:委|政府|人大|政协))|(?<=[省市县区州旗盟乡镇村局委部院校司团处办厅会])原(?![平阳州木子始则料])/gu;
/** 该团文广电中心, 我院党委书记: the unit is only pointed at; 我旗|领导, 该县|委, 该镇|党委 name whose office it is. */
const POINTED_AT = /^(?:公司|集团|[省市县区州旗盟乡镇](?!委|领导|党委|党政|政府|人大|政协|纪委)|[村团校院局厂矿店社案站])/u;

/** Verbs that name a body together with the word behind them: 督导处, 派出所. */
const BODY_VERBS =
  '评估 督导 督查 督察 考核 指导 管理 服务 监督 检查 巡察 巡视 调研 研究 协调 应急 招商 宣传 组织 信访 调度 审批 执法 稽查 接待 联络 考试 培训 教育 派出 交流 合作 学习 采购 代表 帮扶 派驻 推进 筹备 建设 改革 发展 保障 统战 武装 规划 设计 审计 监察 调查 统计 编纂 创建 安置 救助 整治 攻坚 维稳';
const BODY_NOUNS = '处 室 科 办 组 局 司 委 站 队 部 股 厅 所 院 中心 大队 支队 总队 小组 工作 领导小组 指挥部 专班 委员会 总站 署';
const VERBS = BODY_VERBS.split(' ');
const verbs = new BackwardTrie(VERBS);
/** A body that verbs name stands first, 检查组, or such a group by its number: 巡视|第三组. */
const BODY = new RegExp(
  `^(?:(?:${VERBS.join('|')})(?:${BODY_NOUNS.split(' ').join('|')})|第[一二三四五六七八九十0-9]{1,3}小?组(?:$|副))`,
  'u',
);
const protect = new BackwardTrie([
  ...VERBS.flatMap((verb) => BODY_NOUNS.split(' ').map((noun) => verb + noun)),
  ...'计划科 计划处 计划司 计划局 计划股 某师 某团 某旅 某军 某部 外交 问题 安提瓜和巴布达 特立尼达和多巴哥 政协办 学生工作部 学生处 社会工作部 工作委员会 工作办公室 工作处 工作局 民族工作 农村工作 群众工作部 学生会 记者站 有色 有限 全国政协 全国人大 全国工商联 全国总工会 全国妇联 全国供销 全国侨联 全国政协委员 中华全国 主任 责任 任务 国有 公有 民有 专有 大数据 任丘 任城 任泽 信任 班主任 现任 会计站 会计师 会计局 会计处 会计科 马其顿 阿尔及利亚 各庄 一家亲 职务犯罪 国内政部 名誉 中共 纪委监委派驻 纪委派驻 监委派驻 纪委监委驻 纪委驻 纪工委派驻 监察组派驻'.split(
    ' ',
  ),
]);
const breakers = new BackwardTrie(
  '致电 致信 致函 透过 会见 会晤 约见 发表 署理 受 率 携 有 系 即 并由 分别由 上由 与会 据 采访 加上 提拔 拟任 升任 调任 出任 担任 任命 兼任 现任 历任 曾任 接任 改任 转任 当选 任 对话 专访 连线 邀请 举报 查处 通报 免去 推荐 提名 聘任 聘请 解聘 罢免 委派 接替 调研了 围绕 时任 以及时任 及时任 另有 新任 挂职任 挂任 任职 任职于 揭秘 起底 追问 独家 同意 撤销 辞去 任过 担任过 接受 取代 替换 走上 晋升 履新 跻身 来自 选举 参选 竞选 角逐 问鼎 首次出现 出现 递补 增补 增选 改选 宣判 判处 指控 评价 阻止 指派 撤换 聘用 履职 播出 压得 画面中 视频中 镜头中 照片中 听 请 问 叮嘱 找 喊 跟 陪着 拉着 随 贯彻 学习贯彻 落实'.split(
    ' ',
  ),
);
/** How posts are walked back through, not beyond `floor`. */
const optionsFrom = (floor: number): LeftEdgeOptions => ({ quotes: true, brackets: true, protect, breakers, floor });

/** A sentence of an article with the posts that it names. */
export interface PostedSentence {
  sentence: Article['sentences'][number];
  posts: readonly PostPhrase[];
}

/** The sentences of an article that name posts, in order; read once. */
export const postedSentences = once(({ text, sentences }: Article): readonly PostedSentence[] => {
  const out: PostedSentence[] = [];
  const heads = HEADS.findAll(text);
  let first = 0;
  for (const sentence of sentences) {
    while (first < heads.length && heads[first]!.from < sentence.from) first++;
    let last = first;
    while (last < heads.length && heads[last]!.to <= sentence.to) last++;
    const posts = last > first ? postsOf(text, heads.slice(first, last), sentence) : [];
    if (posts.length > 0) out.push({ sentence, posts });
    first = last;
  }
  return out;
});

/** The post phrases of `[from, to)` in text order; none within another. */
export function postsIn(text: string, from: number, to: number): PostPhrase[] {
  return postsOf(text, HEADS.find(text, from, to), { from, to });
}

function postsOf(text: string, heads: readonly Hit<Head>[], { from, to }: Range): PostPhrase[] {
  const out: PostPhrase[] = [];
  let floor = from;
  for (const { from: head, to: hit, value: kind } of heads) {
    let value = kind;
    // 总指挥助理, 局长助理: the assistant of an office.
    let end = text.startsWith('助理', hit) ? hit + 2 : hit;
    if (head < floor || isPlaceBehind(text, end)) continue;
    // 副县长|林长青: what looks like an office begins a name.
    // 卢岩、|关长胜: so does one in a list of names.
    const follows = end - head === 2 && (head === out.at(-1)?.to || text[head - 1] === '、');
    if (follows && (nameAt(text, head, null, to)?.weight ?? 0) > (nameAt(text, end, null, to)?.weight ?? 0)) continue;
    // 政协主席|令狐斌, and no decree of a president (主席令).
    const double = value.kind === 'none' && isDoubleSurname(text.slice(end - 1, end + 1)) ? HEADS.longestAt(text, head, end - 1) : null;
    if (double) ({ to: end, value } = double);
    if (
      value.kind === 'none' ||
      OFFICER.test(text.slice(end - 1, end + 2)) ||
      NO_HEAD_BEFORE.test(text.slice(end, end + 2)) ||
      CALLED.test(text.slice(Math.max(floor, head - 1), end))
    )
      continue;
    // 教授, 学生: of interest only where a name follows.
    if (value.kind === 'private' && !nameAt(text, end, null, to)) continue;
    const left = startOfPost(text, head, floor);
    if (STANDS_FOR.test(text.slice(Math.max(floor, left.start - 2), left.start))) continue;
    const start = startAbroad(text, left.start, head, end);
    const outer = Math.max(left.outer, left.start < start ? start : 0);
    const words = withoutWhite(text.slice(start, head));
    out.push({
      from: start,
      to: end,
      head,
      outer,
      text: withoutWhite(text.slice(start, end)),
      kind: kindWith(text.slice(outer, start), value.kind, words, text.slice(head, end)),
      shared: value.shared || /(?:^|[^常务])副总?$/u.test(words),
    });
    floor = end;
  }
  return out;
}

/** 参选|党主席: what somebody would like to be. */
const STANDS_FOR = /^(?:参选|竞选|角逐|问鼎)$/u;

/** Places whose first character ends 省长, 市长, 部长 too. */
const LONG_PLACE =
  /^长(?:江(?:大保护|经济带|流域|[沿两北南]岸|沿线|干流|岸线|禁[捕渔]|中下?游|上游|下游|航道|航运|十年|国家|生态|口|三角|水|边|畔|段|村)|[兴岛]岛|白山|征路?|城(?:沿线|国家|保护|脚下))/u;

/** 吉林省长岭县, 湖南省长沙市: the last character of 省长 begins a place. */
function isPlaceBehind(text: string, end: number): boolean {
  if (text[end - 1] !== '长') return false;
  // 社会长期稳定: no office.
  if (/^长(?:期(?!间)|效)/u.test(text.slice(end - 1, end + 2))) return true;
  // 全省长江大保护, 我市长城沿线
  if (
    /^全[省市县区州]/u.test(text.slice(end - 3, end)) ||
    (/[我本]/u.test(text[end - 3] ?? '') && /^(?:江|城|征|三角)/u.test(text.slice(end, end + 2)))
  )
    return true;
  // 湖北省长江大保护, 上海市长兴岛, 吉林东部长白山
  if (LONG_PLACE.test(text.slice(end - 1, end + 5))) return true;
  // 东莞市长安镇, but 副局长|丁镇宽
  if (/^[省市县区州旗盟乡镇村街道]长[一-鿿]{1,2}[镇乡村街路]/u.test(text.slice(end - 2, end + 4))) return true;
  return namesAt(text, end - 1).some((named) => named.form === 'full' || named.form === 'middle');
}

/** 上海浦东挂职|青石县委常委: where somebody on loan comes from. */
const ON_LOAN = /^[一-鿿]{2,10}挂职(?=[一-鿿]{0,8}(?:[省市县区州旗盟乡镇村]|党))/u;

function startOfPost(text: string, head: number, floor: number): { start: number; outer: number } {
  let start = acrossVerbs(
    text,
    acrossPlace(text, acrossBracket(text, leftEdge(text, head, optionsFrom(floor)), floor), floor),
    head,
    floor,
  );
  // 大数据|和风险管理局: a word that begins with 和 is none before a noun of office; 和县 is a place.
  if (text[start] === '和' && namesAt(text, start).length === 0) start++;
  start = acrossConjunction(text, start, head, floor);
  start = acrossBlank(text, start + Math.max(0, text.slice(start, head).lastIndexOf('—') + 1), head, floor);
  // 如|东县, 个|旧市, 名|山区 are names.
  const odd = beginsFullName(text, start) ? null : NOT_FIRST.exec(text.slice(start, head));
  if (odd) start += odd[0].length;
  start += ON_LOAN.exec(text.slice(start, head))?.[0].length ?? 0;
  if (text.slice(Math.max(floor, start - 2), start) === '全国') start -= 2;
  const outer = start;
  const former = formerAt(text, start, head) ?? (text[start] === '前' && namesAt(text, start).length === 0 ? start : null);
  // 前为农行行长: the verb behind 前.
  if (former !== null) start = former + 1 + (/^[为系是任]/u.exec(text.slice(former + 1, head))?.[0].length ?? 0);
  // 2月19日电|中共中央政治局委员: the end of a dateline.
  if (text[start] === '电' && /[0-9]日$/u.test(text.slice(Math.max(0, start - 3), start))) start++;
  const number = /^(?:[0-9]*(?:[.\-—~至]{1,2}[0-9]{1,6})+[\-—~至]{0,2}|[0-9]+[.、)]|\([0-9一二三四五六七八九十]{1,3}\))/u.exec(
    text.slice(start, head),
  );
  start += (number ?? read(CREDIT, text, start))?.[0].length ?? 0;
  // 我旗|领导, but 我市|市长
  const pointed = /[该我本]/u.test(text[start - 1] ?? '') ? (POINTED_AT.exec(text.slice(start, head))?.[0].length ?? 0) : 0;
  if (!(pointed > 0 && start + pointed === head && text.startsWith('领导', head))) start += pointed;
  return { start, outer: former === null ? start : outer };
}

/** Whether the full name of a division begins there, longer than 和县. */
function beginsFullName(text: string, at: number): boolean {
  return namesAt(text, at).some(({ form, use, text: name }) => form === 'full' && use !== 'never' && name.length > 2);
}

/** Where 原 stands that tells a former post; the one in 太原, 固原 is part of a place. */
function formerAt(text: string, start: number, head: number): number | null {
  const words = text.slice(start, head);
  if (!words.includes('原')) return null;
  for (const match of matchesOf(words, FORMER)) {
    const at = start + match.index;
    const inPlace = [1, 2, 3].some((back) => namesAt(text, at - back).some((named) => named.use !== 'never' && named.text.length > back));
    // 上海|原副市长, not 上|海原|副市长: another place ends there.
    const behindPlace = [2, 3, 4].some(
      (back) => at - back >= start && namesAt(text, at - back).some((named) => named.use !== 'never' && named.text.length === back),
    );
    if (!inPlace || behindPlace) return at;
  }
  return null;
}

/** 研究中心(管理事务中心)|主任: a body's second name stands in brackets before the noun of office. */
function acrossBracket(text: string, start: number, floor: number): number {
  if (text[start - 1] !== ')') return start;
  const bracket = /\([^()\n,。;]{4,24}(?:中心|[局办处室院所站队部]|委员会)\)$/u.exec(text.slice(Math.max(floor, start - 30), start));
  return bracket ? leftEdge(text, start - bracket[0].length, optionsFrom(floor)) : start;
}

/** 东明县 |委书记, 大冶市 |总工会: a blank that a broken line left behind a jurisdiction. */
function acrossBlank(text: string, start: number, head: number, floor: number): number {
  if (text[start - 1] !== ' ' || start - 2 < floor) return start;
  const left = leftEdge(text, start - 1, optionsFrom(floor));
  const words = text.slice(left, start - 1);
  const own = /^(?:中共|全国|[一-鿿]{0,4}[省市县区州旗盟乡镇])/u.test(text.slice(start, head));
  const half = /^(?:委|政府|人民政府|人大|政协|纪委)/u.test(text.slice(start, head));
  return (half || (!own && words.length >= 3)) && words.length <= 14 && /[省市县区州旗盟乡镇]$/u.test(words) ? left : start;
}

/** 任县 before an office is a verb and a county. */
const OFFICE_OF_COUNTY = /^任县(?:委|长|政府|人大|政协|纪委)/u;

/** 日喀|则|市委常委: an edge within the name of a place is none. */
function acrossPlace(text: string, start: number, floor: number): number {
  for (let back = 1; back <= 4 && start - back >= floor; back++) {
    const over = namesAt(text, start - back).some((named) => named.use !== 'never' && named.text.length >= back);
    // 李山任|县委书记: no county of that name.
    if (over && OFFICE_OF_COUNTY.test(text.slice(start - back, start + 3))) continue;
    if (over) return leftEdge(text, start - back, optionsFrom(floor));
  }
  return start;
}

/** 第六督导|检查组: a verb before a body that verbs name is part of its name too. */
function acrossVerbs(text: string, edge: number, head: number, floor: number): number {
  let start = edge;
  for (let i = 0; i < 3 && start > floor; i++) {
    const verb = verbs.longestLength(text, start);
    if (verb === 0 || !BODY.test(text.slice(start, head))) break;
    start = leftEdge(text, start - verb, optionsFrom(floor));
  }
  return start;
}

/**
 * 市委统筹疫情防控和经济运行工作领导小组组长: where what stands right of 和 begins with no jurisdiction of its own, and
 * what stands left of it is no complete body, both are one name.
 */
function acrossConjunction(text: string, start: number, head: number, floor: number): number {
  if (!/[和与及]/u.test(text[start - 1] ?? '') || start - 1 <= floor) return start;
  const left = leftEdge(text, start - 1, optionsFrom(floor));
  const words = text.slice(left, start - 1);
  // 县上及开发区领导, 县委和县政府领导: leaders of both.
  if (/^[省市县区州旗盟乡镇街](?:道|上|直|委|政府)?$/u.test(words) && text.startsWith('领导', head)) return left;
  const right = text.slice(start, head);
  if (right.length < 2 || /^(?:[省市县区州旗盟乡镇村]|中央|国家|全国|[一-鿿]{2,3}[省市县区州旗])/u.test(right)) return start;
  if (!/^(?:[省市县区州旗盟乡镇]|中央|国家|全国|[一-鿿]{2,4}[省市县区州旗])/u.test(words) || words.length < 3) return start;
  return /(?:[局委厅办署府处部院团会队所站社厂科室]|公司|集团|中心|[省市县区州旗乡镇村])$/u.test(words) ? start : left;
}
