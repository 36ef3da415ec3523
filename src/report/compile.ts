/** Compiles a batch report, file by file. */

import { compareEdtf, formatPoint, lastDay, parseEdtf } from '../model/edtf.ts';
import type { ArticleFacts, Confidence, Mention, SloganKind } from '../model/facts.ts';
import { sortRows } from './arrange.ts';
import { columns, type ColumnName } from './columns.ts';
import type { FileFacts } from './entries.ts';
import { listEntries } from './lists.ts';
import type { Report, Section } from './report.ts';
import { isUndated, type Subject } from './subjects.ts';
import { cellText, type Column, type Row } from './table.ts';
import { tourEntries } from './visits.ts';

/** A thing that several articles name. */
interface Named {
  kind: string;
  posts: Set<string>;
  count: number;
  articles: number;
  source: string;
}

const SOURCE: Column = { name: 'source', header: '出处', about: 'file and line' };
const BY_DATE = [{ column: 'date', descending: false }];
const BY_COUNT = [
  { column: 'count', descending: true },
  { column: 'articles', descending: true },
];

const table = (names: ColumnName[], rows: readonly Row[]) => ({ columns: [...columns(...names), SOURCE], rows });
const sourceOf = (row: Row): string => `${cellText(row['file'] ?? null)}:${cellText(row['line'] ?? null)}`;

export class Compiler {
  private readonly subject: Subject;
  private articles = 0;
  private readonly dates: string[] = [];
  private readonly visits: Row[] = [];
  private readonly meetings: Row[] = [];
  private readonly undated: Row[] = [];
  private readonly unplaced: Row[] = [];
  private readonly visitors = new Set<string>();
  private readonly stops = new Set<string>();
  private readonly officials = new Map<string, Named>();
  private readonly enterprises = new Map<string, Named>();
  private readonly slogans = new Map<string, Named>();

  constructor(subject: Subject) {
    this.subject = subject;
  }

  /** Number of articles that belong to the report so far. */
  get size(): number {
    return this.articles;
  }

  /** Takes what a file has to say. */
  add(file: FileFacts): void {
    const { subject } = this;
    this.addVisits(file);
    this.addMeetings(file);
    for (const article of file.articles) {
      if (!subject.article(article)) continue;
      this.articles++;
      for (const { name, posts, mentions } of article.officials) {
        if (subject.person(name)) this.name(this.officials, name, file.file, mentions, '', posts);
      }
      for (const { name, mentions } of article.enterprises) {
        if (!liesElsewhere(name, article, subject)) this.name(this.enterprises, name, file.file, mentions);
      }
      for (const { text, kind, mentions } of article.slogans) this.name(this.slogans, text, file.file, mentions, SLOGANS[kind]);
    }
  }

  /** In: how many files and articles were read; how sure facts had to be, where that was asked. */
  report({ files, articles }: { files: number; articles: number }, least: Confidence = 'unsure'): Report {
    const { subject, visits, meetings, undated, unplaced } = this;
    return {
      title: `${subject.title}报道汇编`,
      summary: [
        `共读 ${files} 个文件、${articles} 篇文章，其中 ${this.articles} 篇${subject.relation}。`,
        `走访 ${visits.length} 次，到访点 ${this.stops.size} 处，来访者 ${this.visitors.size} 人；会议 ${meetings.length} 次；${spanOf(this.dates)}。`,
        `官员 ${this.officials.size} 人，企业 ${this.enterprises.size} 家，提法 ${this.slogans.size} 条。`,
        `未能确定日期 ${undated.length} 项，未能确定地点 ${unplaced.length} 项。`,
        ...(least === 'unsure' ? [] : [`只收把握为${least === 'confirmed' ? '“确定”' : '“确定”“较确定”'}的内容。`]),
      ],
      sections: [
        section(
          '走访',
          '每行一次走访，按日期排列，年份不详者在后；“推断”列出原文没有写明、由程序推出的项目，“把握”以其中最不确定的一项为准。',
          TOUR,
          rowsByDate(visits),
        ),
        section('会议', subject.meetingsAbout, ['date', 'name', 'host', 'speakers', 'attendees', 'confidence'], rowsByDate(meetings), {
          name: '会议',
        }),
        section('官员', '文章中的职务与姓名，职务照原文。', ['name', 'posts', 'count', 'articles'], listed(this.officials), {
          name: '姓名',
        }),
        section('企业', '文章中的企业，已知在别处者除外。', ['name', 'count', 'articles'], listed(this.enterprises), { name: '企业' }),
        section('提法', '文章中的政策提法。', ['text', 'kind', 'count', 'articles'], listed(this.slogans), { text: '提法' }),
        section('未能确定日期', '原文没有写明年份或日期的走访和会议。', ['date', 'text'], undated, { text: '事项' }),
        section('未能确定地点', '原文没有写明所在地的走访。', ['date', 'text'], unplaced, { text: '事项' }),
      ],
    };
  }

  private addVisits(file: FileFacts): void {
    const { subject } = this;
    for (const { row, people, date } of tourEntries(file, subject.visit)) {
      const inferred = (row['inferred'] as string[]).map((name) => INFERRED[name] ?? name);
      this.visits.push({ ...row, inferred, ...sureness(row), source: sourceOf(row) });
      for (const name of people) this.visitors.add(name);
      for (const stop of row['stops'] as string[]) this.stops.add(stop);
      if (date !== null && !isUndated({ date })) this.dates.push(date);
    }
    const undated = tourEntries(file, (visit, article) => isUndated(visit) && (subject.undatedAnywhere || subject.visit(visit, article)));
    for (const { row } of undated) this.undated.push(visitItem(row));
    const unplaced = tourEntries(file, (visit, article) => visit.place === null && subject.unplaced(visit, article));
    for (const { row } of unplaced) this.unplaced.push(visitItem(row));
  }

  private addMeetings(file: FileFacts): void {
    const entries = listEntries('meetings', file);
    const facts = file.articles.flatMap((article) => article.meetings.map((meeting) => ({ meeting, article })));
    facts.forEach(({ meeting, article }, index) => {
      const { row } = entries[index]!;
      const shown = this.subject.meeting(meeting, article);
      if (shown) this.meetings.push({ ...row, ...sureness(row), source: sourceOf(row) });
      if (shown && !isUndated(meeting)) this.dates.push(meeting.date!);
      if (isUndated(meeting) && (shown || this.subject.undatedAnywhere)) {
        this.undated.push({ date: meeting.date, text: meeting.name, source: sourceOf(row) });
      }
    });
  }

  private name(
    names: Map<string, Named>,
    name: string,
    file: string,
    mentions: readonly Mention[],
    kind = '',
    posts: readonly string[] = [],
  ): void {
    const source = `${file}:${mentions[0]?.line ?? 1}`;
    const named = names.get(name) ?? { kind, posts: new Set(), count: 0, articles: 0, source };
    names.set(name, named);
    named.count += mentions.length;
    named.articles++;
    for (const post of posts) named.posts.add(post);
  }
}

const TOUR: ColumnName[] = ['date', 'visitor', 'posts', 'companions', 'place', 'stops', 'activity', 'inferred', 'confidence'];
const INFERRED: Record<string, string> = { stop: '到访点', place: '地点', date: '日期' };
const SLOGANS: Record<SloganKind, string> = { campaign: '行动工程', formula: '固定提法', exhortation: '号召' };
const SURE: Record<Confidence, string> = { confirmed: '确定', probable: '较确定', unsure: '不确定' };

/** From the first to the last day of some dates, in words. */
function spanOf(dates: readonly string[]): string {
  const ranges = dates.map((date) => parseEdtf(date)!);
  const first = ranges.map(({ start }) => formatPoint(start)).sort(compareEdtf)[0];
  const last = ranges
    .map(({ end }) => formatPoint(end))
    .sort((a, b) => compareEdtf(lastDay(a), lastDay(b)))
    .at(-1);
  if (first === undefined || last === undefined) return '日期均不详';
  return first === last ? `日期均为 ${first}` : `日期从 ${first} 到 ${last}`;
}

/** How sure a row is, in words. */
function sureness({ confidence }: Row): Row {
  return { confidence: SURE[confidence as Confidence] };
}

function section(title: string, about: string, names: ColumnName[], rows: readonly Row[], headers: Record<string, string> = {}): Section {
  const made = table(names, rows);
  return {
    title,
    about,
    table: { ...made, columns: made.columns.map((column) => ({ ...column, header: headers[column.name] ?? column.header })) },
  };
}

/** A tour in one cell. */
function visitItem(row: Row): Row {
  const text = `${cellText(row['visitor']!)}${cellText(row['activity']!) || '到访'}${cellText(row['stops']!)}`;
  return { date: row['date']!, text, source: sourceOf(row) };
}

/** Whether an article tells of a visit to an enterprise, and none that belongs to the report. */
function liesElsewhere(name: string, article: ArticleFacts, subject: Subject): boolean {
  const visits = article.visits.filter(({ stop }) => stop === name);
  return visits.length > 0 && !visits.some((visit) => subject.visit(visit, article));
}

function rowsByDate(rows: readonly Row[]): Row[] {
  return sortRows(
    rows.map((row) => ({ row })),
    BY_DATE,
  ).map(({ row }) => row);
}

/** The most frequent first, then by UTF-16 code units. */
function listed(names: ReadonlyMap<string, Named>): Row[] {
  const rows = [...names].map(([name, { kind, posts, count, articles, source }]) => ({
    row: { name, text: name, kind, posts: [...posts], count, articles, source },
  }));
  return sortRows(rows, [...BY_COUNT, { column: 'name', descending: false }]).map(({ row }) => row);
}
