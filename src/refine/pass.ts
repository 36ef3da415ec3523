/** What a refining pass is. */

import type { Page } from '../model/page.ts';
import type { Finding } from '../rules/rule.ts';

/** What the rules found in each article of a page, in text order; index as in `page.articles`. */
export type Findings = Finding[][];

/** A pass sees all findings of a page and gives back the same ones, completed, joined or fewer. Pure. */
export interface Pass {
  name: string;
  run(page: Page, findings: Findings): Findings;
}
