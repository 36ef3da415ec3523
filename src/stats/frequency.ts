/** Frequencies: how often things are named, and in how many articles. */

/** What one article says of the things that are counted. */
export interface ArticleCounts {
  /** The groups that the article belongs to; one unnamed group where nothing is counted apart. */
  groups: readonly string[];
  counts: readonly { group: string; item: string; count: number }[];
}

export interface Frequency {
  group: string;
  item: string;
  /** Number of mentions. */
  count: number;
  /** Number of articles of the group with at least one mention. */
  articles: number;
  /** `articles` divided by all articles of the group, from 0 to 1, rounded to four places. */
  share: number;
}

interface Group {
  articles: number;
  items: Map<string, { count: number; articles: number }>;
}

/** Adds up articles one by one. An article belongs to its groups, and to those in which it has something counted. */
export class Tally {
  private readonly groups = new Map<string, Group>();

  add({ groups, counts }: ArticleCounts): void {
    for (const name of new Set([...groups, ...counts.map(({ group }) => group)])) this.group(name).articles++;
    const seen = new Set<string>();
    for (const { group, item, count } of counts) {
      const { items } = this.group(group);
      const entry = items.get(item) ?? { count: 0, articles: 0 };
      items.set(item, entry);
      entry.count += count;
      const key = `${group}\0${item}`;
      if (!seen.has(key)) entry.articles++;
      seen.add(key);
    }
  }

  /** All frequencies, groups and items in the order in which they first came. */
  frequencies(): Frequency[] {
    return [...this.groups].flatMap(([group, { articles: all, items }]) =>
      [...items].map(([item, { count, articles }]) => ({ group, item, count, articles, share: Math.round((articles / all) * 1e4) / 1e4 })),
    );
  }

  private group(name: string): Group {
    const group = this.groups.get(name) ?? { articles: 0, items: new Map() };
    this.groups.set(name, group);
    return group;
  }
}

/**
 * Sorts frequencies: groups with the most mentions first, or by their names; in a group the most frequent first, then
 * those of more articles, then by UTF-16 code units. The group `unknown` comes last.
 */
export function rank(frequencies: readonly Frequency[], byName: boolean): Frequency[] {
  const totals = new Map<string, number>();
  for (const { group, count } of frequencies) totals.set(group, (totals.get(group) ?? 0) + count);
  const order = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);
  return frequencies.toSorted(
    (a, b) =>
      Number(a.group === UNKNOWN) - Number(b.group === UNKNOWN) ||
      (byName ? 0 : totals.get(b.group)! - totals.get(a.group)!) ||
      order(a.group, b.group) ||
      b.count - a.count ||
      b.articles - a.articles ||
      order(a.item, b.item),
  );
}

/** The group of what has no year, no place, no source. */
export const UNKNOWN = 'unknown';
