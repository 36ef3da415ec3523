/** The printed date of publication and the paper, station or agency an article comes from. */

import { findDates, parseDate } from '../text/date-grammar.ts';
import type { Draft } from './segment.ts';
import { withoutDate } from './credits.ts';
import { isBareDate } from './kinds.ts';
import { isPaperName, mastheadLine } from './masthead-line.ts';
import { DATE_LABEL, PUBLISHER_LABEL, SOURCE_LABEL } from './labels.ts';
import type { Item } from './mend.ts';
import { datedLead, outletOf } from './outlets.ts';

export interface Imprint {
  published: string | null;
  source: string | null;
}

/** `20241219`: in the names of broadcasts and files. */
const EIGHT_DIGITS = /(?<!\d)((?:19|20)\d\d)(\d\d)(\d\d)(?!\d)/u;
/** Says nothing of where an article comes from. */
const NO_SOURCE = /^(?:本站|本网|原创|互联网|网络|未知|其他|综合|转载|作者|编辑|责任编辑|点击|浏览|发布)/u;
/** What only a part of the article comes from. */
const PART_LABEL = /(?:简历|图片|照片|资料|数据|视频|图表|素材)(?:来源)?$/u;
/** A label that stands directly behind the name. */
const NEXT_LABEL =
  /(?:作者|编辑|责任编辑|记者|发布时间|发布日期|时间|日期|阅读|浏览|点击|访问|字[体号]|(?:整理)?编发|审核|校对)[次数量]*:.*$/u;
const OWNER = /^([\u4e00-\u9fff]{2,12}(?:日报|晚报|晨报|早报|时报|都市报|商报|周报|新闻网))(?:\s|$)/u;

/** `您所在的位置:云岭新闻网 > 时政`: the site that a trail of links begins with. */
const SITE = /位置\s?:\s?([\u4e00-\u9fff]{2,10}(?:网|在线))\s?(?:>|»|›|-)/u;

/** The first full date of a text as EDTF, or null. */
export function fullDate(text: string): string | null {
  for (const { form } of findDates(text)) if (form.value && /^\d{4}-\d\d-\d\d$/u.test(form.value)) return form.value;
  const digits = EIGHT_DIGITS.exec(text);
  return digits ? parseDate(`${digits[1]!}-${digits[2]!}-${digits[3]!}`) : null;
}

/** What the lines of each article say, and what the page's own head or foot says for all of them. */
export function imprintsOf(drafts: readonly Draft[]): Imprint[] {
  const own = drafts.map(imprintOf);
  const first = own[0];
  const last = own[own.length - 1];
  if (!first || !last || own.length < 2) return own;
  const shares = (field: keyof Imprint, from: Imprint): boolean => own.every((imprint) => imprint === from || imprint[field] === null);
  const paper = mastheadOf(drafts[0]!);
  const published = shares('published', first) || titleDate(drafts[0]!) !== null ? first.published : null;
  const source = paper ?? (shares('source', first) ? first.source : null);
  // A digest is dated and signed under its last report.
  const foot = footOf(drafts[drafts.length - 1]!);
  const dated = foot && shares('published', last) ? last.published : null;
  const named = foot && foot === 'labelled' && shares('source', last) ? last.source : null;
  return own.map((imprint) => ({ published: imprint.published ?? published ?? dated, source: imprint.source ?? source ?? named }));
}

/** How the last line of a page gives its date: behind labels, behind the writers, not at all. */
function footOf(draft: Draft): 'labelled' | 'signed' | null {
  const index = draft.items.findLastIndex(({ kind, text }) => (kind === 'meta' || kind === 'byline') && fullDate(text) !== null);
  return index >= 0 && draft.body >= 0 && index > draft.body ? datedAs(draft, index) : null;
}

/** Whether a line under the text is dated as a publication: behind labels or on the line after them, behind the writers. */
function datedAs({ items }: Draft, index: number): 'labelled' | 'signed' | null {
  const { kind, text } = items[index]!;
  if (
    IMPRINT.test(text) ||
    (isBareDate(text) &&
      /(?:来源|编辑|责编|审核|校对)(?:\s?[:/|丨】]|\s[\u4e00-\u9fff]{2,4}(?:[\s)、]|$))/u.test(items[index - 1]?.text ?? ''))
  )
    return 'labelled';
  return kind === 'byline' && withoutDate(text) !== text ? 'signed' : null;
}

function imprintOf(draft: Draft): Imprint {
  const metas = draft.items.filter((item) => item.kind === 'meta' || item.kind === 'byline');
  return {
    published: publishedIn(draft) ?? titleDate(draft) ?? fullDate(datedLead(draft) ?? ''),
    source: sourceIn(metas) ?? closingSource(draft) ?? mastheadOf(draft) ?? outletOf(draft),
  };
}

/** Behind the text a date is that of publication where it stands with the source or the makers. */
const IMPRINT = /(?:发布|发表|更新)(?:时间|日期)|^[[(【]?\S{0,4}(?:来源|编辑|责编|审核|校对)\s?[:/|丨】]/u;

/** `发布时间:…` anywhere; a bare date only over the text, for under it the writer or an office signs. */
function publishedIn(draft: Draft): string | null {
  const over = draft.body < 0 ? draft.items.length : draft.body;
  let bare: string | null = null;
  for (const [index, { kind, text }] of draft.items.entries()) {
    if (kind !== 'meta' && kind !== 'byline') continue;
    if (index >= over && !datedAs(draft, index)) continue;
    const labelled = DATE_LABEL.exec(text);
    const date = labelled && fullDate(labelled[1]!);
    if (date) return date;
    // The date of today over the links of a page is that of none of its articles, if one is labelled.
    bare ??= fullDate(text);
  }
  return bare;
}

/** `# 《新闻联播》 (20241219)`: the title of the page is its date. */
function titleDate(draft: Draft): string | null {
  const title = draft.headline[0];
  const match = title ? /[(\s]((?:19|20)\d{6})\)?$/u.exec(title.text) : null;
  return match ? fullDate(match[1]!) : null;
}

function sourceIn(metas: readonly Item[]): string | null {
  for (const item of metas) {
    const by = /^by\s(\S{2,20})$/iu.exec(item.text);
    if (by) return by[1]!;
    const found = labelledSource(item.text);
    if (found) return found;
  }
  for (const item of metas) {
    const publisher = PUBLISHER_LABEL.exec(item.text)?.[1];
    if (publisher && !NO_SOURCE.test(publisher)) return publisher;
  }
  return null;
}

/** `(来源:云岭日报)`, and behind the last sentence without brackets. */
const CLOSING = /[([【]([^()[\]【】]{4,60})[)\]】][\s。]{0,3}$|[。!”]\s{0,2}((?:来源|供稿)\s?:\s?[^\s,。;:]{2,20})$/u;
/** `(县融媒体中心)`, with or without the writers behind it. */
const MEDIA_CENTRE = /[(（]([\u4e00-\u9fff]{0,10}融媒体?中心)(?:\s[^()（）。]{0,40})?[)）]\s?$/u;

/** `…。(来源:云岭日报)` at the end of the last paragraphs. */
function closingSource(draft: Draft): string | null {
  for (const item of draft.items.slice(-3)) {
    const bracket = item.kind === 'paragraph' ? CLOSING.exec(item.text.slice(-70)) : null;
    const found = bracket && labelledSource(bracket[1] ?? bracket[2]!);
    if (found) return found;
    const centre = MEDIA_CENTRE.exec(item.text.slice(-70));
    if (centre) return centre[1]!;
  }
  return null;
}

/** What is behind `来源:`, where the whole article is meant and not its picture or a life in it. */
function labelledSource(text: string): string | null {
  const found = SOURCE_LABEL.exec(text);
  if (!found || PART_LABEL.test(/^[^:]*/u.exec(text.slice(0, found.index) + found[0])![0].trimEnd())) return null;
  // 青石县人民政府_政务动态: the column behind the site.
  const source = found[1]!.replace(NEXT_LABEL, '').split('_', 1)[0]!;
  return source === '' || NO_SOURCE.test(source) ? null : source;
}

function mastheadOf(draft: Draft): string | null {
  let over = true;
  let before: Item | null = null;
  for (const item of draft.items) {
    if (item.kind === 'paragraph') break;
    over &&= !draft.headline.includes(item);
    const owner = over ? OWNER.exec(item.text) : null;
    if (owner) return owner[1]!;
    const site = over && item.kind === 'path' ? SITE.exec(item.text) : null;
    if (site) return site[1]!;
    const masthead = item.kind === 'meta' || item.kind === 'byline' ? mastheadLine(item.text) : null;
    if (masthead?.name) return masthead.name;
    if (masthead && before?.kind === 'meta' && isPaperName(before.text)) return before.text.replace(/\s/gu, '');
    before = item;
  }
  return null;
}
