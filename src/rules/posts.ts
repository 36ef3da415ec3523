/** Posts in a sentence: a noun of office (书记, 局长) and, left of it, its rank, organisation and jurisdiction. */

import { loadTable } from '../lexicon/load.ts';
import type { Range } from '../model/page.ts';
import { MultiPattern } from '../text/multi-pattern.ts';
import { leftEdge } from './left-edge.ts';

/** `either` posts are public unless the organisation, or another post of the same person, says enterprise. */
export type PostKind = 'public' | 'executive' | 'either' | 'private';

export interface PostPhrase extends Range {
  /** As printed, folded, without white space. */
  text: string;
  /** Where its noun begins. */
  head: number;
  kind: PostKind;
  /** One body has several such posts, so that a list of names may follow. */
  shared: boolean;
}

const HEADS = new MultiPattern(
  loadTable('post-heads.tsv', ['head', 'kind', 'holders']).map(
    (row) => [row[0]!, { kind: row[1] as PostKind | 'none', shared: row[2] === 'shared' }] as const,
  ),
);

/** Behind these a noun of office is part of another word: 副厅长级干部, 主任们, 书记办. */
const NO_HEAD_BEFORE = /^[级们办团室制会费岗热信]/u;
const ENTERPRISE =
  /(?:公司|集团|银行|支行|分行|农商行|信用社|信用联社|[^子]厂|煤矿|矿业|煤业|药业|实业|控股|酒店|饭店|宾馆|超市|商场|合作社|[^林农]矿|电厂|油田|置业|地产|物业|乳业|酒业|证券|保险|电商|商城|网吧|旅行社|项目部|企业)(?:[一-鿿]{0,4}(?:党委|党总支|党支部|党组|纪委|工会|董事会|监事会|中心|部|车间|分会|区域))?$/u;
const STATE_BODY = /(?:局|委|厅|办|署|政府|处|管委会|办公室|国资委|检察院|法院|工信部|商务部)$/u;
const CLUB = /(?:商会|协会|学会|促进会|联谊会|同乡会|校友会|俱乐部|研究会|理事会|球队|国家队|足协|篮协|联盟|论坛|实验室|教研室|研究所|研究中心|学院[一-鿿]{0,6}系|科室|妇产科|内科|外科|病区|编辑部|事业部|营销部|乐团|剧团|乐队)$/u;
/** What stands between an organisation's name and the noun of office. */
const RANK = /(?:第[一二三四五六七八九十]|副|常务副|常务|执行|代理|代|党委|党组|党总支|党支部|党工委|纪委|总支|支部|理事会|名誉|兼职|挂职|专职|助理|原|首席|高级)+$/u;
/** Words a post never begins with. */
const NOT_FIRST = /^(?:等|们|级|名|个|各|该|本报|原|时任|现任|前任|新任|新当选的?|拟任|及其|包括|其中|由于|先后|分别|以及|有关|相关|当时|其|首任|历任)+/u;

/** The post phrases of `[from, to)` in text order; none within another. */
export function postsIn(text: string, from: number, to: number): PostPhrase[] {
  const out: PostPhrase[] = [];
  let floor = from;
  for (const { from: head, to: end, value } of HEADS.find(text, from, to)) {
    if (value.kind === 'none' || NO_HEAD_BEFORE.test(text.slice(end, end + 1))) continue;
    let start = leftEdge(text, head, { floor, quotes: true, brackets: true });
    const odd = NOT_FIRST.exec(text.slice(start, head));
    if (odd) start += odd[0].length;
    const words = text.slice(start, head).replace(/\s/gu, '');
    const shared = value.shared || /(?:^|[^常务])副$/u.test(words);
    out.push({
      from: start,
      to: end,
      head,
      text: text.slice(start, end).replace(/\s/gu, ''),
      kind: kindOf(value.kind, words),
      shared,
    });
    floor = end;
  }
  return out;
}

function kindOf(kind: PostKind, words: string): PostKind {
  if (kind === 'private' || kind === 'executive') return kind;
  const organisation = words.replace(RANK, '');
  if (CLUB.test(organisation)) return 'private';
  if (kind === 'public') return 'public';
  if (ENTERPRISE.test(organisation) && !STATE_BODY.test(organisation)) return 'executive';
  return organisation === '' ? 'either' : 'public';
}
