/** How articles and their paragraphs begin and end. All patterns read folded text. */

import { begins, sticky } from '../text/sticky-pattern.ts';
import { OUTLET_SUFFIX } from './labels.ts';

/** A sentence is over: its closing mark, with what closes behind it. */
const CLOSED = /[。!?;:…~](?:[”’"'」』)\]】》]|\s){0,4}$|\.\.\.[”’"'」』)]{0,2}$/u;

const CLOSES = 1;
const MAY_CLOSE = 2;
/** What the last character tells: a mark that closes, or what may stand behind one. */
const LAST = new Uint8Array(0x10000);
for (const mark of '。!?;:…~') LAST[mark.charCodeAt(0)] = CLOSES;
for (const mark of '”’"\'」』)]】》. \n\t\u3000') LAST[mark.charCodeAt(0)] = MAY_CLOSE;

/** Whether a text ends as a sentence does. A bracket after the last sentence (its writers) ends it too. */
export function isClosed(text: string): boolean {
  const last = LAST[text.charCodeAt(text.length - 1)];
  if (last !== MAY_CLOSE) return last === CLOSES;
  const tail = text.slice(-60);
  return CLOSED.test(tail) || /[。!?…”]\s{0,8}[([【][^()[\]【】]{1,44}[)\]】]$/u.test(tail);
}

/** A text breaks off where no headline ends: at a comma, a conjunction, an open bracket. */
export function isOpen(text: string): boolean {
  const last = text[text.length - 1] ?? '\n';
  return (
    ',、(《“[—-'.includes(last) ||
    ('和与及的把'.includes(last) && !/(?:参与|目的|有的|共和|祥和|温和|缓和|饱和|普及|触及|波及|危及|涉及|给与|门把)$/u.test(text))
  );
}

const OWN = '本[报网台刊站社]|我[报网台]|校园?网';
const OUTLET = `[^\\s,。;:!?、“”《》()]{1,14}?${OUTLET_SUFFIX}`;
const TIME_AND_PLACE = '[^,。;:!?、“”《》()]{0,24}?';
/** `本报讯`, `临汾新闻网讯`, `红网时刻3月2日讯`, `新京报快讯`, `中新网合肥10月9日电`, `央视网消息`. */
const DATELINE = new RegExp(
  `^[([【]?(?:(?:${OWN}|${OUTLET})${TIME_AND_PLACE}(?:(?<![通资简喜音电问审短])讯(?![息号问员录])|专电|电(?=[\\s()【】\\]:题]|$)|(?<=\\d日)电(?![影视子脑话报梯])|消息(?=[\\s(:,]))` +
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
  return (/[讯电]|消息/u.test(head) && DATELINE.test(head)) || (head.startsWith('(') && CREDIT.test(head));
}

const DIGITS = '0123456789';
const DAY = sticky(
  `今去本二〇${DIGITS}`,
  /(?:(?:\d{4}|今|去|本)\s?年\s?)?\d{1,2}\s?月(?:\s?\d{1,2}\s?[日号]|[上中下]旬|初|底|份)|\d{1,2}\s?[日号](?:[上下]午|晚|[,至到])|[二〇]{2}[〇零一二三四五六七八九]{2}年/uy,
);
const LATELY = sticky(
  `近日昨今连当目去前最新入${DIGITS}`,
  /近日|日前|昨日|昨天|今日|今天|近期|连日来|近段时间|当前|目前|今年以来|近年来|去年以来|前不久|最近|新年伊始|入[春夏秋冬]以来|当日|\d{1,2}日,/uy,
);
const PURPOSE = sticky(
  '为',
  /为(?:了|进一步|深入|认真|切实|贯彻|落实|加强|推动|推进|践行|全面|确保|扎实|提升|提高|做好|积极|有效|更好|庆祝|纪念|迎接|弘扬|丰富|充分|巩固)/uy,
);

/** How much the first words look like those of a report: 2 a date, 1 a purpose or a span of time, 0 neither. */
export function leadStrength(text: string): 0 | 1 | 2 {
  const head = text.slice(0, 24);
  if (begins(DAY, head) || begins(LATELY, head)) return 2;
  return begins(PURPOSE, head) || (head.includes('以来,') && /^[^,。]{2,20}以来,/u.test(head)) ? 1 : 0;
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

const ITEM = sticky(
  `◈◆■□▲△★☆►▶◎◇※→✦✧➤·•-(第一二三四五六七八九十${DIGITS}`,
  /[◈◆■□▲△★☆►▶◎◇※→✦✧➤·•-]\s?\S|\(?[一二三四五六七八九十]{1,3}[)、.]|\(\d{1,2}\)|\d{1,2}[、.)](?!\d)|第[一二三四五六七八九十百]{1,4}[章条节]/uy,
);

/** Marks that only items of a list begin with. */
export function startsItem(text: string): boolean {
  return begins(ITEM, text);
}
