/** Finding the longest word of a list that ends at a place of a text: for reading right to left. */

import { WordTrie } from './word-trie.ts';

/** Words in a trie from their last character to their first. Matching costs at most the longest word's length. */
export class BackwardTrie {
  private readonly trie: WordTrie;

  /** In: the words, none empty (RangeError). Equal words count once, as the first of them. */
  constructor(words: Iterable<string>) {
    this.trie = new WordTrie(Array.isArray(words) ? (words as readonly string[]) : [...words], true);
  }

  /**
   * The longest word that ends at `end` and does not begin before `floor`.
   * Out: its number in the list as given and its length in UTF-16 code units, or null.
   */
  longest(text: string, end: number, floor = 0): { word: number; length: number } | null {
    const { trie } = this;
    let at = end - 1;
    let node = at >= floor ? trie.enter(text.charCodeAt(at), at > floor ? text.charCodeAt(at - 1) : -1) : 0;
    let found = -1;
    let length = 0;
    while (node !== 0) {
      const word = trie.wordAt(node);
      if (word >= 0) {
        found = word;
        length = end - at;
      }
      node = --at >= floor ? trie.follow(node, text.charCodeAt(at)) : 0;
    }
    return found < 0 ? null : { word: found, length };
  }
}
