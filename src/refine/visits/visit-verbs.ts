/** The verbs of visiting in a sentence, and the parts into which they divide it. */

import { namesAt } from '../../lexicon/divisions.ts';
import { VISIT_VERBS, type VisitVerbRole } from '../../lexicon/visit-verbs.ts';
import type { Range } from '../../model/page.ts';
import type { PersonFound } from '../../rules/rule.ts';
import { matchesOf } from '../../text/matches.ts';
import { MultiPattern, type Hit } from '../../text/multi-pattern.ts';
import { AT_SITE, DEEPLY, GO, GROUP_GOES, HOME, NOUN_BEFORE, NOUN_BEHIND } from './visit-words.ts';

export interface Verb extends Range {
  role: VisitVerbRole;
}

const verbs = new MultiPattern(VISIT_VERBS);

/** The visiting verbs of a sentence that are verbs there, in order. */
export function verbsIn(text: string, sentence: Range, persons: readonly PersonFound[]): Verb[] {
  const posts = persons.flatMap((person) => person.posts);
  const away = persons.filter(({ ranges }) => !HOME.test(text.slice(ranges[0]!.to, ranges[0]!.to + 4)));
  const starts = new Set(away.map((person) => person.ranges[0]!.from));
  const ends = new Set(persons.map((person) => person.ranges[0]!.to));
  const out: Verb[] = [];
  for (let hit of verbs.find(text, sentence.from, sentence.to)) {
    if (posts.some((post) => hit.from >= post.from && hit.to <= post.to)) continue;
    if (hit.to - hit.from === 2 && text.startsWith('深入', hit.from) && DEEPLY.test(text.slice(hit.to, hit.to + 2))) continue;
    const there =
      text[hit.to] === '时' && hit.value === 'activity' && AT_SITE.test(text.slice(Math.max(sentence.from, hit.from - 40), hit.from));
    if (starts.has(hit.to) || (!there && isNounBefore(text, hit))) continue;
    if (hit.value === 'activity' && isNoun(text, sentence, hit.from, ends)) continue;
    if (REMOTE.test(text.slice(Math.max(sentence.from, hit.from - 24), hit.from))) continue;
    // 走访贫困户800余次: a sum of many.
    if (hit.value === 'activity' && SUM.test(text.slice(hit.to, hit.to + 20))) continue;
    // 赶往事故|现场指挥: the scene is where one goes.
    if (SCENE.test(text.slice(Math.max(sentence.from, hit.from - 2), hit.from + 2))) hit = { ...hit, from: hit.from + 2 };
    const last = out[out.length - 1];
    // 调研检查, 走访慰问: one activity.
    if (last && last.to === hit.from && last.role === hit.value) last.to = hit.to;
    else out.push({ from: hit.from, to: hit.to, role: hit.value });
  }
  const words = text.slice(sentence.from, sentence.to);
  const goes = (to: number): void => {
    out.push({ from: to - 1, to, role: 'motion' });
  };
  if (words.includes('到')) {
    for (const match of matchesOf(words, GO)) goes(sentence.from + match.index + match[0].length);
    for (let at = words.indexOf('到'); at >= 0; at = words.indexOf('到', at + 1)) {
      const from = sentence.from + at;
      // 带领县长甲、副县长乙等|到丙镇
      if (
        (ends.has(from) || (text[from - 1] === '等' && ends.has(from - 1))) &&
        !/^到(?:[会场位任]|达(?![州川拉茂孜日]))/u.test(text.slice(from, from + 3))
      )
        goes(from + 1);
    }
  }
  if (words.includes('学习'))
    for (const match of matchesOf(words, LEARNS)) {
      const from = sentence.from + match.index;
      out.push({ from, to: from + 2, role: 'activity' });
    }
  for (const at of ends) if (text[at] === '来' && /^来(?!到|自|电|函|信)/u.test(text.slice(at, at + 2))) goes(at + 1);
  for (const match of matchesOf(words, GROUP_GOES)) goes(sentence.from + match.index + match[0].length);
  return out.sort((a, b) => a.from - b.from);
}

/** Whether what stands behind a verb makes it a noun, 调研|组, and begins no place: 来到|长子县, 视察|科尔沁区. */
function isNounBefore(text: string, { to, value }: Hit<Verb['role']>): boolean {
  if (!NOUN_BEHIND.test(text.slice(to, to + 4)) || (value === 'motion' && BODY_BEHIND.test(text[to]!))) return false;
  return !namesAt(text, to).some(({ form, use, text: name }) => form === 'full' && use !== 'never' && name.length > 2);
}

/** 来甲市|学习先进经验: who goes somewhere to learn how it is done there. */
const LEARNS = /(?<=(?:来到?|[到赴]|前往)[^,。;到赴来]{2,14})学习(?!考察|参观|调研|交流)(?=[^,。;]{0,24}(?:经验|做法|模式))/gu;
/** Of these one makes a body of an activity, but not of 来到. */
const BODY_BEHIND = /[组团队室员处科长办局部站]/u;
/** Who checks by video or telephone goes nowhere. */
const REMOTE = /(?:以|通过|采取|采用|利用|运用|用)[^,。;]{0,8}(?:视频|电话|连线|线上|远程|云端)[^,。;]{0,10}$|(?:视频|电话)$/u;
const SUM = /^[^,。;]{0,10}?[0-9]+[多余]?(?:人|户|家)?次/u;
const SCENE = /^(?:事故|火灾|灾害|险情|施工|建设|作业|救援|抢险|项目|工程|演练|爆炸|坍塌|塌方|矿难|滑坡|泄漏)现场$/u;

/** Whether words before an activity make it a noun: 此次|调研; not directly behind the one who goes, 甲专题|调研, nor 开展专题|视察. */
function isNoun(text: string, sentence: Range, at: number, ends: ReadonlySet<number>): boolean {
  const before = NOUN_BEFORE.exec(text.slice(Math.max(sentence.from, at - 6), at));
  if (!before) return false;
  const from = at - before[0].length;
  // 到竹溪|专题|调研
  if (/^(?:专题|联合|集体)$/u.test(before[0]) && WENT_THERE.test(text.slice(Math.max(sentence.from, from - 20), from))) return false;
  return !ends.has(from) && !/(?:开展|进行)了?$/u.test(text.slice(Math.max(sentence.from, from - 3), from));
}

const WENT_THERE = /(?:来到|前往|深入|走进|(?<![达感受看听得遇收做想直落提回])到|赴|莅临)[^,。;]{2,16}$/u;

/** The verbs of a headline or sentence that say what was done. */
export function activitiesIn(text: string, range: Range): Range[] {
  return verbsIn(text, range, []).filter((verb) => verb.role === 'activity');
}

/**
 * The parts of a sentence that have subjects of their own: 县委书记甲深入丙乡慰问;|县长乙到丁镇走访.
 * In: a sentence and its persons. Out: its parts in order, the sentence itself where one subject is all it has.
 */
export function partsOf<T extends Range>(text: string, sentence: T, persons: readonly PersonFound[]): T[] {
  if (persons.length < 2) return [sentence];
  const parts: T[] = [];
  let from = sentence.from;
  const found = verbsIn(text, sentence, persons);
  persons.forEach((person, index) => {
    const start = Math.min(person.ranges[0]!.from, ...person.posts.map((post) => post.from));
    const { to } = person.ranges[0]!;
    const verb = found.find((v) => v.from >= to);
    const parted = /[;,](?:同日|当天|随后|此前|[0-9]{1,2}[日号](?:上午|下午)?,?)?$/u.test(text.slice(from, start));
    if (!verb || !parted || verb.from - to > 8 || (persons[index + 1]?.ranges[0]!.from ?? verb.to) < verb.from) return;
    const gap = text.slice(to, verb.from);
    if ((gap !== ',' && /[,。;陪随同]|参加/u.test(gap)) || !found.some((v) => v.from >= from && v.to <= start)) return;
    parts.push({ ...sentence, from, to: start });
    from = start;
  });
  return [...parts, { ...sentence, from }];
}
