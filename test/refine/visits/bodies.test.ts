/** Bodies on tour, and who goes along with them; what stands in lists of sites. */

import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/extract.ts';
import type { VisitFact } from '../../../src/model/facts.ts';

const visits = (text: string): VisitFact[] => extract('a.txt', text).flatMap((article) => article.visits);
/** Rows as `visitor role stop place`, in text order. */
const rows = (text: string): string[] => visits(text).map((v) => `${v.visitor} ${v.role} ${v.stop} ${v.place ?? '-'}`);
const stops = (text: string): string[] => [...new Set(visits(text).map(({ stop }) => stop))];

describe('a body on tour', () => {
  it.each([
    '4月15日,固原市考察团来我县学习考察,县领导林静安陪同。考察团一行先后到红星茶厂、青山水厂进行了察看。',
    '9月12日,县政协组织部分县政协委员开展集体视察活动。县政协主席林静安参加。委员们依次视察了红星茶厂、青山水厂,了解了变化。',
    '1月8日,出席两会的代表集体视察重点工程。县人大常委会主任林静安参加活动。代表们先后到红星茶厂、青山水厂等处,实地察看进展。',
  ])('takes those who go along: %s', (text) => {
    expect(rows(text)).toEqual(['林静安 companion 红星茶厂 -', '林静安 companion 青山水厂 -']);
  });

  it('is led by the head of a firm who comes', () => {
    expect(rows('8月14日,青禾集团有限公司总经理方田来考察参观。县长林静安陪同。方田首先考察了红星茶厂。')).toEqual([
      '林静安 companion 红星茶厂 -',
    ]);
  });

  it('has its leader before a long row of those who go along', () => {
    const along = '州委常委、副州长石磊,州委常委、州总工会主席乔木,县委书记方田,县委副书记、县长解芳,县人大常委会主任高培文';
    const read = rows(`5月16日,地委副书记林静安率党政考察团,在${along}等的陪同下来龙里县考察。考察团察看了红星茶厂。`);
    expect(read[0]).toBe('林静安 lead 红星茶厂 龙里县');
    expect(read).toHaveLength(6);
  });

  it('goes no further than the county that it was sent to', () => {
    const text = '9月23日,省应急管理厅处长林静安赴吉利区督查。林静安走进洛阳市红星炼化有限公司检查。';
    expect(rows(text)).toEqual(['林静安 lead 红星炼化有限公司 吉利区']);
  });

  it('does not go where somebody spoke before', () => {
    expect(rows('为学习贯彻省委书记方田在邵阳调研时重要讲话精神,3月27日,市长林静安到红星煤矿调研。')).toEqual([
      '林静安 lead 红星煤矿 邵阳市',
    ]);
  });

  it('goes on behind a meeting that its leader held', () => {
    expect(stops('5月6日,县长林静安到新邵县调研。在新邵县,林静安一行召开了调度会,走访了红星茶厂。')).toEqual(['红星茶厂']);
  });

  it('has the deputies of its counties in their own', () => {
    const text =
      '5月6日,市统计局局长林静安到新邵县和隆回县调研。在新邵县,林静安走访了红星茶厂。在隆回县,林静安走访了青山水厂。新邵县委书记方田、常务副县长乔木陪同,隆回县委书记石磊陪同。';
    expect(rows(text).filter((row) => row.startsWith('乔木'))).toEqual(['乔木 companion 红星茶厂 新邵县']);
  });
});

describe('who was where', () => {
  it('gives each of those who did it severally the stop of the own sentence', () => {
    const text =
      '7月30日,县人大常委会主任林静安、县政协主席方田分别走访慰问县人武部、县消防救援大队官兵。\n在县人武部,林静安同官兵交流。\n在县消防救援大队,方田察看车辆。';
    expect(rows(text)).toEqual(['林静安 lead 县人武部 -', '方田 lead 县消防救援大队 -']);
  });

  it('takes those along who stand beside the lead in one list', () => {
    const text = '3月12日,县委书记林静安带领县领导走进红星林场植树。林静安、方田、石磊等县领导顾不上擦汗。';
    expect(rows(text)).toEqual(['林静安 lead 红星林场 -', '方田 companion 红星林场 -', '石磊 companion 红星林场 -']);
  });

  it('leaves what bears the name of a village in its county', () => {
    const text = '6月8日,荆州市副市长林静安来到石首市鹿角头村调研。林静安先到鹿角头村村委会,了解情况。';
    expect(rows(text)).toEqual(['林静安 lead 鹿角头村村委会 石首市']);
  });

  it('does not put guests of a page without a home into their own county', () => {
    const text = '11月3日,由黑水县副县长林静安率领的党政代表团到我市考察。代表团来到红星茶厂。';
    expect(rows(text).map((row) => row.split(' ').at(-1))).toEqual(['-']);
  });

  it('goes on a topical research trip', () => {
    expect(stops('5月6日,市政协副主席林静安到竹溪专题调研易地搬迁工作。林静安一行先后来到红星煤矿、青山水厂。')).toEqual([
      '红星煤矿',
      '青山水厂',
    ]);
  });
});

describe('a list of sites', () => {
  it.each([
    ['察看了利辛县红星饲料有限公司和安徽青山材料有限公司', ['红星饲料有限公司', '安徽青山材料有限公司']],
    [
      '依次到三要镇人大主席团、三要镇人大第二代表小组、古城镇人大主席团了解情况',
      ['三要镇人大主席团', '三要镇人大第二代表小组', '古城镇人大主席团'],
    ],
    [
      '先后到肖南村大豆种植基地,薛楼村山药、丹参种植基地,宋庄村深翻项目区等地调研',
      ['肖南村大豆种植基地', '薛楼村山药', '丹参种植基地', '宋庄村深翻项目区'],
    ],
    ['走访慰问了县荣军休养院的休养员、县武警中队、消防大队全体指战员', ['县荣军休养院', '县武警中队', '消防大队']],
    ['走进红星大道、西河三期水环境整治项目、温泉河提升工程等处观摩', ['红星大道', '西河三期水环境整治项目', '温泉河提升工程']],
    ['现场观看了红星物流中心、青山公园', ['红星物流中心', '青山公园']],
    ['一行对红星客厅、青山农场、石坡村示范点进行了走访视察', ['红星客厅', '青山农场', '石坡村示范点']],
    ['分别来到胜利沟12栋和柳林小区', ['胜利沟12栋', '柳林小区']],
    ['来到太行一号旅游公路石坡段栽植侧柏', ['太行一号旅游公路石坡段']],
    ['走进县规划展览馆、政务服务大厅、幸福食堂', ['县规划展览馆', '政务服务大厅', '幸福食堂']],
    ['到新华乡、石家乡调研', ['新华乡', '石家乡']],
    ['走访了信泰鞋材、百润拉链等企业', ['信泰鞋材', '百润拉链']],
    ['拐进附近的广平派出所检查', ['广平派出所']],
    ['带队检查江湾华庭、孔雀三村自建房', ['江湾华庭', '孔雀三村自建房']],
    ['察看了解红星家庭牧场、格根塔拉蒙古族刺绣手工艺车间等生产销售情况', ['红星家庭牧场', '格根塔拉蒙古族刺绣手工艺车间']],
    ['来到老君山指挥室、伏牛峰索道及高空漂流进行了督查', ['老君山指挥室', '伏牛峰索道', '高空漂流']],
    ['走访了县工业集中区的标准厂房,砂河镇的湘严菌业、黑山羊养殖项目等企业', ['县工业集中区', '湘严菌业', '黑山羊养殖项目']],
  ])('%s', (told, expected) => {
    expect(stops(`5月6日,县长林静安${told}。`)).toEqual(expected);
  });

  it.each([
    '查看派出所值班室、装备库',
    '走进党员教育中心编辑室、录播间',
    '采取现场察看的办法了解情况',
    '到村委会后侧查看',
    '到县城内几条主要街路检查',
    '同驻村队员座谈',
    '抽查接警记录、枪库',
    '一路察看进度',
    '对上半年重点项目开展视察',
  ])('holds no rooms and nothing without a name: %s', (told) => {
    expect(
      stops(`5月6日,县长林静安到红星村调研,${told}。`).filter((stop) => /库|间$|室$|采取|后侧|几条|驻村|记录|一路|上半年/u.test(stop)),
    ).toEqual([]);
  });

  it('names a company once, whatever its legal form', () => {
    expect(stops('5月6日,县长林静安检查红星材料有限公司、青山水厂。在红星材料公司,林静安查看了台账。')).toEqual([
      '红星材料有限公司',
      '青山水厂',
    ]);
  });
});
