/** Facts as `extract` prints them, read again: a line in, the facts of an article out, or what is wrong with it. */

import type { ArticleFacts } from '../model/facts.ts';

/** Where a value is not as it should be, as in `.officials[0].name`; empty for the value itself, null where all is well. */
type Shape = (value: unknown) => string | null;

const when =
  (right: (value: unknown) => boolean): Shape =>
  (value) =>
    right(value) ? null : '';

const text = when((value) => typeof value === 'string' && value !== '');
const textOrNull = when((value) => value === null || (typeof value === 'string' && value !== ''));
const offset = when((value) => Number.isSafeInteger(value) && (value as number) >= 0);
const span = when(
  (value) => Array.isArray(value) && value.length === 2 && value.every((end) => offset(end) === null) && value[0] < value[1],
);

function list(item: Shape): Shape {
  return (value) => {
    if (!Array.isArray(value)) return '';
    for (const [index, entry] of value.entries()) {
      const wrong = item(entry);
      if (wrong !== null) return `[${index}]${wrong}`;
    }
    return null;
  };
}

/** An object with these fields; it may have others. */
function object(fields: Record<string, Shape>): Shape {
  const shapes = Object.entries(fields);
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return '';
    for (const [name, shape] of shapes) {
      const wrong = shape((value as Record<string, unknown>)[name]);
      if (wrong !== null) return `.${name}${wrong}`;
    }
    return null;
  };
}

const spans = list(span);
const mentions = list(object({ spans, line: offset, column: offset, rule: text }));
const named = list(object({ name: text, mentions }));
const worded = list(object({ text, mentions }));
const persons = list(object({ name: text, posts: list(text), mentions }));

/** The fields that say something of characters, as docs/facts.schema.json has them. */
const article = object({
  file: text,
  article: offset,
  start: offset,
  end: offset,
  headline: textOrNull,
  bylines: named,
  dates: list(object({ text, value: textOrNull, mentions })),
  officials: persons,
  executives: persons,
  enterprises: named,
  places: named,
  slogans: worded,
  visits: list(
    object({
      ...{ visitor: text, stop: text, place: textOrNull, date: textOrNull, activity: textOrNull, inferred: list(text) },
      evidence: object({ visitor: spans, stop: spans, place: spans, date: spans, activity: spans }),
    }),
  ),
  meetings: list(object({ name: text, host: textOrNull, speakers: list(text), attendees: list(text), mentions })),
});

type ParsedFacts = { facts: ArticleFacts; wrong: null } | { facts: null; wrong: string };

/** Reads one line of NDJSON. Out: the facts of its article, or what is wrong with the line, in a few words. */
export function parseFacts(line: string): ParsedFacts {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    const start = line.trim();
    if (start === '[') return { facts: null, wrong: 'one JSON array, not one object a line: extract with --format ndjson' };
    return { facts: null, wrong: start.startsWith('{') ? 'no JSON' : 'no JSON, where facts are what extract prints' };
  }
  if (typeof value !== 'object' || value === null || !('schema' in value)) return { facts: null, wrong: 'no facts: it has no “schema”' };
  if (value.schema !== 1) return { facts: null, wrong: `facts of schema ${JSON.stringify(value.schema)}, where 1 is known` };
  const wrong = article(value);
  return wrong === null
    ? { facts: value as ArticleFacts, wrong }
    : { facts: null, wrong: `no facts of schema 1: ${wrong.slice(1)} is wrong` };
}
