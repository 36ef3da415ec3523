/** The day and the place that a sentence of a tour is told under: 17日,一场急雨…, 首站|佛山|。 */

import type { Range } from '../../model/page.ts';
import type { DateFound, Finding } from '../../rules/rule.ts';

/** The last date of the sentence before an offset. */
export function dateBefore(findings: readonly Finding[], at: number, sentence: Range): DateFound | null {
  const dates = findings.filter((f): f is DateFound => f.kind === 'date' && f.ranges[0]!.from >= sentence.from && f.ranges[0]!.to <= at);
  return dates.findLast((date) => date.form.value !== null && date.form.value.length >= 10) ?? null;
}

/** The day with which a sentence begins, 17日,一场急雨, 7日的行程…; null where it begins with none. */
export function dayAtHead(findings: readonly Finding[], sentence: Range): DateFound | null {
  const first = findings.find((f): f is DateFound => f.kind === 'date' && f.ranges[0]!.from === sentence.from);
  return first?.form.value?.length === 10 ? first : null;
}

/** The place of a sentence that says nothing else: 5日,|荣成市|。, 首站|佛山|。 Null for all others. */
export function sceneOf(text: string, { from, to }: Range): Range | null {
  const told = SCENE.exec(text.slice(from, to));
  return told && { from: from + told[0].length - told[1]!.length, to: from + told[0].length };
}

const SCENE = /^(?:[0-9]{1,2}日(?:上午|下午)?,|(?:首|第[一二三四五]|最后一|末|下一)站,?(?:是)?)([一-鿿]{2,12})(?=。)/u;
