import { listCommand } from './list.ts';

export const command = listCommand('enterprises', 'Lists named businesses: companies, factories, mines, banks, shops, cooperatives.', [
  { line: 'zhengwen enterprises --place 繁峙', about: 'those in articles that name 繁峙县' },
  { line: 'zhengwen enterprises --grep 煤', about: 'those with 煤 in a cell' },
]);
