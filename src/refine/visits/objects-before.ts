/** Sites that stand before their verb: 对|丙厂、丁村|进行检查. */

import type { Range } from '../../model/page.ts';
import { matchesOf } from '../../text/matches.ts';

const OBJECT =
  /对([^,。;对]{2,80}?)(?:进行|开展)了?(?:实地|现场|专题|重点|全面)?(?:调研|考察|检查|视察|督导|督查|走访|察看|查看|巡查|巡[河湖林田]|参观|观摩|暗访|踏勘|勘[察查]|查验|抽查|慰问|初检|验收)|对([^,。;对]{2,80}?)等?(?:处|地)?作了(?:实地|深入|详细|全面)?(?:了解|考察|调研)/gu;

/** Sites that stand before their verb: 对蓝莓创意工坊建设项目进行了考察. */
export function objectsBefore(text: string, sentence: Range): Range[] {
  return matchesOf(text.slice(sentence.from, sentence.to), OBJECT).map((match) => {
    const from = sentence.from + match.index + 1;
    return { from, to: from + (match[1] ?? match[2]!).length };
  });
}
