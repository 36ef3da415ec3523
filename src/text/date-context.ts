/** What looks like a date and is none: told from the characters around it. */

import type { DatePoint } from './date-point.ts';

/** `每年3月5日`, `每周三` come again and again. */
const RECURRING = /(?:每年?|每个?月|每周|每逢|逢|每到|历年|往年|常年)(?:的|农历|公历)?$/u;

/** Before a bare month or day: it is counted, numbered or a piece of a number. */
const COUNTED = /(?:[\d.%第每近约满达个余几百千万多整半历逾超过共隔前]|(?<![到入去])了|长达|连续|持续|延长)$/u;

/** Before a bare day: so long somebody is held, something is shut, open to objections, given or used up. */
const LASTING =
  /(?:拘留|拘役|羁押|关押|禁闭|整顿|停业|停产|停职|停课|停工|休假|放假|请假|隔离|滞留|耽误|提前|推迟|历时|耗时|用时|累计|至少|最[长短多少]|不少于|不超过|(?:公示|有效|工|假|任|刑|会|展|宽限|潜伏|观察|服务|办理)期(?:限)?[为共是]?|假[为共是])$/u;

/** A year of two digits, or so many years: 95年光辉历程, 寿命达到80年. */
const SHORT_YEAR = /^\d{2}年$/u;
const LASTS_BEFORE = /(?:党|国|达到?|历经|走过|经过|超过|[满近约逾])$/u;
const LASTS_BEHIND = /^(?:光辉|历程|风雨|奋斗|征程|华诞|来[的,]|间[的,]|如一|不变|以上|左右|之久)/u;

const NUMERAL = /^[一二三四五六七八九十廿]/u;

const THEN = /^(?:当|[这那]一?)年$/u;

const AFTER_MONTH = /^[龄嫂薪嫁租供均子饼球票销费度息]/u;
const AFTER_DAY = /^(?:[内游元均龄产期供处理志语本后间用常子程里谈刊]|报(?!道))/u;

/** Behind and before a month in Chinese numerals alone: `三月三`, `十月革命`, `五月的鲜花`; `金秋十月`. */
const FEAST = /^[一三五六九半天花桂街革龄怀余的河雪]/u;
const MONTH_MAY_FOLLOW = /(?:^|[\s于在至到从自年秋冬春夏,。;:、(今来])$/u;

/** In: folded text, the offset where a point was read, the point. Out: true where the characters are no date. */
export function isOtherThanDate(text: string, at: number, point: DatePoint): boolean {
  const before = text.slice(Math.max(0, at - 4), at);
  const behind = text.slice(point.to, point.to + 2);
  // A path (`/2022/10/02/`) or a longer number.
  if (point.years)
    return (
      /[\d/]$/u.test(before) || (SHORT_YEAR.test(text.slice(at, point.to)) && (LASTS_BEFORE.test(before) || LASTS_BEHIND.test(behind)))
    );
  if (RECURRING.test(before)) return true;
  if (point.vague) return false;
  // `开工第二天` counts days of something else.
  if (/^(?:第二|隔|前一)[天日]/u.test(text.slice(at, point.to)) && !/(?:^|[\s,。;:、“"(较比的])$/u.test(before)) return true;
  // `当年`, `那一年` alone mostly mean `in those days`.
  // 高质量发展的今天: our days.
  if (before.endsWith('的') && text.slice(at, point.to) === '今天') return /^(?:$|[,。;!?”])/u.test(behind);
  if (point.relative) return point.relative.base === 'that-year' && !point.months && THEN.test(text.slice(at, point.to));
  if (/\d/u.test(text[at]!) && /[\d.]$/u.test(before)) return true;
  if (NUMERAL.test(text[at]!) && (NUMERAL.test(before.slice(-1)) || /[百千万]$/u.test(before))) return true;
  if (point.months && !point.days) {
    // `上一季度` is another.
    if (!text.slice(at, point.to).includes('月')) return /[上下每这本单]$/u.test(before) && /^[第一二三四]/u.test(text.slice(at));
    if (COUNTED.test(before) || before.endsWith('后') || AFTER_MONTH.test(behind)) return true;
    const bare = /^[一二三四五六七八九十]{1,2}月$/u.test(text.slice(at, point.to));
    return bare && (FEAST.test(behind) || !MONTH_MAY_FOLLOW.test(before));
  }
  if (point.months) return false;
  return isOtherThanDay(text, at, point.to, before, behind);
}

/** A day without a month: `3日内`, `12号楼`, `一日`. */
function isOtherThanDay(text: string, at: number, to: number, before: string, behind: string): boolean {
  if (COUNTED.test(before) || LASTING.test(before) || /[-/月年]$/u.test(before) || AFTER_DAY.test(behind)) return true;
  if (text[to - 1] === '号') return true;
  if (/^前(?![往来赴去行进])/u.test(behind)) return !/[于在到至须请]$/u.test(before);
  // `一日` counts, `二十日` may.
  return NUMERAL.test(text[at]!) && (/^.日/u.test(text.slice(at, to)) || !/(?:^|[\s,。;、于在至到自从])$/u.test(before));
}
