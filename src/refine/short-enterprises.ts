/**
 * Short names of enterprises join their full names (`建鼎新型建材` and `山西建鼎新型建材有限公司` are one), and a name that ran into
 * the words before it is cut to the form that the page prints elsewhere.
 */

import type { Page, Range } from '../model/page.ts';
import { trimmedStart } from '../rules/enterprises/edges.ts';
import { namesKnown } from '../rules/enterprises/known.ts';
import { contentOf, crossesWord, placeAt } from '../rules/enterprises/tokens.ts';
import type { EnterpriseFound, Finding } from '../rules/rule.ts';
import type { Findings, Pass } from './pass.ts';

/** The form of business at the end of a name. */
const FORM = /(?:集团)?(?:股份|控股)?(?:有限)?(?:责任)?(?:总)?(?:公司|集团)$/u;
/** A branch is no longer the firm itself. */
const BRANCH = /(?:分公司|支公司|支行|分行|营业部|分厂|分店)$/u;
/** The end of the name of a group that owns pits. */
const OWNER = /(?:集团|公司|煤业|矿业|焦煤|煤电|矿务局)$/u;
const ALIAS = /\((?:以下|下)?简?称:?[“"]?$/u;

export const shortEnterprises: Pass = {
  name: 'short-enterprises',
  run(page: Page, findings: Findings): Findings {
    const cut = findings.map((found, index) => withoutPersons(page.articles[index]!.text, found));
    const names = [
      ...new Set(
        cut
          .flat()
          .filter(isEnterprise)
          .map((finding) => finding.name),
      ),
    ];
    const aliases = aliasesOf(page, cut);
    return cut.map((found) =>
      found.map((finding) => {
        if (!isEnterprise(finding)) return finding;
        const clean = cleanForm(finding, names);
        const full = fullName(clean.name, names) ?? aliases.get(clean.name);
        return full ? joined(clean, full) : clean;
      }),
    );
  },
};

function isEnterprise(finding: Finding): finding is EnterpriseFound {
  return finding.kind === 'enterprise';
}

/** A name cannot begin with a person: `李青禾任青禾公司董事长`. */
function withoutPersons(text: string, found: readonly Finding[]): Finding[] {
  const persons = new Map<number, Range>();
  for (const f of found) if (f.kind === 'official' || f.kind === 'executive') for (const range of f.ranges) persons.set(range.from, range);
  return found.map((finding) => {
    if (!isEnterprise(finding) || finding.ranges.length > 1) return finding;
    const { from, to } = finding.ranges[0]!;
    const person = [2, 1, 0, -1].map((step) => persons.get(from + step)).find((range) => range && range.to > from && range.to < to - 2);
    // 华大基 in 华大基因科技有限公司 is no person.
    return person && !crossesWord(text, person.from, person.to, true)
      ? withStart(finding, text, trimmedStart(text, person.to, to))
      : finding;
  });
}

function withStart(finding: EnterpriseFound, text: string, from: number): EnterpriseFound {
  const { to } = finding.ranges[0]!;
  return { ...finding, name: text.slice(from, to).replace(/\s+/gu, ''), ranges: [{ from, to }] };
}

/** Where the page prints the end of a name as a name of its own and the rest is neither a place nor a firm, that name. */
function cleanForm(finding: EnterpriseFound, names: readonly string[]): EnterpriseFound {
  if (finding.ranges.length > 1) return finding;
  const { name } = finding;
  const shorter = names.find((other) => other.length < name.length - 2 && name.endsWith(other) && isNoise(name.slice(0, -other.length)));
  if (shorter === undefined) return finding;
  const { to } = finding.ranges[0]!;
  // Names leave blanks out; where the text has some, the offsets would not fit.
  if (to - finding.ranges[0]!.from !== name.length) return finding;
  return { ...finding, name: shorter, ranges: [{ from: to - shorter.length, to }] };
}

function isNoise(prefix: string): boolean {
  const { tokens } = contentOf(prefix, 0, prefix.length);
  const owner = tokens.findLast((token) => token.kind !== 'place');
  if (!owner || /(?:公司|集团|厂|矿|行|社)$/u.test(prefix.slice(0, owner.to))) return false;
  return !namesKnown(`${prefix}、`);
}

/** The finding under its full name, its range cut to what of the short one stands in the full one (`青禾机电|公司`). */
function joined(finding: EnterpriseFound, full: string): EnterpriseFound {
  const short = finding.name;
  let length = short.length;
  while (length > 1 && !full.includes(short.slice(0, length))) length--;
  if (length === short.length) return { ...finding, name: full };
  const { from, to } = finding.ranges[0]!;
  if (length < 2 || finding.ranges.length > 1 || to - from !== short.length) return finding;
  return { ...finding, name: full, ranges: [{ from, to: from + length }] };
}

/** A name without leading places and form of business. */
function baseOf(name: string): string {
  let from = 0;
  for (let place = placeAt(name, 0, name.length); place && place.to < name.length; place = placeAt(name, from, name.length))
    from = place.to;
  const base = name.slice(from).replace(FORM, '');
  return contentOf(base, 0, base.length).name >= 2 ? base : name.replace(FORM, '');
}

/** The one name of the page that a shorter form stands for, or null. */
function fullName(short: string, names: readonly string[]): string | null {
  const base = baseOf(short);
  if (base.length < 2 || BRANCH.test(short)) return null;
  const full = names.filter((name) => name.length > short.length && !BRANCH.test(name) && isShortOf(short, base, name));
  return full.length === 1 ? full[0]! : null;
}

/**
 * Whether a full name is this base with no more than words of trade, a bracketed place and a form of business behind it.
 * Two registered names are two firms, and a group is not its company.
 */
function isShortOf(short: string, base: string, name: string): boolean {
  if (!name.includes(short) && (short.includes('有限') || short.endsWith('集团公司') || (short.endsWith('集团') && !name.includes('集团'))))
    return false;
  // A pit with the group that owns it: 白石集团青禾铁矿.
  if (short.endsWith('矿') && name.endsWith(short)) return OWNER.test(name.slice(0, -short.length));
  const whole = baseOf(name);
  if (!whole.startsWith(base)) return leavesOut(base, whole);
  const rest = whole.slice(base.length);
  const { tokens } = contentOf(rest, 0, rest.length);
  const known = namesKnown(`${short}、`);
  return tokens.every((token) => token.kind === 'word' || (!known && token.kind === 'place' && rest[token.from - 1] === '('));
}

/** `青禾科技` leaves out what stands between the name proper and the trade of `青禾智创三维科技`. */
function leavesOut(base: string, whole: string): boolean {
  const { tokens } = contentOf(base, 0, base.length);
  const [name, trade] = tokens;
  if (tokens.length !== 2 || name!.kind !== 'name' || name!.to < 2 || trade!.kind !== 'word' || trade!.to - trade!.from < 2) return false;
  return whole.startsWith(base.slice(0, name!.to)) && whole.endsWith(base.slice(trade!.from));
}

/** `山西青禾能源产业有限公司(下称“青禾能产”)`: the second name stands for the first. */
function aliasesOf(page: Page, findings: Findings): Map<string, string> {
  const aliases = new Map<string, string>();
  findings.forEach((found, index) => {
    const { text } = page.articles[index]!;
    const enterprises = found.filter(isEnterprise);
    enterprises.forEach((finding, i) => {
      const before = enterprises[i - 1]?.ranges.at(-1);
      if (!before) return;
      const gap = text.slice(before.to, finding.ranges[0]!.from);
      if (gap.length < 12 && ALIAS.test(gap) && enterprises[i - 1]!.name.includes(finding.name))
        aliases.set(finding.name, enterprises[i - 1]!.name);
    });
  });
  return aliases;
}
