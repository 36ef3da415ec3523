import { listCommand } from './list.ts';

export const command = listCommand(
  'dates',
  'Lists every expression that places something on the calendar, with its value as EDTF (ISO 8601-2). `inferred` is true where the year, or what the expression refers to, is not printed there.',
  [
    { line: 'zhengwen dates --sort value', about: 'in the order of the calendar' },
    { line: 'zhengwen dates --explain --limit 5', about: 'with the sentence and the rule' },
  ],
);
