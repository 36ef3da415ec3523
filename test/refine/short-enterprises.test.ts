import { describe, expect, it } from 'vitest';
import { readPage } from '../../src/page/read.ts';
import { shortEnterprises } from '../../src/refine/short-enterprises.ts';
import { enterprises } from '../../src/rules/enterprises.ts';
import type { Finding } from '../../src/rules/rule.ts';

/** Facts of the enterprises of a page: each name with its printed forms. */
function facts(text: string, persons: readonly string[] = []): Record<string, string[]> {
  const page = readPage(`县长看企业\n  ${text}\n`);
  const article = page.articles[0]!;
  const officials = persons.map((name): Finding => {
    const from = article.text.indexOf(name);
    return { kind: 'executive', name, posts: [], ranges: [{ from, to: from + name.length }], rule: 'test/person' };
  });
  const [found] = shortEnterprises.run(page, [[...officials, ...enterprises.find(article, page)]]);
  const out: Record<string, string[]> = {};
  for (const finding of found!) {
    if (finding.kind !== 'enterprise') continue;
    (out[finding.name] ??= []).push(finding.ranges.map(({ from, to }) => article.text.slice(from, to)).join('+'));
  }
  return out;
}

describe('short names join the full name', () => {
  it('without the place', () => {
    expect(facts('县长来到山西青禾新型建材有限公司。在青禾新型建材有限公司,他看了窑。')).toEqual({
      山西青禾新型建材有限公司: ['山西青禾新型建材有限公司', '青禾新型建材有限公司'],
    });
  });
  it('with another form of business, which is no part of the mention', () => {
    expect(facts('他看了绍兴青禾机电有限公司。青禾机电公司投产两年。')).toEqual({
      绍兴青禾机电有限公司: ['绍兴青禾机电有限公司', '青禾机电'],
    });
  });
  it('without what stands between the name proper and the trade', () => {
    expect(facts('他看了苏州青禾智创三维科技有限公司。在青禾科技,他看了打印机。')).toEqual({
      苏州青禾智创三维科技有限公司: ['苏州青禾智创三维科技有限公司', '青禾'],
    });
  });
  it('of a pit with the group that owns it', () => {
    expect(facts('他来到白石有色集团青禾铜铁矿。青禾铜铁矿今年增产。')).toEqual({
      白石有色集团青禾铜铁矿: ['白石有色集团青禾铜铁矿', '青禾铜铁矿'],
    });
  });
  it('as printed in brackets', () => {
    expect(facts('由中国广核集团有限公司(以下简称“中广核”)承建。')).toEqual({
      中国广核集团有限公司: ['中国广核集团有限公司'],
      中广核: ['中广核'],
    });
  });
});

describe('what stays apart', () => {
  it.each([
    ['two registered names', '北京青禾蜂业有限公司和北京青禾蜂业股份有限公司签约。', 2],
    ['a group and its company', '青禾集团和青禾股份有限公司签约。', 2],
    ['a firm and its branch', '中国邮政和中国邮政集团公司贵州省分公司签约。', 2],
    ['two firms of one group', '青禾化工公司、青禾机电有限公司和青禾食品有限公司签约。', 3],
  ])('%s', (_, text, count) => expect(Object.keys(facts(text))).toHaveLength(count));
});

describe('names that ran into the words before them', () => {
  it('are cut to the form that the page prints elsewhere', () => {
    expect(facts('白石集团很大。市民热心代言白石集团。')).toEqual({ 白石集团: ['白石集团', '白石集团'] });
  });
  it('are cut behind a person', () => {
    expect(facts('王青禾任白石集团公司董事长。', ['王青禾'])).toEqual({ 白石集团公司: ['白石集团公司'] });
  });
  it('are not cut behind what is taken for a person but is part of a well-known name', () => {
    expect(facts('他去了深圳华大基因科技有限公司。', ['华大基'])).toEqual({ 深圳华大基因科技有限公司: ['深圳华大基因科技有限公司'] });
  });
  it('are left alone where the longer name begins with a place or a firm', () => {
    expect(Object.keys(facts('白石集团忻州柳湾有限公司开业,柳湾有限公司很小。'))).toEqual(['白石集团忻州柳湾有限公司', '柳湾有限公司']);
  });
});
