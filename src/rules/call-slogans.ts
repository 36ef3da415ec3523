/** Calls and formulas by the frame that their parts share: 平安高考、公平高考, 有思想、有温度, 逢车必查、逢人必检, 谁受益、谁负责. */

import type { SloganKind } from '../model/facts.ts';
import type { Article } from '../model/page.ts';
import { quotationsIn } from '../text/quotations.ts';
import { triggerOf, triggerOfWords } from '../text/triggers.ts';
import type { Rule } from './rule.ts';
import { inBlocks, sloganFound, type BlockPattern } from './slogans/finding.ts';

type Pattern = BlockPattern & { name: string; kind: SloganKind };

const HAN = '[\\u4e00-\\u9fff]';
const JOINT = '[、,]';
/** What a place, a road, an examination is to be. */
const QUALITIES =
  '平安|公平|共享|勤俭|创新|安全|生态|温馨|阳光|绿色|文明|健康|智慧|美丽|幸福|人文|科技|法治|诚信|和谐|活力|魅力|书香|清廉|数字|便捷|廉洁|透明|高效|宜居|富裕|开放|实力|品质|韧性|责任|节俭|爱心|快乐|信用|为民|勤廉|富强|繁荣|富饶|团结|温暖|暖心|放心|满意|洁净|清洁|忠诚|担当|干净|低碳|精致|畅通|清新|秀美|富美|多彩';
/** Branches of trade and fields of work: rows of them are lists. */
const FIELDS =
  '建设|金融|贸易|经济|农业|工业|旅游|消费|产业|发展|服务|管理|教育|工作|制造|能源|技术|平台|中心|公司|产品|食品|祭祀|出行|生活|指标|问题|需求|建筑|交通|物流|项目|企业|文化|医疗|养老|办公|设计|理念|方式';
const FORCES =
  '传播|引导|影响|公信|吸引|感召|战斗|凝聚|向心|创造|号召|组织|执行|领导|引领|感染|亲和|约束|震慑|政治判断|政治领悟|政治执行|政治领导|思想引领|群众组织|社会号召';
const RIGHTS = '知情|参与|表达|监督|选择|领导|管理|话语|主动';
/** What somebody, or a work, is to have. */
const HAD =
  '理想|本领|担当|道德|文化|纪律|信念|信仰|温度|深度|力度|高度|广度|厚度|品质|品位|品德|灵魂|血性|本事|筋骨|思想|情怀|格局|作为|骨气|志气|奔头|盼头|劲头|甜头|干头|活力|魅力|颜值|气质|内涵|特色|规划|部署|督查|载体|抓手|故事|看头|说头|玩头|诗意|事干|学上|业就|房住|活干|钱赚';
/** What small things do for great ones. */
const GROWN =
  '成就|撬动|推动|带动|托起|托举|做成|做出|做活|发展成|激活|守护|化解|关乎|折射|催生|孕育|赋能|汇聚|点亮|书写|拉动|释放|串起|迸发|彰显|蕴藏|撑起|连着|兑出|兑换|铸就|引领|走出|闯出';
/** What one who has done something is held to. */
const HELD =
  '负责|监管|普法|受益|治理|付费|保护|签字|处置|牵头|修复|恢复|补偿|整改|担责|买单|赔偿|管理|服务|落实|跟进|管护|清理|治污|主办|审批|拥有';
const WHO = `谁${HAN}{1,3}?[、,]?谁(?:${HELD})`;
/** What is done with a heritage, a spirit, an aim. */
const RAISED =
  '传承|赓续|弘扬|凝聚|汲取|坚定|牢记|铭记|践行|担当|激发|厚植|筑牢|铸牢|夯实|擦亮|唱响|提振|锤炼|淬炼|缅怀|继承|发扬|永葆|砥砺|点亮|奏响|谱写|绘就|贡献|学好|讲好|守好|用好|消除|改善|实现|胸怀|把握|着眼';
/** A clause begins here, or a call behind what leads up to it. */
const LED = '(?:(?<![\\u4e00-\\u9fff])|(?<=[要须以])|(?<=我们))';
/** What a row of verbs and objects is made of: parts of one length. */
const raised = (length: number): string => `(?:${RAISED})${HAN}{${length}}(?:、(?:${RAISED})${HAN}{${length}}){2,5}(?!${HAN})`;
/** `V好…`, twice and more in one length. */
const done = (length: number): string =>
  `[学讲用管建打立处答守护办唱走写画当绘抓谋做选种养交]好${HAN}{${length}}(?:[、,]${HAN}好${HAN}{${length}}){1,4}(?!${HAN})`;
const EVERY = '[处村户家镇县人事步年时条月]';
const every = (length: number): string =>
  `(?<one${length}>${EVERY})\\k<one${length}>${HAN}{${length}}${JOINT}(?<two${length}>${EVERY})\\k<two${length}>${HAN}{${length}}(?!${HAN})`;
const BACK = '[^,。、;:!?\\n把]{2,10}(?:夺|抢|追|补|赶|找)回来';

const PATTERNS: readonly Pattern[] = [
  {
    name: 'qualities',
    kind: 'formula',
    trigger: triggerOfWords(QUALITIES.split('|')),
    expression: new RegExp(
      `(?:${QUALITIES})(?!${FIELDS})(?<of>${HAN}{2,3})(?:${JOINT}(?:${QUALITIES})\\k<of>){1,5}(?!${HAN}{0,3}[局委办队])`,
      'uy',
    ),
  },
  {
    name: 'forces',
    kind: 'formula',
    trigger: triggerOfWords(FORCES.split('|').map((word) => word.slice(0, 3))),
    expression: new RegExp(`(?:${FORCES})力(?:、(?:${FORCES})力)+(?:[和与、](?:${FORCES})力)`, 'uy'),
  },
  {
    name: 'rights',
    kind: 'formula',
    needs: '权、',
    expression: new RegExp(`(?:${RIGHTS})权(?:、(?:${RIGHTS})权)+(?:[和与、](?:${RIGHTS})权)`, 'gu'),
  },
  {
    name: 'having',
    kind: 'exhortation',
    trigger: triggerOf(['有']),
    expression: new RegExp(
      `有(?:${HAD})(?:${JOINT}有(?:${HAD})){2,5}|有${HAN}{1,2}(?<have>${HAN}{2})(?:${JOINT}有${HAN}{1,2}\\k<have>){2,5}`,
      'uy',
    ),
  },
  {
    name: 'well',
    kind: 'exhortation',
    needs: '好',
    expression: new RegExp(`${LED}(?:${[2, 3, 4, 5].map(done).join('|')})`, 'gu'),
  },
  {
    name: 'every',
    kind: 'exhortation',
    trigger: triggerOf([EVERY.slice(1, -1), EVERY.slice(1, -1), undefined]),
    expression: new RegExp([2, 3, 4].map(every).join('|'), 'uy'),
  },
  {
    name: 'small-great',
    kind: 'exhortation',
    trigger: triggerOf(['小', '“'], ['小', undefined]),
    expression: new RegExp(`(?<![大中])小“?${HAN}{1,3}”?(?:${GROWN})了?大“?${HAN}{1,2}”?(?!${HAN})`, 'uy'),
  },
  {
    name: 'one-for-all',
    kind: 'exhortation',
    trigger: triggerOf(['一']),
    expression: new RegExp(
      `一(?:个|项|座|条|户|人|家|片|村|业|株|棵|粒|根|朵|颗|头|只|张)${HAN}{0,4}?(?:带动|带富|致富|富裕|造福|激活|带活|盘活|温暖|富|美)了?一(?:方|村|群|域|座)(?:百姓|群众|乡亲|经济|产业|人|城)`,
      'uy',
    ),
  },
  {
    name: 'who',
    kind: 'formula',
    needs: '谁',
    expression: new RegExp(`${WHO}(?:[、,;]谁${HAN}{1,3}?[、,]?谁${HAN}{1,2}){0,3}`, 'gu'),
  },
  {
    name: 'minded',
    kind: 'exhortation',
    needs: '所想',
    expression: new RegExp(
      `想(?<them>${HAN}{1,4}?)之?所想(?:${JOINT}(?:急|解|谋|忧|盼|帮|应)\\k<them>之?所(?:急|难|需|盼|忧|困|求|愿|思|虑)){1,4}`,
      'gu',
    ),
  },
  {
    name: 'whenever',
    kind: 'exhortation',
    trigger: triggerOf(['逢', undefined, '必'], ['不', '漏落']),
    expression: new RegExp(
      `逢${HAN}必${HAN}(?:${JOINT}逢${HAN}必${HAN}){1,4}(?:${JOINT}不[漏落]一${HAN}){0,3}|不[漏落]一${HAN}(?:${JOINT}不[漏落]一${HAN}){1,4}`,
      'uy',
    ),
  },
  {
    name: 'back',
    kind: 'exhortation',
    needs: '回来',
    expression: new RegExp(
      `把${BACK}(?:${JOINT}把?${BACK}){1,3}|把[^,。、;:!?\\n把]{0,4}(?:耽误|失去|损失|落下)的(?:时间|进度)[夺抢追补赶]回来`,
      'gu',
    ),
  },
  {
    name: 'who-wins',
    kind: 'exhortation',
    needs: '者',
    expression: new RegExp(
      `(?<!${HAN})${HAN}{3,6}者[胜赢兴强成进][,、]${HAN}{3,6}者[胜赢兴强成进](?:[,、]${HAN}{3,6}者[胜赢兴强成进]){0,2}`,
      'gu',
    ),
  },
  {
    name: 'ever-more',
    kind: 'exhortation',
    needs: '更',
    expression: new RegExp(`(?<!${HAN})${HAN}{2,4}更(?!多)${HAN}{1,2}(?:${JOINT}${HAN}{2,4}更(?!多)${HAN}{1,2}){2,4}(?!${HAN})`, 'gu'),
  },
  {
    name: 'raised',
    kind: 'exhortation',
    trigger: triggerOfWords(RAISED.split('|')),
    expression: new RegExp(`${LED}(?:${[2, 4].map(raised).join('|')})`, 'uy'),
  },
  {
    name: 'hinges',
    kind: 'exhortation',
    needs: '在',
    expression: new RegExp(
      `(?<!${HAN})(?!${HAN}{0,5}[是的])${HAN}{4,6},(?:关键|根本|重点|核心|出路|希望|成败|重|贵|要|首|首要)在(?!于|[此这那])${HAN}{1,2}(?![\\u4e00-\\u9fff])`,
      'gu',
    ),
  },
  {
    name: 'number-one',
    kind: 'campaign',
    trigger: triggerOf(['一1', '号', '工课民改命']),
    expression: /(?:(?<![\d第十])一|(?<=“)1)号(?:工程|课题|民生工程|改革工程|命题)/uy,
  },
];

/** Reads what is coined on a frame: parts that share a word, a place within each part, or the kind of their words. */
export const callSlogans: Rule = {
  name: 'call-slogans',
  find(article: Article) {
    const { titled } = quotationsIn(article);
    return PATTERNS.flatMap(({ name, kind, ...pattern }) =>
      inBlocks(article, pattern, (match, from) => sloganFound(article, { from, to: from + match[0].length }, kind, `call-slogans/${name}`)),
    )
      .filter(({ ranges: [range] }) => !titled.holds(range!.from, range!.to))
      .sort((a, b) => a.ranges[0]!.from - b.ranges[0]!.from);
  },
};
