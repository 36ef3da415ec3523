/** The ordered list of passes. */

import { knownNames } from './known-names.ts';
import { listedOfficials } from './listed-officials.ts';
import type { Pass } from './pass.ts';
import { placeOverlaps } from './place-overlaps.ts';
import { shortEnterprises } from './short-enterprises.ts';
import { shortPlaces } from './short-places.ts';
import { sloganOverlaps } from './slogan-overlaps.ts';
import { years } from './years/years.ts';

export const PASSES: readonly Pass[] = [sloganOverlaps, years, listedOfficials, knownNames, placeOverlaps, shortPlaces, shortEnterprises];
