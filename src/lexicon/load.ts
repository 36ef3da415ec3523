/** Reads the lexicons, strictly: a mistake in a table is an error that names file and line, never a silent gap. */

import { readFileSync } from 'node:fs';

/** The tables lie in src/lexicon, for the compiled program too. */
const FOLDER = new URL('../../src/lexicon/', import.meta.url);

/**
 * Beside the compiled program they lie in one file, checked when it was built: to check them takes longer than to read
 * a paper, and to open forty files as long.
 */
const COMPILED = new URL('../lexicon/tables.txt', import.meta.url);

const HEADER = ['holds', 'source', 'checked', 'valid until'] as const;

export class LexiconError extends Error {}

/**
 * Reads one table of this folder.
 *
 * A table is TSV. It begins with comment lines `# holds: …`, `# source: …`, `# checked: YYYY-MM-DD`,
 * `# valid until: YYYY-MM-DD` (or `always`) and `# columns: first second …` (separated by blanks); further comment
 * lines may follow. Rows are sorted by their columns (UTF-16 code unit order of the whole line), every row has as many cells as there are
 * columns, and no two rows are the same.
 *
 * In: the file's name and the columns that the caller expects. Out: the rows, cells in the order of the columns.
 * Throws LexiconError, `FILE:LINE: what is wrong`.
 */
export function loadTable(name: string, columns: readonly string[]): string[][] {
  const [first = [], ...others] = loadColumns(name, columns);
  return first.map((cell, row) => [cell, ...others.map((column) => column[row]!)]);
}

/** The same table column by column, which for a long one is the quicker way. Out: the cells of each column. */
export function loadColumns(name: string, columns: readonly string[]): string[][] {
  compiled ??= readCompiled();
  const table = compiled.get(name);
  if (table === undefined) return transpose(parseTable(readFileSync(new URL(name, FOLDER), 'utf8'), name, columns), columns.length);
  const [names, ...cells] = table;
  if (names !== columns.join(' ')) throw new LexiconError(`${name}:1: the header lacks “# columns: ${columns.join(' ')}”`);
  return cells.map((column) => column.split(CELLS));
}

/** A table with one column, as a set. */
export function loadWords(name: string, column = 'word'): ReadonlySet<string> {
  return new Set(loadColumns(name, [column])[0]);
}

/** Between tables, between the parts of a table (its name, its columns' names, then its columns), between cells. */
const [TABLES, PARTS, CELLS] = ['\f', '\t', '\n'] as const;

/** By name: the names of the columns, and the columns. */
type CompiledTables = Map<string, string[]>;

let compiled: CompiledTables | undefined;

/** None where only the sources lie. */
function readCompiled(): CompiledTables {
  let text: string;
  try {
    text = readFileSync(COMPILED, 'utf8');
  } catch {
    return new Map();
  }
  return new Map(
    text.split(TABLES).map((table) => {
      const [name, ...parts] = table.split(PARTS);
      return [name!, parts];
    }),
  );
}

/**
 * What is laid beside the compiled program: no JSON, which takes several times as long to read.
 * In: the texts of the tables by name. Out: one text.
 */
export function compileTables(texts: ReadonlyMap<string, string>): string {
  const tables = [...texts].map(([name, text]) => {
    const columns = (/^# columns: (.+)$/mu.exec(text)?.[1] ?? '').split(' ');
    const cells = transpose(parseTable(text, name, columns), columns.length);
    return [name, columns.join(' '), ...cells.map((column) => column.join(CELLS))].join(PARTS);
  });
  return tables.join(TABLES);
}

function transpose(rows: readonly string[][], width: number): string[][] {
  return Array.from({ length: width }, (_, column) => rows.map((row) => row[column]!));
}

/** The rows of a table, from its text. `name` stands in error messages. */
export function parseTable(text: string, name: string, columns: readonly string[]): string[][] {
  const fail = (line: number, why: string): never => {
    throw new LexiconError(`${name}:${line}: ${why}`);
  };
  const fields = new Map<string, string>();
  const rows: string[][] = [];
  const lines = text.split('\n');
  if (lines.pop() !== '') fail(lines.length + 1, 'the last line has no line feed');
  let last = '';
  lines.forEach((line, index) => {
    const number = index + 1;
    if (line.startsWith('#')) {
      if (rows.length > 0) fail(number, 'a comment stands between the rows');
      const field = /^# ([a-z ]+): (\S.*)$/u.exec(line);
      if (field && !fields.has(field[1]!)) fields.set(field[1]!, field[2]!);
      return;
    }
    const cells = line.split('\t');
    if (cells.length !== columns.length) fail(number, `${cells.length} cells where ${columns.length} belong`);
    if (cells[0]!.trim() === '' || cells.some((cell) => cell !== cell.trim())) fail(number, 'an empty first cell, or blanks around a cell');
    if (line <= last) fail(number, line === last ? 'the row stands twice' : 'the rows are not sorted');
    last = line;
    rows.push(cells);
  });
  for (const field of HEADER) if (!fields.has(field)) fail(1, `the header lacks “# ${field}: …”`);
  if (fields.get('columns') !== columns.join(' ')) fail(1, `the header lacks “# columns: ${columns.join(' ')}”`);
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(fields.get('checked')!)) fail(1, '“checked” is no date');
  if (!/^(?:\d{4}-\d{2}-\d{2}|always)$/u.test(fields.get('valid until')!)) fail(1, '“valid until” is neither a date nor “always”');
  return rows;
}
