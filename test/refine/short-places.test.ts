import { describe, expect, it } from 'vitest';
import { placeOverlaps } from '../../src/refine/place-overlaps.ts';
import { shortPlaces } from '../../src/refine/short-places.ts';
import { readPage } from '../../src/page/read.ts';
import { places } from '../../src/rules/places.ts';
import type { Finding } from '../../src/rules/rule.ts';

/** Names and codes of the places of a page, after the pass. */
function run(text: string, more: (text: string) => Finding[] = () => []): (string | null)[][] {
  const page = readPage(text);
  const found = page.articles.map((article) => [...places.find(article, page), ...more(article.text)]);
  const passed = shortPlaces.run(page, placeOverlaps.run(page, found));
  return passed.flat().flatMap((finding) => (finding.kind === 'place' ? [[finding.name, finding.code]] : []));
}

describe('short-places', () => {
  it('keeps a full name that is a word only near its city', () => {
    expect(run('他从澳门来,画的是解放区的春天。')).toEqual([['澳门', '820000']]);
    expect(run('焦作市解放区的干部。').at(-1)).toEqual(['解放区', '410802']);
  });
  it('takes a word for a place that has bodies of its own', () => {
    expect(run('三门党政代表团前往考察。').map(([name]) => name)).toEqual(['三门']);
    expect(run('他要服务仙居发展。')).toEqual([]);
    expect(run('看望武警仙居中队官兵,服务仙居发展。').at(-1)?.[0]).toBe('仙居');
  });
  it('takes a word for a place where the paper is of its prefecture', () => {
    const [first] = readPage('融入白水转型发展大局。').articles;
    const page = { source: '', articles: [{ ...first!, source: '渭南新闻网' }] };
    const found = page.articles.map((article) => places.find(article, page));
    expect(shortPlaces.run(page, found).flat()).toMatchObject([{ name: '白水', code: '610527' }]);
    expect(run('融入白水转型发展大局。')).toEqual([]);
  });
  it('takes the governor of a province for no full name of it', () => {
    expect(run('甘肃来客,甘肃省长陪同。').map(([name]) => name)).toEqual(['甘肃', '甘肃']);
    expect(run('吉林来客,吉林省长春市的代表陪同。')[0]).toEqual(['吉林省', '220000']);
  });
  it('joins a short form to the full one that the page prints', () => {
    expect(run('他到忻州调研。忻州市的干部陪同。')).toEqual([
      ['忻州市', '140900'],
      ['忻州市', '140900'],
    ]);
  });
  it('keeps a short form that is never printed in full', () => {
    expect(run('他到忻州调研,又到繁峙。')).toEqual([
      ['忻州', '140900'],
      ['繁峙', '140924'],
    ]);
  });
  it('joins to a full form that stands only inside a longer name', () => {
    expect(run('忻州市第一中学的师生来到忻州参观。')).toEqual([['忻州市', '140900']]);
  });
  it('joins to the usual form of what has autonomy', () => {
    expect(run('黔南州的代表说,黔南的茶好。').map(([name]) => name)).toEqual(['黔南州', '黔南州']);
    expect(run('甘南藏族自治州的代表说,甘南州的茶好。').map(([name]) => name)).toEqual(['甘南藏族自治州', '甘南藏族自治州']);
  });
  it('keeps to characters that read as a part of the name', () => {
    const text = '甘南藏族自治州的代表说,甘南州的茶好。';
    const page = readPage(text);
    const [first, second] = shortPlaces.run(page, [places.find(page.articles[0]!, page)])[0]!;
    expect(text.slice(first!.ranges[0]!.from, first!.ranges[0]!.to)).toBe('甘南藏族自治州');
    expect(text.slice(second!.ranges[0]!.from, second!.ranges[0]!.to)).toBe('甘南');
  });
  it('joins other usual names only where they are a part of the full one', () => {
    expect(run('内蒙古自治区的代表说,内蒙的羊好。').map(([name]) => name)).toEqual(['内蒙古自治区', '内蒙古自治区']);
    expect(run('博尔塔拉蒙古自治州的代表说,博州的羊好。').map(([name]) => name)).toEqual(['博尔塔拉蒙古自治州', '博州']);
  });
  it('tells namesakes by what else the page names', () => {
    expect(run('徐州市鼓楼区的代表发言。')).toEqual([
      ['徐州市', '320300'],
      ['鼓楼区', '320302'],
    ]);
    expect(run('青海省海南藏族自治州的代表说,海南的菜好。').at(-1)).toEqual(['海南藏族自治州', '632500']);
    expect(run('青海省的代表到海南考察。').at(-1)).toEqual(['海南', '460000']);
  });
  it('takes the larger of two namesakes', () => {
    expect(run('新疆的乌鲁木齐很大,乌鲁木齐县也大。').slice(1)).toEqual([
      ['乌鲁木齐', '650100'],
      ['乌鲁木齐县', '650121'],
    ]);
    expect(run('他到吉林,又到吉林市。')).toEqual([
      ['吉林', '220000'],
      ['吉林市', '220200'],
    ]);
  });
  it('joins a short form to a township of that name', () => {
    expect(run('九江镇的企业很多,走进九江,处处是工厂。').map(([name]) => name)).toEqual(['九江镇', '九江镇']);
    expect(run('江西省的代表到九江,又到九江镇。').at(-2)).toEqual(['九江', '360400']);
  });
  it('takes a word for a county only where the page names its province', () => {
    expect(run('槐树、榆树、柳树都在这里。')).toEqual([]);
    expect(run('在吉林的舒兰、榆树、蛟河都有。').map(([name]) => name)).toContain('榆树');
  });
});

describe('place-overlaps', () => {
  const finding = (text: string, name: string, kind: 'official' | 'enterprise'): Finding => {
    const from = text.indexOf(name);
    const found = { name, ranges: [{ from, to: from + name.length }], rule: 'test' };
    return kind === 'official' ? { ...found, kind, posts: [] } : { ...found, kind };
  };
  it('drops places in names of persons and enterprises', () => {
    expect(
      run('陕西青禾公司的厂长、杜长治在场。', (text) => [finding(text, '陕西青禾公司', 'enterprise'), finding(text, '杜长治', 'official')]),
    ).toEqual([]);
  });
  it('keeps a place in front of them', () => {
    expect(run('繁峙县青禾公司在建。', (text) => [finding(text, '青禾公司', 'enterprise')])).toEqual([['繁峙县', '140924']]);
  });
});
