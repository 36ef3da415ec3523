/** What a batch report says, as data: any format can print it. */

import type { Table } from './table.ts';

export interface Section {
  title: string;
  /** What the rows are, and what they are not; one or two sentences. */
  about: string;
  table: Table;
}

export interface Report {
  title: string;
  /** Figures, one a line. */
  summary: readonly string[];
  /** Sections without rows are kept: that nothing was found is a finding. */
  sections: readonly Section[];
}
