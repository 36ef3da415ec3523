/** Words as a trie, read forwards or backwards; what MultiPattern and BackwardTrie walk. */

/** Bits that tell which pairs and triples of units begin words, and slots in which words wait, for each word. */
const BITS_PER_WORD = 8;
const SLOTS_PER_WORD = 2;
/** Bits that tell which units are words: more than there are different units in most texts' words of one. */
const SINGLE_BITS = 4096;

/** Odd numbers without a pattern in their bits, to scatter pairs of integers over a table. */
const FIRST_FACTOR = 0x9e3779b1;
const SECOND_FACTOR = 0x85ebca6b;
const pairHash = (first: number, second: number): number => (Math.imul(first, FIRST_FACTOR) ^ Math.imul(second, SECOND_FACTOR)) >>> 7;

/** In place of a third unit where a word ends behind the second. */
const NO_THIRD = 0x10000;

/** Whether a bit is set, of a number of bits that is a power of two. */
const holds = (bits: Uint32Array, hash: number): boolean => {
  const bit = hash & (bits.length * 32 - 1);
  return (bits[bit >>> 5]! & (1 << (bit & 31))) !== 0;
};

/** State of a slot of waiting words, besides the number of its first word plus one. */
const EMPTY = 0;
const ADMITTED = -1;

/** An edge takes four integers: its parent node (0 = free), its unit, its child node, the word that ends there or -1. */
const EDGE = 4;
/** The node behind the first unit of a word is that unit plus one; others have higher numbers. */
const FIRST_NODE = 0x10001;

/**
 * The edges of all nodes lie in one hash table of integers, because a table of objects takes several times as long to
 * build and to walk. Words enter the trie when a text first holds their first two units (read backwards: their last
 * two), so that a long list costs a short text next to nothing. What is looked at for every unit of a text is a few
 * kilobytes, so that the tries of many rules keep to the processor's nearest cache.
 */
export class WordTrie {
  /** Where the word ends that `longest` found: the offset behind its last unit (backwards: before its first). */
  end = 0;

  private readonly words: readonly string[];
  private readonly step: 1 | -1;
  /** The words of one unit, by the unit, and one bit for each of these units; null where there are none. */
  private singles: Map<number, number> | null = null;
  private readonly singleBits = new Uint32Array(SINGLE_BITS / 32);
  /** One bit for each place that `pairHash` gives to the first two units of a word. */
  private readonly pairs: Uint32Array;
  /** The same for the first three units, or for two that are a word. */
  private readonly triples: Uint32Array;
  private edges = new Int32Array(EDGE * 256);
  private edgeCount = 0;
  private nodeCount = FIRST_NODE;
  /** Waiting words: the first of a slot plus one, and the next of the same slot plus one. */
  private readonly waiting: Int32Array;
  private readonly next: Int32Array;

  /**
   * In: the words, and whether they are read from their ends. Of two equal words the later counts forwards and the
   * earlier backwards. An empty word is an error, and so are more words than 65,534 (RangeError).
   */
  constructor(words: readonly string[], backwards = false) {
    const count = words.length;
    if (count >= 0xffff) throw new RangeError('more words than a trie can number');
    let slots = 32;
    while (slots < count * SLOTS_PER_WORD) slots *= 2;
    const bits = (slots / SLOTS_PER_WORD) * BITS_PER_WORD;
    const waiting = new Int32Array(slots);
    const pairs = new Uint32Array(bits / 32);
    const triples = new Uint32Array(bits / 32);
    const next = new Int32Array(count);
    // In one piece and without calls, since it runs once, before anything is compiled. A slot gives back its words in
    // reverse, so that the word that counts comes last.
    for (let n = 0; n < count; n++) {
      const index = backwards ? n : count - 1 - n;
      const word = words[index]!;
      const last = word.length - 1;
      if (last < 0) throw new RangeError('an empty word cannot be searched for');
      const unit = word.charCodeAt(backwards ? last : 0);
      if (last === 0) {
        this.singles ??= new Map();
        if (!this.singles.has(unit)) this.singles.set(unit, index);
        const bit = unit & (SINGLE_BITS - 1);
        this.singleBits[bit >>> 5]! |= 1 << (bit & 31);
        continue;
      }
      const hash = (Math.imul(unit, FIRST_FACTOR) ^ Math.imul(word.charCodeAt(backwards ? last - 1 : 1), SECOND_FACTOR)) >>> 7;
      const bit = hash & (bits - 1);
      pairs[bit >>> 5]! |= 1 << (bit & 31);
      const third = last === 1 ? NO_THIRD : word.charCodeAt(backwards ? last - 2 : 2);
      const triple = ((Math.imul(hash, FIRST_FACTOR) ^ Math.imul(third, SECOND_FACTOR)) >>> 7) & (bits - 1);
      triples[triple >>> 5]! |= 1 << (triple & 31);
      const slot = hash & (slots - 1);
      next[index] = waiting[slot]!;
      waiting[slot] = index + 1;
    }
    this.words = words;
    this.step = backwards ? -1 : 1;
    this.pairs = pairs;
    this.triples = triples;
    this.waiting = waiting;
    this.next = next;
  }

  /** The first offset from `at` on, before `to`, where a word may begin; `to` where none may. Forwards only. */
  mayBegin(text: string, at: number, to: number): number {
    const { singles, singleBits, pairs } = this;
    let second = at < to ? text.charCodeAt(at) : 0;
    for (let i = at + 1; i < to; i++) {
      const first = second;
      second = text.charCodeAt(i);
      if (holds(pairs, pairHash(first, second)) || (singles !== null && holds(singleBits, first) && singles.has(first))) return i - 1;
    }
    return at < to && singles !== null && singles.has(second) ? to - 1 : to;
  }

  /**
   * The number of the longest word that begins at `at` and ends before `bound`, -1 for none; `end` tells where. Read
   * backwards, `at` is the offset of the last unit, and `bound` that before the first one allowed.
   */
  longest(text: string, at: number, bound: number): number {
    const { step, singles, singleBits, pairs, triples, waiting } = this;
    if (step > 0 ? at >= bound : at <= bound) return -1;
    const first = text.charCodeAt(at);
    let i = at + step;
    let found = -1;
    if (singles !== null && holds(singleBits, first)) {
      found = singles.get(first) ?? -1;
      this.end = i;
    }
    if (i === bound) return found;
    let unit = text.charCodeAt(i);
    const hash = pairHash(first, unit);
    if (!holds(pairs, hash)) return found;
    if (!holds(triples, pairHash(hash, NO_THIRD)) && (i + step === bound || !holds(triples, pairHash(hash, text.charCodeAt(i + step)))))
      return found;
    const slot = hash & (waiting.length - 1);
    if (waiting[slot] !== ADMITTED) {
      if (waiting[slot] === EMPTY) return found;
      this.admit(slot);
    }
    const { edges } = this;
    let node = first + 1;
    for (;;) {
      const edge = this.edgeOf(node, unit);
      if (edges[edge] === 0) return found;
      i += step;
      if (edges[edge + 3]! >= 0) {
        found = edges[edge + 3]!;
        this.end = i;
      }
      if (i === bound) return found;
      node = edges[edge + 2]!;
      unit = text.charCodeAt(i);
    }
  }

  /** Lets all words of a slot into the trie. */
  private admit(slot: number): void {
    const { words, step } = this;
    for (let index = this.waiting[slot]! - 1; index >= 0; index = this.next[index]! - 1) {
      const word = words[index]!;
      let at = step > 0 ? 0 : word.length - 1;
      let node = word.charCodeAt(at) + 1;
      for (let left = word.length - 1; left > 0; left--) {
        at += step;
        const edge = this.edgeFor(node, word.charCodeAt(at));
        node = this.edges[edge + 2]!;
        if (left === 1) this.edges[edge + 3] = index;
      }
    }
    this.waiting[slot] = ADMITTED;
  }

  /** Where an edge lies, or the free place where it belongs. */
  private edgeOf(node: number, unit: number): number {
    const { edges } = this;
    const mask = edges.length - 1;
    let at = (pairHash(node, unit) * EDGE) & mask;
    while (edges[at] !== 0 && (edges[at] !== node || edges[at + 1] !== unit)) at = (at + EDGE) & mask;
    return at;
  }

  /** Where an edge lies, after adding it where it is new. */
  private edgeFor(node: number, unit: number): number {
    const known = this.edgeOf(node, unit);
    if (this.edges[known] !== 0) return known;
    if (++this.edgeCount * 2 * EDGE > this.edges.length) this.grow();
    return this.setEdge(node, unit, this.nodeCount++, -1);
  }

  private setEdge(node: number, unit: number, child: number, word: number): number {
    const at = this.edgeOf(node, unit);
    this.edges[at] = node;
    this.edges[at + 1] = unit;
    this.edges[at + 2] = child;
    this.edges[at + 3] = word;
    return at;
  }

  private grow(): void {
    const { edges } = this;
    this.edges = new Int32Array(edges.length * 2);
    for (let i = 0; i < edges.length; i += EDGE) if (edges[i] !== 0) this.setEdge(edges[i]!, edges[i + 1]!, edges[i + 2]!, edges[i + 3]!);
  }
}
