import { describe, expect, it } from 'vitest';
import { isPaperName, mastheadLine } from '../../src/page/masthead-line.ts';
import { fold } from '../../src/text/fold.ts';
import { readPage } from '../../src/page/read.ts';

const read = (line: string): string | null | undefined => mastheadLine(fold(line).text)?.name;

describe('a masthead', () => {
  it.each([
    ['青石周讯　　第18期　　2024年11月8日', '青石周讯'],
    ['云岭报 2024年11月8日 星期五 第3版', '云岭报'],
    ['云岭矿工报  第1187期  2022年6月18日', '云岭矿工报'],
    ['云 岭 日 报　2024年11月8日　星期五　农历甲辰年十月初八', '云岭日报'],
    ['云岭日报 数字报 2024-11-08 A02版:要闻', '云岭日报'],
    ['《云岭快报》第12期', undefined],
    ['云岭林业报 总第2036期 内部资料 免费交流', '云岭林业报'],
    ['中共青石县委宣传部主办 青石新闻 2024年11月8日 第45期', '青石新闻'],
    ['今日青石 2024年11月8日 星期五 第2版', '今日青石'],
    ['云岭发布 2024-02-20 18:06 浙江', '云岭发布'],
    ['第1187期  2022年6月18日  本期4版  主编：马立', null],
    ['2024年11月8日 星期五 A1 要闻', null],
    ['【青石要闻速览】2024-11-08', null],
    ['青石要闻（8月第4期）', null],
    ['二〇二四年十一月八日 第45期 责任编辑：方小禾', null],
  ])('%s', (line, name) => {
    expect(read(line)).toBe(name);
  });

  it.each([
    '县委常委会召开会议',
    '县委常委会召开会议（2024年11月8日）',
    '2024年11月8日，副县长马立到青石镇调研。',
    '2024年11月8日',
    '青石县人民政府2024年第3期土地出让公告',
    '全县经济工作会议 2024年11月8日 星期五 上午9时 会议中心三楼',
    '第1187期  2022年6月18日  主编：马立副县长马立检查秋收',
    '11月8日，第3期干部培训班开班。',
  ])('is not: %s', (line) => {
    expect(read(line)).toBeUndefined();
  });

  it('may stand under the name of the paper', () => {
    const page = (name: string): string =>
      `${name}\n2024年11月8日 星期五 第2版\n\n副县长马立检查秋收\n本报讯（记者 方小禾）11月6日，副县长马立到青石镇检查秋收作业。`;
    for (const name of ['今日青石', '云 岭 矿 工'])
      expect(readPage(page(name)).articles).toMatchObject([
        { headline: '副县长马立检查秋收', published: '2024-11-08', source: name.replaceAll(' ', '') },
      ]);
    expect(readPage(page('今日青石').replace('2024年11月8日 星期五 第2版', '2024年11月8日')).articles[0]!.source).toBeNull();
  });

  it('needs a name of Chinese characters', () => {
    expect(['云岭报', '今 日 青 石'].filter(isPaperName)).toHaveLength(2);
    expect(['云', '2024年', '副县长马立检查秋收作业，要求颗粒归仓', '云岭报(第3期)'].filter(isPaperName)).toEqual([]);
  });
});
