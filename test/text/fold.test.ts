import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldName } from '../../src/text/fold.ts';

describe('fold', () => {
  it('makes full-width characters half-width and keeps Chinese marks', () => {
    expect(fold('２０２５年，（一）“三个一”。').text).toBe('2025年,(一)“三个一”。');
  });

  it('makes one of the many dots, dashes and quotation marks', () => {
    expect(fold('古丽•买买提・阿不都—「千万」〈纲要〉').text).toBe('古丽·买买提·阿不都—“千万”《纲要》');
  });

  it('says from which characters each unit was made', () => {
    const { text, starts, ends } = fold('甲\u200b㈠，𠮷㎡', 10);
    expect(text).toBe('甲(一),𠮷m2');
    expect([...starts]).toEqual([10, 12, 12, 12, 13, 14, 14, 16, 16]);
    expect([...ends]).toEqual([11, 13, 13, 13, 14, 16, 16, 17, 17]);
  });

  it('has room for characters that become many', () => {
    const { text, starts } = fold('\ufdfa'.repeat(20));
    expect(text).toBe('\ufdfa'.normalize('NFKC').repeat(20));
    expect(starts).toHaveLength(text.length);
  });

  it('folds each character by itself, half a pair too', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('，', 'Ａ', '甲', '\ud842', '\udfb7', 'é', 'e\u0301', ' ')), {
          maxLength: 40,
        }),
        (parts) => {
          const source = parts.join('');
          const { text, starts, ends } = fold(source);
          expect([...starts].every((start, i) => start < ends[i]! && (i === 0 || starts[i - 1]! <= start))).toBe(true);
          expect(text).toBe(Array.from(source, (character) => fold(character).text).join(''));
          expect(starts).toHaveLength(text.length);
        },
      ),
    );
  });
});

it('folds names without their blanks', () => {
  expect(foldName(' 李　 刚\n')).toBe('李刚');
});
