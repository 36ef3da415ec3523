/** Finds many words in a text in one pass. */

import type { Range } from '../model/page.ts';
import { WordTrie } from './word-trie.ts';

/** A word of the list and where it stands, in UTF-16 code units. */
export interface Hit<V> extends Range {
  value: V;
}

/** A list of words, each with a value; a text is read at the speed of an array look-up wherever no word begins. */
export class MultiPattern<V> {
  private readonly trie: WordTrie;
  private readonly values: readonly V[];

  /** In: words with their values; of two equal words the later one counts. An empty word is an error (RangeError). */
  constructor(entries: Iterable<readonly [word: string, value: V]>);
  /** The same from a list of words and what each of them is worth, for long lists. */
  constructor(words: readonly string[], values: readonly V[]);
  constructor(entries: Iterable<readonly [word: string, value: V]> | readonly string[], values?: readonly V[]) {
    if (values) {
      this.trie = new WordTrie(entries as readonly string[]);
      this.values = values;
    } else {
      const list = [...(entries as Iterable<readonly [word: string, value: V]>)];
      this.trie = new WordTrie(list.map((entry) => entry[0]));
      this.values = list.map((entry) => entry[1]);
    }
  }

  /** The longest word that begins at `at` and ends at or before `to`, or null. */
  longestAt(text: string, at: number, to = text.length): Hit<V> | null {
    let found = -1;
    let until = at;
    let node = this.enter(text, at, to);
    for (let i = at + 1; node !== 0; i++) {
      const word = this.trie.wordAt(node);
      if (word >= 0) {
        found = word;
        until = i;
      }
      node = i < to ? this.trie.follow(node, text.charCodeAt(i)) : 0;
    }
    return found < 0 ? null : { from: at, to: until, value: this.values[found]! };
  }

  /** Every word that begins at `at` and ends at or before `to`, shortest first. */
  allAt(text: string, at: number, to = text.length): Hit<V>[] {
    const hits: Hit<V>[] = [];
    let node = this.enter(text, at, to);
    for (let i = at + 1; node !== 0; i++) {
      const word = this.trie.wordAt(node);
      if (word >= 0) hits.push({ from: at, to: i, value: this.values[word]! });
      node = i < to ? this.trie.follow(node, text.charCodeAt(i)) : 0;
    }
    return hits;
  }

  /** The longest word at each position of `[from, to)` where one begins, in text order; hits may overlap. */
  findOverlapping(text: string, from = 0, to = text.length): Hit<V>[] {
    const hits: Hit<V>[] = [];
    for (let at = from; at < to; at++) {
      const hit = this.trie.begins(text.charCodeAt(at)) ? this.longestAt(text, at, to) : null;
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
      if (!this.trie.begins(text.charCodeAt(at))) continue;
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

  private enter(text: string, at: number, to: number): number {
    return at < to ? this.trie.enter(text.charCodeAt(at), at + 1 < to ? text.charCodeAt(at + 1) : -1) : 0;
  }
}
