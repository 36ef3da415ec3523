/** Whose page it is: the county, prefecture and province that a page is at home in, where it tells. */

import { divisionOf, divisionsNamed, isWithin, namesAt, parentCode, type Division } from '../lexicon/divisions.ts';
import type { Article, Page } from '../model/page.ts';
import { namesIn } from '../rules/places/named-forms.ts';
import { matchesOf } from '../text/matches.ts';
import { matchesAtOffsets, triggerOf, type TriggeredPattern } from '../text/triggers.ts';
import type { Findings } from './pass.ts';

/** The page's own divisions; null what it does not tell. A county lies in the prefecture, that in the province. */
export interface Jurisdiction {
  county: Division | null;
  prefecture: Division | null;
  province: Division | null;
}

/** How much each kind of evidence counts for a division. */
const WEIGHT = { mention: 1, inside: 0.5, headline: 2, body: 2, firm: 1 };
/** How many times as much evidence the first of several must have. */
const CLEARLY = 2;
/** Least evidence for the only county that a page names, if the page does not speak as a county. */
const ALONE = 1.5;
/** Evidence for a county outside the paper's own division that makes an article one of elsewhere. */
const FOREIGN = 4;
/** What is named before those who come to the page's own division counts less: 衢州市衢江区委书记率团|来我市, 考察团|来嵊考察. */
const GUESTS =
  /到我[省市县区州旗](?=考察|调研|学习|参观|交流|对接|洽谈|访问)|(?:来到?|莅临?|到访|来访)(?:我[省市县区州旗校院司]|我公司|[一-鿿]{1,3}(?=考察|调研|学习|参观|交流|对接|洽谈|访问))/gu;
const GUEST_SHARE = 0.25;
/** Behind the name of a division: those whom it sends. */
const DELEGATION = /^(?:[县市区州]?委书记[一-鿿]{2,4})?[^,。;]{0,24}?(?:考察|代表|学习|参观|访问|调研)团/u;
/** Hong Kong, Macao and Taiwan: mainland papers name them as elsewhere. */
const NEVER_HOME = /^(?:71|81|82)/u;

/** Behind a division's name: its own bodies and their heads (`繁峙县委`, `忻州市市长`). */
const BODY = /^(?:[县市区州盟旗省]?[委长]|[县市区州盟旗省]?人民政府|政府|人大|政协|人民代表|四套班子|四大班子|领导)/u;
/** How a page speaks of its own division without its name: 我县, 县委, 全市, 市领导. */
const OWN: TriggeredPattern = {
  trigger: triggerOf(['县区旗市州盟省', '委政人领直四'], ['我全本', '县区旗市州盟省']),
  expression:
    /(?:(?<!\p{Script=Han})|(?<=[我全本]))([县区旗市州盟省])(?:委|政府|人大|政协|领导|直|四套班子|四大班子)|[我全本]([县区旗市州盟省])/uy,
};

/**
 * The jurisdiction of each article of a page.
 * In: the page, and what was found in it with the codes of places set. Out: divisions by article, or null where the
 * evidence is missing or does not agree. An article's own evidence counts before that of its page.
 */
export function jurisdictionsOf(page: Page, findings: Findings): Jurisdiction[] {
  const whole = jurisdictionIn(page, findings, [...page.articles.keys()]);
  return page.articles.map((_, index) =>
    page.articles.length === 1 ? whole : ofArticle(jurisdictionIn(page, findings, [index]), whole, page.articles[index]!.text),
  );
}

function ofArticle(own: Jurisdiction, whole: Jurisdiction, text: string): Jurisdiction {
  // 衢州市衢江区考察团来|我市: guests are named, the page's own county is not.
  if (whole.county !== null && own.county === null && text.includes(`我${whole.county.name.slice(-1)}`)) return whole;
  if (own.county !== null || whole.county === null)
    return { ...own, prefecture: own.prefecture ?? whole.prefecture, province: own.province ?? whole.province };
  const told = own.prefecture ?? own.province;
  return told === null || isWithin(whole.county.code, told.code) ? whole : own;
}

type Ranked = [division: Division, weight: number][];

function jurisdictionIn(page: Page, findings: Findings, articles: readonly number[]): Jurisdiction {
  const weights = weigh(page, findings, articles);
  const printed = sourceDivision(page, articles);
  // A page may take over an article of elsewhere: what the article says of its own county outweighs the paper's name.
  const foreign = clear(ranked(weights, 'county'));
  const source =
    foreign &&
    printed &&
    !speaksAs(printed, page, articles) &&
    (weights.get(foreign.code) ?? 0) >= FOREIGN &&
    !isWithin(foreign.code, printed.code)
      ? null
      : printed;
  const own = ownLevels(page, articles);
  if (source === null && isScattered(weights)) return { county: null, prefecture: null, province: null };
  const inSource = ([division]: Ranked[number]): boolean => source === null || isWithin(division.code, source.code);
  const counties = ranked(weights, 'county').filter(inSource);
  const county = source?.level === 'county' ? source : countyOf(counties, own);
  if (county !== null) return above(county);
  const prefecture = source?.level === 'prefecture' ? source : prefectureOf(ranked(weights, 'prefecture').filter(inSource), counties);
  const elsewhere = ranked(weights, 'province').filter(([division]) => prefecture && !isWithin(prefecture.code, division.code));
  if (prefecture !== null && !elsewhere.some(([, weight]) => weight >= (weights.get(prefecture.code) ?? Infinity)))
    return above(prefecture);
  const province = source?.level === 'province' ? source : (clear(ranked(weights, 'province')) ?? common([...weights.keys()], 'province'));
  return { county: null, prefecture: null, province };
}

/** A page of so many provinces is at home in none, if none has half of the evidence. */
const PROVINCES = 4;

/** Whether a page tells of several provinces alike: what leaders of all the country did on the first day of the year. */
function isScattered(weights: ReadonlyMap<string, number>): boolean {
  const byProvince = new Map<string, number>();
  for (const [code, weight] of weights) byProvince.set(code.slice(0, 2), (byProvince.get(code.slice(0, 2)) ?? 0) + weight);
  const all = [...byProvince.values()];
  return all.length >= PROVINCES && Math.max(...all) * 2 < all.reduce((sum, weight) => sum + weight, 0);
}

/** A city's page names the county that its leaders went to; it is at home there only if it speaks as that county. */
function countyOf(named: Ranked, own: ReadonlyMap<string, number>): Division | null {
  const saysSo = ({ name }: Division): boolean => own.has(name.slice(-1));
  // 天津市津南区代表团来|我县: a district is none.
  const spoken = named.filter(([division]) => !division.name.endsWith('市') && saysSo(division));
  const counties = spoken.length > 0 ? spoken : named;
  const first = clear(counties);
  if (first === null) return null;
  // 洪江市副市长一行来我校: who is only named as a guest is at home elsewhere.
  if (first.name.endsWith('市') ? own.size > 0 && counties[0]![1] >= WEIGHT.mention : saysSo(first)) return first;
  const another = ['县', '区', '旗'].some((kind) => own.has(kind));
  return !another && counties.length === 1 && counties[0]![1] >= ALONE ? first : null;
}

/** The prefecture that is named most, or the one that all counties of the page lie in. */
function prefectureOf(named: Ranked, counties: Ranked): Division | null {
  const shared = common(
    counties.map(([division]) => division.code),
    'prefecture',
  );
  return clear(named) ?? (named.length === 0 || named.some(([division]) => division === shared) ? shared : null);
}

/** What all of some codes lie in, at a level. */
function common(codes: readonly string[], level: Division['level']): Division | null {
  const found = new Set(codes.map((code) => at(divisionOf(code), level)));
  return found.size === 1 ? [...found][0]! : null;
}

/** A division with what it lies in. */
function above(division: Division): Jurisdiction {
  return { county: at(division, 'county'), prefecture: at(division, 'prefecture'), province: at(division, 'province') };
}

/** The first of a ranking, if it is alone or clearly ahead. */
function clear(list: Ranked): Division | null {
  const [first, second] = list;
  if (!first) return null;
  return !second || first[1] >= CLEARLY * second[1] ? first[0] : null;
}

function ranked(weights: ReadonlyMap<string, number>, level: Division['level']): Ranked {
  return [...weights]
    .map(([code, weight]): [Division, number] => [divisionOf(code)!, weight])
    .filter(([division]) => division.level === level)
    .sort((a, b) => b[1] - a[1]);
}

/** The division itself or the one that it lies in, at a level. */
function at(division: Division | null, level: Division['level']): Division | null {
  for (let current = division; current !== null;) {
    if (current.level === level) return current;
    const code = parentCode(current.code);
    current = code === null ? null : divisionOf(code);
  }
  return null;
}

/** Evidence for each code: mentions, those in headlines, those of its own bodies, names of firms that begin with it. */
function weigh(page: Page, findings: Findings, articles: readonly number[]): Map<string, number> {
  const weights = new Map<string, number>();
  const add = (code: string | null, weight: number): void => {
    if (code !== null && !NEVER_HOME.test(code) && divisionOf(code) !== null) weights.set(code, (weights.get(code) ?? 0) + weight);
  };
  for (const index of articles) {
    const article = page.articles[index]!;
    const { text, blocks } = article;
    const headlines = blocks.filter((block) => block.kind === 'headline');
    const covered = new Set<number>();
    const guests = matchesOf(text, GUESTS).map((match) => ({ from: text.lastIndexOf('\n', match.index) + 1, to: match.index }));
    const isGuest = (from: number): boolean => guests.some((range) => from >= range.from && from < range.to);
    // 南丰县党政考察团来我县参观。…南丰县客人: a delegation's county stays another one, whatever is said of it.
    const foreign = new Set(
      findings[index]!.flatMap((finding) =>
        finding.kind === 'place' && isGuest(finding.ranges[0]!.from) && DELEGATION.test(text.slice(finding.ranges[0]!.to))
          ? [finding.code]
          : [],
      ),
    );
    for (const finding of findings[index]!) {
      const { from, to } = finding.ranges[0]!;
      if (finding.kind === 'enterprise') add(divisionsNamed(leadingFullName(finding.name))[0]?.code ?? null, WEIGHT.firm);
      if (finding.kind !== 'place' || isDateline(text, from, to)) continue;
      const inHeadline = headlines.some((block) => from >= block.from && to <= block.to);
      covered.add(from);
      const weight = WEIGHT.mention + (inHeadline ? WEIGHT.headline : 0) + (BODY.test(text.slice(to, to + 5)) ? WEIGHT.body : 0);
      if (!foreign.has(finding.code)) add(finding.code, weight * (isGuest(from) ? GUEST_SHARE : 1));
    }
    for (const [at, code] of insideNames(article)) if (!covered.has(at)) add(code, WEIGHT.inside);
  }
  return weights;
}

/** Counties in full within other names, 绛县|经济开发区, 绛县|中学: no places by themselves, but they tell whose page it is. */
function* insideNames(article: Article): Generator<[at: number, code: string]> {
  const { text } = article;
  let free = 0;
  for (const { at, names } of namesIn(article)) {
    const named = at < free ? undefined : names.find(({ form, use }) => form === 'full' && use === 'plain');
    // 代|县长 is acting head, of no county of that name.
    if (!named || text[at + named.text.length] === '长') continue;
    const living = named.divisions.filter((division) => division.until === null && division.level === 'county');
    if (living.length === 1) yield [at, living[0]!.code];
    free = at + named.text.length;
  }
}

/** 中新网沈阳6月24日电: where the agency's office is. */
function isDateline(text: string, from: number, to: number): boolean {
  return /[网社讯]$/u.test(text.slice(Math.max(0, from - 1), from)) && /^\d{1,2}月\d{1,2}日[电讯]/u.test(text.slice(to, to + 8));
}

const leadingFullName = (name: string): string =>
  namesAt(name, 0).find((named) => named.form === 'full' && named.divisions.length === 1)?.text ?? '';

/** The division in the name of the paper or station: 忻州日报, 绛县融媒. */
function sourceDivision(page: Page, articles: readonly number[]): Division | null {
  for (const index of articles) {
    const { source } = page.articles[index]!;
    if (source === null) continue;
    for (const named of namesAt(source, 0)) {
      const living = divisionsNamed(named.text).filter((division) => division.until === null);
      if (living.length > 0 && (living.length === 1 || living[0]!.level !== living[1]!.level)) return living[0]!;
    }
  }
  return institutionDivision(page);
}

/** An institution's own page, which names it first and speaks of 我院, 我校: 霞浦县|东冲医院. */
function institutionDivision(page: Page): Division | null {
  const first = /^[^\n,。]{0,24}/u.exec(page.source)![0];
  const named = /^[一-鿿]*?(?:医院|学院|大学|中学|小学|学校|公司|集团|煤矿|林场|林业局|法院|检察院)(?=\s|$)/u.exec(first);
  if (!named || !page.articles.some(({ text }) => OWN_HOUSE.test(text))) return null;
  const living = divisionsNamed(leadingFullName(named[0])).filter((division) => division.until === null);
  return living.length === 1 ? living[0]! : null;
}

/** How the page of an institution speaks of it. */
const OWN_HOUSE = /我[院校矿局司行]|我公司/u;

/** The paper itself speaks, of guests from elsewhere: 代表团来到|我市. */
function speaksAs(paper: Division, page: Page, articles: readonly number[]): boolean {
  return articles.some((index) => page.articles[index]!.text.includes(`我${paper.name.slice(-1)}`));
}

/** The kinds of division that the page speaks as, and how often: 县 for 我县 and 县委, 市 for 我市. */
function ownLevels(page: Page, articles: readonly number[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const index of articles) {
    for (const match of matchesAtOffsets(page.articles[index]!.text, OWN)) {
      const kind = match[1] ?? match[2]!;
      if ('县区旗市'.includes(kind)) counts.set(kind, (counts.get(kind) ?? 0) + 1);
    }
  }
  return counts;
}
