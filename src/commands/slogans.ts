import { listCommand } from './list.ts';

export const command = listCommand('slogans', 'Lists political wording that is fixed: named campaigns, formulas, coined calls.', [
  { line: 'zhengwen slogans --csv', about: 'all, as CSV' },
  { line: 'zhengwen slogans --sort -count --limit 10', about: 'the ten said most often in one article' },
]);
