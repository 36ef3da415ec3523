/**
 * What outside.py prints of each set, read, summed up and held against floors. Pure.
 *
 * @typedef {{ right: number, of: number }} Share
 * @typedef {Record<string, Share>} Shares by the figure's name
 */

/** Where all sets are summed up. */
export const ALL = 'all';

/**
 * The figures of each set by its name, the file's without `.ndjson`, and those of all sets together.
 * @param {string} printed
 * @returns {Map<string, { texts: number, shares: Shares }>}
 */
export function readShares(printed) {
  /** @type {Map<string, { texts: number, shares: Shares }>} */
  const sets = new Map();
  /** @type {{ texts: number, shares: Shares }} */
  const all = { texts: 0, shares: {} };
  let set = all;
  for (const line of printed.split('\n')) {
    const head = /^== (\S+)\.ndjson: (\d+) texts$/u.exec(line);
    const figure = /^(\S+(?: \S+)*) +(\d+) of +(\d+) /u.exec(line);
    if (head) {
      set = { texts: Number(head[2]), shares: {} };
      sets.set(head[1] ?? '', set);
      all.texts += set.texts;
    } else if (figure && !line.includes('\t')) {
      const [name, right, of] = [figure[1] ?? '', Number(figure[2]), Number(figure[3])];
      set.shares[name] = { right, of };
      const sum = all.shares[name] ?? { right: 0, of: 0 };
      all.shares[name] = { right: sum.right + right, of: sum.of + of };
    }
  }
  return sets.set(ALL, all);
}

/**
 * A share with three decimals.
 * @param {Share} share
 */
export function decimal({ right, of }) {
  return of === 0 ? '–' : (right / of).toFixed(3);
}

/**
 * The figures of a set, as outside.py prints them.
 * @param {Shares} shares
 */
export function sharesTable(shares) {
  return Object.entries(shares)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, share]) => `${name.padEnd(34)}${String(share.right).padStart(6)} of ${String(share.of).padStart(6)}  ${decimal(share)}`)
    .join('\n');
}

/**
 * One line for each share below its floor, or that was not measured at all.
 * @param {ReturnType<typeof readShares>} sets
 * @param {Record<string, Record<string, number>>} floors shares by set and figure
 */
export function sharesBelow(sets, floors) {
  return Object.entries(floors).flatMap(([set, figures]) =>
    Object.entries(figures).flatMap(([name, floor]) => {
      const share = sets.get(set)?.shares[name];
      if (!share || share.of === 0) return [`${set}, ${name}: not measured, below the floor of ${floor}`];
      return share.right / share.of < floor ? [`${set}, ${name}: ${decimal(share)}, below the floor of ${floor}`] : [];
    }),
  );
}
