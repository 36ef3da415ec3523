import { listCommand } from './list.ts';

export const command = listCommand(
  'officials',
  'Lists the officials of each article with every post that the file prints with their names.',
  [
    { line: 'zhengwen officials --place 绛县 --csv', about: 'officials in articles that name 绛县, as CSV' },
    { line: 'zhengwen officials --excel -o officials.csv', about: 'a file for Excel or LibreOffice' },
  ],
);
