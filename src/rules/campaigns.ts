/** Named campaigns without quotation marks: 国土绿化提速行动, 森林防火宣传月, 创建全国文明城市. */

import { loadTable, loadWords } from '../lexicon/load.ts';
import type { Article } from '../model/page.ts';
import { BackwardTrie } from '../text/backward-trie.ts';
import { classOf } from '../text/character-class.ts';
import { MultiPattern } from '../text/multi-pattern.ts';
import { quotationsIn } from '../text/quotations.ts';
import type { Rule, SloganFound } from './rule.ts';
import { inBlocks, isRead, sloganFound, type BlockPattern } from './slogans/finding.ts';

const HEADS = new MultiPattern(
  loadTable('slogan-heads.tsv', ['head', 'use'])
    .filter((row) => row[1] === 'named')
    .map((row): [string, true] => [row[0]!, true]),
);
/** Words that stand before the name of a campaign and are no part of it. */
const BREAKERS = new BackwardTrie(loadWords('campaign-breakers.tsv'));
/** Characters that break, and what makes a word of them (和谐). */
const WHOLE: Record<string, string> = { 和: '谐美平睦', 为: '民农企老', 等: '级', 在: '线职校', 及: '时' };
/** The end of a date. */
const DATE = /[\d零〇一二三四五六七八九十][年月日]$/u;
/** Names that only sound like campaigns. */
const ORDINARY =
  /^(?:(?:暑期|假期|大学生|学生|课外|校外|教学|社会|志愿|假日)?(?:社会)?实践活动|(?:企业|公司|集团|自身|人生|个人)发展战略|(?:宣传|主题)?教育实践活动|[一二三四五六七八九十\d]+年(?:三年|五年)?行动计划?|(?:重大|重点|重要|头号|一号|各项|大)?民生工程|(?:突出|重点|有关|相关)?问题(?:专项)?(?:整治|治理)(?:行动)?|(?:采取|统一|集体|军事|救援|搜救)行动|(?:\d+|[一二三四五六七八九十几多数两]{1,2})余?(?:大|个|项|轮|批|场|次)?(?:重点)?(?:专项)?(?:整治|治理)?(?:行动|工程|整治|专项行动|专项整治))$/u;
/** Before 大 these make another word or a count (人大调研, 加大整治, 三大攻坚). */
const NOT_GREAT = /[师人重最较更大加扩强巨抗北清交复科农理工财医学广远一二两三四五六七八九十]/u;
/** The end of a head noun and the next character, where together they are another word (宣传年画, 活动日期). */
const NOT_SPAN = /年[限度画代轻会报级均货内初底]|月[份底初]|[周日][期常报年]/u;
/** A count before the name. */
const COUNTED = /[\d一二两三四五六七八九十百几][余多]?(?:项|[万亿]元|个|场)$/u;
/** How a date or a count ends. */
const MAY_COUNT = classOf('年月日项元个场');
const IN_NAME = classOf('·+-', '\u4e00\u9fff09');
const SHORTEST_STEM = 2;
const LONGEST_STEM = 14;

const STANDARD =
  '(?:文明城市|卫生城市|森林城市|园林城市|模范城市?|卫生县城|文明县城|园林县城|卫生乡镇|文明典范城市|食品安全示范城市|节水型城市|健康城市|双拥模范[城县]|示范[区县市])';
const CREATION: BlockPattern = {
  needs: '创建',
  expression: new RegExp(
    `创建(?:全国|国家级?|全省|省级|自治区级|市级)?[\\u4e00-\\u9fff]{0,4}?${STANDARD}|(?:全国|国家级?|省级)?${STANDARD}创建`,
    'gu',
  ),
};

/** Reads a head noun with the name before it. */
export const campaigns: Rule = {
  name: 'campaigns',
  find(article) {
    const { titled } = quotationsIn(article);
    return [...headed(article), ...created(article)]
      .filter(({ ranges: [range] }) => !titled.holds(range!.from, range!.to))
      .sort((a, b) => a.ranges[0]!.from - b.ranges[0]!.from);
  },
};

function headed(article: Article): SloganFound[] {
  const { text } = article;
  const found: SloganFound[] = [];
  for (const head of HEADS.findAll(text)) {
    if (text[head.from] === '大' && NOT_GREAT.test(text[head.from - 1] ?? '')) continue;
    if (NOT_SPAN.test(text.slice(head.to - 1, head.to + 1))) continue;
    const from = stemStart(text, head.from);
    const stem = head.from - from;
    if (isBuilt(text.slice(from, head.from), text.slice(head.from, head.to))) continue;
    if (stem < SHORTEST_STEM || stem > LONGEST_STEM || !isRead(article, head.from) || ORDINARY.test(text.slice(from, head.to))) continue;
    found.push(sloganFound(article, { from, to: head.to }, 'campaign', 'campaigns/head'));
  }
  return found;
}

/** Works that are built, 温泉河|提升工程, and no campaign, 素质|提升工程. */
const WORKS = /^(?:提升|改造|治理|整治|建设|修复|绿化|亮化)(?:提升)?工程$/u;
const BUILT =
  /[河湖江渠库堤路街桥村镇乡寨城区园站场楼院渡港湾山坝口](?:道|网|景观|水系|水库|环境|综合|生态|道路|街道)*$|[街村市镇]容|管网|街巷|小区$|老旧/u;

function isBuilt(stem: string, head: string): boolean {
  return WORKS.test(head) && BUILT.test(stem);
}

/** Where the name before a head noun begins: behind the nearest mark or breaking word. */
function stemStart(text: string, head: number): number {
  const floor = Math.max(0, head - LONGEST_STEM - 1);
  let at = head;
  for (; at > floor; at--) {
    const code = text.charCodeAt(at - 1);
    if (IN_NAME[code] === 0) break;
    if (
      BREAKERS.longestLength(text, at, floor) > 0 &&
      !(at === head ? text[at - 1]! in WHOLE && text[at - 1] !== '等' : WHOLE[text[at - 1]!]?.includes(text[at]!))
    )
      break;
    if (MAY_COUNT[code] === 0) continue;
    if (DATE.test(text.slice(Math.max(floor, at - 2), at)) || COUNTED.test(text.slice(Math.max(floor, at - 4), at))) break;
  }
  return at;
}

function created(article: Article): SloganFound[] {
  return inBlocks(article, CREATION, (match, from) =>
    sloganFound(article, { from, to: from + match[0].length }, 'campaign', 'campaigns/creation'),
  );
}
