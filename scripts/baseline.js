/** What the person and place tags of nodejieba alone would say, to hold the program's own score against. */

import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The kinds that the tags tell. */
export const TAGGED = ['officials', 'places'];

/**
 * nodejieba, or null where it is not installed.
 * @returns {Promise<import('../src/words/segmenter.ts').Segmenter | null>}
 */
export async function openTagger() {
  /** @type {typeof import('../src/words/segmenter.ts')} */
  const { openSegmenter } = await import(new URL('../dist/words/segmenter.js', import.meta.url).href);
  const segmenter = await openSegmenter();
  return segmenter.name === 'nodejieba' ? segmenter : null;
}

/**
 * Writes facts for a folder's texts: every word tagged `nr…` is an official, every word tagged `ns` a place.
 * @param {string} folder
 * @param {string} out
 * @param {import('../src/words/segmenter.ts').Segmenter} segmenter
 */
export function tagFolder(folder, out, segmenter) {
  const lines = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => {
      const words = segmenter.segment(readFileSync(join(folder, name), 'utf8').normalize('NFKC'));
      const tagged = (/** @type {string} */ tag) => [
        ...new Set(words.filter((w) => w.tag?.startsWith(tag) && w.word.length > 1).map(({ word }) => word)),
      ];
      return JSON.stringify({
        file: name,
        officials: tagged('nr').map((person) => ({ name: person })),
        places: tagged('ns').map((place) => ({ name: place })),
      });
    });
  writeFileSync(out, lines.map((line) => `${line}\n`).join(''));
}
