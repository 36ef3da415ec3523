/** The ordered list of rules. */

import { appointments } from './appointments.ts';
import { attendanceLists } from './attendance-lists.ts';
import { callSlogans } from './call-slogans.ts';
import { campaigns } from './campaigns.ts';
import { curricula } from './curricula.ts';
import { dates } from './dates.ts';
import { enterprises } from './enterprises.ts';
import { escorts } from './escorts.ts';
import { leadersNamed } from './leaders.ts';
import { numberedSlogans } from './numbered-slogans.ts';
import { officials } from './officials.ts';
import { parallelSlogans } from './parallel-slogans.ts';
import { patternedSlogans } from './patterned-slogans.ts';
import { places } from './places.ts';
import { quotedSlogans } from './quoted-slogans.ts';
import { rolls } from './rolls.ts';
import { rowSlogans } from './row-slogans.ts';
import type { Rule } from './rule.ts';
import { slogans } from './slogans.ts';

export const RULES: readonly Rule[] = [
  dates,
  officials,
  escorts,
  leadersNamed,
  appointments,
  curricula,
  rolls,
  attendanceLists,
  enterprises,
  places,
  slogans,
  quotedSlogans,
  parallelSlogans,
  numberedSlogans,
  patternedSlogans,
  rowSlogans,
  callSlogans,
  campaigns,
];
