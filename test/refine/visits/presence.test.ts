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

it('says that a county is inferred where the name of a house prints the province', () => {
  const text = '来源:繁峙县融媒体中心\n\n工作动态\n\n    5月6日,县长林远山来到山西省杂粮研究中心调研。';
  expect(visits(text).map(({ place, inferred }) => [place, inferred])).toEqual([['繁峙县', ['place']]]);
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

describe('hosts, items and parts', () => {
  const sure = (visitor: string, text: string): string[] =>
    visits(text)
      .filter((visit) => visit.visitor === visitor)
      .map(({ stop, confidence }) => `${stop} ${confidence}`);

  it('is less sure of hosts of one farm at the other', () => {
    const text =
      '5月6日,局长林远山到鹤山农场、大河农场检查备耕。在鹤山农场,林远山察看了第三农机中心。鹤山农场场长解芳陪同检查。在大河农场,林远山察看了红星灌区水库。大河农场场长高培文陪同检查。';
    expect(sure('解芳', text)).toContain('第三农机中心 confirmed');
    expect(sure('高培文', text)).toContain('红星灌区水库 confirmed');
    expect(sure('高培文', text)).toContain('第三农机中心 probable');
  });

  it('takes the county of the post before for 县委常委 alone, and no acting head for a county', () => {
    const text =
      '5月6日,院长林远山到定南县、寻乌县调研。在定南县,林远山察看了红星法庭。定南县委书记高培文会见了林远山,县委常委解芳陪同调研。在寻乌县,林远山察看了银河法庭。';
    expect(
      visits(text)
        .filter(({ visitor }) => visitor === '解芳')
        .map(({ stop }) => stop),
    ).toEqual(['红星法庭']);
    expect(visits('5月6日,县委副书记、代县长林远山检查安全生产。林远山来到红星酒店,察看设施。').map(({ place }) => place)).toEqual([null]);
  });

  it('begins anew behind 又讯', () => {
    const text =
      '5月6日,州长林远山在西昌市巡查高考。副州长解芳参加巡查。林远山来到西昌市红星中学,检查考点。\n又讯 5月7日,副州长解芳先后到会理市、宁南县督查考务,实地查看会理中学。';
    expect(visits(text).filter(({ visitor, stop }) => visitor === '林远山' && stop === '会理中学')).toEqual([]);
    expect(sure('解芳', text)).toContain('会理中学 confirmed');
  });

  it('gives each part of a sentence the activity that they share, and each part its companions', () => {
    const shared =
      '5月6日,县委书记林远山来到砂河镇红星煤矿检查。县人大常委会主任解芳到繁城镇、光裕堡镇,县政协主席高培文到大营镇东山村,分别督导检查疫情防控。';
    expect(sure('解芳', shared)).toEqual(['繁城镇 probable', '光裕堡镇 probable']);
    expect(sure('高培文', shared)).toEqual(['大营镇东山村 confirmed']);
    const parts =
      '5月6日,县委书记林远山、县长解芳等领导分组走访慰问。\n林远山来到砂河镇敬老院,看望老人。副县长高培文参加慰问。\n解芳来到光裕堡镇水厂,检查水质。副县长白志强参加慰问。';
    expect(sure('高培文', parts)).toEqual(['砂河镇敬老院 confirmed']);
    expect(sure('白志强', parts)).toEqual(['光裕堡镇水厂 confirmed']);
  });

  it('takes words for kinds of places, rooms of a house and a quoted campaign for no stops', () => {
    const stopsOf = (clause: string): string[] => visits(`5月6日,县长林远山${clause}。`).map(({ stop }) => stop);
    expect(stopsOf('深入社区、学校和企业检查,来到红星敬老院')).toEqual(['红星敬老院']);
    expect(stopsOf('到红星法院调研。在红星法院,林远山察看了执行指挥中心、院史陈列室')).toEqual(['红星法院']);
    expect(stopsOf('来五台县考察“千万工程”')).toEqual(['五台县']);
    expect(stopsOf('考察了五台县晋安扶贫车间')).toEqual(['晋安扶贫车间']);
    expect(stopsOf('实地察看了银河湿地公园、城河入湖口,并到高冲水库了解补水情况')).toEqual(['银河湿地公园', '城河入湖口', '高冲水库']);
  });
});
