import { ARTICLE_COLUMNS, articleEntries } from '../report/articles.ts';
import type { Command } from './command.ts';
import { ROW_OPTIONS } from '../call/options.ts';

export const command: Command = {
  about: 'Lists the articles that the files were split into, with headline, date of publication, source and length.',
  options: ROW_OPTIONS.filter((name) => name !== 'explain'),
  columns: [{ when: '', columns: ARTICLE_COLUMNS }],
  examples: [
    { line: 'zhengwen articles', about: 'the articles of the sample papers' },
    { line: 'zhengwen articles --columns file,headline -f md', about: 'a list of headlines in Markdown' },
  ],
  async run(call) {
    const { printRows } = await import('./rows/rows.ts');
    return printRows(call, { columns: ARTICLE_COLUMNS, entries: articleEntries, kinds: [], order: [], sought: 'articles' });
  },
};
