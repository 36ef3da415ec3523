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
/** Triggers of one pass: two words of bits. */
const WORD = 32;
const MOST = 2 * WORD;
/** Places of the table of pairs, and bits that say which pairs any trigger waits for: so many that few pairs share one. */
const PAIR_BITS = 16;
const MAY_BITS = 17;
/** Texts whose offsets are kept. */
const KEPT = 16;

const NOWHERE: readonly number[] = [];

/** Two units scattered over 32 bits; tables take as many of the first of them as they have places. */
const hashOf = (first: number, second: number): number => Math.imul((first << 16) | second, 0x9e3779b1);

/** The triggers that are looked for in one pass: a bit for each, in the first or in the second of two words. */
class Pass {
  /** By first unit, those that ask no more; by the first two; by third unit, and those that do not ask for one. */
  readonly firsts = new Uint32Array(2 * (END + 1));
  readonly pairs = new Uint32Array(2 << PAIR_BITS);
  readonly thirds = new Uint32Array(2 * (END + 1));
  readonly anyThird = new Uint32Array(2);
  /** Whether any trigger waits for a unit, or for two: nearly everywhere none does, and the larger tables need no look. */
  readonly mayFirst = new Uint8Array(END + 1);
  readonly mayPair = new Uint32Array(1 << (MAY_BITS - 5));
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
    const { mayFirst, mayPair } = this;
    const found = new Array<number[] | undefined>(MOST).fill(undefined);
    const { length } = text;
    let second = length > 0 ? text.charCodeAt(0) : END;
    for (let at = 0; at < length; at++) {
      const first = second;
      second = at + 1 < length ? text.charCodeAt(at + 1) : END;
      const hash = hashOf(first, second);
      const bit = hash >>> (32 - MAY_BITS);
      if (mayFirst[first] === 1 || (mayPair[bit >>> 5]! & (1 << (bit & 31))) !== 0)
        this.note(found, at, first, hash, at + 2 < length ? text.charCodeAt(at + 2) : END);
    }
    return found;
  }

  /** Adds an offset for each trigger whose units stand there. */
  private note(found: (number[] | undefined)[], at: number, first: number, hash: number, third: number): void {
    const slot = 2 * (hash >>> (32 - PAIR_BITS));
    for (let word = 0; word < 2; word++) {
      let here = this.firsts[2 * first + word]! | this.pairs[slot + word]!;
      if (here === 0) continue;
      here &= this.anyThird[word]! | this.thirds[2 * third + word]!;
      for (; here !== 0; here &= here - 1) {
        const number = word * WORD + 31 - Math.clz32(here & -here);
        (found[number] ??= []).push(at);
      }
    }
  }

  /** Waits for a first unit of a class with a second and a third one; undefined for any. */
  add(number: number, first: string, second: string | undefined, third: string | undefined): void {
    const word = number < WORD ? 0 : 1;
    const bit = 1 << (number % WORD);
    for (let i = 0; i < first.length; i++) {
      const unit = first.charCodeAt(i);
      if (second === undefined) {
        this.firsts[2 * unit + word]! |= bit;
        this.mayFirst[unit] = 1;
      } else for (let k = 0; k < second.length; k++) this.addPair(hashOf(unit, second.charCodeAt(k)), word, bit);
    }
    if (third === undefined) this.anyThird[word]! |= bit;
    else for (let i = 0; i < third.length; i++) this.thirds[2 * third.charCodeAt(i) + word]! |= bit;
  }

  private addPair(hash: number, word: number, bit: number): void {
    this.pairs[2 * (hash >>> (32 - PAIR_BITS)) + word]! |= bit;
    const may = hash >>> (32 - MAY_BITS);
    this.mayPair[may >>> 5]! |= 1 << (may & 31);
  }
}

let pass = new Pass();

/**
 * Waits for any of some beginnings. In: beginnings, each as up to three classes of units, the characters of a class in a
 * string; a class that is left out takes any unit. What begins otherwise is not found; what only seems to begin so is.
 */
export function triggerOf(...beginnings: readonly (readonly (string | undefined)[])[]): Trigger {
  const trigger = newTrigger();
  for (const [first, second, third] of beginnings) trigger.pass.add(trigger.number, first!, second, third);
  return trigger;
}

/** Waits for any of some words, none empty. */
export function triggerOfWords(words: Iterable<string>): Trigger {
  const trigger = newTrigger();
  for (const word of words) trigger.pass.add(trigger.number, word[0]!, word[1], word[2]);
  return trigger;
}

function newTrigger(): Trigger {
  if (pass.size === MOST) pass = new Pass();
  pass.forget();
  return { pass, number: pass.size++ };
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
