import { listCommand } from './list.ts';

export const command = listCommand('bylines', 'Lists who made the articles: reporters, photographers, editors, correspondents.', [
  { line: 'zhengwen bylines --grep photographer', about: 'the photographers' },
]);
