/**
 * Phrases for a rule: what it must find, and what it must not.
 *
 * A phrase marks in its text what the rule shall find: `〔…〕` around the characters of each finding of that rule, in
 * order. `facts` says what each one is (the fields that matter, others are not compared). A phrase without marks must
 * give nothing.
 */
export interface Phrase {
  text: string;
  facts?: Record<string, unknown>[];
}

/** One `test/rules/NAME.phrases.ts`, for the rule `NAME`. */
export interface Phrases {
  hits: Phrase[];
  /** At least as many as the hits. */
  misses: string[];
}
