/** Finds many words in a text in one pass. */

import type { Range } from '../model/page.ts';
import { firstFrom, offsets, triggerOfWords, type Trigger } from './triggers.ts';
import { WordTrie } from './word-trie.ts';

/** A word of the list and where it stands, in UTF-16 code units. */
export interface Hit<V> extends Range {
  value: V;
}

/** A list of words, each with a value; a text is read at the speed of an array look-up wherever no word begins. */
export class MultiPattern<V> {
  private readonly words: readonly string[];
  private readonly trie: WordTrie;
  /** Set when a whole text is searched. */
  private trigger: Trigger | undefined;
  private readonly values: readonly V[];

  /** In: words with their values; of two equal words the later one counts. An empty word is an error (RangeError). */
  constructor(entries: Iterable<readonly [word: string, value: V]>);
  /** The same from a list of words and what each of them is worth, for long lists. */
  constructor(words: readonly string[], values: readonly V[]);
  constructor(entries: Iterable<readonly [word: string, value: V]> | readonly string[], values?: readonly V[]) {
    if (values) {
      this.words = entries as readonly string[];
      this.values = values;
    } else {
      const list = [...(entries as Iterable<readonly [word: string, value: V]>)];
      this.words = list.map((entry) => entry[0]);
      this.values = list.map((entry) => entry[1]);
    }
    this.trie = new WordTrie(this.words);
  }

  /** The longest word that begins at `at` and ends at or before `to`, or null. */
  longestAt(text: string, at: number, to = text.length): Hit<V> | null {
    const word = this.trie.longest(text, at, to);
    return word < 0 ? null : { from: at, to: this.trie.end, value: this.values[word]! };
  }

  /** Every word that begins at `at` and ends at or before `to`, shortest first. */
  allAt(text: string, at: number, to = text.length): Hit<V>[] {
    const hits: Hit<V>[] = [];
    // Nearly everywhere there is none, or one.
    for (let bound = to; ; bound = this.trie.end - 1) {
      const word = this.trie.longest(text, at, bound);
      if (word < 0) break;
      hits.push({ from: at, to: this.trie.end, value: this.values[word]! });
    }
    return hits.length > 1 ? hits.reverse() : hits;
  }

  /** The value of the longest word at `at` whose value `accept` takes, else that of the shortest there; undefined for none. */
  valueAt(text: string, at: number, accept: (value: V) => boolean): V | undefined {
    let value: V | undefined;
    for (let bound = text.length; ; bound = this.trie.end - 1) {
      const word = this.trie.longest(text, at, bound);
      if (word < 0) return value;
      value = this.values[word]!;
      if (accept(value)) return value;
    }
  }

  /** The longest word at each position of `[from, to)` where one begins, in text order; hits may overlap. */
  findOverlapping(text: string, from = 0, to = text.length): Hit<V>[] {
    const hits: Hit<V>[] = [];
    for (let at = this.trie.mayBegin(text, from, to); at < to; at = this.trie.mayBegin(text, at + 1, to)) {
      const hit = this.longestAt(text, at, to);
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
    for (let at = this.trie.mayBegin(text, from, to); at < to;) {
      let hit = this.longestAt(text, at, to);
      while (hit && accept && !accept(hit)) hit = this.longestAt(text, at, hit.to - 1);
      if (hit) hits.push(hit);
      at = this.trie.mayBegin(text, hit ? hit.to : at + 1, to);
    }
    return hits;
  }

  /** The same as `find` in a text that is searched for other lists and patterns too: one pass over all of it serves them all. */
  findAll(text: string, from = 0, to = text.length): Hit<V>[] {
    const hits: Hit<V>[] = [];
    const places = offsets((this.trigger ??= triggerOfWords(this.words)), text);
    for (let i = from > 0 ? firstFrom(places, from) : 0; i < places.length && places[i]! < to; i++) {
      const hit = places[i]! < from ? null : this.longestAt(text, places[i]!, to);
      if (!hit) continue;
      hits.push(hit);
      from = hit.to;
    }
    return hits;
  }

  /** Whether the list holds exactly this word. */
  has(word: string): boolean {
    return this.trie.longest(word, 0, word.length) >= 0 && this.trie.end === word.length;
  }

  /** The value of exactly this word, or undefined. */
  get(word: string): V | undefined {
    const number = this.trie.longest(word, 0, word.length);
    return number >= 0 && this.trie.end === word.length ? this.values[number] : undefined;
  }
}
