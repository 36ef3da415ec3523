/** Tables for people: aligned by display width, wrapped to the screen. */

import Table3 from 'cli-table3';
import { cellText, type Table } from '../report/table.ts';
import { harmless } from './harmless.ts';
import { layOut, type Layout } from './layout.ts';
import { headerOf, type PrintOptions, type Printed } from './printer.ts';
import { measureFor, wrap, type Measure } from './width.ts';

/** Cells wrap at this width where there is no screen; nothing is left out then. */
const CELL = 60;
const SEPARATOR = ' │ ';
/** What a small screen can best do without comes first; a row's date, name and place come last. */
const EXPENDABLE = ['rule', 'inferred', 'activity', 'code', 'share', 'articles', 'role', 'posts', 'companions', 'line', 'file', 'sentence'];

/** A table in the width of the screen; its notes say which columns had no room. */
export async function printTable(table: Table, options: PrintOptions): Promise<Printed> {
  if (table.rows.length === 0) return { text: '', notes: [] };
  const header = headerOf(table.columns, options.header ?? 'zh');
  const body = table.rows.map((row) => table.columns.map(({ name }) => harmless(cellText(row[name] ?? null))));
  const cells = [header, ...body];
  const widthOf = await measureFor(cells.flat());
  const layout = layoutOf(table, cells, options.width, widthOf);
  // cli-table3's own wrapping loses Chinese text: it gets lines that are wrapped already.
  const wrapped = cells.map((row) => layout.shown.map((index, place) => wrap(row[index]!, layout.widths[place]!, widthOf)));
  return { text: await draw(table, wrapped, layout.shown, options), notes: notesOf(table, layout) };
}

function layoutOf(table: Table, cells: readonly string[][], screen: number | null, widthOf: Measure): Layout {
  const natural = table.columns.map((_, index) => cells.reduce((most, row) => Math.max(most, widthOf(row[index]!)), 1));
  if (screen === null) {
    return { shown: natural.map((_, index) => index), widths: natural.map((width) => Math.min(width, CELL)) };
  }
  const rank = (name: string): number => (EXPENDABLE.includes(name) ? EXPENDABLE.indexOf(name) : EXPENDABLE.length);
  const names = table.columns.map(({ name }) => name);
  const expendable = names.map((_, index) => index).sort((a, b) => rank(names[a]!) - rank(names[b]!) || b - a);
  return layOut(natural, SEPARATOR.length, screen, expendable);
}

function notesOf({ columns }: Table, { shown }: Layout): string[] {
  const names = columns.filter((_, index) => !shown.includes(index)).map(({ name }) => name);
  if (names.length === 0) return [];
  return [`no room for the column${names.length > 1 ? 's' : ''} ${names.join(', ')}: widen the window, or choose with --columns`];
}

/** No frame; a rule under the header, and around rows of several lines. */
const CHARACTERS = {
  ...{ top: '', 'top-mid': '', 'top-left': '', 'top-right': '', left: '', 'left-mid': '', right: '', 'right-mid': '' },
  ...{ bottom: '', 'bottom-mid': '', 'bottom-left': '', 'bottom-right': '' },
  ...{ mid: '─', 'mid-mid': '─┼─', middle: SEPARATOR },
};

/** In: the cells' lines, the header's first; the indexes of the columns. */
async function draw({ columns, rows }: Table, wrapped: string[][][], shown: number[], options: PrintOptions): Promise<string> {
  const bold = options.colour ? new (await import('chalk')).Chalk({ level: 1 }).bold : (text: string) => text;
  const numeric = shown.map((index) => rows.some((row) => typeof row[columns[index]!.name] === 'number'));
  const table = new Table3({
    chars: CHARACTERS,
    // Empty styles keep cli-table3 from colouring by itself, also where no colour is wanted.
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0 },
    colAligns: numeric.map((right) => (right ? 'right' : 'left')),
  });
  table.push(wrapped[0]!.map((cell) => cell.map((line) => bold(line)).join('\n')));
  rows.forEach((row, number) => {
    table.push(
      wrapped[number + 1]!.map((cell, place) => {
        const content = cell.join('\n');
        const file = columns[shown[place]!]!.name === 'file' ? String(row['file']) : '-';
        return file === '-' || options.link === null ? { content } : { content, href: options.link(file) };
      }),
    );
  });
  const drawn = table.toString().split('\n');
  const heights = wrapped.map((cells) => Math.max(...cells.map((cell) => cell.length)));
  const kept: string[] = [];
  heights.forEach((height, row) => {
    kept.push(...drawn.splice(0, height));
    const rule = drawn.splice(0, 1);
    // Rows of one line need no rule between them, only the header does.
    if (row === 0 || height > 1 || (heights[row + 1] ?? 1) > 1) kept.push(...rule);
  });
  return kept.map((line) => `${line.trimEnd()}\n`).join('');
}
