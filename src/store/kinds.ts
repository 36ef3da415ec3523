/** The fields of facts as DuckDB reads them from JSON and writes them back: in the order in which facts have them. */

import type { ArticleFacts, Kind } from '../model/facts.ts';

/** A type of DuckDB, a list of some, or a structure of fields. */
type Type = 'INTEGER' | 'VARCHAR' | 'BOOLEAN' | readonly [Type] | { readonly [field: string]: Type };

const SPANS = [['INTEGER']] as const;
const NAMES = ['VARCHAR'] as const;
const MENTIONS = [{ spans: SPANS, line: 'INTEGER', column: 'INTEGER', rule: 'VARCHAR' }] as const;
const EVIDENCE = { visitor: SPANS, stop: SPANS, place: SPANS, date: SPANS, activity: SPANS } as const;
const PERSON = { name: 'VARCHAR', posts: NAMES, confidence: 'VARCHAR', mentions: MENTIONS } as const;

/** The kinds of facts, each with a table of its name. */
export const KINDS = {
  bylines: { name: 'VARCHAR', role: 'VARCHAR', confidence: 'VARCHAR', mentions: MENTIONS },
  dates: { text: 'VARCHAR', value: 'VARCHAR', inferred: 'BOOLEAN', confidence: 'VARCHAR', mentions: MENTIONS },
  officials: PERSON,
  executives: PERSON,
  enterprises: { name: 'VARCHAR', confidence: 'VARCHAR', mentions: MENTIONS },
  places: { name: 'VARCHAR', code: 'VARCHAR', confidence: 'VARCHAR', mentions: MENTIONS },
  slogans: { text: 'VARCHAR', kind: 'VARCHAR', confidence: 'VARCHAR', mentions: MENTIONS },
  visits: {
    ...{ visitor: 'VARCHAR', role: 'VARCHAR', stop: 'VARCHAR', place: 'VARCHAR', date: 'VARCHAR', activity: 'VARCHAR' },
    ...{ inferred: NAMES, rule: 'VARCHAR', confidence: 'VARCHAR', evidence: EVIDENCE },
  },
  meetings: {
    ...{ name: 'VARCHAR', date: 'VARCHAR', host: 'VARCHAR', speakers: NAMES, attendees: NAMES, inferred: NAMES },
    ...{ confidence: 'VARCHAR', mentions: MENTIONS },
  },
} as const satisfies { [K in Kind]: Record<keyof ArticleFacts[K][number], Type> };

/** The fields of an article that are no facts. */
export const ARTICLE = {
  ...{ article: 'INTEGER', start: 'INTEGER', end: 'INTEGER' },
  ...{ headline: 'VARCHAR', published: 'VARCHAR', source: 'VARCHAR' },
} as const satisfies Partial<Record<keyof ArticleFacts, Type>>;

/** The kinds by name, in the order of the fields of an article. */
export const KIND_NAMES = Object.keys(KINDS) as Kind[];

/** Names as SQL takes them whatever they are: `"end"`. */
export const quoted = (name: string): string => `"${name}"`;
