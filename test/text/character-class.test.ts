import { expect, it } from 'vitest';
import { classOf, unitsLike } from '../../src/text/character-class.ts';

it('knows the characters and the runs of a class', () => {
  const table = classOf('年·', '09一三');
  const members = (text: string): string => [...text].filter((character) => table[character.charCodeAt(0)] === 1).join('');
  expect(members('2019年·上三一/:a')).toBe('2019年·三一');
  expect(classOf('').includes(1)).toBe(false);
});

it('asks a pattern for each unit once, and remembers either answer', () => {
  const isLetter = unitsLike(/[\p{L}\p{N}]/u);
  const members = (text: string): string =>
    text
      .split('')
      .filter((unit) => isLetter(unit.charCodeAt(0)))
      .join('');
  for (let round = 0; round < 2; round++) expect(members('县a9,。 ·“é')).toBe('县a9é');
});
