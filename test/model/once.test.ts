import { expect, test } from 'vitest';
import { once } from '../../src/model/once.ts';

test('what is worked out of an object is worked out once, also where it is nothing', () => {
  const asked: string[] = [];
  const first = once((of: { name: string }, behind: string) => {
    asked.push(of.name);
    return of.name === '' ? undefined : of.name + behind;
  });
  const [one, same, none] = [{ name: '县' }, { name: '县' }, { name: '' }];
  expect([first(one, '长'), first(one, '长'), first(same, '委'), first(none, ''), first(none, '')]).toEqual([
    '县长',
    '县长',
    '县委',
    undefined,
    undefined,
  ]);
  expect(asked).toEqual(['县', '县', '']);
});
