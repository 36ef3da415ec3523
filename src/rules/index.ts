/** The ordered list of rules. */

import type { Rule } from './rule.ts';

export const RULES: readonly Rule[] = [];
