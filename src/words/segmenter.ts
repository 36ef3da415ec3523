/** Word segmentation for word counts. Facts never depend on it. */

import type jieba from 'nodejieba';

/** A word as it stands in the text; its part of speech (ICTCLAS tags: `n`, `ns`, `v`, `vn` …) where the segmenter tells it. */
export interface Word {
  word: string;
  tag: string | null;
}

export interface Segmenter {
  name: 'nodejieba' | 'Intl.Segmenter';
  /** Cuts a text into words; joined they are the text, with its blanks and punctuation. */
  segment(text: string): Word[];
}

type Jieba = typeof jieba;

/**
 * Opens nodejieba, or `Intl.Segmenter` where nodejieba is not installed, not built or built for another machine.
 *
 * The dictionary takes most of a second to load, so nothing but word counts calls this. In: what imports nodejieba,
 * for tests only. Out: the segmenter; by its `name` the caller tells the user that parts of speech are missing.
 */
export async function openSegmenter(load: () => Promise<{ default: Jieba }> = () => import('nodejieba')): Promise<Segmenter> {
  let loaded: Jieba;
  try {
    loaded = (await load()).default;
    loaded.load();
  } catch {
    return intlSegmenter();
  }
  return { name: 'nodejieba', segment: (text) => loaded.tag(text) };
}

function intlSegmenter(): Segmenter {
  const segmenter = new Intl.Segmenter('zh-Hans', { granularity: 'word' });
  return {
    name: 'Intl.Segmenter',
    segment: (text) => Array.from(segmenter.segment(text), ({ segment }) => ({ word: segment, tag: null })),
  };
}
