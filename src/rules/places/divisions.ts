/** Mentions of the divisions that the gazetteer knows. */

import { loadTable, loadWords } from '../../lexicon/load.ts';
import { namesAt, type NamedForm } from '../../lexicon/divisions.ts';
import type { Article, Range } from '../../model/page.ts';
import { MultiPattern } from '../../text/multi-pattern.ts';
import { namesIn } from './named-forms.ts';
import {
  beginsLongerName,
  continuesLongerName,
  isFunctionWord,
  isJunction,
  isOtherName,
  isTouch,
  mayBegin,
  mayEnd,
  mayLieIn,
} from './context.ts';

const PARTS = new MultiPattern([...loadWords('locality-parts.tsv')].map((part) => [part, true] as const));

export interface DivisionMention extends Range {
  named: NamedForm;
}

/** First characters of counties with one-character names that are function words too: 任|县委书记, 随|县长, 应|县里. */
const FUNCTION_WORD = /^[任随应和代与由对经向在新兴成理高达开南单安古夏富景][县市]$/u;
/** The end of an office in front of a name: 院|长葛晓燕, 主|任丘. */
const TITLE = /^(?:[市县区省镇乡院局厅校处科部会队组社班团所站州委行]长|主任)$/u;
const OFFICE = /^(?:委|长|政府|级|领导|里|城|域|直|内|人大|政协)/u;

/** Common surnames: what follows one is rather a given name (刘|南昌) than a division, unless a name may begin there. */
const surnames = new Set(
  loadTable('surnames.tsv', ['surname', 'class'])
    .filter((row) => row[1] === '1' || row[1] === '2')
    .map((row) => row[0]!),
);
/** Nouns for people without office, whose name follows. */
const SOMEBODY =
  /(?:村民|农民|牧民|居民|市民|[种养殖植农商贫困脱经营大]户|职工|工人|员工|老人|党员|学生|同学|司机|教师|老师|医生|护士|民警|辅警|队员|[管护驾售巡].员|技工|店主|老板|记者|作者|摄影|模范|劳模|能手|师傅)$/u;
/** Whether a character is a common surname. */
export const isSurname = (character: string): boolean => surnames.has(character);

/** A full name of so many characters hardly begins by chance with the short name of another division. */
const LONG = 5;

/** Finds the divisions named in an article, from left to right, none within another. */
export function divisionMentions(article: Article): DivisionMention[] {
  const { text } = article;
  const mentions: DivisionMention[] = [];
  let last: DivisionMention | null = null;
  for (const { at, names } of namesIn(article)) {
    if (last && at < last.to) continue;
    const previous: DivisionMention | null = last?.to === at ? last : null;
    const neighbour = last?.to === at - 1 && text[at - 1] === '、' ? last : null;
    // Of 忻州市 in the name of a school, 忻州 is no place either; nor is 科尔沁 of 科尔沁右翼中旗.
    const tried =
      names[0]!.form === 'full' && !isOfficeholder(text, at + names[0]!.text.length)
        ? names.filter((candidate) => candidate.form !== 'short' || (names[0]!.text.length < LONG && !isShortOf(candidate, names[0]!)))
        : names;
    const named = tried.find((candidate) => accepts(text, at, candidate, previous) || isListed(text, at, candidate, neighbour));
    if (!named) continue;
    last = formerCounty(text, { from: at, to: at + named.text.length, named });
    mentions.push(last);
  }
  return mentions;
}

/** 荥阳县, which became 荥阳市 before the lists begin: a short form with the kind that the table does not know it by. */
function formerCounty(text: string, mention: DivisionMention): DivisionMention {
  if (mention.named.form !== 'short' || !/^县(?![域级区市])/u.test(text.slice(mention.to, mention.to + 2))) return mention;
  const to = mention.to + 1;
  return { from: mention.from, to, named: { text: text.slice(mention.from, to), form: 'full', divisions: [], use: 'plain' } };
}

/** Among short forms of one prefecture a word is a district too: 硚口、江汉、青山、洪山. */
function isListed(text: string, at: number, named: NamedForm, neighbour: DivisionMention | null): boolean {
  if (named.use !== 'never' || named.form !== 'short' || !/^[、和与及等\d]/u.test(text.slice(at + named.text.length))) return false;
  return (
    neighbour !== null &&
    neighbour.named.form === 'short' &&
    neighbour.named.divisions.some((beside) => named.divisions.some(({ code }) => code.slice(0, 4) === beside.code.slice(0, 4)))
  );
}

const isShortOf = (short: NamedForm, full: NamedForm): boolean => short.divisions.some((division) => full.divisions.includes(division));

function accepts(text: string, at: number, named: NamedForm, previous: DivisionMention | null): boolean {
  const end = at + named.text.length;
  // 甘肃|省长 names the province in short.
  if (named.form === 'full' && named.text.length > 2 && isOfficeholder(text, end)) return false;
  const inside = previous !== null && mayLieIn(named, previous.named);
  // 内蒙古|大兴安岭: right behind a province's name, what lies in another one is a mountain or a word.
  if (named.form !== 'full' && !inside && previous !== null && isOtherProvinces(named, previous.named)) return false;
  if (named.use === 'never') return inside && named.form === 'full';
  if (beginsLongerName(text, end, named.form === 'short')) return false;
  if (named.form === 'short') {
    if (isOtherName(text, end, named, inside) || continuesLongerName(text, at, end)) return false;
    if (crossesFullName(text, at, end, named) || isPart(text, at, end)) return false;
    if ((text[end] === '·' || text[at - 1] === '·') && named.divisions[0]!.level === 'county') return false;
    if (TITLE.test(text.slice(Math.max(0, at - 1), at + 1)) && !isDateline(text, at, end)) return false;
    // 种植户|于洪林: somebody's name begins like a county.
    if (named.divisions[0]!.level === 'county' && isSurname(text[at]!) && SOMEBODY.test(text.slice(Math.max(0, at - 3), at))) return false;
    const begins = inside || mayBegin(text, at);
    if (!inside && (isTouch(text, at, end) || isFunctionWord(text, at, end))) return false;
    if (named.use === 'touch') return begins;
    if (named.use === 'word') return begins && (inside || mayEnd(text, end));
    // 谈|石家庄: no given name has three characters.
    return begins || !((isSurname(text[at - 1]!) && end - at < 3) || (named.divisions[0]!.level === 'county' && isJunction(text, at, end)));
  }
  if (inside || mayBegin(text, at)) return !(FUNCTION_WORD.test(named.text) && OFFICE.test(text.slice(end, end + 2))) || inside;
  return named.text.length > 2 && named.use === 'plain';
}

/** Cities of the first rank stand next to others: 北京上海, 重庆成都. */
const MUNICIPALITY = /^(?:11|12|31|50)/u;

/** Whether a name stands behind that of a province and means no division that lies in it, nor another province. */
function isOtherProvinces(named: NamedForm, province: NamedForm): boolean {
  const [larger] = province.divisions;
  return larger?.level === 'province' && !MUNICIPALITY.test(larger.code) && named.divisions[0]!.level !== 'province';
}

/** 新华社|长沙8月2日电 */
function isDateline(text: string, at: number, end: number): boolean {
  return /(?:新华|中新|通讯)社$/u.test(text.slice(Math.max(0, at - 3), at)) && /^[0-9]{1,2}月/u.test(text.slice(end, end + 3));
}

/** Whether the last character of a province's full name belongs to its governor (甘肃|省长), and not to 长春市 or a township. */
function isOfficeholder(text: string, end: number): boolean {
  return /^省长(?!.{1,3}(?:[镇乡村]|街道|社区))/u.test(text.slice(end - 1, end + 7)) && namesAt(text, end).length === 0;
}

/** Verbs that are names of counties too (大兴调查研究之风), nationalities (鄂伦春|族), the first part of a longer name (巴彦|浩特镇). */
function isPart(text: string, at: number, end: number): boolean {
  if (text[end] === '族' || /^大兴(?:调查研究|土木|\p{Script=Han}{1,7}之风)/u.test(text.slice(at, at + 11))) return true;
  return PARTS.longestAt(text, end) !== null;
}

/** 同|安吉县 is not 同安, 吉县: a full name that begins inside a short form and goes on behind it wins. */
function crossesFullName(text: string, at: number, end: number, named: NamedForm): boolean {
  if (named.divisions[0]!.level === 'province') return false;
  for (let inner = at + 1; inner < end; inner++) {
    if (
      namesAt(text, inner).some(
        (other) => (other.form !== 'short' || other.divisions[0]!.level === 'province') && inner + other.text.length > end,
      )
    )
      return true;
  }
  return false;
}
