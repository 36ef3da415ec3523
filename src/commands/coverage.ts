import { COVERAGE_COLUMNS, GAP_COLUMNS } from '../report/coverage.ts';
import type { Command } from './command.ts';
import { ROW_OPTIONS } from '../call/options.ts';

/** Dates choose nothing here: what has none is what is asked for. */
const LEFT_OUT = new Set(['since', 'until', 'undated']);

export const command: Command = {
  about:
    'Counts what was not read and what was read but not understood, so that an empty answer can be trusted: files that were skipped or hold no text; articles without headline, without publication date, without any date that has a year; officials and executives without post; visits without county, without date, with a date that has no year, and with a stop that is inferred; meetings without date or year; facts that are unsure. With --list one row for each. --place and --official choose articles and facts; files are always counted. Hidden files and READMEs of a folder are no papers and are not counted.',
  options: ['list', ...ROW_OPTIONS.filter((name) => !LEFT_OUT.has(name))],
  columns: [
    { when: '', columns: COVERAGE_COLUMNS },
    { when: '--list', columns: GAP_COLUMNS },
  ],
  examples: [
    { line: 'zhengwen coverage', about: 'how much of the sample papers was not understood' },
    { line: 'zhengwen coverage --list --grep visits --limit 5', about: 'the first visits that lack something' },
    { line: 'zhengwen coverage papers/ --list --explain -o gaps.csv', about: 'a list to work through, with sentences and rules' },
  ],
  exit: '0 read, whatever lacks, 2 error',
  async run(call) {
    const { printCoverage } = await import('./covered.ts');
    return printCoverage(call);
  },
};
