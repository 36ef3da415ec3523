/** The ordered list of rules. */

import { officials } from './officials.ts';
import type { Rule } from './rule.ts';

export const RULES: readonly Rule[] = [officials];
