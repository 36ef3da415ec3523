import { listCommand } from './list.ts';

export const command = listCommand(
  'visits',
  'Lists every visit, one row for each visitor and stop. A lead is the subject of the report, a companion came along; what the page does not print there stands under `inferred`.',
  [
    { line: 'zhengwen visits --since 2025-03 --until 2025', about: 'visits from March to the end of 2025' },
    { line: 'zhengwen visits --place 忻州 --csv', about: 'visits to the prefecture of 忻州 and its counties, as CSV' },
  ],
);
