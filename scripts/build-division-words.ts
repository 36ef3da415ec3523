/**
 * Builds src/lexicon/division-words.tsv: names of divisions that also read as something else.
 *
 * npm run build:division-words -- DICTIONARY
 *
 * DICTIONARY is jieba.dict.utf8 of the npm package nodejieba 3.5.8 (MIT): a word, its frequency, its tag a line. It
 * tells which short forms arise where two common words touch (提高|要求 holds 高要). What is a word by itself is
 * written down here.
 */

import { readFileSync, writeFileSync } from 'node:fs';
import { loadDivisions, shortForm } from '../src/lexicon/division-names.ts';

const CHECKED = '2026-11-25';
/**
 * Two words that meet this often (in the dictionary's corpus of some sixty million words) make a short form weak; those
 * of prefectures are printed far more often than those of counties.
 */
const MEETINGS = { province: Infinity, prefecture: 60, county: 8 };

/** Short forms and full names that, standing alone, are always something else. */
const NEVER = `
城区 郊区 矿区 东区 西区 市中 市南 市北 市郊 城中 城东 城西 城北 城关 路南 路北 桥东 桥西 铁东 铁西 道里 道外 站前 港口 台前 新城 新市 新区 老城 南郊 东市 西市 中市
南市 北市 北站 南部 中方 比如 资源 动力 公安 解放 前进 延长 威信 共和 友好 富裕 复兴 清新 宏伟 丰满 四方 友谊 红旗 向阳 小河 元宝 博爱 钟楼 方正 龙凤 光明 运河 东风
会同 工农 清水 前锋 长子 芙蓉 洞口 大方 大观 民权 小店 同心 太白 灯塔 天涯 海棠 回民 鼓楼 新民 富民 水城 星子 爱民 升平 天心 兴业 集贤 鸡冠 牡丹 通道 振兴 安定 和平
新华 新兴 建设 东方 无为 合作 治多 称多 达日 日土 定结 点军 中站 中原 河口 湖滨 滨湖 河东 河西 江南 江东 海港 南关 北关 西关 宝塔 双塔 古塔 莲花 白塔 红塔 温泉 七星
红星 北街 上街 下关 大关 马村 南湖 东湖 西湖 北湖 镜湖 龙湖 龙山 龙城 南山 西山 东山 北山 香山 青山 红山 花山 金山 银海 东港 北林 南长 高新 经开 永定 永红 文圣 二七
二道 三元 长安 开元 天元 平房 桃城 城厢 钟山 玉泉 新建 大城 大港 大东 站北 上城 下城 东城 西城 东河 市辖 东兴 明山 立山 千山 铁山 二连 互助`;

/** Names that are words too, or arise where words touch in ways the dictionary does not tell. */
const WEAK = `
新城区 新市区 老城区 市中区 市南区 市北区 城中区 新建区 中原区 江南区 港口区 河东区 河西区 河北区 新华区 和平区 解放区 东城区 西城区 城北区 大同 朝阳 平安 平和 安康 吉安 永安
大安 万安 平定 定安 大名 和顺 泰和 太和 长治 长乐 康乐 民乐 兴化 开化 德化 奉化 同仁 同德 大通 弥勒 镇远 安平 安化 安顺 安远 安达 建宁 永福 永和 永兴 永泰 红安 龙泉
九龙 金华 乐业 百色 三水 海门 海盐 龙口 蓬莱 天水 黑水 白水 明水 明光 光泽 来宾 桃源 高台 建平 建安 新罗 新星 西华 兴国 兴隆 常熟 丰都 孝义 政和 和政 和田
惠民 延寿 仁寿 长寿 福泉 嘉禾 来凤 仁和 金沙 铜鼓 方山 紫金 海阳 凤山 玉山 黄山 华山 泰山 衡山 庐山 象山 白玉 宁远 清流 清丰 新会 开平 化州 射阳 登封 博野 如东
和静 高州 大理 五河 三河 双流 界首 文山 文成 武定 武功 长清 长海 长兴 长丰 长顺 长岭 长宁 长汀 长阳 德安 定海 海原 太平 中山 江山 昌平 宝丰 兴平 兴文 兴仁
兴义 兴和 兴城 修文 修水 修武 寿光 利川 利津 资中 资兴 进贤 崇仁 崇信 崇义 南和 南通 南平 南丰 南康 南安 西和 西平 西安 东平 东明 东光 东台 北海
北流 五台 三台 四平 万年 万全 万宁 万荣 百里 千阳 上海 上林 上思 下陆 金门 金乡 金湖 平原 平顺 平利 平远 平南 新和 新河 新化 新田 新干 新泰 新余
新丰 新源 新密 新安 古田 古城 大足 大英 大田 大竹 大冶 大丰 大庆 大连 大洼 大悟 大荔 大姚 大新 大厂 化德 化隆 成安 成武 武强 武安 武平 武城 定西 定兴 定南 定远 建始
通海 通城 通山 通化 通河 正定 正安 正宁 正阳 天长 天全 天等 天镇 天门 天台 天峻 当阳 洪湖 应城 监利 乐安 乐平 乐至 广平 广水 广南 华安 华容 海安 海丰 海林
海伦 海宁 海城 和县 和龙 容城 容县 望都 望江 望城 安新 安国 安图 安义 安福 安仁 安多 安乡 团风 民丰 民和 民勤 泰来 泰安 泰兴 富平 富源 富宁 永平 永新 永胜 永宁 永年
永清 永丰 永春 永昌 永登 永吉 永德 永善 永仁 永靖 永康 高明 高安 高平 高密 高唐 高青 高阳 庆元 庆云 庆安 庆城 麻江 麻城 龙门 龙游 龙江 龙井 龙里 龙南 龙川 凌云 祥云
云和 云龙 云梦 石首 石城 石林 石狮 石泉 石台 磐石 灵台 灵石 日照 当雄 色达 达川 开阳 开原 开江 开封 开远 开州 都江 都昌 会昌 会理 会东 会宁 会泽 万源 水富 沅陵 星火
明溪 盐池 盐源 盐山 社旗 怀仁 怀安 贵定 贵德 贵南 城步 尚义 尚志 志丹 左权 靖宇 子长 米脂 道县 共青城 前郭 中宁 中卫 中江 中阳 中牟 江口 江安 江城 江永 林口
林西 林周 曲水 曲江 商南 商城 商水 商河 山东 山西 云南 河南 河北 湖南 湖北 海南 广西 广东 江西 吉林 青海 东宝 东昌 东洲 东陵 五华 兴庆 凤凰 利通 南岸 历下 双桥 名山
周村 天宁 天桥 天河 官渡 小金 平桥 开福 成华 文峰 新津 望花 梨树 武侯 江岸 湾里 白云 盐湖 盘龙 石门 石鼓 秀英 美兰 西夏 金凤 金牛 锦江 雨花 青羊 麒麟 麦积 龙亭 龙华
龙文 海南区 凤城区 西安区 都安 三都 三江 大化 东乡 红河 怒江 元江 石柱 青龙 玉龙 金秀 东安区 长白 五峰 宽城 围场 融水 富川 陵水 白沙 秀山 彭水 道真 紫云 玉屏 松桃 新平
双江 循化`;

const [file] = process.argv.slice(2);
if (!file) throw new Error('usage: npm run build:division-words -- DICTIONARY');

const ending = new Map<string, number>();
const beginning = new Map<string, number>();
let corpus = 0;
for (const line of readFileSync(file, 'utf8').split('\n')) {
  const [word = '', frequency, tag = ''] = line.split(' ');
  if (!frequency) continue;
  corpus += Number(frequency);
  // Names of persons and places are what is asked for, not what touches.
  if (/^(?:n[rs]|nrt)$/u.test(tag)) continue;
  const last = word.at(-1)!;
  ending.set(last, (ending.get(last) ?? 0) + Number(frequency));
  beginning.set(word[0]!, (beginning.get(word[0]!) ?? 0) + Number(frequency));
}

const known = new Set<string>();
const uses = new Map<string, 'never' | 'weak'>();
for (const { name, level } of loadDivisions()) {
  known.add(name);
  const short = shortForm(name);
  if (short === null) continue;
  known.add(short);
  if (short.length > 2) continue;
  const meetings = ((ending.get(short[0]!) ?? 0) * (beginning.get(short[1]!) ?? 0)) / corpus;
  if (meetings >= MEETINGS[level]) uses.set(short, 'weak');
}
const words = (text: string): string[] => text.trim().split(/\s+/u);
for (const name of words(WEAK)) if (known.has(name)) uses.set(name, 'weak');
for (const name of words(NEVER)) if (known.has(name)) uses.set(name, 'never');
// Big cities and provinces stand alone so often that two words seldom meet in their names by comparison.
for (const name of words(
  '成都 上海 长沙 济南 长春 西安 太原 山东 山西 云南 河南 河北 湖南 湖北 海南 广西 广东 江西 吉林 青海 南京 南昌 南宁 合肥 天津 重庆 大连 福建',
))
  uses.delete(name);

const header = [
  'holds: names and short forms of divisions that are words too or arise where two common words touch. never: alone it is always something else; weak: only a clear context makes it the division',
  'source: written from general knowledge in scripts/build-division-words.ts; meetings of words by the frequencies of the dictionary of nodejieba 3.5.8 (npm, MIT)',
  `checked: ${CHECKED}`,
  'valid until: 2027-12-31',
  'columns: name use',
];
const rows = [...uses].map(([name, use]) => `${name}\t${use}`).sort((a, b) => (a < b ? -1 : 1));
writeFileSync('src/lexicon/division-words.tsv', [...header.map((line) => `# ${line}`), ...rows, ''].join('\n'));
process.stderr.write(`${rows.length} names\n`);
