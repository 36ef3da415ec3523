/** Every option, once: help, documentation and behaviour come from here. */

import { parseEdtf } from '../model/edtf.ts';
import { FORMATS } from '../print/formats.ts';
import { UsageError } from './context.ts';

export interface OptionDefinition<T> {
  /** As commander reads them: `-f, --format <format>`. */
  flags: string;
  about: string;
  group: 'What to show' | 'How to show it' | 'Other';
  /** From what was typed to what the commands use. Throws UsageError. */
  parse?: (typed: string) => T;
}

type Group = OptionDefinition<unknown>['group'];

/** An option that is there or not. */
function flag(group: Group, flags: string, about: string): OptionDefinition<boolean> {
  return { flags, about, group };
}

/** An option with a value. */
function option<T>(group: Group, flags: string, about: string, parse: (typed: string) => T): OptionDefinition<T> {
  return { flags, about, group, parse };
}

const text = (typed: string): string => {
  if (typed.trim() === '') throw new UsageError('it is empty');
  return typed.trim();
};

const list = (typed: string): string[] => {
  const names = typed.split(/[,，、]/u).map((name) => name.trim());
  if (names.includes('')) throw new UsageError('write names separated by commas');
  return names;
};

function oneOf<T extends string>(choices: readonly T[]): (typed: string) => T {
  return (typed) => {
    const choice = choices.find((name) => name === typed);
    if (choice === undefined) throw new UsageError(`choose one of ${choices.join(', ')}`);
    return choice;
  };
}

const date = (typed: string): string => {
  const range = parseEdtf(typed);
  if (range === null || range.start.year === null) throw new UsageError('write a year, a month or a day: 2025, 2025-03, 2025-03-03');
  return typed;
};

const amount = (typed: string): number => {
  if (!/^[1-9]\d{0,8}$/u.test(typed)) throw new UsageError('write a whole number from 1');
  return Number(typed);
};

const pattern = (typed: string): RegExp => {
  try {
    return new RegExp(typed, 'iu');
  } catch {
    throw new UsageError('it is no regular expression; write \\ before . ( [ { * + ? | that are meant as such');
  }
};

/** What `freq` can count apart. */
const GROUPS = ['month', 'place', 'official', 'source'] as const;
const GRADES = ['confirmed', 'probable', 'unsure'] as const;
const HEADERS = ['zh', 'en'] as const;
const SELECT = 'What to show';
const PRINT = 'How to show it';

/** Keys are the names under which commander stores them. */
export const OPTIONS = {
  long: flag(SELECT, '--long', 'one row for each visitor and stop'),
  list: flag(SELECT, '--list', 'one row for each thing that lacks something, with file and line'),
  exact: flag(SELECT, '--exact', 'only the place itself, not what lies in it'),
  by: option(SELECT, '--by <group>', `count apart for each ${GROUPS.join(', ')}`, oneOf(GROUPS)),
  pos: option(SELECT, '--pos <tags>', 'of words, only these parts of speech, by the beginning of their tags: n,v,a', list),
  discover: flag(SELECT, '--discover', 'wordings found by their form alone that recur and that no list holds, their variants together'),
  min: option(SELECT, '--min <n>', 'with --discover, in at least so many articles (2)', amount),
  since: option(SELECT, '--since <date>', 'from this day, month or year on (2025, 2025-03, 2025-03-03)', date),
  until: option(SELECT, '--until <date>', 'up to and including this day, month or year', date),
  undated: flag(SELECT, '--undated', 'with --since or --until, keep also what has no date or no year'),
  official: option(SELECT, '--official <name>', 'only what names this person', text),
  place: option(SELECT, '--place <place>', 'only what names this place or one that lies in it', text),
  grep: option(SELECT, '--grep <pattern>', 'only rows with a cell that matches this regular expression, case ignored', pattern),
  minConfidence: option(SELECT, '--min-confidence <grade>', 'only facts at least so sure: confirmed, probable or unsure', oneOf(GRADES)),
  explain: flag(
    SELECT,
    '--explain',
    'add the columns confidence, sentence and rule: how sure each row is, and what it comes from; --columns can name them too',
  ),
  columns: option(SELECT, '--columns <names>', 'only these columns, in this order, separated by commas', list),
  sort: option(SELECT, '--sort <columns>', 'sort by these columns; -count sorts downwards', list),
  limit: option(SELECT, '--limit <n>', 'at most this many rows', amount),
  format: option(PRINT, '-f, --format <format>', FORMATS.join(', '), oneOf(FORMATS)),
  csv: flag(PRINT, '--csv', 'short for --format csv'),
  json: flag(PRINT, '--json', 'short for --format json'),
  excel: flag(PRINT, '--excel', 'CSV for spreadsheets: byte order mark, CRLF, Chinese header, no formulas'),
  header: option(
    PRINT,
    '--header <language>',
    'names of the columns: zh, as in tables, Markdown and for Excel, or en, as elsewhere',
    oneOf(HEADERS),
  ),
  output: option(PRINT, '-o, --output <file>', 'write to this file; its ending chooses the format where none is given', text),
  color: flag(PRINT, '--no-color', 'no colours, also on a terminal'),
  check: flag('Other', '--check', 'open every file and compare what it says with what it said'),
  force: flag('Other', '--force', 'write over files that are there'),
  store: option('Other', '--store <file>', 'the store of the folder, where it does not lie in its place', text),
  root: option('Other', '--root <folder>', 'the folder that the paths of the facts start from; else this one', text),
  jobs: option('Other', '--jobs <n>', 'work on so many files at a time; else on as many as there are cores', amount),
  quiet: flag('Other', '-q, --quiet', 'no notes on standard error, only errors'),
} satisfies Record<string, OptionDefinition<unknown>>;

export type OptionName = keyof typeof OPTIONS;

/** The options as a command gets them. */
export type Options = {
  [Name in OptionName]?: (typeof OPTIONS)[Name] extends OptionDefinition<infer T> ? T : never;
};

/** Options of every command that prints rows. */
export const ROW_OPTIONS: readonly OptionName[] = [
  ...(['since', 'until', 'undated', 'official', 'place', 'grep', 'minConfidence', 'explain', 'columns', 'sort', 'limit'] as const),
  ...(['format', 'csv', 'json', 'excel', 'header', 'output', 'color', 'store', 'jobs', 'quiet'] as const),
];
