/**
 * Figures as Markdown tables, and the page that they are written into. Pure.
 *
 * @typedef {import('./figures.js').Figures} Figures
 */

import { ALL, decimal } from './shares.js';

/**
 * @param {readonly string[]} header
 * @param {readonly (readonly (string | number)[])[]} rows
 */
function table(header, rows) {
  const line = (/** @type {readonly (string | number)[]} */ cells) => `| ${cells.join(' | ')} |`;
  return [line(header), line(header.map((_, i) => (i === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n');
}

/** @param {number} share */
const print = (share) => share.toFixed(3);

/**
 * Precision, recall and F1 of each kind, then the shares of what is right in them.
 * @param {Figures} figures
 */
export function scoresTable({ files, scores, values }) {
  const kinds = Object.entries(scores).map(([kind, { p, r, f1, tp, fp, fn }]) => [kind, print(p), print(r), print(f1), tp, fp, fn]);
  const shares = Object.entries(values).map(([name, share]) => [name, decimal(share), share.right, share.of]);
  return [
    `${files} articles:`,
    table(['', 'precision', 'recall', 'F1', 'right', 'wrong', 'missed'], kinds),
    table(['', 'share', 'right', 'of'], shares),
  ].join('\n\n');
}

/**
 * F1 of each kind in each form of the same articles.
 * @param {ReadonlyMap<string, Figures>} forms by the form's name, the plain one first
 */
export function formsTable(forms) {
  const all = [...forms.values()];
  const kinds = Object.keys(all[0]?.scores ?? {});
  return table(
    ['F1', ...forms.keys()],
    kinds.map((kind) => [kind, ...all.map(({ scores }) => print(scores[kind]?.f1 ?? 0))]),
  );
}

/**
 * Precision, recall and F1 beside those of another tool.
 * @param {readonly { articles: string, ours: Figures, theirs: Figures }[]} measured
 * @param {readonly string[]} kinds
 * @param {string} tool
 */
export function besideTable(measured, kinds, tool) {
  const cells = (/** @type {Figures} */ { scores }, /** @type {string} */ kind) => {
    const { p = 0, r = 0, f1 = 0 } = scores[kind] ?? {};
    return [p, r, f1].map(print);
  };
  return table(
    ['', 'articles', 'precision', 'recall', 'F1', `${tool}: precision`, 'recall', 'F1'],
    kinds.flatMap((kind) => measured.map(({ articles, ours, theirs }) => [kind, articles, ...cells(ours, kind), ...cells(theirs, kind)])),
  );
}

/**
 * The shares of each set of sentences, and of all.
 * @param {ReturnType<typeof import('./shares.js').readShares>} sets
 */
export function outsideTable(sets) {
  const names = Object.keys(sets.get(ALL)?.shares ?? {}).sort();
  return table(
    ['', ...Array.from(sets, ([name, { texts }]) => `${name} (${texts})`)],
    names.map((name) => [
      name,
      ...Array.from(sets.values(), ({ shares }) => {
        const share = shares[name];
        return share ? `${decimal(share)} (${share.right} of ${share.of})` : '';
      }),
    ]),
  );
}

/**
 * Writes a text between the lines `<!-- NAME -->` and `<!-- end of NAME -->` of a page. Throws where they are missing.
 * @param {string} page
 * @param {string} name
 * @param {string} text
 */
export function fillIn(page, name, text) {
  const [start, end] = [`<!-- ${name} -->\n`, `<!-- end of ${name} -->`];
  const [from, to] = [page.indexOf(start), page.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`the page has no lines ${start.trim()} and ${end}`);
  return `${page.slice(0, from + start.length)}\n${text}\n\n${page.slice(to)}`;
}
