import fc from 'fast-check';
import { expect, it } from 'vitest';
import { BackwardTrie } from '../../src/text/backward-trie.ts';

it('finds the longest word that ends at a place', () => {
  const trie = new BackwardTrie(['公司', '有限公司', '司', '厂']);
  expect(trie.longest('青禾有限公司', 6)).toEqual({ word: 1, length: 4 });
  expect(trie.longest('青禾公司', 4)).toEqual({ word: 0, length: 2 });
  expect(trie.longest('青禾公', 3)).toBeNull();
  expect(trie.longest('公司', 0)).toBeNull();
});

it('does not read before the floor', () => {
  const trie = new BackwardTrie(['公司', '有限公司']);
  expect(trie.longest('有限公司', 4, 1)).toEqual({ word: 0, length: 2 });
  expect(trie.longest('公司', 2, 1)).toBeNull();
});

it('counts equal words once, as the first', () => {
  const trie = new BackwardTrie(['厂', '厂', '矿']);
  expect(trie.longest('厂', 1)).toEqual({ word: 0, length: 1 });
  expect(trie.longest('矿', 1)).toEqual({ word: 2, length: 1 });
});

it('finds what a search word by word finds', () => {
  const string = (minLength: number, maxLength: number): fc.Arbitrary<string> =>
    fc.array(fc.constantFrom('甲', '乙', '丙', '𠮷', 'a'), { minLength, maxLength }).map((units) => units.join(''));
  fc.assert(
    fc.property(fc.array(string(1, 5), { maxLength: 300 }), string(0, 30), fc.nat(5), (words, text, floor) => {
      const trie = new BackwardTrie(words);
      for (let end = 0; end <= text.length; end++) {
        const fits = words.filter((word) => end - word.length >= floor && text.endsWith(word, end));
        const length = Math.max(...fits.map((word) => word.length));
        expect(trie.longest(text, end, floor)).toEqual(
          fits.length === 0 ? null : { word: words.findIndex((word) => word.length === length && text.endsWith(word, end)), length },
        );
      }
    }),
  );
});

it('refuses an empty word', () => {
  expect(() => new BackwardTrie(['厂', ''])).toThrow(RangeError);
});
