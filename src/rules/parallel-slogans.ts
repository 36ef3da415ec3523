/** Coined calls in parallel parts: 项目兴则产业兴,产业强则经济强; 拼经济、抓项目、促发展、保安全. */

import type { Article, Range } from '../model/page.ts';
import { classOf } from '../text/character-class.ts';
import { isPlain, isRowStart, longestPlain, mayFrame, sameFrame, type Frame } from './slogans/parallel-frames.ts';
import { cutPart, extentOf, partsIn, type Part } from './slogans/parallel-parts.ts';
import { beginsLong, cutsWord, describes } from './slogans/parallel-seams.ts';
import type { Rule, SloganFound } from './rule.ts';
import { READ, sloganFound } from './slogans/finding.ts';

const SHORTEST = 3;
const LONGEST = 10;
/** The longest part of a row whose parts differ in length. */
const LONGEST_UNEVEN = 6;
/** Characters behind a row that tell what it is. */
const AFTER = 12;
/** Longer rows are lists. */
const MOST_PARTS = 60;
/** What may follow the last part within its clause: it is spoken of (`…的干劲`, `…等措施`). */
const TAIL = /^(?:[的等之]|精神|要求|原则|理念|思路|目标|[一二三四五六七八九十]个(?:方面|环节|重点|字)|上来?下功夫)/u;

/** What leads up to a call within the clause of its first part: `要保护为先`, `做到人不伤亡`. */
const LED =
  /(?:[要让以须把]|做到|坚持|确保|努力|实现|掀起|兴起|营造|保持|迎来|叫响|喊出|秉持|秉承|践行|号召|倡导|推广|探索|聚焦|突出|着力|认真|扎实|真正|必须|应当|力争|力求|牢固树立|牢牢|全面|始终|切实|不断|推动|形成|强调|指出|提出|[说:]|按照|围绕|变成|[“)])$/u;

/** Words of a sentence that calls for something; reports of what is or was are parallel too. */
const URGING =
  /[要须“]|确保|做到|坚持|强调|指出|提出|努力|全力|始终|按照|切实|着力|号召|希望|勉励|掀起|营造|力求|力争|树立|大力|扎实|开展|实施|推进|推动|必须|把|抓|落实|加快|进一步|深入|坚决|全[省市县区镇乡村]|各级|各部门|干部|用心/u;
/** Grammar that hardly any report has (项目兴则产业兴). */
const STRICT = /[则即就]|^谁/u;

/** Reads parts of equal length in a row that share a frame. */
export const parallelSlogans: Rule = {
  name: 'parallel-slogans',
  find(article) {
    return article.sentences.flatMap((sentence) => {
      const { kind } = article.blocks[sentence.block]!;
      return READ.has(kind) ? inSentence(article, sentence, kind === 'headline' || kind === 'subhead') : [];
    });
  },
};

function inSentence(article: Article, sentence: Range, headline: boolean): SloganFound[] {
  const parts = partsIn(article.text, sentence, headline);
  const found: SloganFound[] = [];
  let urging: boolean | undefined = headline ? true : undefined;
  for (let i = 0; i + 1 < parts.length;) {
    const row = rowFrom(parts, i, headline);
    if (row) {
      const whole = row.parts.length === parts.length && row.parts[0]!.text === parts[0]!.text;
      const strong = row.frame === 'verbs' || row.frame === 'verse' || row.parts.length > 2 || whole || STRICT.test(row.parts[0]!.text);
      const { to } = extentOf(row.parts);
      const described = describes(row.parts[0]!.text, article.text.slice(to, to + AFTER));
      if (!described && (strong || (urging ??= URGING.test(article.text.slice(sentence.from, sentence.to)))))
        found.push(sloganFound(article, extentOf(row.parts), 'exhortation', `parallel-slogans/${row.frame}`));
    }
    i += row ? row.parts.length : 1;
  }
  return found;
}

/** The row of parallel parts that begins in part `i`, or null. */
function rowFrom(parts: readonly Part[], i: number, headline: boolean): { parts: Part[]; frame: Frame } | null {
  const head = parts[i]!;
  const next = parts[i + 1]!;
  const ends = [next.text.length, head.text.length, spokenAt(next.text), next.text.startsWith('大') ? SHORTEST : 0];
  for (let k = 0; k < ends.length; k++) {
    const length = ends[k]!;
    if (length < SHORTEST || length > LONGEST || head.text.length < length || ends.indexOf(length) < k) continue;
    if (!mayFrame(head.text, next.text, length, headline)) continue;
    const row = [cutPart(head, head.text.length - length, head.text.length)];
    let last = i + 1;
    for (; last < parts.length && parts[last]!.text.length === length && row.length < MOST_PARTS; last++) row.push(parts[last]!);
    const rest = parts[last];
    if (
      rest &&
      rest.text.length > length &&
      (TAIL.test(rest.text.slice(length)) ||
        (length === SHORTEST && rest.text.startsWith('大')) ||
        (row.length > 1 && row[0]!.mask.includes('q') && rest.mask.slice(0, length) === row[0]!.mask) ||
        (rest.text[0] === row[0]!.text[0] && row.length > (length > SHORTEST ? 2 : 1)))
    )
      row.push(cutPart(rest, 0, length));
    const plain = longestPlain(row);
    if (plain < 2) continue;
    const before = head.text.slice(0, -length);
    const whole = before === '' || LED.test(before);
    if (cutsWord(before, row[0]!.text) || (!whole && row.length < 3 && !beginsLong(row[0]!.text))) continue;
    for (let count = plain; count > 1; count--) {
      const frame = sameFrame(row.slice(0, count), { whole, headline });
      if (frame) return { parts: withLonger(row.slice(0, count), parts[i + count]), frame };
    }
  }
  return unevenRow(parts, i);
}

const SPEAKS = classOf('的等之');

/** Where a part says that the words before are spoken of (…的干劲, …等措施), 0 where it does not. */
function spokenAt(text: string): number {
  for (let i = SHORTEST; i < text.length; i++) if (SPEAKS[text.charCodeAt(i)] === 1) return i;
  return 0;
}

/** Three parts and more of any short length that begin alike (保质、保量、保进度). */
function unevenRow(parts: readonly Part[], i: number): { parts: Part[]; frame: Frame } | null {
  const head = parts[i]!;
  const start = parts[i + 1]!.text[0]!;
  if (!isRowStart(start)) return null;
  const from = head.text.lastIndexOf(start);
  if (from < 0 || head.text.length - from < 2 || head.text.length - from > LONGEST_UNEVEN) return null;
  if (from > 0 && head.mask[from] === 'q' && head.mask[from - 1] === 'q') return null;
  const row = [cutPart(head, from, head.text.length)];
  for (let k = i + 1; k < parts.length && parts[k]!.text[0] === start && parts[k]!.text.length <= LONGEST_UNEVEN; k++) {
    if (parts[k]!.text.length < 2) return null;
    row.push(parts[k]!);
  }
  return row.length > 2 && !row.some((part) => isPlain(part.text)) ? { parts: row, frame: 'beginning' } : null;
}

/** A last part may be a little longer than the others (…、抓在手上、落实在行动上). */
function withLonger(row: Part[], next: Part | undefined): Part[] {
  const { text } = row[0]!;
  const inner = Array.from(text).findIndex((unit, i) => i > 0 && i < text.length - 1 && row.every((part) => part.text[i] === unit));
  const end = text[text.length - 1]!;
  const fits =
    next &&
    inner > 0 &&
    next.text.length > text.length &&
    next.text.length <= text.length + 4 &&
    row.every((part) => part.text.endsWith(end));
  return fits && next.text.endsWith(end) && next.text.includes(text[inner]!) ? [...row, next] : row;
}
