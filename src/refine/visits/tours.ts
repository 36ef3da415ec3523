/** The tours that an article reports, put together from its sentences. */

import type { Article, Range } from '../../model/page.ts';
import type { DateFound, Finding, PersonFound } from '../../rules/rule.ts';
import { eventDate, type EventDate } from '../years/event-date.ts';
import { goesOn } from './goes-on.ts';
import { activityOf, headlineTour, type HeadlineTour } from './headline-tour.ts';
import { tidy } from './tidy-tours.ts';
import { tellsLife } from './placed-sites.ts';
import { rejoined } from './rejoined.ts';
import { withReported } from './reported.ts';
import { isRoom } from './site-names.ts';
import type { Known } from './sites.ts';
import { withoutSpeech } from './speech.ts';
import { bindTo, destinationOf, type Destination } from './destinations.ts';
import { dateBefore, dayAtHead, sceneOf } from './stages.ts';
import { addStops } from './tour-stops.ts';
import type { Companion, Tour } from './tour.ts';
import { isDivision, leadingDivisions } from './visit-places.ts';
import { activitiesIn, partsOf } from './visit-verbs.ts';
import { readVisitSentence, type VisitSentence } from './visit-sentences.ts';
import { GROUP, SPEECH } from './visit-words.ts';
import { findingsIn } from './within.ts';

/**
 * In: an article, its findings, and codes of divisions that the page names, the nearest first.
 * Out: its tours in text order.
 */
export function toursOf(article: Article, findings: readonly Finding[], context: readonly string[]): Tour[] {
  const told = toldTours(article, findings, context, null);
  const headed = headlineTour(article, findings);
  // 潘胜泉到西山镇调研秋收: the headline tells of a tour that no sentence introduces with a verb of visiting.
  return headed === null || told.some((tour) => tour.leads.some(({ name }) => headed.names.has(name)))
    ? told
    : toldTours(article, findings, context, headed);
}

/** The tours that the sentences tell of; with a headline's tour, from the first sentence on that names who goes. */
function toldTours(article: Article, findings: readonly Finding[], context: readonly string[], headed: HeadlineTour | null): Tour[] {
  const dates = findings.filter((f): f is DateFound => f.kind === 'date');
  // Where a name stands alone, the posts are those printed with it before.
  const withPosts = (person: PersonFound): PersonFound => {
    const posted = (f: Finding): f is PersonFound => isOfficial(f) && f.name === person.name && f.posts.length > 0;
    return person.posts.length > 0 ? person : { ...person, posts: findings.find(posted)?.posts ?? [] };
  };
  const tours: Tour[] = [];
  let waiting: Companion[] = [];
  // Tours before it are those of another item.
  let closed = 0;
  // Who is named by reference only, but on tour.
  const away = new Set<string>();
  // Where a sentence said that somebody goes.
  let going: Destination | null = null;
  // The day with which a sentence of the paragraph began.
  let day: DateFound | null = null;
  // Whom 他 and 她 stand for.
  let spoken: PersonFound | null = null;
  const parts = article.sentences.flatMap((sentence) => {
    const own = partsOf(article.text, sentence, findingsIn(findings, sentence).filter(isOfficial));
    const shared = own.length > 1 ? sharedActivity(article.text, own.at(-1)!) : null;
    return own.map(({ from, to, block }) => ({ from, to, block, shared }));
  });
  for (const [index, sentence] of parts.entries()) {
    const before = parts[index - 1];
    // 又讯: what was told before is over.
    if (ANOTHER.test(article.text.slice(sentence.from, sentence.from + 4))) closed = tours.length;
    const kind = article.blocks[sentence.block]!.kind;
    if (kind !== 'paragraph' && !(kind !== 'headline' && isReport(findings, sentence))) continue;
    const within = findingsIn(findings, sentence);
    day = dayAtHead(within, sentence) ?? (before?.block === sentence.block ? day : null);
    const known = within.filter((finding): finding is PersonFound => isOfficial(finding) || isGuest(article.text, finding, away));
    const persons = withReported(article.text, sentence, known, within, away);
    const current = tours.length > closed ? tours[tours.length - 1]! : null;
    const group = current === null && GROUP.test(article.text.slice(sentence.from, sentence.to));
    // Nobody is on tour, and nobody who could be stands here.
    if (current === null && persons.length === 0 && !group) continue;
    const enterprise = (range: Range): Range | null =>
      within.find(
        (f) => f.kind === 'enterprise' && f.ranges.length === 1 && f.ranges[0]!.from >= range.from && f.ranges[0]!.to === range.to,
      )?.ranges[0] ?? null;
    const whole = (range: Range): boolean => isDivision(article.text, range, context);
    // A township behind its county is a site as well.
    const headOf = (range: Range): number => leadingDivisions(article.text, range.from, range.to, context).at(-1)?.to ?? range.from;
    const sites: Known = {
      is: (range) =>
        enterprise(range) !== null ||
        whole(range) ||
        within.some((f) => f.kind === 'place' && f.ranges[0]!.to === range.to && f.ranges[0]!.from <= headOf(range)),
      across: (at) => within.some(({ kind, ranges }) => isNamed(kind) && ranges.some(({ from, to }) => from <= at && at < to)),
    };
    const read = withoutSpeech(article, readVisitSentence(article.text, sentence, persons, current !== null || group, sites, whole));
    const at = read.verb?.from ?? read.sites[0]?.from ?? sentence.to;
    const date = dateBefore(within, at, sentence);
    going = destinationOf(article.text, read, sentence, context, going);
    let tour = current;
    if (tour?.leads.length === 0) tour.leads = leadersOf(article.text, sentence, persons);
    if ((!current || current.each) && read.leads.length === 0 && read.at.length > 0 && !tellsLife(article.text, read.at))
      read.leads = read.at;
    if (spoken && read.leads.length === 0 && read.verb && HE.test(article.text.slice(sentence.from, read.verb.from))) read.leads = [spoken];
    const heads = headed && tours.length === 0 ? persons.filter(({ name, reference }) => headed.names.has(name) && !reference) : [];
    if (headed && heads.length > 0 && read.leads.length === 0) {
      read.leads = heads;
      read.activity = headed.activity;
      read.inspects = true;
    }
    if (sentence.shared && read.leads.length > 0 && !read.inspects) {
      read.activity = sentence.shared;
      read.inspects = true;
    }
    if (read.leads.length > 0 || (group && read.verb !== null))
      tour = joinOrBegin(tours, closed, read, sentence, () => eventDate(article, dates, at), withPosts);
    for (const { name } of read.leads) away.add(name);
    if (!tour) {
      waiting.push(...companionsOf(article.text, read, persons));
      continue;
    }
    const there = goesOn(article.text, tour, read, persons, sentence, before);
    if (read.verb || there || read.companions.length > 0) tour.sentences.push(sentence.from);
    const scene = there || read.verb !== null ? null : sceneOf(article.text, sentence);
    // 5日,荣成市。: where those on tour are from here on.
    if (scene && whole(scene)) {
      tour.scene = leadingDivisions(article.text, scene.from, scene.to, context).at(-1) ?? null;
      tour.sentences.push(sentence.from);
    }
    bindTo(tour, sentence, going);
    if (there) addStops(article.text, tour, read, sentence, { date, day }, context, enterprise);
    if (read.companions.length === 0 && besideLead(article.text, tour, sentence, persons)) read.companions = persons.slice(1);
    for (const companion of [...waiting, ...companionsOf(article.text, read, persons)]) accompany(article.text, tours, tour, companion);
    waiting = [];
    const named = persons.filter((person) => !person.reference);
    if (named.length > 0) spoken = named.length === 1 ? named[0]! : null;
  }
  for (const tour of tours) tour.activity ??= activityOf(article);
  return rejoined(tours)
    .filter((tour) => tour.leads.length + tour.companions.length > 0 && (tour.activity !== null || tour.stops.length > 0))
    .map((tour) => ({ tour: tidy(tour), looksAround: tour.stops.some(({ text }) => isRoom(text)) }))
    .flatMap(({ tour, looksAround }) => (isTold(tour, looksAround) ? [tour] : []));
}

/** Where no activity is told, going alone is a tour only if several sites, a day or the rooms of the site are told with it. */
function isTold(tour: Tour, looksAround: boolean): boolean {
  if (tour.activity !== null) return true;
  const named = tour.stops.filter(({ ground }) => ground !== 'between' && ground !== 'area');
  return named.length > 1 || (named.length === 1 && (tour.date !== null || looksAround));
}

/** 集团董事长甲|一行来我县考察, 总经理甲|来考察,县长乙陪同: heads of firms lead tours, on which officials go along. */
function isGuest(text: string, finding: Finding, away: ReadonlySet<string>): finding is PersonFound {
  if (finding.kind !== 'executive') return false;
  const { to } = finding.ranges[0]!;
  return away.has(finding.name) || /^(?:等?一行|来(?![自到电函信])|率|莅)/u.test(text.slice(to, to + 3));
}

/** A caption that tells its own day reports like a paragraph; others only repeat what a paragraph says. */
export function isReport(findings: readonly Finding[], sentence: Range): boolean {
  return findingsIn(findings, { from: sentence.from, to: sentence.from + 20 }).some(({ kind }) => kind === 'date');
}

/** 和硕县, 维也纳和记公司: a conjunction within a name is none. */
function isNamed(kind: Finding['kind']): boolean {
  return kind === 'enterprise' || kind === 'place';
}

function isOfficial(finding: Finding): finding is PersonFound {
  return finding.kind === 'official';
}

/** 调研组由副巡视员王创带队, 县政协主席乙带队: who leads the body that is on tour. */
function leadersOf(text: string, sentence: Range, persons: readonly PersonFound[]): PersonFound[] {
  const head = persons.find(({ ranges }) => /^(?:带队|率队)/u.test(text.slice(ranges[0]!.to, ranges[0]!.to + 2)));
  if (head) return [head];
  const by = /由[^,。;]{2,60}?(?:带队|率队|率领|任组长|担任组长|任团长)/u.exec(text.slice(sentence.from, sentence.to));
  if (!by) return [];
  const from = sentence.from + by.index;
  return persons.filter((person) => person.ranges[0]!.from >= from && person.ranges[0]!.to <= from + by[0].length);
}

/** 甲、乙、丙|等县领导顾不上擦汗: the lead of the tour before others of one list, who are there too. */
function besideLead(text: string, { leads }: Tour, sentence: Range, persons: readonly PersonFound[]): boolean {
  const [first, ...others] = persons;
  if (
    !first ||
    others.length === 0 ||
    !leads.some(({ name }) => name === first.name) ||
    SPEECH.test(text.slice(sentence.from, sentence.to))
  )
    return false;
  const listed = others.every(
    ({ ranges, posts }, index) =>
      posts.every((post) => post.from > ranges[0]!.from) && text.slice(persons[index]!.ranges[0]!.to, ranges[0]!.from) === '、',
  );
  return listed && /^等(?:[省市县区州旗乡镇]|四大班子)*领导/u.test(text.slice(persons.at(-1)!.ranges[0]!.to));
}

/** 他 or 她 as the subject of a verb. */
const HE = /(?:^|[,;”])[^,;]{0,6}[他她](?!们)[^,。;的]{0,12}$/u;

/** A companion goes with the tour, and with its parts; 乙陪同|甲 with 甲 alone. */
function accompany(text: string, tours: readonly Tour[], tour: Tour, companion: Companion): void {
  const alone = companion.with === null ? undefined : tours.findLast(({ leads }) => leads.some((lead) => lead.name === companion.with));
  const whole = tour.whole ?? tour;
  // 乙到丁镇。丙参加: in one paragraph with that part of the tour.
  const told = text.slice(tour.sentences.at(-1) ?? 0, companion.person.ranges[0]!.from);
  const own = alone ?? (tour.whole && !companion.severally && !told.includes('\n') ? tour : null);
  for (const one of own ? [own] : tours) if (one === own || one === whole || one.whole === whole) one.companions.push(companion);
}

/** How another item begins within an article. */
const ANOTHER = /^(?:又讯|另讯|又悉|另悉|另据)/u;

/** 甲到乙镇,丙到丁镇,分别|督导检查: the activity that the parts of a sentence share. */
function sharedActivity(text: string, last: Range): Range | null {
  return activitiesIn(text, last).find(({ from }) => /分别(?:对[^,。;]{1,20}(?:进行|开展))?$/u.test(text.slice(last.from, from))) ?? null;
}

/** The tour of these leads: the one under way, or a new one. */
function joinOrBegin(
  tours: Tour[],
  closed: number,
  read: VisitSentence,
  sentence: Range,
  date: () => EventDate | null,
  withPosts: (person: PersonFound) => PersonFound,
): Tour | null {
  const open = tours.slice(closed);
  const current = open[open.length - 1] ?? null;
  const names = new Set(read.leads.map((lead) => lead.name));
  const all = open.findLast((tour) => read.leads.every(({ name }) => tour.leads.some((lead) => lead.name === name)));
  const same = all ?? open.findLast((tour) => tour.leads.some((lead) => names.has(lead.name)));
  if (same) {
    same.activity ??= read.activity;
    const part = same.leads.filter((lead) => names.has(lead.name));
    if (part.length === same.leads.length || read.sites.length === 0) return same;
    const own: Tour = { ...same, leads: part, companions: [], stops: [], sentences: [], whole: same.whole ?? same, party: read.party };
    tours.push(own);
    return own;
  }
  if (current?.companions.some(({ person }) => names.has(person.name))) return current;
  // 佟阔赶到法庭,当面商量: who only comes by is on no tour.
  if (
    !read.inspects &&
    (read.sites.length === 0 || (current !== null && read.sites.every(({ text }) => text.length < 4 && !/[乡镇村]$/u.test(text))))
  )
    return current;
  const tour: Tour = {
    leads: unique(read.leads).map(withPosts),
    companions: [],
    stops: [],
    sentence,
    sentences: [],
    activity: read.activity,
    inspects: read.inspects,
    date: date(),
    whole: null,
    party: read.party,
    apart: read.apart,
    each: read.each,
    destinations: [],
    scene: null,
  };
  tours.push(tour);
  return tour;
}

function companionsOf(text: string, read: VisitSentence, persons: readonly PersonFound[]): Companion[] {
  return read.companions.map((person) => {
    const behind = text.slice(person.ranges[0]!.to, person.ranges[0]!.to + 200);
    const escorted = /^[^,。;]{0,4}陪同/u.exec(behind);
    const at = person.ranges[0]!.to + (escorted?.[0].length ?? 0);
    const whom = escorted && persons.find((other) => at === (other.posts[0]?.from ?? other.ranges[0]!.from));
    return { person, with: whom ? whom.name : null, severally: /^[^。;]*?分别(?:在[^,。;]{1,6})?(?:参加|陪同|参与|一同)/u.test(behind) };
  });
}

function unique(persons: readonly PersonFound[]): PersonFound[] {
  return persons.filter((person, i) => persons.findIndex((other) => other.name === person.name) === i);
}
