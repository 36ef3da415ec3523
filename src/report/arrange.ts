/** Puts rows in order and chooses columns. */

import { compareEdtf } from '../model/edtf.ts';
import type { Entry } from './entries.ts';
import { cellText, type Cell, type Column, type Row, type Table } from './table.ts';

export interface SortKey {
  column: string;
  descending: boolean;
}

/** Columns that hold EDTF values. */
const DATES = new Set(['date', 'value', 'published', 'month']);

function isEmpty(cell: Cell): boolean {
  return cell === null || (Array.isArray(cell) && cell.length === 0);
}

/**
 * Compares two cells of a column: numbers by size, dates by calendar, all else by UTF-16 code units, the same on every
 * machine. What is unknown comes last in either direction, a date without a year before it.
 */
function compareCells(a: Cell, b: Cell, { column, descending }: SortKey): number {
  if (isEmpty(a) || isEmpty(b)) return Number(isEmpty(a)) - Number(isEmpty(b));
  const direction = descending ? -1 : 1;
  if (typeof a === 'number' && typeof b === 'number') return direction * (a - b);
  const [first, second] = [cellText(a), cellText(b)];
  if (DATES.has(column)) {
    const unknown = Number(first.includes('XXXX')) - Number(second.includes('XXXX'));
    return unknown !== 0 ? unknown : direction * compareEdtf(first, second);
  }
  return first === second ? 0 : direction * (first < second ? -1 : 1);
}

/** Sorts rows by some columns, the first one first; rows that compare alike keep their order. */
export function sortRows<T extends { row: Row }>(entries: readonly T[], keys: readonly SortKey[]): T[] {
  return entries.toSorted((a, b) => {
    for (const key of keys) {
      const order = compareCells(a.row[key.column] ?? null, b.row[key.column] ?? null, key);
      if (order !== 0) return order;
    }
    return 0;
  });
}

/** The table of some entries, with these columns in this order. */
export function tableOf(entries: readonly Pick<Entry, 'row'>[], columns: readonly Column[]): Table {
  return { columns, rows: entries.map(({ row }) => Object.fromEntries(columns.map(({ name }) => [name, row[name] ?? null]))) };
}
