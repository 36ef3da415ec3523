/** The division that a post is of: printed in it, or told for the post before it in the sentence. */

import { namesAt, divisionIn, type Division } from '../../lexicon/divisions.ts';
import type { PersonFound } from '../../rules/rule.ts';
import { leadingDivisions, smallest } from './visit-places.ts';

/** How far before a post the division of the one before it may stand, in UTF-16 code units. */
const REACH = 80;
/** No division has a longer name: 积石山保安族东乡族撒拉族自治县. */
const LONGEST_NAME = 15;

/**
 * In: the article's text and a post. Out: its division, or null where neither the post nor its sentence tells:
 * 府谷县副县长甲、|县水利局局长乙, 定南县委书记甲会见客人,|县委常委乙.
 */
export function divisionOfPost(text: string, post: PersonFound['posts'][number]): Division | null {
  // 代县长 is no county of that name.
  if (/^代[县区市旗州]长/u.test(post.text)) return null;
  const printed = smallest(leadingDivisions(post.text, 0, post.text.length, []))?.division;
  if (printed) return printed;
  const level = /^(?:常务副|副)?([县市区旗])|^[一-鿿]{1,5}(?:镇|乡|街道|苏木)/u.exec(post.text);
  return level ? before(text, post.from, level[1] ?? '') : null;
}

/** The nearest division to the left, in the same sentence, whose name has the given last character; of two that end there the longer; none of a list. */
function before(text: string, at: number, last: string): Division | null {
  let found: { division: Division; from: number; to: number } | null = null;
  for (let i = at - 2; i >= 0 && i > at - REACH && !/[。;\n]/u.test(text[i]!); i--) {
    if (found && i < found.to - LONGEST_NAME) break;
    for (const { form, text: name } of namesAt(text, i)) {
      const to = i + name.length;
      if (form !== 'full' || !name.endsWith(last) || to >= at || /[,、]/u.test(text[to]!) || (found && to !== found.to)) continue;
      const division = divisionIn(name, []);
      if (division) found = { division, from: i, to };
    }
  }
  // 到甲县、乙县考察,|县领导丙参加: of several counties it may be any, or none.
  const listed = found && /[、和与及]/u.test(text[found.from - 1] ?? '') && isDivisionEnd(text, found.from - 1, last);
  return listed ? null : (found?.division ?? null);
}

/** Whether the full name of a division with the given last character ends at an offset. */
function isDivisionEnd(text: string, to: number, last: string): boolean {
  for (let from = Math.max(0, to - LONGEST_NAME); from < to - 1; from++)
    if (namesAt(text, from).some(({ form, text: name }) => form === 'full' && name.endsWith(last) && from + name.length === to))
      return true;
  return false;
}
