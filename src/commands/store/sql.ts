import type { Command } from '../command.ts';

export const command: Command = {
  args: ['one statement of SQL as DuckDB understands it'],
  about:
    'Answers a question in SQL from the tables of facts, which docs/store.md describes: from the store of a folder, taking in what has changed, or from tables made for this question where the papers have no store. Nothing can be changed, and no other file read or written. Columns are those that the question names.',
  options: ['columns', 'sort', 'limit', 'format', 'csv', 'json', 'excel', 'header', 'output', 'color', 'store', 'jobs', 'quiet'],
  columns: [],
  examples: [
    {
      line: "zhengwen sql 'SELECT name, count(*) AS articles FROM officials GROUP BY name ORDER BY articles DESC, name LIMIT 5'",
      about: 'the five officials whom most articles name',
    },
    {
      line: "zhengwen sql 'SELECT path, visitor, stop FROM visits JOIN files USING (file_id) ORDER BY ALL LIMIT 3' papers/ --csv",
      about: 'visits with the files that tell of them, as CSV',
    },
    { line: "zhengwen sql 'SHOW TABLES'", about: 'the tables' },
  ],
  async run(call) {
    const { printAnswer } = await import('./queried.ts');
    return printAnswer(call);
  },
};
