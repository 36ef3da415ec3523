/** The ordered list of passes. */

import type { Pass } from './pass.ts';

export const PASSES: readonly Pass[] = [];
