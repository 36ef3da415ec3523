import type { Command } from '../command.ts';

export const command: Command = {
  files: 'a folder of papers; several, each with a store of its own',
  about:
    'Keeps what a folder of papers says in a store, so that later questions are quick; or brings that store up to date. Files are read whose size or time of change is another than when they were read last, and all where the program knows more than it did then; files that are gone are taken out. The store lies in .zhengwen in the folder, or in your cache folder where the folder cannot be written. Every command that reads papers of the folder, all or some, uses it and takes in what has changed since. It can be deleted at any time. docs/store.md describes its tables.',
  options: ['check', 'store', 'jobs', 'quiet'],
  columns: [],
  examples: [
    { line: 'zhengwen index papers/', about: 'make or refresh the store of a folder' },
    { line: 'zhengwen index papers/ --check', about: 'open every file, and read those whose contents are not what they were' },
    { line: 'zhengwen index papers/ --store papers.duckdb', about: 'keep the store elsewhere; questions then need --store too' },
  ],
  exit: '0 up to date, 1 nothing to read, 2 error',
  async run(call) {
    const { indexFolders } = await import('./indexed.ts');
    return indexFolders(call);
  },
};
