/** Settles which of the slogans that overlap or repeat each other stand. */

import type { Article, Range } from '../model/page.ts';
import type { Finding, SloganFound } from '../rules/rule.ts';
import { unitsLike } from '../text/character-class.ts';
import { partsOf } from '../rules/slogans/shapes.ts';
import type { Pass } from './pass.ts';

/** A short wording is a form of a longer one that holds it when it has at least this share of its characters. */
const SHARE = 0.6;
/** Formulas inside a longer slogan that stand for themselves elsewhere have at least so many characters. */
const INDEPENDENT = 4;

/**
 * Of two slogans at one place, the pass keeps
 * - the listed formulation where the other is only a little longer or shorter, else the longer;
 * - the listed formulation in quotation marks and not the noun behind them (`四风`, not `“四风”问题`);
 * - formulations and not the row that lists them, nor the end of them that a head noun makes (腐败问题|集中整治);
 * - both where a formula stands within a part of a longer call (`新质生产力` in a parallel sentence);
 * - the parts and not the whole where the whole is a pair of formulas that are known one by one, the whole and not the
 *   parts where it is a longer series.
 * Wordings of an article that are near each other are one slogan, under the longest of them.
 */
export const sloganOverlaps: Pass = {
  name: 'slogan-overlaps',
  run: (page, findings) =>
    findings.map((found, index) => {
      const slogans = found.filter((finding): finding is SloganFound => finding.kind === 'slogan');
      if (slogans.length < 2) return found;
      const kept = unify(withoutOverlaps(page.articles[index]!, slogans));
      return [...found.filter((finding): finding is Exclude<Finding, SloganFound> => finding.kind !== 'slogan'), ...kept];
    }),
};

const extent = (slogan: SloganFound): Range => ({ from: slogan.ranges[0]!.from, to: slogan.ranges[slogan.ranges.length - 1]!.to });

const isBare = unitsLike(/[\p{L}\p{N}]/u);

/** A text without marks and blanks. */
function bare(text: string): string {
  for (let i = 0; i < text.length; i++) if (!isBare(text.charCodeAt(i))) return text.replace(/[^\p{L}\p{N}]/gu, '');
  return text;
}

const listed = (slogan: SloganFound): boolean => slogan.rule.startsWith('slogans/');

function near(short: string, long: string): boolean {
  return short.length >= SHARE * long.length && long.includes(short);
}

function withoutOverlaps(article: Article, slogans: readonly SloganFound[]): SloganFound[] {
  const sorted = slogans
    .map((slogan) => ({ slogan, ...extent(slogan), bare: bare(slogan.text) }))
    .sort((a, b) => a.from - b.from || b.to - a.to || Number(listed(b.slogan)) - Number(listed(a.slogan)));
  const dropped = new Set<SloganFound>();
  sorted.forEach((outer, index) => {
    const within = [];
    for (let i = index + 1; i < sorted.length && sorted[i]!.from < outer.to; i++)
      if (!dropped.has(sorted[i]!.slogan)) within.push(sorted[i]!);
    if (dropped.has(outer.slogan) || within.length === 0) return;
    const parts = partsOf(article.text.slice(outer.from, outer.to)).map(bare);
    const known = within.filter((inner) => inner.to <= outer.to && parts.includes(inner.bare));
    // “美丽青山·清洁乡村” is the name of one campaign.
    const one = outer.slogan.rule.startsWith('quoted-slogans/') && outer.slogan.text.includes('·');
    if (parts.length === 2 && !one && new Set(known.map((inner) => inner.bare)).size === 2) {
      dropped.add(outer.slogan);
      return;
    }
    if (outer.slogan.rule.startsWith('parallel-slogans/') && listsFormulations(parts, within)) {
      dropped.add(outer.slogan);
      return;
    }
    for (const inner of within) {
      if (listed(inner.slogan) && outer.slogan.text.startsWith(`“${inner.slogan.text}”`) && !listed(outer.slogan)) {
        dropped.add(outer.slogan);
        return;
      }
      if (inner.to > outer.to) {
        if (inner.to - inner.from <= outer.to - outer.from) dropped.add(inner.slogan);
        else {
          dropped.add(outer.slogan);
          return;
        }
      } else if (near(inner.bare, outer.bare)) {
        const keepsInner =
          listed(inner.slogan) &&
          !listed(outer.slogan) &&
          !outer.slogan.rule.startsWith('quoted-slogans/') &&
          !(goesOn(parts, partsOf(inner.slogan.text).map(bare)) && hasOneMark(outer.slogan.text));
        dropped.add(keepsInner ? outer.slogan : inner.slogan);
        if (keepsInner) return;
      } else if (inner.to === outer.to && inner.slogan.rule === 'campaigns/head') dropped.add(inner.slogan);
      else if (partsOf(inner.slogan.text).every((part) => parts.includes(bare(part))) || inner.bare.length < INDEPENDENT)
        dropped.add(inner.slogan);
    }
  });
  return sorted.map((entry) => entry.slogan).filter((slogan) => !dropped.has(slogan));
}

/** 开门红、开门稳|、开门好: a row has all parts of a shorter one, and others. */
function goesOn(parts: readonly string[], shorter: readonly string[]): boolean {
  return shorter.length > 1 && parts.length > shorter.length && shorter.every((part) => parts.includes(part));
}

/** 以学铸魂、以学促干|,以新时代: another mark ends a row. */
function hasOneMark(text: string): boolean {
  return !(text.includes('、') && /[,;]/u.test(text));
}

/** Each part of a row is a listed formulation, or a verb with one (增强“四个意识”、坚定“四个自信”): a sentence about them. */
function listsFormulations(parts: readonly string[], within: readonly { slogan: SloganFound; bare: string }[]): boolean {
  return parts.every((part) => within.some((inner) => listed(inner.slogan) && part.endsWith(inner.bare)));
}

/** Gives wordings that are near each other the text of the longest; a mention may be a shorter form. */
function unify(slogans: readonly SloganFound[]): SloganFound[] {
  const texts = new Map<string, string>();
  for (const { text } of slogans) texts.set(text, bare(text));
  const longest = [...texts].sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1));
  const name = new Map<string, { text: string; slogan: SloganFound['slogan'] }>();
  for (const [text, plain] of longest) {
    const form = longest.find(([, other]) => near(plain, other))![0];
    name.set(text, { text: form, slogan: slogans.find((slogan) => slogan.text === form)!.slogan });
  }
  return slogans.map(({ kind, ranges, rule, text }) => {
    const own = name.get(text)!;
    return { kind, ranges, rule, text: own.text, slogan: own.slogan };
  });
}
