/** Which findings stand in a run of the text: sorted once for each list, for all who ask sentence by sentence. */

import { once } from '../../model/once.ts';
import type { Range } from '../../model/page.ts';
import type { Finding } from '../../rules/rule.ts';

interface Index {
  /** The findings by where they begin, each with its place in the list. */
  sorted: readonly { finding: Finding; from: number; to: number; place: number }[];
  /** The list itself is sorted so. */
  inOrder: boolean;
}

const indexOf = once((findings: readonly Finding[]): Index => {
  const listed = findings.map((finding, place) => ({ finding, ...finding.ranges[0]!, place }));
  const inOrder = listed.every(({ from }, place) => place === 0 || listed[place - 1]!.from <= from);
  return { sorted: inOrder ? listed : listed.sort((a, b) => a.from - b.from), inOrder };
});

/** The findings whose first piece lies in `[from, to)`, in the order of the list. */
export function findingsIn(findings: readonly Finding[], { from, to }: Range): Finding[] {
  const { sorted, inOrder } = indexOf(findings);
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]!.from < from) low = middle + 1;
    else high = middle;
  }
  const found = [];
  for (; low < sorted.length && sorted[low]!.from <= to; low++) if (sorted[low]!.to <= to) found.push(sorted[low]!);
  if (!inOrder && found.length > 1) found.sort((a, b) => a.place - b.place);
  return found.map(({ finding }) => finding);
}
