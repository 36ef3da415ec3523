/**
 * Where an unknown name begins. Its end is known (a suffix, a post, a person's name behind it); from there the text is
 * read to the left until a word that cannot be part of a name.
 */

import { loadTable, loadWords } from '../lexicon/load.ts';
import { classOf, unitsLike } from './character-class.ts';
import { BackwardTrie } from './backward-trie.ts';

/** What a breaker is, as the table says: preposition, verb, adverb, conjunction, particle, pronoun, quantity, noun. */
export type BreakerKind = 'preposition' | 'verb' | 'adverb' | 'conjunction' | 'particle' | 'pronoun' | 'quantity' | 'noun';

export interface LeftEdgeOptions {
  /** Offset that the edge never passes. */
  floor?: number;
  /** Most code units to walk; the edge is at the latest there. 40 by default. */
  limit?: number;
  /** Cross balanced round brackets whose content is short (`新能源(忻州)有限公司`). */
  brackets?: boolean;
  /** Cross balanced quotation marks whose content is short (`“放管服”改革办公室`). */
  quotes?: boolean;
  /** Cross single blanks. */
  blanks?: boolean;
  /** More words that end the walk, and words that are jumped over whole; of two that end at one place the longer wins. */
  breakers?: BackwardTrie;
  protect?: BackwardTrie;
  /** Kinds of breakers that are no breakers here. */
  except?: ReadonlySet<BreakerKind>;
}

/** Longest content of brackets and quotation marks that belongs to a name. */
const INSIDE = 8;
const NAME_CHARACTER = unitsLike(/[\p{Script=Han}\p{L}\p{N}·&.+\-—]/u);
const OPENING: Record<string, string> = { ')': '(', '”': '“' };
/** Behind a number these count or date something and begin no name: `3月3日|X公司`, `12家|X`. */
const COUNTED = classOf('年月日时点分秒家个名位户人次项条台辆亩公里米吨斤元亿万千百倍%岁期届级座口艘栋幢');
const DIGIT = classOf('.%', '09');

const BREAKERS = loadTable('breakers.tsv', ['word', 'kind']);
const KINDS = BREAKERS.map((row) => row[1] as BreakerKind);
const breakers = new BackwardTrie(BREAKERS.map((row) => row[0]!));
const protectedWords = new BackwardTrie(loadWords('protected-words.tsv'));

/**
 * The left edge of a name that ends at `end`, read from folded text.
 * In: offsets in UTF-16 code units. Out: the offset of the first character that can belong to the name, `end` itself
 * where none can.
 */
export function leftEdge(text: string, end: number, options: LeftEdgeOptions = {}): number {
  const floor = Math.max(options.floor ?? 0, end - (options.limit ?? 40), 0);
  let at = end;
  while (at > floor) {
    const jump = longer(protectedWords, options.protect, text, at, floor);
    const stop = breakerLength(text, at, floor, options);
    if (
      jump > 0 &&
      jump >= stop &&
      !(jump === stop && endsOwn(text, at, stop, floor, options)) &&
      !splits(text, at, jump, stop, floor, options)
    ) {
      at -= jump;
      continue;
    }
    if (stop > 0) break;
    const next = step(text, at, floor, options);
    if (next === at) break;
    at = next;
  }
  // A name begins with no blank, dot or dash.
  while (at < end && /[\s·&.+\-—]/u.test(text[at]!)) at++;
  return at;
}

/** Whether a word of the rule's own breakers ends there that only the shared list protects (就是). */
function endsOwn(text: string, at: number, stop: number, floor: number, options: LeftEdgeOptions): boolean {
  return options.breakers?.longest(text, at, floor)?.length === stop && options.protect?.longest(text, at, floor)?.length !== stop;
}

/**
 * Whether a protected word is none after all: another word runs into it before the breaker at its end (邮政|和 is not
 * 邮|政和), or ends right before the breaker at its begin (制药|和|康隆 is not 制药|和康|隆; only words of two characters).
 */
function splits(text: string, at: number, jump: number, stop: number, floor: number, options: LeftEdgeOptions): boolean {
  if (stop > 0) return longer(protectedWords, options.protect, text, at - stop, floor) > jump - stop;
  const start = at - jump;
  return (
    jump === 2 && breakerLength(text, start + 1, start, options) > 0 && longer(protectedWords, options.protect, text, start, floor) > 0
  );
}

/** The breaker that ends at an offset and stops the walk there: its length and, for words of the table, its kind; or null. */
export function breakerAt(text: string, at: number, options: LeftEdgeOptions = {}): { length: number; kind: BreakerKind | null } | null {
  const floor = options.floor ?? 0;
  const length = breakerLength(text, at, floor, options);
  if (length === 0) return null;
  const own = breakers.longest(text, at, floor);
  return { length, kind: own?.length === length ? KINDS[own.word]! : null };
}

function longer(own: BackwardTrie, more: BackwardTrie | undefined, text: string, at: number, floor: number): number {
  const first = own.longestLength(text, at, floor);
  return more ? Math.max(first, more.longestLength(text, at, floor)) : first;
}

function breakerLength(text: string, at: number, floor: number, options: LeftEdgeOptions): number {
  const known = options.except ? lengthWithout(options.except, text, at, floor) : breakers.longestLength(text, at, floor);
  return options.breakers ? Math.max(known, options.breakers.longestLength(text, at, floor)) : known;
}

function lengthWithout(except: ReadonlySet<BreakerKind>, text: string, at: number, floor: number): number {
  const found = breakers.longest(text, at, floor);
  return found && !except.has(KINDS[found.word]!) ? found.length : 0;
}

/** One character, or one bracket with its content, to the left; `at` itself where a name cannot go on. */
function step(text: string, at: number, floor: number, options: LeftEdgeOptions): number {
  const character = text[at - 1]!;
  if (character === ' ') return options.blanks && at - 2 >= floor && text[at - 2] !== ' ' ? at - 1 : at;
  if ((character === ')' && options.brackets) || (character === '”' && options.quotes)) {
    const from = Math.max(floor, at - 2 - INSIDE);
    const open = text.slice(from, at - 1).lastIndexOf(OPENING[character]!);
    const inside = open < 0 ? '' : text.slice(from + open + 1, at - 1);
    return inside !== '' && !/[,:;!?。\n()“”]/u.test(inside) ? from + open : at;
  }
  const code = text.charCodeAt(at - 1);
  if (!NAME_CHARACTER(code) || (character === '—' && text[at - 2] === '—')) return at;
  if (COUNTED[code] === 1 && at - 2 >= 0 && DIGIT[text.charCodeAt(at - 2)] === 1) return at;
  return at - 1;
}
