/** Who made an article: reads the places where papers print it. */

import type { Article, PageByline } from '../model/page.ts';
import { classOf } from '../text/character-class.ts';
import { matchesOf } from '../text/matches.ts';
import { isWhite } from '../text/white-space.ts';
import { bareCredits, creditsAlone, givenCredits, labelledCredits, signedCredits, withoutDate, type Credit } from './credits.ts';
import { MAY_LABEL } from './labels.ts';
import { hasDateline } from './leads.ts';

/** Longest run that holds credits at the end of a paragraph, in UTF-16 units. */
const TAIL = 110;

/** The bylines of an article, in text order; a name stands once for each role and place. */
export function bylinesOf({ text, blocks }: Pick<Article, 'text' | 'blocks'>): PageByline[] {
  const found: PageByline[] = [];
  const taken = new Set<number>();
  const add = (credits: readonly Credit[], base: number): boolean => {
    for (const { name, role, from, to, pattern } of credits) {
      const ranges = [{ from: base + from, to: base + to }];
      if (taken.has(ranges[0]!.from)) continue;
      taken.add(ranges[0]!.from);
      found.push({ name, role, ranges, rule: `bylines/${pattern}` });
    }
    return credits.length > 0;
  };
  blocks.forEach((block) => {
    const line = withoutDate(text.slice(block.from, block.to));
    if (block.kind === 'byline' || block.kind === 'meta') {
      if (line.length > 300 || add(labelledCredits(line, 'line'), block.from) || add(givenCredits(line, 'line'), block.from)) return;
      const inner = /^[[(]?\s*([^\s)\]】](?:[^)\]】]*[^\s)\]】])?)/u.exec(line);
      const strictness = block.kind === 'byline' ? 'placed' : 'bare';
      const given = inner && add(givenCredits(inner[1]!, 'line'), block.from + inner[0].length - inner[1]!.length);
      if (inner && !given) add(signedCredits(inner[1]!, strictness, 'names-alone'), block.from + inner[0].length - inner[1]!.length);
      return;
    }
    if (block.kind === 'headline' || block.kind === 'subhead') return;
    if (block.kind === 'paragraph') inDateline(line, block.from, add);
    atEnd(line, block.from, add);
  });
  return found.sort((a, b) => a.ranges[0]!.from - b.ranges[0]!.from);
}

type Add = (credits: readonly Credit[], base: number) => boolean;

/** `【云岭时报特约记者张浩】…`: the paper's own reporter before the report. */
const HEAD_BRACKET = /^\s?【([^【】]{0,16}(?:记者|通讯员)[^【】]{2,24})】(?=\S)/u;
/** `…张浩摄 中新网合肥10月9日电(记者吴兰)…`: a dateline behind a caption or a headline in one line. */
const LATER_DATELINE =
  /(?<=[\s。])(?:中新[社网]|新华[社网]|人民网|央广网|国际在线|[一-鿿]{2,6}(?:日报|晚报|新闻网))[一-鿿]{0,6}[0-9]{1,2}月[0-9]{1,2}日(?:专)?[电讯]\s?\(([^()]{2,60})\)/gu;

/** `本报讯(记者 张浩)3月2日,…`, `本报讯 记者祁俊报道`, `中新网合肥10月9日电(吴兰 刘书)`. */
function inDateline(line: string, base: number, add: Add): void {
  const head = HEAD_BRACKET.exec(line);
  if (head && add(labelledCredits(head[1]!, 'dateline'), base + head[0].length - 1 - head[1]!.length)) return;
  for (const match of line.includes('(') ? matchesOf(line.slice(0, 600), LATER_DATELINE) : []) {
    const from = base + match.index + match[0].length - 1 - match[1]!.length;
    if (!add(labelledCredits(match[1]!, 'dateline'), from)) add(bareCredits(match[1]!, 'placed', 'dateline'), from);
  }
  if (!hasDateline(line) && !/^(?:本报|本网|本台)?(?:全媒体|融媒体?|见习|实习)?(?:记者|通讯员)/u.test(line)) return;
  const bracket = /^[^()。,]{0,40}\(([^()]{2,80})\)/u.exec(line.slice(0, 140));
  if (bracket) {
    const from = base + bracket[0].length - 1 - bracket[1]!.length;
    if (add(labelledCredits(bracket[1]!, 'dateline'), from) || add(bareCredits(bracket[1]!, 'placed', 'dateline'), from)) return;
  }
  const open =
    /^(?:[^\s,。]{0,24}(?:(?<!通)讯|电|消息)\s{0,3}\(?)?(?=[^\s,。]{0,12}(?:记者|通讯员))([^,。:!?]{4,60}?)(?:报道|(?<!通)讯(?!员)|摄影报道|(?=\s?\d{1,2}月)|$)/u.exec(
      line.slice(0, 100),
    );
  if (open) {
    const from = open[0].indexOf(open[1]!);
    add(labelledCredits(open[1]!, 'dateline'), base + from);
  }
}

/** `…。(李安安 马飞虎)`, `…(完)【编辑:刘欢】`, `…其他事项。刘岚涛`, `…。本报记者 魏 华 摄`. */
function atEnd(line: string, base: number, add: Add): void {
  const skip = Math.max(0, line.length - TAIL);
  // A cell of a table ends with its rule.
  let tail = line.slice(skip).replace(/[\s|]{1,8}$/u, '');
  for (let round = 0; round < 4; round++) {
    const bracket = endsInBracket(tail) ? /[([【]([^()[\]【】]{1,70})[)\]】][\s。]*$/u.exec(tail) : null;
    if (!bracket) break;
    const from = base + skip + bracket.index + 1;
    const ended = bracket.index === 0 || /[。!?…”:)\]】\s]$/u.test(tail.slice(0, bracket.index));
    const credited =
      add(givenCredits(bracket[1]!, 'in-brackets'), from) ||
      add(labelledCredits(bracket[1]!, 'in-brackets'), from) ||
      (ended && add(signedCredits(bracket[1]!, 'placed', 'in-brackets'), from));
    if (!credited && !/^(?:完$|(?:来源|原标题|原题)[:为])/u.test(bracket[1]!)) break;
    tail = tail.slice(0, bracket.index);
  }
  // Mostly a paragraph ends with its sentence.
  const closed = ENDS_SENTENCE[tail.charCodeAt(tail.length - 1)] === 1;
  const last = closed ? null : /[。!?…”)】\]]\s{0,8}([^。!?…”)】\]]{2,44})\s*$/u.exec(tail);
  const rest = last ? last[1]! : tail.length < 44 ? tail : '';
  if (!rest) return;
  const from = base + skip + (last ? last.index + last[0].indexOf(rest, 1) : 0);
  for (const start of startsOf(rest)) if (add(creditsAlone(rest.slice(start), 'at-end'), from + start)) return;
  if (add(givenCredits(rest, 'at-end'), from)) return;
  if (last && rest.length <= 14) add(bareCredits(rest, 'bare', 'at-end'), from);
}

const ENDS_SENTENCE = classOf('。!?…”)】]');

/** Whether nothing but white space and full stops stands behind a closing bracket. */
function endsInBracket(text: string): boolean {
  let end = text.length;
  while (end > 0 && (text[end - 1] === '。' || isWhite(text.charCodeAt(end - 1)))) end--;
  return end > 0 && ')]】'.includes(text[end - 1]!);
}

const CREDIT =
  /(?<=\s)\S|(?:新华社|中新社|本[报网台])(?:特派|实习|见习)?记者|(?<=(?:新华社|中新社)发\s?)[一-鿿](?=[一-鿿]{1,2}\s?摄)|(?:摄影|供图|图|文)[:/]/gu;

/** Where in a line the credit may begin: at its start, behind a blank, at an outlet's reporter or a label that stands apart. */
function startsOf(text: string): number[] {
  if (!MAY_LABEL.test(text)) return [];
  return [0, ...matchesOf(text, CREDIT).map((match) => match.index)];
}
