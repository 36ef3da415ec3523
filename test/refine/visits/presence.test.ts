import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/extract.ts';
import type { VisitFact } from '../../../src/model/facts.ts';

const visits = (text: string): VisitFact[] => extract('a.txt', text).flatMap((article) => article.visits);

/** The stops of a visitor, each with how sure it is. */
function stopsOf(visitor: string, text: string): string[] {
  return visits(text)
    .filter((visit) => visit.visitor === visitor)
    .map(({ stop, confidence }) => `${stop} ${confidence}`);
}

describe('who was at which stop', () => {
  it('takes the companions of a county for those of its stops, also where only the first post names it', () => {
    const text =
      '5月6日至7日,市委书记林远山到府谷县、神木市调研。在府谷县,林远山察看了红星煤矿。府谷县副县长刘文海、县水利局局长解芳陪同调研。7日,林远山来到神木市,察看了银河化工厂。';
    expect(stopsOf('解芳', text)).toEqual(['红星煤矿 confirmed']);
    expect(stopsOf('林远山', text)).toEqual(['红星煤矿 confirmed', '银河化工厂 confirmed']);
  });

  it('is less sure of companions where the report goes on in another paragraph', () => {
    const text = '5月6日,县长林远山到砂河镇红星煤矿调研。副县长解芳参加调研。\n5月9日,林远山还来到光裕堡镇水厂,检查水质。';
    expect(stopsOf('解芳', text)).toEqual(['红星煤矿 probable', '光裕堡镇水厂 probable']);
    const before = '5月6日,县长林远山到砂河镇红星煤矿调研,副县长解芳参加调研。林远山还来到光裕堡镇水厂,检查水质。';
    expect(stopsOf('解芳', before)).toEqual(['红星煤矿 probable', '光裕堡镇水厂 confirmed']);
  });

  it('takes nobody along who takes part in something elsewhere', () => {
    const text = '5月6日,县委书记林远山指示全力救治,正在外地参加招商活动的高培文打来电话。副县长解芳赶赴县医院,看望受伤群众。';
    expect(stopsOf('林远山', text)).toEqual([]);
    expect(stopsOf('解芳', text)).not.toEqual([]);
  });

  it('gives an area to no leader of those who went to places of their own', () => {
    const apart = '5月6日,省委书记林远山、省长解芳分别带队赴全省各地调研。林远山来到繁峙县繁城镇敬老院,看望老人。';
    expect(stopsOf('解芳', apart)).toEqual([]);
    expect(stopsOf('林远山', apart)).toEqual(['繁城镇敬老院 confirmed']);
  });

  it('takes the county of the posts of those who go nowhere else', () => {
    const text = '来源:凉山日报\n\n消防检查\n\n    5月6日,理塘县委书记林远山检查消防安全工作。林远山来到红星幼儿园,察看了消防设施。';
    expect(visits(text).map(({ place, inferred }) => [place, inferred.includes('place')])).toEqual([['理塘县', true]]);
  });
});

describe('what is no stop', () => {
  const LEAD = '5月6日,县长林远山到砂河镇红星煤矿调研。';
  it.each([
    ['a place that somebody speaks of', '公司负责人表示,在五台县红星生产基地,新线已经投产。'],
    ['those who work somewhere', '林远山看望了奋战在事故现场的红星救援大队。'],
    ['a team', '林远山慰问了红星医疗队。'],
    ['what is done at a stop', '林远山一行直奔银河村,踏着石板路看祠堂。', '银河村'],
    ['a hall inside a stop', '在县人民法院,林远山在诉讼服务中心观看了立案流程。', '县人民法院'],
  ])('%s', (_, sentence, ...others) => {
    expect(stopsOf('林远山', LEAD + sentence).map((stop) => stop.split(' ')[0])).toEqual(['红星煤矿', ...others]);
  });

  it('is less sure of a township, and of a site in which a sentence tells of others', () => {
    expect(stopsOf('林远山', '5月6日,县长林远山到砂河镇调研。')).toEqual(['砂河镇 probable']);
    expect(stopsOf('林远山', `${LEAD}在银河文博城,林远山先后来到城东大剧院、城西体育馆。`).slice(1)).toEqual([
      '银河文博城 probable',
      '城东大剧院 confirmed',
      '城西体育馆 confirmed',
    ]);
  });
});

describe('in words of every day', () => {
  const first = (text: string): string[] => visits(text).map(({ visitor, stop, place }) => `${visitor} ${stop} ${place}`);

  it.each([
    [
      '在 and a list',
      '5月6日,云南省委书记林远山在普洱市、西双版纳州检查边境防控。',
      ['林远山 普洱市 普洱市', '林远山 西双版纳州 西双版纳傣族自治州'],
    ],
    ['short names of a province and its county', '5月6日,省委书记林远山到浙江淳安考察。', ['林远山 浙江淳安 淳安县']],
    ['a tour on which something was said', '5月6日,繁峙县委书记林远山在砂河镇红星煤矿调研时强调,要守住底线。', ['林远山 红星煤矿 繁峙县']],
    [
      'a leader of elsewhere among others',
      '5月6日,浙江省委书记林远山来到磐安县尖山镇,看望老人。5月7日,江西省委书记解芳走进红星煤矿,看望工人。',
      ['林远山 尖山镇 磐安县', '解芳 红星煤矿 江西省'],
    ],
  ])('%s', (_, text, expected) => {
    expect(first(text)).toEqual(expected);
  });

  it('takes no talk of surveys for one', () => {
    expect(first('5月6日,县委书记林远山在全面调研时强调,要守住底线。')).toEqual([]);
    expect(first('5月6日,县委书记林远山在听取调研汇报时强调,要守住底线。')).toEqual([]);
  });
});

describe('sites with what is done there', () => {
  const named = (text: string): string[] => visits(text).map(({ stop, confidence }) => `${stop} ${confidence}`);

  it.each([
    ['先后查看了城东污水处理厂提标改造、滨河公园建设、老旧小区改造等项目推进情况', ['城东污水处理厂 probable', '滨河公园 probable']],
    ['调研城东片区征收工作', ['城东片区 probable']],
    ['检查了农村公路建设、森林防火、城市供水情况', []],
    ['到银河电厂工作', []],
    ['深入红柳峁、石板湾煤矿督查', ['红柳峁 probable', '石板湾煤矿 confirmed']],
    ['来我县视察民生实事项目建设情况', ['繁峙县 probable']],
    ['率部分政协委员对全县养老服务工作开展专题视察', ['繁峙县 unsure']],
    ['到联系村——砂河镇东街村调研', ['砂河镇东街村 confirmed']],
    ['赴浙江省安吉县、德清县学习考察', ['浙江省安吉县 probable', '德清县 probable']],
    ['前往三团、十二团调研棉花播种', ['三团 confirmed', '十二团 confirmed']],
    ['走访党政机关和农户家,检查餐饮场所', []],
    ['专题调研旅游工作。他来到古城景区,了解游客接待情况', ['古城景区 confirmed']],
    ['先后到县人民医院、县一中、城东小区检查', ['县人民医院 confirmed', '县一中 confirmed', '城东小区 confirmed']],
  ])('%s', (clause, expected) => {
    expect(named(`来源:繁峙县融媒体中心\n\n工作动态\n\n    5月6日,县长林远山${clause}。`)).toEqual(expected);
  });
});
