/**
 * Builds src/lexicon/common-words.tsv: words of two characters that begin like a surname (严格, 高度), so that a name
 * rule does not take them for names.
 *
 *   npm run build:common-words -- DICTIONARY
 *
 * DICTIONARY is jieba.dict.utf8 of the npm package nodejieba 3.5.8 (MIT): a word, its frequency, its tag a line. Words
 * tagged as names of persons are left out, and words seen fewer than 200 times; those of `MORE`, which the dictionary
 * takes for names, are put in again.
 */

import { readFileSync, writeFileSync } from 'node:fs';
import { loadTable } from '../src/lexicon/load.ts';

const LEAST = 200;
/** Words of news prose (general knowledge) that the dictionary tags as names of persons, and that hardly anybody bears. */
const MORE = `
  明白 文明 令人 道德 荣誉 古老 言语 冷笑 光荣 权威 封锁 宣言 齐声 祖先 登基 高潮 齐全 洪水 顾客 公正 辛勤
  光辉 安静 谢谢 宝贵 康复 沙滩 诸如 吉祥 周转 双拥 宁可 修正 荣获 胡说 关怀 林立 呼唤 陈列 布满 通达 宁静
  养老 师生 安抚 许可 原谅 容纳 杜绝 卓越 晋升 祝贺 蓬勃 过敏 荣耀 满怀 旷野 高悬 周密 朴素 陈设 华丽 弘扬
  威武 安危 查明 胡涂 练兵 张贴 周旋 练功 田园 高耸 加薪 才华 史实 慕名 廉政 立功 钱财 温馨 殷勤 严正 祝福
  陈旧 静默 蓝图 高昂 庄园 顾忌 高超 毋宁 拓宽 张罗 扬言 高雅 时髦 敬仰 卫冕 敬畏 明文 多达 任凭 张扬 麻醉
  权贵 毛发 敬佩 空旷 从政 张望 道谢 许诺 言辞 须知 晋级 涂抹 招安 但凡 练武 清香 洪亮 权衡 丛生 盛世 农耕
  索引 仁慈 从军 周详 容颜 苏醒 敬献 爱戴 冷清 归顺 通晓 屠宰 师承 敬礼 矫正 连成 齐备 马虎 卓绝 和睦 才智
  招贤 施舍 和善 齐放 勾勒 陶冶 文雅 步履 洪峰 查清 荣幸 阴冷 凌驾 屈膝 和蔼 盛怒 籍贯 何曾 武斗 拜托 平添
  雪亮 特邀 祝寿 宁肯 敬爱 饶恕 安逸 山洪 严令 盛衰 路基 矫健 续航 何谓 明言 温顺 钟爱 贺喜 双赢 简章 易懂
  费尽 雷同 付诸 尚武 麻利 承继 腾飞 殷实 后继 顾全 莫测 静谧 苗木 闻言 盛赞 加厚 相依 唐突 荣膺 脱颖 融入
  初选 解密 连贯 连胜 从师 越轨 扶正 加快 连任 通顺 苍翠 公仆
`;
const [file] = process.argv.slice(2);
if (!file) throw new Error('name the dictionary file, jieba.dict.utf8');
const surnames = new Set(loadTable('surnames.tsv', ['surname', 'class']).map((row) => row[0]!));
const words = readFileSync(file, 'utf8')
  .split('\n')
  .map((line) => line.split(' '))
  .filter(([word, frequency, tag]) => word?.length === 2 && surnames.has(word[0]!) && Number(frequency) >= LEAST && !tag?.startsWith('nr'))
  .map(([word]) => word!);
const all = [...new Set([...words, ...MORE.split(/\s+/u).filter((word) => surnames.has(word[0] ?? ''))])].sort();
writeFileSync(
  'src/lexicon/common-words.tsv',
  `# holds: common words of two characters that begin with a surname's character
# source: words of jieba.dict.utf8 in nodejieba 3.5.8 (npm, MIT) that are no names of persons and are seen ${LEAST} times or more, and some that it takes for names; built by scripts/build-common-words.ts
# checked: 2026-11-25
# valid until: always
# columns: word
${all.map((word) => `${word}\n`).join('')}`,
);
