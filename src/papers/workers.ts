/** How many threads read. */

import type { Call } from '../call/call.ts';
import type { Workers } from '../jobs/extract-sources.ts';

/** The threads that a call may have its papers read on, or null. */
export function workersOf({ context: { parallel }, options }: Call): Workers | null {
  return parallel && { count: options.jobs ?? parallel.cores, start: () => parallel.startWorker() };
}
