/** When characters read as a fact. */

import { divisionsNamed, isWithin } from '../lexicon/divisions.ts';
import { loadColumns, loadWords } from '../lexicon/load.ts';
import type { ArticleFacts, Kind, VisitFact } from '../model/facts.ts';
import { findDates } from '../text/date-grammar.ts';
import { fold } from '../text/fold.ts';

/** A text as facts are spelt: folded, without white space. */
export function spell(text: string): string {
  return fold(text).text.replace(/\s+/gu, '');
}

/** Shorter forms than this say nothing, in UTF-16 code units. */
const SHORTEST = 2;

/** Only letters and digits, for slogans: papers set their marks as they like. */
const bare = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '');

const contains = (name: string, said: string): boolean => said.length >= SHORTEST && name.includes(said);

let suffixes: ReadonlySet<string> | undefined;

/** A part of the name that is more than `有限公司`. */
function isEnterprise(name: string, said: string): boolean {
  suffixes ??= new Set(loadColumns('enterprise-suffixes.tsv', ['suffix', 'kind', 'not-before'])[0]);
  return contains(name, said) && !suffixes.has(said);
}

/** Meetings that a verb reports have no noun in their name. */
const TALK = /(?:会见|会谈|会商|座谈|座谈交流|视频连线)$/u;

let meetings: readonly string[] | undefined;

/** A part of the name, or any other meeting: `会议强调` speaks of the one that was named before. */
function isMeeting(name: string, said: string): boolean {
  meetings ??= [...loadWords('meeting-nouns.tsv', 'noun')];
  return contains(bare(name), bare(said)) || TALK.test(said) || meetings.some((noun) => said.endsWith(noun));
}

/** Short forms that later mentions may have, of each kind that has some; persons and dates are always named in full. */
const SHORT_FORMS: Partial<Record<Kind, (name: string, said: string) => boolean>> = {
  enterprises: isEnterprise,
  places: (name, said) => said.length >= SHORTEST && name.startsWith(said),
  slogans: (name, said) => contains(bare(name), bare(said)),
  meetings: isMeeting,
};

/**
 * Whether the mentions of a fact read as its name or text, or as a short form of it. The name of a meeting is that of
 * one of its mentions. In: what the fact says, and what its mentions say, spelt. Out: for each mention whether it does.
 */
export function readAs(kind: Kind, name: string, said: readonly string[]): boolean[] {
  if (kind === 'meetings' && !said.includes(name)) return said.map(() => false);
  return said.map((own) => own === name || (SHORT_FORMS[kind]?.(name, own) ?? false));
}

/** A visit's parts. */
export type Part = keyof VisitFact['evidence'];

/** Whether the characters of a visit's evidence say its part, `said` being spelt and not empty. */
export function evidenceReads(part: Part, visit: VisitFact, said: string, { dates }: ArticleFacts): boolean {
  if (part === 'place') return placeReads(visit, said);
  if (part !== 'date') return said === spell(visit[part] ?? '');
  const same = dates.filter(({ value }) => value === visit.date);
  // Dates that were not sure enough may have been left out of the facts.
  return same.length > 0 ? same.some(({ text }) => spell(text) === said) : isDate(said);
}

/** The printed division is the place, or where it is inferred one that holds it. */
function placeReads({ place, inferred }: VisitFact, said: string): boolean {
  if (place === null) return false;
  if (said === spell(place)) return true;
  const printed = divisionsNamed(said);
  return divisionsNamed(place).some(({ code }) =>
    printed.some((division) => division.code === code || (inferred.includes('place') && isWithin(code, division.code))),
  );
}

function isDate(said: string): boolean {
  return findDates(said).some(({ from, to }) => from === 0 && to === said.length);
}

/** Whether a visit may have no characters for a part: what is unknown, and what is inferred. */
export function mayBeSilent(part: Part, visit: VisitFact): boolean {
  if (part === 'visitor') return false;
  return visit[part] === null || (part !== 'activity' && visit.inferred.includes(part));
}
