/**
 * Personal names. Where a name begins is known (behind a post, behind `、` in a list of names); where it ends is not
 * printed: 解芳带队 may be 解芳 or 解芳带. Each reading is weighed by its surname, its given name, by what follows it
 * and by what else the page says.
 */

import { divisionsNamed } from '../../lexicon/divisions.ts';
import { givenFrom, isDoubleSurname, personWeight } from '../../lexicon/names.ts';
import { loadTable, loadWords } from '../../lexicon/load.ts';
import { classOf } from '../../text/character-class.ts';
import { placeAbroadAt, placeAbroadEndsAt, type Expected } from './abroad.ts';
import {
  dottedNameAt,
  elementNameAt,
  SEVERAL_ELEMENTS,
  isForeign,
  isJapaneseSurname,
  japaneseReadings,
  latinNameAt,
  nameAbroadAt,
  transliteratedNameAt,
  transliteratedSlot,
} from './foreign-names.ts';
import { endWeight, followers, governs, isHan, isHard, isLast, isParticle, LEAST, type NameReading } from './name-ends.ts';
import type { NameEvidence } from './name-evidence.ts';

export { endWeight, type NameReading } from './name-ends.ts';

/** Two units as one integer. */
const pairAt = (text: string, at: number): number => (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1);

const BLANK = 0x20;
/** Words whose last character is a surname too: 由于|李强, 前任|肖山, 非常|明白. */
const BOUND =
  /^(?:[战军城地社校园景辖片山市郊灾发新特林矿库小]区|[由关对等至终属位处基鉴善勇敢便]于|[前现历时继责主信担接离]任|[非经日通正时]常|[一偏趋转面方倾]向|[因成作认以称]为|[不如]何|包括)/u;
/** Least weight, by its characters alone, of a name that only its place and the page vouch for. */
const RAREST = -1.2;
/** So many mentions, with as many different characters behind them, show that what looks like a particle belongs to the name. */
const ALWAYS = 4;
/** Behind an office a name of three good characters may end before any word: 村支书晏小军|滔滔不绝. */
const LEAST_IN_OFFICE = 1.1;
const GOOD = 2.7;
/** The weight of a reading that the page vouches for. */
const VOUCHED = 3;
/** Verbs of speech that follow a name; hardly ever the end of one. */
const SAYS = /[说称]$/u;
/** Adverbs that a verb follows: 尹力|均出席, where 魏凤和|出席 is a name. */
const ADVERB = /[均都也已曾则仍即便再又还]/u;
/** Characters that end words of bodies and places, or that only stand between words; hardly ever in a given name. */
const NEVER_INSIDE = classOf('等的了是及或被把对都还没我你他她它们吗各该总县市区镇乡村局委厅部处办站院校厂室队');

/** 党中央, 武钢, 曾为: 党, 武 and 曾 are surnames too. */
const NO_PERSON =
  /^曾[为任经先多在于是到去对向被因]$|^曾[两四六七八九十数几多]|^易[人帅主]$|^都[来有是要在能会说想将被把去到从依明做对没很不这那应已曾认知记觉得看听为以因按叫让需必须可各当干给跟好]|^党(?:中央|[组委支总代员校政史章风群])|^党建(?![军国平华民明新忠强伟]$)|^[武包安莱沙柳马邯济韶梅宝鞍]钢$|^解放军|^安理会|^谢谢|^水[平利电质位泥务产库稻果]|^字[体号幕样典画节迹]|^义[务工卖诊演教县乌]|^时[曾就也便任即候年仅已正还因的发常间至]/u;
const MAY_BE_NO_PERSON = classOf('曾都党武包安莱沙柳马邯济韶梅宝鞍解谢时易水字义');
const NEVER_LAST = classOf('省盟外');
/** 王某, 李某某, 赵某强: somebody whom the page does not name. */
const UNNAMED = '某';
/** 管理|科, 文卫|司: a word before such a character is a section; 司 ends names of two characters only. */
const SECTION = classOf('科股组');
/** Weight by its characters of a name that 镇, which ends names of places, may stand in: 丁镇宽. */
const WITH_TOWN = 1.8;

const titles = loadTable('post-heads.tsv', ['head', 'kind', 'holders']);
/** Titles that may end what looks like a name: 王主任. Others are given names too: 毕冠军. */
const OFFICES = new Set(titles.filter((row) => row[1] !== 'private' && row[1] !== 'none').map((row) => row[0]!));
for (const word of ['嘉宾', '专家', '记者', '教授', '老师', '博士', '群众', '学生', '党员', '先生', '女士', '小姐', '师傅', '大姐'])
  OFFICES.add(word);
/** 总书记曾|强调: what looks like a surname is an adverb. */
const SPEAKS = new Set('强调 指出 表示 要求 提出 说过 说道 担任 主持 参加 出席 视察 考察 调研 访问 会见 批示 讲过 来到 邀请'.split(' '));
/** Nouns for persons without office: 明星, 冠军. */
const NOUNS = new Set(titles.filter((row) => row[1] === 'private').map((row) => row[0]!));

/** Whether a word is a noun for somebody: 明星. */
export function isNounOfPerson(word: string): boolean {
  return NOUNS.has(word);
}

/** Common words of two characters, by `pairAt`. */
const commonWords = new Set([...loadWords('common-words.tsv')].filter((word) => word.length === 2).map((word) => pairAt(word, 0)));

/**
 * The best reading of a name that begins at `at`, or null.
 * In: folded text, an offset, what the page tells (or null), where the name must end at the latest, and who is expected:
 * behind an office two transliterated characters will do (科尔), behind one abroad the name may end anywhere.
 */
export function nameAt(
  text: string,
  at: number,
  evidence: NameEvidence | null,
  until = text.length,
  expected: Expected = 'name',
): NameReading | null {
  const dotted = dottedNameAt(text, at, until, expected === 'foreign');
  if (dotted) return dotted;
  const best = chineseNameAt(text, at, evidence, until, expected === 'office' ? LEAST_IN_OFFICE : LEAST);
  if (expected === 'foreign') {
    const abroad = nameAbroadAt(text, at, until);
    if (abroad && (!best || abroad.to > best.to || endWeight(text, best.to) < 1 || isForeign(best.name))) return abroad;
    // 女王|和明仁天皇
    if (best && /^[和与及]/u.test(best.name)) return null;
  }
  const element = elementNameAt(text, at, until);
  // 杨青才|让 is no end within 杨青才让, which two elements make.
  if (best && endWeight(text, best.to) >= 2 && !(element && element.to > best.to && element.weight >= SEVERAL_ELEMENTS)) return best;
  if (element && (!best || element.to > best.to)) return element;
  const other = transliteratedNameAt(text, at, until, expected !== 'name', evidence);
  // 乌云|其木格: a longer name of such characters explains more than a short one before a particle.
  // So does 木牛阿以|分别, where the shorter one ends at a particle only.
  // But 潘金华|因违纪 is a good name before a particle.
  const particle = best && best.weight >= 3.5 && other?.to === best.to + 1 && isParticle(text[best.to]!);
  if (other && !particle && (!best || (other.to - other.from >= 4 && other.to > best.to && endWeight(text, other.to) >= 2))) return other;
  return best ?? (expected === 'name' ? null : latinNameAt(text, at, until));
}

/** The best reading with a surname of Chinese or Japanese characters. */
function chineseNameAt(text: string, at: number, evidence: NameEvidence | null, until: number, office: number): NameReading | null {
  // What stands here is a word that follows names, as in 市主要领导高度重视: no name begins with it, unless the page knows one.
  const word = followers.longestAt(text, at);
  const penalty = word && word.to - at >= 2 && word.value !== 'title' ? 3 : 0;
  let best: NameReading | null = null;
  // 乌克兰|总统: a state is no person.
  const place = placeAbroadAt(text, at)?.length ?? 0;
  for (const reading of readings(text, at, until)) {
    if (reading.name.length <= place) continue;
    const own = reading.weight > -1.5 && reading.weight < VOUCHED && evidence?.isPerson(reading.name) ? VOUCHED : reading.weight;
    const weight = own + particleWeight(text, reading) + endWeight(text, reading.to) + recurrence(reading, evidence) - penalty;
    const least = reading.name.length === 3 && own >= GOOD ? office : LEAST;
    if (weight >= least && (!best || weight > best.weight)) best = { name: reading.name, from: reading.from, to: reading.to, weight };
  }
  return best;
}

/** Every way to read a name at `at`, weighed by its characters alone. */
function readings(text: string, at: number, until: number): NameReading[] {
  const out: NameReading[] = [];
  if (!isHan(text.charCodeAt(at))) return out;
  // 魏 华: a blank stands between the two characters of a name.
  if (text.charCodeAt(at + 1) === BLANK && at + 3 <= until && isHan(text.charCodeAt(at + 2))) {
    const name = text[at]! + text[at + 2]!;
    out.push({ name, from: at, to: at + 3, weight: nameWeight(name) });
  }
  for (let length = 2; length <= 4 && at + length <= until && isHan(text.charCodeAt(at + length - 1)); length++) {
    const name = text.slice(at, at + length);
    // 和嘉宾, 王主任: the second half is a title.
    if (length > 2 && (OFFICES.has(name.slice(1)) || SPEAKS.has(name.slice(1)))) continue;
    out.push({ name, from: at, to: at + length, weight: nameWeight(name) });
  }
  out.push(...japaneseReadings(text, at, until));
  return out;
}

/** Weight of a string as a name, by its surname and its given name. Strings of 2 to 4 characters. */
export function nameWeight(name: string): number {
  const to = name.length;
  // 云南省, 吕梁: a place, unless the page insists.
  const place = divisionsNamed(name).length > 0 ? 2 : 0;
  if (MAY_BE_NO_PERSON[name.charCodeAt(0)] === 1 && NO_PERSON.test(name)) return -5;
  if (name.includes(UNNAMED)) return -5;
  const common = commonWords.has(pairAt(name, 0));
  if (to === 3 && ((common && SECTION[name.charCodeAt(2)] === 1) || name.endsWith('司'))) return -5;
  const given = givenFrom(name, 0, to);
  const own = personWeight(name, 0, to, given);
  const never = NEVER_LAST[name.charCodeAt(to - 1)] === 1 || (to - given === 1 && name.endsWith('会')) || hasNever(name, given);
  const town = never && to === 3 && name[1] === '镇' && own >= WITH_TOWN && !hasNever(name, 2);
  return own - (common ? (to === 2 ? 1.6 : 0.8) : 0) - place - (never && !town ? 2.5 : 0);
}

/** 向, 为, 和 stand in names, but far more often behind or before one: unless a mark follows them. */
function particleWeight(text: string, reading: NameReading): number {
  // 佐藤健一|一行: 一 once more can only end the name.
  const doubled = reading.name.endsWith('一') && text.startsWith('一行', reading.to);
  const last =
    reading.name.length >= 3 &&
    isParticle(reading.name.slice(-1)) &&
    (!isHard(text, reading.to) || SAYS.test(reading.name) || governs(text, reading.to - 1)) &&
    !doubled &&
    !isLast(text, reading.to - 1);
  // 石破茂|今天: a whole word that follows names.
  const word = reading.name.length >= 4 && followers.longestAt(text, reading.to - 2, reading.to);
  const swallowed = word && word.value === 'strong' && word.to === reading.to ? -2.5 : 0;
  const adverb = last && ADVERB.test(reading.name.slice(-1)) && endWeight(text, reading.to) >= 2 ? -1.2 : 0;
  // 尹忠|赓即: a word that follows names begins with what would be the last character.
  const into = reading.name.length >= 3 && endWeight(text, reading.to) < 2 && followers.longestAt(text, reading.to - 1);
  const eaten = into && into.value === 'strong' && into.to > reading.to ? -1.6 : 0;
  return eaten + swallowed + adverb + (last ? -0.9 : 0) + (isParticle(reading.name[0]!) ? -0.9 : 0);
}

/**
 * The page as a witness: where 解芳 stands several times with different characters behind it, the name ends there;
 * where the same third character always follows, it belongs to the name.
 */
function recurrence({ name, weight }: NameReading, evidence: NameEvidence | null): number {
  // 佐藤健: behind a surname of its own the third character is no surprise.
  if (!evidence || name.length === 2 || (name.length === 3 && isJapaneseSurname(name.slice(0, 2)))) return 0;
  const count = evidence.count(name);
  const shorter = evidence.count(name.slice(0, -1));
  if (shorter < 2) return 0;
  // 华大基|因科技: what the same character always follows is only a part of a word.
  if (count >= 3 && evidence.followers(name) === 1 && !evidence.standsAlone(name)) return -2;
  // 李磊|说, on every mention: whom the page quotes only.
  if (SAYS.test(name)) return 0;
  // 阿苏|克体: behind a double surname two more characters are as likely as one.
  const double = name.length === 4 && isDoubleSurname(name.slice(0, 2));
  if (count === shorter) {
    // 周喜来|受, 周喜来|在, 周喜来|案: a particle that stands behind every mention, whatever comes next.
    if (isParticle(name.slice(-1))) return evidence.standsAlone(name) || (count >= ALWAYS && evidence.followers(name) >= ALWAYS) ? 2 : 0;
    return weight < 1 && !double ? 0 : 2;
  }
  // 马文革 before 均, 担任 and 的 is one name, though the page has another 马文 too.
  if (count >= 2 && count * 2 >= shorter && evidence.followers(name) >= 2) return 1.5;
  return count === 1 ? -2 : count * 2 >= shorter ? 0.5 : -1;
}

/**
 * The best reading of a name that ends at `to` and begins at or behind `floor`; what stands before it is for the
 * caller. `weight` is that of its characters.
 */
export function nameBefore(text: string, to: number, floor: number): NameReading | null {
  if (placeAbroadEndsAt(text, to)) return null;
  let best: NameReading | null = null;
  for (let length = 2; length <= 4 && to - length >= floor; length++) {
    const name = text.slice(to - length, to);
    if (!isHan(text.charCodeAt(to - length)) || (length === 2 && !isHan(text.charCodeAt(to - 1)))) break;
    if (BOUND.test(text.slice(Math.max(floor, to - length - 1), to - length + 1))) continue;
    const weight = nameWeight(name);
    if (weight >= 0 && (!best || weight > best.weight)) best = { name, from: to - length, to, weight };
  }
  return best;
}

function hasNever(name: string, from = 0): boolean {
  for (let i = from; i < name.length; i++) if (NEVER_INSIDE[name.charCodeAt(i)] === 1) return true;
  return false;
}

/** An item of a list of names that no rule of names explains, 瓦标龙 between `、` and 等: two or three characters, or such as write foreign names. */
export function slotName(text: string, at: number, until: number): NameReading | null {
  for (let length = 2; length <= 3 && at + length <= until; length++) {
    const name = text.slice(at, at + length);
    if (!/^[㐀-鿿]+$/u.test(name) || hasNever(name)) return null;
    if (/^[、,;。)等]/u.test(text.slice(at + length, at + length + 1))) {
      return nameWeight(name) > -4.5 ? { name, from: at, to: at + length, weight: LEAST } : null;
    }
  }
  return transliteratedSlot(text, at, until);
}

/**
 * A name that no rule of names explains, directly behind a public post of a body that is named: 回建 in 组织部部长|回建|出席, where
 * the page has it again before other words. Two or three characters; null where they are a word or begin one.
 */
export function rareNameAt(text: string, at: number, evidence: NameEvidence, until: number): NameReading | null {
  const word = followers.longestAt(text, at);
  if (word && word.to - at >= 2) return null;
  for (let length = 2; length <= 3 && at + length <= until; length++) {
    const name = text.slice(at, at + length);
    if (!/^[㐀-鿿]+$/u.test(name) || hasNever(name) || isParticle(name[0]!) || OFFICES.has(name)) return null;
    if (commonWords.has(pairAt(name, 0)) || divisionsNamed(name).length > 0) return null;
    if (endWeight(text, at + length) < 2) continue;
    if (nameWeight(name) > RAREST && evidence.count(name) >= 2 && evidence.followers(name) >= 2)
      return { name, from: at, to: at + length, weight: LEAST };
  }
  return null;
}
