import type { Command } from '../command.ts';

export const command: Command = {
  args: ['the folder to write to; it is made where there is none'],
  about:
    'Writes all tables of facts as Parquet, one file a table, for DuckDB, Spark, pandas and other programs: from the store of a folder, taking in what has changed, or from the papers themselves. docs/store.md describes the tables. Files that are there already are kept, and nothing is written, unless --force is given.',
  options: ['force', 'store', 'jobs', 'quiet'],
  columns: [],
  examples: [
    { line: 'zhengwen export tables/ papers/', about: 'the tables of a folder of papers' },
    { line: 'zhengwen export tables/ papers/ --force', about: 'the same again, over the old files' },
  ],
  exit: '0 written, 1 nothing to write, 2 error',
  async run(call) {
    const { exportTables } = await import('./exported.ts');
    return exportTables(call);
  },
};
