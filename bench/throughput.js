/** How many megabytes (10⁶ bytes of UTF-8) one core extracts in a second, beside two yardsticks; and whether time grows with size alone. */

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extract, fold } from './compiled.js';
import { pages } from './corpus.js';

const MB = 1e6;

/** The time per megabyte of the largest text may be this many times that of the smallest. */
const GROWTH = 1.5;

/** @param {() => void} work seconds, the better of two */
function seconds(work) {
  const once = () => {
    const start = performance.now();
    work();
    return (performance.now() - start) / 1000;
  };
  return Math.min(once(), once());
}

/** @param {string[]} texts */
const bytesOf = (texts) => texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);

/** @param {string[]} texts */
const extractAll = (texts) => texts.forEach((text, i) => extract(`${i}.txt`, text));

/** Reads the pages from files, decodes and folds them, and does nothing else. @param {string[]} texts */
function secondsOfReading(texts) {
  const folder = mkdtempSync(join(tmpdir(), 'zhengwen-bench-'));
  const files = texts.map((text, i) => {
    const file = join(folder, `${i}.txt`);
    writeFileSync(file, text);
    return file;
  });
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const took = seconds(() => files.forEach((file) => fold(decoder.decode(readFileSync(file)))));
  rmSync(folder, { recursive: true });
  return took;
}

/** @param {string[]} texts */
async function secondsOfTagging(texts) {
  const jieba = await import('nodejieba').then(
    (module) => module.default,
    () => null,
  );
  if (!jieba) return null;
  jieba.load();
  return seconds(() => texts.forEach((text) => jieba.tag(text)));
}

/**
 * @param {number} megabytes of pages
 * @returns {Promise<import('./report.js').Row[]>}
 */
export async function throughput(megabytes) {
  const texts = pages(megabytes * MB);
  const size = bytesOf(texts) / MB;
  const own = seconds(() => extractAll(texts));
  const tagging = await secondsOfTagging(texts);
  const reading = secondsOfReading(texts);
  const on = `${size.toFixed(1)} MB in ${texts.length} pages`;
  return [
    { what: 'extraction', figure: `${(size / own).toFixed(2)} MB/s`, how: on },
    tagging === null
      ? { what: 'nodejieba.tag on the same pages', figure: '–', how: 'nodejieba is not installed' }
      : {
          what: 'nodejieba.tag on the same pages',
          figure: `${(size / tagging).toFixed(2)} MB/s`,
          how: `extraction takes ${(own / tagging).toFixed(2)} times as long`,
        },
    {
      what: 'reading, decoding and folding alone',
      figure: `${(size / reading).toFixed(2)} MB/s`,
      how: `extraction takes ${(own / reading).toFixed(2)} times as long`,
    },
  ];
}

/**
 * One text of each size, so that what is not linear in the length of a page shows.
 * @param {number[]} sizes in megabytes, ascending
 * @returns {import('./report.js').Row[]}
 */
export function growth(sizes) {
  // Until everything is compiled, small texts seem slow.
  extractAll(pages(2 * MB));
  const measured = sizes.map((size) => {
    const text = pages(size * MB).join('\n\n');
    return seconds(() => extract('page.txt', text)) / (Buffer.byteLength(text) / MB);
  });
  const first = measured[0] ?? NaN;
  return sizes.map((size, i) => {
    const perMegabyte = measured[i] ?? NaN;
    const ratio = perMegabyte / first;
    return {
      what: `one text of ${size} MB`,
      figure: `${perMegabyte.toFixed(2)} s/MB`,
      how: `${ratio.toFixed(2)} times that of the smallest`,
      limit: `${GROWTH} ×`,
      passed: ratio <= GROWTH,
    };
  });
}
