/** Whether something lies within one of many runs of a text. */

import type { Range } from '../model/page.ts';

/** Runs that may lie within each other. A question takes as many steps as the logarithm of their number. */
export class Cover {
  private readonly starts: number[] = [];
  /** The furthest end of the runs up to each one. */
  private readonly reach: number[] = [];

  /** In: runs, sorted by where they begin. */
  constructor(runs: readonly Range[]) {
    let reach = 0;
    for (const { from, to } of runs) {
      this.starts.push(from);
      this.reach.push((reach = Math.max(reach, to)));
    }
  }

  /** Whether one of the runs holds `[from, to)`. */
  holds(from: number, to: number): boolean {
    let low = 0;
    let high = this.starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.starts[middle]! <= from) low = middle + 1;
      else high = middle;
    }
    return low > 0 && this.reach[low - 1]! >= to;
  }
}
