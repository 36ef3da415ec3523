import { describe, expect, it } from 'vitest';
import { middleForm, shortForm } from '../../src/lexicon/division-names.ts';
import { allDivisions, divisionIn, divisionOf, divisionsNamed, isWithin, namesAt, parentCode } from '../../src/lexicon/divisions.ts';

describe('the table', () => {
  it('holds every level, living and abolished', () => {
    const living = allDivisions().filter((d) => d.until === null);
    expect(living.filter((d) => d.level === 'province')).toHaveLength(34);
    expect(living.filter((d) => d.level === 'prefecture').length).toBeGreaterThan(330);
    expect(living.filter((d) => d.level === 'county').length).toBeGreaterThan(2840);
    expect(allDivisions().length).toBeGreaterThan(living.length + 500);
  });
  it('gives a code to one living division at most, and its parent a code too', () => {
    const codes = new Set<string>();
    for (const { code, until } of allDivisions()) {
      if (until !== null) continue;
      expect(codes.has(code)).toBe(false);
      codes.add(code);
    }
    const orphans = [...codes].filter((code) => parentCode(code) !== null && !codes.has(parentCode(code)!));
    expect(orphans).toEqual([]);
  });
  it.each([
    ['繁峙县', '140924', null],
    ['陕县', '411222', 2016],
    ['襄樊市', '420600', 2011],
    ['昆玉市', '659009', null],
    ['和安县', '653229', null],
    ['神农架林区', '429021', null],
    ['莱芜市', '371200', 2019],
  ])('%s is %s until %s', (name, code, until) => {
    expect(divisionsNamed(name)).toMatchObject([{ code, name, until }]);
  });
  it('is not out of date', () => {
    expect(divisionsNamed('城区').length).toBeGreaterThan(1);
    expect(divisionOf('999999')).toBeNull();
  });
});

describe('short forms', () => {
  it.each([
    ['繁峙县', '繁峙', null],
    ['门源回族自治县', '门源', '门源县'],
    ['积石山保安族东乡族撒拉族自治县', '积石山', '积石山县'],
    ['东乡族自治县', '东乡', '东乡县'],
    ['隆林各族自治县', '隆林', '隆林县'],
    ['黔东南苗族侗族自治州', '黔东南', '黔东南州'],
    ['巴音郭楞蒙古自治州', '巴音郭楞', '巴音郭楞州'],
    ['鄂温克族自治旗', '鄂温克', '鄂温克旗'],
    ['内蒙古自治区', '内蒙古', null],
    ['新疆维吾尔自治区', '新疆', null],
    ['西藏自治区', '西藏', null],
    ['香港特别行政区', '香港', null],
    ['神农架林区', '神农架', null],
    ['万柏林区', '万柏林', null],
    ['大兴安岭地区', '大兴安岭', null],
    ['单县', null, null],
    ['城区', null, null],
  ])('%s: %s, %s', (name, short, middle) => {
    expect(shortForm(name)).toBe(short);
    expect(middleForm(name)).toBe(middle);
  });
});

describe('divisionIn', () => {
  it.each([
    ['繁峙', [], '140924'],
    ['忻州', [], '140900'],
    ['内蒙', [], '150000'],
    ['吉林', [], '220000'],
    ['吉林', ['220281'], '220000'],
    ['吉林', ['220000'], '220000'],
    ['海南', [], '460000'],
    ['海南', ['630000'], '632500'],
    ['阿坝', [], '513200'],
    ['朝阳', [], '211300'],
    ['朝阳区', ['110000'], '110105'],
    ['鼓楼区', ['320300'], '320302'],
    ['河南', ['632300'], '632324'],
    ['巢湖市', [], '340181'],
    ['陕县', [], '411222'],
  ])('%s in %j is %s', (name, context, code) => {
    expect(divisionIn(name, context)?.code).toBe(code);
  });
  it.each([
    ['鼓楼区', []],
    ['鼓楼区', ['140000']],
    ['单', []],
    ['某某县', []],
  ])('%s in %j is unknown', (name, context) => {
    expect(divisionIn(name, context)).toBeNull();
  });
});

describe('what holds what', () => {
  it.each([
    ['140924', '140900'],
    ['140924', '140000'],
    ['500119', '500000'],
    ['429004', '420000'],
    ['140900', '140900'],
  ])('%s lies in %s', (code, ancestor) => {
    expect(isWithin(code, ancestor)).toBe(true);
  });
  it.each([
    ['140900', '140924'],
    ['140924', '140800'],
    ['429004', '429000'],
    ['130924', '140000'],
  ])('%s does not lie in %s', (code, ancestor) => {
    expect(isWithin(code, ancestor)).toBe(false);
  });
});

describe('namesAt', () => {
  it('gives the longest name first', () => {
    const text = '在三门峡市陕州区';
    expect(namesAt(text, 1).map((n) => [n.text, n.form])).toEqual([
      ['三门峡市', 'full'],
      ['三门峡', 'short'],
      ['三门', 'short'],
    ]);
    expect(namesAt(text, 5).map((n) => n.text)).toEqual(['陕州区', '陕州']);
    expect(namesAt(text, 0)).toEqual([]);
    expect(namesAt(text, text.length - 1)).toEqual([]);
  });
  it('tells words from names', () => {
    const use = (text: string): string | undefined => namesAt(text, 0)[0]?.use;
    expect(use('城区')).toBe('never');
    expect(use('比如')).toBe('never');
    expect(use('大同小异')).toBe('word');
    expect(use('提高要求'.slice(1))).toBe('touch');
    expect(use('繁峙')).toBe('plain');
    expect(use('忻州')).toBe('plain');
  });
});
