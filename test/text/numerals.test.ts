import { expect, it } from 'vitest';
import { readDigits, readNumber } from '../../src/text/numerals.ts';

it.each([
  ['7', 7],
  ['07', 7],
  ['两', 2],
  ['十', 10],
  ['十二', 12],
  ['二十', 20],
  ['二十九', 29],
  ['廿三', 23],
  ['卅一', 31],
  ['九十五', 95],
])('reads %s', (text, number) => expect(readNumber(text)).toBe(number));

it.each(['', '百', '一二', '十十', 'x'])('reads no number in “%s”', (text) => expect(readNumber(text)).toBeNaN());

it.each([
  ['2024', 2024],
  ['二〇二四', 2024],
  ['二○二四', 2024],
  ['二零二四', 2024],
  ['一九七八', 1978],
])('reads the digits of %s', (text, number) => expect(readDigits(text)).toBe(number));

it('knows no other digits', () => expect(readDigits('二x二四')).toBeNaN());
