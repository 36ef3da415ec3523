import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/model/page.ts';
import { joinPieces } from '../../src/page/article.ts';
import { RULES } from '../../src/rules/index.ts';
import type { Finding, Rule } from '../../src/rules/rule.ts';
import { sourceSpans } from '../../src/text/spans.ts';
import type { Phrases } from './phrases.ts';

/** One paragraph as an article. */
function article(text: string): Article {
  const joined = joinPieces(text, [{ kind: 'paragraph', pieces: [[0, text.length]], joint: '' }]);
  return { span: [0, text.length], ...joined, headline: null, published: null, source: null, bylines: [] };
}

function run(rule: Rule, text: string): { findings: Finding[]; spans: number[][][] } {
  const page = article(text);
  const findings = rule.find(page, { source: text, articles: [page] });
  return { findings, spans: findings.map((f) => sourceSpans(page, f.ranges, text).map((s) => [...s])) };
}

/** Takes the marks out of a phrase. */
function unmark(marked: string): { text: string; spans: number[][] } {
  let text = '';
  const spans: number[][] = [];
  for (const unit of marked) {
    if (unit === '〔') spans.push([text.length]);
    else if (unit === '〕') spans[spans.length - 1]!.push(text.length);
    else text += unit;
  }
  return { text, spans };
}

const files = readdirSync(new URL('.', import.meta.url))
  .filter((name) => name.endsWith('.phrases.ts'))
  .map((name) => name.replace('.phrases.ts', ''));

it('every rule has its phrases and every phrases file its rule', () => {
  const names = RULES.map((rule) => rule.name);
  expect(new Set(names).size).toBe(names.length);
  expect([...names].sort()).toEqual([...files].sort());
});

for (const name of files) {
  describe(name, async () => {
    const rule = RULES.find((r) => r.name === name)!;
    const { hits, misses } = ((await import(`./${name}.phrases.ts`)) as { default: Phrases }).default;
    it.each(hits)('finds $text', ({ text: marked, facts }) => {
      const { text, spans } = unmark(marked);
      const { findings, spans: found } = run(rule, text);
      expect(found).toEqual(spans.map((span) => [span]));
      facts?.forEach((fact, i) => expect(findings[i]).toMatchObject(fact));
    });
    it.each(misses)('finds nothing in %s', (text) => {
      expect(run(rule, text).findings.map((f) => text.slice(f.ranges[0]!.from, f.ranges[0]!.to))).toEqual([]);
    });
    it('has at least as many phrases that must not hit', () => {
      expect(misses.length).toBeGreaterThanOrEqual(hits.length);
    });
  });
}
