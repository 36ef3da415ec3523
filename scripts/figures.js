/**
 * What score.py --json says, compared with floors and with another form of the same texts. Pure.
 *
 * @typedef {{ p: number, r: number, f1: number, tp: number, fp: number, fn: number }} Score
 * @typedef {{ files: number, scores: Record<string, Score>, values: Record<string, { right: number, of: number }> }} Figures
 * @typedef {{ [kind: string]: number | Record<string, number> }} Floors F1 by kind; under `values` the shares that are right
 */

/** @param {number} share */
const print = (share) => share.toFixed(3);

/**
 * One line for each figure below its floor, or that was not measured at all.
 * @param {Figures} figures
 * @param {Floors} floors
 */
export function belowFloors(figures, floors) {
  const { values = {}, ...scores } = floors;
  const all = [
    ...Object.entries(scores).map(([name, floor]) => /** @type {const} */ ([name, Number(floor), figures.scores[name]?.f1])),
    ...Object.entries(values).map(([name, floor]) => {
      const value = figures.values[name];
      return /** @type {const} */ ([name, Number(floor), value && value.of > 0 ? value.right / value.of : undefined]);
    }),
  ];
  return all
    .filter(([, floor, reached]) => !(reached !== undefined && reached >= floor))
    .map(([name, floor, reached]) => `${name}: ${reached === undefined ? 'not measured' : print(reached)}, below the floor of ${floor}`);
}

/**
 * A table of the F1 of both forms and how far they lie apart.
 * @param {Figures} plain
 * @param {Figures} varied
 * @param {string} kind
 */
export function compare(plain, varied, kind) {
  const rows = Object.entries(plain.scores).map(([name, score]) => {
    const other = varied.scores[name]?.f1 ?? 0;
    const difference = other - score.f1;
    return `${name.padEnd(20)}${print(score.f1).padStart(9)}${print(other).padStart(9)}${`${difference > 0 ? '+' : ''}${print(difference)}`.padStart(9)}`;
  });
  return [`${'F1'.padEnd(20)}${'plain'.padStart(9)}${kind.padStart(9)}${'apart'.padStart(9)}`, ...rows].join('\n');
}

/**
 * A table of precision, recall and F1, ours and those of another tool.
 * @param {Figures} ours
 * @param {Figures} theirs
 * @param {readonly string[]} kinds
 * @param {string} tool
 */
export function beside(ours, theirs, kinds, tool) {
  const cells = (/** @type {Score | undefined} */ score) => [score?.p ?? 0, score?.r ?? 0, score?.f1 ?? 0].map(print);
  const rows = [
    ['', 'P', 'R', 'F1', 'P', 'R', 'F1'],
    ...kinds.map((kind) => [kind, ...cells(ours.scores[kind]), ...cells(theirs.scores[kind])]),
  ].map(([name = '', ...figures]) => name.padEnd(20) + figures.map((figure, i) => figure.padStart(i === 3 ? 12 : 7)).join(''));
  return [`${'zhengwen'.padStart(41)}${tool.padStart(26)}`, ...rows].join('\n');
}

/**
 * How many facts of each kind some articles have, for texts without marks.
 * @param {Record<string, unknown>[]} articles as `extract` prints them
 */
export function countFacts(articles) {
  /** @type {Map<string, number>} */
  const counts = new Map([
    ['files', new Set(articles.map((article) => article['file'])).size],
    ['articles', articles.length],
  ]);
  for (const article of articles) {
    for (const [kind, facts] of Object.entries(article)) if (Array.isArray(facts)) counts.set(kind, (counts.get(kind) ?? 0) + facts.length);
  }
  return [...counts].map(([name, count]) => `${name.padEnd(20)}${String(count).padStart(7)}`).join('\n');
}

/**
 * One line for each kind whose F1 in the other form is more than `gap` below the plain form's.
 * @param {Figures} plain
 * @param {Figures} varied
 * @param {number} gap
 */
export function beyondGap(plain, varied, gap) {
  return Object.entries(plain.scores)
    .filter(([name, score]) => score.f1 - (varied.scores[name]?.f1 ?? 0) > gap)
    .map(([name, score]) => `${name}: ${print(varied.scores[name]?.f1 ?? 0)}, more than ${gap} below ${print(score.f1)}`);
}
