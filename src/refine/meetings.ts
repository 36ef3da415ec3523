/** Meetings: who chaired, who spoke, who was there. */

import type { MeetingFact } from '../model/facts.ts';
import type { Article, Range } from '../model/page.ts';
import type { DateFound, Finding, PersonFound } from '../rules/rule.ts';
import { eventDate, type EventDate } from './event-date.ts';
import { meetingNamed, meetingsIn, type MeetingMention } from './meeting-names.ts';
import { isReport } from './tours.ts';

/** A meeting with its mentions as ranges of the article's text. */
export interface MeetingDraft extends Omit<MeetingFact, 'mentions' | 'confidence'> {
  mentions: { ranges: Range[]; rule: string }[];
}

interface Meeting {
  name: string;
  mentions: MeetingMention[];
  date: EventDate | null;
  host: string | null;
  speakers: string[];
  attendees: string[];
}

const SPEAK =
  /强调|指出|要求|讲话|发言|致辞|致词|传达|汇报|通报|宣读|报告|表示|说|介绍|解读|部署|安排|点评|总结|表态|阐释|主讲|提出|认为|解释|表达|宣布|回顾|号召|勉励|检讨|述职|解答|讲授|授课/u;
const HOST = /主持/u;
const ATTEND = /出席|参加|列席|就座|参会|与会|到会|收听收看|会见|座谈|会谈|视频连线|交流/u;
/** Behind these a person is spoken of, and does not speak: 传达了市委书记李云峰的讲话. */
const SPOKEN_OF = /(?:传达了?|听取了?|学习了?|贯彻|落实|宣读了?|转达了?|受|代表|对|按照|根据|关于|以)[^,。;]{0,40}$/u;
const AT_MEETING =
  /会上|会议(?:上|指出|强调|要求|听取|认为)|座谈会上|(?:汇报|发言)(?:和[^,。]{2,20})?后|会前|大会上|讲座中|座谈中|座谈时|会见时|连线时/u;

/**
 * In: an article, its findings, and the offsets of sentences that report stops of a tour, where speaking is no speaking at a
 * meeting. Out: the meetings that the article reports as held, in text order.
 */
export function meetingsOf(article: Article, findings: readonly Finding[], touring: ReadonlySet<number>): MeetingDraft[] {
  const dates = findings.filter((f): f is DateFound => f.kind === 'date');
  const meetings: Meeting[] = [];
  const text = article.text;
  let current: Meeting | null = null;
  let speaking = touring.size === 0;
  for (const sentence of article.sentences) {
    const kind = article.blocks[sentence.block]!.kind;
    if (kind !== 'paragraph' && !(kind !== 'headline' && isReport(findings, sentence))) continue;
    const within = findings.filter((f) => f.ranges[0]!.from >= sentence.from && f.ranges[0]!.to <= sentence.to);
    const persons = within.filter((f): f is PersonFound => (f.kind === 'official' || f.kind === 'executive') && !f.reference);
    const mentions = meetingsIn(text, sentence.from, sentence.to);
    for (const mention of mentions) {
      const known = meetings.findLast((meeting) => meeting.mentions.some((other) => sameMeeting(other.name, mention.name)));
      if (known) known.mentions.push(mention);
      else if (!isGeneric(mention.name) || meetings.length === 0 || mention.rule === 'held' || mention.rule === 'talk') {
        if (mention.rule === 'attended' && isGeneric(mention.name) && meetings.length > 0) continue;
        meetings.push({
          name: mention.name,
          mentions: [mention],
          date: eventDate(article, dates, mention.from),
          host: null,
          speakers: [],
          attendees: [],
        });
      }
      current = known ?? meetings[meetings.length - 1] ?? null;
    }
    if (!touring.has(sentence.from) && mentions.length > 0) speaking = true;
    if (touring.has(sentence.from)) speaking = AT_MEETING.test(text.slice(sentence.from, sentence.to)) && meetings.length > 0;
    else if (AT_MEETING.test(text.slice(sentence.from, sentence.to))) speaking = true;
    if (current) takeRoles(text, sentence, persons, current, speaking);
  }
  return meetings.map((meeting) => draft(nameFully(article, meeting)));
}

/** A meeting that the text only calls 会议: the headline or a caption may name it. */
function nameFully(article: Article, meeting: Meeting): Meeting {
  if (!isGeneric(meeting.name)) return meeting;
  for (const block of article.blocks) {
    if (block.kind !== 'headline' && block.kind !== 'subhead' && block.kind !== 'caption') continue;
    const mention = meetingNamed(article.text, block.from, block.to);
    if (mention && !isGeneric(mention.name)) return { ...meeting, name: mention.name, mentions: [mention, ...meeting.mentions] };
  }
  return meeting;
}

/** Reads who chairs, speaks and is present from one sentence. */
function takeRoles(text: string, sentence: Range, persons: readonly PersonFound[], meeting: Meeting, speaking: boolean): void {
  const spoken = text.slice(sentence.from, sentence.to);
  // 参加会议的领导有…: everybody behind it was there.
  const present = /(?:出席|参加|参与|列席|就座|参会)[^,。;]{0,12}的[^,。;]{0,12}(?:有|包括|为)/u.exec(spoken);
  const by = /由[^,。;]{2,60}?主持/u.exec(spoken);
  persons.forEach((person, index) => {
    const { from, to } = person.ranges[0]!;
    const before = text.slice(sentence.from, from);
    const clause = /^[^,。;!?]*/u.exec(text.slice(to, sentence.to))![0];
    if (
      /^[^,。;]{0,40}的(?:重要)?(?:部署|讲话|指示|要求|批示|精神)/u.test(text.slice(to, sentence.to)) &&
      /传达|学习|贯彻|落实|按照|根据/u.test(before)
    )
      return;
    if (SPOKEN_OF.test(before) && !/(?:受[^,。;]{2,20}委托)/u.test(before)) return;
    // What is said of the last of a list holds for all of it.
    const reach = roleClause(text, persons, index, sentence.to);
    if (HOST.test(clause) || (by && spoken.indexOf(person.name) > by.index && spoken.indexOf(person.name) < by.index + by[0].length)) {
      meeting.host ??= person.name;
      add(meeting.attendees, person.name);
      if (/主持[^,。;]*并(?:作|发表)?(?:总结|重要|专题)?(?:讲话|发言|强调|要求)/u.test(reach)) add(meeting.speakers, person.name);
      if (speaking && /主持[^。]*?(?:强调|指出|要求|说)/u.test(clause)) add(meeting.speakers, person.name);
      return;
    }
    if (present && from > sentence.from + present.index) add(meeting.attendees, person.name);
    if (ATTEND.test(reach)) {
      add(meeting.attendees, person.name);
      if (/(?:出席|参加)[^,。;]{0,30}(?:并|,)(?:作|发表)?[^,。;]{0,6}(?:讲话|致辞|发言|讲授)/u.test(reach))
        add(meeting.speakers, person.name);
    }
    if (speaking && (SPEAK.test(clause.slice(0, 60)) || speaksAfterComma(text, to, sentence.to))) {
      add(meeting.speakers, person.name);
      add(meeting.attendees, person.name);
    }
  });
}

/** From a person to the verb that the list of persons shares: to the end of the clause behind the list's last name. */
function roleClause(text: string, persons: readonly PersonFound[], index: number, end: number): string {
  const start = persons[index]!.ranges[0]!.to;
  let at = start;
  for (let i = index + 1; i < persons.length; i++) {
    const next = persons[i]!.ranges[0]!;
    const gap = text.slice(at, next.from);
    if (gap.length > 60 || HOST.test(gap) || ATTEND.test(gap) || SPEAK.test(gap)) break;
    at = next.to;
  }
  return text.slice(start, at) + /^[^。;!?]{0,50}/u.exec(text.slice(at, end))![0];
}

function speaksAfterComma(text: string, to: number, end: number): boolean {
  return /^[^,。;]{0,30},(?:并)?(?:强调|指出|要求|说|作|并作|总结)/u.test(text.slice(to, end));
}

/** 会议, 座谈会: a name that only points at a meeting. */
function isGeneric(name: string): boolean {
  return /^(?:会议|大会|讲座|座谈|座谈会|全会|此次会议|全体会议|专题会议?|工作会议?|推进会|动员会)$/u.test(name);
}

/** Whether two names are one meeting's: one holds the other, or one only points at it. */
function sameMeeting(a: string, b: string): boolean {
  const [short, long] = [bare(a), bare(b)].sort((x, y) => x.length - y.length) as [string, string];
  return short === '会议' || short === '大会' || short === '讲座' || short === '全体会议' || long.includes(short);
}

function bare(name: string): string {
  return name.replace(/[\p{P}\p{S}\s]/gu, '');
}

function add(list: string[], name: string): void {
  if (!list.includes(name)) list.push(name);
}

function draft(meeting: Meeting): MeetingDraft {
  const inferred: MeetingFact['inferred'] = [];
  if (meeting.date?.inferred) inferred.push('date');
  return {
    name: meeting.name,
    date: meeting.date?.date.form.value ?? null,
    host: meeting.host,
    speakers: meeting.speakers,
    attendees: meeting.attendees,
    inferred,
    mentions: meeting.mentions.map((mention) => ({ ranges: [{ from: mention.from, to: mention.to }], rule: `meetings/${mention.rule}` })),
  };
}
