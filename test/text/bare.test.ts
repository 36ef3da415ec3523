import { expect, it } from 'vitest';
import { bareText } from '../../src/text/bare.ts';

it('takes quotation marks, commas, semicolons and blanks out, and tells where each unit stood', () => {
  const bare = bareText('讲“两山”理念、 爱山;\n爱水');
  expect(bare.text).toBe('讲两山理念爱山\n爱水');
  expect([...bare.at]).toEqual([0, 2, 3, 5, 6, 9, 10, 12, 13, 14]);
});

it('leaves other marks alone', () => {
  expect(bareText('“一”。《二》:1.5').text).toBe('一。《二》:1.5');
  expect(bareText('').at).toHaveLength(0);
});
