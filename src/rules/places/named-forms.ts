/** Where the names of divisions begin in an article: read once, asked by several. */

import { allNamesIn, type NamesHere } from '../../lexicon/divisions.ts';
import { once } from '../../model/once.ts';
import type { Article } from '../../model/page.ts';

/** All places of an article's text where names of divisions begin, in order. */
export const namesIn = once(({ text }: Article): readonly NamesHere[] => allNamesIn(text));
