/**
 * Builds src/lexicon/division-words.tsv, names of divisions that also read as something else, and
 * src/lexicon/division-edges.tsv, characters that make a word with the first or the last one of a short form.
 *
 * npm run build:division-words -- DICTIONARY
 *
 * DICTIONARY is jieba.dict.utf8 of the npm package nodejieba 3.5.8 (MIT): a word, its frequency, its tag a line. It
 * tells which short forms arise where two common words touch (提高|要求 holds 高要). What is a word by itself is
 * written down here.
 */

import { readFileSync, writeFileSync } from 'node:fs';
import { shortForm } from '../src/lexicon/division-names.ts';
import { allDivisions } from '../src/lexicon/divisions.ts';

const CHECKED = '2026-11-25';
/**
 * Two words that meet this often (in the dictionary's corpus of some sixty million words) make a short form weak; those
 * of prefectures are printed far more often than those of counties.
 */
const MEETINGS = { province: Infinity, prefecture: 60, county: 8 };

/** Words rarer than this make no collision. */
const FREQUENT = 60;

/** Short forms and full names that, standing alone, are always something else. */
const NEVER = `
尼玛 乌兰 全州 城区 郊区 矿区 东区 西区 市中 市南 市北 市郊 城中 城东 城西 城北 城关 路南 路北 桥东 桥西 铁东 铁西 道里 道外 站前 港口 台前 新城 新市 新区 老城 南郊 东市 西市 中市
南市 北市 北站 南部 中方 比如 资源 动力 公安 解放 前进 延长 威信 共和 友好 富裕 复兴 清新 宏伟 丰满 四方 友谊 红旗 向阳 小河 元宝 博爱 钟楼 方正 龙凤 光明 运河 东风
会同 工农 清水 前锋 长子 芙蓉 洞口 大方 大观 民权 小店 同心 太白 灯塔 天涯 海棠 回民 鼓楼 新民 富民 水城 星子 爱民 升平 天心 兴业 集贤 鸡冠 牡丹 通道 振兴 安定 和平
新华 新兴 建设 东方 无为 合作 治多 称多 达日 日土 定结 点军 中站 中原 河口 湖滨 滨湖 河东 河西 江南 江东 海港 南关 北关 西关 宝塔 双塔 古塔 莲花 白塔 红塔 温泉 七星 老城区
红星 北街 上街 下关 大关 马村 南湖 东湖 西湖 北湖 镜湖 龙湖 龙山 龙城 南山 西山 东山 北山 香山 青山 红山 花山 金山 银海 东港 北林 南长 高新 经开 永定 永红 文圣 二七
二道 三元 长安 开元 天元 平房 桃城 城厢 钟山 玉泉 新建 大城 大港 大东 站北 上城 下城 东城 西城 东河 市辖 东兴 明山 立山 千山 铁山 二连 互助`;

/** Names that are words too, or names of people, mountains and rivers. */
const WORDS = `
江海 丹巴 多伦 荷塘 江汉 南海 万全 万安 万年 三台 三明 三水 三河 三门 上林 东城区 东宁 东安区 中原区 中山 丰城 丰都 丰顺 丹凤 乐业 九龙 云和 云梦 五华 五台 五峰 亚东 仁和 仁寿 会理 修文 修武 修水
光山 光泽 兴国 兴隆 凌云 凤凰 凤城区 凤山 凤翔 华山 南岸 卫东 双峰 双柏 双桥 双江 双辽 古城 古田 吉安 同仁 同德 名山 周村 和平区 和静 和顺 响水 商城 商水 嘉禾 团风 围场
城中区 城北区 大丰 大同 大名 大安 大悟 大洼 大理 大田 大竹 大英 大通 天全 天台 天宁 天山 天峻 天柱 天桥 天水 天河 天镇 天长 太和 太平 太湖 始兴 姑苏 孝义 宁远 安乡 安图
安宁 安居 安康 安达 安远 宝丰 宽城 富民 富源 富阳 寿光 小金 尖山 尚志 山城 崇义 崇仁 崇信 左权 市中区 市北区 市南区 带岭 常山 平利 平原 平和 平安 平定 平顺 康乐 延寿
建华 建安 开原 开阳 弥勒 当雄 彭水 微山 德兴 德化 德安 志丹 怒江 恒山 惠农 惠民 成武 房山 政和 文山 文峰 文水 新会 新化 新华区 新城区 新密 新市区 新平 新建区 新星 新晃
新田 新荣 新野 新青 方山 日照 昆玉 明光 明山 明水 月湖 望花 朝阳 来凤 来宾 松桃 桃山 桃源 梨树 榆树 正安 正定 正阳 武功 武强 民丰 民乐 民和 水富 永丰 永和 永宁 永安
永平 永新 永春 永泰 永清 永福 永胜 江南区 江口 江山 江岸 河东区 河北区 河源 河西区 泰和 泰山 海东 海南区 海盐 海门 淳化 淳安 清丰 清原 清水 清河 清流 清远 港口区 滨海
灵山 灵石 烈山 独山 玉屏 玉山 玉泉 玉环 玉田 玉门 玉龙 瑞丽 瑞安 瑞金 界首 白云 白城 白山 白水 白沙 白河 白玉 百色 皮山 盐山 盐池 盐湖 盘山 盘龙 石台 石城 石拐 石林
石柱 石棉 石楼 石泉 石狮 石门 石首 石鼓 确山 磐石 祥云 福泉 秀山 秀洲 竹山 米易 米脂 紫云 紫金 紫阳 红古 红桥 红河 船山 色达 融水 衡山 西华 西城区 西安区 解放区
象山 赤城 赤壁 赤水 迎江 迎泽 进贤 连城 连山 通山 通河 通海 道真 金华 金塔 金山 金沙 金湖 金牛 金秀 金门 铁山 铜鼓 银海 镇江 镇远 长丰 长乐 长兴 长寿 长岭 长汀 长治
长白 阳明 阳高 陵水 雨城 雨山 雨花 青山 青龙 靖宇 静安 静海 香河 高台 高平 高明 鱼峰 鹿邑 麒麟 黄平 黄龙 黑水 鼎湖 龙井 龙口 龙川 龙江 龙泉 龙游 龙门
满城 阳春 马尾 海北 海西 吉利 大兴 大厂 双城 钢城 江城 榕城 滨城 交口 碑林 莲池 东坡 卧龙 白杨 木兰 东海 三山 苍山 竞秀 朝天 甘泉 吴起 海晏 平川 通江 滨江 沿河 临河 临江 临海
马龙 文成 华龙 江北 杏林 祁连 崆峒 普陀 六合 九里 无极 双河 五常 玄武 翠屏 蓝山 龙潭 松山 阿里 内乡 上高 都安 武陵 庐山 南岳 仙居 湖口 孟村`;

/** Names that arise where two words touch in ways that the dictionary does not tell. */
const TOUCHING = `
建德 伊州 巴中 黎平 山南 江干 达州 定安 兴化 开化 奉化 安平 安化 安顺 建宁 永兴 红安 蓬莱 建平 新罗 常熟 和政 和田 海阳 黄山 庐山 开平 化州 射阳 登封 博野 如东 高州 五河 双流 文成 武定 长清 长海 长顺
长宁 长阳 定海 海原 昌平 兴平 兴文 兴仁 兴义 兴和 兴城 利川 利津 资中 资兴 南和 南通 南平 南丰 南康 南安 西和 西平 东平 东明 东光 东台 北海 北流 四平 万宁 万荣 千阳
上海 上思 下陆 金乡 平远 平南 新和 新河 新干 新泰 新余 新丰 新源 新安 大足 大冶 大庆 大连 大荔 大姚 大新 大厂 化德 化隆 成安 武安 武平 武城 定西 定兴 定南 定远 建始
通城 通化 正宁 天等 天门 当阳 洪湖 应城 监利 乐安 乐平 乐至 广平 广水 广南 华安 华容 海安 海丰 海林 海伦 海宁 海城 和县 和龙 容城 容县 望都 望江 望城 安新 安国 安义
安福 安仁 安多 民勤 泰来 泰安 泰兴 富平 富宁 永年 永昌 永登 永吉 永德 永善 永仁 永靖 永康 高安 高密 高唐 高青 高阳 庆元 庆云 庆安 庆城 麻江 麻城 龙里 龙南 云龙 灵台
达川 开江 开封 开远 开州 都江 都昌 会昌 会东 会宁 会泽 万源 沅陵 星火 明溪 盐源 社旗 怀仁 怀安 贵定 贵德 贵南 城步 尚义 子长 道县 共青城 前郭 中宁 中卫 中江 中阳 中牟
江安 江城 江永 林口 林西 林周 曲水 曲江 商南 商河 东宝 东昌 东洲 东陵 兴庆 利通 历下 官渡 平桥 开福 成华 新津 武侯 湾里 秀英 美兰 西夏 金凤 锦江 青羊 麦积 龙亭 龙华
龙文 都安 三都 三江 大化 东乡 元江 富川 循化`;

const [file] = process.argv.slice(2);
if (!file) throw new Error('usage: npm run build:division-words -- DICTIONARY');

/** All names and short forms. */
const known = new Set(allDivisions().flatMap(({ name }) => [name, shortForm(name) ?? name]));
const pairs = new Set<string>();
const ending = new Map<string, number>();
const beginning = new Map<string, number>();
let corpus = 0;
for (const line of readFileSync(file, 'utf8').split('\n')) {
  const [word = '', frequency, tag = ''] = line.split(' ');
  if (!frequency) continue;
  corpus += Number(frequency);
  if (Number(frequency) >= FREQUENT && !known.has(word)) for (let i = 1; i < word.length; i++) pairs.add(word.slice(i - 1, i + 1));
  // Names of persons and places are what is asked for, not what touches.
  if (/^(?:n[rs]|nrt)$/u.test(tag)) continue;
  const last = word.at(-1)!;
  ending.set(last, (ending.get(last) ?? 0) + Number(frequency));
  beginning.set(word[0]!, (beginning.get(word[0]!) ?? 0) + Number(frequency));
}

const uses = new Map<string, 'never' | 'word' | 'touch'>();
for (const { name, level } of allDivisions()) {
  const short = shortForm(name);
  if (short === null) continue;
  if (short.length > 2) continue;
  const meetings = ((ending.get(short[0]!) ?? 0) * (beginning.get(short[1]!) ?? 0)) / corpus;
  if (meetings < MEETINGS[level]) continue;
  uses.set(short, 'touch');
  // 今天|全县 holds 天全县.
  if (level === 'county') uses.set(name, 'touch');
}
const words = (text: string): string[] => text.trim().split(/\s+/u);
for (const name of words(TOUCHING)) if (known.has(name)) uses.set(name, 'touch');
for (const name of words(WORDS)) if (known.has(name)) uses.set(name, 'word');
for (const name of words(NEVER)) if (known.has(name)) uses.set(name, 'never');
// Big cities and provinces stand alone so often that two words seldom meet in their names by comparison.
for (const name of words(
  '成都 上海 长沙 济南 长春 西安 太原 山东 山西 云南 河南 河北 湖南 湖北 海南 广西 广东 江西 吉林 青海 南京 南昌 南宁 合肥 天津 重庆 大连 福建',
))
  uses.delete(name);

const write = (name: string, header: readonly string[], rows: readonly string[]): void => {
  const lines = [...header, `checked: ${CHECKED}`, 'valid until: 2027-12-31'].map((line) => `# ${line}`);
  writeFileSync(`src/lexicon/${name}`, [...lines, ...rows.toSorted((a, b) => (a < b ? -1 : 1)), ''].join('\n'));
};
write(
  'division-words.tsv',
  [
    'holds: names and short forms of divisions that also read as something else. never: alone it is always something else; word: a word, a personal name or a mountain too; touch: it arises where two common words touch',
    'source: written from general knowledge in scripts/build-division-words.ts; meetings of words by the frequencies of the dictionary of nodejieba 3.5.8 (npm, MIT)',
    'columns: name use',
  ],
  [...uses].map(([name, use]) => `${name}\t${use}`),
);
const shorts = allDivisions().map(({ name }) => shortForm(name));
const edge = (at: 0 | 1, other: 0 | 1): string[] => {
  const characters = new Set(shorts.map((short) => (short?.length === 2 ? short[at]! : '')));
  const beside = new Map<string, string>();
  for (const pair of pairs) {
    const own = pair[other]!;
    if (characters.has(own)) beside.set(own, (beside.get(own) ?? '') + pair[at]!);
  }
  return [...beside].map(([own, others]) => `${own}\t${at === 0 ? 'before' : 'behind'}\t${[...others].sort().join('')}`);
};
write(
  'division-edges.tsv',
  [
    'holds: for the first characters of short forms (before) and the last ones (behind) the characters that make a common word with them: 均 before 衡 and 平 behind 水, so that 均衡水平 is not 衡水',
    'source: words of two characters in the dictionary of nodejieba 3.5.8 (npm, MIT), by scripts/build-division-words.ts',
    'columns: character side others',
  ],
  [...edge(0, 1), ...edge(1, 0)],
);
process.stderr.write(`${uses.size} names\n`);
