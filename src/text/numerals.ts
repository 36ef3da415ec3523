/** Numbers as dates write them: digits, Chinese numerals, years digit by digit. */

/** From and to, both included; the same number twice for one. */
export type Numbers = readonly [from: number, to: number];

const ONE_TO_NINE: Readonly<Record<string, number>> = { 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 };
const DIGITS: Readonly<Record<string, number>> = { ...ONE_TO_NINE, 〇: 0, '○': 0, 零: 0, O: 0, o: 0 };
/** Numbers of one character. */
const NUMBERS: Readonly<Record<string, number>> = { ...ONE_TO_NINE, 十: 10, 廿: 20, 卅: 30 };

/** `29`, `二十九`, `廿九`, `卅一`, `十` as a number below 100; NaN for anything else. */
export function readNumber(text: string): number {
  const first = text.charCodeAt(0);
  if (first >= 0x30 && first <= 0x39) return /^\d+$/u.test(text) ? Number(text) : Number.NaN;
  if (text.length === 1) return NUMBERS[text] ?? Number.NaN;
  const match = /^(?:([二三四五六七八九])?([十廿卅]))?([一二两三四五六七八九])?$/u.exec(text);
  if (!match || text === '') return Number.NaN;
  const ten = match[2] === undefined ? 0 : match[2] === '廿' ? 20 : match[2] === '卅' ? 30 : (DIGITS[match[1] ?? '一'] ?? 1) * 10;
  return ten + (match[3] === undefined ? 0 : DIGITS[match[3]]!);
}

/** `2024`, `二〇二四`, `二○二四`, `二零二四` as a number; NaN where a character is no digit. */
export function readDigits(text: string): number {
  let value = 0;
  for (const character of text) value = value * 10 + (/\d/u.test(character) ? Number(character) : (DIGITS[character] ?? Number.NaN));
  return value;
}
