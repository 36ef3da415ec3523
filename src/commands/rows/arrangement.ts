/** Which columns the options of a call show, and in which order rows stand. */

import type { Call } from '../../call/call.ts';
import { UsageError } from '../../call/context.ts';
import type { Format } from '../../print/formats.ts';
import type { SortKey } from '../../report/arrange.ts';
import type * as Sentences from '../../report/sentences.ts';
import type { Column } from '../../report/table.ts';
import { asHint, nearest } from '../nearest.ts';

/** How rows are arranged: the columns shown, and the order, or null for that in which they come. */
export interface Arrangement {
  shown: readonly Column[];
  order: readonly SortKey[] | null;
}

/**
 * Understands `--columns` and `--sort`. In: the columns shown where `--columns` says nothing, and others that may be
 * asked for. Throws UsageError for a column that there is not.
 */
export function arrange({ options }: Call, columns: readonly Column[], others: readonly Column[] = []): Arrangement {
  const all = [...columns, ...others];
  const order = options.sort?.map((key) => {
    const descending = key.startsWith('-');
    return { column: column(descending ? key.slice(1) : key, all, '--sort').name, descending };
  });
  return { shown: options.columns?.map((name) => column(name, all, '--columns')) ?? columns, order: order ?? null };
}

function column(name: string, columns: readonly Column[], option: string): Column {
  const found = columns.find((candidate) => candidate.name === name || candidate.header === name);
  if (found) return found;
  const names = columns.map((candidate) => candidate.name);
  throw new UsageError(`${option}: no column “${name}”${asHint(nearest(name, names))}; there are ${names.join(', ')}`);
}

/** What adds sentences and rules, where a call wants to see them. */
export async function sentencesFor({ options }: Call): Promise<typeof Sentences | null> {
  const named = [...(options.columns ?? []), ...(options.sort ?? []).map((name) => name.replace(/^-/u, ''))];
  const wanted = options.explain === true || named.includes('sentence') || named.includes('rule');
  return wanted ? import('../../report/sentences.ts') : null;
}

/** How sure a row is matters to programs; people are not shown it again in each row of a table, unless they ask. */
export function shownFor({ options }: Call, format: Format, all: readonly Column[]): [shown: readonly Column[], hidden: readonly Column[]] {
  if ((format !== 'table' && format !== 'md') || options.explain) return [all, []];
  const isShown = ({ name }: Column): boolean => name !== 'confidence';
  return [all.filter(isShown), all.filter((column) => !isShown(column))];
}
