/** Pages to measure on: the sample papers over and over, each time with other persons and other figures. */

import { readFileSync, readdirSync } from 'node:fs';
import { extract } from './compiled.js';

const SEEDS = new URL('../seeds/', import.meta.url);
const SURNAMES = [...'王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗'];
const GIVEN = [...'伟芳娜敏静丽强磊军洋勇艳杰涛明超秀霞平刚桂英华玉建国志文斌海'];

/** The same numbers every time: mulberry32, uniform in [0, 1). @param {number} seed */
function random(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** The sample papers with the persons they name. */
function templates() {
  return readdirSync(SEEDS)
    .filter((name) => /^\d.*\.(?:txt|md)$/u.test(name))
    .sort()
    .map((name) => {
      const text = readFileSync(new URL(name, SEEDS), 'utf8');
      const persons = extract(name, text).flatMap((article) => [...article.officials, ...article.executives, ...article.bylines]);
      // Longer names first, so that none is taken for a part of another.
      return { text, names: [...new Set(persons.map((person) => person.name))].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)) };
    });
}

/**
 * Pages of together at least `bytes` bytes of UTF-8; the same ones every time.
 * @param {number} bytes
 */
export function pages(bytes) {
  const papers = templates();
  const next = random(1);
  const pick = (/** @type {string[]} */ list) => /** @type {string} */ (list[Math.floor(next() * list.length)]);
  /** @type {string[]} */
  const out = [];
  for (let total = 0; total < bytes;) {
    const paper = papers[out.length % papers.length];
    if (!paper) throw new Error('there are no sample papers in seeds/');
    let page = paper.text;
    for (const name of paper.names)
      page = page.replaceAll(name, pick(SURNAMES) + Array.from({ length: name.length - 1 }, () => pick(GIVEN)).join(''));
    // Figures, but no parts of dates.
    page = page.replace(/(?<![\d.\-/])\d{2,}(?![\d.\-/:年月日])/gu, (figure) =>
      figure.replace(/\d/gu, () => String(1 + Math.floor(next() * 9))),
    );
    out.push(page);
    total += Buffer.byteLength(page);
  }
  return out;
}
