import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/extract.ts';

/** The stops of a text, each once, in text order. */
function stops(text: string): string[] {
  return [...new Set(extract('a.txt', text).flatMap((article) => article.visits.map(({ stop }) => stop)))];
}

const TOUR = '5月6日,县委书记林远山到砂河镇红星煤矿调研。';
const tour = (sentence: string): string[] => stops(TOUR + sentence).slice(1);

describe('what names a site', () => {
  it('takes no conjunction out of a name', () => {
    expect(stops('5月6日,市委书记林远山先后来到小中甸镇和平村养殖基地和香格里拉市水厂,了解情况。')).toEqual([
      '小中甸镇和平村养殖基地',
      '香格里拉市水厂',
    ]);
    expect(tour('在新疆丰禾农资有限责任公司和硕分公司,林远山查看了化肥储备。')).toEqual(['新疆丰禾农资有限责任公司和硕分公司']);
  });

  it.each([
    ['在运粮河青石乡王家屯段,林远山查看了堤防。', ['运粮河青石乡王家屯段']],
    ['随后,林远山走进困难群众孙茂田家中,送上慰问金。', ['孙茂田家']],
    ['林远山来到繁城镇前辛庄村,看望慰问了困难群众孙茂田、老党员张桂英。', ['繁城镇前辛庄村']],
    ['林远山到职工宿舍楼、困难职工服务站慰问。', ['职工宿舍楼', '困难职工服务站']],
    ['林远山先后来到红星林场、青山经营所、白云林场的防火检查站、瞭望塔和扑火队驻地,查看值守情况。', ['红星林场', '青山经营所', '白云林场']],
    ['林远山来到所联系的繁城镇和包联村杨家湾村,入户走访。', ['繁城镇', '杨家湾村']],
    ['在光裕堡镇前进社区,林远山走进社区网格服务站,查看台账。', ['光裕堡镇前进社区']],
    ['林远山走进繁城镇中段村高标准农田项目区,与干部算账。', ['繁城镇中段村高标准农田项目区']],
    ['林远山赶到事故现场,指挥救援。', ['事故现场']],
    ['林远山先后来到红星林场的瞭望塔、白云林场的检查站和青山林场,查看值守情况。', ['红星林场的瞭望塔', '白云林场的检查站', '青山林场']],
  ])('reads %s', (sentence, expected) => {
    expect(tour(sentence)).toEqual(expected);
  });

  it.each([
    ['5月6日,县长林远山督查中小学校园安全工作。'],
    ['5月6日,县长林远山深入山上林场所,检查防火工作。'],
    ['5月6日,县长林远山对全县文旅项目建设情况进行视察。'],
    ['5月6日,县长林远山沿着河边查看水位和堤防情况。'],
    ['5月6日,市中院院长林远山调研审判执行工作和人民法庭建设。'],
    ['5月6日,省委书记林远山深入基层单位调研。'],
    ['5月6日,市中院院长林远山深入基层法院,就解决执行难、司法改革和人民法庭建设工作进行调研。'],
    ['5月6日,县长林远山督查城乡风貌改造三期工程。'],
    ['5月6日,县长林远山调研古茶场小镇保护和治水、环境整治、农家乐、电商发展情况。'],
  ])('finds none in %s', (text) => {
    expect(stops(text)).toEqual([]);
  });

  it('takes no number of things that a body has set up', () => {
    expect(tour('县里在年堆乡、卡堆乡、年雄乡建立了良种繁育基地,产量提高。')).not.toContain('年雄乡建立了良种繁育基地');
    expect(tour('县法院延伸服务,在五云街道、新建镇、东渡镇设立联络点16个,受理案件24件。')).not.toContain('东渡镇设立联络点16个');
  });

  it('takes a township for no stop where a site is told with it', () => {
    const text =
      '5月6日,县长林远山先后深入本斋回族乡、淮镇调研。林远山来到本斋回族乡河北泰禾清真食品有限公司、淮镇恒远汽车配件铸造有限公司,查看生产情况。';
    expect(stops(text)).toEqual(['河北泰禾清真食品有限公司', '恒远汽车配件铸造有限公司']);
  });
});
