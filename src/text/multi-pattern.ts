/** Finds many words in a text in one pass. */

import type { Range } from '../model/page.ts';

/** A word of the list and where it stands, in UTF-16 code units. */
export interface Hit<V> extends Range {
  value: V;
}

/**
 * A list of words, each with a value, as a trie. The edges of all nodes lie in one hash table of integers, because a
 * table of objects takes several times as long to build and to walk; a text is read at the speed of an array look-up
 * wherever no word begins.
 */
export class MultiPattern<V> {
  /** Number of different words. */
  readonly size: number;
  /** Node after the first unit of a word, 0 where none begins with it. */
  private readonly first = new Int32Array(0x10000);
  /** The edges: parent node (0 = free slot), unit, child node. The number of slots is a power of two. */
  private parents = new Int32Array(1024);
  private units = new Uint16Array(1024);
  private children = new Int32Array(1024);
  private edges = 0;
  private nodes = 0;
  /** Index into `values` by node, -1 where no word ends. */
  private readonly ends: number[] = [-1];
  private readonly values: V[] = [];

  /** In: words with their values; of two equal words the later one counts. An empty word is an error (RangeError). */
  constructor(entries: Iterable<readonly [word: string, value: V]>) {
    for (const [word, value] of entries) {
      if (word === '') throw new RangeError('an empty word cannot be searched for');
      let node = this.first[word.charCodeAt(0)]!;
      if (node === 0) node = this.first[word.charCodeAt(0)] = this.newNode();
      for (let i = 1; i < word.length; i++) node = this.child(node, word.charCodeAt(i)) || this.addEdge(node, word.charCodeAt(i));
      const end = this.ends[node]!;
      if (end < 0) this.ends[node] = this.values.push(value) - 1;
      else this.values[end] = value;
    }
    this.size = this.values.length;
  }

  /** The longest word that begins at `at` and ends at or before `to`, or null. */
  longestAt(text: string, at: number, to = text.length): Hit<V> | null {
    let found = -1;
    let until = at;
    let node = at < to ? this.first[text.charCodeAt(at)]! : 0;
    for (let i = at + 1; node !== 0; i++) {
      const end = this.ends[node]!;
      if (end >= 0) {
        found = end;
        until = i;
      }
      node = i < to ? this.child(node, text.charCodeAt(i)) : 0;
    }
    return found < 0 ? null : { from: at, to: until, value: this.values[found]! };
  }

  /** Every word that begins at `at` and ends at or before `to`, shortest first. */
  allAt(text: string, at: number, to = text.length): Hit<V>[] {
    const hits: Hit<V>[] = [];
    let node = at < to ? this.first[text.charCodeAt(at)]! : 0;
    for (let i = at + 1; node !== 0; i++) {
      const end = this.ends[node]!;
      if (end >= 0) hits.push({ from: at, to: i, value: this.values[end]! });
      node = i < to ? this.child(node, text.charCodeAt(i)) : 0;
    }
    return hits;
  }

  /** The longest word at each position of `[from, to)` where one begins, in text order; hits may overlap. */
  findOverlapping(text: string, from = 0, to = text.length): Hit<V>[] {
    const hits: Hit<V>[] = [];
    for (let at = from; at < to; at++) {
      const hit = this.first[text.charCodeAt(at)] === 0 ? null : this.longestAt(text, at, to);
      if (hit) hits.push(hit);
    }
    return hits;
  }

  /**
   * The words of `[from, to)` from left to right, the longest at each position, none within another. With `accept`,
   * the longest one that it takes; a word that is refused hides none that begins within it.
   */
  find(text: string, from = 0, to = text.length, accept?: (hit: Hit<V>) => boolean): Hit<V>[] {
    const hits: Hit<V>[] = [];
    for (let at = from; at < to; at++) {
      if (this.first[text.charCodeAt(at)] === 0) continue;
      const hit = accept ? this.allAt(text, at, to).findLast(accept) : this.longestAt(text, at, to);
      if (!hit) continue;
      hits.push(hit);
      at = hit.to - 1;
    }
    return hits;
  }

  /** Whether the list holds exactly this word. */
  has(word: string): boolean {
    return this.get(word) !== undefined;
  }

  /** The value of exactly this word, or undefined. */
  get(word: string): V | undefined {
    const hit = this.longestAt(word, 0);
    return hit?.to === word.length ? hit.value : undefined;
  }

  private newNode(): number {
    this.ends.push(-1);
    return ++this.nodes;
  }

  /** The slot of an edge, or the free slot where it belongs. */
  private slot(node: number, unit: number): number {
    const mask = this.parents.length - 1;
    let slot = (Math.imul(node, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b)) >>> 7;
    for (slot &= mask; this.parents[slot] !== 0; slot = (slot + 1) & mask) {
      if (this.parents[slot] === node && this.units[slot] === unit) return slot;
    }
    return slot;
  }

  private child(node: number, unit: number): number {
    return this.children[this.slot(node, unit)]!;
  }

  private addEdge(node: number, unit: number): number {
    if (++this.edges * 2 > this.parents.length) this.grow();
    const child = this.newNode();
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
