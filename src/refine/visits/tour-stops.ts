/** The stops that one sentence adds to a tour, with the counties printed for them. */

import { isWithin } from '../../lexicon/divisions.ts';
import type { Range } from '../../model/page.ts';
import { withoutWhite } from '../../text/white-space.ts';
import { destinationAt } from './destinations.ts';
import { isUmbrella } from './site-names.ts';
import type { Site } from './sites.ts';
import type { Stop, Tour } from './tour.ts';
import {
  countyWithin,
  isDivision,
  leadingDivisions,
  sharedName,
  shortHead,
  smallest,
  staysPut,
  type PrintedDivision,
} from './visit-places.ts';
import type { VisitSentence } from './visit-sentences.ts';

/**
 * In: the text, the tour, what its sentence says, the sentence, its own date and the day told for its paragraph, codes of
 * divisions that the page names, and what is known as an enterprise. The tour gains the sentence's sites, and where it is
 * its first, its destinations.
 */
export function addStops(
  text: string,
  tour: Tour,
  read: VisitSentence,
  sentence: Range,
  { date, day }: Pick<Stop, 'date' | 'day'>,
  context: readonly string[],
  enterprise: (range: Range) => Range | null,
): void {
  const first = tour.sentence.from === sentence.from;
  let group = -1;
  let carried: PrintedDivision | null = null;
  let scope: PrintedDivision | null = tour.scene;
  // 在安吉县余村,…;在杭州湿地公园,…: behind a semicolon a short name tells of another county.
  // 先后到甲市、乙市。…乙|瑞丰公司: so does one that is told as another destination. 安吉县余村和|杭州|湿地公园: so does what cannot move.
  const elsewhere = (head: PrintedDivision, around: PrintedDivision | null, name: string): boolean =>
    around !== null &&
    !isWithin(around.division.code, head.division.code) &&
    (text.slice(around.to, head.from).includes(';') ||
      tour.destinations.some(({ division }) => division.code === head.division.code) ||
      (head.division.level === 'prefecture' && staysPut(name)));
  const isWhole = (site: Site): boolean => isDivision(text, site, context);
  for (const site of read.sites) {
    const near: string[] = [...(scope ? [scope.division.code] : []), ...context];
    const head = shortHead(text, site.from, site.to, near);
    const own: PrintedDivision | null =
      smallest(leadingDivisions(text, site.from, site.to, near)) ??
      smallest(describedBy(text, site, near)) ??
      countyWithin(text, site.from, site.to, near);
    // 6日,甲前往威海市青松商会: a place printed at a stop ends the scene.
    if (own && tour.scene) scope = tour.scene = null;
    if (site.group !== group) carried = null;
    group = site.group;
    if (own && own.division.level === 'county') carried = own;
    // 在颍上县,…;在阜阳合肥现代产业园区,…: what is told behind a semicolon for a larger division is in no county told before.
    const larger = own !== null && own.division.level !== 'county' && scope !== null && isWithin(scope.division.code, own.division.code);
    if (larger && text.slice(scope!.to, own.from).includes(';')) [scope, carried] = [own, null];
    const name = enterprise(site);
    // 中国农民工政策发源地梦润集团: the enterprise is the site, what stands before it describes it.
    const stop =
      name && (!own || name.from >= own.to)
        ? { ...name, text: text.slice(name.from, name.to).replace(/\s/gu, '') }
        : stripCounty(text, site, own);
    // 青田县和|朝阳区: whose 朝阳区 it is nobody tells, but it is not in the county before it.
    const shared = own === null && sharedName(text, site.from) !== undefined;
    const whole = (own !== null && own.to === site.to) || (shared && isWhole(site));
    const umbrella =
      isUmbrella(stop.text) ||
      (own === null && roughly(text, site, read.sites)) ||
      (whole && (first || own?.division.level === 'province' || read.sites.some((other) => other.from > site.to && !isWhole(other))));
    if (own && own.to === site.to) {
      scope = own;
      if (first && tour.destinations.every(({ division }) => division.code !== own.division.code)) tour.destinations.push(own);
    }
    const destination = own || tour.destinations.length < 2 ? null : destinationAt(text, site, tour.destinations);
    const around = carried ?? scope;
    // What begins with a short name lies there; of what many counties share it is not told where it lies.
    const named = head && (head.sure || elsewhere(head.printed, around, stop.text)) ? head.printed : null;
    const unprinted = named ?? (shared ? null : around);
    tour.stops.push({
      ...stop,
      place: own ? placeIn(own, scope) : (destination ?? unprinted),
      hint: head?.printed.division ?? null,
      printed: own !== null,
      date,
      day,
      told: withoutWhite(text.slice(site.head, site.to)),
      umbrella,
      ground: whole || TOWNSHIP.test(stop.text) ? 'area' : site.ground,
    });
  }
}

/** The divisions with which the words before a site begin: 宁晋县|境内的永丰电缆厂; not 与准格尔旗|交界处的…. */
function describedBy(text: string, site: Site, near: readonly string[]): PrintedDivision[] {
  const found = leadingDivisions(text, site.head, site.from, near);
  return /^(?:交界|接壤|相邻|毗邻|籍|人)/u.test(text.slice(found.at(-1)?.to ?? site.from, site.from)) ? [] : found;
}

/** A township; who goes there mostly goes to some site in it. */
const TOWNSHIP = /^[一-鿿]{1,6}(?:[乡镇]|街道|苏木)$/u;

/** 到湾岭镇暗访,查看了便民服务中心、…: a township alone, in which the sentence goes on to tell of sites. */
function roughly(text: string, site: Site, sites: readonly Site[]): boolean {
  return (
    /(?:[乡镇]|街道|苏木)$/u.test(site.text) &&
    // 到甲乡走访慰问老党员;…: who was seen there tells that it is a stop.
    (!/^(?:走访|慰问|看望|入户)/u.test(text.slice(site.to, site.to + 2)) ||
      sites.some((other) => other.from > site.to && !/[,;]/u.test(text.slice(site.to, other.from)))) &&
    sites.every((other) => other === site || other.list !== site.list) &&
    sites.some((other) => other.from > site.to) &&
    !sites.some((other) => other.from > site.to && /[乡镇]|街道/u.test(other.text))
  );
}

/** A place of the sentence tells more than a prefecture that is printed at the stop. */
function placeIn(own: PrintedDivision, around: PrintedDivision | null): PrintedDivision {
  if (!around) return own;
  return own.division.level !== 'county' && isWithin(around.division.code, own.division.code) ? around : own;
}

/** What every county has bears its county's name: 凌源市|人民法院. */
const COMMON =
  /^(?:人民|政协|人大|纪委|监委|总工会|工会|妇联|团委|统战|党校|红十字|中级|中医|妇幼|公安|职业|行政|政务|应急|消防|融媒|文化|档案|税务|自然|第[一二三四五六]|实验|特殊|博物)[^,]{0,8}$/u;

/** 繁峙县山西华茂恒信铸管有限公司: the county before a site that has a name of its own says where it lies. */
function stripCounty(text: string, site: Site, own: PrintedDivision | null): Range & { text: string } {
  const range = { from: site.from, to: site.to };
  // 位于西宁市城中区的|宏觉寺
  const of = own ? (/^\s*(?:境?内)?的/u.exec(text.slice(own.to, site.to))?.[0].length ?? 0) : 0;
  const from = own ? own.to + of : site.from;
  const rest = own ? text.slice(from, site.to).replace(/\s/gu, '') : '';
  // 阿里巴巴(洪洞县)客户体验中心: in brackets it is part of the name.
  const long = rest.length >= 4 || of > 0 || /..[乡镇村]$/u.test(rest);
  return own && own.from >= site.from && text[own.from - 1] !== '(' && !COMMON.test(rest) && long
    ? { from, to: site.to, text: rest }
    : { ...range, text: site.text };
}
