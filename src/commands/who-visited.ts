import { STOP_COLUMNS, TOUR_COLUMNS } from '../report/visits.ts';
import type { Command } from './command.ts';
import { ROW_OPTIONS } from '../call/options.ts';

export const command: Command = {
  args: ['a county, city, province or township, in full or short: 繁峙 is 繁峙县; a city takes in its counties'],
  about:
    'Tells who came to a place, when, with whom, and which stops they saw: one row for each visit, or with --long one for each visitor and stop. Rows stand in the order of their dates, those without a year last.',
  options: ['long', 'exact', ...ROW_OPTIONS],
  columns: [
    { when: '', columns: TOUR_COLUMNS },
    { when: '--long', columns: STOP_COLUMNS },
  ],
  examples: [
    { line: 'zhengwen who-visited 繁峙', about: 'visits to 繁峙县 in the sample papers' },
    { line: 'zhengwen who-visited 忻州 --since 2025 --csv', about: 'to 忻州市 and its counties from 2025 on, as CSV' },
    { line: 'zhengwen who-visited 绛县 --long --json', about: 'one object for each visitor and stop' },
    { line: 'zhengwen who-visited 洪洞 --explain', about: 'with the sentence and the rule of each row' },
  ],
  async run(call) {
    const { visitedRows } = await import('./visited.ts');
    return visitedRows(call);
  },
};
