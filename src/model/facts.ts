/**
 * The facts as `zhengwen extract` prints them, one object an article. What each kind means is written in
 * docs/facts.md. Offsets are UTF-16 code units of the decoded text, byte order mark not counted.
 */

/** A half-open run of UTF-16 code units, `[start, end)`, of the decoded source text. */
export type Span = readonly [start: number, end: number];

/** Where a page says something, and which rule read it there. */
export interface Mention {
  /** Pieces of the source text; joined, folded and without white space they read as the fact or a short form of it. */
  spans: Span[];
  /** Line and column of the first piece, counted from 1; columns in UTF-16 code units. */
  line: number;
  column: number;
  /** The printed name of the rule, `file/name`. */
  rule: string;
}

/** `confirmed`: printed, and found by a rule that is hardly ever wrong; `probable`; `unsure`: a guess worth a look. */
export type Confidence = 'confirmed' | 'probable' | 'unsure';
export type BylineRole = 'reporter' | 'photographer' | 'editor' | 'correspondent';
export type SloganKind = 'campaign' | 'formula' | 'exhortation';
export type VisitRole = 'lead' | 'companion';

export interface BylineFact {
  name: string;
  role: BylineRole;
  confidence: Confidence;
  mentions: Mention[];
}

export interface DateFact {
  text: string;
  /** EDTF (ISO 8601-2), or null where the page does not tell. */
  value: string | null;
  /** The year (or what a relative expression refers to) is concluded, not printed there. */
  inferred: boolean;
  confidence: Confidence;
  mentions: Mention[];
}

/** An official or an executive. */
export interface PersonFact {
  name: string;
  /** Every post printed with the name, each form as printed. */
  posts: string[];
  confidence: Confidence;
  mentions: Mention[];
}

export interface EnterpriseFact {
  name: string;
  confidence: Confidence;
  mentions: Mention[];
}

export interface PlaceFact {
  name: string;
  /** GB/T 2260 code, or null for townships, villages and what the table does not tell apart. */
  code: string | null;
  confidence: Confidence;
  mentions: Mention[];
}

export interface SloganFact {
  text: string;
  kind: SloganKind;
  confidence: Confidence;
  mentions: Mention[];
}

/** One row for each visitor and stop. */
export interface VisitFact {
  visitor: string;
  role: VisitRole;
  stop: string;
  /** Full name of the county-level division, of a larger one where nothing smaller is told, or null. */
  place: string | null;
  /** EDTF value of the visit's date, or null. */
  date: string | null;
  /** The verb as printed: 调研, 检查, 走访. */
  activity: string | null;
  /** The columns that the page does not print there. */
  inferred: ('stop' | 'place' | 'date')[];
  confidence: Confidence;
  evidence: { visitor: Span[]; stop: Span[]; place: Span[]; date: Span[]; activity: Span[] };
  rule: string;
}

export interface MeetingFact {
  name: string;
  date: string | null;
  host: string | null;
  speakers: string[];
  /** Everybody named as present, host and speakers among them. */
  attendees: string[];
  inferred: ('date' | 'host' | 'attendees')[];
  confidence: Confidence;
  mentions: Mention[];
}

/** Everything that one article says. Facts stand in text order. */
export interface ArticleFacts {
  schema: 1;
  /** The file as the user named it, with `/`. */
  file: string;
  /** Number of the article on its page, from 1. */
  article: number;
  /** The article's run of the decoded text. */
  start: number;
  end: number;
  headline: string | null;
  /** EDTF value of the printed date of publication. */
  published: string | null;
  source: string | null;
  bylines: BylineFact[];
  dates: DateFact[];
  officials: PersonFact[];
  executives: PersonFact[];
  enterprises: EnterpriseFact[];
  places: PlaceFact[];
  slogans: SloganFact[];
  visits: VisitFact[];
  meetings: MeetingFact[];
}

/** The kinds of facts, as the fields of an article are named. */
export type Kind = { [Key in keyof ArticleFacts]: ArticleFacts[Key] extends { confidence: unknown }[] ? Key : never }[keyof ArticleFacts];
