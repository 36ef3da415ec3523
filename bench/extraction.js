/** How much text one core extracts, beside two yardsticks on the same text; whether time grows with the size of a text alone. */

import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { extract, fold } from './compiled.js';
import { medians } from './measure.js';

const MB = 1e6;

/** @param {number} milliseconds @param {number} bytes */
const speed = (milliseconds, bytes) => `${(bytes / MB / (milliseconds / 1000)).toFixed(1)} MB/s`;

async function loadJieba() {
  const jieba = await import('nodejieba').then(
    (module) => module.default,
    () => null,
  );
  jieba?.load();
  return jieba;
}

/**
 * @param {{ folders: string[], runs: number }} setting
 * @returns {Promise<import('./report.js').Row[]>}
 */
export async function extraction({ folders, runs }) {
  const files = folders.flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)));
  const texts = files.map((file) => readFileSync(file, 'utf8'));
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const jieba = await loadJieba();
  const tasks = {
    own: () => texts.forEach((text, i) => extract(`${i}.txt`, text)),
    reading: () => files.forEach((file) => fold(decoder.decode(readFileSync(file)))),
    tagging: () => texts.forEach((text) => jieba?.tag(text)),
  };
  // Until everything is compiled, all is slow.
  for (const task of Object.values(tasks)) task();
  const { own, reading, tagging } = await medians(runs, tasks);
  const on = `of ${(bytes / MB).toFixed(1)} MB in ${files.length} files`;
  return [
    ...(jieba
      ? [
          {
            what: 'extraction on one core',
            ratio: tagging / own,
            unit: 'as fast as nodejieba.tag',
            more: true,
            how: `${speed(own, bytes)} against ${speed(tagging, bytes)}, ${on}`,
            aim: 4,
          },
        ]
      : []),
    {
      what: 'extraction on one core, against reading alone',
      ratio: own / reading,
      unit: 'the time of reading, decoding and folding',
      more: false,
      how: `${speed(own, bytes)} against ${speed(reading, bytes)}, ${on}`,
    },
  ];
}

/**
 * One text of each size, so that what is not linear in the length of a text shows.
 * @param {{ folders: string[], runs: number, sizes: [small: number, large: number] }} setting sizes in megabytes
 * @returns {Promise<import('./report.js').Row[]>}
 */
export async function oneText({ folders, runs, sizes }) {
  const texts = folders.map((folder) =>
    readdirSync(folder)
      .map((name) => readFileSync(join(folder, name), 'utf8'))
      .join('\n\n'),
  );
  const [small, large] = sizes.map((size) => texts.join('\n\n').slice(0, (size * MB) / 3));
  const { first, second } = await medians(runs, {
    first: () => extract('small.txt', small ?? ''),
    second: () => extract('large.txt', large ?? ''),
  });
  return [
    {
      what: `one text of ${sizes[1]} MB`,
      ratio: second / first,
      unit: `the time of one of ${sizes[0]} MB`,
      more: false,
      how: `${(second / 1000).toFixed(2)} s against ${(first / 1000).toFixed(2)} s`,
      aim: (sizes[1] / sizes[0]) * 1.5,
    },
  ];
}
