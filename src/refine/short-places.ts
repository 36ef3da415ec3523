/**
 * One place, one name: a short form (繁峙, 黔东南州) stands for itself only where the page never prints the full one,
 * and the page's other divisions tell which of several a name means, and whether a word or a mountain is one at all (平安, 霍山).
 */

import {
  divisionIn,
  divisionOf,
  divisionsNamed,
  isWithin,
  namedForm,
  namesAt,
  type Division,
  type NamedForm,
} from '../lexicon/divisions.ts';
import type { Page, Range } from '../model/page.ts';
import type { Finding, PlaceFound } from '../rules/rule.ts';
import type { Findings, Pass } from './pass.ts';

/** Kinds of townships and villages whose names are shortened too: 九江 of 九江镇. */
const LOCALITIES = ['镇', '乡', '街道', '村', '苏木'];
const KINDS = ['州', '县', '旗'];

/** Mountains and waters have given many counties their names: 霍山. */
const LANDFORM = /[山河江湖海溪泉川岭峰]$/u;

/** What only the name of a division stands before. */
const BODIES = [
  '党政',
  '县委',
  '县政府',
  '区委',
  '区政府',
  '中队',
  '公安',
  '法院',
  '检察院',
  '民政',
  '财政',
  '卫健',
  '教体',
  '住建',
  '考察团',
  '代表团',
];

/** What a page says of places. */
interface Named {
  /** All names found, and how often. */
  counts: ReadonlyMap<string, number>;
  /** Codes of the divisions that it names in full, and of those that short forms tell, the smallest first. */
  full: string[];
  short: string[];
  /** Whether a name is printed anywhere on the page. */
  printed(name: string): boolean;
  /** Whether bodies are named by it: 三门|党政代表团, 仙居|中队. */
  hasBodies(name: string): boolean;
}

export const shortPlaces: Pass = {
  name: 'short-places',
  run(page: Page, findings: Findings): Findings {
    const named = namedOn(page, findings);
    const known = new Map<string, PlaceFound | null>();
    const complete = (place: PlaceFound): PlaceFound | null => {
      let entry = known.get(place.name);
      if (entry === undefined) known.set(place.name, (entry = completed(place, named)));
      return entry && { ...place, name: entry.name, code: entry.code, ranges: readable(place, entry.name) };
    };
    return findings.map((found) =>
      found.flatMap((finding): Finding[] => {
        const kept = finding.kind === 'place' ? complete(finding) : finding;
        return kept === null ? [] : [kept];
      }),
    );
  },
};

/** A mention reads as a part of the fact's name: of 甘南州 only 甘南 where the page prints 甘南藏族自治州. */
function readable(place: PlaceFound, name: string): Range[] {
  const [range] = place.ranges;
  if (name.includes(place.name)) return place.ranges;
  return [{ from: range!.from, to: range!.to - 1 }];
}

function namedOn(page: Page, findings: Findings): Named {
  const places = findings.flat().filter((finding) => finding.kind === 'place');
  const counts = new Map<string, number>();
  for (const { name } of places) counts.set(name, (counts.get(name) ?? 0) + 1);
  const depth = (code: string): number => (code.endsWith('0000') ? 2 : code.endsWith('00') ? 1 : 0);
  const codes = (full: boolean): string[] => {
    const wanted = places.filter(
      (place) => place.code !== null && isFull(place.name) === full && (full || namedForm(place.name)?.use !== 'word'),
    );
    return [...new Set(wanted.map((place) => place.code!))].sort((a, b) => depth(a) - depth(b));
  };
  return {
    counts,
    full: codes(true),
    // 渭南新闻网: where the paper is.
    short: [...new Set([...codes(false), ...page.articles.flatMap(({ source }) => homeOf(source))])],
    printed: (name) => page.articles.some((article) => isPrinted(article.text, name)),
    hasBodies: (name) => BODIES.some((body) => page.articles.some(({ text }) => text.includes(name + body))),
  };
}

/** Codes of the division with which the name of a paper or a site begins. */
function homeOf(source: string | null): string[] {
  const [named] = source === null ? [] : namesAt(source, 0).filter(({ use }) => use !== 'never');
  const living = named?.divisions.filter(({ until }) => until === null) ?? [];
  return living.length === 1 ? [living[0]!.code] : [];
}

/** 甘肃|省长 names no 甘肃省. */
function isPrinted(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
    if (!name.endsWith('省') || !/^长(?![春沙治江城])/u.test(text.slice(at + name.length, at + name.length + 2))) return true;
  return false;
}

function isFull(name: string): boolean {
  return namedForm(name)?.form === 'full';
}

/** The place under the name that the page's facts use, with its code; null where a word is no name. */
function completed(place: PlaceFound, named: Named): PlaceFound | null {
  const form = namedForm(place.name);
  if (!form) return place;
  const context = [...named.full, ...named.short];
  if (form.form === 'full') {
    // 解放区 is a district only near its city; a page that names no other division says nothing.
    const others = context.filter((code) => !form.divisions.some((division) => division.code === code));
    if (form.use === 'word' && others.length > 0 && !supported(form, others)) return null;
    return { ...place, code: divisionIn(place.name, context)?.code ?? null };
  }
  const full = form.divisions.filter((candidate) => named.counts.has(candidate.name) || named.printed(candidate.name));
  const division = meant(place, form, full, context);
  if (form.form === 'alias' && !division?.name.includes(place.name)) return { ...place, code: division?.code ?? null };
  if (division && full.includes(division)) return { ...place, name: division.name, code: division.code };
  if (division === null && full.length > 0) return { ...place, name: full[0]!.name, code: full[0]!.code };
  const locality = LOCALITIES.map((kind) => place.name + kind).find((name) => named.counts.has(name) && divisionsNamed(name).length === 0);
  if (locality !== undefined && !supported(form, named.full)) return { ...place, name: locality, code: null };
  if (
    form.divisions[0]!.level === 'county' &&
    (form.use === 'word' || (LANDFORM.test(place.name) && named.counts.get(place.name) === 1)) &&
    !named.hasBodies(place.name) &&
    !supported(form, context)
  )
    return null;
  const middle = KINDS.map((kind) => place.name + kind).find((name) => named.counts.has(name) && namedForm(name)?.form === 'middle');
  return { ...place, name: middle ?? place.name, code: division?.code ?? null };
}

/** Which division a short form means. */
function meant(place: PlaceFound, form: NamedForm, full: readonly Division[], context: readonly string[]): Division | null {
  const [first] = form.divisions;
  if (first!.level === 'province') {
    // A province hides its namesakes elsewhere (海南, 河南), until the page prints one of them in full.
    const others = full.filter((division) => !isWithin(division.code, first!.code));
    return others.length === 1 && !full.includes(first!) ? others[0]! : first!;
  }
  const division = divisionIn(place.name, context);
  // 长沙 is the city and not 长沙县, 大同 the city and not 大庆's district.
  return first!.level === 'prefecture' && division?.level === 'county' ? first! : division;
}

/** Whether the page names something in a province of one of the divisions, other than the name itself. */
function supported(form: NamedForm, codes: readonly string[]): boolean {
  return codes.some((code) => {
    const division = divisionOf(code);
    if (!division || form.divisions.some((candidate) => candidate.code === code)) return false;
    return form.divisions.some((candidate) => candidate.code.slice(0, 2) === code.slice(0, 2));
  });
}
