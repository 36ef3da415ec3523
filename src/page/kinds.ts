/** What a line of a page is, told from the line alone. */

import { loadTable } from '../lexicon/load.ts';
import { classOf } from '../text/character-class.ts';
import { begins, sticky } from '../text/sticky-pattern.ts';
import { headingLevel } from './headings.ts';
import { anyOf, isLabelled, OUTLET_SUFFIX } from './labels.ts';
import { mastheadLine } from './masthead-line.ts';
import { hasDateline, isClosed, isOpen, leadStrength, startsItem } from './leads.ts';

/**
 * `title` may be a headline, a subhead or a short caption: only its neighbours tell. `path` is the trail of links over
 * a web page's article; all before it is navigation. `debris` says nothing and is left out.
 */
export type Kind = 'heading' | 'title' | 'paragraph' | 'caption' | 'byline' | 'meta' | 'path' | 'debris';

/** Lines of date and source, captions and furniture are not longer, in characters. */
const LONGEST_LINE = 160;
/** No headline is longer, in characters. */
export const LONGEST_HEADLINE = 70;

const DIGITS = '0123456789';

const DEBRIS = [
  // Rules; a picture's number or a slogan between dashes: `—— 四图重五四四 ——`, `- 3 -`.
  sticky('—-_=*~·.+| ', /[—\-_=*~·.+|\s]{2,}$/uy),
  sticky('—-', /[—-]{1,6}\s?[^—-]{1,16}\s?[—-]{1,6}$/uy),
  // Numbers of pages.
  sticky(`第ABCDEFGH${DIGITS}`, /(?:第\s?)?(?:[A-H]\s?)?\d{1,3}\s?版?$/uy),
  sticky('第', /第\s?(?:\d{1,3}|[一二三四五六七八九十]{1,3})\s?[版页][\s/,共]{0,4}\d{0,3}\s?[版页]?$/uy),
  sticky(DIGITS, /\d{1,3}\s?\/\s?\d{1,3}$/uy),
  sticky(
    `ABCDEFGH${DIGITS}`,
    /[A-H]?\d{1,2}\s?版?[\s:·]{0,2}(?:要闻|综合|时政|新闻|专题|广告|副刊|国内|本地|本市|经济|社会|民生|文化|体育|理论|党建)(?:新闻)?$/uy,
  ),
  sticky('(上下转接', /\(?(?:上接|下转|转第?|接第?)\s?[A-H\d一二三四五六七八九十第]{1,4}\s?版[^。]{0,12}\)?$/uy),
  // Links and pictures.
  sticky('DIPWdipw', /(?:DSC|IMG|DJI|P|WechatIMG)[_\s-]?\d{3,}\S{0,12}$/iuy),
  sticky('微Q图', /(?:微信图片|QQ图片|图片)[_\s-]?\d{0,20}$/uy),
  sticky('(', /\(更新时间戳[^)]{0,40}\)$/uy),
  sticky('“”"\'‘’', /[“”"'‘’]$/uy),
];
const FILE = /^\S{1,60}\.(?:jpe?g|png|gif|bmp|mp4|docx?|pdf)$/iu;
/** How names of files end. */
const ENDS_FILE = classOf('gGfFpP4cCxX');

const LINK = /^(?:\S{0,8}(?:https?:\/\/|www\.)[!-~]+\S{0,8}|!?\[[^\]]{0,80}\]\([^)]{0,400}\))$/iu;
/** Where an address may begin: with a letter of its scheme. */
const SCHEME = classOf('hHwW');

const furniture = loadTable('page-furniture.tsv', ['text', 'match']);
const furnitureOf = (match: string): string[] => furniture.filter((row) => row[1] === match).map((row) => row[0]!);
const WHOLE: ReadonlySet<string> = new Set(furnitureOf('whole'));
const LONGEST_WHOLE = Math.max(...[...WHOLE].map((text) => text.length));
const first = (texts: readonly string[]): string => texts.map((text) => text[0]!.toLowerCase() + text[0]!.toUpperCase()).join('');
const START = sticky(first(furnitureOf('start')), new RegExp(`(?:${anyOf(furnitureOf('start'))})`, 'iuy'));
const PATH = sticky(first(furnitureOf('path')), `(?:${anyOf(furnitureOf('path'))})`);
/** `青石县人民政府网 > 政务公开 > 会议`. */
const TRAIL = /^[^\s>»,。;:]{2,20}(?:\s?(?:>{1,2}|»|›)\s?[^\s>»,。;:]{2,16}){2,6}$/u;
/** `【时政要闻】`, `[本报评论员]`: what stands over a headline in brackets of its own. */
const LABEL_ALONE = /^(?:【[\u4e00-\u9fff]{2,8}】|\[[\u4e00-\u9fff]{2,8}\])$/u;
/** The name of a column: `公司动态`, `时政要闻`. */
const COLUMN = new RegExp(`^[\\u4e00-\\u9fff]{0,8}(?:${anyOf(furnitureOf('end'))})$`, 'u');
/** A row of links: `首页 政务公开 办事指南 互动交流`. */
const NAVIGATION = /^[^\s|丨]{2,6}(?:[\s|丨]+[^\s|丨]{2,6}){3,11}$/u;
const SITE_WORD =
  /(?:首页|公开|动态|指南|园地|专栏|互动|交流|服务|概况|概貌|机构|设置|新闻|要闻|资讯|招聘|招生|专题|信箱|下载|大厅|之窗|简介|公告|文件|平台|天地|我们)(?=[\s|丨]|$)/gu;
/** Notices on persons and choices are documents with a text of their own. */
const DOCUMENT =
  /(?:任前|拟任|任免|干部|招[聘考录]|录[用取]|遴选|选调|选聘|评[选审定]|候选|中标|征[集求])[\u4e00-\u9fff]{0,6}(?:公示|公告|通告)$/u;
/** Several links in a row: `关闭页面|打印|收藏`. */
const LINKS = /^\S{1,8}(?:\s?[|丨]\s?\S{1,8}){1,8}$/u;

const BARE_DATE = sticky(
  `[(【${DIGITS}`,
  /[[(【]?(?:(?:19|20)\d\d\s?[-年./]\s?\d{1,2}\s?[-月./]\s?\d{1,2}\s?日?|\d{2}\.\d{2}\.(?:19|20)\d\d|\d{8})(?:\s?星期[一二三四五六日天])?(?:\s{0,2}\d{1,2}:\d{2}(?::\d{2})?|\d{4})?[\])】]?(?:\s(?![日号])[^。,]{0,80})?$/uy,
);
const MASTHEAD = new RegExp(`^[\\u4e00-\\u9fff]{1,10}${OUTLET_SUFFIX}\\s?.{0,12}(?:(?:19|20)\\d\\d\\s?[年./-]|第\\d{1,5}期|星期)`, 'u');
/** `青石县人民政府 发布时间:… 来源:…`, `| 招商动态 |2018-05-21`: labels or a date behind the name of a site or a column. */
const LABELLED_WITHIN =
  /^[^。?!]{0,40}(?:时间|日期)\s?:.{0,40}(?:来源|作者|浏览|点击)[^\s:]{0,3}\s?:|^[|丨]?\s?[\u4e00-\u9fff]{2,8}\s?[|丨]\s?(?:19|20)\d\d-\d\d?-\d\d?$/u;
const BY = sticky('bB', /by\s\S{2,20}$/iuy);

/** How captions begin; where they tell who stands where; how they end. */
const CAPTIONED = sticky(
  '图上下左右题资视网',
  /(?:图为|图片?[一二三四五六七八九\d]{0,2}[:丨|]|[上下左右]图[为:]?|题图|(?:资料|视频|网络)(?:图片|截图)|视频:)/uy,
);
const PLACED = /\((?:前排)?(?:[左右前中后]排?[一二三四五六七八九\d]{0,2}|左起|右起|中间)\)/u;
const CREDITED =
  /(?:视频截图|资料图片?|供图|新华社(?:记者\s?[\u4e00-\u9fff]{2,4}\s?)?[发摄]|图\/[\u4e00-\u9fff]{2,10}|(?<=[\s.。])[\u4e00-\u9fff·]{2,8}\s?摄)\)?$/u;
/** The last character of a credit. */
const ENDS_CREDIT = classOf('图片发摄)');

export function isColumn(text: string): boolean {
  return text.length <= 12 && COLUMN.test(text) && !DOCUMENT.test(text);
}

/** Whether a line tells when and from where a page comes. */
export function isMeta(text: string): boolean {
  return (
    text.length <= 160 &&
    ((isLabelled(text) && !/[。?!]/u.test(text)) ||
      begins(BARE_DATE, text) ||
      (/[:|丨]/u.test(text) && LABELLED_WITHIN.test(text)) ||
      begins(BY, text) ||
      (MASTHEAD.test(text) && !/[。?!]/u.test(text)) ||
      mastheadLine(text) !== null)
  );
}

/** Whether a line is nothing but a date. */
export function isBareDate(text: string): boolean {
  return text.length <= 40 && begins(BARE_DATE, text);
}

export function kindOf(text: string): Kind {
  if (headingLevel(text) > 0) return 'heading';
  // Nothing but a link is long and no paragraph.
  if (text.length > LONGEST_LINE) return text.length <= 500 && isLink(text) ? 'debris' : 'paragraph';
  if (isDebris(text) || isLink(text)) return 'debris';
  if (text.length <= 100 && (begins(PATH, text) || isNavigation(text) || (/[>»›]/u.test(text) && TRAIL.test(text)))) return 'path';
  if (LABEL_ALONE.test(text)) return 'meta';
  if (isMeta(text) || isFurniture(text) || isColumn(text)) return 'meta';
  if (isCaption(text)) return 'caption';
  return mayBeTitle(text) ? 'title' : 'paragraph';
}

function isDebris(text: string): boolean {
  return DEBRIS.some((pattern) => begins(pattern, text)) || (ENDS_FILE[text.charCodeAt(text.length - 1)] === 1 && FILE.test(text));
}

function isLink(text: string): boolean {
  let may = text.charCodeAt(0) === 0x5b || text.charCodeAt(0) === 0x21;
  for (let i = 0; i <= 16 && !may; i++) may = SCHEME[text.charCodeAt(i)] === 1;
  return may && LINK.test(text);
}

function isCaption(text: string): boolean {
  return (
    begins(CAPTIONED, text) ||
    (text.includes('(') && PLACED.test(text)) ||
    ((ENDS_CREDIT[text.charCodeAt(text.length - 1)] === 1 || text.includes('图/')) && CREDITED.test(text))
  );
}

function isNavigation(text: string): boolean {
  return text.length <= 90 && /[\s|丨]/u.test(text) && NAVIGATION.test(text) && (text.match(SITE_WORD)?.length ?? 0) >= 2;
}

/** Whether a line is a part of a web page that is no news. */
function isFurniture(text: string): boolean {
  return (
    (text.length <= LONGEST_WHOLE && WHOLE.has(text)) ||
    begins(START, text) ||
    (text.length <= 60 && /[|丨]/u.test(text) && LINKS.test(text)) ||
    text.includes('ICP备')
  );
}

function mayBeTitle(text: string): boolean {
  if (text.length < 2 || text.length > LONGEST_HEADLINE || /[。;]/u.test(text) || /[:,、]$/u.test(text)) return false;
  if (hasDateline(text) || isOpen(text) || (startsItem(text) && text.length > 30)) return false;
  if (leadStrength(text) === 2 && /^[^:]{0,24},/u.test(text)) return false;
  if (!isClosed(text)) return true;
  // A headline may ask, call or trail off; a quoted sentence is part of the report.
  return /[?!…~.]$/u.test(text) && text.length <= 46 && !/^[“"].*[?!…~.][”"]$/u.test(text);
}
