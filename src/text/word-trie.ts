/** Words as a trie, read forwards or backwards; what MultiPattern and BackwardTrie walk. */

/** A word waits under its first two units until a text holds them: most words of a list never come up. */
const SLOTS_PER_WORD = 2;

/** Odd numbers without a pattern in their bits, to scatter pairs of integers over a table. */
const FIRST_FACTOR = 0x9e3779b1;
const SECOND_FACTOR = 0x85ebca6b;

/**
 * The edges of all nodes lie in one hash table of integers, because a table of objects takes several times as long to
 * build and to walk. Words enter the trie when a text first holds their first two units (read backwards: their last
 * two), so that a long list costs a short text next to nothing.
 */
export class WordTrie {
  private readonly words: readonly string[];
  private readonly backwards: boolean;
  /** Node after the first unit of a word, 0 where none begins with it. */
  private readonly first = new Int32Array(0x10000);
  /** The edges: parent node (0 = free slot), unit, child node. The number of slots is a power of two. */
  private parents = new Int32Array(256);
  private units = new Uint16Array(256);
  private children = new Int32Array(256);
  private edges = 0;
  /** Number of the word that ends at a node, -1 where none does; one entry a node, the first for none. */
  private readonly ends: number[] = [-1];
  /** Waiting words: the first of a slot, and the next of the same slot; -1 at the end. */
  private readonly waiting: Int32Array;
  private readonly next: Int32Array;

  /**
   * In: the words, and whether they are read from their ends. Of two equal words the later counts forwards and the
   * earlier backwards. An empty word is an error (RangeError).
   */
  constructor(words: readonly string[], backwards = false) {
    const { first, ends } = this;
    const count = words.length;
    let slots = 1;
    while (slots < count * SLOTS_PER_WORD) slots *= 2;
    const waiting = new Int32Array(slots).fill(-1);
    const next = new Int32Array(count);
    // In one piece and without calls, since it runs once, before anything is compiled. A slot gives back its words in
    // reverse, so that the word that counts comes last.
    for (let n = 0; n < count; n++) {
      const index = backwards ? n : count - 1 - n;
      const word = words[index]!;
      const last = word.length - 1;
      if (last < 0) throw new RangeError('an empty word cannot be searched for');
      const unit = word.charCodeAt(backwards ? last : 0);
      if (first[unit] === 0) first[unit] = ends.push(-1) - 1;
      if (last === 0) {
        if (ends[first[unit]!]! < 0) ends[first[unit]!] = index;
        continue;
      }
      const slot =
        ((Math.imul(unit, FIRST_FACTOR) ^ Math.imul(word.charCodeAt(backwards ? last - 1 : 1), SECOND_FACTOR)) >>> 7) & (slots - 1);
      next[index] = waiting[slot]!;
      waiting[slot] = index;
    }
    this.words = words;
    this.backwards = backwards;
    this.waiting = waiting;
    this.next = next;
  }

  /** Whether a word begins (backwards: ends) with a unit. */
  begins(unit: number): boolean {
    return this.first[unit] !== 0;
  }

  /** The node after the first unit of a text whose second unit is `second` (-1 where it ends), 0 for none. */
  enter(unit: number, second: number): number {
    const node = this.first[unit]!;
    if (node !== 0 && second >= 0) {
      const slot = this.waitingSlot(unit, second);
      if (this.waiting[slot]! >= 0) this.admit(slot);
    }
    return node;
  }

  /** The node behind a node and a unit, 0 for none. */
  follow(node: number, unit: number): number {
    return this.children[this.slot(node, unit)]!;
  }

  /** The number of the word that ends at a node, -1 for none. */
  wordAt(node: number): number {
    return this.ends[node]!;
  }

  private unitOf(word: string, index: number): number {
    return word.charCodeAt(this.backwards ? word.length - 1 - index : index);
  }

  /** Lets all words of a slot into the trie. */
  private admit(slot: number): void {
    for (let index = this.waiting[slot]!; index >= 0; index = this.next[index]!) {
      const word = this.words[index]!;
      let node = this.first[this.unitOf(word, 0)]!;
      for (let i = 1; i < word.length; i++) node = this.follow(node, this.unitOf(word, i)) || this.addEdge(node, this.unitOf(word, i));
      this.ends[node] = index;
    }
    this.waiting[slot] = -1;
  }

  private waitingSlot(unit: number, second: number): number {
    return ((Math.imul(unit, FIRST_FACTOR) ^ Math.imul(second, SECOND_FACTOR)) >>> 7) & (this.waiting.length - 1);
  }

  /** The slot of an edge, or the free slot where it belongs. */
  private slot(node: number, unit: number): number {
    const mask = this.parents.length - 1;
    let slot = (Math.imul(node, FIRST_FACTOR) ^ Math.imul(unit, SECOND_FACTOR)) >>> 7;
    for (slot &= mask; this.parents[slot] !== 0; slot = (slot + 1) & mask) {
      if (this.parents[slot] === node && this.units[slot] === unit) return slot;
    }
    return slot;
  }

  private addEdge(node: number, unit: number): number {
    if (++this.edges * 2 > this.parents.length) this.grow();
    const child = this.ends.push(-1) - 1;
    this.setEdge(node, unit, child);
    return child;
  }

  private setEdge(node: number, unit: number, child: number): void {
    const slot = this.slot(node, unit);
    this.parents[slot] = node;
    this.units[slot] = unit;
    this.children[slot] = child;
  }

  private grow(): void {
    const { parents, units, children } = this;
    this.parents = new Int32Array(parents.length * 2);
    this.units = new Uint16Array(parents.length * 2);
    this.children = new Int32Array(parents.length * 2);
    for (let i = 0; i < parents.length; i++) if (parents[i] !== 0) this.setEdge(parents[i]!, units[i]!, children[i]!);
  }
}
