/** Finding the longest word of a list that ends at a place of a text: for reading right to left. */

interface Node {
  /** Number of the word that begins here (read from its end), or -1. */
  word: number;
  next: Map<number, Node> | null;
}

/** Words in a trie from their last character to their first. Matching costs at most the longest word's length. */
export class BackwardTrie {
  private readonly roots = new Map<number, Node>();
  private readonly size: number;

  /** In: the words, none empty. Equal words count once, as the first of them. */
  constructor(words: Iterable<string>) {
    let number = 0;
    for (const word of words) {
      this.add(word, number);
      number++;
    }
    this.size = number;
  }

  /** The number of words that were given. */
  get length(): number {
    return this.size;
  }

  /**
   * The longest word that ends at `end` and does not begin before `floor`.
   * Out: its number in the list as given and its length in UTF-16 code units, or null.
   */
  longest(text: string, end: number, floor = 0): { word: number; length: number } | null {
    let node = end > floor ? this.roots.get(text.charCodeAt(end - 1)) : undefined;
    let word = -1;
    let length = 0;
    for (let at = end - 1; node;) {
      if (node.word >= 0) {
        word = node.word;
        length = end - at;
      }
      if (at <= floor || !node.next) break;
      at--;
      node = node.next.get(text.charCodeAt(at));
    }
    return word < 0 ? null : { word, length };
  }

  private add(word: string, number: number): void {
    let level = this.roots;
    let node: Node | undefined;
    for (let i = word.length - 1; i >= 0; i--) {
      const code = word.charCodeAt(i);
      node = level.get(code);
      if (!node) {
        node = { word: -1, next: null };
        level.set(code, node);
      }
      if (i > 0) level = node.next ??= new Map<number, Node>();
    }
    if (node && node.word < 0) node.word = number;
  }
}
