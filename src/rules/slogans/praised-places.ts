/** What plans make of a place: 健康郑州, 幸福美好新甘肃. */

import { namesAt } from '../../lexicon/divisions.ts';
import { loadTable } from '../../lexicon/load.ts';
import type { Article, Range } from '../../model/page.ts';
import { BackwardTrie } from '../../text/backward-trie.ts';
import { MultiPattern } from '../../text/multi-pattern.ts';
import type { SloganFound } from '../rule.ts';
import { isRead, sloganFound } from './finding.ts';

/** What a plan makes of a place; `bare`: says so without a verb before it. */
const QUALITIES = loadTable('place-qualities.tsv', ['quality', 'use']);
const QUALITY = new MultiPattern(QUALITIES.map((row): [string, boolean] => [row[0]!, row[1] === 'bare']));
const QUALITY_ENDS = new BackwardTrie(QUALITIES.map((row) => row[0]!).filter((quality) => quality.length > 1));
/** Characters of all qualities before the last, at most. */
const MOST_QUALITIES = 12;
const MAKING = /(?:建设|打造|创建|共建|推进|谱写|迈向|建成|描绘|绘就)[^,。;\n]{0,6}$/u;
/** Behind a place: what makes a name of something else of both. */
const OTHER = /^(?:[省市县区州盟旗](?!建设)|分局|大学|学院|医院|公司|日报|晚报|网|集团|论坛|号|杯|路|街|机场|银行|新区|公园|酒店)/u;
/** `健康郑州`, `平安洪洞`; three and more in a row are one series (`干净衡阳、美丽衡阳、活力衡阳`). */
export function praisedPlaces(article: Article): SloganFound[] {
  const { text } = article;
  const series: Range[][] = [];
  for (const { from: start, to: at, value: bare } of QUALITY.findAll(text)) {
    const to = placeEnd(text, at);
    if (to === 0 || !isRead(article, start)) continue;
    const from = firstQuality(text, start);
    const last = series.at(-1);
    const joined = last !== undefined && last.at(-1)!.to + 1 === from && text[from - 1] === '、';
    if (!joined && !bare && !MAKING.test(text.slice(Math.max(0, from - 12), from))) continue;
    if (joined) last.push({ from, to });
    else series.push([{ from, to }]);
  }
  const found = (range: Range): SloganFound => sloganFound(article, range, 'campaign', 'patterned-slogans/place');
  return series.flatMap((row) => (row.length > 2 ? [found({ from: row[0]!.from, to: row.at(-1)!.to })] : row.map(found)));
}

/** Where the first of the qualities begins that stand in a row before one (幸福|美好|新甘肃). */
function firstQuality(text: string, start: number): number {
  let from = start;
  for (let length = QUALITY_ENDS.longestLength(text, from, Math.max(0, from - MOST_QUALITIES)); length > 0;) {
    from -= length;
    length = QUALITY_ENDS.longestLength(text, from, Math.max(0, start - MOST_QUALITIES));
  }
  return from;
}

/** Where the short name of a division that begins at `at` ends, 0 where none does or where it is part of another name. */
function placeEnd(text: string, at: number): number {
  const bounded = (end: number): boolean =>
    !/[\u4e00-\u9fff]/u.test(text[end] ?? '') || /^(?:建设|的|和|与)/u.test(text.slice(end, end + 2));
  const place = namesAt(text, at).find(
    (named) => named.form === 'short' && (named.use === 'plain' || (named.use === 'touch' && bounded(at + named.text.length))),
  );
  const end = place ? at + place.text.length : 0;
  return OTHER.test(text.slice(end, end + 3)) ? 0 : end;
}
