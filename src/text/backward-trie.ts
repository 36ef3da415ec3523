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
    const word = this.trie.longest(text, end - 1, floor - 1);
    return word < 0 ? null : { word, length: end - 1 - this.trie.end };
  }

  /** The length of the longest word that ends at `end` and does not begin before `floor`, 0 for none. */
  longestLength(text: string, end: number, floor = 0): number {
    return this.trie.longest(text, end - 1, floor - 1) < 0 ? 0 : end - 1 - this.trie.end;
  }
}
