/** Formulas that count, without quotation marks: 四个一批, 八大先锋工程, 一核两翼, 1+3+N. */

import type { SloganKind } from '../model/facts.ts';
import { triggerOf } from '../text/triggers.ts';
import type { Rule } from './rule.ts';
import { inBlocks, sloganFound, type BlockPattern } from './slogans/finding.ts';

const COUNTS = '两三四五六七八九十';
const COUNT = `[${COUNTS}]`;
const HAN = '[\\u4e00-\\u9fff]';

type Pattern = BlockPattern & { name: string; kind: SloganKind };

const PATTERNS: readonly Pattern[] = [
  {
    name: 'great',
    kind: 'campaign',
    trigger: triggerOf([COUNTS, '大']),
    expression: new RegExp(
      `${COUNT}大(?:${HAN}{2})?(?:攻坚战|攻坚行动|专项行动|行动|工程|革命|整治|改造|战役|会战|战略)(?![的之者员师])`,
      'uy',
    ),
  },
  {
    name: 'ones',
    kind: 'campaign',
    trigger: triggerOf(['三四五六七八九十', '个']),
    expression:
      /(?<![第\d一二三四五六七八九十百])[三四五六七八九十]个(?:一批|聚焦|坚持|着力|突出|强化|严禁|百分之百|百分百|全覆盖|到位|不摘|注重|统筹推进|专项行动|一律|优先|提升|转变|确保|必须|清单|机制|体系)(?![\d的地下])/uy,
  },
  {
    name: 'quoted-nouns',
    kind: 'campaign',
    trigger: triggerOf(['二三四五六七八九十两双', '“']),
    expression: /[二三四五六七八九十两双]“[\u4e00-\u9fff]{1,4}”(?:[一二三四五六七八九十两双]“[\u4e00-\u9fff]{1,4}”)+/uy,
  },
  {
    name: 'layout',
    kind: 'formula',
    trigger: triggerOf(['一', '核心轴带廊园城主圈环体', '两二双三四五六七八九十多']),
    expression:
      /一[核心轴带廊园城主圈环体][两二双三四五六七八九十多][翼区带园心极核点轴廊镇组片](?:[两三四五六七八九十多][翼区带园心极核点轴廊镇片])?/uy,
  },
  {
    name: 'code',
    kind: 'campaign',
    needs: '+',
    expression: new RegExp(
      `(?<![\\dA-Za-z.])(?:\\d{1,3}(?:\\+\\d{1,3}){0,4}\\+[NnXx]|\\d{1,3}(?:\\+\\d{1,3}){1,5}(?=”?${HAN}{0,6}(?:体系|模式|机制|格局|行动|工程|计划|布局|制度)))(?:”?${HAN}{0,6}(?:体系|模式|机制|格局|行动|工程|计划|布局|制度))?`,
      'gu',
    ),
  },
];

/** Reads counted formulas by their pattern. */
export const numberedSlogans: Rule = {
  name: 'numbered-slogans',
  find(article) {
    return PATTERNS.flatMap((pattern) =>
      inBlocks(article, pattern, (match, from) =>
        sloganFound(article, { from, to: from + match[0].length }, pattern.kind, `numbered-slogans/${pattern.name}`),
      ),
    ).sort((a, b) => a.ranges[0]!.from - b.ranges[0]!.from);
  },
};
