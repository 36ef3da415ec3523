/** The tours that an article reports, put together from its sentences. */

import { isWithin, type Division } from '../lexicon/divisions.ts';
import type { Article, Range } from '../model/page.ts';
import type { DateFound, Finding, PersonFound } from '../rules/rule.ts';
import { eventDate, type EventDate } from './event-date.ts';
import { isRoom, isUmbrella, type Site } from './sites.ts';
import { leadingDivisions, smallest, type PrintedDivision } from './visit-places.ts';
import { activitiesIn, readVisitSentence, type VisitSentence } from './visit-sentences.ts';

export interface Stop extends Range {
  text: string;
  /** Where its county is printed, here or earlier in its list or sentence. */
  place: PrintedDivision | null;
  /** The county stands at the stop itself. */
  printed: boolean;
  /** The sentence's own date. */
  date: DateFound | null;
  umbrella: boolean;
  /**
   * Ground on which it is a site, as sites.ts tells; `opening` where the first sentence names it and later ones name
   * others, perhaps in it; `area` for a division; `whole` for the county itself. */
  ground: Site['ground'] | 'opening' | 'area' | 'whole';
}

export interface Companion {
  person: PersonFound;
  /** 分别参加: nobody can tell which stops. */
  severally: boolean;
}

export interface Tour {
  leads: PersonFound[];
  companions: Companion[];
  stops: Stop[];
  /** Where the tour begins: the sentence that names its leads. */
  sentence: Range;
  activity: Range | null;
  /** The activity is one that looks at a place: 调研, 督查; not 指导. */
  inspects: boolean;
  /** Where the sentences begin that tell of the tour itself, not of what was said. */
  sentences: number[];
  date: EventDate | null;
  /** Divisions that the first sentence names as the tour's: 赴|铜仁市, 深入|繁峙县、五台县. */
  destinations: PrintedDivision[];
}

/**
 * In: an article, its findings, and codes of divisions that the page names, the nearest first.
 * Out: its tours in text order.
 */
export function toursOf(article: Article, findings: readonly Finding[], context: readonly string[]): Tour[] {
  const inside = (range: Range): Finding[] => findings.filter((f) => f.ranges[0]!.from >= range.from && f.ranges[0]!.to <= range.to);
  const dates = findings.filter((f): f is DateFound => f.kind === 'date');
  const tours: Tour[] = [];
  let waiting: Companion[] = [];
  for (const sentence of article.sentences) {
    const kind = article.blocks[sentence.block]!.kind;
    if (kind !== 'paragraph' && !(kind !== 'headline' && isReport(findings, sentence))) continue;
    const within = inside(sentence);
    const persons = within.filter((f): f is PersonFound => f.kind === 'official');
    const current = tours[tours.length - 1] ?? null;
    const enterprise = (range: Range): Range | null =>
      within.find(
        (f) => f.kind === 'enterprise' && f.ranges.length === 1 && f.ranges[0]!.from >= range.from && f.ranges[0]!.to === range.to,
      )?.ranges[0] ?? null;
    const whole = (range: Range): boolean => leadingDivisions(article.text, range.from, range.to, context).at(-1)?.to === range.to;
    // A township behind its county is a site as well.
    const headOf = (range: Range): number => leadingDivisions(article.text, range.from, range.to, context).at(-1)?.to ?? range.from;
    const known = (range: Range): boolean =>
      enterprise(range) !== null ||
      whole(range) ||
      within.some((f) => f.kind === 'place' && f.ranges[0]!.to === range.to && f.ranges[0]!.from <= headOf(range));
    const group = GROUP.test(article.text.slice(sentence.from, sentence.to));
    const read = readVisitSentence(article.text, sentence, persons, current !== null || group, known, whole);
    const at = read.verb?.from ?? read.sites[0]?.from ?? sentence.to;
    const date = dateBefore(within, at, sentence);
    let tour = current;
    if (tour?.leads.length === 0) tour.leads = leadersOf(article.text, sentence, persons);
    if (!current && read.leads.length === 0 && read.at.length > 0) read.leads = read.at;
    if (read.leads.length > 0 || (!current && group && read.verb !== null))
      tour = joinOrBegin(tours, read, sentence, () => eventDate(article, dates, at));
    if (!tour) {
      waiting.push(...companionsOf(article.text, read));
      continue;
    }
    if (read.verb || read.sites.length > 0 || read.companions.length > 0) tour.sentences.push(sentence.from);
    if (goesOn(tour, read, persons)) addStops(article.text, tour, read, sentence, date, context, enterprise);
    tour.companions.push(...waiting, ...companionsOf(article.text, read));
    waiting = [];
  }
  for (const tour of tours) tour.activity ??= activityOf(article);
  return tours.filter((tour) => tour.leads.length > 0 && (tour.activity !== null || tour.stops.length > 0)).map(tidy);
}

/** A caption that tells its own day reports like a paragraph; others only repeat what a paragraph says. */
export function isReport(findings: readonly Finding[], sentence: Range): boolean {
  return findings.some((f) => f.kind === 'date' && f.ranges[0]!.from >= sentence.from && f.ranges[0]!.to <= sentence.from + 20);
}

/** The activity that the headline names, where the sentences of the tour name none: 朱晓东赴繁峙县|调研. */
function activityOf(article: Article): Range | null {
  const headline = article.blocks.find((block) => block.kind === 'headline');
  const verb = headline && activitiesIn(article.text, headline)[0];
  return verb ? { from: verb.from, to: verb.to } : null;
}

/** A body on tour, whose head the next sentence may name. */
const GROUP = /(?:调研组|考察团|考察组|检查组|督导组|督查组|代表团|视察组|工作组|慰问组|督察组)/u;

/** 调研组由副巡视员王创带队: who leads the body that is on tour. */
function leadersOf(text: string, sentence: Range, persons: readonly PersonFound[]): PersonFound[] {
  const by = /由[^,。;]{2,60}?(?:带队|率队|率领|任组长|担任组长|任团长)/u.exec(text.slice(sentence.from, sentence.to));
  if (!by) return [];
  const from = sentence.from + by.index;
  return persons.filter((person) => person.ranges[0]!.from >= from && person.ranges[0]!.to <= from + by[0].length);
}

/** The tour of these leads: the one under way, or a new one. */
function joinOrBegin(tours: Tour[], read: VisitSentence, sentence: Range, date: () => EventDate | null): Tour | null {
  const current = tours[tours.length - 1] ?? null;
  const names = new Set(read.leads.map((lead) => lead.name));
  const same = tours.findLast((tour) => tour.leads.some((lead) => names.has(lead.name)));
  if (same) {
    same.activity ??= read.activity;
    return same;
  }
  if (current?.companions.some(({ person }) => names.has(person.name))) return current;
  if (!read.inspects && read.sites.length === 0) return current;
  const tour: Tour = {
    leads: unique(read.leads),
    companions: [],
    stops: [],
    sentence,
    sentences: [],
    activity: read.activity,
    inspects: read.inspects,
    date: date(),
    destinations: [],
  };
  tours.push(tour);
  return tour;
}

/** Whether the sites of a sentence are the tour's: its leads, 一行, or nobody else stands there. */
function goesOn(tour: Tour, read: VisitSentence, persons: readonly PersonFound[]): boolean {
  if (read.sites.length === 0) return false;
  if (persons.length === 0) return true;
  const names = new Set(tour.leads.map((lead) => lead.name));
  return persons.some((person) => names.has(person.name)) || read.leads.length > 0;
}

function companionsOf(text: string, read: VisitSentence): Companion[] {
  return read.companions.map((person) => {
    const behind = text.slice(person.ranges[0]!.to, person.ranges[0]!.to + 200);
    return { person, severally: /^[^。;]*?分别(?:在[^,。;]{1,6})?(?:参加|陪同|参与|一同)/u.test(behind) };
  });
}

function addStops(
  text: string,
  tour: Tour,
  read: VisitSentence,
  sentence: Range,
  date: DateFound | null,
  context: readonly string[],
  enterprise: (range: Range) => Range | null,
): void {
  const first = tour.sentence.from === sentence.from;
  let group = -1;
  let carried: PrintedDivision | null = null;
  let scope: PrintedDivision | null = null;
  const isWhole = (site: Site): boolean => leadingDivisions(text, site.from, site.to, context).at(-1)?.to === site.to;
  for (const site of read.sites) {
    const own = smallest(leadingDivisions(text, site.from, site.to, [...(scope ? [scope.division.code] : []), ...context]));
    if (site.group !== group) carried = null;
    group = site.group;
    if (own && own.division.level === 'county') carried = own;
    const name = enterprise(site);
    // 中国农民工政策发源地梦润集团: the enterprise is the site, what stands before it describes it.
    const stop =
      name && (!own || name.from >= own.to)
        ? { ...name, text: text.slice(name.from, name.to).replace(/\s/gu, '') }
        : stripCounty(text, site, own);
    const whole = own !== null && own.to === site.to;
    const umbrella = isUmbrella(stop.text) || (whole && (first || read.sites.some((other) => other.from > site.to && !isWhole(other))));
    if (own && own.to === site.to) {
      scope = own;
      if (first) tour.destinations.push(own);
    }
    tour.stops.push({
      ...stop,
      place: own ? placeIn(own, scope) : (carried ?? scope),
      printed: own !== null,
      date,
      umbrella,
      ground: whole ? 'area' : site.ground,
    });
  }
}

/** A place of the sentence tells more than a prefecture that is printed at the stop. */
function placeIn(own: PrintedDivision, around: PrintedDivision | null): PrintedDivision {
  if (!around) return own;
  return own.division.level !== 'county' && isWithin(around.division.code, own.division.code) ? around : own;
}

/** 繁峙县山西华茂恒信铸管有限公司: the county before a site that has a name of its own says where it lies. */
function stripCounty(text: string, site: Site, own: PrintedDivision | null): Range & { text: string } {
  const range = { from: site.from, to: site.to };
  const rest = own ? text.slice(own.to, site.to).replace(/\s/gu, '') : '';
  return own && own.from >= site.from && (rest.length >= 4 || /..[乡镇村]$/u.test(rest))
    ? { from: own.to, to: site.to, text: rest }
    : { ...range, text: site.text };
}

/** The last date of the sentence before an offset. */
function dateBefore(findings: readonly Finding[], at: number, sentence: Range): DateFound | null {
  const dates = findings.filter((f): f is DateFound => f.kind === 'date' && f.ranges[0]!.from >= sentence.from && f.ranges[0]!.to <= at);
  return dates.findLast((date) => date.form.value !== null && date.form.value.length >= 10) ?? null;
}

/** Umbrella areas are stops only where nothing in them is one; equal stops are one. */
function tidy(tour: Tour): Tour {
  const concrete = tour.stops.filter((stop) => !stop.umbrella);
  const visited = new Set(concrete.map((stop) => stop.place?.division.code));
  const stops = tour.stops.filter((stop) => {
    if (!stop.umbrella) return true;
    if (concrete.length === 0) return true;
    return (
      stop.place !== null &&
      stop.place.division.level === 'county' &&
      tour.destinations.length > 1 &&
      !visited.has(stop.place.division.code)
    );
  });
  const seen = new Set<Stop>();
  const rooms = (stop: Stop): boolean => isRoom(stop.text) && stop !== stops[0];
  return {
    ...tour,
    companions: uniqueCompanions(tour),
    stops: stops
      .map((stop) => opening(tour, stop, stops))
      .filter((stop) => {
        if (rooms(stop)) return false;
        // The same site again, by a shorter name, if it can lie in the same county.
        if (stops.some((other) => other !== stop && isArea(stop) && other.text.startsWith(stop.text) && other.text !== stop.text))
          return false;
        const twice = [...seen].some((other) => sameSite(other.text, stop.text) && sameCounty(other, stop));
        seen.add(stop);
        return !twice;
      }),
  };
}

/** A site of the first sentence may hold those that the report goes on to tell of. */
function opening(tour: Tour, stop: Stop, stops: readonly Stop[]): Stop {
  const first = stop.ground === 'named' && stop.to <= tour.sentence.to;
  return first && stops.some((other) => other.from > tour.sentence.to) ? { ...stop, ground: 'opening' } : stop;
}

/** A township or a zone: a site in it that is named says more. */
function isArea(stop: Stop): boolean {
  return /(?:[乡镇村]|街道|苏木|园区|产业园|工业园)$/u.test(stop.text);
}

/** One name holds the other: 西古村 and 西古村电商扶贫项目, 省人民医院 and its 急诊中心治疗室. */
function sameSite(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return (
    short.length >= 3 &&
    !a.includes('公司') &&
    (long.startsWith(short) || long.endsWith(short) || (short.length >= 4 && long.includes(short)))
  );
}

function sameCounty(a: Stop, b: Stop): boolean {
  return !a.place || !b.place || a.place.division.code === b.place.division.code;
}

function unique(persons: readonly PersonFound[]): PersonFound[] {
  return persons.filter((person, i) => persons.findIndex((other) => other.name === person.name) === i);
}

function uniqueCompanions(tour: Tour): Companion[] {
  const names = new Set(tour.leads.map((lead) => lead.name));
  return tour.companions.filter(({ person }) => {
    if (names.has(person.name)) return false;
    names.add(person.name);
    return true;
  });
}

export type { Division };
