/** The commands in the order of the help; each is loaded when it is needed. */

import type { Command } from './command.ts';

export interface Entry {
  name: string;
  /** Shown in the list of commands. */
  argument: string;
  summary: string;
  load(): Promise<{ command: Command }>;
}

export const COMMANDS: readonly Entry[] = [
  { name: 'who-visited', argument: 'place', summary: 'who came to a place, when, with whom, to which stops', load: () => import('./who-visited.ts') },
  { name: 'where-went', argument: 'official', summary: 'where an official went, when, with whom', load: () => import('./where-went.ts') },
  { name: 'visits', argument: '', summary: 'all visits, one row for each visitor and stop', load: () => import('./visits.ts') },
  { name: 'meetings', argument: '', summary: 'meetings with host, speakers and attendees', load: () => import('./meetings.ts') },
  { name: 'dates', argument: '', summary: 'expressions of date and what they mean', load: () => import('./dates.ts') },
  { name: 'officials', argument: '', summary: 'officials with their posts', load: () => import('./officials.ts') },
  { name: 'executives', argument: '', summary: 'heads of enterprises with their posts', load: () => import('./executives.ts') },
  { name: 'enterprises', argument: '', summary: 'companies, factories, mines, banks, cooperatives', load: () => import('./enterprises.ts') },
  { name: 'slogans', argument: '', summary: 'policy slogans: campaigns, formulas, exhortations', load: () => import('./slogans.ts') },
  { name: 'places', argument: '', summary: 'administrative divisions with their codes', load: () => import('./places.ts') },
  { name: 'bylines', argument: '', summary: 'reporters, photographers, editors', load: () => import('./bylines.ts') },
  { name: 'articles', argument: '', summary: 'how pages were split into articles', load: () => import('./articles.ts') },
  { name: 'extract', argument: '', summary: 'all facts, one JSON object an article', load: () => import('./extract.ts') },
];
