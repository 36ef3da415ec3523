/** Markdown tables. */

import { cellText, type Table } from '../report/table.ts';
import { harmless } from './harmless.ts';
import { headerOf, type PrintOptions, type Printed } from './printer.ts';

/** A text that Markdown shows as it is, on one line. */
export function escapeMarkdown(text: string): string {
  return harmless(text)
    .replace(/[\\|`*_<>[\]~]/gu, '\\$&')
    .replace(/^(?=[#+-]\s)/u, '\\');
}

/** A pipe table. */
export function markdownTable(table: Table, language: 'zh' | 'en'): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`;
  const numeric = table.columns.map(({ name }) => table.rows.some((row) => typeof row[name] === 'number'));
  return (
    line(headerOf(table.columns, language)) +
    line(numeric.map((right) => (right ? '---:' : '---'))) +
    table.rows.map((row) => line(table.columns.map(({ name }) => escapeMarkdown(cellText(row[name] ?? null))))).join('')
  );
}

/** A table as Markdown; nothing where there are no rows. */
export function printMarkdown(table: Table, options: PrintOptions): Printed {
  return { text: table.rows.length === 0 ? '' : markdownTable(table, options.header ?? 'zh'), notes: [] };
}
