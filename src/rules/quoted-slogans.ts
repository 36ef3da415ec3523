/** Campaigns, formulas and calls that stand in quotation marks: “冬季行动”, “一泓清水入黄河”, “3315”产业振兴体系. */

import { loadTable } from '../lexicon/load.ts';
import type { SloganKind } from '../model/facts.ts';
import type { Article } from '../model/page.ts';
import { BackwardTrie } from '../text/backward-trie.ts';
import { Cover } from '../text/cover.ts';
import { MultiPattern } from '../text/multi-pattern.ts';
import { quotationsIn, type Quotation } from '../text/quotations.ts';
import { withoutWhite } from '../text/white-space.ts';
import { afterSays, beforeSays, endSays, isQuotedWord, seriesOf } from './slogans/quotation-signs.ts';
import type { Rule, SloganFound } from './rule.ts';
import { isRead, sloganFound } from './slogans/finding.ts';
import { isCode, isFaults, isMeasured, isNumbered, isSum, partsOf } from './slogans/shapes.ts';

const ROWS = loadTable('slogan-heads.tsv', ['head', 'use']);
/** Heads of two characters and more. */
const HEADS = new MultiPattern(ROWS.filter((row) => row[0]!.length > 1).map((row) => [row[0]!, true] as const));
const ENDS = new BackwardTrie(ROWS.filter((row) => row[0]!.length > 1 && row[1] !== 'behind').map((row) => row[0]!));

/** Most characters of a name; of one that the words around call a policy; of a call in parts; of one of its parts. */
const LONGEST_NAME = 14;
const LONGEST_PRAISED = 26;
const LONGEST_CALL = 48;
const LONGEST_PART = 14;
/** Characters that may stand between the closing mark and the head noun (`“3315”产业振兴体系`). */
const BETWEEN = 4;
/** What is held or done under the name that is quoted (`“同心向党”红歌大家唱活动`). */
const EVENT = /^[\u4e00-\u9fff]{0,8}?(?:活动|行动|项目|工程|大赛|竞赛|邀请赛|大讨论|主题)/u;
/** What a code is said to be (`“3+1”的精准扶贫工作路径`). */
const CODED = /^的[\u4e00-\u9fff]{0,6}(?:路径|模式|思路|机制|格局|体系|布局|举措|办法|战略|方法)/u;
/** Heads that make a campaign of a name of two characters (“清风”行动). */
const STRONG = /(?:行动|工程|计划|战略|模式|工作法|服务品牌|攻坚战|革命)$/u;
/** Words of talk, not of policy. */
const TALK =
  /[我你他她它您](?!国)|们(?!一起)|[吗呢吧啊呀]|这|那|如果|因为|所以|但是|可是|虽然|比如|只要|只有|没有|是不是|怎么|什么|[了的着过]$|^[的了是在应须已也都将被]/u;
/** Verses of moving and reaching, which campaigns take as names (书香进万家, 百企联百村). */
const COINED =
  /[进入送到下联帮扶助暖润满亮绘迎连传汇惠护](?:基层|乡村|校园|社区|企业|课堂|军营|家庭|机关|农村|农家|民心|心田|身边|一线|山村|田间|地头|楼宇|[百千万双]{1,2}[家户村企人店校院川里山])$|^[百千万双][\u4e00-\u9fff]{1,5}[百千万双]|^(?:由..?[转变向到]|变..?为|化..?为|点..?成|转..?为)[\u4e00-\u9fff]{1,2}$/u;

/** How a sentence of a document begins that ends in such a head (健全…体制机制, 参与…活动). */
const RULED =
  /^(?:健全|完善|构建|建立|推进|推动|实施|深入|加强|加快|参与|从事|进行|开展|组织|举办|严格|严禁|禁止|制定|优化|强化|深化|落实|形成|探索|不)/u;

/** What people find hard (“停车难”问题). */
const HARDSHIP = /^[\u4e00-\u9fff]{2}[难贵慢]$/u;
/** What letters are called that stand for ways to work (“稳、准、快”三字诀). */
const LETTERS = /^(?:[三四五六七八九]?字|的?(?:工作)?(?:方针|要诀|举措|多措并举|工作法|并举|策略|要领|方法|总要求|要求|标准|原则|目标))/u;
/** Names that are alike: how many, and of how many characters. */
const FEWEST_ALIKE = 3;
const SHORTEST_ALIKE = 4;
const LONGEST_ALIKE = 6;
const NUMERAL = /[一二三四五六七八九十甲乙丙丁东南西北]/u;

const THEME = /(?:主题|口号|理念|思路|标语|目标|原则|方针|精神)[为是]?:$/u;

/** Reads what is quoted, by its shape, its head noun and the words around it. */
export const quotedSlogans: Rule = {
  name: 'quoted-slogans',
  find(article) {
    const { all, titled } = quotationsIn(article);
    const readable = all.filter((q) => q.mark !== '《' && isRead(article, q.from));
    const outer = outermost(readable);
    const found = readAll(article, outer, titled);
    // What is said may quote in turn.
    const taken = new Cover(found.map(({ ranges }) => ranges[0]!).sort((a, b) => a.from - b.from));
    const read = new Set(outer);
    const inner = readable.filter((q) => !read.has(q) && !taken.holds(q.from, q.to));
    return [...found, ...readAll(article, inner, titled)].sort((a, b) => a.ranges[0]!.from - b.ranges[0]!.from);
  },
};

/** Quotations that stand in no other one. */
function outermost(quotes: readonly Quotation[]): Quotation[] {
  let end = -1;
  return quotes.filter((quote) => {
    if (quote.from < end) return false;
    end = quote.to;
    return true;
  });
}

function readAll(article: Article, quotes: readonly Quotation[], titled: Cover): SloganFound[] {
  const series = seriesOf(article.text, quotes);
  const alike = alikeIn(article.text, quotes, series);
  return quotes.flatMap((quote, index) =>
    titled.holds(quote.from, quote.to) ? [] : read(article, quote, series[index]!, alike.has(quote)),
  );
}

interface Series {
  first: Quotation;
  last: Quotation;
}

/**
 * Three names and more of a series that were coined on one pattern (“数字治水”“数字治税”“数字治污”): of one length, neighbours
 * with half their characters in common.
 */
function alikeIn(text: string, quotes: readonly Quotation[], series: readonly Series[]): Set<Quotation> {
  const alike = new Set<Quotation>();
  let run: Quotation[] = [];
  quotes.forEach((quote, index) => {
    const before = run.at(-1);
    const follows = before && series[index]!.first === series[index - 1]!.first && areAlike(nameOf(text, before), nameOf(text, quote));
    if (follows) run.push(quote);
    else run = [quote];
    // A long run is told member by member.
    if (run.length === FEWEST_ALIKE) for (const member of run) alike.add(member);
    else if (run.length > FEWEST_ALIKE) alike.add(quote);
  });
  return alike;
}

function areAlike(one: string, other: string): boolean {
  if (
    one.length !== other.length ||
    one.length < SHORTEST_ALIKE ||
    one.length > LONGEST_ALIKE ||
    !/^(?!.*书记$)[\u4e00-\u9fff]+$/u.test(one + other)
  )
    return false;
  const differ = [...one].filter((unit, i) => other[i] !== unit);
  return differ.length > 0 && 2 * differ.length <= one.length && !differ.every((unit) => NUMERAL.test(unit));
}

const nameOf = (text: string, { from, to }: Quotation): string => withoutWhite(text.slice(from, to));

function read(article: Article, quote: Quotation, { first, last }: Series, alike: boolean): SloganFound[] {
  const { text } = article;
  const printed = text.slice(quote.from, quote.to);
  const name = withoutWhite(printed);
  if (!isReadable(name) || isQuotedWord(name) || isSpoken(text, first)) return [];
  const numbered = isNumbered(name);
  const sum = isSum(name);
  const coined = COINED.test(name);
  const head = headBehind(text, quote.to + 1);
  if (isLetters(printed))
    return LETTERS.test(text.slice(quote.to + 1, quote.to + 9)) ? [sloganFound(article, quote, 'formula', 'quoted-slogans/letters')] : [];
  const after = afterSays(text, last.to + 1);
  const before = beforeSays(text, first.from - 1);
  if (after === 'other' || (before === 'other' && !numbered && !sum)) return [];
  if (head === 0 && !numbered && !sum && !coined && endSays(name) === 'other') return [];
  const called = after === 'slogan' || before === 'slogan';
  const headed = head > 0 || headBehind(text, last.to + 1) > 0 || (name.length > 3 && EVENT.test(text.slice(last.to + 1, last.to + 14)));
  const found = (to: number, kind: SloganKind, rule: string): SloganFound[] => [
    sloganFound(article, { from: to > quote.to ? quote.from - 1 : quote.from, to }, kind, `quoted-slogans/${rule}`),
  ];
  if (isCode(name)) {
    if (head > 0) return found(head, 'campaign', 'code');
    return CODED.test(text.slice(quote.to + 1, quote.to + 12)) ? found(quote.to, 'campaign', 'code') : [];
  }
  if (isFaults(name)) return found(quote.to, 'formula', 'faults');
  if (sum) return found(quote.to, 'campaign', 'sum');
  if (numbered && (headed || called || (name.length > 2 && isMeasured(name))))
    return found(name.length < 3 && head > 0 ? head : quote.to, 'campaign', 'numbered');
  if (name.length > (called || headed ? LONGEST_PRAISED : LONGEST_NAME) && partsOf(printed).length < 2) return [];
  if (TALK.test(name) && !((called || headed) && name.length <= LONGEST_PRAISED)) return [];
  const parts = partsOf(printed);
  if (parts.length > 1 && isCall(parts, headed || called)) return found(quote.to, 'exhortation', 'parts');
  if (parts.length > 1 && !name.includes('·')) return [];
  if (endsInHead(name) && !RULED.test(name)) return found(quote.to, 'campaign', 'head');
  if (head > 0 && name.length === 2) return STRONG.test(text.slice(quote.to + 1, head)) ? found(head, 'campaign', 'head-behind') : [];
  if (headed && name.length > 2) return found(name.length > 3 || head !== quote.to + 3 ? quote.to : head, 'campaign', 'head-behind');
  if (called && (name.length > 3 || HARDSHIP.test(name))) return found(quote.to, 'formula', 'context');
  return coined || alike ? found(quote.to, 'campaign', alike ? 'alike' : 'coined') : [];
}

function isReadable(name: string): boolean {
  return (
    name.length > 1 && name.length <= LONGEST_CALL && !/[。!?:《》()\n“”]|如何|为何|怎样/u.test(name) && /[\u4e00-\u9fff\d]/u.test(name)
  );
}

/** A colon leads into what somebody says, unless it is said to be a theme. */
function isSpoken(text: string, quote: Quotation): boolean {
  return text[quote.from - 2] === ':' && !THEME.test(text.slice(Math.max(0, quote.from - 8), quote.from - 1));
}

/** From so many characters on two parts that share none at one place are talk, or verses. */
const LONG_PART = 7;
/** Posts that somebody holds. */
const POST = /(?:书记|政委|主任|部长|局长|厅长|校长|院长|委员|代表)$/u;

/** Parts of one length, or of any where the words around speak of a policy. */
function isCall(parts: readonly string[], called: boolean): boolean {
  const lengths = parts.map((part) => part.length);
  const longest = Math.max(...lengths);
  if (parts.every((part) => POST.test(part)) || (!called && longest >= LONG_PART && !sharesUnit(parts))) return false;
  return Math.min(...lengths) > 1 && longest <= LONGEST_PART && (called || longest - Math.min(...lengths) <= 1);
}

/** Three parts and more of one character each. */
function isLetters(printed: string): boolean {
  return printed[1] === '、' && /^[\u4e00-\u9fff](?:、[\u4e00-\u9fff]){2,}$/u.test(printed);
}

/** Whether all parts have one unit at the same place, counted from their beginnings or from their ends. */
function sharesUnit(parts: readonly string[]): boolean {
  const [first, ...rest] = parts as [string, ...string[]];
  return Array.from({ length: first.length }, (_, i) => i).some(
    (i) => rest.every((part) => part[i] === first[i]) || rest.every((part) => part.at(-1 - i) === first.at(-1 - i)),
  );
}

/** Where the head noun behind a closing mark ends, 0 where there is none. */
function headBehind(text: string, at: number): number {
  for (let skip = 0; skip <= BETWEEN; skip++) {
    if (skip > 0 && !/[\u4e00-\u9fff]/u.test(text[at + skip - 1] ?? '')) return 0;
    if (skip > 0 && /[的等之和与项为是在了相有]/u.test(text[at + skip - 1]!)) return 0;
    const head = HEADS.longestAt(text, at + skip);
    if (head) return head.to;
  }
  return 0;
}

function endsInHead(name: string): boolean {
  return ENDS.longestLength(name, name.length, 2) > 0;
}
