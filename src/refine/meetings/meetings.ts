/** Meetings: who chaired, who spoke, who was there. */

import type { MeetingFact } from '../../model/facts.ts';
import type { Article, Range } from '../../model/page.ts';
import type { DateFound, Finding, PersonFound } from '../../rules/rule.ts';
import { matchesWithin, triggerOfWords } from '../../text/triggers.ts';
import { eventDate } from '../years/event-date.ts';
import { addMention, isGeneric, isPointer, isReception, knownMeeting, newMeeting, type Meeting } from './known-meeting.ts';
import { isAnnounced, meetingNamed, meetingsIn, OF_TOUR, type MeetingMention } from './meeting-names.ts';
import { isReport } from '../visits/tours.ts';
import { findingsIn } from '../visits/within.ts';

/** A meeting with its mentions as ranges of the article's text. */
export interface MeetingDraft extends Omit<MeetingFact, 'mentions' | 'confidence'> {
  mentions: { ranges: Range[]; rule: string }[];
}

/** Of another meeting's days. */
const WITHIN = /期间,?(?:还|又|同时)*(?:召开|举行|举办)了?$|^(?:在此之前|会[前后]|此前)[^。;]{0,24}(?:召开|举行|举办)了?$/u;
/** What may be the tour as well as the meeting. */
const ON_TOUR = /(?:参加|参与)了?活动/u;
/** 会上,甲与乙|签订协议: who does so is there. */
const SIGNS = /^[^。;]{0,80}(?:受到[^,。;]{0,8}表彰|获[^,。;]{0,8}表彰|签[订署约]|交换|互换|[颁授]发|授牌|接受)/u;

/** How an item of a digest begins. */
const ITEM = /^[▲△■□●○◆◇★☆▪•]|^(?:[0-9]{1,2}月)?[0-9]{1,2}日|^同日|^当[天日]/u;

/** Not what only names a meeting: 出席|汇报会, 参加总结表彰大会. */
const SPEAK =
  /强调|指出|要求|讲[话道]|谈到|提到|坦言|透露|呼吁|告诫|致辞|致词|传达|宣读|表示|说|阐释|主讲|剖析|讲解|回应|给予[^,。;]{0,8}(?:肯定|评价)|提出|认为|解释|表达|宣布|回顾|号召|勉励|检讨|解答|讲授|授课|建言|致[^,。;]{0,3}[辞词]|直言|(?:汇报|发言|通报|报告|介绍|解读|部署|安排|点评|总结|表态|发布|述职|推介|动员|讲评)(?![^,。;了]{0,6}会(?![议上]))|作(?:大会|重要)?(?:动员|指示)/u;
const HOST = /主持/u;
/** What those of a list did one after the other. */
const TOGETHER = /^[^。;]{0,80}(?:分别|先后|依次|均|都|也)[^,。;]{0,6}(?:汇报|发言|介绍|表态|讲话|述职|作了|致[辞词])/u;
/** 甲教授以“A”、乙以“B”等为主题,与大家分享: each speaks on his own. */
const WITH_THEME = /^(?:教授|副教授|研究员|博士|院士|同志|老师)?,?(?:围绕|以|就)“/u;
const ON_THEMES = /”(?:等|分别)?(?:为|的)?(?:主?题|题目|内容)[^。]{0,30}(?:交流|分享|报告|授课|讲座|演讲|发言|辅导|宣讲|讲解)/u;
/** Who calls a meeting is there. */
const CONVENES = /^[^,。;]{0,24}(?:召开|召集)(?!的)/u;
/** `赴滇西检查,并在腾冲市主持召开…`: the same in the clause behind. */
const HOST_LATER = /^[^,。;]{1,40},(?:并|又|随后|还|其间|期间)?(?:(?:于|在)[^,。;]{1,30})?主持/u;
const CONVENES_LATER = /^[^,。;]{1,40},(?:并|又|随后|还|其间|期间)(?:(?:于|在)[^,。;]{1,30})?(?:召开|召集)(?!的)/u;
/** `听取了甲(受委托)(所)作的说明` */
const GAVE =
  /^(?:同志)?(?:分别)?(?:受[^,。;]{2,12}委托,?)?(?:所?作的?|(?:就|关于|对)[^,。;]{1,60}(?:所?作的?|的|情况)(?:说明|汇报|报告|解读))/u;
/** What somebody wrote is no speech. */
const WRITTEN = /^(?:对此|专门|就[^,。;]{1,12}|在)?[^,。;]{0,4}(?:作出(?:重要|专门)?批示|批示|贺信|致信|来信|发来|署名|信中)/u;
const ATTEND =
  /出席|落座|就坐|莅会|(?:参加|参与)(?!工作(?:$|[,。;、])|[^,。;]{0,6}(?:部分活动|调研|检查|视察|考察|走访|慰问|督导|督查|督察|观摩|植树|劳动)(?!座谈|[^,。;]{0,6}会))|列席|就座|参会|与会|到会|收听收看|会见|座谈|会谈|视频连线|交流/u;
/** 党和国家领导人甲、乙等同各界代表|欢聚一堂: all who are named before. */
const GATHER = /欢聚一堂|共聚一堂|齐聚一堂/u;
/** 据甲|介绍: asked by the reporter, unless the sentence says that it was at the meeting. */
const ASKED = /(?:^|[,:“])据[^,。;]{0,40}$/u;
/** Meetings that reporters are called to. */
const BRIEFING = /发布会|通气会|吹风会|说明会/u;
/** The sentence says that it was said at the meeting. */
const AT_TABLE = /会议?上|会议|座谈|汇报/u;
/** 将出席就职仪式: another day; 看望出席会议的委员: others. */
const NOT_THERE =
  /(?:将|拟)[^,。;将]{0,12}(?:出席|参加|列席|参与|会见)|(?:看望|慰问|迎接|欢迎|感谢|接见|组织|邀请|向|对|与|为)了?(?:前来|全体)?(?:出席|参加|列席|参会|与会)[^,。;]{0,40}?(?:委员|代表|人员|同志|嘉宾|客商)(?!会)/u;
/** Behind these a person is spoken of, and does not speak: 传达了市委书记李云峰的讲话. */
const SPOKEN_OF =
  /(?:传达了?|通报了?|曝光了?|剖析了?|听取了?|学习了?|贯彻|落实|宣读了?|转达了?|受|代表|对|按照|根据|关于|以)[^,。;]{0,40}$/u;
const AT_MEETING = {
  trigger: triggerOfWords(['会上', '会议', '座谈', '汇报', '发言', '会前', '大会上', '讲座中', '会见时', '连线时']),
  expression:
    /会上|会议(?:上|指出|强调|要求|听取|认为)|座谈会上|(?:汇报|发言)(?:和[^,。]{2,20})?后|会前|大会上|讲座中|座谈中|座谈时|会见时|连线时/uy,
};

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
    const persons = findingsIn(findings, sentence).filter(
      (f): f is PersonFound => (f.kind === 'official' || f.kind === 'executive') && !f.reference,
    );
    const mentions = meetingsIn(text, sentence.from, sentence.to);
    // Another item of a digest: who takes part there is at no meeting told of before.
    if (mentions.length === 0 && ITEM.test(text.slice(sentence.from, sentence.from + 8)) && isFirst(article, sentence)) current = null;
    const told: [MeetingMention, Meeting][] = [];
    const main: Meeting | null = current;
    for (const mention of mentions) {
      const known = knownMeeting(article, dates, meetings, current, mention, sentence);
      if (known) {
        addMention(known, mention);
        if (isPointer(known.name)) known.name = mention.name;
      } else if (mention.rule === 'at' && isOnlyCited(article, dates, sentence) && !(touring.size > 0 && OF_TOUR.test(mention.name))) {
        continue;
      } else if (mention.rule === 'is-held' && !isGeneric(mention.name) && isAnnounced(text, mention.name)) {
        continue;
      } else if (!isGeneric(mention.name) || meetings.every(isReception) || mention.rule === 'held' || mention.rule === 'talk') {
        meetings.push(newMeeting(mention, eventDate(article, dates, mention.from)));
      }
      current = known ?? meetings[meetings.length - 1] ?? null;
      if (current) told.push([mention, current]);
    }
    if (!touring.has(sentence.from) && mentions.length > 0) speaking = true;
    const atMeeting = matchesWithin(text, AT_MEETING, sentence.from, sentence.to);
    if (touring.has(sentence.from)) speaking = atMeeting && meetings.length > 0;
    else if (atMeeting) speaking = true;
    // A talk of its own after the tour: 先在市法院座谈,院长作了汇报.
    const from = !speaking && mentions.length > 0 ? mentions[0]!.to : sentence.from;
    const left = current !== null && !atMeeting && isLeft(article, current, sentence);
    const speakingFrom = left ? sentence.to : speaking ? sentence.from : mentions.length > 0 ? from : sentence.to;
    // 书记会见客人,副县长参加座谈: each at the meeting that is named behind them.
    for (const meeting of new Set(current ? [...told.map(([, one]) => one), current] : [])) {
      const own = persons.filter((person) => {
        const { from, to } = person.ranges[0]!;
        const behind = told.find(([mention]) => from < mention.to);
        return (behind?.[1] ?? current) === meeting && !(behind && isElsewhere(text, to, behind[0]));
      });
      takeRoles(text, sentence, own, meeting, speakingFrom, touring.size > 0);
      if (isReception(meeting)) takeGuests(text, persons, meeting, sentence);
    }
    if (touring.has(sentence.from) && mentions.some((mention) => mention.rule === 'is-held')) speaking = true;
    // 会议期间还召开了主任会议: what follows is told of the meeting itself.
    if (main && mentions.some((mention) => mention.rule === 'held' && WITHIN.test(text.slice(sentence.from, mention.from)))) current = main;
  }
  return meetings.map((meeting) => draft(nameFully(article, meeting)));
}

/** 在全国会议上,甲曾…: behind the first paragraph and without a day of its own, who spoke at a meeting is quoted. */
function isOnlyCited(article: Article, dates: readonly DateFound[], sentence: Article['sentences'][number]): boolean {
  const first = article.blocks.findIndex((block) => block.kind === 'paragraph');
  return sentence.block > first && findingsIn(dates, sentence).length === 0;
}

/** 在甲地,书记主持学习;在乙地,市长主持例会: he is at no meeting that is named behind a semicolon and a place. */
function isElsewhere(text: string, to: number, { from, name }: MeetingMention): boolean {
  return !isPointer(name) && from > to && /;在[^,。;]{1,12},/u.test(text.slice(to, from));
}

/** In another paragraph than a meeting that somebody is only quoted from (甲在全省会议上说): others who speak there are elsewhere. */
function isLeft(article: Article, meeting: Meeting, sentence: Article['sentences'][number]): boolean {
  if (BRIEFING.test(meeting.name) || meeting.mentions.some(({ rule }) => rule !== 'at')) return false;
  return meeting.mentions.at(-1)!.from < article.blocks[sentence.block]!.from;
}

/** Whether a sentence opens its block. */
function isFirst(article: Article, sentence: Article['sentences'][number]): boolean {
  return sentence.from - article.blocks[sentence.block]!.from <= 1;
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

/** As far before a person as a pattern looks that ends there, in UTF-16 code units. */
const NEAR = 64;

/** Reads who chairs, speaks and is present from one sentence. */
function takeRoles(
  text: string,
  sentence: Range,
  persons: readonly PersonFound[],
  meeting: Meeting,
  speakingFrom: number,
  toured: boolean,
): void {
  const spoken = text.slice(sentence.from, sentence.to);
  const gathered = GATHER.exec(spoken)?.index ?? 0;
  const signing = /^(?:[^,。;]{0,12},)?[^,。;]{0,30}会议?上,/u.test(spoken);
  const onThemes = ON_THEMES.test(spoken);
  // 参加会议的领导有…: everybody behind it was there.
  const present = /(?:出席|参加|参与|列席|就座|参会)[^,。;]{0,12}的[^,。;:]{0,12}(?:有|包括|为|是|:)/u.exec(spoken);
  const by = /由[^,。;]{2,60}?主持/u.exec(spoken);
  persons.forEach((person, index) => {
    const { from, to } = person.ranges[0]!;
    const before = text.slice(sentence.from, from);
    const speaking = from >= speakingFrom && (BRIEFING.test(meeting.name) || !ASKED.test(before) || AT_TABLE.test(before));
    // 应对疫情工作领导小组组长李山: what stands in his own posts tells nothing.
    const near = text.slice(sentence.from, Math.min(from, ...person.posts.map((post) => post.from))).slice(-NEAR);
    const clause = /^[^,。;!?]{0,300}/u.exec(text.slice(to, sentence.to))![0];
    if (
      /^[^,。;]{0,40}的(?:重要)?(?:部署|讲话|指示|要求|批示|精神)/u.test(text.slice(to, sentence.to)) &&
      /传达|学习|贯彻|落实|按照|根据/u.test(before)
    )
      return;
    // 听取了组织部部长作的说明: who gave it was there.
    if (/听取[^。;!?]{0,400}$/u.test(before) && GAVE.test(text.slice(listEnd(text, persons, index), sentence.to))) {
      add(meeting.attendees, person.name);
      add(meeting.speakers, person.name);
      return;
    }
    if (WRITTEN.test(clause)) return;
    const themed = onThemes && WITH_THEME.test(text.slice(to, sentence.to));
    if (!themed && SPOKEN_OF.test(near) && !/(?:受[^,。;]{2,20}委托)/u.test(before)) return;
    // What is said of the last of a list holds for all of it.
    const reach = roleClause(text, persons, index, sentence.to);
    const next = persons[index + 1]?.ranges[0]!.from ?? sentence.to;
    const own = text.slice(to, next < to ? sentence.to : next);
    if (
      HOST.test(clause) ||
      HOST_LATER.test(own) ||
      (by && spoken.indexOf(person.name) > by.index && spoken.indexOf(person.name) < by.index + by[0].length)
    ) {
      meeting.host ??= person.name;
      add(meeting.attendees, person.name);
      if (/主持[^,。;]{0,80}并(?:作|发表)?(?:总结|重要|专题)?(?:讲话|发言|强调|要求)/u.test(reach)) add(meeting.speakers, person.name);
      if (speaking && /主持[^。]{0,200}?(?:强调|指出|要求|说)/u.test(clause)) add(meeting.speakers, person.name);
      return;
    }
    if ((present && from > sentence.from + present.index) || from < sentence.from + gathered) add(meeting.attendees, person.name);
    if (ATTEND.test((toured ? reach.replace(ON_TOUR, '') : reach).replace(NOT_THERE, '')) || (signing && SIGNS.test(reach))) {
      add(meeting.attendees, person.name);
      if (/(?:出席|参加)[^,。;]{0,30}(?:并|,)(?:作|发表)?[^,。;]{0,6}(?:讲话|致辞|发言|讲授)/u.test(reach))
        add(meeting.speakers, person.name);
    }
    if (CONVENES.test(clause) || CONVENES_LATER.test(own)) add(meeting.attendees, person.name);
    if (speaking && (SPEAK.test(clause.slice(0, 60)) || TOGETHER.test(reach) || themed || speaksAfterComma(text, to, sentence.to))) {
      add(meeting.speakers, person.name);
      add(meeting.attendees, person.name);
    }
  });
}

/** Who is received: the persons between 会见 and the next mark. */
function takeGuests(text: string, persons: readonly PersonFound[], meeting: Meeting, sentence: Range): void {
  for (const mention of meeting.mentions.filter(({ from, name }) => from >= sentence.from && name === '会见')) {
    const behind = text.slice(mention.to, sentence.to);
    const end = mention.to + (/^[^。;]{0,80}一行/u.exec(behind) ?? /^[^,。;]*/u.exec(behind)!)[0].length;
    for (const { name, ranges } of persons) if (ranges[0]!.from >= mention.to && ranges[0]!.to <= end) add(meeting.attendees, name);
  }
}

/** Where the list of persons ends in which somebody stands, parted by 、 and 和 alone. */
function listEnd(text: string, persons: readonly PersonFound[], index: number): number {
  let to = persons[index]!.ranges[0]!.to;
  for (const next of persons.slice(index + 1)) {
    const { from } = next.ranges[0]!;
    if (!/^(?:、|和|及|以及)[^,。;、]{0,40}$/u.test(text.slice(to, from))) break;
    to = next.ranges[0]!.to;
  }
  return to;
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
  return /^[^,。;]{0,30},(?:并|第[一二三四五]个|首先|率先)?(?:开始)?(?:强调|指出|要求|说|作|并作|总结|述职|发言|汇报)/u.test(
    text.slice(to, end),
  );
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
