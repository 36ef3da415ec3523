/** Rows of parts that say the same kind of thing with the same word: 发现一起、查处一起, 满意不满意、答应不答应, 绝对忠诚、绝对可靠. */

import type { SloganKind } from '../model/facts.ts';
import type { Article } from '../model/page.ts';
import { quotationsIn } from '../text/quotations.ts';
import { triggerOf, triggerOfWords } from '../text/triggers.ts';
import type { Rule } from './rule.ts';
import { inBlocks, sloganFound, type BlockPattern } from './slogans/finding.ts';

/** All words that begin with one of the first list and end in one of the second. */
const words = (heads: string, tails: string): string[] => heads.split('|').flatMap((head) => tails.split('|').map((tail) => head + tail));

/** `before`: units of the first part that stand before the match. */
type Pattern = BlockPattern & { name: string; kind: SloganKind; before?: number };

const HAN = '[\\u4e00-\\u9fff]';
const JOINT = '[、,;]';
/** What is done one by one. */
const DONE =
  '发现|查处|通报|曝光|整改|建设|开工|储备|谋划|签约|投产|竣工|培育|引进|打掉|打击|救治|隔离|排查|整治|解决|办结|销号|推进|培养|选拔|淘汰|关停|处理|处置|教育|震慑|调整|提拔|使用|问责|追责|化解|调处|帮扶|脱贫|转化|达产|落地|推广|改造|提升|新建|续建|搬迁|取缔|惩处|督办|交办|约谈|警示|报告|检测|收治|安置|发展|壮大|扶持|孵化|上市|入库|申报|巩固|致富|带动|富裕|示范|影响|引导|治理|攻克|实施|见效';
/** What the state of a place is said of, and how it should be. */
const STATED = '民族|社会|经济|政治|文化|生态|人民|百姓|家庭|宗教|环境|市场|边疆|边防|边境|干部|邻里|城乡|事业|产业|治安|山川|乡村|城市';
const STATE =
  '团结|稳定|安宁|和谐|和顺|和睦|发展|繁荣|进步|安定|安全|清明|昌明|优美|秀美|富裕|富足|幸福|文明|巩固|兴旺|兴盛|清正|良好|宜居|振兴|平安|祥和|昌盛|安康';
/** What a body of officials is praised for, and how. */
const PRAISED = '政治|思想|业务|作风|纪律|素质|能力|本领|执法|理论|信念|责任|品德|品行|技术|技能|服务|形象|结构|管理|组织|廉洁|工作|敬业';
const PRAISE = '坚定|精湛|精通|精良|优良|优秀|优质|过硬|严明|高强|高尚|端正|公正|可靠|合格|突出|扎实|一流|合理|规范|严密|自律|奉公|勤勉';
const FARM = '农[业村民](?:增收|增效|增产|增绿|发展|繁荣|富裕|兴旺|稳定|致富|升级|进步|美丽|富强|丰收|提质)';
const WARS = '攻坚|持久|歼灭|阻击|总体|整体|合成|主动|保卫|翻身|运动|突击|遭遇|破袭|速决|消耗|决胜';
/** By what a place is to become strong. */
const MEANS =
  '科教|科技|人才|工业|农业|林业|畜牧|渔业|矿业|生态|文化|旅游|质量|品牌|商贸|交通|教育|制造|开放|创新|产业|项目|特色|环境|实业|金融|法治|水利|体育|卫生|药业|医药|园区|港口';
const BY = '带动|推动|推进|促进|引领|保障|支撑|赋能|激发|倒逼|带|促|稳|保|强|兴|引|聚|育|换|赢|推';

/** What is said of the one who leads, takes part or comes first (规划引领、产业支撑). */
const LED =
  '引领|引导|支撑|带动|优先|驱动|主导|推动|赋能|保障|先行|联动|兜底|筑基|搭台|示范|统筹|主抓|主体|运作|参与|为本|为先|为要|为主|为基|为王|牵引|助推|托底|负责|共治|牵头|联手|唱戏|增效|受益|强基|固本|富民|兴业|惠民|利民|强链|铸魂|育人|增收';

/** What shall not become of something (力度不减、标准不降). */
const KEPT =
  '[变散换松减降断停乱丢漏误缺歇偏]|反弹|滑坡|走样|变形|缩水|打折|懈怠|掉队|脱节|过夜|出事|返贫|下滑|动摇|放松|断档|断线|断链|断流|落空|歇脚|转向|降温|跑偏|失控|失守|蔓延|扩散|断供|熄火|停步|止步|减弱|褪色|入山|上山|进山|出山|下山|漏管|漏项|出村|出镇|出格|上交|离岗|离人|缺位|越位|失位|掉链|打烊|停摆|停工|停产|停学|停课|停供|撂荒|落地|断更|失联|空转|走偏|懈劲|降格|入户|入地|入河|进城|进村|冒烟|过夏|越级|出界';

/** Where a part of a call begins. */
const BEGINS = '(?:^|[^\\u4e00-\\u9fff]|[要须以]|主动|积极|奋力|努力|勇于|敢于|切实|着力|加快)';
/** What is new in a call: 立足新起点、展现新作为. */
const NEW =
  '起点|作为|使命|局面|担当|征程|篇章|成效|形象|气象|台阶|突破|业绩|贡献|进展|高度|要求|任务|挑战|机遇|形势|思路|举措|理念|动能|优势|路径|模式|活力|格局|面貌|风貌|变化|成绩|辉煌|水平|战绩|步伐|天地|姿态|职责|目标|跨越|风采|定位|考验|期待|需求|亮点|标杆|答卷';
const RENEWED = `${HAN}{2,4}(?<!(?<!开)创|更|最|全|[〇一二三四五六七八九十])新(?:${NEW})(?!${HAN})`;

/** How something is done without slackening: 盯紧目标不放松、铆足干劲不懈怠. */
const UNYIELDING =
  '放松|懈怠|动摇|停歇|停步|松劲|松懈|退缩|气馁|含糊|手软|打折|走样|变形|掉队|折腾|停顿|畏难|畏惧|歇脚|歇气|松手|放手|罢休|回头|退让|迟疑|马虎|敷衍|推诿|扯皮|观望|等待|褪色|跑偏|偏航|止步|停摆|减弱|断档|留死角|留情面|打烊|断线|添乱|误事';

/** With what heart something is done: 爱心、耐心、细心、责任心. */
const HEARTS = '爱|耐|细|热|恒|信|决|诚|真|匠|责任|进取|事业|同情|同理|公|虚|用|仁|孝|善|初|平常|上进';
/** How a place is to develop: 协调发展、协同发展、共同发展. */
const DEVELOPED =
  '协调|协同|共同|绿色|创新|开放|共享|融合|安全|转型|跨越|科学|和谐|可持续|加快|率先|特色|错位|联动|集聚|一体化?|高端|统筹|循环|低碳|互补|差异化?|均衡|优质|健康|快速|持续|赶超|优先|集约|清洁|抱团|合作|高效|全面|稳定';

/** How many are as one. */
const ONE = '一(?:条心|股劲|股绳|盘棋|个调|家亲|张网|张图|把尺|条龙|根绳|条线|家人|座城|个声音|个目标|个方向|本账|个音|个拳头)';

/** A row of at least `counts` of `part`. */
const rowOf = (part: string, counts: string, joint = JOINT): string => `${part}(?:${joint}${part}){${counts}}`;
const PATTERNS: readonly Pattern[] = [
  {
    name: 'each-one',
    kind: 'exhortation',
    trigger: triggerOfWords(words(DONE, '一')),
    expression: new RegExp(
      `(?:${DONE})一(?:(?<few>[批起例件户])(?:${JOINT}${HAN}{2}一\\k<few>){1,5}|(?<many>[个处家片项])(?:${JOINT}${HAN}{2}一\\k<many>){2,5})(?!${HAN}?[县市区镇乡村])`,
      'uy',
    ),
  },
  {
    name: 'or-not',
    kind: 'formula',
    needs: '不',
    expression: /(?<did>[\u4e00-\u9fff]{2})不\k<did>(?:[、,](?<does>[\u4e00-\u9fff]{2})不\k<does>){1,5}/gu,
  },
  {
    name: 'strong-by',
    kind: 'formula',
    trigger: triggerOfWords(words(MEANS, '强|兴|富|立')),
    expression: new RegExp(`(?:${MEANS})[强兴富立](?<unit>[省市县区州旗镇村])(?:[、,](?:${MEANS})[强兴富立活]\\k<unit>){1,5}`, 'uy'),
  },
  {
    name: 'wars',
    kind: 'exhortation',
    trigger: triggerOfWords(words(WARS, '战')),
    expression: new RegExp(rowOf(`(?:${WARS})战`, '1,5'), 'uy'),
  },
  {
    name: 'states',
    kind: 'formula',
    trigger: triggerOfWords(STATED.split('|')),
    expression: new RegExp(rowOf(`(?:${STATED})(?:${STATE})`, '2,5'), 'uy'),
  },
  {
    name: 'praised',
    kind: 'formula',
    trigger: triggerOfWords(PRAISED.split('|')),
    expression: new RegExp(
      `${rowOf(`(?:${PRAISED})(?:${PRAISE})`, '1,5')}(?:、(?:党和)?(?:人民|群众)(?:放心|满意|信赖|信任)|(?<=${JOINT}.{4}${JOINT}.{4}))`,
      'uy',
    ),
  },
  { name: 'farm', kind: 'formula', trigger: triggerOf(['农', '业村民']), expression: new RegExp(rowOf(FARM, '1,3'), 'uy') },
  {
    name: 'pledged',
    kind: 'formula',
    needs: '绝对',
    expression: /绝对(?:忠诚|纯洁|可靠|过硬|服从|安全|领导|放心|负责)(?:、绝对(?:忠诚|纯洁|可靠|过硬|服从|安全|领导|放心|负责)){1,4}/gu,
  },
  {
    name: 'more',
    kind: 'exhortation',
    trigger: triggerOf(['更']),
    expression:
      /更[\u4e00-\u9fff]{2,4}(?:[、,]更[\u4e00-\u9fff]{2,4}){2,5}(?=的|[^\u4e00-\u9fff]|推[进动]|抓|做好|开展|落实|加快|打造|建设|服务)/uy,
  },
  {
    name: 'out',
    kind: 'exhortation',
    trigger: triggerOf(['严管干学拼闯抓练赛比创改育治种养打谈', '出']),
    expression:
      /[严管干学拼闯抓练赛比创改育治种养打谈]出[\u4e00-\u9fff]{2}(?:[、,;][严管干学拼闯抓练赛比创改育治种养打谈建]出[\u4e00-\u9fff]{2}){1,4}(?![\u4e00-\u9fff])/uy,
  },
  {
    name: 'by-means',
    kind: 'exhortation',
    trigger: triggerOf(['以']),
    expression: new RegExp(
      `以[^,。、;:!?\\n“”以用为]{2,6}?(?:${BY})[^,。、;:!?\\n“”以用的]{1,12}(?:[,、; ][以用][^,。、;:!?\\n“”以用为]{2,8}?(?:${BY})[^,。、;:!?\\n“”以用的]{1,12}){1,4}`,
      'uy',
    ),
  },
  {
    name: 'led',
    kind: 'formula',
    before: 2,
    trigger: triggerOfWords(LED.split('|')),
    expression: new RegExp(`(?<=${HAN}{2})(?:${LED})(?:[、,]${HAN}{2}(?:${LED})){2,5}`, 'uy'),
  },
  {
    name: 'hearts',
    kind: 'exhortation',
    needs: '心、',
    expression: /[\u4e00-\u9fff]{2}[放安舒省暖顺称贴]心(?:、[\u4e00-\u9fff]{2}[放安舒省暖顺称贴]心){1,4}/gu,
  },
  {
    name: 'clear',
    kind: 'exhortation',
    before: 2,
    trigger: triggerOf(['清明实准细严硬强优稳新高全', '、']),
    expression:
      /(?<=[\u4e00-\u9fff]{2})[清明实准细严硬强优稳新高全](?:、[\u4e00-\u9fff]{2}[清明实准细严硬强优稳新高全好]){2,5}(?![\u4e00-\u9fff])/uy,
  },
  {
    name: 'by-way',
    kind: 'exhortation',
    needs: '化',
    expression: /[\u4e00-\u9fff]{2}化[\u4e00-\u9fff]{2}(?:[、,][\u4e00-\u9fff]{2}化[\u4e00-\u9fff]{2}){2,4}/gu,
  },
  {
    name: 'doers',
    kind: 'exhortation',
    trigger: triggerOf(['做当'], ['争', '做当'], ['成', '为']),
    expression:
      /(?<verb>争?[做当](?:好|一名)?|成为)(?!好|一名)[\u4e00-\u9fff]{2,8}的[\u4e00-\u9fff]{2}[人者手员兵军](?:[、,][\u4e00-\u9fff]{2,8}的[\u4e00-\u9fff]{2}[人者手员兵军]){1,5}(?![\u4e00-\u9fff])/uy,
  },
  {
    name: 'taken-on',
    kind: 'exhortation',
    before: 2,
    trigger: triggerOf(['包联帮驻挂做', undefined, '、,']),
    expression: /(?<=[\u4e00-\u9fff]{2})(?<tie>[包联帮驻挂做])[\u4e00-\u9fff](?:[、,][\u4e00-\u9fff]{2}\k<tie>[\u4e00-\u9fff]){2,5}/uy,
  },
  {
    name: 'kept',
    kind: 'exhortation',
    before: 2,
    trigger: triggerOf(['不']),
    expression: new RegExp(`(?<=${HAN}{2})不(?:${KEPT})(?:[、,]${HAN}{2}不(?:${KEPT})){1,4}(?!${HAN})`, 'uy'),
  },
  {
    name: 'new',
    kind: 'exhortation',
    before: 2,
    trigger: triggerOfWords(NEW.split('|').map((word) => `新${word}`)),
    expression: new RegExp(`(?<=${BEGINS}${HAN}{2})新(?:${NEW})(?:${JOINT}${RENEWED}){1,4}`, 'uy'),
  },
  {
    name: 'unyielding',
    kind: 'exhortation',
    trigger: triggerOf(['不']),
    before: 4,
    expression: new RegExp(`(?<=${BEGINS}${HAN}{4})不(?:${UNYIELDING})(?:[、,]${HAN}{3,5}不(?:${UNYIELDING})){1,4}(?!${HAN})`, 'uy'),
  },
  { name: 'hearted', kind: 'exhortation', needs: '心、', expression: new RegExp(rowOf(`(?:${HEARTS})心`, '2,5', '(?:[、,]|和)'), 'gu') },
  {
    name: 'as-developed',
    kind: 'formula',
    needs: '发展、',
    expression: new RegExp(rowOf(`(?:${DEVELOPED})发展`, '2,5', '(?:[、,]|和)'), 'gu'),
  },
  { name: 'as-one', kind: 'exhortation', trigger: triggerOf(['一']), expression: new RegExp(`${rowOf(ONE, '1,4')}(?!${HAN})`, 'uy') },
  {
    name: 'both',
    kind: 'exhortation',
    needs: '既要',
    // The halves are of one length.
    expression: new RegExp(
      `既要(?:${[2, 3, 4, 5, 6].map((n) => `“?${HAN}{${n}}”?[,、][又也更还]要“?${HAN}{${n}}(?!${HAN})”?`).join('|')})`,
      'gu',
    ),
  },
  {
    name: 'each-has',
    kind: 'exhortation',
    trigger: triggerOf(['村户人家处镇组年月季', '村户人家处镇组年月季', '有']),
    expression:
      /(?<who>[村户人家处镇组年月季])\k<who>有[\u4e00-\u9fff]{2,3}(?:[、,](?<whose>[村户人家处镇组年月季])\k<whose>有[\u4e00-\u9fff]{2,3}){1,4}(?![\u4e00-\u9fff])/uy,
  },
  {
    name: 'points',
    kind: 'exhortation',
    before: 2,
    trigger: triggerOf(['重难痛堵亮热焦弱盲卡淤', '点', '、']),
    expression: /(?<=[\u4e00-\u9fff]{2})[重难痛堵亮热焦弱盲卡淤]点(?:、[\u4e00-\u9fff]{2}[重难痛堵亮热焦弱盲卡淤]点){1,4}/uy,
  },
  {
    name: 'only-with',
    kind: 'exhortation',
    needs: '才有',
    expression: /有[\u4e00-\u9fff]{1,4}才有[\u4e00-\u9fff]{1,4}(?:[,、;]有[\u4e00-\u9fff]{1,4}才(?:会|能)?有[\u4e00-\u9fff]{1,4}){1,3}/gu,
  },
];

/** Reads rows by the word that all parts share or by the kind of their words. */
export const rowSlogans: Rule = {
  name: 'row-slogans',
  find(article: Article) {
    const { titled } = quotationsIn(article);
    return PATTERNS.flatMap((pattern) =>
      inBlocks(article, pattern, (match, from) =>
        sloganFound(
          article,
          { from: from - (pattern.before ?? 0) + (match.groups?.['verb']?.length ?? 0), to: from + match[0].length },
          pattern.kind,
          `row-slogans/${pattern.name}`,
        ),
      ),
    )
      .filter(({ ranges: [range] }) => !titled.holds(range!.from, range!.to))
      .sort((a, b) => a.ranges[0]!.from - b.ranges[0]!.from);
  },
};
