/** Which of a tour's stops stand: no areas that others lie in, no rooms, none twice. */

import type { Companion, Stop, Tour } from './tour.ts';
import { endsAsRoom, isKindAlone, isRoom } from './site-names.ts';

/** Umbrella areas are stops only where nothing in them is one; equal stops are one. */
export function tidy(tour: Tour): Tour {
  const concrete = tour.stops.filter((stop) => !stop.umbrella);
  const visited = new Set(concrete.map((stop) => stop.place?.division.code));
  const standing = tour.stops.filter((stop) => {
    if (!stop.umbrella) return true;
    if (concrete.length === 0) return true;
    return (
      stop.place !== null &&
      stop.place.division.level === 'county' &&
      tour.destinations.length > 1 &&
      !visited.has(stop.place.division.code)
    );
  });
  const villages = standing.filter(({ text, place }) => VILLAGE.test(text) && place?.division.level === 'county').slice(0, MOST_VILLAGES);
  const stops = standing.map((stop) => inVillage(stop, villages));
  // One for all that say the same: a long list names few different sites.
  const keyOf = ({ text, told, place, date }: Stop): string =>
    [text, told, place?.division.code, (date ?? tour.date?.date)?.form.value?.slice(0, 4)].join('\n');
  const different = [...new Map(stops.map((stop) => [keyOf(stop), stop])).values()];
  const seen = new Map<string, Stop>();
  // 甲台《晚间新闻》演播室: of a house that is a stop itself.
  const within = ({ text }: Stop): boolean =>
    endsAsRoom(text) && different.some((other) => text.startsWith(other.text) && isRoom(text.slice(other.text.length)));
  const named = different.some(({ text }) => !isKindAlone(text) && !isRoom(text));
  const rooms = (stop: Stop): boolean => (isRoom(stop.text) && stop !== stops[0]) || (named && isKindAlone(stop.text)) || within(stop);
  return {
    ...tour,
    companions: uniqueCompanions(tour),
    stops: stops
      .map((stop) => opening(tour, stop, stops))
      .filter((stop) => {
        if (isGround(tour, stop, different)) return false;
        if (rooms(stop) || different.some(({ text }) => isInFull(text, stop.text))) return false;
        // The same site again, by a shorter name, if it can lie in the same county.
        if (
          isArea(stop) &&
          different.some((other) => other.text !== stop.text && other.told.includes(stop.text) && !otherYear(tour, other, stop))
        )
          return false;
        const twice = [...seen.values()].some(
          (other) => sameSite(other.text, stop.text) && sameCounty(other, stop) && !otherYear(tour, other, stop),
        );
        const key = keyOf(stop);
        if (!seen.has(key)) seen.set(key, stop);
        return !twice;
      }),
  };
}

/** 到石首市|鹿角头村。…|鹿角头村村委会: what bears the name of a village lies in its county. In: a stop, and the villages that tell theirs. */
function inVillage(stop: Stop, villages: readonly Stop[]): Stop {
  if (stop.place !== null || villages.length === 0) return stop;
  const village = villages.find((other) => other.from < stop.from && stop.text.startsWith(other.text));
  return village ? { ...stop, place: village.place } : stop;
}

/** 到红星镇调研。在青山村,…: the only township that the first sentence tells, where the report goes on in its villages. */
function isGround({ sentence }: Tour, stop: Stop, stops: readonly Stop[]): boolean {
  const townships = stops.filter(({ text }) => TOWNSHIP.test(text));
  const alone = townships.length === 1 && townships[0] === stop && stop.to <= sentence.to;
  const villages = alone ? stops.filter(({ text }) => VILLAGE.test(text)) : [];
  return villages.length > 0 && villages.every(({ from, told }) => from > sentence.to && !/[乡镇]|街道/u.test(told));
}

const TOWNSHIP = /^[一-鿿]{2,}(?:[乡镇]|街道|苏木)$/u;
const VILLAGE = /(?:村|社区|嘎查|屯)$/u;
/** So many villages are looked at: a tour of thousands of stops costs as much a stop as a short one. */
const MOST_VILLAGES = 50;

/** 深入白石、青松两个乡镇, 来到白石镇: whether a name begins with another and says what it is. */
function isInFull(name: string, short: string): boolean {
  return name.startsWith(short) && /^(?:[乡镇村]|街道|苏木)/u.test(name.slice(short.length)) && !/[乡镇村道木]$/u.test(short);
}

/** A site of the first sentence may hold those that the report goes on to tell of. */
function opening(tour: Tour, stop: Stop, stops: readonly Stop[]): Stop {
  const first = stop.ground === 'named' && stop.to <= tour.sentence.to;
  return first && stops.some((other) => other.from > tour.sentence.to) ? { ...stop, ground: 'opening' } : stop;
}

/** A township or a zone: a site in it that is named says more. */
function isArea(stop: Stop): boolean {
  return /(?:[乡镇村]|街道|苏木|园区|产业园|工业园|^[一二三四五六七八九十百〇零0-9]{1,4}团)$/u.test(stop.text);
}

/** One name holds the other: 西古村 and 西古村电商扶贫项目, 省人民医院 and its 急诊中心治疗室. */
function sameSite(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  // 瀚森公司 of 重庆瀚森轻合金有限公司.
  if (/^..[公集][司团]$/u.test(short) && long.includes('公司') && long.includes(short.slice(0, 2))) return true;
  // 洛北新材料公司 of 洛北新材料有限公司
  if (a.endsWith('公司') && bareFirm(a) === bareFirm(b)) return true;
  // 青松湿地 of 青松国家湿地公园, 安监局值班室 in 省安监局
  const plain = long.replace(/国家级?|省级/u, '');
  if (short.length >= 4 && plain.includes(short)) return true;
  const house = /^(.{2,}?[局院校馆所厂司委办])(?:值班室|会议室|大厅|机关|办公楼|办公室|展厅|食堂)$/u.exec(b)?.[1];
  if (house && a.endsWith(house)) return true;
  return (
    short.length >= 3 &&
    !a.includes('公司') &&
    (long.startsWith(short) || long.endsWith(short) || (short.length >= 4 && long.includes(short)))
  );
}

/** A company's name without what tells its legal form. */
function bareFirm(name: string): string {
  return name.replace(/(?:股份)?(?:有限)?(?:责任)?公司$/u, '');
}

/** 2005年…考察甲村。今年…考察甲村: two visits. */
function otherYear({ date }: Tour, a: Stop, b: Stop): boolean {
  const [one, two] = [a, b].map((stop) => (stop.date ?? date?.date)?.form.value?.slice(0, 4));
  return one !== undefined && two !== undefined && one !== two;
}

function sameCounty(a: Stop, b: Stop): boolean {
  return !a.place || !b.place || a.place.division.code === b.place.division.code;
}

function uniqueCompanions(tour: Tour): Companion[] {
  const names = new Set(tour.leads.map((lead) => lead.name));
  return tour.companions.filter(({ person }) => {
    if (names.has(person.name)) return false;
    names.add(person.name);
    return true;
  });
}
