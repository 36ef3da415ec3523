import { STOP_COLUMNS, TOUR_COLUMNS } from '../report/visits.ts';
import type { Command } from './command.ts';
import { ROW_OPTIONS } from '../call/options.ts';

export const command: Command = {
  args: ['the name of a person'],
  about:
    'Tells where somebody went, as lead or companion: one row for each visit, or with --long one for each stop. Rows stand in the order of their dates, those without a year last.',
  options: ['long', ...ROW_OPTIONS],
  columns: [
    { when: '', columns: TOUR_COLUMNS },
    { when: '--long', columns: STOP_COLUMNS },
  ],
  examples: [
    { line: 'zhengwen where-went 朱晓东', about: 'the visits of 朱晓东 in the sample papers' },
    { line: 'zhengwen where-went 张敏 --long --csv', about: 'one row for each stop, as CSV' },
  ],
  async run(call) {
    const { wentRows } = await import('./visited.ts');
    return wentRows(call);
  },
};
