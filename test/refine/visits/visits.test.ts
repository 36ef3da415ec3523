import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/extract.ts';
import type { VisitFact } from '../../../src/model/facts.ts';

/** Rows as `visitor role stop place`, in text order. */
function rows(text: string): string[] {
  return visits(text).map((v) => `${v.visitor} ${v.role} ${v.stop} ${v.place ?? '-'}`);
}

function visits(text: string): VisitFact[] {
  return extract('a.txt', text).flatMap((article) => article.visits);
}

/** Stops of the first visitor. */
function stops(text: string): string[] {
  const all = visits(text);
  return all.filter((v) => v.visitor === all[0]?.visitor).map((v) => `${v.stop} ${v.place ?? '-'}`);
}

const LEAD = '5月6日,市委书记林远山深入部分县区调研。';

describe('stops and their counties', () => {
  it('takes a house for one of the paper, not of a county far away that is called like it', () => {
    expect(stops('5月6日,繁峙县副县长林远山到白水站检查。')).toEqual(['白水站 繁峙县']);
    expect(stops('5月6日,县长林远山到白水站检查。')).toEqual(['白水站 白水县']);
  });

  it('gives each stop of a list grouped by county its own', () => {
    expect(stops(`${LEAD}在繁峙县金山铸管有限公司、银河体育用品有限公司,五台县望海酒店,林远山了解了生产情况。`)).toEqual([
      '金山铸管有限公司 繁峙县',
      '银河体育用品有限公司 繁峙县',
      '望海酒店 五台县',
    ]);
  });

  it('keeps the county of a sentence for the sites that the verb names', () => {
    expect(stops(`${LEAD}在繁峙县,林远山视察了便民服务中心和图书馆。在代县,他察看了敬老院。`)).toEqual([
      '便民服务中心 繁峙县',
      '图书馆 繁峙县',
      '敬老院 代县',
    ]);
  });

  it('takes an area of the lead sentence for a stop only where nothing in it is one', () => {
    expect(stops('5月6日,市委书记林远山深入繁峙县、代县调研。在繁峙县滨河公园,林远山察看了绿化。')).toEqual([
      '代县 代县',
      '滨河公园 繁峙县',
    ]);
    expect(stops('5月6日,市委书记林远山赴繁峙县调研。')).toEqual(['繁峙县 繁峙县']);
  });

  it('leaves out rooms of a site and lists of matters', () => {
    expect(stops(`${LEAD}在繁峙县红星煤矿,林远山深入食堂、宿舍、会议室,察看了设施配备、人员培训等情况。`)).toEqual(['红星煤矿 繁峙县']);
  });

  it('reads names that only the verbs around them show', () => {
    expect(stops('5月6日,繁峙县委书记林远山莅临云启智造调研。')).toEqual(['云启智造 繁峙县']);
  });

  it('takes no short name of a county elsewhere at the head of a township, and no neighbour', () => {
    const lead = '5月6日,林业局局长林远山到阿拉善左旗调研。';
    expect(stops(`${lead}林远山来到巴彦浩特镇红星牧场,了解了生产。`)).toEqual(['红星牧场 阿拉善左旗']);
    expect(stops(`${lead}林远山来到与民勤县交界处的红星牧场,了解了生产。`)).toEqual(['红星牧场 阿拉善左旗']);
    expect(stops(`${lead}林远山来到民勤县境内的红星牧场,了解了生产。`)).toEqual(['红星牧场 民勤县']);
  });

  it('knows a county inside a name, and by its short form where nothing else tells', () => {
    const lead = '5月6日,科技局局长林远山深入基层调研。';
    expect(stops(`${lead}林远山来到土家第一村江口县云舍村,了解了收成。`)).toEqual(['云舍村 江口县']);
    expect(stops(`${lead}林远山来到云启(洪洞县)客户体验中心,了解了收成。`)).toEqual(['云启(洪洞县)客户体验中心 洪洞县']);
    expect(stops(`${lead}林远山来到安塞站,了解了收成。`)).toEqual(['安塞站 安塞区']);
    expect(stops(`${lead}林远山来到绍兴云启机电有限公司,了解了生产。`)).toEqual(['绍兴云启机电有限公司 绍兴市']);
    expect(stops('5月6日,代县县长林远山来到绍兴云启机电有限公司,了解我县生产。')).toEqual(['绍兴云启机电有限公司 代县']);
    expect(stops(`${lead}林远山来到陕州大道,了解了路况。`)).toEqual(['陕州大道 -']);
  });

  it('trusts the noun of a list', () => {
    expect(stops('5月6日,繁峙县县长林远山先后来到锦绣二期、紫荆苑等重点工地,询问进度。')).toEqual(['锦绣二期 繁峙县', '紫荆苑 繁峙县']);
  });

  it('gives bodies of a division, and those of other provinces, their own', () => {
    const lead = '5月6日,全国政协副主席林远山到广西调研。';
    expect(stops(`${lead}林远山来到广西壮族自治区政协机关、防城港市政协机关,了解工作。`)).toEqual([
      '广西壮族自治区政协机关 广西壮族自治区',
      '防城港市政协机关 防城港市',
    ]);
    expect(stops('5月6日,浙江省金华市召开会议。金华市人民很忙。天津市市长林远山走访了市工商联机关,了解工作。')).toEqual([
      '市工商联机关 天津市',
    ]);
  });

  it('tells a visit of another year, and one name of a site from another', () => {
    const text = '2025年5月6日,副省长林远山来到繁峙县东街村考察。2005年8月7日,林远山在繁峙县东街村考察。';
    expect(visits(text).map((v) => `${v.stop} ${v.date}`)).toEqual(['东街村 2025-05-06', '东街村 2005-08-07']);
    expect(stops(`${LEAD}林远山来到繁峙县青松国家湿地公园,了解保护。`)).toEqual(['青松国家湿地公园 繁峙县']);
    expect(stops(`${LEAD}林远山来到繁峙县青松国家湿地公园,了解保护。在青松湿地公园,林远山察看了水质。`)).toEqual([
      '青松国家湿地公园 繁峙县',
    ]);
  });

  it('reads names that begin like a conjunction or stand behind 的', () => {
    const lead = '5月6日,全国政协副主席林远山到新疆调研。';
    expect(stops(`${lead}林远山前往和田地区人民医院、和田市青松小学,了解工作。`)).toEqual(['和田地区人民医院 和田地区', '青松小学 和田市']);
    expect(stops(`${LEAD}林远山来到位于忻州市忻府区的青松寺,了解保护。`)).toEqual(['青松寺 忻府区']);
  });

  it('takes no county of another paragraph for a tour of a whole province, and no home for leaders of the state', () => {
    const lead = '(新闻联播):中共中央政治局常委、全国人大常委会委员长林远山5月6日至9日在山西省调研。';
    expect(stops(`${lead}林远山来到繁峙县东街村、红星煤矿,了解工作。\n林远山还来到青松纪念馆,了解历史。`)).toEqual([
      '东街村 繁峙县',
      '红星煤矿 繁峙县',
      '青松纪念馆 山西省',
    ]);
    const page = '浙江省金华市是个好地方。金华市人民很忙。5月6日,';
    expect(stops(`${page}国务院总理林远山来到青松报社,了解工作。`)).toEqual(['青松报社 -']);
    expect(stops(`${page}市长林远山来到青松报社,了解工作。`)).toEqual(['青松报社 金华市']);
  });

  it('reads sites before the verb', () => {
    expect(stops('5月6日,县长林远山到繁峙县对种业基地、冷链中心进行了考察。')).toEqual(
      ['繁峙县 繁峙县', '种业基地 繁峙县', '冷链中心 繁峙县'].slice(1),
    );
  });

  it('names the county itself where no site is named', () => {
    const [visit] = visits('5月6日,繁峙县县长林远山对我县环境卫生进行了现场督查。');
    expect(visit).toMatchObject({ stop: '繁峙县', place: '繁峙县', inferred: ['stop', 'place'] });
    expect(visits('5月6日,繁峙县县长林远山对工业污水进行了现场督查。繁峙县将继续检查。').map((v) => v.stop)).toEqual([]);
  });
});

describe('visitors', () => {
  it('tells leads from companions', () => {
    expect(rows('5月6日,副县长林远山到滨河公园检查。县政协副主席方田、住建局局长乔木陪同检查。')).toEqual([
      '林远山 lead 滨河公园 -',
      '方田 companion 滨河公园 -',
      '乔木 companion 滨河公园 -',
    ]);
  });

  it('takes persons named jointly for leads, and those behind 率 and in 陪同下 for companions', () => {
    expect(rows('5月6日,县委书记林远山、县长方田率副县长乔木,在局长石磊的陪同下,前往滨河公园考察。')).toEqual([
      '林远山 lead 滨河公园 -',
      '方田 lead 滨河公园 -',
      '石磊 companion 滨河公园 -',
      '乔木 companion 滨河公园 -',
    ]);
  });

  it('marks what those who came severally saw as inferred', () => {
    const companion = visits('5月6日,市长林远山到滨河公园、体育馆调研。市领导方田、乔木分别参加。').find((v) => v.visitor === '乔木')!;
    expect(companion).toMatchObject({ role: 'companion', rule: 'visits/severally' });
    expect(companion.inferred).toContain('stop');
  });

  it('lets county leaders accompany in their own county', () => {
    const all = rows(
      '5月6日,市长林远山深入繁峙县、代县督导。在繁峙县,林远山察看了敬老院。在代县,林远山察看了水库。繁峙县县长方田、代县县长乔木分别在当地陪同。',
    );
    expect(all).toEqual(['林远山 lead 敬老院 繁峙县', '方田 companion 敬老院 繁峙县', '林远山 lead 水库 代县', '乔木 companion 水库 代县']);
  });

  it('lets hosts of one county or prefecture of the tour accompany there alone', () => {
    const tour = '5月6日,副省长林远山到繁峙县、洪洞县调研。在繁峙县红星煤矿,林远山了解了生产。在洪洞县红旗煤矿,他察看了井口。';
    const with_ = (host: string): string[] =>
      rows(`${tour}${host}陪同。`)
        .filter((row) => row.includes('companion'))
        .map((row) => row.split(' ')[2]!);
    expect(with_('洪洞县委书记解芳')).toEqual(['红旗煤矿']);
    expect(with_('忻州市副市长解芳')).toEqual(['红星煤矿']);
    expect(with_('省水利厅厅长解芳')).toEqual(['红星煤矿', '红旗煤矿']);
  });

  it('finds the head of a body on tour in the next sentence', () => {
    expect(rows('5月6日,省委督导组一行深入滨河公园调研。督导组由副主任林远山带队,市委秘书长方田陪同。')).toEqual([
      '林远山 lead 滨河公园 -',
      '方田 companion 滨河公园 -',
    ]);
  });

  it('takes no speaker, no guest of a ceremony and nobody cited for a visitor', () => {
    expect(visits('5月6日,县委书记林远山强调,要深入企业调研,走进车间解难题。')).toEqual([]);
    expect(visits('5月6日,县委书记林远山以视频连线方式检查红星煤矿安全生产。')).toEqual([]);
    expect(visits('5月6日,县委书记林远山视频察看红星煤矿。')).toEqual([]);
    expect(visits('5月6日,副县长林远山参加了图书馆开馆仪式。')).toEqual([]);
    expect(visits('会议学习了习近平总书记视察某地图书馆时的重要讲话。')).toEqual([]);
  });
});

describe('a visit knows where it stands', () => {
  it('has evidence whose characters say what the row says', () => {
    const text = '5月6日,繁峙县县长林远山到滨河公园检查。';
    const [visit] = visits(text);
    const said = (spans: readonly (readonly [number, number])[]): string => spans.map(([a, b]) => text.slice(a, b)).join('');
    expect(said(visit!.evidence.visitor)).toBe('林远山');
    expect(said(visit!.evidence.stop)).toBe('滨河公园');
    expect(said(visit!.evidence.date)).toBe('5月6日');
    expect(said(visit!.evidence.activity)).toBe('检查');
    expect(visit!.date).toBe('XXXX-05-06');
  });

  it('gives a stop the day of its own sentence', () => {
    expect(
      visits('6月17日至18日,县长林远山赴外地考察。6月17日,林远山到东方机械公司考察。6月18日,林远山到西岭农场考察。').map((v) => v.date),
    ).toEqual(['XXXX-06-17', 'XXXX-06-18']);
  });
});
