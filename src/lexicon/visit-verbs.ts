/** The verbs of visits (visit-verbs.tsv): rules of places and names end at them, visits are read from them. */

import { loadTable } from './load.ts';

/** What a verb of visits does in a sentence, as the table's header says. */
export type VisitVerbRole = 'motion' | 'activity' | 'deed';

const ROWS = loadTable('visit-verbs.tsv', ['verb', 'role']);

/** Each verb with its role, in the order of the table. */
export const VISIT_VERBS: readonly (readonly [verb: string, role: VisitVerbRole])[] = ROWS.map(([verb, role]) => [
  verb!,
  role as VisitVerbRole,
]);

/** The verbs alone. */
export const VISIT_VERB_WORDS: ReadonlySet<string> = new Set(VISIT_VERBS.map(([verb]) => verb));
