/** Townships and villages, which no table holds: read from the form of their names. */

import { PEOPLES } from '../../lexicon/division-names.ts';
import { namedForm } from '../../lexicon/divisions.ts';
import { loadTable, loadWords } from '../../lexicon/load.ts';
import { VISIT_VERB_WORDS } from '../../lexicon/visit-verbs.ts';
import type { Range } from '../../model/page.ts';
import { BackwardTrie } from '../../text/backward-trie.ts';
import { leftEdge, type BreakerKind } from '../../text/left-edge.ts';
import { matchesAtOffsets, triggerOf, type TriggeredPattern } from '../../text/triggers.ts';
import { LEADS } from './context.ts';
import { isSurname, type DivisionMention } from './divisions.ts';

/** What ends the name of a township or a village. */
const SUFFIX: TriggeredPattern = {
  trigger: triggerOf(['镇乡村街苏嘎']),
  expression: /[镇乡村]|街道|苏木镇?|嘎查/uy,
};
/** Townships and villages of the steppe. */
const STEPPE = /^(?:嘎查|苏木)/u;
/** Longest name in front of the suffix: where the division that it lies in is named before it, and elsewhere. */
const LONGEST = { anchored: 7, alone: 4 };

const WORDS = loadTable('locality-words.tsv', ['word', 'kind']);
const words = new BackwardTrie(WORDS.map((row) => row[0]!));

/** 召开|村“两委”换届会议. */
const VERB = /^(?:召开|举行|安排|部署|动员|推进|做好|抓好|指导|开展|启动|完成|听取|研究)+$/u;

const PARTS = loadWords('locality-parts.tsv');
/** Parts of names that hold a breaker. */
const PROTECTED = new BackwardTrie(['各庄', ...PARTS]);
const TRANSLITERATION = loadWords('transliteration-characters.tsv', 'character');
/** Longest name that only writes the sounds of another language. */
const LONGEST_TRANSLITERATED = 8;

/** The nationality that a township is named after, behind its own name: 十八站|鄂伦春族|乡. */
const NATIONALITY = new RegExp(`(?:(?:${PEOPLES})族){1,3}$`, 'u');
const LONGEST_NATIONALITY = 12;
/** Breakers that begin names of settlements: 四家子, 十八站. */
const QUANTITIES: ReadonlySet<BreakerKind> = new Set(['quantity']);
/** Between others of a list a word is a name: 五云街道、新建|镇. */
const LISTED = /[镇乡村道]、(\p{Script=Han}{2,3})$/u;
/** Streets stand for their offices in the south: 江埔街|汉田村. */
const STREET = /^.{2,9}街(?=[^街]{2,4}$)/u;
/** A township whose own name was not read ends before a village: 那石乡|龙泉村. */
const TOWNSHIP = /^.{1,3}[乡镇](?=[^乡镇]{2,4}$)/u;
/** What begins no name behind a division. */
const NO_NAME = /[的在和与及等各该是有了到从对向也均都将被把以由让给因但并又使请一二三四五六七八九十两几多]/u;

/** What may stand in front: a regiment of the Production and Construction Corps (二二五团|玉泉镇), 和 before a long name. */
const BEFORE_NAME = /^(?:[〇一二三四五六七八九十百零]+团|[和与及](?=.{3}))/u;

/** Behind 乡, 镇 and 村 these make another word, or a still longer name. */
const OTHER_WORD: Record<string, RegExp> = {
  乡: /^(?:镇|村(?![村级])|亲|愁|土|贤|里|下|间|音|情|党委会|思|绅|邻|民(?![政宿族])|俗|试|街道)/u,
  镇: /^(?:化(?![工肥])|静|压|定|痛|守|住|江|村(?!村)|乡(?!村[振旅])|街道|海楼|流|纸|邪|宅|区域|里[的有要都还也已打领干,。、])/u,
  村: /^(?:村(?![民委党级干支集两务里内口头医小])|镇|乡(?!村[振旅])|街道|民(?![宿俗政族兵警])|官|级|庄|落|寨|务|容|貌|史|志|医|规|集体|两委|里|头|口|内|外|边|子|中|[屯户办组]|小组)/u,
  街道: /^(?:两[侧旁边]|清扫|卫生|路面|整治|亮化|绿化|环境|交通|口|名称|名|景观|[上旁边里]|宽|改造|建设|干净|整洁)/u,
};

/** Behind 村 these tell of the village's own affairs: right behind a township, 红旗镇|青石村|集体经济, its name stands before them. */
const OWN_AFFAIRS = /^(?:集体|两委)/u;

/** A school's name begins with the township or village that it lies in. */
const SCHOOL =
  /^(?:中心|第[一二三四五六七八九十]+|初级|高级|希望|实验|九年一贯制|九年制|寄宿制|完全|民族|职业){0,3}(?:[小中]学|学校|幼儿园|[初高]中|[一二三]中)/u;

/**
 * Finds townships and villages in folded text. In: the text and the mentions of divisions in it, in text order. Out:
 * ranges in text order; one may begin inside the short form of a division that is a part of its name (`通州镇`).
 */
export function localityMentions(text: string, divisions: readonly DivisionMention[]): Range[] {
  const mentions: Range[] = [];
  // What stands in quotation marks (“垃圾村”) is a name only where it stands without them too.
  const nicknames: Range[] = [];
  // 余村: one character alone is a name only where the page says so in other ways.
  const lone: Range[] = [];
  let next = 0;
  for (const match of matchesAtOffsets(text, SUFFIX)) {
    const suffix = match[0];
    const at = match.index;
    const end = at + suffix.length;
    while (next < divisions.length && divisions[next]!.to <= at) next++;
    const over = divisions[next];
    if (over && over.from < end && over.to > at) continue;
    const affairs = suffix === '村' && OWN_AFFAIRS.test(text.slice(end, end + 2));
    if ((!affairs && OTHER_WORD[suffix]?.test(text.slice(end, end + 3))) || SCHOOL.test(text.slice(end, end + 12))) continue;
    const floor = Math.max(mentions.at(-1)?.to ?? 0, divisionBefore(text, divisions, next - 1, at));
    const nationality = NATIONALITY.exec(text.slice(Math.max(floor, at - LONGEST_NATIONALITY), at))?.[0].length ?? 0;
    if (nationality > 0) {
      const begin = leftEdge(text, at - nationality, {
        floor,
        limit: LONGEST.anchored,
        breakers: LEADS,
        protect: PROTECTED,
        except: QUANTITIES,
      });
      const length = at - nationality - begin;
      if (length > 0 && length <= LONGEST.alone && /^\p{Script=Han}+$/u.test(text.slice(begin, at)))
        mentions.push({ from: begin, to: end });
      continue;
    }
    if (isCity(text, end)) continue;
    const edge = edgeOf(text, at, floor, suffix);
    const street = STREET.exec(text.slice(edge, at)) ?? TOWNSHIP.exec(text.slice(edge, at));
    // 夜村区|高桥村: what ends there is no part of the next name.
    const ward = edge === floor && text[edge] === '区' && at - edge > 2 && mentions.at(-1)?.to === edge ? 1 : 0;
    const from = edge + ward + ((street ?? BEFORE_NAME.exec(text.slice(edge, at)))?.[0].length ?? 0);
    const anchored = edge === floor && floor > 0;
    if (from >= at || (affairs && (!anchored || LEADS.longestLength(text, at, from) > 0))) continue;
    if (!isName(text, from, at, end, anchored)) {
      if (at - from === 1 && isLone(text, from, end)) lone.push({ from, to: end });
      continue;
    }
    if (!anchored && text[from - 1] === '“' && text[end] === '”') nicknames.push({ from, to: end });
    else mentions.push({ from, to: end });
  }
  const names = new Set(mentions.map((mention) => text.slice(mention.from, mention.to)));
  mentions.push(...nicknames.filter((mention) => names.has(text.slice(mention.from, mention.to))));
  mentions.push(...vouchedFor(text, lone, names));
  return withoutVerbs(
    text,
    mentions.sort((a, b) => a.from - b.from),
  );
}

/** Whether one character before 村 may be the whole name: a surname, of whose village no word is made. */
function isLone(text: string, from: number, end: number): boolean {
  return isSurname(text[from]!) && words.longest(text, end, from) === null;
}

/** So often a village of one character is printed where nothing but the village can be meant. */
const OFTEN = 3;

/** Of villages of one character those that the page names behind their township or often. */
function vouchedFor(text: string, lone: readonly Range[], names: ReadonlySet<string>): Range[] {
  const counts = new Map<string, number>();
  for (const { from, to } of lone) counts.set(text.slice(from, to), (counts.get(text.slice(from, to)) ?? 0) + 1);
  return lone.filter(({ from, to }) => names.has(text.slice(from, to)) || counts.get(text.slice(from, to))! >= OFTEN);
}

/** Whether the short form of a city ends here: 萍乡, 景德镇. */
function isCity(text: string, end: number): boolean {
  return [2, 3].some((length) => namedForm(text.slice(end - length, end))?.divisions[0]?.level === 'prefecture');
}

/** Where a name begins. Right behind a division it may hold what is a word elsewhere (镇|当卡村, 旗|呼都格嘎查). */
function edgeOf(text: string, at: number, floor: number, suffix: string): number {
  const walked = leftEdge(text, at, { floor, limit: LONGEST_TRANSLITERATED + 1, breakers: LEADS, protect: PROTECTED });
  const edge = walked + (/^.*\P{Script=Han}/u.exec(text.slice(walked, at))?.[0].length ?? 0);
  // Behind 和 and 、 还 is no adverb.
  if (/[和、及与]还$/u.test(text.slice(Math.max(floor, edge - 2), edge))) return edge - 1;
  const length = at - floor;
  const listed = at - edge < 2 ? LISTED.exec(text.slice(Math.max(0, at - 5), at)) : null;
  if (listed) return at - listed[1]!.length;
  // 散都|苏木: a syllable of the language of the steppe is an adverb of ours.
  if (STEPPE.test(suffix) && text[edge - 1] === '都') return leftEdge(text, edge - 1, { floor, limit: 4, breakers: LEADS });
  if (floor === 0 || edge === floor || !/^\p{Script=Han}+$/u.test(text.slice(floor, at))) return edge;
  if (NO_NAME.test(text[floor]!)) return edge;
  if (STEPPE.test(suffix)) return length <= LONGEST.anchored ? floor : edge;
  return at - edge < 2 && length <= LONGEST.alone ? floor : edge;
}

/**
 * Where one mention ends with the whole of another, what stands before that is no part of the name: 消除|赤溪村; of names of
 * two characters only behind two (直入|余村, but 大王村).
 */
function withoutVerbs(text: string, mentions: readonly Range[]): Range[] {
  const names = new Set(mentions.map(({ from, to }) => text.slice(from, to)));
  return mentions.map(({ from, to }) => {
    for (let start = to - 2; start > from; start--)
      if ((to - start > 2 || start - from > 1) && names.has(text.slice(start, to))) return { from: start, to };
    return { from, to };
  });
}

/** Where the name may begin after the division before it: behind a full name; behind a short form that leaves two characters. */
function divisionBefore(text: string, divisions: readonly DivisionMention[], index: number, at: number): number {
  const division = divisions[index];
  if (!division) return 0;
  if (division.named.form !== 'short') return division.to;
  // 巴彦|呼舒镇: a syllable or two of another language, which some county is called by.
  const written = at - division.to < 4 && isTransliterated(text.slice(division.from, at));
  return at - division.to >= 2 && !written ? division.to : divisionBefore(text, divisions, index - 1, at);
}

/** In front of a number of villages: 沿线|四村, 下辖|三村. */
const NUMBER_OF =
  /(?:[东南西北中]部|沿线|周边|附近|片区|下辖|所辖|所属|辖区|辖内|涉及|辐射|带动|联合|毗邻|相邻|其他|其余|另外|[等共有和与及])[一二三四五六七八九]$/u;

/** 三县六镇, 百乡千村: numbers of divisions. */
const COUNTING = /^[一二三四五六七八九十百千万两几多数]{1,3}[省市县区乡镇村街]|[一二三四五六七八九十两几][个条]/u;

/** Whether a name only writes the sounds of another language: 洪格尔高勒. */
function isTransliterated(name: string): boolean {
  return Array.from(name).every((character) => TRANSLITERATION.has(character));
}

/** The villages of a province (山西|村干部). */
function isProvince(name: string): boolean {
  return namedForm(name)?.divisions[0]?.level === 'province';
}

function isName(text: string, from: number, at: number, end: number, anchored: boolean): boolean {
  const length = at - from;
  if (length === 1 && !anchored) return false;
  const name = text.slice(from, at);
  // Behind the name of a township too these are verbs: 到甲乡|督导|村“两委”换届.
  if (VISIT_VERB_WORDS.has(name) || (VERB.test(name) && /^“?两委/u.test(text.slice(at + 1, at + 4)))) return false;
  const longest = isTransliterated(name) ? LONGEST_TRANSLITERATED : anchored ? LONGEST.anchored : LONGEST.alone;
  if (length > longest) return false;
  // 青山、白石等|镇: 等 ends a list.
  if (/[^\p{Script=Han}○]|[俺咱们您她它]|看看|就是|等$/u.test(name) || COUNTING.test(name) || isProvince(name)) return false;
  const word = words.longest(text, end, from);
  if (word === null) return true;
  const kind = WORDS[word.word]![1];
  const before = end - from - word.length;
  // 红旗镇|东街四村, 青石县|白城乡, but not 红旗镇下辖四村, 青石县|老城乡结合部.
  if (anchored && /^[一二三四五六七八九]村$/u.test(text.slice(end - word.length, end))) return before > 1 && !NUMBER_OF.test(name);
  if (anchored && text.slice(end - word.length, end) === '城乡')
    return before === 1 && /^(?:党委|政府|人大|纪委|[的镇乡村党人政副、,。(]|[一-鿿]{1,4}村)/u.test(text.slice(end, end + 6));
  return kind === 'real' || (kind === 'whole' && before === 1) || (kind === 'part' && (before === 1 || before === 2));
}
