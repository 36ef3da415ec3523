/** Rows on their way out. */

import type { Call } from '../../call/call.ts';
import { FOUND, NOTHING } from '../../call/context.ts';
import type { Messages } from '../../call/messages.ts';
import type { Format } from '../../print/formats.ts';
import { loadPrinter, loadWriter } from '../../print/load.ts';
import type { RowWriter } from '../../print/printer.ts';
import { sortRows, tableOf } from '../../report/arrange.ts';
import type { Row } from '../../report/table.ts';
import { openSink, type Sink } from '../output.ts';
import { printOptionsOf } from '../print-options.ts';
import type { Arrangement } from './arrangement.ts';

/**
 * Sorts, cuts off and prints rows. What need be neither sorted nor laid out goes out as it comes: the rows of a large
 * corpus do not fit into memory.
 */
export class RowPrinter {
  private readonly call: Call;
  private readonly messages: Messages;
  private readonly format: Format;
  private readonly arranged: Arrangement;
  private readonly writer: RowWriter | null;
  private readonly sink: Sink;
  /** Rows that wait for the others. */
  private readonly kept: { row: Row }[] = [];
  private printed = 0;

  private constructor(call: Call, messages: Messages, format: Format, arranged: Arrangement, writer: RowWriter | null) {
    this.call = call;
    this.messages = messages;
    this.format = format;
    this.arranged = arranged;
    this.writer = writer;
    this.sink = openSink(call);
  }

  static async open(call: Call, messages: Messages, format: Format, arranged: Arrangement): Promise<RowPrinter> {
    const open = (arranged.order ?? []).length === 0 ? await loadWriter(format) : null;
    return new RowPrinter(call, messages, format, arranged, open && open(arranged.shown, printOptionsOf(call)));
  }

  /** Takes the next rows. Throws UsageError where they cannot be written. */
  async add(entries: readonly { row: Row }[]): Promise<void> {
    if (!this.writer) {
      // Of an entry nothing but the row is needed any more.
      for (const { row } of entries) this.kept.push({ row });
      return;
    }
    const { limit = Infinity } = this.call.options;
    const rows = entries.slice(0, limit - this.printed);
    if (rows.length === 0) return;
    this.printed += rows.length;
    await this.messages.clear();
    await this.sink.write(this.writer.print(tableOf(rows, this.arranged.shown).rows));
  }

  /** Prints what is left. Out: the exit status. Throws UsageError where it cannot be written. */
  async finish(): Promise<number> {
    const notes = this.writer ? await this.end(this.writer) : await this.printKept();
    await this.sink.close();
    for (const note of notes) await this.messages.note(note);
    return this.printed > 0 ? FOUND : NOTHING;
  }

  /** To be called in any case: undoes what was written to a file, had it not come to an end. */
  abandon(): void {
    this.sink.abandon();
  }

  private async end(writer: RowWriter): Promise<string[]> {
    await this.sink.write(writer.end());
    return [];
  }

  private async printKept(): Promise<string[]> {
    const { shown, order } = this.arranged;
    const rows = (order ? sortRows(this.kept, order) : this.kept).slice(0, this.call.options.limit);
    this.printed = rows.length;
    const { text, notes } = await (await loadPrinter(this.format))(tableOf(rows, shown), printOptionsOf(this.call));
    await this.sink.write(text);
    return notes;
  }
}

/** Prints rows that are all there. Out: the exit status. Throws UsageError where they cannot be written. */
export async function printTableOf(
  call: Call,
  messages: Messages,
  format: Format,
  entries: readonly { row: Row }[],
  arranged: Arrangement,
): Promise<number> {
  const printer = await RowPrinter.open(call, messages, format, arranged);
  try {
    await printer.add(entries);
    return await printer.finish();
  } finally {
    printer.abandon();
  }
}
