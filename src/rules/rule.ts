/** What a rule is, and what it finds. */

import type { SloganKind } from '../model/facts.ts';
import type { Article, Page, Range } from '../model/page.ts';
import type { DateForm } from '../text/date-grammar.ts';

export interface Post extends Range {
  /** The post as printed, folded, without white space. */
  text: string;
}

interface Found {
  /** Pieces of the article's folded text that read as the fact. */
  ranges: Range[];
  /** The rule's printed name, `file/name`. */
  rule: string;
}

export interface DateFound extends Found {
  kind: 'date';
  text: string;
  /** Valued by rules/dates.ts as far as the expression tells, completed by refine/years.ts. */
  form: DateForm;
  /** Set by refine/years.ts: the year or the day that the expression refers to is concluded. */
  inferred?: boolean;
}

export interface PersonFound extends Found {
  kind: 'official' | 'executive';
  name: string;
  posts: Post[];
  /** The posts alone do not tell an official from an executive (党委书记, 部长 without an organisation). */
  undetermined?: boolean;
  /** Known only by reference (`习近平总书记`): takes part in no event. */
  reference?: boolean;
}

export interface EnterpriseFound extends Found {
  kind: 'enterprise';
  name: string;
}

export interface PlaceFound extends Found {
  kind: 'place';
  name: string;
  /** GB/T 2260 code where the name alone tells it. */
  code: string | null;
}

export interface SloganFound extends Found {
  kind: 'slogan';
  text: string;
  slogan: SloganKind;
}

export type Finding = DateFound | PersonFound | EnterpriseFound | PlaceFound | SloganFound;

/** A recogniser: one article in, findings out, in text order; the page tells what else is known there. Pure. */
export interface Rule {
  /** The name of its file; what it finds is named `name/…`. */
  name: string;
  find(article: Article, page: Page): Finding[];
}
