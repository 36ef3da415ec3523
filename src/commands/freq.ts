import { frequencyColumns } from '../report/counted.ts';
import type { Command } from './command.ts';
import { ROW_OPTIONS } from '../call/options.ts';

export const command: Command = {
  args: ['what to count: slogans, officials, executives, enterprises, places, dates, bylines, meetings, visits (by place), or words'],
  about:
    'Counts mentions, and the articles that have them with their share of all articles. Places count under their full names, dates by value, of visits each stop once a date. Words are those of the articles without stop words, cut by nodejieba where it is installed; names of officials, executives and writers stay whole. The most frequent come first; months stand in their order.',
  options: ['by', 'pos', ...ROW_OPTIONS.filter((name) => name !== 'explain')],
  columns: [
    { when: '', columns: frequencyColumns('slogans', null) },
    { when: '--by month', columns: frequencyColumns('slogans', 'month') },
  ],
  examples: [
    { line: 'zhengwen freq slogans --limit 10', about: 'the ten slogans said most often' },
    { line: 'zhengwen freq slogans --by month --csv', about: 'the same for each month, as CSV' },
    { line: 'zhengwen freq officials --place 洪洞', about: 'who is named most in articles that name 洪洞县' },
    { line: 'zhengwen freq words --pos n,v --limit 20', about: 'the twenty most frequent nouns and verbs' },
  ],
  async run(call) {
    const { printFrequencies } = await import('./frequencies.ts');
    return printFrequencies(call);
  },
};
