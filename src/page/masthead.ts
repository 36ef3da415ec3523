/** The printed date of publication and the paper, station or agency an article comes from. */

import { findDates, parseDate } from '../text/date-grammar.ts';
import type { Draft } from './segment.ts';
import { hasDateline } from './leads.ts';
import { DATE_LABEL, OUTLET_SUFFIX, SOURCE_LABEL } from './labels.ts';
import type { Item } from './mend.ts';

export interface Imprint {
  published: string | null;
  source: string | null;
}

/** `20241219`: in the names of broadcasts and files. */
const EIGHT_DIGITS = /(?<!\d)((?:19|20)\d\d)(\d\d)(\d\d)(?!\d)/u;
/** Says nothing of where an article comes from. */
const NO_SOURCE = /^(?:本站|本网|原创|互联网|网络|未知|其他|综合|转载|作者|编辑|责任编辑|点击|浏览|发布)/u;
const OUTLET = `[^\\s\\d,。;:!?、“”《》()【】/]{1,12}?${OUTLET_SUFFIX}(?:网|时刻|新闻网|新闻客户端|客户端)?`;
const DATELINE = new RegExp(`^[(【[]?(?:据)?(${OUTLET})(?=[^,。;:!?、“”《》()]{0,26}(?:讯|电|消息))`, 'u');
const REPORTER_OF = new RegExp(
  `(?:^|[\\s\\d,。;:!?、“”《》()【】/日])([^\\s\\d,。;:!?、“”《》()【】/]{1,8}?${OUTLET_SUFFIX})(?:全媒体|融媒体?|特派\\S{0,4}|见习|首席|实习)?记者`,
  'u',
);
const OWNER = /^([\u4e00-\u9fff]{2,12}(?:日报|晚报|晨报|早报|时报|都市报|商报|周报|新闻网))(?:\s|$)/u;

/** The first full date of a text as EDTF, or null. */
export function fullDate(text: string): string | null {
  for (const { form } of findDates(text)) if (form.value && /^\d{4}-\d\d-\d\d$/u.test(form.value)) return form.value;
  const digits = EIGHT_DIGITS.exec(text);
  return digits ? parseDate(`${digits[1]!}-${digits[2]!}-${digits[3]!}`) : null;
}

/** What the lines of each article say, and what the page's own head says for all of them. */
export function imprintsOf(drafts: readonly Draft[]): Imprint[] {
  const own = drafts.map(imprintOf);
  const first = own[0];
  if (!first || own.length < 2) return own;
  const shares = (field: keyof Imprint): boolean => own.slice(1).every((imprint) => imprint[field] === null);
  const paper = mastheadOf(drafts[0]!);
  const published = shares('published') || titleDate(drafts[0]!) !== null ? first.published : null;
  const source = paper ?? (shares('source') ? first.source : null);
  return own.map((imprint) => ({ published: imprint.published ?? published, source: imprint.source ?? source }));
}

function imprintOf(draft: Draft): Imprint {
  const metas = draft.items.filter((item) => item.kind === 'meta' || item.kind === 'byline');
  return {
    published: publishedIn(draft) ?? titleDate(draft),
    source: sourceIn(metas) ?? mastheadOf(draft) ?? outletOf(draft),
  };
}

/** `发布时间:…` anywhere; a bare date only over the text, for under it the writer or an office signs. */
function publishedIn(draft: Draft): string | null {
  const over = draft.body < 0 ? draft.items.length : draft.body;
  for (const [index, { kind, text }] of draft.items.entries()) {
    if (kind !== 'meta' && kind !== 'byline') continue;
    if (index >= over && !/(?:发布|发表|更新)(?:时间|日期)/u.test(text)) continue;
    const labelled = DATE_LABEL.exec(text);
    const date = (labelled && fullDate(labelled[1]!)) ?? fullDate(text);
    if (date) return date;
  }
  return null;
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
    const found = SOURCE_LABEL.exec(item.text)?.[1];
    if (found && !NO_SOURCE.test(found)) return found;
  }
  return null;
}

function mastheadOf(draft: Draft): string | null {
  for (const item of draft.items) {
    if (item.kind === 'paragraph' || draft.headline.includes(item)) break;
    const owner = OWNER.exec(item.text);
    if (owner) return owner[1]!;
  }
  return null;
}

/** The outlet of a dateline, of `…日报记者`. */
function outletOf(draft: Draft): string | null {
  for (const item of draft.items.slice(0, draft.body + 1)) {
    if (item.kind !== 'paragraph' && item.kind !== 'byline') continue;
    const head = item.text.slice(0, 60);
    const outlet = (hasDateline(head) ? DATELINE.exec(head)?.[1] : undefined) ?? REPORTER_OF.exec(head)?.[1];
    if (outlet && !/^[本我]/u.test(outlet)) return outlet;
  }
  for (const item of draft.items) {
    if (item.kind !== 'byline' && item.kind !== 'meta' && item !== draft.items[draft.items.length - 1]) continue;
    const reporter = REPORTER_OF.exec(item.text.slice(-80))?.[1];
    if (reporter && !/^本/u.test(reporter)) return reporter;
  }
  return null;
}
