/** Words as a trie, read forwards or backwards; what MultiPattern and BackwardTrie walk. */

/** A word waits under its first two units until a text holds them: most words of a list never come up. */
const SLOTS_PER_WORD = 4;

/** Odd numbers without a pattern in their bits, to scatter pairs of integers over a table. */
const FIRST_FACTOR = 0x9e3779b1;
const SECOND_FACTOR = 0x85ebca6b;

/** State of a slot of waiting words, besides the number of its first word plus one. */
const EMPTY = 0;
const ADMITTED = -1;

/** An edge takes four integers: its parent node (0 = free), its unit, its child node, the word that ends there or -1. */
const EDGE = 4;

/**
 * The edges of all nodes lie in one hash table of integers, because a table of objects takes several times as long to
 * build and to walk. Words enter the trie when a text first holds their first two units (read backwards: their last
 * two), so that a long list costs a short text next to nothing.
 */
export class WordTrie {
  /** Where the word ends that `longest` found: the offset behind its last unit (backwards: of its first). */
  end = 0;

  private readonly words: readonly string[];
  private readonly step: 1 | -1;
  /** Node after the first unit of a word, 0 where none begins with it. */
  private readonly first = new Uint16Array(0x10000);
  /** Words of one unit, by the node after it; -1 for none. */
  private readonly singles: number[] = [-1];
  private edges = new Int32Array(EDGE * 256);
  private edgeCount = 0;
  private nodeCount: number;
  /** Waiting words: the first of a slot plus one, and the next of the same slot plus one. */
  private readonly waiting: Int32Array;
  private readonly next: Int32Array;

  /**
   * In: the words, and whether they are read from their ends. Of two equal words the later counts forwards and the
   * earlier backwards. An empty word is an error (RangeError).
   */
  constructor(words: readonly string[], backwards = false) {
    const { first, singles } = this;
    const count = words.length;
    let slots = 1;
    while (slots < count * SLOTS_PER_WORD) slots *= 2;
    const waiting = new Int32Array(slots);
    const next = new Int32Array(count);
    // In one piece and without calls, since it runs once, before anything is compiled. A slot gives back its words in
    // reverse, so that the word that counts comes last.
    for (let n = 0; n < count; n++) {
      const index = backwards ? n : count - 1 - n;
      const word = words[index]!;
      const last = word.length - 1;
      if (last < 0) throw new RangeError('an empty word cannot be searched for');
      const unit = word.charCodeAt(backwards ? last : 0);
      if (first[unit] === 0) first[unit] = singles.push(-1) - 1;
      if (last === 0) {
        if (singles[first[unit]!]! < 0) singles[first[unit]!] = index;
        continue;
      }
      const slot =
        ((Math.imul(unit, FIRST_FACTOR) ^ Math.imul(word.charCodeAt(backwards ? last - 1 : 1), SECOND_FACTOR)) >>> 7) & (slots - 1);
      next[index] = waiting[slot]!;
      waiting[slot] = index + 1;
    }
    this.words = words;
    this.step = backwards ? -1 : 1;
    this.waiting = waiting;
    this.next = next;
    this.nodeCount = singles.length;
  }

  /**
   * The first offset from `at` on, before `to`, where a word may begin; `to` where none may. Forwards only.
   * Nearly all offsets are passed over by looking at two units.
   */
  mayBegin(text: string, at: number, to: number): number {
    const { first, singles, waiting } = this;
    const mask = waiting.length - 1;
    let code = at < to ? text.charCodeAt(at) : 0;
    for (let i = at; i < to;) {
      const unit = code;
      const node = first[unit]!;
      const second = ++i < to ? text.charCodeAt(i) : -1;
      code = second;
      if (node === 0) continue;
      if (singles[node]! >= 0) return i - 1;
      if (second >= 0 && waiting[((Math.imul(unit, FIRST_FACTOR) ^ Math.imul(second, SECOND_FACTOR)) >>> 7) & mask] !== EMPTY) return i - 1;
    }
    return to;
  }

  /**
   * The number of the longest word that begins at `at` and ends before `bound`, -1 for none; `end` tells where. Read
   * backwards, `at` is the offset of the last unit, and `bound` that before the first one allowed.
   */
  longest(text: string, at: number, bound: number): number {
    const { step, waiting } = this;
    if (step > 0 ? at >= bound : at <= bound) return -1;
    const unit = text.charCodeAt(at);
    let node = this.first[unit]!;
    if (node === 0) return -1;
    let found = this.singles[node]!;
    let i = at + step;
    this.end = i;
    if (i === bound) return found;
    let code = text.charCodeAt(i);
    const slot = ((Math.imul(unit, FIRST_FACTOR) ^ Math.imul(code, SECOND_FACTOR)) >>> 7) & (waiting.length - 1);
    if (waiting[slot] === EMPTY) return found;
    if (waiting[slot] !== ADMITTED) this.admit(slot);
    const { edges } = this;
    for (;;) {
      const edge = this.edgeOf(node, code);
      if (edges[edge] === 0) return found;
      i += step;
      if (edges[edge + 3]! >= 0) {
        found = edges[edge + 3]!;
        this.end = i;
      }
      if (i === bound) return found;
      node = edges[edge + 2]!;
      code = text.charCodeAt(i);
    }
  }

  /** Lets all words of a slot into the trie. */
  private admit(slot: number): void {
    const { words, step } = this;
    for (let index = this.waiting[slot]! - 1; index >= 0; index = this.next[index]! - 1) {
      const word = words[index]!;
      let at = step > 0 ? 0 : word.length - 1;
      let node = this.first[word.charCodeAt(at)]!;
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
    let at = ((Math.imul(node, FIRST_FACTOR) ^ Math.imul(unit, SECOND_FACTOR)) >>> 5) & mask & -EDGE;
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
