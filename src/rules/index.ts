/** The ordered list of rules. */

import { appointments } from './appointments.ts';
import { dates } from './dates.ts';
import { enterprises } from './enterprises.ts';
import { officials } from './officials.ts';
import { places } from './places.ts';
import type { Rule } from './rule.ts';

export const RULES: readonly Rule[] = [dates, officials, appointments, enterprises, places];
