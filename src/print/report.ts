/** A batch report as Markdown. */

import type { Report } from '../report/report.ts';
import { escapeMarkdown, markdownTable } from './md.ts';

/** Prints a report; the same report gives the same bytes. */
export function printReport({ title, summary, sections }: Report): string {
  const parts = [`# ${escapeMarkdown(title)}\n`, summary.map((line) => `- ${escapeMarkdown(line)}\n`).join('')];
  for (const { title: heading, about, table } of sections) {
    const body = table.rows.length === 0 ? '无。\n' : `${about}\n\n${markdownTable(table, 'zh')}`;
    parts.push(`## ${escapeMarkdown(heading)}（${table.rows.length}）\n\n${body}`);
  }
  return parts.join('\n');
}
