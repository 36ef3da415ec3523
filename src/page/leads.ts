/** How articles and their paragraphs begin and end. All patterns read folded text. */

import { OUTLET_SUFFIX } from './labels.ts';

/** A sentence is over: its closing mark, with what closes behind it. */
const CLOSED = /[。!?;:…~](?:[”’"'」』)\]】》]|\s){0,4}$|\.\.\.[”’"'」』)]{0,2}$/u;

/** Whether a text ends as a sentence does. A bracket after the last sentence (its writers) ends it too. */
export function isClosed(text: string): boolean {
  const tail = text.slice(-60);
  return CLOSED.test(tail) || /[。!?…”]\s{0,8}[([【][^()[\]【】]{1,44}[)\]】]$/u.test(tail);
}

/** A text breaks off where no headline ends: at a comma, a conjunction, an open bracket. */
export function isOpen(text: string): boolean {
  return (
    /[,、(《“[—-]$/u.test(text) ||
    (/[和与及的把]$/u.test(text) && !/(?:参与|目的|有的|共和|祥和|温和|缓和|饱和|普及|触及|波及|危及|涉及|给与|门把)$/u.test(text))
  );
}

const OWN = '本[报网台刊站社]|我[报网台]|校园?网';
const OUTLET = `[^\\s,。;:!?、“”《》()]{1,14}?${OUTLET_SUFFIX}`;
const TIME_AND_PLACE = '[^,。;:!?、“”《》()]{0,24}?';
/** `本报讯`, `临汾新闻网讯`, `红网时刻3月2日讯`, `新京报快讯`, `中新网合肥10月9日电`, `央视网消息`. */
const DATELINE = new RegExp(
  `^[([【]?(?:(?:${OWN}|${OUTLET})${TIME_AND_PLACE}(?:(?<![通资简喜音电问审短])讯(?![息号问员录])|专电|电(?=[\\s()【】\\]:题]|$)|消息(?=[\\s(:,]))` +
    // A county's paper may name the place alone: `平定讯`.
    '|[\\u4e00-\\u9fff]{2,10}(?<![通资简喜音电问审短快])讯(?=[\\s(:]))',
  'u',
);
/** `(记者 张浩)`, `(本报通讯员 …`, `记者祁俊报道`: the writers stand before the first sentence. */
const CREDIT = /^\((?:[\u4e00-\u9fff]{0,12})(?:记者|通讯员|实习生|作者)[^)]{2,60}\)/u;

/** Whether a paragraph begins as the first one of an article must: with a dateline or with its writers in brackets. */
export function hasDateline(text: string): boolean {
  const head = text.slice(0, 70);
  if (head.startsWith('据')) return /^据(?:新华[社网]|中[新国]|人民)[^,。]{0,24}电/u.test(head);
  return DATELINE.test(head) || CREDIT.test(head);
}

const DAY =
  /^(?:(?:\d{4}|今|去|本)\s?年\s?)?\d{1,2}\s?月(?:\s?\d{1,2}\s?[日号]|[上中下]旬|初|底|份)|^\d{1,2}\s?[日号](?:[上下]午|晚|[,至到])|^[二〇]{2}[〇零一二三四五六七八九]{2}年/u;
const LATELY =
  /^(?:近日|日前|昨日|昨天|今日|今天|近期|连日来|近段时间|当前|目前|今年以来|近年来|去年以来|前不久|最近|新年伊始|入[春夏秋冬]以来|当日|\d{1,2}日,)/u;
const PURPOSE =
  /^为(?:了|进一步|深入|认真|切实|贯彻|落实|加强|推动|推进|践行|全面|确保|扎实|提升|提高|做好|积极|有效|更好|庆祝|纪念|迎接|弘扬|丰富|充分|巩固)/u;

/** How much the first words look like those of a report: 2 a date, 1 a purpose or a span of time, 0 neither. */
export function leadStrength(text: string): 0 | 1 | 2 {
  const head = text.slice(0, 24);
  if (DAY.test(head) || LATELY.test(head)) return 2;
  return PURPOSE.test(head) || /^[^,。]{2,20}以来,/u.test(head) ? 1 : 0;
}

const STARTS =
  /^(?:会上|会议|会前|会后|随后|同时|此外|据悉|据了解|据介绍|当[日天晚]|座谈会|调研|活动|仪式|检查|督查|视察|期间|其间|最后|首先|其次|接着|接下来|下一步|今后|目前|截至|在[^,。]{2,30}[,时]|就[^,。]{2,20}[,问]|关于|针对|围绕|对于|根据|按照|通过|[一二三四五六七八九十]是|第[一二三四五六七八九十]|[省市县区州旗]委|[省市县区州旗](?:政府|人大|政协|领导|长|直)|[省市县区州旗][上及]|图为|记者|“|《)/u;
const SPEAKS =
  /^[\u4e00-\u9fff·]{2,8}(?:一行|边走|来到|实地|先后|还|在[^,。]{2,20}(?:时|中|后|上))?(?:最后|首先|同志|代表)?(?:强调|指出|要求|表示|说|认为|希望|介绍|详细|实地|深入|一行)/u;

/** Whether a line begins as a paragraph does: with a time, a scene, a speaker, a quotation. */
export function startsParagraph(text: string): boolean {
  const head = text.slice(0, 40);
  return hasDateline(text) || leadStrength(text) > 0 || STARTS.test(head) || SPEAKS.test(head);
}

const SCENES =
  /^(?:会上|会议[^,。]{2,6},|会前|会后|随后召开|座谈会上|[调视]研[中时期]|活动[中现]|仪式上|在[^,。]{2,30},|就[^,。]{2,20},|针对|关于)/u;

/** Whether a sentence begins as paragraphs do and as few sentences inside one: with a date, a scene, a speaker. */
export function opensParagraph(text: string): boolean {
  const head = text.slice(0, 40);
  return leadStrength(text) === 2 || SCENES.test(head) || (SPEAKS.test(head) && !/^[他她]/u.test(head));
}

/** Marks that only items of a list begin with. */
export function startsItem(text: string): boolean {
  return /^(?:[◈◆■□▲△★☆►▶◎◇※→✦✧➤·•-]\s?\S|\(?[一二三四五六七八九十]{1,3}[)、.]|\(\d{1,2}\)|\d{1,2}[、.)](?!\d)|第[一二三四五六七八九十百]{1,4}[章条节])/u.test(
    text,
  );
}
