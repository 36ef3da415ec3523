import { describe, expect, it } from 'vitest';
import { loadTable, loadWords } from '../../src/lexicon/load.ts';
import { leftEdge, type LeftEdgeOptions } from '../../src/text/left-edge.ts';
import { BackwardTrie } from '../../src/text/backward-trie.ts';

/** `|` stands where the name must begin, `^` behind its end. */
function edge(marked: string, options?: LeftEdgeOptions): string {
  const end = marked.replace('|', '').indexOf('^');
  const text = marked.replace(/[|^]/gu, '');
  const start = leftEdge(text, end, options);
  return `${text.slice(0, start)}|${text.slice(start, end)}^${text.slice(end)}`;
}

describe('leftEdge', () => {
  it.each([
    '县长一行先后来到|青禾食品有限公司^查看',
    '会议由|市委副书记^主持',
    '县领导走访了|白石煤业^。',
    '昨日,|市住房和城乡建设局^召开会议',
    '前往|和平区教育局^调研',
    '他和|同江市财政局^座谈',
    '12家|青禾公司^',
    '3月3日|青禾公司^投产',
    '由|中铁3局^承建',
    '在|成都青禾公司^',
    '|以岭药业^',
    '参观|2号院^',
  ])('%s', (marked) => {
    expect(edge(marked)).toBe(marked);
  });

  it('crosses brackets and quotation marks only when asked', () => {
    expect(edge('走进|青禾(忻州)有限公司^', { brackets: true })).toBe('走进|青禾(忻州)有限公司^');
    expect(edge('走进青禾(忻州)|有限公司^')).toBe('走进青禾(忻州)|有限公司^');
    expect(edge('听取|市“放管服”办公室^', { quotes: true })).toBe('听取|市“放管服”办公室^');
    expect(edge('听取市“放管服”|办公室^')).toBe('听取市“放管服”|办公室^');
    expect(edge('走进青禾(这一句话太长太长不像名字的一部分了)|有限公司^', { brackets: true })).toContain('|有限公司^');
    expect(edge('走进青禾)|有限公司^', { brackets: true })).toContain(')|有限公司^');
  });

  it('crosses a single blank only when asked', () => {
    expect(edge('走进|青禾 公司^', { blanks: true })).toBe('走进|青禾 公司^');
    expect(edge('走进青禾 |公司^')).toBe('走进青禾 |公司^');
  });

  it('keeps to the floor and to the limit', () => {
    expect(edge('青禾|青禾公司^', { floor: 2 })).toBe('青禾|青禾公司^');
    expect(edge('青禾|青禾公司^', { limit: 4 })).toBe('青禾|青禾公司^');
  });

  it('takes more breakers, more protected words and exceptions', () => {
    expect(edge('龙头企业|青禾公司^', { breakers: new BackwardTrie(['企业']) })).toBe('龙头企业|青禾公司^');
    expect(edge('|一对青禾公司^', { protect: new BackwardTrie(['一对']) })).toBe('|一对青禾公司^');
    expect(edge('邮政和|青禾公司^', { protect: new BackwardTrie(['政和', '邮政']) })).toBe('邮政和|青禾公司^');
    expect(edge('制药和|康隆公司^', { protect: new BackwardTrie(['和康', '制药']) })).toBe('制药和|康隆公司^');
    expect(edge('|和康隆公司^', { protect: new BackwardTrie(['和康', '制药']) })).toBe('|和康隆公司^');
    expect(edge('|政和青禾公司^', { protect: new BackwardTrie(['政和', '邮政']) })).toBe('|政和青禾公司^');
    expect(edge('|青和禾公司^', { except: new Set(['conjunction']) })).toBe('|青和禾公司^');
  });

  it('gives the end where nothing can belong to a name', () => {
    expect(leftEdge('他说:', 3)).toBe(3);
    expect(leftEdge('来到', 2)).toBe(2);
    expect(leftEdge('', 0)).toBe(0);
  });
});

describe('the tables of the left edge', () => {
  const breakers = loadTable('breakers.tsv', ['word', 'kind']);
  const words = breakers.map((row) => row[0]!);

  it('knows every kind', () => {
    const kinds = new Set(['preposition', 'verb', 'adverb', 'conjunction', 'particle', 'pronoun', 'quantity', 'noun']);
    expect(breakers.filter((row) => !kinds.has(row[1]!))).toEqual([]);
    expect(new Set(words).size).toBe(words.length);
  });

  it('protects only words that hold a breaker and are none', () => {
    const useless = [...loadWords('protected-words.tsv')].filter((w) => words.includes(w) || !words.some((b) => w.includes(b)));
    expect(useless).toEqual([]);
  });
});
