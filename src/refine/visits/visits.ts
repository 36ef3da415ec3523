/** Visits: one row for each visitor and stop of an article's tours. */

import type { Division } from '../../lexicon/divisions.ts';
import { divisionAmong, isWithin } from '../../lexicon/divisions.ts';
import { loadWords } from '../../lexicon/load.ts';
import type { VisitFact } from '../../model/facts.ts';
import type { Article, Range } from '../../model/page.ts';
import type { DateFound, PersonFound } from '../../rules/rule.ts';
import { matchesOf } from '../../text/matches.ts';
import type { Jurisdiction } from '../jurisdiction.ts';
import type { Stop, Tour } from './tour.ts';
import { receives } from './hosts.ts';
import { placeAbroadAt } from '../../rules/persons/abroad.ts';
import { divisionOfPost } from './post-divisions.ts';
import { sharedName, staysPut } from './visit-places.ts';

/** A visit with its evidence as ranges of the article's text. */
export interface VisitDraft extends Omit<VisitFact, 'evidence' | 'confidence'> {
  evidence: { visitor: Range[]; stop: Range[]; place: Range[]; date: Range[]; activity: Range[] };
}

/** In: an article, its tours, and the page's own division. Out: its visits in text order. */
export function visitsOf(article: Article, tours: readonly Tour[], home: Jurisdiction): VisitDraft[] {
  return tours.flatMap((tour) => rowsOf(article, tour, home));
}

function rowsOf(article: Article, tour: Tour, home: Jurisdiction): VisitDraft[] {
  const visitors = [
    ...tour.leads.filter(({ kind }) => kind === 'official').map((person) => ({ person, role: 'lead' as const, severally: false })),
    ...tour.companions.map((companion) => ({ ...companion, role: 'companion' as const })),
  ];
  const stops = tour.stops.length > 0 ? tour.stops.map((stop) => ownDivision(stop, home)) : wholeCounty(article.text, tour, home);
  const places = placesOf(article.text, stops, tour, home);
  const present = presence(article.text, tour, places);
  const days = daysOf(stops, tour);
  return stops.flatMap((stop, index) =>
    visitors
      .filter(({ person, role }) => role === 'lead' || present(person, places[index]!))
      .map(({ person, role, severally }): VisitDraft => {
        const place = places[index]!;
        const elsewhere =
          role === 'companion' && (leftBefore(article.text, person, stop, tour) || !receives(article.text, tour, person, stop));
        const ground = stop.ground === 'named' && elsewhere ? 'later' : stop.ground;
        const date = days[index]!;
        const inferred: VisitFact['inferred'] = [];
        if (severally || stop.from === stop.to) inferred.push('stop');
        if (place && !(stop.printed && place.code === stop.place?.division.code)) inferred.push('place');
        if (date && date.form.value !== null && (stop.date ? date.inferred : tour.date?.inferred || stop.from > tour.sentence.to))
          inferred.push('date');
        return {
          visitor: person.name,
          role,
          stop: stop.text,
          place: place?.name ?? null,
          date: date?.form.value ?? null,
          activity: tour.activity ? article.text.slice(tour.activity.from, tour.activity.to) : null,
          inferred,
          evidence: {
            visitor: person.ranges,
            stop: stop.from === stop.to ? [] : [{ from: stop.from, to: stop.to }],
            place: stop.place ? [{ from: stop.place.from, to: stop.place.to }] : [],
            date: date?.ranges ?? [],
            activity: tour.activity ? [tour.activity] : [],
          },
          rule: `visits/${severally ? 'severally' : role}${ground === 'named' ? '' : `-${ground}`}${tour.activity ? '' : '-silent'}`,
        };
      }),
  );
}

/**
 * The day of each stop: told with it, or for it in its paragraph; of a tour of one day, with a stop before it (7日,甲到丁村。¶随后到戊镇);
 * else that of the whole tour. What is told of another month goes back to an earlier tour.
 */
function daysOf(stops: readonly Stop[], tour: Tour): (DateFound | null)[] {
  const whole = tour.date?.date ?? null;
  const months = whole?.form.value?.split('/').map((value) => value.slice(0, 7));
  const ofTour = (date: DateFound | null): boolean => date !== null && (!months || months.includes(date.form.value!.slice(0, 7)));
  let told: DateFound | null = null;
  return stops.map(({ date, day }) => {
    const own = date ?? (ofTour(day) ? day : null);
    if (ofTour(own) && months?.length !== 2) told = own;
    return own ?? told ?? whole;
  });
}

/** 到甲厂、乙厂。丙参加。¶还到丁村: who is named behind the first stops was perhaps not at those of a paragraph
 * that follows, nor at those of a later day. */
function leftBefore(text: string, { ranges }: PersonFound, stop: Stop, tour: Tour): boolean {
  const { from, to } = ranges[0]!;
  if (stop.from < to || !text.slice(to, stop.from).includes('\n')) return false;
  const day = stop.date?.form.value ?? null;
  const otherDay = day !== null && day !== tour.date?.date.form.value && stop.date!.ranges[0]!.from > to;
  return otherDay || tour.stops.some((other) => other.to < from && other.ground === 'named');
}

/**
 * The county of a stop: printed at it, or told for its list or sentence; else that of the tour, of the stop before, of the
 * page's own jurisdiction. A tour that goes elsewhere is not at home.
 */
function placeOf(text: string, stop: Stop, tour: Tour, home: Jurisdiction): Division | null {
  const printed = stop.place?.division ?? null;
  if (printed?.level === 'county') return printed;
  const shared = printed ? undefined : sharedName(text, stop.from);
  if (shared) return divisionAmong(shared.divisions, codesOf(home));
  const around = aroundOf(text, stop, tour, home);
  // 平邑石膏矿 in a report of the province: its own name tells more.
  const nearer = stop.hint !== null && around !== null && around.level !== 'county' && isWithin(stop.hint.code, around.code);
  if (!printed) return nearer ? stop.hint : (around ?? stop.hint);
  // 赴吉利区督查,走进|洛阳市宏泰源炼化有限公司: the tour's only county tells more than its prefecture.
  const [sole, ...others] = tour.destinations;
  if (sole?.division.level === 'county' && others.length === 0 && isWithin(sole.division.code, printed.code)) return sole.division;
  // 湖南省药用植物实验室: a province in the name of a house says little of where it stands.
  const own = stop.text.startsWith(printed.name) && OFFICE.test(stop.text.slice(printed.name.length));
  const vague = !own && (!stop.printed || printed.level === 'province');
  return vague && around && isWithin(around.code, printed.code) ? around : printed;
}

/** 广西壮族自治区|政协机关: a body of the division itself. */
const OFFICE = /^(?:政协|人大|纪委|监委|总工会|妇联|党校|人民检察院|高级人民法院|[一-鿿]{1,6}[厅局委]$)/u;

/** The counties of a tour's stops. What the name of one tells holds for those that follow in its sentence. */
function placesOf(text: string, stops: readonly Stop[], tour: Tour, home: Jurisdiction): (Division | null)[] {
  const places: (Division | null)[] = [];
  stops.forEach((stop, index) => {
    const place = placeOf(text, stop, tour, home);
    const last = places.at(-1);
    const told = index > 0 && stops[index - 1]!.place === null && !/^[省市]/u.test(stop.text);
    const follows = told && last?.level === 'county' && !/[。\n]/u.test(text.slice(stops[index - 1]!.to, stop.from));
    places.push(follows && place && place.level !== 'county' && isWithin(last.code, place.code) ? last : place);
  });
  return places;
}

/** Those who lead the state and its party, by name and by office. */
const LEADERS = loadWords('national-leaders.tsv', 'name');
const OF_THE_STATE =
  /^(?:(?:中共)?中央(?:政治局|总书记|军委|书记处)|总书记|国家(?:副)?主席|(?:国务院)?副?总理|国务委员|全国人大常委会副?委员长|全国政协副?主席)/u;

/** The codes of a page's own divisions, the smallest first. */
function codesOf({ county, prefecture, province }: Jurisdiction): string[] {
  return [county, prefecture, province].flatMap((division) => division?.code ?? []);
}

/** Who comes to the page's own division: 来我县考察. */
const GUEST = /[我本][省市县区州旗镇乡校院]|来(?![到自])|[莅抵]/u;

function aroundOf(text: string, stop: Stop, tour: Tour, home: Jurisdiction): Division | null {
  // 省人民医院, 市博物馆: no county's, but that of a city that is one.
  const higher = /^[省市](?![民场区级县])/u.exec(stop.text)?.[0];
  // 天津市市长甲走访市工商联: in a report of several provinces, that of the post.
  const office = higher ? divisionOfLeads(text, tour) : null;
  if (office && office.level !== 'county' && !(home.province && isWithin(office.code, home.province.code))) {
    if (higher === '省' ? office.level === 'province' : office.level === 'prefecture' || /市$/u.test(office.name)) return office;
  }
  if (higher === '市' && home.prefecture) return home.county?.name.endsWith('市') ? home.county : home.prefecture;
  // The province's own houses stand in its capital, whose code ends so.
  if (higher === '省' && home.province) return home.prefecture?.code.endsWith('0100') ? home.prefecture : home.province;
  if (isAbroad(text, stop, tour)) return null;
  const destinations = sameMonth(null, stop.date, tour) ? tour.destinations.map((printed) => printed.division) : [];
  const counties = destinations.filter((division) => division.level === 'county');
  if (counties.length === 1) return counties[0]!;
  // What is told for its list since then counts more.
  const since = stop.place?.from ?? 0;
  const before = tour.stops.findLast(
    ({ from, place, date }) =>
      from < stop.from && from >= since && place?.division.level === 'county' && sameMonth(date ?? null, stop.date, tour),
  );
  if (destinations.length > 0) {
    const single = destinations.length === 1 ? destinations[0]! : null;
    if (single && home.county && isWithin(home.county.code, single.code)) return home.county;
    // What a paragraph tells of a county holds for the next one in a tour of that prefecture, not of a whole province.
    const paragraph = before && text.slice(before.to, stop.from).includes('\n') && single?.level === 'province';
    return (paragraph ? null : before?.place?.division) ?? single;
  }
  // 理塘县委书记甲检查消防: who goes nowhere that is told, and to no 我县, is in the division of the post.
  const own = divisionOfLeads(text, tour);
  const near = home.county ?? home.prefecture ?? home.province;
  const told = text.slice(tour.sentence.from, tour.sentence.to);
  const guest = near !== null ? GUEST.test(told) : /我[省市县区州旗校院司]|我公司/u.test(told);
  if (own && !guest && !(near && (isWithin(near.code, own.code) || isWithin(own.code, near.code)))) return own;
  // A leader of the state who goes nowhere that is told is as likely elsewhere, if not in the capital or a village.
  const ofState = tour.leads.some(({ name, posts }) => LEADERS.has(name) || posts.some((post) => OF_THE_STATE.test(post.text)));
  // 青石卫星发射中心 is not in the capital.
  const foreign = stop.hint !== null && near !== null && stop.hint.code.slice(0, 2) !== near.code.slice(0, 2);
  if (ofState && !guest && foreign) return stop.hint;
  if (ofState && !guest && !near?.code.startsWith('11') && !/[村镇乡]$/u.test(stop.text)) return before?.place?.division ?? null;
  // 贵阳生态公园 in a page of another province.
  const { hint } = stop;
  if (hint?.level === 'prefecture' && near && hint.code.slice(0, 2) !== near.code.slice(0, 2) && staysPut(stop.text)) return hint;
  const county = own?.level === 'county' && !guest ? own : null;
  return home.county ?? before?.place?.division ?? county ?? home.prefecture ?? home.province;
}

/** 2013年3月在甲县,…;2014年5月到乙大学: what is told of one month says nothing of another. */
function sameMonth(one: Stop['date'], other: Stop['date'], tour: Tour): boolean {
  const [a, b] = [one, other].map((date) => (date ?? tour.date?.date)?.form.value?.slice(0, 7));
  return a === undefined || b === undefined || a === b;
}

/** 率团访问|德国、荷兰, |加拿大温哥华港: in none of China's divisions. */
function isAbroad(text: string, stop: Stop, { sentence }: Tour): boolean {
  if (isForeign(text, stop.from)) return true;
  const told = text.slice(sentence.from, sentence.to);
  return matchesOf(told, GOES_ABROAD).some(({ index, 0: verb }) => isForeign(text, sentence.from + index + verb.length));
}

const GOES_ABROAD = /访问了?|出访|赴|前往|抵达/gu;

function isForeign(text: string, at: number): boolean {
  const place = placeAbroadAt(text, at);
  return place !== null && !/^(?:中国|香港|澳门|台湾|京津冀|长三角|珠三角)/u.test(place);
}

/** The smallest division in the posts of the leads, 理塘县委副书记甲; null where they are of none, or of several. */
function divisionOfLeads(text: string, tour: Tour): Division | null {
  const found = tour.leads.flatMap(({ posts }) => posts.flatMap((post) => divisionOfPost(text, post) ?? []));
  return found.find(({ code }) => found.every((other) => isWithin(code, other.code))) ?? null;
}

/**
 * 玉山县领导甲、信州区副区长乙分别在当地陪同: on a tour of several counties, those whose posts are of one of its divisions were
 * with it there. Out: whether a companion was at a place.
 */
function presence(
  text: string,
  tour: Tour,
  places: readonly (Division | null)[],
): (person: PersonFound, place: Division | null) => boolean {
  const visited = places.filter((place) => place !== null);
  if (new Set(visited.map(({ code }) => code)).size < 2 && tour.whole === null) return () => true;
  const own = new Map<string, string>();
  for (const { person } of tour.companions) {
    for (const post of person.posts) {
      const division = divisionOfPost(text, post);
      // On a part of a tour those of a county that other parts go to are not there at all.
      const told =
        division && (visited.some(({ code }) => isWithin(code, division.code)) || (tour.whole !== null && division.level === 'county'));
      if (told) own.set(person.name, division.code);
    }
  }
  return ({ name }, place) => {
    const code = own.get(name);
    return code === undefined || (place !== null && isWithin(place.code, code));
  };
}

/** 来|我县|考察: the page's own division by its name, which is not what is printed. */
function ownDivision(stop: Stop, home: Jurisdiction): Stop {
  const level = /^[我本全]([省市县区州旗])$/u.exec(stop.text)?.[1];
  const own = [home.county, home.prefecture, home.province].find((division) => division?.name.endsWith(level ?? ' '));
  return own ? { ...stop, to: stop.from, text: own.name, ground: 'area' } : stop;
}

/** 对我县环境卫生进行督查: a tour that names no site, but in its paragraph its county as the paper's own. */
function wholeCounty(text: string, tour: Tour, home: Jurisdiction): Stop[] {
  if (!home.county || !tour.activity || !tour.inspects) return [];
  const told = text.slice(text.lastIndexOf('\n', tour.sentence.from) + 1, tour.sentence.to);
  // 繁峙县|委书记, 繁峙县|县长 name a post, not where it goes.
  const named = told
    .split(home.county.name)
    .slice(1)
    .some((behind) => !/^[县市区旗]?[委长人政党纪领]/u.test(behind));
  if (!named && !/[我全][县市区旗]|县城|城区/u.test(told)) return [];
  const at = tour.activity.from;
  return [
    {
      from: at,
      to: at,
      text: home.county.name,
      place: null,
      hint: null,
      printed: false,
      date: null,
      day: null,
      told: '',
      umbrella: true,
      ground: 'whole',
    },
  ];
}
