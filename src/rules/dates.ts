/** Date expressions, valued as far as they tell by themselves; refine/years.ts does the rest. */

import type { Article } from '../model/page.ts';
import { findDates } from '../text/date-grammar.ts';
import type { DateForm } from '../text/date-grammar.ts';
import type { DateFound, Rule } from './rule.ts';

/** What kind of expression it is, for the rule's printed name. */
function kindOf({ value, relative }: DateForm): string {
  if (relative) return 'relative';
  if (value === null) return 'vague';
  if (value.includes('/')) return 'range';
  return value.length === 10 ? 'day' : value.length === 7 ? 'month' : 'year';
}

export const dates: Rule = {
  name: 'dates',
  find(article: Article): DateFound[] {
    return findDates(article.text).map(({ from, to, form }) => ({
      kind: 'date',
      // White space goes, but for the blank between a day and a clock time in digits.
      text: article.text.slice(from, to).replace(/\s+(?!\d{1,2}:)/gu, ''),
      form,
      ranges: [{ from, to }],
      rule: `dates/${kindOf(form)}`,
    }));
  },
};
