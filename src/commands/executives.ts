import { listCommand } from './list.ts';

export const command = listCommand('executives', 'Lists heads and party secretaries of enterprises with their posts.', [
  { line: 'zhengwen executives --explain', about: 'with the sentence that names each' },
]);
