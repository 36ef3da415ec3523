/**
 * How the tables came about: every change has a name and is recorded in the store that it was made to. A change that was
 * released is never edited; another one follows it. docs/store.md describes the tables as they are after the last one.
 */

export interface Migration {
  name: string;
  sql: string;
}

const SPANS = 'INTEGER[][]';
const MENTIONS = `STRUCT(spans ${SPANS}, line INTEGER, "column" INTEGER, rule VARCHAR)[]`;

/** What every table of facts begins with. */
const PLACE = 'file_id INTEGER NOT NULL, article INTEGER NOT NULL, number INTEGER NOT NULL';

const TABLES = `
  CREATE TABLE files (
    file_id INTEGER NOT NULL, path VARCHAR NOT NULL, size BIGINT NOT NULL, modified TIMESTAMP NOT NULL,
    hash VARCHAR, extractor VARCHAR NOT NULL, problem VARCHAR
  );
  CREATE TABLE articles (
    file_id INTEGER NOT NULL, article INTEGER NOT NULL, start INTEGER NOT NULL, "end" INTEGER NOT NULL,
    headline VARCHAR, published VARCHAR, source VARCHAR
  );
  CREATE TABLE bylines (${PLACE}, name VARCHAR, role VARCHAR, confidence VARCHAR, mentions ${MENTIONS});
  CREATE TABLE dates (${PLACE}, text VARCHAR, value VARCHAR, inferred BOOLEAN, confidence VARCHAR, mentions ${MENTIONS});
  CREATE TABLE officials (${PLACE}, name VARCHAR, posts VARCHAR[], confidence VARCHAR, mentions ${MENTIONS});
  CREATE TABLE executives (${PLACE}, name VARCHAR, posts VARCHAR[], confidence VARCHAR, mentions ${MENTIONS});
  CREATE TABLE enterprises (${PLACE}, name VARCHAR, confidence VARCHAR, mentions ${MENTIONS});
  CREATE TABLE places (${PLACE}, name VARCHAR, code VARCHAR, confidence VARCHAR, mentions ${MENTIONS});
  CREATE TABLE slogans (${PLACE}, text VARCHAR, kind VARCHAR, confidence VARCHAR, mentions ${MENTIONS});
  CREATE TABLE visits (
    ${PLACE}, visitor VARCHAR, role VARCHAR, stop VARCHAR, place VARCHAR, date VARCHAR, activity VARCHAR,
    inferred VARCHAR[], rule VARCHAR, confidence VARCHAR,
    evidence STRUCT(visitor ${SPANS}, stop ${SPANS}, place ${SPANS}, date ${SPANS}, activity ${SPANS})
  );
  CREATE TABLE meetings (
    ${PLACE}, name VARCHAR, date VARCHAR, host VARCHAR, speakers VARCHAR[], attendees VARCHAR[],
    inferred VARCHAR[], confidence VARCHAR, mentions ${MENTIONS}
  );`;

/** The kinds whose facts have mentions, and the column that says what is mentioned. */
const MENTIONED = {
  ...{ bylines: 'name', dates: 'text', officials: 'name', executives: 'name', enterprises: 'name' },
  ...{ places: 'name', slogans: 'text', meetings: 'name' },
};

const mentionsOf = ([kind, said]: [string, string]): string => `
  SELECT file_id, article, '${kind}' AS kind, number, said, mention.line AS line, mention."column" AS "column",
    mention.spans AS spans, mention.rule AS rule
  FROM (SELECT file_id, article, number, ${said} AS said, unnest(mentions) AS mention FROM ${kind})`;

export const MIGRATIONS: readonly Migration[] = [
  { name: 'tables of files, articles and facts', sql: TABLES },
  {
    name: 'mentions of all kinds in one view',
    sql: `CREATE VIEW mentions AS ${Object.entries(MENTIONED).map(mentionsOf).join(' UNION ALL ')};`,
  },
  { name: 'the folder of a store that lies elsewhere', sql: 'CREATE TABLE folder (path VARCHAR NOT NULL);' },
];
