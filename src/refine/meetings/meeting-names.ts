/** Meetings that a sentence reports as held, with their names. */

import { loadWords } from '../../lexicon/load.ts';
import type { Range } from '../../model/page.ts';
import { MultiPattern } from '../../text/multi-pattern.ts';
import { matchesAtOffsets, triggerOfWords, type TriggeredPattern } from '../../text/triggers.ts';

export interface MeetingMention extends Range {
  /** The name, folded, without white space. */
  name: string;
  /** The verb or word that tells that it was held. */
  rule: 'held' | 'is-held' | 'attended' | 'at' | 'talk';
}

const nouns = new MultiPattern([...loadWords('meeting-nouns.tsv', 'noun')].map((noun) => [noun, true] as const));
/** Behind these a noun of meetings is part of a body's or a document's name, or the meeting is only cited. */
const CITED_BEHIND =
  /^(?:堂|第|精神|要求|部署|决定|决议|纪要|通知|室|厅|中心|代表(?!大会)|制度|筹备|组委会|组成人员|办公室|安排|上(?:的|所|讲的|提出的?|强调的|部署的|作出的|通过的|曾)|讲话(?!的)|长(?![达期时])|员(?!工)|的?(?:形式|方式)|纪律|规定|须知|内容|文件|(?:宣传)?报道|报告(?!厅)|议程)/u;
/** A conference or a congress in the names of its committees. */
const BODY = /^协商会议(?:第[一二三四五六七八九十]{1,3}届)?[^,。;]{2,14}委员会|^代表大会常(?:务委员|委)会/u;
const CITED_BEFORE =
  /(?:贯彻|落实|学习贯彻|传达|按照|根据|践行|领会|听取|(?<![来各亲独蒙])自(?![治流贡然主动身愿觉信立强])|以来|历次|每次|各类|上次|关于|此前|早在|去年|曾在|曾经|引用|获悉|不久前|标志着|[从自][0-9]{4}年)[^,。;]{0,30}$/u;
const IS_HELD =
  /^(?:在?(?:圆满|顺利)?完成了?[^,。;]{0,14}(?:议程|任务)后?,)?(?:[^,。;]{0,24}?)(?:隆重|圆满|顺利|成功|正式|如期|胜利)?(?:召开|举行|开幕|闭幕|(?:结束|闭会|落幕)(?![后时之前]|以[后来]|期间))/u;
/** It is still to be held: 将于年内在成都举行, 原定…召开. */
const PLANNED_BEHIND = /^[^,。;]{0,16}(?:[将拟]|定于|年内|计划|即将|择期|延[期后]|推迟)/u;
const PLANNED_BEFORE = /(?:原定|拟定|将要|即将|筹备|迎接|延期|推迟)[^,。;]{0,20}$/u;
/** A rule tells when it is held: 可以先召开书记专题会议, 每季度召开一次. */
const MAY_HOLD =
  /(?:可以|可(?=[先由视随按])|应当|应(?![急对用邀县城约届])|必须|须|每(?:年|季度?|月|周|半年|逢)|定期|经常|不定期|原则上|至少)[^,。;]{0,8}(?:召开|举行|举办|召集)(?:了|过|的)?$/u;
const WILL_HOLD = /(?:这?将[是于在]?|拟|定于|计划|准备|适时|择期)[^,。;]{0,16}(?:召开|举行|举办|召集)(?:了|过|的)?$/u;
/** 未召开村民代表会议 */
const NOT_HELD = /(?:未[曾经]?|没有?|不[再能得准]?|拒绝|取消|停止|暂停)(?:按[^,。;]{1,6})?(?:召开|举行|举办|召集)(?:了|过|的)?$/u;
/** A session of a standing body that decides: 市人大常委会第五次会议|任命…, |根据《…》规定,通过…. */
const DECIDES = /^(?:(?:根据|依照|按照)[^。;]{2,80}?)?(?:表决)?(?:通过|决定|研究|任命|审议|表决|选举|免去|接受|补选)/u;
/** Behind a day and a full name, what it said: 2月14日,省政府全体扩大会议|指出. */
const STATES = /^(?:指出|强调|要求|听取|审议|认为|传达|研究|决定|明确|提出|部署)/u;
const DAY_BEFORE = /(?:[0-9]{1,2}[日号](?:上午|下午|晚上?)?|昨[日天]|今[日天])(?:上午|下午|晚上?)?,?$/u;
const SESSION = /第[一二三四五六七八九十0-9]{1,5}次(?:全体)?会议$/u;
/** What may stand before a name and is no part of it; several may follow each other. */
const NOT_NAME = [
  /^[^,。]{0,40}?(?:[日号]电|[日号网报]讯)(?:\([^()]{0,30}\))?/u,
  /^[^,。]{0,40}?(?:召开|举行|举办|承办|主办|闭幕|开幕|结束)的/u,
  /^[^,。“]{0,40}(?:出席|参加|列席)了?(?=[^,。]{0,20}会)|^“(?=[^”]*$)/u,
  /^[0-9]{1,2}\.(?=[0-9]{4}[年全]|[^0-9])|^[^,。“]{2,20}(?<![存现潜实所内正])在(?=[^,。]{4,}会)|^\([^()]{1,12}\)|^(?:[0-9]{4}年)?[0-9]{1,2}月(?:份)?的|^(?:前不久|不久前|近日|日前|早前)的?|^该(?=[一-鿿]{2,4}会)/u,
  /^(?:当地|本级)?(?:省|市|县|区|州|政府)?的(?=第)/u,
  /^(?:[0-9]{4}年)?[0-9]{1,2}月[0-9]{1,2}[日号](?:上午|下午|晚上?)?/u,
  /^(?:[我该][省市县区州旗镇乡村校院局社]|本[省市县区]|今天|昨天|日前|近日|随后|当天|上午|下午|此次|这[次场]|本次|作为|原定|开完|一[次场个]|为期[^,。]{1,3}天的|长?约[^,。]{1,4}(?:小时|分钟)的|[了的在])/u,
] as const;
/** A ceremony, a fair, a contest is no meeting. */
const NO_MEETING =
  /[这此该本]次会议$|[向为对](?:会议|大会)$|^会议(?:并|同意|听取|研究|讨论|审议|决定|指出|进行|提请)|^“?(?:[一二三四五六七八九十]+中)?全会$|^[0-9]+次|他|我们|签约|论坛|展览会|博览会|首发|徒步|大赛|比赛|运动会|文化节|开工|揭牌|启动仪式|音乐会|晚会|推介|交易会|邮票|展销|招聘会|[^“”]了[^“”]|^(?:[一二两三四五六七八九十几多数]+个|一系列|(?:党的)?(?:重要|专门|中央|相关|有关)会议$|[和与][^,]*有关的|有关|相关|各)/u;
const TALK: TriggeredPattern = {
  trigger: triggerOfWords(['会见', '会谈', '会商', '座谈', '视频连', '交流座']),
  expression: /会见|会谈|会商|座谈交流|座谈|视频连线|交流座谈/uy,
};
/** A link to those who are shown or asked on a tour, and the means as such, is no meeting: 同前方记者|视频连线, 视频连线|等技术. */
const SHOWN_BEFORE =
  /(?:记者|主播|嘉宾|网[民友]|村民|居民|群众|乡亲们?|老[人乡]|家属|亲人|职工|工人|游客|学生|同学们|分[台社]|[你我他她咱]们?|工作人员|现场|通过(?:[^,。;]{0,12}))(?:进行了?|开展了?)?$/u;
const SHOWN_BEHIND = /^(?:了|过|着|等|的|技术|方式|系统|平台|画面|设备|形式)/u;
const TALK_BEFORE = /(?:进行|展开|开展|举行|召开)(?:了)?(?:深入|亲切|友好|工作|热情)?$/u;

/** The meetings of `[from, to)` that are reported as held, in text order; of two that overlap the longer. */
export function meetingsIn(text: string, from: number, to: number): MeetingMention[] {
  const out: MeetingMention[] = [];
  for (const hit of nouns.findAll(text, from, to)) {
    if (hit.from < (out[out.length - 1]?.to ?? 0)) continue;
    const end = closing(text, wholeNoun(text, hit.to), to);
    const cited = CITED_BEHIND.test(text.slice(end, end + 8)) && !/^决定(?!精神|要求|事项)/u.test(text.slice(end, end + 4));
    if (cited || inTitle(text, from, hit.from)) continue;
    // 中国人民政治协商会议|全国委员会, 人民代表大会|常务委员会: a body.
    if (BODY.test(text.slice(end - 4, Math.min(to, end + 24)))) continue;
    const clause = clauseStart(text, from, hit.from);
    const before = text.slice(clause, hit.from);
    if (CITED_BEFORE.test(before)) continue;
    const mention =
      joined(text, out.at(-1), hit.from, end) ??
      heldBefore(text, clause, end) ??
      heldBehind(text, clause, end, to) ??
      attended(text, clause, end);
    // 召开党组会议,开展集体学习: what is done there.
    if (mention && !(out.length > 0 && mention.name === '集体学习')) out.push(mention);
  }
  for (const match of matchesAtOffsets(text, TALK, from, to)) {
    const at = match.index;
    const end = at + match[0].length;
    const talk = match[0] === '会见' ? /^[^,。;]{2,}/u.test(text.slice(end, to)) || /参加$/u.test(text.slice(from, at)) : true;
    const held =
      (match[0].startsWith('会') && match[0] !== '会商') ||
      match[0] === '视频连线' ||
      TALK_BEFORE.test(text.slice(from, at)) ||
      /(?:与|(?<![陪一共])同|和)[^,。;]{2,40}$|(?:参加|出席|召开)了?$/u.test(text.slice(clauseStart(text, from, at), at));
    if (
      !talk ||
      !held ||
      (match[0] === '视频连线' && isShown(text, from, at, end)) ||
      /^(?:[会室时的]|成果|共识|纪要|机制)/u.test(text.slice(end, end + 2)) ||
      /(?:曾|组织专家)[^,。;]{0,20}$/u.test(text.slice(from, at)) ||
      out.some((mention) => mention.to > at - 4 && mention.from < end + 4)
    )
      continue;
    out.push({ from: at, to: end, name: match[0], rule: 'talk' });
  }
  return out.sort((a, b) => a.from - b.from);
}

/** Whether a link by video is one that a tour is shown. */
function isShown(text: string, from: number, at: number, end: number): boolean {
  return SHOWN_BEFORE.test(text.slice(Math.max(from, at - 20), at)) || SHOWN_BEHIND.test(text.slice(end, end + 2));
}

/** The first name of a meeting in a headline or a caption, whatever is said of it; null where none stands there. */
export function meetingNamed(text: string, from: number, to: number): MeetingMention | null {
  const hit = nouns.find(text, from, to)[0];
  if (!hit || inTitle(text, from, hit.from)) return null;
  const end = closing(text, wholeNoun(text, hit.to), to);
  const start = Math.max(clauseStart(text, from, hit.from), text.lastIndexOf(' ', hit.from) + 1);
  const behind = text.slice(end, Math.min(to, end + 24));
  return CITED_BEHIND.test(behind.slice(0, 8)) || PLANNED_BEHIND.test(behind)
    ? null
    : (heldBefore(text, start, end) ?? named(text, start, end, 'is-held'));
}

/** 召开常委会会议|和专题会议: the second of two that are told of with one verb. */
function joined(text: string, before: MeetingMention | undefined, noun: number, end: number): MeetingMention | null {
  if (!before || noun - before.to > 30 || (before.rule !== 'held' && before.rule !== 'attended')) return null;
  const joint = /^(?:和|以?及|与|、)(?=[^,。;:和、“]{2,}$)/u.exec(text.slice(before.to, end));
  return joint && named(text, before.to + joint[0].length, end, before.rule);
}

/** `召开NAME` */
function heldBefore(text: string, clause: number, end: number): MeetingMention | null {
  const words = text.slice(clause, end);
  const verb = /^.*(?:召开|举行|举办|召集|开展(?:了)?(?:为期[^,。;]{1,6}的)|(?:进行|开展)(?=[^,。;]{0,16}集体学习$))(?:了|过|的)?/su.exec(
    words,
  );
  if (!verb || WILL_HOLD.test(verb[0]) || MAY_HOLD.test(verb[0]) || NOT_HELD.test(verb[0]) || STILL_TO_COME.test(verb[0])) return null;
  // 于2月召开的人大会议|将选举…
  if (verb[0].endsWith('的') && /^[将拟]/u.test(text.slice(end, end + 1))) return null;
  const from = clause + verb[0].length;
  return end - from >= 2 && end - from <= 60 ? named(text, from, end, 'held') : null;
}

/** How far into an article it is told that a meeting is still to be held, in UTF-16 code units. */
const ANNOUNCED_WITHIN = 2000;
const ANNOUNCED = /^[^,。;]{0,10}(?:[将拟]|定于|计划)[^,。;]{0,14}(?:召开|举行|举办|开幕)/u;

/** Whether the beginning of an article tells that a meeting of a name is still to be held. */
export function isAnnounced(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0 && at < ANNOUNCED_WITHIN; at = text.indexOf(name, at + name.length))
    if (ANNOUNCED.test(text.slice(at + name.length, at + name.length + 30))) return true;
  return false;
}

/** `NAME召开`, `NAME在郑州举行` */
function heldBehind(text: string, clause: number, end: number, to: number): MeetingMention | null {
  const behind = text.slice(end, Math.min(to, end + 100));
  const held = decides(text, clause, end, behind) || states(text, clause, end, behind) || IS_HELD.test(behind.slice(0, 34));
  const planned = PLANNED_BEHIND.test(behind.slice(0, 24)) || PLANNED_BEFORE.test(text.slice(clause, end - 2));
  if (!held || planned) return null;
  return named(text, clause, end, 'is-held');
}

function decides(text: string, clause: number, end: number, behind: string): boolean {
  // (2017年9月27日县人大常委会第七次会议通过): who passed a list of appointments.
  const near = text.slice(Math.max(0, clause - 29), end + 1);
  if (near.lastIndexOf('(') > near.lastIndexOf(')')) return false;
  return DECIDES.test(behind) && SESSION.test(text.slice(Math.max(clause, end - 16), end));
}

/** A name of its own, directly behind the day: what a meeting of another day said is only cited. */
function states(text: string, clause: number, end: number, behind: string): boolean {
  return STATES.test(behind) && end - clause >= 6 && DAY_BEFORE.test(text.slice(Math.max(0, clause - 10), clause));
}

/** 要其|出席会议, 未|参加会议: nobody is told to have been there. */
const NOT_ATTENDED =
  /每(?:年|月|周|天|次|逢)[^,。;]{0,30}(?:出席|参加|列席)(?:了|的)?$|(?:看望|慰问|接见|欢迎|邀请|组织)(?:了|前来)?(?:出席|参加|列席)$|(?:将|拟)[^,。;将]{0,16}(?:出席|参加|列席)(?:了|的)?$|(?:要[求其他她]?|让|通知|请求?|未能?|没有?|不能|不得|无法|拒绝|不再|应(?![邀约])|须|可以)[^,。;]{0,3}(?:出席|参加|列席)(?:了|的)?$/u;

/** 出席将于14日举行的|大会, 将于10月27日出席在吉隆坡举行的|会议 */
const STILL_TO_COME = /(?:[将拟]|定于)[于在]?[^,。;]{0,20}(?:举行|召开|举办|开幕)的|(?<!即)将于[^,。;]{2,16}(?:出席|参加|访问)/u;

/** What those on tour hold where they are, under no name but its kind: 在甲镇调研。…现场办公会上. */
export const OF_TOUR = /^(?:现场)?(?:座谈|办公|调度|推进|汇报|反馈|交流|协调|碰头)会$/u;

/** 座谈会|上,老同志们…: a meeting of those who are told of, at the head of a sentence. */
const OPENING = new RegExp(`^(?:(?:随后|之后|接着|当[日天])的?)?${OF_TOUR.source.slice(1)}`, 'u');

/** `出席NAME`, `参加会议`, `在NAME上` */
function attended(text: string, clause: number, end: number): MeetingMention | null {
  const words = text.slice(clause, end);
  if (STILL_TO_COME.test(words)) return null;
  const at = /^.*在/su.exec(words);
  if (at && /^(?:上|中)/u.test(text.slice(end, end + 1))) return named(text, clause + at[0].length, end, 'at');
  if (text.startsWith('上,', end) && OPENING.test(words)) return named(text, clause, end, 'at');
  const verb = /^.*(?:出席|参加|列席|主持|收看|收听)(?:了|的)?/su.exec(words);
  return verb && !NOT_ATTENDED.test(verb[0]) ? named(text, clause + verb[0].length, end, 'attended') : null;
}

function named(text: string, from: number, end: number, rule: MeetingMention['rule']): MeetingMention | null {
  let start = from;
  for (let length = -1; length !== 0; start += length) {
    const words = text.slice(start, end);
    length = Math.max(0, ...NOT_NAME.map((pattern) => pattern.exec(words)?.[0].length ?? 0));
  }
  const name = text.slice(start, end).replace(/\s/gu, '');
  return name.length >= 2 && name.length <= 60 && !NO_MEETING.test(name) ? { from: start, to: end, name, rule } : null;
}

/** 人大会|议: a noun that ends in 会 and is the beginning of 会议. */
function wholeNoun(text: string, end: number): number {
  // 县委常委会|会议, 办公会|会议
  if (/[^大]会$/u.test(text.slice(end - 2, end)) && text.startsWith('会议', end) && !/[事题案程定论政]/u.test(text[end + 2] ?? ''))
    return end + 2;
  return text[end - 1] === '会' && text[end] === '议' && !/[事题案程定论政]/u.test(text[end + 1] ?? '') ? end + 1 : end;
}

/** 成立大会暨工作会议, 全体(扩大)会议: what 暨 and brackets join to a name belongs to it. */
function closing(text: string, end: number, to: number): number {
  const bracket = /^\([^()]{1,8}\)(?:会议|会)?/u.exec(text.slice(end, Math.min(to, end + 14)));
  const at = end + (bracket?.[0].length ?? 0);
  // “暖企早餐会”|暨民营企业家座谈会
  const quoted = text.startsWith('”暨', at) ? 1 : 0;
  if (!text.startsWith('暨', at + quoted)) return at;
  const clause = /^[^,。;:]{2,60}/u.exec(text.slice(at, to))?.[0] ?? '';
  const next = nouns.find(text, at, at + clause.length).at(-1);
  return next ? closing(text, next.to, to) : at;
}

const MARK = { none: 0, comma: 1, opening: 2, closing: 3 } as const;
const MARKS = new Uint8Array(0x10000);
for (const [units, mark] of [
  [',;:', MARK.comma],
  ['(“《', MARK.opening],
  [')”》', MARK.closing],
] as const)
  for (const unit of units) MARKS[unit.charCodeAt(0)] = mark;

/** Where the clause begins that goes on at an offset: behind the last comma that stands in no brackets or quotation. */
function clauseStart(text: string, from: number, at: number): number {
  let depth = 0;
  for (let i = at - 1; i >= from; i--) {
    const mark = MARKS[text.charCodeAt(i)];
    if (mark === MARK.none) continue;
    if (mark === MARK.closing) depth++;
    else if (mark === MARK.opening) depth = Math.max(0, depth - 1);
    else if (depth === 0) return i + 1;
  }
  return from;
}

/** Whether an offset stands inside 《…》. */
function inTitle(text: string, from: number, at: number): boolean {
  const before = text.slice(from, at);
  return before.lastIndexOf('《') > before.lastIndexOf('》');
}
