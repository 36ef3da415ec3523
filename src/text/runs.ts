/** Looking up runs of a text that follow each other. */

import type { Range } from '../model/page.ts';

/** Index of the run that holds an offset, -1 where none does. In: runs in text order that do not overlap. */
export function runAt(runs: readonly Range[], offset: number): number {
  let low = 0;
  let high = runs.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (runs[middle]!.from <= offset) low = middle;
    else high = middle - 1;
  }
  const run = runs[low];
  return run && run.from <= offset && offset < run.to ? low : -1;
}
