import { listCommand } from './list.ts';

export const command = listCommand('places', 'Lists administrative divisions that the articles name, with their codes by GB/T 2260.', [
  { line: 'zhengwen places --columns name,code', about: 'only names and codes' },
]);
