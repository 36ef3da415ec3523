/** Words that stand before the name of a site and are no part of it: 先后来到|县医院, 和|县一中. */

import { namesAt } from '../../lexicon/divisions.ts';

/** Adverbs, verbs and prepositions; several may follow each other. */
const WORDS =
  /^(?:(?:自己|其)?所?(?:联系|挂点|包联|包抓|包保|挂钩|挂联|联点|驻点|结对|定点|对口|帮扶|分管|基层)+(?:的|点|村)(?=[一-鿿]{2,10}[乡镇村县社])|(?:联系|挂点|包联|包抓|包保|挂钩|挂联|联点|驻点|结对|对口|帮扶)+(?:点|企业|单位|项目|学校|医院|社区|村)?(?=[一-鿿]{4})|先后|首先|随后|接着|分别|实地|现场|详细|认真|仔细|重点|一同|一起|共同|还|又|再|再次|专程|专门|到|来到|深入到?|走进|前往|赴|对|向|就|在(?!建)|于|位于|从|和|及|以及|与|了(?!解)|过|的|该|我[市县区旗州](?=[一-鿿]{2,6}[镇乡村])|省城|省会|首府|市内|市区|辖区|下属的?|包括|其中|如|有|是|即|查看|察看|调研|考察|参观|走访|视察|检查|看望|慰问|巡查|督导|督查|指导|观摩)+/u;
/** Names and nouns that begin like such a word, but for divisions: 和平小学, 就业服务中心, 有机肥厂, 检查站. */
const NAMES =
  /向阳(?!光)|向日葵|和(?:平(?![安阳江原遥定邑顶川凉湖罗谷度台房])|谐|睦|美(?![术食丽发容国])|[兴合](?=[镇乡村社])|桥镇)|再?就业|对[外虾]|过[渡滤街]|有[机色线]|再生|如[意家]|检查[站点]|督查室|指导(?:中心|站)/uy;

/**
 * How many UTF-16 code units of `text` come before the site that it names; 0 for none. A word that is the beginning of a
 * name is part of that: 来到|于都县医院, 和|和田地区人民医院.
 */
export function lengthBeforeSite(text: string): number {
  const length = WORDS.exec(text)?.[0].length ?? 0;
  for (let at = 0; at < length; at++) if (nameLength(text, at) > length - at) return at;
  return length;
}

/** The length of a division's full name that begins at `at`, or of another name that looks like a word before it; 0 for none. */
function nameLength(text: string, at: number): number {
  NAMES.lastIndex = at;
  const length = NAMES.exec(text)?.[0].length ?? 0;
  // 和|县一中 is far more frequent than 和县.
  const division = namesAt(text, at).find((named) => named.form !== 'short' && named.use !== 'never' && named.text.length > 2);
  return Math.max(length, division?.text.length ?? 0);
}
