/** What a line of a page is, told from the line alone. */

import { headingLevel } from './headings.ts';
import { hasDateline, isClosed, isOpen, leadStrength, startsItem } from './leads.ts';

/**
 * `title` may be a headline, a subhead or a short caption: only its neighbours tell. `path` is the trail of links over
 * a web page's article; all before it is navigation. `debris` says nothing and is left out.
 */
export type Kind = 'heading' | 'title' | 'paragraph' | 'caption' | 'byline' | 'meta' | 'path' | 'debris';

/** No headline is longer, in characters. */
export const LONGEST_HEADLINE = 70;

const DEBRIS = [
  // Rules; a picture's number or a slogan between dashes: `—— 四图重五四四 ——`, `- 3 -`.
  /^[—\-_=*~·.+|\s]{2,}$/u,
  /^[—-]{1,6}\s?[^—-]{1,16}\s?[—-]{1,6}$/u,
  // Numbers of pages.
  /^(?:第\s?)?(?:[A-H]\s?)?\d{1,3}\s?版?$/u,
  /^第\s?(?:\d{1,3}|[一二三四五六七八九十]{1,3})\s?[版页](?:\s?[/,共]?\s?共?\s?\d{0,3}\s?[版页]?)?$/u,
  /^\d{1,3}\s?\/\s?\d{1,3}$/u,
  /^[A-H]?\d{1,2}\s?版?[\s:·]{0,2}(?:要闻|综合|时政|新闻|专题|广告|副刊|国内|本地|本市|经济|社会|民生|文化|体育|理论|党建)(?:新闻)?$/u,
  /^\(?(?:上接|下转|转第?|接第?)\s?[A-H\d一二三四五六七八九十第]{1,4}\s?版[^。]{0,12}\)?$/u,
  // Links and pictures.
  /^\S{0,8}(?:https?:\/\/|www\.)\S+$/iu,
  /^!?\[[^\]]{0,80}\]\([^)]{0,400}\)$/u,
  /^(?:DSC|IMG|DJI|P|WechatIMG)[_\s-]?\d{3,}\S{0,12}$/iu,
  /^(?:微信图片|QQ图片|图片)[_\s-]?\d{0,20}$/u,
  /^\S{1,60}\.(?:jpe?g|png|gif|bmp|mp4|docx?|pdf)$/iu,
  /^\(更新时间戳[^)]{0,40}\)$/u,
  /^[“”"'‘’]$/u,
];

/** Parts of a web page that are no news. */
const NAVIGATION =
  /^(?:(?:网站)?首页|返回\S{0,4}|[上下]一[篇条页]\S{0,60}|(?:点击)?分享到?\S{0,8}|打印(?:本页)?|关闭(?:窗口|页面|本页)?|收藏(?:本站)?|字[体号].{0,16}|[【[(]?\s?[大中小](?:\s[中小]){0,2}\s?[】\])]?|扫[一码]\S{0,16}|更多\S{0,4}|相关(?:链接|阅读|新闻|报道)\S{0,2}|(?:延伸|推荐)阅读|登录|注册|(?:高级|站内)?搜索|联系我们.{0,30}|(?:网站|站点)地图.{0,20}|关于我们.{0,30}|版权所有.{0,60}|备案(?:序)?号.{0,40}|\S{0,4}ICP备\S{2,40}|(?:主办|承办|技术支持|维护)(?:单位)?:.{2,120}|网站标识码.{0,30}|附件:?|关闭页面.{0,20}|查看原文|无障碍\S{0,4}|繁体(?:中文)?|English|手机版|加入收藏|设为首页)$/u;
const PATH = /^(?:您?[现所]?[在]?的?)?(?:当前|您的|你的|现在|所在)的?位置|^(?:网站)?首页\s?(?:>|»|\/|-|→)/u;
/** The name of a column: `公司动态`, `时政要闻`. */
const COLUMN = /^[\u4e00-\u9fff]{0,6}(?:新闻摘要|详细新闻|内容提要|导读|动态|要闻|资讯|频道|专栏|栏目|公示公告|通知公告|信息公开|政务公开|新闻中心|时政|本地新闻|今日关注|头条)$/u;

export const LABEL =
  /^[[(【]?(?:发布(?:时间|日期|者|人|单位|机构)|发表(?:时间|日期)|更新(?:时间|日期)|(?:录入|编辑|创建|成文|印发|公开)(?:时间|日期)|(?:信息|文章|稿件|新闻|本文|资料)?来源|稿源|来稿(?:单位)?|出处|原标题|浏览(?:次数|量)?|点击(?:数|量|次数)?|阅读(?:次数|量|数)?|访问(?:次数|量)|字[体号]|索引号|发文字号|文号|主题词|信息分类|所属栏目|(?:供稿|报送|拟稿|承办)(?:单位|部门)|作\s?者|文\s?字|撰\s?[文稿]|文\/图|图\/文|图文|供\s?稿|供\s?图|摄\s?影|图\s?片|(?:本[报台网站])?(?:全媒体|融媒体?)?(?:记\s?者|通讯员|特约通讯员|特约记者|实习生)|(?:责任|执行|值班|见习|本期|本版|美术|视频)?编\s?辑|责\s?编|美\s?编|审\s?[核稿签定读]|校\s?[对审]|监\s?制|值班(?:主任|编委|总编|领导)|编\s?审|主\s?编|总\s?编辑?|[一二三初复终]\s?审|播\s?音|主\s?播|排\s?版|策\s?划|统\s?筹|出\s?品)\s?[:|/丨]/u;
const BARE_DATE = /^[[(【]?(?:(?:19|20)\d\d\s?[-年./]\s?\d{1,2}\s?[-月./]\s?\d{1,2}\s?日?|\d{8})(?:\s?星期[一二三四五六日天])?(?:\s?\d{1,2}:\d{2}(?::\d{2})?)?[\])】]?(?:\s.{0,80})?$/u;
const MASTHEAD = /^[\u4e00-\u9fff]{2,12}(?:日报|晚报|晨报|早报|时报|都市报|商报|周报|报|新闻网|网)\s.{0,12}(?:(?:19|20)\d\d\s?[年./-]|第\d{1,5}期|星期)/u;
const BY = /^by\s\S{2,20}$/iu;

const CAPTION = /^(?:图为|图片?[一二三四五六七八九\d]{0,2}[:丨|]|[上下左右]图[为:]?|题图|(?:资料|视频|网络)(?:图片|截图)|视频:)|[((](?:前排)?(?:[左右前中后]排?[一二三四五六七八九\d]{0,2}|左起|右起|中间)[))]|(?:视频截图|资料图片?|供图|新华社(?:记者\s?[\u4e00-\u9fff]{2,4}\s?)?[发摄]|图\/[\u4e00-\u9fff]{2,10}|(?<=[\s.。])[\u4e00-\u9fff·]{2,8}\s?摄)[))]?$/u;

export function isColumn(text: string): boolean {
  return text.length <= 12 && COLUMN.test(text);
}

/** Whether a line is a caption as such, not only by its place under a picture. */
export function isCaption(text: string): boolean {
  return text.length <= 160 && CAPTION.test(text);
}

/** Whether a line tells when and from where a page comes. */
export function isMeta(text: string): boolean {
  return text.length <= 160 && (LABEL.test(text) || BARE_DATE.test(text) || BY.test(text) || MASTHEAD.test(text));
}

/** Whether a line is nothing but a date. */
export function isBareDate(text: string): boolean {
  return text.length <= 40 && BARE_DATE.test(text);
}

export function kindOf(text: string): Kind {
  if (headingLevel(text) > 0) return 'heading';
  if (text.length <= 420 && DEBRIS.some((pattern) => pattern.test(text))) return 'debris';
  if (PATH.test(text) && text.length <= 100) return 'path';
  if (isMeta(text) || (text.length <= 130 && NAVIGATION.test(text)) || isColumn(text)) return 'meta';
  if (isCaption(text)) return 'caption';
  return mayBeTitle(text) ? 'title' : 'paragraph';
}

function mayBeTitle(text: string): boolean {
  if (text.length < 2 || text.length > LONGEST_HEADLINE || /[。;]/u.test(text) || /[:,、]$/u.test(text)) return false;
  if (hasDateline(text) || isOpen(text) || (startsItem(text) && text.length > 30)) return false;
  if (leadStrength(text) === 2 && /^[^:]{0,24},/u.test(text)) return false;
  if (!isClosed(text)) return true;
  // A headline may ask, call or trail off; a quoted sentence is part of the report.
  return /[?!…~.]$/u.test(text) && text.length <= 46 && !/^[“"].*[?!…~.][”"]$/u.test(text);
}
