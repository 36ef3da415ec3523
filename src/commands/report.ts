import type { Command } from './command.ts';

export const command: Command = {
  args: ['county (or any other place), official or month', 'the place, the name of the official, or the month as 2025-03'],
  about:
    'Writes a report in Markdown: a summary with figures, then visits, meetings, officials, enterprises and slogans, and what could not be dated or placed, each row with its file and line, visits and meetings with how sure they are. The same papers give the same bytes.',
  options: ['exact', 'minConfidence', 'output', 'store', 'jobs', 'quiet'],
  optionsHere: { output: 'write to this file' },
  columns: [],
  examples: [
    { line: 'zhengwen report county 繁峙 -o 繁峙.md', about: 'a report on 繁峙县, into a file' },
    { line: 'zhengwen report official 朱晓东', about: 'where he went, whom he met, and what was said there' },
    { line: 'zhengwen report month 2025-03', about: 'the visits and meetings of a month' },
  ],
  async run(call) {
    const { printBatchReport } = await import('./reported.ts');
    return printBatchReport(call);
  },
};
