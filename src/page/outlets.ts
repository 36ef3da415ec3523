/** The paper, station or agency that the text of an article itself names: in a dateline, beside its reporters, under its last line. */

import { hasDateline } from './leads.ts';
import { OUTLET_SUFFIX } from './labels.ts';
import type { Draft } from './segment.ts';

const NAME = '[^\\s\\d,。;:!?、“”《》()【】/]';
const PLACED = `${OUTLET_SUFFIX}(?:[\\u4e00-\\u9fff]{2,3}站|站|网站|网|时刻|新闻网|新闻客户端|客户端)?`;
const OUTLET = `${NAME}{1,12}?${PLACED}(?:-[\\u4e00-\\u9fff]{2,8}(?:网|报|社|台))?`;
const DATELINE = new RegExp(`^[(【[]?(?:据)?(${OUTLET})(?=[^,。;:!?、“”《》()]{0,26}(?:讯|电|消息))`, 'u');
/** `云岭日报 2016年2月29日 本报记者…`, `云岭网青石频道 2015年9月14日 …`: where it was published, and when. */
const DATED = new RegExp(
  `^(${OUTLET})(?:[\\u4e00-\\u9fff]{2,4}频道)?\\s?(?:\\([\\u4e00-\\u9fff]{2,6}讯\\))?\\s?((?:19|20)\\d\\d年\\d{1,2}月\\d{1,2}日)(?=\\s|$)`,
  'u',
);
/** A dateline behind the headline on one line. */
const INLINE = new RegExp(`[\\s?!”](${OUTLET})[\\u4e00-\\u9fff]{0,6}\\d{1,2}月\\d{1,2}日(?:电|讯)`, 'u');
/** `【云岭广播电视台】11月6日,…`, `【云岭网报道】…`, `(云岭融媒)11月6日,…` */
const BRACKETED = new RegExp(
  `^[【(](?!(?:今日|每日|本周|一周|最新|时政|图片|视频|综合|要闻))([\\u4e00-\\u9fff]{2,10}?${OUTLET_SUFFIX})(?:综合)?(?:报道|讯|消息)?[】)]`,
  'u',
);
/** The address of a site, in brackets behind its name. */
const ADDRESS = '\\((?:https?://|www\\.|微信(?:公众号|ID|号)\\s?[:;])[^()]{3,40}\\)';
const REPORTER_OF = new RegExp(
  `(?:^|[\\s\\d,。;:!?、“”《》()【】/日])(${NAME}{1,8}?${OUTLET_SUFFIX})(?:${ADDRESS})?(?:全媒体|融媒体?|特派\\S{0,4}|见习|首席|实习)?记者`,
  'u',
);
/** An outlet that tells what its own reporters learned, or what it was told itself. */
const LEARNED = new RegExp(
  `(?:^|[\\s,。;:!?、“”》)】]|日前|近日|今天|昨天|当天|告诉|告知|对|向)(${NAME}{1,8}?${OUTLET_SUFFIX})` +
    `(?:(?:${ADDRESS})?记者(?:${ADDRESS})?(?=[,。”]|[^,。;:!?、“”《》()]{0,4}(?:从|获悉|了解到|注意到|发现|检索|梳理|查询|查阅|致电|联系|采访|走访|看到))|` +
    `${ADDRESS}(?=(?:[^,。;:!?、“”《》()]{0,4}(?:从|获悉|了解到|注意到|发现|检索|梳理|查询))))`,
  'gu',
);
/** What a paragraph holds that may name its outlet so. */
const MAY_TELL = /记者|\((?:www|http|微信)/u;
/** `据新华社电`, `综合云岭网报道`, `新华社北京11月6日电` under the text. */
const CLOSING = new RegExp(
  `^[(]?(?:(?:综合|据)(${OUTLET})|(${OUTLET})(?=[\\u4e00-\\u9fff]{0,6}\\d{1,2}月\\d{1,2}日(?:专?电|讯)))[^,。;:!?、“”《》()]{0,14}[。)]{0,2}$`,
  'u',
);
const CLOSING_BRACKET = new RegExp(`[(](?:综合|据)《?(${OUTLET})》?[^,。;:!?、“”《》()]{0,6}[)]。?$`, 'u');
/** `云岭融媒出品`, `公众号云岭观察授权`. */
const MADE_BY = new RegExp(`^(${OUTLET})[\\u4e00-\\u9fff]{0,6}出品|公众号“?([^\\s,。;:!?、“”《》()]{2,12}?)”?(?:官方)?授权`, 'u');
/** `云岭观察(微信ID:…)`: an account that names itself. */
const ACCOUNT = /(?:^|[\s,。;:!?])([^\s\d,。;:!?、“”《》()【】]{2,10})\(微信(?:公众号|ID|号)\s?:/gu;
/** `云岭日报:…` before a headline. */
const TITLED = new RegExp(`^(${NAME}{1,8}?(?:日报|晚报|晨报|时报|青年报|农民报|新华社|新华网|人民网|央视网)(?:海外版)?):`, 'u');
/** Paragraphs of pictures that may stand over the one with the dateline, and that one. */
const OVER = 3;
/** Lines under the text that may name its origin. */
const LAST = 3;
/** `本报`, `另据…`, papers of all kinds. */
const NOBODY = /^(?:[本我各多另又据该某@]|根据|其他|有关|境[内外]|海外|当地|中外|外地|众)|告诉|告知|接受/u;

/** The date that stands with the outlet at the beginning of an article's text, as printed, or null. */
export function datedLead({ items, body }: Draft): string | null {
  return DATED.exec(items[body]?.text.slice(0, 60) ?? '')?.[2] ?? null;
}

/** The outlet that an article's text names as its origin, or null. */
export function outletOf({ items, body, headline }: Draft): string | null {
  for (const item of items.slice(0, body + 1)) {
    const head = item.text.slice(0, 60);
    const dated = DATED.exec(head)?.[1];
    if (dated && !NOBODY.test(dated)) return dated;
    if (item.kind !== 'paragraph' && item.kind !== 'byline') continue;
    const outlet = BRACKETED.exec(head)?.[1] ?? (hasDateline(head) ? DATELINE.exec(head)?.[1] : undefined) ?? REPORTER_OF.exec(head)?.[1];
    if (outlet && !NOBODY.test(outlet)) return outlet;
  }
  for (const item of items) {
    if (item.kind !== 'byline' && item.kind !== 'meta' && item !== items[items.length - 1]) continue;
    const reporter = REPORTER_OF.exec(item.text.slice(-80))?.[1];
    if (reporter && !NOBODY.test(reporter)) return reporter;
  }
  for (const { kind, text } of items.slice(body + 1, body + 1 + OVER)) {
    const outlet = kind === 'paragraph' && hasDateline(text) ? DATELINE.exec(text)?.[1] : undefined;
    if (outlet && !NOBODY.test(outlet)) return outlet;
  }
  return (
    closingOutlet(items.slice(-LAST)) ??
    inlineOutlet(items.slice(0, body + 1)) ??
    learnedBy(items) ??
    TITLED.exec(headline[0]?.text ?? '')?.[1] ??
    null
  );
}

function closingOutlet(last: Draft['items']): string | null {
  for (const { text } of last) {
    const tail = text.slice(-80);
    const closing = text.length <= tail.length ? CLOSING.exec(text) : null;
    const made = MADE_BY.exec(tail);
    const outlet = closing?.[1] ?? closing?.[2] ?? CLOSING_BRACKET.exec(tail)?.[1] ?? made?.[1] ?? made?.[2];
    if (outlet && !NOBODY.test(outlet)) return outlet;
  }
  return null;
}

function inlineOutlet(first: Draft['items']): string | null {
  for (const { text } of first) {
    const head = text.slice(0, 160);
    const outlet = /日[电讯]/u.test(head) ? INLINE.exec(head)?.[1] : undefined;
    if (outlet && !NOBODY.test(outlet)) return outlet;
  }
  return null;
}

/** The one outlet whose reporters tell what they learned; where two do, neither is known to be the origin. */
function learnedBy(items: Draft['items']): string | null {
  const names = new Set<string>();
  for (const { kind, text } of items) {
    if (kind !== 'paragraph' || !MAY_TELL.test(text)) continue;
    for (const expression of [LEARNED, ACCOUNT])
      for (const match of text.matchAll(expression)) {
        const name = match[1]!.replace(/^.*(?:告诉|告知)/u, '');
        if (!NOBODY.test(name)) names.add(name);
      }
  }
  return names.size === 1 ? [...names][0]! : null;
}
