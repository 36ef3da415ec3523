import { describe, expect, it } from 'vitest';
import { isAbroad, startAbroad } from '../../../src/rules/persons/abroad.ts';
import { endWeight } from '../../../src/rules/persons/name-ends.ts';
import { nameAt, nameBefore } from '../../../src/rules/persons/names.ts';

describe('the end of a name', () => {
  it.each([
    ['泽连斯基在首都', 'foreign', '泽连斯基'],
    ['普里京支持谈判', 'foreign', '普里京'],
    ['马科尼的五亿美元', 'foreign', '马科尼'],
    ['李在善表示', 'foreign', '李在善'],
    ['罗斯带来新方案', 'foreign', '罗斯'],
    ['岸田先生函', 'foreign', '岸田'],
    ['桥本龙太郎一行', 'office', '桥本龙太郎'],
    ['考文德以视频致辞', 'foreign', '考文德'],
    ['迪亚斯-卡尔在会上', 'foreign', '迪亚斯-卡尔'],
    ['陈晓东在1972年赠送', 'name', '陈晓东'],
    ['李希于9月17日', 'name', '李希'],
    ['努尔·白力克在今年', 'name', '努尔·白力克'],
    ['訚柏接任检察长', 'office', '訚柏'],
    ['赵镇宽涉嫌违纪', 'office', '赵镇宽'],
  ] as const)('of %s (%s) is that of %s', (text, expected, name) => {
    expect(nameAt(text, 0, null, text.length, expected)?.name).toBe(name);
  });

  it.each([
    ['乌克兰总统', 'foreign'],
    ['和明仁天皇', 'foreign'],
    ['Anna Berg', 'name'],
    ['解放军代表', 'name'],
    ['王某,', 'office'],
    ['管理科科长', 'office'],
    ['时曾获奖', 'office'],
    ['都明白道理', 'office'],
  ] as const)('is nowhere in %s (%s)', (text, expected) => {
    expect(nameAt(text, 0, null, text.length, expected)).toBeNull();
  });

  it('is sure before a mark, possible before a particle that governs what follows', () => {
    expect(endWeight('张三,', 2)).toBe(2);
    expect(endWeight('张三于9月', 2)).toBe(1.3);
    expect(endWeight('谢喜来,', 2)).toBe(-1);
  });
});

describe('a name before its post', () => {
  it('is no word whose last character is a surname', () => {
    expect(nameBefore('由于李强', 4, 0)?.name).toBe('李强');
    expect(nameBefore('斯里兰卡', 4, 0)).toBeNull();
  });
});

describe('offices abroad', () => {
  it.each(['美国总统', '俄国防部长', '联合国秘书长', '前总理', '北约秘书长', '首相', '驻华大使'])('are such as %s', (post) => {
    expect(isAbroad(post)).toBe(true);
  });

  it.each(['国务院总理', '县委书记', '中国驻美国大使', '香港特区行政长官', '全国政协副主席'])('are not such as %s', (post) => {
    expect(isAbroad(post)).toBe(false);
  });

  it('begin with their state', () => {
    const text = '无人机伊朗外长';
    expect(startAbroad(text, 0, 5, 7)).toBe(3);
    expect(startAbroad('美国驻日本大使', 0, 5, 7)).toBe(0);
  });
});
