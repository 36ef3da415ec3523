/** Shapes by which a coined wording shows, whatever it is about. */

/** `四个一`, `三清零`, `五进`, `3315`, `1+3+N`, `165`, `双十`: a count, and what is counted or nothing. */
const COUNT = '[一二三四五六七八九十百千万两双]{1,3}';
const NUMBERED = new RegExp(`^(?:${COUNT}(?:个|大|项|张|条|件|类|级|位|种|次|场|本|支|步|环|重|层|道)?[\\u4e00-\\u9fff]{1,4}){1,3}$`, 'u');
/** A count from two on with its measure, or short and from three on: those that begin with one are mostly plain words. */
const MEASURED =
  /^(?:[二三四五六七八九十两双](?:个|大|项|张|条|件|类|级|位|种|次|场|本|支|步|环|重|层|道|座)[\u4e00-\u9fff]{1,5}|[两双][线证端轮向链网区地山水翼核化融业规][\u4e00-\u9fff]{2}|[三四五六七八九十](?!大|人|年|月|日|岁|组|局|院|中|小)[\u4e00-\u9fff]{2,3}|[两二双三四五六七八九十][\u4e00-\u9fff]{1,2}[一两二三四五六七八九十][\u4e00-\u9fff]{1,2}(?:[一两二三四五六七八九十][\u4e00-\u9fff]{1,3})?|一[\u4e00-\u9fff]{1,3}[一两二三四五六七八九十][\u4e00-\u9fff]{1,3}(?:[一两二三四五六七八九十][\u4e00-\u9fff]{1,3})*)$/u;
const CODE = /^[\dA-Za-z]+(?:[+×·.\-~][\dA-Za-z]+)*$/u;
const SUM = /^(?!\d+\+)[^+>,。;]{1,10}(?:\+(?!\d+$)[^+>,。;]{1,14})+$/u;

/** Faults of one character each: `推绕拖`, `庸懒散`, `脏乱差`. */
const FAULTS = /^[推绕拖躲拒散慢浮懒怠庸慵软瘫混怕等靠要吃拿卡冷硬横粗虚假空脏乱差低老坏]{3,5}$/u;

/** A row of faults, each a character. */
export function isFaults(text: string): boolean {
  return FAULTS.test(text);
}

/** A bare number or code, which says nothing without its head noun: `3315`, `1+3+N`, `双十`, `七个一`. */
export function isCode(text: string): boolean {
  return (CODE.test(text) && /\d/u.test(text)) || /^[一二三四五六七八九十两双]{1,2}个?[一二三四五六七八九十]$/u.test(text);
}

/** Begins with a count: `四个一批`, `八大先锋`, `三清零`, `一老一小`. */
export function isNumbered(text: string): boolean {
  return NUMBERED.test(text);
}

/** Counted in a way that plain words are not: `四个一批`, `三清零`, `一园四区`; not `一日游`. */
export function isMeasured(text: string): boolean {
  return MEASURED.test(text);
}

/** Parts joined by plus signs: `企业+合作社+农户`. */
export function isSum(text: string): boolean {
  return SUM.test(text);
}

/** Cuts a wording at the marks and blanks between its parts. */
export function partsOf(text: string): string[] {
  return text.split(/[,、;·\s]+/u).filter((part) => part !== '');
}
