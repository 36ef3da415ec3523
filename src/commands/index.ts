/** The commands in the order of the help; each is loaded when it is needed. */

import type { Command } from './command.ts';

export interface Entry {
  name: string;
  /** Names of the arguments before the paths. */
  args: readonly string[];
  /** Name of the files that it reads, where they are no papers and must be named. */
  files?: string;
  /** Shown in the list of commands. */
  summary: string;
  load(): Promise<{ command: Command }>;
}

/** How it is called, without options: `who-visited PLACE`, `verify FACTS…`; papers are not shown, for all commands read them. */
export function calledAs({ name, args, files }: Entry): string {
  return [name, ...args.map((arg) => arg.toUpperCase()), ...(files === undefined ? [] : [`${files.toUpperCase()}…`])].join(' ');
}

/** How it is called, with all that may follow. */
export function usageOf(entry: Entry): string {
  return `${calledAs(entry)} ${entry.files === undefined ? '[PATH…] ' : ''}[OPTIONS]`;
}

export const COMMANDS: readonly Entry[] = [
  {
    name: 'who-visited',
    args: ['place'],
    summary: 'who came to a place, when, with whom, to which stops',
    load: () => import('./who-visited.ts'),
  },
  { name: 'where-went', args: ['official'], summary: 'where an official went, when, with whom', load: () => import('./where-went.ts') },
  { name: 'visits', args: [], summary: 'all visits, one row for each visitor and stop', load: () => import('./visits.ts') },
  { name: 'meetings', args: [], summary: 'meetings with host, speakers and attendees', load: () => import('./meetings.ts') },
  { name: 'dates', args: [], summary: 'expressions of date and what they mean', load: () => import('./dates.ts') },
  { name: 'officials', args: [], summary: 'officials with their posts', load: () => import('./officials.ts') },
  { name: 'executives', args: [], summary: 'heads of enterprises with their posts', load: () => import('./executives.ts') },
  { name: 'enterprises', args: [], summary: 'companies, factories, mines, banks, cooperatives', load: () => import('./enterprises.ts') },
  { name: 'slogans', args: [], summary: 'policy slogans: campaigns, formulas, exhortations', load: () => import('./slogans.ts') },
  { name: 'places', args: [], summary: 'administrative divisions with their codes', load: () => import('./places.ts') },
  { name: 'bylines', args: [], summary: 'reporters, photographers, editors', load: () => import('./bylines.ts') },
  { name: 'freq', args: ['kind'], summary: 'how often each slogan, official, word … is named', load: () => import('./freq.ts') },
  {
    name: 'report',
    args: ['subject', 'name'],
    summary: 'a batch report on a county, an official or a month',
    load: () => import('./report.ts'),
  },
  { name: 'articles', args: [], summary: 'how pages were split into articles', load: () => import('./articles.ts') },
  { name: 'coverage', args: [], summary: 'what was not read, or not understood', load: () => import('./coverage.ts') },
  { name: 'extract', args: [], summary: 'all facts, one JSON object an article', load: () => import('./extract.ts') },
  {
    name: 'index',
    args: [],
    files: 'folder',
    summary: 'keep what a folder says, for quick questions',
    load: () => import('./store/index-folder.ts'),
  },
  { name: 'sql', args: ['query'], summary: 'answer a question in SQL from the tables of facts', load: () => import('./store/sql.ts') },
  { name: 'export', args: ['dir'], summary: 'write the tables of facts as Parquet', load: () => import('./store/export.ts') },
  {
    name: 'verify',
    args: [],
    files: 'facts',
    summary: 'whether the papers still say what facts say of them',
    load: () => import('./verify.ts'),
  },
];
