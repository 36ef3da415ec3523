import { expect, it } from 'vitest';
import { matchesOf } from '../../src/text/matches.ts';

it('finds what matchAll finds, and begins anew with each text', () => {
  const pattern = /第(?<number>\d+)期/gu;
  for (const text of ['第1期、第23期', '第4期', '无', '']) {
    const found = matchesOf(text, pattern).map((match) => [match[0], match[1], match.index]);
    expect(found).toEqual(Array.from(text.matchAll(pattern), (match) => [match[0], match[1], match.index]));
  }
  expect(matchesOf('第5期', pattern)[0]!.groups).toEqual({ number: '5' });
});
