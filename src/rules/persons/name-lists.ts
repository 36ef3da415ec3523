/** Lists of personal names: `葛凯、薛云海、张瑞轩等`, `张敏(左二)和李硕`. */

import type { Range } from '../../model/page.ts';
import type { NameEvidence } from './name-evidence.ts';
import type { Expected } from './abroad.ts';
import type { PostPhrase } from './posts.ts';
import { endWeight, nameAt, nameBefore, slotName, type NameReading } from './names.ts';

/** A name of this weight is hardly ever a word. */
const SURE = 2.4;
/** What may stand between the names of a list. */
const BETWEEN_NAMES = /^(?:\s?、\s?|\s?(?:和|及(?!其)|与|以及)\s?|\s)/u;
/** Behind a name: where somebody stands in a picture, what else a bracket says, 同志. */
const AFTER_NAME = /^(?:\s?\([^()\n]{1,12}\))?(?:同志|先生|女士)?/u;

/** A name of a list, with the title that stands behind it: 蔡俊伦副教授, 任火良书记. */
export interface ListedName {
  name: NameReading;
  title: PostPhrase | null;
}

export interface NameList {
  names: ListedName[];
  /** End of the list: titles, brackets and 同志 behind the last name included. */
  to: number;
  /** Where the text goes on: behind the separator that follows the last name, if one does. */
  next: number;
}

/**
 * The list of names that begins at `at`.
 * In: the posts that follow in the sentence: a list may run into the uncertain left edge of one (雷波及副县级干部丁国庆)
 * where a separator ends the name, and over a bare title, but never into an office that has a name of its own; the end
 * of the sentence; the page's evidence; who is expected behind the post.
 */
export function namesFrom(
  text: string,
  at: number,
  posts: readonly PostPhrase[],
  end: number,
  evidence: NameEvidence,
  expected: Expected = 'name',
): NameList {
  const names: ListedName[] = [];
  // 俄外长:西方拒绝谈判
  const apart = text[at] === ' ' || text[at] === ':';
  const first = apart && expected === 'foreign' ? 'office' : expected;
  let from = apart ? at + 1 : at;
  let to = at;
  let next = at;
  let coming = 0;
  while (from < end) {
    while (coming < posts.length && posts[coming]!.head < from) coming++;
    const post = posts[coming];
    const name =
      nameAt(text, from, evidence, end, names.length === 0 || first === 'foreign' ? first : 'name') ??
      (names.length >= 2 || (first === 'office' && beginsList(text, from, end, evidence)) ? slotName(text, from, end) : null);
    if (!name || (post && name.to > post.head)) break;
    const title = post && post.head === name.to + rankBefore(text, name.to, post.head) ? post : null;
    // 副局长王大江、|文旅局长于广林: an office with a name of its own, whose body looks like a name.
    if (title && names.length > 0 && (nameAt(text, title.to, evidence, end)?.weight ?? 0) >= SURE) break;
    const behind = title ? title.to : name.to;
    const after = behind + AFTER_NAME.exec(text.slice(behind, behind + 20))![0].length;
    const separator = BETWEEN_NAMES.exec(text.slice(after, after + 4))?.[0] ?? '';
    if (post && !title && name.to > post.from && separator === '') break;
    names.push({ name, title: title && { ...title, from: name.to, text: text.slice(name.to, title.to) } });
    to = after;
    next = after + separator.length;
    // Behind a comma a sentence may simply go on; only `、` and `和` surely continue a list.
    if (separator === '') break;
    from = next;
  }
  return { names, to, next };
}

/** 副县长|安宁、石磊、褚秀芹: a word or a place before two sure names of a list is a name itself. */
function beginsList(text: string, from: number, end: number, evidence: NameEvidence): boolean {
  const item = /^[㐀-鿿]{2,3}、/u.exec(text.slice(from, Math.min(end, from + 4)));
  if (!item) return false;
  const second = nameAt(text, from + item[0].length, evidence, end);
  if (!second || second.weight < SURE || text[second.to] !== '、') return false;
  return (nameAt(text, second.to + 1, evidence, end)?.weight ?? 0) >= SURE;
}

/** Length of the rank that stands between a name and a noun of office: 夏东宁|副|区长. */
function rankBefore(text: string, from: number, head: number): number {
  return head > from && /^(?:常务副|第一副|副|代)$/u.test(text.slice(from, head)) ? head - from : 0;
}

/** The list of two or more names that ends at `end`, read from right to left: `刘南昌、安伟、王振清|等副市级以上领导`. */
export function namesUntil(text: string, end: number, floor: number, evidence: NameEvidence): NameReading[] {
  const items: Range[] = [];
  let to = end;
  while (to > floor) {
    let from = to;
    while (from > floor && to - from < 8 && /[㐀-鿿· ]/u.test(text[from - 1]!)) from--;
    if (text[from - 1] === '、') {
      items.unshift({ from, to });
      to = from - 1;
      continue;
    }
    // The first name: what stands before it may be other words.
    // ,欧阳康、: where a mark stands before it, it may be all of what stands there.
    const whole = (from === floor || /[,。:;()“”\n]/u.test(text[from - 1]!)) && nameAt(text, from, evidence, to)?.to === to;
    const first = whole ? { from, to } : nameBefore(text, to, floor);
    if (first) items.unshift(first);
    break;
  }
  const parts = items.flatMap((item) => parted(text, item, evidence));
  const names = parts.flatMap((item) => {
    const name = nameAt(text, item.from, evidence, item.to) ?? slotName(text, item.from, item.to);
    return name && name.to === item.to && endsItem(text, item.to, end) ? [name] : [];
  });
  return names.length >= 2 && names.length === parts.length ? names : [];
}

/** Whether an item of a list may end at `at`: at a mark or a sure word, before 和, at the end of all before 均. */
function endsItem(text: string, at: number, end: number): boolean {
  return endWeight(text, at) === 2 || (at === end ? /[均都也皆]/u : /[和与及]/u).test(text[at] ?? '');
}

/** 王建林和李大海, the last item of a list: two names, where the whole is none. */
function parted(text: string, item: Range, evidence: NameEvidence): Range[] {
  const at = item.to - item.from >= 5 ? text.slice(item.from + 2, item.to - 2).search(/[和与及]/u) : -1;
  if (at < 0 || nameAt(text, item.from, evidence, item.to)?.to === item.to) return [item];
  const middle = item.from + 2 + at;
  return [
    { from: item.from, to: middle },
    { from: middle + 1, to: item.to },
  ];
}
