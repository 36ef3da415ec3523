/** Names between a verb of appointment and a post, where the sentence's form shows them: `任命都拉兼任`, `免去马华广元市委书记职务`. */

import { namesAt } from '../../lexicon/divisions.ts';
import { nameWeight, type NameReading } from './names.ts';
import { postsFrom } from './post-runs.ts';
import type { PostPhrase } from './posts.ts';

const NO_NAME = /^(?:免去|任命|决定|同意|接受|撤销|辞去|其|他|她|本|该|此|原|现|新)|[们员长会局委部者]$/u;

/** 免去|马华|广元市委书记职务: a name between the verb and the division with which the post begins. */
export function nameBeforePlace(text: string, at: number, posts: readonly PostPhrase[]): NameReading | null {
  let best: NameReading | null = null;
  for (let length = 2; length <= 4; length++) {
    const name = text.slice(at, at + length);
    const to = at + length;
    if (!/^[㐀-鿿]+(?<![为任的兼])$/u.test(name) || !beginsWithPlace(text, to)) continue;
    const weight = nameWeight(name);
    if (weight >= 0 && (!best || weight > best.weight) && postsFrom(text, to, posts).length > 0) best = { name, from: at, to, weight };
  }
  return best;
}

/** Whether a division is named at `at` in full, or in short before its committee: 四川省, 广元|市委, 广元|市政府. */
function beginsWithPlace(text: string, at: number): boolean {
  return namesAt(text, at).some(
    ({ form, use, text: place }) =>
      (form !== 'short' && form !== 'alias' && use !== 'never') ||
      /^(?:[省市县区州旗盟](?:委|政府|人大|政协))/u.test(text.slice(at + place.length, at + place.length + 3)),
  );
}

/** A name that no rule of names explains, between 任命 and 为: 任命|都拉|兼任. */
export function slotBefore(text: string, at: number): NameReading | null {
  const slot = /^([㐀-鿿]{2,4}?)(?:同志)?(?:\([^()\n]{1,8}\))?(?:为|兼任|担任)/u.exec(text.slice(at, at + 20));
  return slot ? slotReading(slot[1]!, at) : null;
}

export function slotReading(printed: string, at: number): NameReading | null {
  const name = printed.replace(' ', '');
  return NO_NAME.test(name) || nameWeight(name) < -4.5 ? null : { name, from: at, to: at + printed.length, weight: 1.6 };
}
