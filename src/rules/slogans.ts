/** Fixed formulations that a list knows: 高质量发展, 四个意识, 不忘初心、牢记使命. */

import { loadColumns } from '../lexicon/load.ts';
import type { SloganKind } from '../model/facts.ts';
import { bareText, type BareText } from '../text/bare.ts';
import { MultiPattern, type Hit } from '../text/multi-pattern.ts';
import { quotationsIn } from '../text/quotations.ts';
import type { Rule } from './rule.ts';
import { isRead, sloganFound } from './slogans/finding.ts';

interface Formulation {
  kind: SloganKind;
  /** Units of the bare text before which the formulation has a mark. */
  breaks: ReadonlySet<number>;
}

const WHOLE: ReadonlySet<number> = new Set();

/** Where the parts of a formulation end. */
function breaksOf(text: string): ReadonlySet<number> {
  if (!text.includes('、') && !text.includes(',')) return WHOLE;
  const breaks = new Set<number>();
  text.split(/[、,]/u).reduce((length, part) => (breaks.add(length + part.length), length + part.length), 0);
  return breaks;
}

/** What joins two parts, which a page may write with the other character: 严管和厚爱, 严管与厚爱; not 人与自然, 和谐, 参与. */
const AND = /(?<=[一-鿿]{2})(?:和(?![谐平美睦解])|(?<![参给赠荣])与(?![共时邻]))(?=[一-鿿]{2})/gu;

const IN_PARTS = /[、,和与]/u;

let known: MultiPattern<Formulation> | null = null;

/** All that the list knows. It is the longest of the lists, which who asks for visits does not wait for. */
function formulations(): MultiPattern<Formulation> {
  if (known) return known;
  const [texts, kinds] = loadColumns('slogans.tsv', ['text', 'kind']) as [string[], SloganKind[]];
  const byBare = new Map<string, Formulation>();
  // Most have neither marks nor parts, and there are ten thousand of them.
  const whole = new Map<SloganKind, Formulation>();
  texts.forEach((text, row) => {
    const kind = kinds[row]!;
    if (!IN_PARTS.test(text)) {
      if (!whole.has(kind)) whole.set(kind, { kind, breaks: WHOLE });
      if (!byBare.has(text)) byBare.set(text, whole.get(kind)!);
      return;
    }
    const plain = text.replaceAll('、', '').replaceAll(',', '');
    const breaks = breaksOf(text);
    // One wording may stand in the list with its marks and without them.
    if (breaks.size >= (byBare.get(plain)?.breaks.size ?? 0)) byBare.set(plain, { kind, breaks });
    const other = plain.replace(AND, (and) => (and === '和' ? '与' : '和'));
    if (other !== plain && !byBare.has(other)) byBare.set(other, { kind, breaks });
  });
  known = new MultiPattern<Formulation>([...byBare.keys()], [...byBare.values()]);
  return known;
}

/** What makes a body, an honour or a post of the words before it. */
const NAMED =
  /^(?:局|办公室|办(?![好理法成公])|委员会|领导小组|工作组|指挥部|专班|协会|促进会|研究院|研究会|研究中心|基金会?|集团|有限|股份|示范(?:县|市|区|镇|乡|村|点|户|园|基地|单位)|试验区|先进(?:集体|个人)|(?:工业|产业|科技|示范|经济)?园区|工业园|产业园|开发区|(?:活动)?中心(?!城|工作|任务|环节)|公园|广场|步道|科(?=长)|处(?=长)|司(?=长)|厅)/u;
const LONGEST_NAMED = 4;
/** Marks and blanks within a formulation, at most. */
const MOST_MARKS = 24;

/** A formulation within another has at least so many characters, and less than this share of the other's. */
const SHORTEST_INNER = 4;
const INNER_SHARE = 0.6;

/** Reads the fixed formulations of the lexicon, whatever marks a page sets between or around their parts. */
export const slogans: Rule = {
  name: 'slogans',
  find(article) {
    const bare = bareText(article.text);
    const { titled } = quotationsIn(article);
    const accept = (hit: Hit<Formulation>): boolean => {
      const from = bare.at[hit.from]!;
      const to = bare.at[hit.to - 1]! + 1;
      return (
        to - from - (hit.to - hit.from) <= MOST_MARKS &&
        !isBroken(article.text, bare, hit) &&
        !leavesQuotation(article.text, from, to) &&
        !titled.holds(from, to) &&
        !NAMED.test(article.text.slice(to, to + LONGEST_NAMED)) &&
        isRead(article, from)
      );
    };
    return formulations()
      .find(bare.text, 0, bare.text.length, accept)
      .flatMap((hit) => [hit, ...innerOf(bare, hit)])
      .map((hit) =>
        sloganFound(article, { from: bare.at[hit.from]!, to: bare.at[hit.to - 1]! + 1 }, hit.value.kind, 'slogans/formulation'),
      );
  },
};

/**
 * Formulations within a longer one or within one of its parts, which stand for themselves elsewhere (脱贫攻坚 in
 * 打赢脱贫攻坚战, 复工复产 in 一手抓疫情防控、一手抓复工复产); those that are nearly all of it are the same slogan, whole parts are
 * no more than parts.
 */
function innerOf(bare: BareText, { from, to, value }: Hit<Formulation>): Hit<Formulation>[] {
  const isPart = (hit: Hit<Formulation>): boolean => {
    const starts = hit.from === from || value.breaks.has(hit.from - from);
    return starts && (hit.to === to || value.breaks.has(hit.to - from));
  };
  const fits = (hit: Hit<Formulation>): boolean => {
    const length = hit.to - hit.from;
    if (length < SHORTEST_INNER || length >= INNER_SHARE * (to - from) || hit.value.breaks.size > 1) return false;
    return value.breaks.size < 2 || !(isPart(hit) || isAcross(hit.from - from, hit.to - from, value.breaks));
  };
  return formulations().find(bare.text, from, to, fits);
}

/** Whether a break lies within `[from, to)`. */
function isAcross(from: number, to: number, breaks: ReadonlySet<number>): boolean {
  for (let at = from + 1; at < to; at++) if (breaks.has(at)) return true;
  return false;
}

/** It begins within a quotation, behind other words, and ends outside (“三走进三|服务”活动). */
function leavesQuotation(text: string, from: number, to: number): boolean {
  const closing = text.slice(from, to).indexOf('”');
  return closing >= 0 && text[from - 1] !== '“' && !text.slice(from, from + closing).includes('“');
}

/** A mark stands where the formulation has none (乡村,振兴). */
function isBroken(text: string, bare: BareText, hit: Hit<Formulation>): boolean {
  if (bare.at[hit.to - 1]! - bare.at[hit.from]! === hit.to - 1 - hit.from) return false;
  for (let i = hit.from + 1; i < hit.to; i++) {
    const gap = text.slice(bare.at[i - 1]! + 1, bare.at[i]);
    if (gap !== '' && (hit.value.breaks.has(i - hit.from) ? /”.?“/u : /[、,;]/u).test(gap)) return true;
  }
  return false;
}
