/** Which meeting a mention means: one that was told of before, or another. */

import { areApart } from '../../model/edtf.ts';
import type { Article, Range } from '../../model/page.ts';
import type { DateFound } from '../../rules/rule.ts';
import { eventDate, type EventDate } from '../years/event-date.ts';
import type { MeetingMention } from './meeting-names.ts';

/** A meeting as far as it has been told of. */
export interface Meeting {
  name: string;
  mentions: MeetingMention[];
  /** What it was called, where it was named. */
  names: Set<string>;
  date: EventDate | null;
  host: string | null;
  speakers: string[];
  attendees: string[];
}

/** The meeting that a mention means, one of the last sixty that the article told of; null where it is a new one. */
export function knownMeeting(
  article: Article,
  dates: readonly DateFound[],
  meetings: readonly Meeting[],
  current: Meeting | null,
  mention: MeetingMention,
  sentence: Range,
): Meeting | null {
  // 会议强调: the one that is being told of.
  if (isPointer(mention.name)) return current;
  // 主持召开专题会议,…与大家一起座谈
  if (mention.rule === 'talk' && current) {
    const reception = isReception(current);
    const before = article.text.slice(sentence.from, mention.from);
    if (RECEPTION.test(mention.name)) {
      const again = /(?:参加|出席|陪同)了?$/u.test(before);
      return reception ? current : again ? (meetings.findLast(isReception) ?? null) : null;
    }
    // 会见客人一行,双方进行座谈交流
    if (reception && /双方[^。]{0,40}(?:进行|展开|开展)了?[^,。]{0,4}$/u.test(before)) return current;
    if (!reception && current.mentions.at(-1)!.from >= sentence.from) return current;
  }
  // 会见客人一行。副县长参加交流座谈会
  if (
    mention.rule === 'attended' &&
    current &&
    isReception(current) &&
    TALKS.test(mention.name) &&
    current.mentions.at(-1)!.to < sentence.from
  )
    return current;
  const date =
    mention.rule === 'at' || mention.rule === 'held' || mention.rule === 'is-held' ? eventDate(article, dates, mention.from) : null;
  const own = date && date.date.ranges[0]!.from >= sentence.from && date.date.ranges[0]!.from < mention.from ? date.date.form.value : null;
  const isOther = (meeting: Meeting): boolean => {
    const before = meeting.date?.date.form.value;
    return own !== null && before !== null && before !== undefined && areApart(own, before);
  };
  return (
    meetings.slice(-60).findLast((meeting) => {
      if (isOther(meeting)) return false;
      if (meeting.names.size === 0) return mention.rule !== 'talk';
      return meeting.names.has(mention.name) || [...meeting.names].some((name) => sameMeeting(name, mention.name));
    }) ?? null
  );
}

/** A meeting that was not told of before. */
export function newMeeting(mention: MeetingMention, date: EventDate | null): Meeting {
  const meeting: Meeting = { name: mention.name, mentions: [], names: new Set(), date, host: null, speakers: [], attendees: [] };
  addMention(meeting, mention);
  return meeting;
}

/** Tells a meeting of a mention behind all others of it. */
export function addMention(meeting: Meeting, mention: MeetingMention): void {
  meeting.mentions.push(mention);
  if (!isPointer(mention.name)) meeting.names.add(mention.name);
}

/** What follows a reception. */
const TALKS = /^(?:交流|工作|合作)?座谈会$/u;
/** Guests received. */
const RECEPTION = /会见|会谈/u;

export function isReception(meeting: Meeting): boolean {
  return RECEPTION.test(meeting.name);
}

/** 会议, 大会: what points at the meeting that is being told of. */
export function isPointer(name: string): boolean {
  return /^(?:会议|大会|讲座|(?:第[一二三四五]次)?全体会议|此次会议|该会议?)$/u.test(name);
}

/** 会议, 座谈会: a name that only points at a meeting. */
export function isGeneric(name: string): boolean {
  return /^(?:会议|大会|讲座|座谈|座谈会|全会|此次会议|全体会议|专题会议?|工作会议?|推进会|动员会)$/u.test(name);
}

/** Whether two names are one meeting's: one holds the other. */
function sameMeeting(a: string, b: string): boolean {
  const [short, long] = [bare(a), bare(b)].sort((x, y) => x.length - y.length) as [string, string];
  return long.includes(short);
}

/** Numbers of a term and of a session, as 市第三届人大第五次会议 and 市三届人大五次会议 have them. */
const TERM = /第([一二三四五六七八九十]+届)/gu;
const SESSION = /(?<![第一二三四五六七八九十百])([一二三四五六七八九十百]+次)/gu;

/** A name without marks, its bodies by their short names and its numbers written alike. */
function bare(name: string): string {
  return name
    .replace(/[\p{P}\p{S}\s]/gu, '')
    .replace('人民代表大会', '人大')
    .replace('常务委员会', '常委会')
    .replace(TERM, '$1')
    .replace(SESSION, '第$1');
}
