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
  expect(trie.length).toBe(3);
  expect(trie.longest('厂', 1)).toEqual({ word: 0, length: 1 });
  expect(trie.longest('矿', 1)).toEqual({ word: 2, length: 1 });
});
