/** The ordered list of passes. */

import { knownNames } from './known-names.ts';
import type { Pass } from './pass.ts';
import { years } from './years.ts';

export const PASSES: readonly Pass[] = [years, knownNames];
