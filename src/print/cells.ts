/** Cells as people read them. */

import { stripVTControlCharacters } from 'node:util';
import type { Cell } from '../report/table.ts';

/** What a cell reads as: a list is joined by `、`, what is unknown is empty. */
export function cellText(cell: Cell): string {
  if (cell === null) return '';
  return Array.isArray(cell) ? cell.join('、') : String(cell);
}

/**
 * A text that can do nothing to a terminal: escape sequences, control and formatting characters taken out, line breaks
 * and tabs made blanks.
 */
export function harmless(text: string): string {
  return stripVTControlCharacters(text.replace(/[\t\n\r\u0085\u2028\u2029]+/gu, ' ')).replace(/[\p{Cc}\p{Cf}]/gu, '');
}
