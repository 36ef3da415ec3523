/** What a printer is. */

import type { Column, Row, Table } from '../report/table.ts';

export interface PrintOptions {
  /** Which names stand over the columns, or null for the format's own: Chinese in tables and Markdown, else English. */
  header: 'zh' | 'en' | null;
  /** CSV as spreadsheets want it: byte order mark, CRLF, Chinese header, formula-like cells disarmed. */
  excel: boolean;
  /** Columns of the screen, or null where the text goes elsewhere. */
  width: number | null;
  colour: boolean;
  /** Makes a link of a file name, where the terminal knows links. */
  link: ((file: string) => string) | null;
}

export interface Printed {
  text: string;
  /** What the reader should be told apart from the text, one line each. */
  notes: string[];
}

/** Data in, text out. Pure; ends in a line feed where there is anything. */
export type Printer = (table: Table, options: PrintOptions) => Printed | Promise<Printed>;

/** Prints rows as they come, for formats in which a row does not depend on those that follow. */
export interface RowWriter {
  /** The text of some rows, and before the first what stands above them. */
  print(rows: readonly Row[]): string;
  /** What stands below all of them. */
  end(): string;
}

/** The printer that prints a whole table as a writer does. */
export function printerOf(
  open: (columns: readonly Column[], options: PrintOptions) => RowWriter,
): (table: Table, options: PrintOptions) => Printed {
  return ({ columns, rows }, options) => {
    const writer = open(columns, options);
    return { text: writer.print(rows) + writer.end(), notes: [] };
  };
}

/** The names over the columns. */
export function headerOf(columns: readonly Column[], language: 'zh' | 'en'): string[] {
  return columns.map((column) => (language === 'zh' ? column.header : column.name));
}
