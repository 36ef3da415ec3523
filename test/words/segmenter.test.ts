import { describe, expect, it } from 'vitest';
import { openSegmenter, type Segmenter } from '../../src/words/segmenter.ts';

const TEXT = '3月5日，县长到繁峙县调研，\n走访“示范”企业12.5%。 𠮷田 abc';

const joined = (segmenter: Segmenter): string =>
  segmenter
    .segment(TEXT)
    .map(({ word }) => word)
    .join('');

const jieba = await openSegmenter();
const absent = await openSegmenter(() => Promise.reject(new Error('Cannot find package')));

describe.runIf(jieba.name === 'nodejieba')('with nodejieba', () => {
  it('tells parts of speech', () => {
    expect(jieba.segment('繁峙县调研')).toEqual([
      { word: '繁峙县', tag: 'ns' },
      { word: '调研', tag: 'vn' },
    ]);
  });
  it('loses no character', () => {
    expect(joined(jieba)).toBe(TEXT);
  });
});

describe('without nodejieba', () => {
  it('takes Intl.Segmenter, which knows no parts of speech', () => {
    expect(absent.name).toBe('Intl.Segmenter');
    expect(absent.segment('干部走访企业')).toEqual([
      { word: '干部', tag: null },
      { word: '走访', tag: null },
      { word: '企业', tag: null },
    ]);
  });
  it('loses no character', () => {
    expect(joined(absent)).toBe(TEXT);
  });
  it('so too where it is installed and cannot be loaded', async () => {
    const broken = {
      load: () => {
        throw new Error('nodejieba native binding was not found');
      },
      tag: () => [],
    };
    expect((await openSegmenter(() => Promise.resolve({ default: broken }))).name).toBe('Intl.Segmenter');
  });
});
