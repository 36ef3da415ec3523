/** Enterprises that only the title behind them makes known: `青禾天成董事长`. */

import { surnameWeight } from '../../lexicon/names.ts';
import { matchesAtOffsets, triggerOfWords, type TriggeredPattern } from '../../text/triggers.ts';
import { endsAtBoundary, enterpriseEdge } from './edges.ts';
import type { Candidate } from './suffixes.ts';
import { contentOf } from './tokens.ts';

/** Titles that only heads of firms bear. */
const TITLE: TriggeredPattern = {
  trigger: triggerOfWords(
    '执行,名誉,联席,副董,董事长,常务,副总,总经理,高级,总裁,首席执,CEO,创始人,联合创,实际控,法定代,掌门人,总监'.split(','),
  ),
  expression:
    /(?:(?:执行|名誉|联席)?(?:副)?董事长|(?:常务)?(?:副)?总经理|(?:高级)?(?:副)?总裁|首席执行官|CEO|创始人|联合创始人|实际控制人|法定代表人|掌门人|常务副总(?![经裁理])|总监)/uy,
};
/** Words between a name and a title. */
const BETWEEN = /(?:原|前|新任|时任|前任|现任|历任|两任|行政|资深|执行|的){1,2}$/u;
/** What a firm's 总监 directs; other bodies have some of other kinds. */
const DIRECTED = /(?:营销|设计|市场|策划|技术|运营|行政|财务|品牌|销售|人力资源|创意|战略)(?:执行)?副?$/u;
/** Bodies with such heads that are no enterprises, parts of enterprises, and words. */
const OTHER_END =
  /(?:协会|学会|商会|联盟|论坛|基金会|中心|园区?|[院校局委办部室处科社会馆区县市省州镇乡村场里台队组团人员者家长上中下前后名位]|项目|基地|平台|主义|[法党教派学论版刊报网]|公司|企业|集团|企|运动|阵线|方|事业群|大区|地区)$/u;

/** Institutes that have become firms are led like firms. */
const INSTITUTE = /(?:研究|设计|勘察|勘测|规划|科学)院$/u;
/** A body whose name ends before that of the firm: `园区运营中心|青禾天成副总经理`. */
const INNER = /^.*(?:中心|园区|旗下)(?=.)/u;

export function titledNames(text: string): Candidate[] {
  const found: Candidate[] = [];
  for (const match of matchesAtOffsets(text, TITLE)) {
    const before = text.slice(Math.max(0, match.index - 8), match.index);
    const directed = match[0] === '总监' ? (DIRECTED.exec(before)?.[0].length ?? 0) : 0;
    if (match[0] === '总监' && directed === 0) continue;
    const to = match.index - directed - (BETWEEN.exec(before.slice(-4 - directed, before.length - directed))?.[0].length ?? 0);
    const edge = enterpriseEdge(text, to, to, { limit: 16 });
    const inner = INNER.exec(text.slice(edge, to))?.[0].length ?? 0;
    const from = edge + inner;
    const name = text.slice(from, to);
    if (
      name.length < 3 ||
      /公司|集团/u.test(name) ||
      (OTHER_END.test(name) && !INSTITUTE.test(name)) ||
      !(inner > 0 || endsAtBoundary(text, from))
    )
      continue;
    // 李青禾|董事长: a person's name stands before the title as well.
    if (name.length === 3 && surnameWeight(name[0]!) > 0) continue;
    const content = contentOf(text, from, to);
    const first = content.tokens[0]!;
    // 山西信托: its place and its trade.
    const local = first.place && !first.place.full && first.place.level !== 'country' && content.tokens.length === 2 && content.words === 1;
    if (!local && (content.name < 2 || first.kind === 'word')) continue;
    found.push({ from, to, rule: 'enterprises/title' });
  }
  return found;
}

/** Firms that tell of guests: `莅临青禾天成调研`. */
const GUEST: TriggeredPattern = {
  trigger: triggerOfWords(['莅临']),
  expression: /莅临(\P{P}{2,12}?)(?=调研|考察|视察|参观|指导|检查|走访|交流|座谈|[,。、;])/uy,
};
const PLACE_END = /(?:[局委办厅部院校馆园路街站镇乡县市区州省旗村组会]|中心|基地|现场|大会|论坛|我[市县区省]|[公企]司?)$/u;

export function guestNames(text: string): Candidate[] {
  const found: Candidate[] = [];
  for (const match of matchesAtOffsets(text, GUEST)) {
    const from = match.index + 2;
    const to = from + match[1]!.length;
    const content = contentOf(text, from, to);
    if (enterpriseEdge(text, to, to) !== from || PLACE_END.test(match[1]!)) continue;
    if (content.name >= 3 || (content.name === 2 && content.words > 0)) found.push({ from, to, rule: 'enterprises/guest' });
  }
  return found;
}
