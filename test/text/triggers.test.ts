import { describe, expect, it } from 'vitest';
import { matchesAtOffsets, matchesWithin, offsets, triggerOf, triggerOfWords } from '../../src/text/triggers.ts';

describe('triggers', () => {
  it('tell where a beginning stands', () => {
    const deeds = triggerOf(['办做', '实好', '事']);
    expect(offsets(deeds, '多办实事,做好事,办事')).toEqual([1, 5]);
  });

  it('take any unit for a class that is left out, and the end of a text too', () => {
    expect(offsets(triggerOf(['把']), '把关,把')).toEqual([0, 3]);
    expect(offsets(triggerOf(['敢', undefined, '、']), '敢闯、敢试')).toEqual([0]);
    expect(offsets(triggerOf(['三', '个']), '第三个、三')).toEqual([1]);
  });

  it('know words of one, two and more units', () => {
    expect(offsets(triggerOfWords(['县', '煤矿', '有限公司']), '某县煤矿有限公司')).toEqual([1, 2, 4]);
  });

  it('find what was asked for after a text was read', () => {
    const text = '县委召开会议';
    expect(offsets(triggerOfWords(['县委']), text)).toEqual([0]);
    expect(offsets(triggerOfWords(['会议']), text)).toEqual([4]);
  });

  it('keep apart what is asked of different texts, however many they are', () => {
    const trigger = triggerOfWords(['会']);
    const texts = Array.from({ length: 40 }, (_, i) => `${'全'.repeat(i)}会`);
    for (const round of [texts, texts.toReversed()])
      expect(round.map((text) => offsets(trigger, text)[0])).toEqual(round.map((text) => text.length - 1));
  });

  it('serve more rules than one table has room for', () => {
    const all = Array.from({ length: 70 }, (_, i) => String.fromCharCode(0x4e00 + 3 * i));
    const triggers = all.map((word) => triggerOfWords([word]));
    const text = all.toReversed().join('');
    expect(triggers.map((trigger) => offsets(trigger, text))).toEqual(all.map((_, i) => [all.length - 1 - i]));
  });
});

describe('matchesAtOffsets', () => {
  const pattern = { trigger: triggerOf(['三四五', '个']), expression: /[三四五]个(?:[三四五]个)?/uy };

  it('gives the matches of a pattern, none within another', () => {
    const read = matchesAtOffsets('三个四个五个,共五个', pattern).map((match) => [match.index, match[0]]);
    expect(read).toEqual([
      [0, '三个四个'],
      [4, '五个'],
      [8, '五个'],
    ]);
  });

  it('gives nothing where the trigger stands and the pattern fails', () => {
    expect(matchesAtOffsets('三个', { ...pattern, expression: /三个月/uy })).toEqual([]);
  });

  it('keeps to a range: what begins before it or ends behind it is left out', () => {
    const read = (from: number, to: number): number[] => matchesAtOffsets('三个五个,四个', pattern, from, to).map((match) => match.index);
    expect(read(1, 7)).toEqual([2, 5]);
    expect(read(0, 3)).toEqual([]);
    expect(read(5, 7)).toEqual([5]);
  });
});

describe('matchesWithin', () => {
  const held = { trigger: triggerOfWords(['会上', '会议']), expression: /会上|会议指出/uy };

  it('tells whether a range holds a match', () => {
    const text = '会议召开。会上,会议指出';
    expect(matchesWithin(text, held, 0, 5)).toBe(false);
    expect(matchesWithin(text, held, 5, 8)).toBe(true);
    expect(matchesWithin(text, held, 6, text.length)).toBe(true);
    expect(matchesWithin(text, held, 6, 11)).toBe(false);
  });
});
