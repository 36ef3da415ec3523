import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/extract.ts';

/** The stops of a text with their places, each once. */
const places = (text: string): string[] => [
  ...new Set(extract('a.txt', text).flatMap(({ visits }) => visits.map(({ stop, place }) => `${stop} ${place ?? '-'}`))),
];

describe('the place of a stop', () => {
  it('is told by the name of the one before it in its sentence', () => {
    expect(places('1月1日,山东省副省长林远山来到平邑“12.25”矿难事故矿井,检查新开钻的6号钻孔施工现场。')).toContain(
      '6号钻孔施工现场 平邑县',
    );
  });

  it('is a short name that stands alone, or before 的', () => {
    expect(places('1月23日,湖北省副省长林远山从武汉出发,前往红安,检查防控工作。')).toEqual(['红安 红安县']);
    expect(places('1月23日,海南省长林远山来到海口的青禾农产品销售点等地调研。')).toEqual(['青禾农产品销售点 海口市']);
  });

  it('is that of the city whose park it is, though another county is told before it', () => {
    expect(places('4月1日,浙江省副省长林远山先后来到安吉县青石村和杭州青溪国家湿地公园,检查防火工作。')).toEqual([
      '青石村 安吉县',
      '杭州青溪国家湿地公园 杭州市',
    ]);
    expect(places('4月1日,浙江省副省长林远山先后来到安吉县青石村和杭州青禾有限公司,检查防火工作。')).toContain('杭州青禾有限公司 安吉县');
  });

  it('is where the first sentence goes without naming a site', () => {
    expect(places('3月5日,副市长林远山深入盐湖区部分企业检查安全生产。在青禾化工,林远山察看了消防设施。')).toEqual(['青禾化工 盐湖区']);
    expect(places('3月5日,县长林远山前往郑州市开展招商引资活动。林远山走访丰禾集团、青石公司。')).toEqual([
      '丰禾集团 郑州市',
      '青石公司 郑州市',
    ]);
    expect(places('3月5日,县长林远山赴杭州市对接招商引资项目,拜访了丰禾集团。')).toEqual(['丰禾集团 杭州市']);
  });

  it('is the one of several destinations that begins its name', () => {
    expect(places('3月5日,市长林远山赴上海、苏州招商,先后走访上海青禾集团、苏州丰禾公司。')).toEqual([
      '上海青禾集团 上海市',
      '苏州丰禾公司 苏州市',
    ]);
  });

  it('is no county that a word calls like one', () => {
    expect(places('3月5日,市委书记林远山来到云门山景区、古城保护项目现场,了解情况。')).toEqual(['云门山景区 -', '古城保护项目现场 -']);
  });

  it('is none that is told of another month', () => {
    const text = '2014年5月4日,县长林远山到正定县青石村考察。2014年9月9日,林远山来到云岭师范大学,看望教师。';
    expect(places(text)).toEqual(['青石村 正定县', '云岭师范大学 石家庄市']);
  });
});
