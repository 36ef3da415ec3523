/** Papers to measure on: the sample papers over and over, each time with other persons, counties and figures, or papers of one's own. */

import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { allDivisions, extract } from './compiled.js';

/** @typedef {{ text: Buffer, articles: number }} Page */

const SEEDS = new URL('../seeds/', import.meta.url);
const SURNAMES = [...'王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗'];
const GIVEN = [...'伟芳娜敏静丽强磊军洋勇艳杰涛明超秀霞平刚桂英华玉建国志文斌海'];

/** Counties of the province of the sample papers, by the part of their name that may stand alone. */
const COUNTIES = allDivisions()
  .filter(({ code, name, until }) => code.startsWith('14') && /^..县$/u.test(name) && until === null)
  .map(({ name }) => name.slice(0, 2));

/** Bytes of the files of one folder of a corpus. */
const FOLDER = 1e6;

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

/** @param {string[]} words */
const anyOf = (words) => new RegExp(words.join('|') || '(?!)', 'gu');

/** The sample papers with the persons and counties that they name. */
function templates() {
  return readdirSync(SEEDS)
    .filter((name) => /^\d.*\.(?:txt|md)$/u.test(name))
    .sort()
    .map((name) => {
      const text = readFileSync(new URL(name, SEEDS), 'utf8');
      const articles = extract(name, text);
      const persons = articles.flatMap((article) => [...article.officials, ...article.executives, ...article.bylines]);
      // Longer names first, so that none is taken for a part of another.
      const names = [...new Set(persons.map((person) => person.name))].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
      const counties = COUNTIES.filter((county) => text.includes(county));
      return { text, articles: articles.length, names: anyOf(names), counties: anyOf(counties) };
    });
}

/**
 * Pages without end; the same ones every time.
 * @returns {Generator<Page, never>}
 */
export function* madePages() {
  const papers = templates();
  if (papers.length === 0) throw new Error('there are no sample papers in seeds/');
  const next = random(1);
  const pick = (/** @type {string[]} */ list) => /** @type {string} */ (list[Math.floor(next() * list.length)]);
  for (;;) {
    for (const { text, articles, names, counties } of papers) {
      /** @type {Map<string, string>} */
      const others = new Map();
      const other = (/** @type {string} */ name) => {
        const made = others.get(name) ?? pick(SURNAMES) + Array.from({ length: name.length - 1 }, () => pick(GIVEN)).join('');
        others.set(name, made);
        return made;
      };
      /** @type {Map<string, string>} */
      const elsewhere = new Map();
      const away = (/** @type {string} */ county) => {
        const free = () => pick(COUNTIES.filter((name) => ![...elsewhere.values()].includes(name)));
        const found = elsewhere.get(county) ?? free();
        elsewhere.set(county, found);
        return found;
      };
      const page = text
        .replace(names, other)
        .replace(counties, away)
        // Figures, but no parts of dates.
        .replace(/(?<![\d.\-/])\d{2,}(?![\d.\-/:年月日])/gu, (figure) => figure.replace(/\d/gu, () => String(1 + Math.floor(next() * 9))));
      yield { text: Buffer.from(page), articles };
    }
  }
}

/**
 * The papers of a folder, over and over.
 * @param {string} folder
 * @returns {Generator<Page, never>}
 */
export function* realPages(folder) {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:txt|md)$/iu.test(name))
    .sort();
  if (files.length === 0) throw new Error(`there are no .txt and .md files in ${resolve(folder)}`);
  for (;;) {
    for (const name of files) {
      const text = readFileSync(join(folder, name));
      yield { text, articles: extract(name, text.toString()).length };
    }
  }
}

/**
 * Pages of together at least `bytes` bytes or `articles` articles.
 * @param {Iterable<Page>} pages
 * @param {{ bytes?: number, articles?: number }} size
 * @returns {Generator<Buffer>}
 */
export function* take(pages, { bytes = Infinity, articles = Infinity }) {
  let [sum, count] = [0, 0];
  for (const page of pages) {
    yield page.text;
    sum += page.text.length;
    count += page.articles;
    if (sum >= bytes || count >= articles) return;
  }
}

/**
 * Writes pages into numbered folders of about a megabyte each below `root`, so that the first n of them are n megabytes.
 * @param {string} root
 * @param {Iterable<Buffer>} pages
 * @returns {{ folders: string[], files: number, bytes: number }}
 */
export function writeCorpus(root, pages) {
  /** @type {string[]} */
  const folders = [];
  let [files, bytes] = [0, 0];
  for (const page of pages) {
    if (bytes >= folders.length * FOLDER) {
      const folder = join(root, String(folders.length).padStart(4, '0'));
      mkdirSync(folder, { recursive: true });
      folders.push(folder);
    }
    writeFileSync(join(/** @type {string} */ (folders.at(-1)), `${String(files++).padStart(6, '0')}.txt`), page);
    bytes += page.length;
  }
  return { folders, files, bytes };
}
