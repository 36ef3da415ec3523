/** Texts that a screen may show. */

import { stripVTControlCharacters } from 'node:util';

/**
 * A text that can do nothing to a terminal: escape sequences, control and formatting characters taken out, line breaks
 * and tabs made blanks.
 */
export function harmless(text: string): string {
  return stripVTControlCharacters(text.replace(/[\t\n\r\u0085\u2028\u2029]+/gu, ' ')).replace(/[\p{Cc}\p{Cf}]/gu, '');
}
