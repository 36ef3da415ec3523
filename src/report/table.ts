/** What is printed, as data: columns and rows. */

/** A list is joined in cells and stays an array in JSON; null is what the page does not tell. */
export type Cell = string | number | boolean | null | readonly string[];

/** Column name → cell. */
export type Row = Record<string, Cell>;

export interface Column {
  /** Name in machine formats and for `--columns`. */
  name: string;
  /** Chinese header of tables and spreadsheets. */
  header: string;
  /** What stands in it, for the documentation. */
  about: string;
}

export interface Table {
  columns: readonly Column[];
  rows: readonly Row[];
}

/** What a cell reads as; a list is joined by `、`, or by ` / ` where an item has a `、`; what is unknown is empty. */
export function cellText(cell: Cell): string {
  if (cell === null) return '';
  if (!Array.isArray(cell)) return String(cell);
  return cell.join(cell.some((item: string) => item.includes('、')) ? ' / ' : '、');
}
