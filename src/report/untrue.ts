/** Reads the characters that facts name again, and tells which of them no longer say what the fact says. */

import type { ArticleFacts, Kind, Mention, Span, VisitFact } from '../model/facts.ts';
import type { Page } from '../model/page.ts';
import { readPage } from '../page/read.ts';
import { LineIndex } from '../text/spans.ts';
import { KINDS } from './lists.ts';
import { evidenceReads, mayBeSilent, readAs, spell, type Part } from './reading.ts';

/** Something that a fact says and its source does not. */
export interface Untrue {
  /** Line of the source, from 1: the one that the fact gives, or on which its characters begin. */
  line: number;
  kind: Kind | 'articles';
  says: string;
  /** What the characters say; null for what has no characters of its own and stands nowhere in the article. */
  reads: string | null;
}

interface Checked {
  /** Mentions, and pieces of evidence of visits, that were read again. */
  mentions: number;
  /** In the order of the facts. */
  untrue: Untrue[];
}

const PARTS: readonly Part[] = ['visitor', 'stop', 'place', 'date', 'activity'];

/** A source that facts are checked against. In: its decoded text without byte order mark. Pure. */
export class Source {
  private readonly text: string;
  private readonly lines: LineIndex;
  /** Its articles with the page's broken lines joined; read when they are asked for. */
  private page: Page | null = null;

  constructor(text: string) {
    this.text = text;
    this.lines = new LineIndex(text);
  }

  /**
   * Checks the facts of one article: each mention reads as its fact or as a short form of it, stands in the article at
   * the line and column given; each piece of evidence reads as its part of the visit; headline, posts, and persons of
   * meetings are printed in the article. A source that is too short is one line, and nothing else is read.
   */
  check(article: ArticleFacts): Checked {
    const { start, end } = article;
    if (end > this.text.length) {
      const says = `a text of at least ${end} characters`;
      return { mentions: 0, untrue: [{ line: 1, kind: 'articles', says, reads: `${this.text.length} characters` }] };
    }
    const checked: Checked = { mentions: 0, untrue: [] };
    const printed = this.printedIn(start, end);
    const { headline } = article;
    if (headline !== null && !printed(headline) && !headline.split(' ').every(printed)) {
      checked.untrue.push({ line: this.lines.locate(start).line, kind: 'articles', says: headline, reads: null });
    }
    for (const kind of KINDS) {
      for (const fact of article[kind]) {
        if ('evidence' in fact) this.checkVisit(fact, article, checked);
        else this.checkFact(kind, fact, article, printed, checked);
      }
    }
    return checked;
  }

  private checkFact(
    kind: Kind,
    fact: Exclude<ArticleFacts[Kind][number], VisitFact>,
    article: ArticleFacts,
    printed: (text: string) => boolean,
    checked: Checked,
  ): void {
    const says = 'text' in fact ? fact.text : fact.name;
    const line = fact.mentions[0]?.line ?? 1;
    if (fact.mentions.length === 0) checked.untrue.push({ line, kind, says, reads: '' });
    checked.mentions += fact.mentions.length;
    const said = fact.mentions.map(({ spans }) => this.read(spans));
    const right = readAs(kind, spell(says), said.map(spell));
    for (const [index, mention] of fact.mentions.entries()) {
      const reads = said[index]!;
      if (!right[index]) checked.untrue.push({ line: mention.line, kind, says, reads });
      else this.checkPosition(kind, says, mention, article, checked);
    }
    for (const post of 'posts' in fact ? fact.posts : []) {
      if (!printed(post)) checked.untrue.push({ line, kind, says: `${says}: ${post}`, reads: null });
    }
    for (const person of 'attendees' in fact ? personsOf(fact) : []) {
      if (!printed(person)) checked.untrue.push({ line, kind, says: `${says}: ${person}`, reads: null });
    }
  }

  private checkPosition(kind: Kind, name: string, { spans, line, column }: Mention, article: ArticleFacts, checked: Checked): void {
    const at = this.lines.locate(spans[0]![0]);
    const inside = spans.every(([start, end]) => article.start <= start && end <= article.end);
    if (inside && at.line === line && at.column === column) return;
    const where = (place: { line: number; column: number }): string => `${name} at ${place.line}:${place.column}`;
    const reads = inside ? where(at) : `${where(at)}, outside of the article`;
    checked.untrue.push({ line, kind, says: where({ line, column }), reads });
  }

  private checkVisit(visit: VisitFact, article: ArticleFacts, checked: Checked): void {
    const first = PARTS.flatMap((part) => visit.evidence[part])[0];
    for (const part of PARTS) {
      const spans = visit.evidence[part];
      if (spans.length === 0 && mayBeSilent(part, visit)) continue;
      checked.mentions++;
      const reads = this.read(spans);
      if (spans.length > 0 && evidenceReads(part, visit, spell(reads), article)) continue;
      const at = spans[0] ?? first;
      const says = `${part} ${visit[part] ?? 'unknown'}`;
      checked.untrue.push({ line: at ? this.lines.locate(at[0]).line : 1, kind: 'visits', says, reads });
    }
  }

  private read(spans: readonly Span[]): string {
    return spans.map(([start, end]) => this.text.slice(start, end)).join('');
  }

  /** Tells whether a text is printed between two offsets; page debris may stand inside. */
  private printedIn(start: number, end: number): (text: string) => boolean {
    const body = spell(this.text.slice(start, end));
    let mended: string | null = null;
    return (text) => {
      const spelt = spell(text);
      if (body.includes(spelt)) return true;
      this.page ??= readPage(this.text);
      mended ??= this.page.articles
        .filter(({ span }) => span[0] < end && start < span[1])
        .map((article) => article.text.replace(/[^\S\n]+/gu, ''))
        .join('\n');
      return mended.includes(spelt);
    };
  }
}

function personsOf({ host, speakers, attendees }: ArticleFacts['meetings'][number]): Set<string> {
  return new Set([...(host === null ? [] : [host]), ...speakers, ...attendees]);
}
