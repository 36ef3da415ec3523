/** The ordered list of passes. */

import { knownNames } from './known-names.ts';
import type { Pass } from './pass.ts';

export const PASSES: readonly Pass[] = [knownNames];
