/** What the person and place tags of nodejieba alone would say, to hold the program's own score against. */

import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CannotMeasure } from './measure.js';

/**
 * Writes facts for a folder's texts: every word tagged `nr…` is an official, every word tagged `ns` a place.
 * @param {string} folder
 * @param {string} out
 */
export async function tagFolder(folder, out) {
  const jieba = await import('nodejieba').catch(() => {
    throw new CannotMeasure('nodejieba is not installed');
  });
  const lines = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => {
      const words = jieba.default.tag(readFileSync(join(folder, name), 'utf8').normalize('NFKC'));
      const tagged = (/** @type {string} */ tag) => [
        ...new Set(words.filter((w) => w.tag.startsWith(tag) && w.word.length > 1).map((w) => w.word)),
      ];
      return JSON.stringify({
        file: name,
        officials: tagged('nr').map((person) => ({ name: person })),
        places: tagged('ns').map((place) => ({ name: place })),
      });
    });
  writeFileSync(out, lines.map((line) => `${line}\n`).join(''));
}
