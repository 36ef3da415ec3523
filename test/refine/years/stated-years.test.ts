import { expect, it } from 'vitest';
import { loadTable } from '../../../src/lexicon/load.ts';
import { statedYears } from '../../../src/refine/years/stated-years.ts';

it.each([
  ['今年是“十四五”规划的开局之年', [2021]],
  ['今年是十三五收官之年', [2020]],
  ['今年是“十五五”开局之年', [2026]],
  ['在“十三五”规划最后一年', [2020]],
  ['今年是“十四五”规划第二年', [2022]],
  ['明年将是“十四五”开局之年', [2020]],
  ['去年是“十三五”收官之年', [2021]],
  ['以优异成绩迎接新中国成立70周年', [2019]],
  ['今年是改革开放四十周年', [2018]],
  ['庆祝建党一百周年', [2021]],
  ['庆祝中华人民共和国成立七十五周年', [2024]],
  ['今年是党的二十大召开之年', [2022]],
  ['喜迎党的十九大', [2017]],
  ['今年是打赢脱贫攻坚战收官之年', [2020]],
])('%s', (text, years) => expect([...new Set(statedYears(text))]).toEqual(years));

it.each([
  '“十四五”期间、十四五规划纲要、五十五周年',
  '学习在庆祝改革开放40周年大会上的讲话',
  '我们隆重纪念了抗战胜利70周年',
  '迎接建军100周年奋斗目标',
  '学习贯彻党的二十大精神',
  '建厂60周年、结婚五十周年',
  '今年是关键之年',
])('states no year: %s', (text) => expect(statedYears(text)).toEqual([]));

it('has plans that follow each other', () => {
  const plans = loadTable('five-year-plans.tsv', ['plan', 'first', 'last'])
    .map((row) => [Number(row[1]), Number(row[2])] as const)
    .sort((a, b) => a[0] - b[0]);
  expect(plans).toHaveLength(16);
  for (const [first, last] of plans) expect(last - first).toBe(4);
  expect(plans.filter(([first], i) => i > 2 && first !== plans[i - 1]![1] + 1)).toEqual([]);
});
