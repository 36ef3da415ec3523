/** What was not read, or was read and not understood: so that an empty answer can be trusted. */

import { allDivisions, divisionsNamed, parentCode } from '../lexicon/divisions.ts';
import { hasYear } from '../model/edtf.ts';
import type { ArticleFacts, Kind } from '../model/facts.ts';
import { LineIndex } from '../text/spans.ts';
import { articleEntries } from './articles.ts';
import { columns, type ColumnName } from './columns.ts';
import type { Entry, FileFacts } from './entries.ts';
import { KINDS, listEntries } from './lists.ts';
import { matches, select, type Selection } from './select.ts';
import { cellText, type Column, type Row } from './table.ts';

/** What may lack something. */
type Whole = 'files' | 'articles' | Kind;

interface Gap {
  kind: Whole;
  gap: string;
  /** Whether a row of the list of its kind lacks it. */
  lacks(row: Row, article: ArticleFacts): boolean;
}

const isNull =
  (column: ColumnName): Gap['lacks'] =>
  (row) =>
    row[column] === null;
const hasNoYear: Gap['lacks'] = ({ date }) => date !== null && !hasYear(date as string);
const hasNoPost: Gap['lacks'] = ({ posts }) => (posts as string[]).length === 0;

const SKIPPED = { kind: 'files', gap: 'skipped', lacks: () => false } satisfies Gap;
const WITHOUT_TEXT = { kind: 'files', gap: 'without text', lacks: () => false } satisfies Gap;

const GAPS: readonly Gap[] = [
  { kind: 'articles', gap: 'without headline', lacks: isNull('headline') },
  { kind: 'articles', gap: 'without publication date', lacks: isNull('published') },
  {
    kind: 'articles',
    gap: 'without any year',
    lacks: (_, { published, dates }) => ![published, ...dates.map(({ value }) => value)].some(tellsYear),
  },
  { kind: 'officials', gap: 'without post', lacks: hasNoPost },
  { kind: 'executives', gap: 'without post', lacks: hasNoPost },
  { kind: 'visits', gap: 'without county', lacks: ({ place }) => place === null || !isCounty(place as string) },
  { kind: 'visits', gap: 'without date', lacks: isNull('date') },
  { kind: 'visits', gap: 'without year', lacks: hasNoYear },
  { kind: 'visits', gap: 'stop inferred', lacks: ({ inferred }) => (inferred as string[]).includes('stop') },
  { kind: 'meetings', gap: 'without date', lacks: isNull('date') },
  { kind: 'meetings', gap: 'without year', lacks: hasNoYear },
  ...KINDS.map((kind): Gap => ({ kind, gap: 'unsure', lacks: ({ confidence }) => confidence === 'unsure' })),
];

function tellsYear(date: string | null): boolean {
  return date !== null && hasYear(date);
}

let undivided: ReadonlySet<string> | undefined;

/** Whether a division is a county, or a city that has none. */
function isCounty(name: string): boolean {
  if (!undivided) {
    const living = allDivisions().filter(({ until }) => until === null);
    const divided = new Set(living.map(({ code }) => parentCode(code)));
    undivided = new Set(living.filter(({ code, level }) => level === 'prefecture' && !divided.has(code)).map(({ code }) => code));
  }
  return divisionsNamed(name).some(({ code, level }) => level === 'county' || undivided!.has(code));
}

function own(names: ColumnName[], about: Partial<Record<ColumnName, Partial<Column>>>): Column[] {
  return columns(...names).map((column) => ({ ...column, ...about[column.name as ColumnName] }));
}

const KIND = { about: `of what: files, articles, ${KINDS.join(', ')}` };

/** One row for each gap. */
export const COVERAGE_COLUMNS = own(['kind', 'gap', 'count', 'of', 'share'], {
  kind: KIND,
  count: { header: '数量', about: 'how many lack it' },
  share: { about: 'share of all of them, from 0 to 1' },
});

/** One row for each thing that lacks something. */
export const GAP_COLUMNS = own(['kind', 'gap', 'text', 'file', 'line'], {
  kind: KIND,
  text: { header: '事项', about: 'why a file was skipped; the headline or the beginning of an article; what the fact says' },
});

/** An article without a headline is shown by its first characters, so many code points. */
const BEGINNING = 30;

function beginningOf(text: string): string {
  const characters = [...text.trim().split('\n', 1)[0]!.trim()];
  return characters.length > BEGINNING ? `${characters.slice(0, BEGINNING).join('')}…` : characters.join('');
}

/** What a row is about, in one cell. */
function textOf(kind: Whole, { row }: Entry, article: ArticleFacts, source: string): string {
  if (kind === 'articles') return article.headline ?? beginningOf(source.slice(article.start, article.end));
  if (kind === 'visits') return `${cellText(row['visitor']!)}${cellText(row['activity']!) || '到访'}${cellText(row['stop']!)}`;
  return cellText(row['text'] ?? row['name'] ?? null);
}

/** Adds up what lacks something, file by file. */
export class Coverage {
  private readonly selection: Selection;
  private readonly listed: Row[] | null;
  private readonly counts = new Map<Gap, { count: number; of: number }>();

  /**
   * In: which articles and facts are looked at (files always are), and what `--grep` asks of the rows printed; whether
   * they are to be listed one by one.
   */
  constructor(selection: Selection, lists: boolean) {
    this.selection = selection;
    this.listed = lists ? [] : null;
    for (const gap of [SKIPPED, WITHOUT_TEXT, ...GAPS]) this.counts.set(gap, { count: 0, of: 0 });
  }

  /** Takes a file that was not read. */
  skip({ name, why }: { name: string; why: string }): void {
    this.count(SKIPPED, 1, 1);
    this.listed?.push({ kind: 'files', gap: SKIPPED.gap, text: why, file: name, line: null });
  }

  /** Takes what a file says. In: what to add to the rows that are listed, such as their sentences. */
  add(file: FileFacts, complete: (entries: readonly Entry[]) => readonly Entry[] = (entries) => entries): void {
    const empty = file.articles.length === 0;
    this.count(SKIPPED, 0, 1);
    this.count(WITHOUT_TEXT, Number(empty), 1);
    if (empty) this.listed?.push({ kind: 'files', gap: WITHOUT_TEXT.gap, text: null, file: file.file, line: null });
    const lines = new LineIndex(file);
    const wholes = new Map<Whole, Entry[]>();
    for (const gap of GAPS) {
      const { kind } = gap;
      const whole = wholes.get(kind) ?? this.chosen(kind === 'articles' ? articleEntries(file) : listEntries(kind as Kind, file));
      wholes.set(kind, whole);
      const articleOf = (entry: Entry): ArticleFacts => file.articles[entry.article - 1]!;
      const lacking = whole.filter((entry) => gap.lacks(entry.row, articleOf(entry)));
      this.count(gap, lacking.length, whole.length);
      if (!this.listed || lacking.length === 0) continue;
      for (const entry of complete(lacking)) {
        const text = textOf(kind, entry, articleOf(entry), file.text);
        const line = entry.row['line'] ?? lines.locate(entry.spans[0]?.[0] ?? 0).line;
        this.listed.push({ ...entry.row, kind, gap: gap.gap, text, file: file.file, line });
      }
    }
  }

  /** The rows to print: one for each gap, or one for each thing that has one, file by file. */
  rows(): { row: Row }[] {
    const totals = (): Row[] =>
      [...this.counts].map(([{ kind, gap }, { count, of }]) => ({
        kind,
        gap,
        count,
        of,
        share: of === 0 ? null : Math.round((count / of) * 1e4) / 1e4,
      }));
    const shown = this.listed ? GAP_COLUMNS : COVERAGE_COLUMNS;
    const { grep } = this.selection;
    return (this.listed ?? totals())
      .filter((row) => grep === null || matches(Object.fromEntries(shown.map(({ name }) => [name, row[name] ?? null])), grep))
      .map((row) => ({ row }));
  }

  private chosen(entries: readonly Entry[]): Entry[] {
    return select(entries, { ...this.selection, grep: null }).entries;
  }

  private count(gap: Gap, count: number, of: number): void {
    const counted = this.counts.get(gap)!;
    counted.count += count;
    counted.of += of;
  }
}
