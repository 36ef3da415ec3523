/** Wordings that recur, the variants of one wording together. */

/** What one article says of one wording. */
export interface Occurrence {
  text: string;
  file: string;
  /** Number of the article in its file. */
  article: number;
  /** Number of mentions. */
  count: number;
}

export interface Recurring<T extends Occurrence> {
  /** The wording of the most articles. */
  text: string;
  /** The other forms, those of the most articles first. */
  variants: string[];
  /** Number of mentions, of articles and of files with any of the forms. */
  count: number;
  articles: number;
  files: number;
  /** In the order in which they were given. */
  occurrences: readonly T[];
}

/** A wording within another is a form of it when it has at least this share of its characters, and this many. */
const SHARE = 0.6;
const SHORTEST = 3;
/** A longer wording, in characters, is compared as a whole only. */
const LONGEST = 60;
const COUNT = /[\d一二三四五六七八九十百千万两]/u;
const DENIAL = /[不无没未非]/u;

/** What is compared of a wording: letters, figures and the signs that join figures. */
function bare(text: string): string {
  return text.replace(/[^\p{L}\p{N}+×]/gu, '');
}

/** The same without the words that stand for a 、 (`责任感和紧迫感`, `责任感、紧迫感`). */
function unjoined(text: string): string {
  return bare(text).replace(/以及|[和与及]/gu, '');
}

/** A name and the noun behind it, both bare; the noun is empty where there is none. */
interface Headed {
  name: string;
  head: string;
}

/**
 * Groups wordings. Each joins the first wording before it of which it is a form:
 * - with other punctuation, other quotation marks, 和 for 、;
 * - with the noun behind its name or without (`“四个一”`, `“四个一”工作机制`), or with more of it (`“四个一”机制`);
 * - one inside the other, where the shorter has three fifths of the longer and no count or denial is cut
 *   (not `四个一` in `四个一批`, nor `讲规矩` in `不讲规矩`).
 * Wordings that are no forms of each other may so stand under one that both are forms of.
 */
export class Variants {
  private readonly heads: ReadonlySet<string>;
  private readonly longestHead: number;
  private readonly whole = new Map<string, string>();
  private readonly named = new Map<string, { head: string; leader: string }[]>();
  private readonly inner = new Map<string, string>();

  /** In: nouns that may stand behind a name, as `行动` and `工作机制`. */
  constructor(heads: Iterable<string>) {
    this.heads = new Set(heads);
    this.longestHead = Math.max(0, ...Array.from(this.heads, (head) => head.length));
  }

  /** The wording that this one is a form of; itself where it is the first of its kind, which it then leads. */
  add(text: string): string {
    return this.leaderOf(text) ?? this.lead(text);
  }

  /** Makes a wording one that others join, also where it is a form of another. Out: the same. */
  lead(text: string): string {
    const form = bare(text);
    for (const key of [form, unjoined(text)]) if (!this.whole.has(key)) this.whole.set(key, text);
    const { name, head } = this.headed(text);
    const named = this.named.get(name) ?? [];
    this.named.set(name, [...named, { head, leader: text }]);
    for (const part of innerOf(form)) if (!this.inner.has(part)) this.inner.set(part, text);
    return text;
  }

  private leaderOf(text: string): string | null {
    const form = bare(text);
    const { name, head } = this.headed(text);
    const parts = innerOf(form);
    return (
      this.whole.get(form) ??
      this.whole.get(unjoined(text)) ??
      this.named.get(name)?.find((other) => head.endsWith(other.head) || other.head.endsWith(head))?.leader ??
      this.inner.get(form) ??
      parts.map((part) => this.whole.get(part)).find((leader) => leader !== undefined) ??
      null
    );
  }

  private headed(text: string): Headed {
    const quoted = /^“([^“”]+)”([^“”]+)$/u.exec(text);
    if (quoted) return { name: bare(quoted[1]!), head: bare(quoted[2]!) };
    const form = bare(text);
    for (let length = Math.min(this.longestHead, form.length - SHORTEST); length > 0; length--) {
      const head = form.slice(-length);
      if (this.heads.has(head)) return { name: form.slice(0, -length), head };
    }
    return { name: form, head: '' };
  }
}

/** The parts of a bare wording that are forms of it, longest first. */
function innerOf(form: string): string[] {
  const parts: string[] = [];
  if (form.length > LONGEST) return parts;
  for (let length = form.length - 1; length >= Math.max(SHORTEST, SHARE * form.length); length--) {
    for (let from = 0; from + length <= form.length; from++) {
      const [before, last] = [form[from - 1] ?? '', form[from + length - 1]!];
      const cutsCount = COUNT.test(before) || (from + length < form.length && COUNT.test(last));
      if (!cutsCount && !DENIAL.test(before)) parts.push(form.slice(from, from + length));
    }
  }
  return parts;
}

/**
 * The wordings that recur, those of the most articles first, then of the most mentions.
 * In: what articles say; wordings that are known, whose forms are left out; nouns that may stand behind a name; the
 * least number of articles.
 */
export function recurring<T extends Occurrence>(
  occurrences: readonly T[],
  { known, heads, least }: { known: Iterable<string>; heads: Iterable<string>; least: number },
): Recurring<T>[] {
  const variants = new Variants(heads);
  const old = new Set(Array.from(known, (text) => variants.lead(text)));
  const groups = new Map<string, Recurring<T>[]>();
  for (const wording of rank(
    Array.from(
      grouped(occurrences, ({ text }) => text),
      ([text, own]) => summed(text, [], own),
    ),
  )) {
    const leader = variants.add(wording.text);
    if (old.has(leader)) continue;
    groups.set(leader, [...(groups.get(leader) ?? []), wording]);
  }
  const given = new Map(occurrences.map((occurrence, index) => [occurrence, index]));
  const all = Array.from(groups, ([leader, forms]) => {
    const own = forms.flatMap((form) => form.occurrences).sort((a, b) => given.get(a)! - given.get(b)!);
    return summed(
      leader,
      forms.slice(1).map(({ text }) => text),
      own,
    );
  });
  return rank(all.filter(({ articles }) => articles >= least));
}

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

function summed<T extends Occurrence>(text: string, variants: string[], occurrences: readonly T[]): Recurring<T> {
  return {
    ...{ text, variants, occurrences },
    count: occurrences.reduce((sum, { count }) => sum + count, 0),
    articles: new Set(occurrences.map(({ file, article }) => `${article} ${file}`)).size,
    files: new Set(occurrences.map(({ file }) => file)).size,
  };
}

/** Of equal ones the longer comes first, which says more (`“3315”产业振兴体系`), then by UTF-16 code units. */
function rank<T extends Occurrence>(wordings: readonly Recurring<T>[]): Recurring<T>[] {
  return wordings.toSorted(
    (a, b) => b.articles - a.articles || b.count - a.count || b.text.length - a.text.length || (a.text < b.text ? -1 : 1),
  );
}
