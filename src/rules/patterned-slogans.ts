/** Formulas that follow a pattern: 获得感、幸福感, 以甲为乙、以丙为丁, 抓甲就是抓乙, 健康郑州, 党建+网格. */

import type { SloganKind } from '../model/facts.ts';
import type { Article } from '../model/page.ts';
import { quotationsIn } from '../text/quotations.ts';
import { triggerOf, triggerOfWords, type Trigger } from '../text/triggers.ts';
import type { Rule, SloganFound } from './rule.ts';
import { inBlocks, sloganFound, type BlockPattern } from './slogans/finding.ts';
import { praisedPlaces } from './slogans/praised-places.ts';

type Pattern = BlockPattern & { name: string; kind: SloganKind };

/** The units that stand at a place of the words of an alternation. */
const unitsAt = (words: string, place: number): string =>
  words
    .split('|')
    .map((word) => word[place] ?? '')
    .join('');

const FEELINGS = '获得|幸福|安全|责任|使命|紧迫|危机|荣誉|自豪|归属|认同|满意|参与|成就|满足|舒适|体验';
const AWARE = '政治|思想|行动|文化|历史|法治|责任';
const ASSENTED = '政治|思想|理论|情感|价值|文化|民族|国家|身份';
const MINDS = '政治|大局|核心|看齐|责任|忧患|服务|机遇|危机|法治|创新|开放|发展|质量|安全|规矩|纪律|宗旨|公仆|担当|风险|底线|主体|表率';
const LINE = '[\\u4e00-\\u9fff]{2,6}(?:底线|红线|生命线|高压线|警戒线|防线)';
const STEADYING = '稳保促扩防拼调惠补降优强抓提控兴护';
const STEADIED =
  '经济|增长|投资|就业|外贸|外资|预期|金融|消费|民生|稳定|发展|安全|改革|结构|市场|主体|企业|产业|项目|内需|动能|转型|风险|短板|弱项|信心|供给|供应|成本|效能|作风|落实|党建|招商|创新|生态|环境|服务|基层|基础|治理|质量|效益|进度|开放|保障|收入|增收|物价|粮食|能源|平安|和谐|疫情|运行|生产|春耕|畅通|岗位|开工|投产|升级|提升';
const STEADY = `[${STEADYING}](?:${STEADIED})`;
const MOODS = '麻痹|厌战|侥幸|松劲|松懈|畏难|厌倦|歇脚|懈怠|自满|过关|轻敌|急躁|等靠|盲目乐观';
const MOOD = `(?:${MOODS})(?:思想|情绪|心理|心态)`;
const GOVERNED = '系统|依法|综合|源头|专项|精准|科学|协同|铁腕|联合';
const GOVERNING = `(?:${GOVERNED})(?:治理|治污|防控|施策|监管|防治)`;
const LIVING = '项目|环境|安全|稳定|人才|招商|生态|服务|作风|隐患|效率|落实|民生';
const MAKING_WORDS = '打造|建设|建成|构筑|争创';
/** A character of a member of a sum; 丨 parts a column's name from a headline. */
const MEMBER = '(?!丨)[\\u4e00-\\u9fff]';

/** Words of an alternation with another behind them, at least twice: 获得感、幸福感. */
const row = (words: string, end: string, joints: string, counts: string): RegExp =>
  new RegExp(`(?:${words})${end}(?:${joints}(?:${words})${end}){${counts}}`, 'uy');
const rowTrigger = (words: string, end: string): Trigger => triggerOfWords(words.split('|').map((word) => word + end));

const PATTERNS: readonly Pattern[] = [
  { name: 'feelings', kind: 'formula', trigger: rowTrigger(FEELINGS, '感'), expression: row(FEELINGS, '感', '[、和与及]?', '1,4') },
  { name: 'awareness', kind: 'formula', trigger: rowTrigger(AWARE, '自觉'), expression: row(AWARE, '自觉', '[、和]', '1,3') },
  { name: 'assent', kind: 'formula', trigger: rowTrigger(ASSENTED, '认同'), expression: row(ASSENTED, '认同', '[、和]', '1,4') },
  { name: 'minds', kind: 'formula', trigger: rowTrigger(MINDS, '意识'), expression: row(MINDS, '意识', '[、和]', '1,6') },
  {
    name: 'to-the-last',
    kind: 'exhortation',
    needs: '尽',
    expression: /[应能该宜可需当](?<did>[\u4e00-\u9fff])尽\k<did>(?:[、,][应能该宜可需当](?<does>[\u4e00-\u9fff])尽\k<does>){1,5}/gu,
  },
  {
    name: 'then',
    kind: 'exhortation',
    needs: '则',
    expression:
      /[\u4e00-\u9fff]{1,4}(?<state>[兴稳强安宁富美治旺活好胜立进顺])[,、]?则[\u4e00-\u9fff]{1,4}\k<state>(?:[,、;][\u4e00-\u9fff]{2,5}[,、]?则[\u4e00-\u9fff]{2,5}){0,3}(?![\u4e00-\u9fff])/gu,
  },
  {
    name: 'whether',
    kind: 'exhortation',
    needs: '看',
    expression: /[\u4e00-\u9fff]{0,4}(?<goal>[\u4e00-\u9fff]{1,2})不\k<goal>,(?:关键|主要|全|还|就)?要?看[\u4e00-\u9fff]{2,8}/gu,
  },
  {
    name: 'lines',
    kind: 'formula',
    needs: '线',
    expression: new RegExp(`(?<verb>(?:守住|守牢|守好|严守|坚守|筑牢|划定|突破|触碰|把好)?)${LINE}(?:[、和]${LINE}){1,3}`, 'gu'),
  },
  {
    name: 'steady',
    kind: 'exhortation',
    trigger: triggerOf([STEADYING, unitsAt(STEADIED, 0), unitsAt(STEADIED, 1)]),
    expression: new RegExp(`${STEADY}(?:[、,]?${STEADY}){1,6}`, 'uy'),
  },
  {
    name: 'string',
    kind: 'formula',
    needs: '弦',
    expression: /(?:(?:绷紧|紧绷|上紧|拧紧)[^,。、;:!?\n]{2,10}?|[^,。、;:!?\n的绷紧拧要]{2,6}?)(?:这根弦|这根“弦”|之弦)/gu,
  },
  {
    name: 'hearts',
    kind: 'exhortation',
    trigger: triggerOf(['省放舒安暖贴顺宽专潜静', '心']),
    expression:
      /[省放舒安暖贴顺宽]心(?:、(?:[省放舒安暖贴顺宽]心|有信心)){2,4}|[放舒安顺宽专潜静]心[\u4e00-\u9fff]{2}(?:[、,][放舒安顺宽专潜静]心[\u4e00-\u9fff]{2}){1,4}/uy,
  },
  {
    name: 'willing',
    kind: 'exhortation',
    trigger: triggerOf(['敢善会能愿想勤肯', undefined, '、']),
    expression: /[敢善会能愿想勤肯](?<did>[\u4e00-\u9fff])(?:、[敢善会能愿想勤肯]\k<did>){2,4}/uy,
  },
  {
    name: 'daring',
    kind: 'exhortation',
    trigger: triggerOf(['敢善勤肯', undefined, undefined]),
    expression: /[敢善勤肯][\u4e00-\u9fff]{3}(?:、[敢善勤肯多常愿][\u4e00-\u9fff]{3}){1,4}(?![\u4e00-\u9fff])/uy,
  },
  {
    name: 'turning-into',
    kind: 'exhortation',
    trigger: triggerOf(['把']),
    expression:
      /把[^,。、;:!?\n把]{2,14}(?:变成|变为|化为|转化为|转变为|转换为)[^,。、;:!?\n把]{2,10}(?:[,、]把[^,。、;:!?\n把]{2,14}(?:变成|变为|化为|转化为|转变为|转换为)[^,。、;:!?\n把]{2,10}){1,4}/uy,
  },
  {
    name: 'iron',
    kind: 'exhortation',
    trigger: triggerOf(['铁', '的']),
    expression:
      /铁的(?:纪律|标准|面孔|手腕|担当|作风|意志|决心|肩膀|心肠|措施|制度|责任|信念)(?:[、和,]+铁的(?:纪律|标准|面孔|手腕|担当|作风|意志|决心|肩膀|心肠|措施|制度|责任|信念)){1,4}/uy,
  },
  {
    name: 'moods',
    kind: 'formula',
    trigger: triggerOfWords(MOODS.split('|').map((word) => word.slice(0, 2))),
    expression: new RegExp(`${MOOD}(?:[、和与]${MOOD}){1,4}`, 'uy'),
  },
  {
    name: 'handling',
    kind: 'exhortation',
    trigger: triggerOf(['把']),
    expression: /把[^,。、;:!?\n把]{2,10}[好牢实住][,、]把[^,。、;:!?\n把]{2,10}[好牢实住](?![\u4e00-\u9fff])/uy,
  },
  {
    name: 'hardships',
    kind: 'formula',
    needs: '难、',
    expression:
      /[\u4e00-\u9fff]{2}难(?:、[\u4e00-\u9fff]{1,3}[难贵慢繁]){1,4}(?![\u4e00-\u9fff]{0,2}[县市区镇乡村]|[、等]|的?(?:突出)?(?:问题|现象|困境|状况|难题))/gu,
  },
  {
    name: 'becoming',
    kind: 'formula',
    needs: '化、',
    expression: /[\u4e00-\u9fff]{2}化(?:、[\u4e00-\u9fff]{2}化){2,6}/gu,
  },
  {
    name: 'lasting',
    kind: 'exhortation',
    needs: '带不走的',
    expression: /带不走的“?[\u4e00-\u9fff]{2,8}?(?:队伍?|团队|专家)/gu,
  },
  {
    name: 'blood',
    kind: 'exhortation',
    needs: '造血',
    expression:
      /(?:变|由|从|不(?:再)?是|不仅(?:仅)?是?)?“?输血”?(?:式?(?:扶贫|帮扶|救助))?(?:[,、+]|而?是|转?变?为|转?向|到|[变改与和]){1,2}“?(?:自主|自我|内生|主动)?造血”?/gu,
  },
  {
    name: 'turned',
    kind: 'exhortation',
    needs: '变“',
    expression: /变“[^“”\n]{2,10}”为“[^“”\n]{2,10}”(?:[、,]变“[^“”\n]{2,10}”为“[^“”\n]{2,10}”){0,3}/gu,
  },
  {
    name: 'moving',
    kind: 'exhortation',
    needs: '”向“',
    expression:
      /[从由]“[^“”\n]{2,10}”向“[^“”\n]{2,10}”(?:的?(?:转变|转型|跨越|迈进))?(?:[、,][从由]“[^“”\n]{2,10}”向“[^“”\n]{2,10}”(?:的?(?:转变|转型|跨越|迈进))?){0,3}/gu,
  },
  {
    name: 'moving-to',
    kind: 'exhortation',
    needs: '”到“',
    expression:
      /[从由]“[^“”\n]{2,10}”到“[^“”\n]{2,10}”(?:的?(?:华丽|根本|历史性|精彩|美丽)?(?:转变|转型|跨越|蝶变|嬗变|升级|跃升|飞跃|转换|转身|变化))(?:[、,][从由]“[^“”\n]{2,10}”到“[^“”\n]{2,10}”(?:的?(?:转变|转型|跨越|蝶变|升级|跃升|飞跃|转换|变化))?){0,3}/gu,
  },
  {
    name: 'made',
    kind: 'exhortation',
    trigger: triggerOf(['让把使将', '“']),
    expression: /[让把使将]“[^“”\n]{2,10}”(?:转?变成?|[转变化]为|转[化变]为)“[^“”\n]{2,10}”/uy,
  },
  {
    name: 'exchanged',
    kind: 'exhortation',
    needs: '”换',
    expression: /[用以][^“”,。、;:!?\n]{0,5}“[^“”\n]{2,8}”换[取来得]?[^“”,。、;:!?\n]{0,5}“[^“”\n]{2,8}”/gu,
  },
  {
    name: 'where',
    kind: 'exhortation',
    needs: '哪里',
    expression: /[\u4e00-\u9fff]{2,8}哪里[,、][\u4e00-\u9fff]{2,10}[在到向]哪里/gu,
  },
  {
    name: 'stage',
    kind: 'exhortation',
    needs: '搭台',
    expression: /[\u4e00-\u9fff]{2,4}搭台[,、][\u4e00-\u9fff]{2,4}唱戏/gu,
  },
  {
    name: 'joined',
    kind: 'formula',
    needs: '结合',
    expression: /“[^“”\n]{2,8}”[与和同跟]“[^“”\n]{2,8}”(?=(?:相|有机|紧密)?结合)/gu,
  },
  {
    name: 'strong-place',
    kind: 'formula',
    needs: '现代化',
    expression:
      /(?:新时代)?(?:社会主义)?现代化[^,。、;:!?\n的]{0,8}?(?:强[市县区省州旗]|新[市县区](?!委|长|政))(?![\u4e00-\u9fff]?[委长府])/gu,
  },
  {
    name: 'taking-as',
    kind: 'exhortation',
    trigger: triggerOf(['以']),
    expression: /以[^,。、;:!?\n以为]{2,14}为[^,。、;:!?\n的]{2,8}(?:[,、]以[^,。、;:!?\n以为]{2,14}为[^,。、;:!?\n的]{2,8}){2,5}/uy,
  },
  {
    name: 'is-to',
    kind: 'exhortation',
    needs: '就是',
    expression:
      /(?:抓|谋|重视|支持|优化|保护|服务)[^,。、;:!?\n“”]{2,10}就是(?:抓|谋|重视|支持|优化|保护|服务|发展)[^,。、;:!?\n“”的]{2,10}/gu,
  },
  {
    name: 'is-life',
    kind: 'exhortation',
    trigger: rowTrigger(LIVING, '就是'),
    expression: new RegExp(`(?:${LIVING})就是(?:未来|生命线?|生产力|竞争力|效益|希望|后劲|事故|金山银山|责任|命令)`, 'uy'),
  },
  {
    name: 'deeds',
    kind: 'exhortation',
    trigger: triggerOf(['办解做谋', '实难好', '事']),
    expression: /[办解做谋][实难好]事(?:、?[办解做谋][实难好]事){1,3}/uy,
  },
  {
    name: 'governing',
    kind: 'formula',
    trigger: rowTrigger(GOVERNED, ''),
    expression: new RegExp(`${GOVERNING}(?:[、和]${GOVERNING}){1,4}`, 'uy'),
  },
  {
    name: 'position',
    kind: 'formula',
    trigger: rowTrigger(MAKING_WORDS, ''),
    expression:
      /(?<verb>(?:打造|建设|建成|构筑|争创)(?:成为|成|为)?)[^,。、;:!?\n“”的一成为]{2,14}?(?:高地|样板|升级版|先行区|桥头堡|辐射中心|目的地|增长极|中心城市|样板城市|示范城市|宜居城市)(?![\u4e00-\u9fff]{0,2}(?:有限|公司|项目))/uy,
  },
  {
    name: 'fine-development',
    kind: 'formula',
    trigger: triggerOfWords(['高质量']),
    expression: /高质量(?:高[\u4e00-\u9fff]{2}|转型|跨越式?|赶超|绿色|协同|一体化|融合)发展/uy,
  },
  { name: 'sum', kind: 'campaign', needs: '+', expression: new RegExp(`(?:${MEMBER}){2,8}(?:\\+(?:${MEMBER}){2,8}){1,5}(?![丨|+])`, 'gu') },
];

/** What stands before the first member of a sum. */
const BEFORE_SUM = /^.*(?:采取|采用|实行|推行|探索|形成|构建|打造|创新|按照|通过|坚持|建立|实施|推广|作为|以|的|了)/u;

/** Behind a sum: what it is. */
const WORKED_BY =
  /^”?的?[\u4e00-\u9fff]{0,4}?(?:模式|机制|方式|形式|体系|格局|路径|路子|服务|工作法|业态|行动|制度|思路|办法|平台|协作|联动|治理|宣讲|课堂|战略|改革)/u;

/** Reads formulas by their pattern. */
export const patternedSlogans: Rule = {
  name: 'patterned-slogans',
  find(article) {
    const { titled } = quotationsIn(article);
    return [...PATTERNS.flatMap((pattern) => matches(article, pattern)), ...praisedPlaces(article)]
      .filter(({ ranges: [range] }) => !titled.holds(range!.from, range!.to))
      .sort((a, b) => a.ranges[0]!.from - b.ranges[0]!.from);
  },
};

function matches(article: Article, pattern: Pattern): SloganFound[] {
  const { name, kind } = pattern;
  const found = inBlocks(article, pattern, (match, from) => {
    const skip = name === 'sum' ? (BEFORE_SUM.exec(/^[^+]*/u.exec(match[0])![0])?.[0].length ?? 0) : (match.groups?.['verb']?.length ?? 0);
    return sloganFound(article, { from: from + skip, to: from + match[0].length }, kind, `patterned-slogans/${name}`);
  });
  return name === 'sum' ? found.filter((sum) => isProgramme(article.text, sum)) : found;
}

/** Whether a sum of two is one that people work by: three members and more, a verb before it or the word for it behind. */
function isProgramme(text: string, { text: sum, ranges }: SloganFound): boolean {
  const { from } = ranges[0]!;
  const { to } = ranges[ranges.length - 1]!;
  return sum.split('+').length > 2 || WORKED_BY.test(text.slice(to, to + 8)) || BEFORE_SUM.test(text.slice(Math.max(0, from - 8), from));
}
