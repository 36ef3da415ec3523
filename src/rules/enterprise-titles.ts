/** Enterprises that only the title behind them makes known: `青禾天成董事长`. */

import { surnameWeight } from '../lexicon/names.ts';
import { endsAtBoundary, enterpriseEdge } from './enterprise-edges.ts';
import type { Candidate } from './enterprise-suffixes.ts';
import { contentOf } from './enterprise-tokens.ts';

/** Titles that only heads of firms bear. */
const TITLE =
  /(?:(?:执行|名誉|联席)?(?:副)?董事长|(?:常务)?(?:副)?总经理|(?:高级)?(?:副)?总裁|首席执行官|CEO|创始人|联合创始人|实际控制人|法定代表人|掌门人)/gu;
/** Words between a name and a title. */
const BETWEEN = /(?:原|前|新任|时任|前任|现任|历任|两任|行政|的){1,2}$/u;
/** Bodies with such heads that are no enterprises, parts of enterprises, and words. */
const OTHER_END =
  /(?:协会|学会|商会|联盟|基金会|中心|园区?|[院校局委办部室处科社会馆区县市省州镇乡村场里台队组团人员者家长上中下前后名位]|项目|基地|平台|主义|[法党教派学论版刊报网]|公司|企业|集团|企|方|事业群|大区|地区)$/u;

export function titledNames(text: string): Candidate[] {
  const found: Candidate[] = [];
  for (const match of text.matchAll(TITLE)) {
    const to = match.index - (BETWEEN.exec(text.slice(Math.max(0, match.index - 4), match.index))?.[0].length ?? 0);
    const from = enterpriseEdge(text, to, to, { limit: 12 });
    const name = text.slice(from, to);
    if (name.length < 3 || OTHER_END.test(name) || !endsAtBoundary(text, from)) continue;
    // 李青禾|董事长: a person's name stands before the title as well.
    if (name.length === 3 && surnameWeight(name[0]!) > 0) continue;
    const content = contentOf(text, from, to);
    if (content.name < 2 || content.tokens[0]!.kind === 'word') continue;
    found.push({ from, to, rule: 'enterprises/title' });
  }
  return found;
}
