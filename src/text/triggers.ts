/**
 * Where rules have to look in a text: one pass for all of them finds the offsets at which what a rule looks for may begin,
 * told by its first three units. At nearly all other offsets nothing is tried, however many rules there are.
 */

/** What a rule waits for; `offsets` tells where it stands. */
export interface Trigger {
  pass: Pass;
  number: number;
}

/** What stands behind the end of a text. */
const END = 0x10000;
/** Places of the table of pairs, a power of two: so many that few pairs share one. */
const PAIRS = 0x10000;
const MOST = 32;
/** Texts whose offsets are kept. */
const KEPT = 8;

const NOWHERE: readonly number[] = [];

/** The place of two units in the table of pairs. */
const pairSlot = (first: number, second: number): number =>
  ((Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b)) >>> 7) & (PAIRS - 1);

/** The triggers that are looked for in one pass: a bit for each. */
class Pass {
  /** By first unit, those that ask no more; by the first two; by third unit, and those that do not ask for one. */
  readonly firsts = new Uint32Array(END + 1);
  readonly pairs = new Uint32Array(PAIRS);
  readonly thirds = new Uint32Array(END + 1);
  anyThird = 0;
  size = 0;
  /** The texts that were read last, and the offsets in each by trigger: rules ask of one article, passes of all of a page. */
  private readonly texts: string[] = [];
  private readonly found: (number[] | undefined)[][] = [];
  private oldest = 0;

  offsets(text: string, number: number): readonly number[] {
    const known = this.texts.indexOf(text);
    if (known >= 0) return this.found[known]![number] ?? NOWHERE;
    const found = this.read(text);
    this.texts[this.oldest] = text;
    this.found[this.oldest] = found;
    this.oldest = (this.oldest + 1) % KEPT;
    return found[number] ?? NOWHERE;
  }

  /** What was read is not all that is waited for. */
  forget(): void {
    this.texts.length = this.found.length = this.oldest = 0;
  }

  private read(text: string): (number[] | undefined)[] {
    const { firsts, pairs, thirds, anyThird } = this;
    const found = new Array<number[] | undefined>(MOST).fill(undefined);
    const { length } = text;
    let second = length > 0 ? text.charCodeAt(0) : END;
    for (let at = 0; at < length; at++) {
      const first = second;
      second = at + 1 < length ? text.charCodeAt(at + 1) : END;
      let here = firsts[first]! | pairs[pairSlot(first, second)]!;
      if (here === 0) continue;
      here &= anyThird | thirds[at + 2 < length ? text.charCodeAt(at + 2) : END]!;
      for (; here !== 0; here &= here - 1) {
        const number = 31 - Math.clz32(here & -here);
        (found[number] ??= []).push(at);
      }
    }
    return found;
  }
}

let pass = new Pass();

/**
 * Waits for any of some beginnings. In: beginnings, each as up to three classes of units, the characters of a class in a
 * string; a class that is left out takes any unit. What begins otherwise is not found; what only seems to begin so is.
 */
export function triggerOf(...beginnings: readonly (readonly (string | undefined)[])[]): Trigger {
  const trigger = newTrigger();
  for (const [first, second, third] of beginnings) add(trigger, first!, second, third);
  return trigger;
}

/** Waits for any of some words, none empty. */
export function triggerOfWords(words: Iterable<string>): Trigger {
  const trigger = newTrigger();
  for (const word of words) add(trigger, word[0]!, word[1], word[2]);
  return trigger;
}

function newTrigger(): Trigger {
  if (pass.size === MOST) pass = new Pass();
  pass.forget();
  return { pass, number: pass.size++ };
}

function add({ pass, number }: Trigger, first: string, second: string | undefined, third: string | undefined): void {
  const { firsts, pairs, thirds } = pass;
  const bit = 1 << number;
  for (let i = 0; i < first.length; i++) {
    const unit = first.charCodeAt(i);
    if (second === undefined) firsts[unit]! |= bit;
    else for (let k = 0; k < second.length; k++) pairs[pairSlot(unit, second.charCodeAt(k))]! |= bit;
  }
  if (third === undefined) pass.anyThird |= bit;
  else for (let i = 0; i < third.length; i++) thirds[third.charCodeAt(i)]! |= bit;
}

/** The offsets of a text, ascending, at which what a trigger waits for may begin. Cheap for a text asked about just before. */
export function offsets({ pass, number }: Trigger, text: string): readonly number[] {
  return pass.offsets(text, number);
}

/** A pattern that is tried where its trigger stands; its flags are `uy`, it matches no empty text. */
export interface TriggeredPattern {
  trigger: Trigger;
  expression: RegExp;
}

/** Index of the first of some ascending offsets that is at least `from`. */
export function firstFrom(places: readonly number[], from: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (places[middle]! < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * All matches of a pattern in `[from, to)` of a text, none within another: the same as `matchAll`, had the pattern the flag
 * `g`, but that it looks at what stands around.
 */
export function matchesAtOffsets(text: string, { trigger, expression }: TriggeredPattern, from = 0, to = text.length): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  const places = offsets(trigger, text);
  for (let i = from > 0 ? firstFrom(places, from) : 0; i < places.length && places[i]! < to; i++) {
    if (places[i]! < from) continue;
    expression.lastIndex = places[i]!;
    const match = expression.exec(text);
    if (!match || expression.lastIndex > to) continue;
    found.push(match);
    from = expression.lastIndex;
  }
  return found;
}

/** Whether a pattern has a match in `[from, to)` of a text. */
export function matchesWithin(text: string, { trigger, expression }: TriggeredPattern, from: number, to: number): boolean {
  const places = offsets(trigger, text);
  for (let i = firstFrom(places, from); i < places.length && places[i]! < to; i++) {
    expression.lastIndex = places[i]!;
    if (expression.test(text) && expression.lastIndex <= to) return true;
  }
  return false;
}
