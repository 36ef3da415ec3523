/** The ordered list of passes. */

import { knownNames } from './known-names.ts';
import type { Pass } from './pass.ts';
import { placeOverlaps } from './place-overlaps.ts';
import { shortPlaces } from './short-places.ts';
import { years } from './years.ts';

export const PASSES: readonly Pass[] = [years, knownNames, placeOverlaps, shortPlaces];
