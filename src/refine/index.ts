/** The ordered list of passes. */

import { knownNames } from './known-names.ts';
import type { Pass } from './pass.ts';
import { placeOverlaps } from './place-overlaps.ts';
import { shortEnterprises } from './short-enterprises.ts';
import { shortPlaces } from './short-places.ts';
import { sloganOverlaps } from './slogan-overlaps.ts';
import { years } from './years/years.ts';

export const PASSES: readonly Pass[] = [sloganOverlaps, years, knownNames, placeOverlaps, shortPlaces, shortEnterprises];
