/** How sure a fact is: as sure as the surest rule that found it. */

import { loadTable } from '../lexicon/load.ts';
import type { Confidence } from '../model/facts.ts';

const ORDER: readonly Confidence[] = ['unsure', 'probable', 'confirmed'];

let table: Map<string, Confidence> | null = null;

/** The confidence of what a rule finds. In: the rule's printed name. */
export function confidenceOf(rule: string): Confidence {
  table ??= new Map(loadTable('rule-confidence.tsv', ['rule', 'confidence']).map((row) => [row[0]!, row[1] as Confidence] as const));
  return table.get(rule) ?? 'confirmed';
}

/** The surer of two. */
export function surer(a: Confidence, b: Confidence): Confidence {
  return ORDER.indexOf(a) >= ORDER.indexOf(b) ? a : b;
}
