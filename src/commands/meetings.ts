import { listCommand } from './list.ts';

export const command = listCommand('meetings', 'Lists meetings that the articles report as held.', [
  { line: 'zhengwen meetings --official 解芳', about: 'meetings that 解芳 was at' },
  { line: 'zhengwen meetings --json', about: 'all, as JSON with arrays of names' },
]);
