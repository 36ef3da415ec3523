import { expect, it } from 'vitest';
import { read, sticky } from '../../src/text/sticky-pattern.ts';

it('reads a match that begins at the offset, and none elsewhere', () => {
  const year = sticky('12', '(?:19|20)\\d\\d年');
  expect(read(year, '在2019年', 1)?.[0]).toBe('2019年');
  expect(read(year, '在2019年', 0)).toBeNull();
  expect(read(year, '1800年', 0)).toBeNull();
  expect(read(year, '', 0)).toBeNull();
});

it('tries a pattern only where its first character stands', () => {
  expect(read(sticky('甲', '[甲乙]'), '乙', 0)).toBeNull();
});
