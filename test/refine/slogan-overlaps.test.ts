import { describe, expect, it } from 'vitest';
import { readPage } from '../../src/page/read.ts';
import { sloganOverlaps } from '../../src/refine/slogan-overlaps.ts';
import { RULES } from '../../src/rules/index.ts';

const RULE_NAMES = /slogans$|^campaigns$/u;

/** Texts of the slogans of a paragraph, one for each mention. */
function slogansOf(text: string): string[] {
  const page = readPage(text);
  const findings = page.articles.map((article) =>
    RULES.filter((rule) => RULE_NAMES.test(rule.name)).flatMap((rule) => rule.find(article, page)),
  );
  return sloganOverlaps.run(page, findings).flatMap((found) => found.flatMap((f) => (f.kind === 'slogan' ? [f.text] : [])));
}

describe('slogan-overlaps', () => {
  it('keeps one of two readings of the same words', () => {
    expect(slogansOf('各地要深化“放管服”改革,提高办事效率。')).toEqual(['“放管服”改革']);
    expect(slogansOf('全市上下深入学习“四个意识”的要求。')).toEqual(['四个意识']);
  });
  it('keeps formulations and not the row or the noun that goes with them', () => {
    expect(slogansOf('要增强“四个意识”、坚定“四个自信”。')).toEqual(['四个意识', '四个自信']);
    expect(slogansOf('持续纠治“四风”问题。')).toEqual(['四风']);
  });
  it('keeps the row that has all parts of a shorter one, and others', () => {
    expect(slogansOf('要确保开门红、开门稳、开门好。')).toEqual(['开门红、开门稳、开门好']);
    expect(slogansOf('要做好事、办实事、解难事。')).toEqual(['做好事、办实事、解难事']);
  });
  it('keeps a call and not a part of its series', () => {
    expect(slogansOf('全市要拼经济、抓项目、促发展、保安全。')).toEqual(['拼经济、抓项目、促发展、保安全']);
  });
  it('keeps a formula within a part of a longer call', () => {
    expect(slogansOf('会议要求“以党建联盟带动乡村振兴、以产业联盟带动共同富裕”的做法要推广。')).toEqual([
      '以党建联盟带动乡村振兴、以产业联盟带动共同富裕',
      '乡村振兴',
      '共同富裕',
    ]);
  });
  it('keeps the parts of a pair that are known one by one, and a series whole', () => {
    expect(slogansOf('加快推进“健康洛阳、平安洛阳”建设。')).toEqual(['健康洛阳', '平安洛阳']);
    expect(slogansOf('加快推进“健康洛阳、平安洛阳、美丽洛阳”建设。')).toEqual(['健康洛阳、平安洛阳、美丽洛阳']);
  });
  it('keeps a formulation and not the end of it that a head noun makes', () => {
    expect(slogansOf('开展群众身边不正之风和腐败问题集中整治。')).toEqual(['群众身边不正之风和腐败问题集中整治']);
  });
  it('gives near wordings of an article one text', () => {
    expect(slogansOf('全县持续优化营商环境。\n\n好的营商环境要靠大家。')).toEqual(['优化营商环境', '优化营商环境']);
  });
  it('leaves other facts alone', () => {
    const page = readPage('正文。');
    const date = { kind: 'date' as const, text: '今天', form: { value: null }, ranges: [{ from: 0, to: 1 }], rule: 'date/x' };
    expect(sloganOverlaps.run(page, [[date]])).toEqual([[date]]);
  });
});
