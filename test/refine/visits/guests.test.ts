import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/extract.ts';

/** Rows as `visitor role stop place`, in text order. */
function rows(text: string): string[] {
  return extract('a.txt', text).flatMap((article) => article.visits.map((v) => `${v.visitor} ${v.role} ${v.stop} ${v.place ?? '-'}`));
}

describe('members of a body whom it sends', () => {
  it.each(['县政协组织委员视察全县教育工作。', '县政协组织部分委员对全县教育工作进行视察。'])('go with who leads them: %s', (first) => {
    const text = `6月12日,${first}县政协主席林远山带队,副主席解芳参加。委员们先后到县一中、城关小学视察。`;
    expect(extract('a.txt', text).flatMap((a) => a.visits.map(({ visitor, role, stop }) => `${visitor} ${role} ${stop}`))).toEqual([
      '林远山 lead 县一中',
      '解芳 companion 县一中',
      '林远山 lead 城关小学',
      '解芳 companion 城关小学',
    ]);
  });
});

describe('guests', () => {
  it('keeps officials who go along with the head of a firm, who is no row', () => {
    const text =
      '5月6日,远大建工集团有限公司总经理许光明一行来我市考察。在此期间,许光明一行在副市长陈国富的陪同下,实地考察了银河体育用品有限公司。';
    expect(rows(text)).toEqual(['陈国富 companion 银河体育用品有限公司 -']);
  });

  it('lets nobody go who welcomes those that come', () => {
    const text =
      '市长林远山对省水利厅厅长解芳一行来繁峙县考察表示欢迎。解芳一行先后来到红星水库、青山水厂,查看运行情况。副县长高培文陪同。';
    expect(rows(text).filter((row) => row.startsWith('林远山'))).toEqual([]);
    expect(rows(text)).toContain('解芳 lead 红星水库 繁峙县');
  });

  it('lets who leads a body on tour go with it, and not who leads others', () => {
    const to = ['刘志远 lead 红星水厂 平乡县', '刘志远 lead 青山小学 平乡县'];
    const sites = '督导组先后来到红星水厂、青山小学,查看记录。';
    expect(rows(`9月7日,市第八督导组在副局长刘志远的带领下,到平乡县督导安全工作。${sites}`)).toEqual(to);
    expect(rows(`9月7日,在副局长刘志远的带领下,市第八督导组一行到平乡县督导安全工作。${sites}`)).toEqual(to);
    expect(rows('9月7日,平乡县部分人大代表在县人大常委会主任刘志远的带领下,深入红星水厂、青山小学进行实地察看。')).toEqual(to);
    expect(rows('9月7日,在平乡县青石村党支部书记刘志远的带领下,村民们先后来到红星水厂、青山小学参观。')).toEqual([]);
  });

  it('lets all go who go together', () => {
    const text = '5月6日,繁峙县委书记林远山与副县长解芳及县委办等单位同志一道,先后深入到红星水库、青山水厂调研。';
    expect(rows(text).filter((row) => row.includes('lead'))).toHaveLength(4);
  });

  it.each(['陪同调研的有', '参加调研的县领导有', '一同参加调研的还有', '陪同人员:'])('lets those go along who stand behind %s', (words) => {
    const all = rows(`5月6日,市委书记林远山到红星镇调研。${words}县长解芳、副县长高培文等。`);
    expect(all).toEqual(['林远山 lead 红星镇 -', '解芳 companion 红星镇 -', '高培文 companion 红星镇 -']);
  });

  it('goes with those whom it leads, 等 behind them', () => {
    expect(rows('5月6日,市委书记林远山带领县长解芳、副县长高培文等到红星镇调研。')).toContain('高培文 companion 红星镇 -');
  });

  it('lets nobody go who sends another', () => {
    expect(rows('受县长林远山委托,5月6日,副县长解芳到红星镇调研。')).toEqual(['解芳 lead 红星镇 -']);
    expect(rows('5月6日,县长林远山安排农业局到红星镇检查。')).toEqual([]);
    expect(rows('5月6日,检查组对县长林远山分管的红星水库进行了检查。')).toEqual([]);
  });

  it('goes somewhere to learn how it is done there', () => {
    const to = ['林远山 lead 红星植物园 五台县'];
    expect(rows('5月6日,代县县委书记林远山带领代表团来五台县学习先进经验。代表团观摩了红星植物园。')).toEqual(to);
    expect(rows('5月6日,代县县委书记林远山主持会议,学习先进经验。')).toEqual([]);
  });

  it('takes who goes along to several counties for nobody of the last', () => {
    const text =
      '5月6日,繁峙县委副书记林远山带领考察团到代县、定襄县考察学习,县领导解芳参加。考察团先后走进代县红星化工厂、定襄县青石镇东山村。';
    expect(rows(text)).toContain('解芳 companion 红星化工厂 代县');
    expect(rows(text)).toContain('解芳 companion 青石镇东山村 定襄县');
  });

  it('takes 甲一行 for all of the party, unless another of it went elsewhere', () => {
    const lead = '5月6日,县委书记林远山、县长解芳带领有关部门负责人检查防火工作。林远山一行来到红星林场、青山林场。';
    expect(rows(`${lead}在红星林场瞭望塔,解芳查看了值守记录。`)).toContain('解芳 lead 青山林场 -');
    expect(rows(`${lead}在繁城镇敬老院,解芳查看了消防设施。`)).not.toContain('解芳 lead 青山林场 -');
  });
});

describe('where guests and tours are', () => {
  it('is in the county that the page speaks as, not in that of the guests', () => {
    const text =
      '5月6日,天津市津南区委书记林远山带领津南区代表团来我县考察。合水县委书记解芳陪同。津南区代表团先后来到老城镇苹果示范园、西华池镇养殖基地。';
    expect(rows(text).filter((row) => !row.endsWith('合水县'))).toEqual([]);
    expect(rows(text)).toContain('林远山 lead 老城镇苹果示范园 合水县');
  });

  it('is in the city itself where 市 is a city of a county', () => {
    expect(rows('5月6日,肥城市委书记林远山到肥城市石横镇、市环卫处、市融媒体中心慰问。')).toEqual([
      '林远山 lead 石横镇 肥城市',
      '林远山 lead 市环卫处 肥城市',
      '林远山 lead 市融媒体中心 肥城市',
    ]);
  });

  it('is in no division of China abroad', () => {
    const text = '5月6日,中山市市长林远山率中山市代表团访问德国、荷兰。林远山一行考察了西门子集团总部、科隆港口。';
    expect(rows(text)).toEqual(['林远山 lead 西门子集团总部 -', '林远山 lead 科隆港口 -']);
    expect(rows(text.replace('德国、荷兰', '中国香港')).length).toBeGreaterThan(0);
  });

  it('starts anew behind a semicolon for a larger division', () => {
    const text =
      '5月6日,省长林远山在阜阳市调研。在颍上县,林远山走进八里河镇水厂;在阜阳现代产业园区,他先后考察了银河体育用品有限公司、金山铸管有限公司。';
    expect(rows(text)).toContain('林远山 lead 八里河镇水厂 颍上县');
    expect(rows(text)).toContain('林远山 lead 金山铸管有限公司 阜阳市');
  });

  it('is not told by the name of a state farm', () => {
    expect(rows('5月6日,管理局局长林远山到尖山农场、红星农场检查生产。')).toEqual(['林远山 lead 尖山农场 -', '林远山 lead 红星农场 -']);
  });
});

describe('who is the subject of a verb', () => {
  it.each([
    ['5月6日,市委书记林远山主持召开市委常委会会议后,径直来到市应急管理局检查。', ['林远山 lead 市应急管理局 -']],
    ['5月6日,县委书记林远山在青石镇主持召开现场办公会,并深入东街村查看水库。', ['林远山 lead 东街村 -', '林远山 lead 水库 -']],
    ['5月6日,县委书记林远山主持召开会议,随后到县医院检查。', ['林远山 lead 县医院 -']],
    ['5月6日,市委书记林远山当即作出安排部署,市长解芳立即赶往繁峙县人民医院看望慰问受伤群众。', ['解芳 lead 繁峙县人民医院 繁峙县']],
    [
      '5月6日,检察长林远山率第二检察部主任解芳等人到繁峙县金山铸管有限公司、银河体育用品有限公司、光明锯床厂开展走访活动。',
      [
        '林远山 lead 金山铸管有限公司 繁峙县',
        '解芳 companion 金山铸管有限公司 繁峙县',
        '林远山 lead 银河体育用品有限公司 繁峙县',
        '解芳 companion 银河体育用品有限公司 繁峙县',
        '林远山 lead 光明锯床厂 繁峙县',
        '解芳 companion 光明锯床厂 繁峙县',
      ],
    ],
  ])('reads %s', (text, expected) => {
    expect(rows(text)).toEqual(expected);
  });

  it('takes to no tour where one of the visited once went', () => {
    const text = '5月6日,县委书记林远山到繁城镇敬老院看望老人。曾任镇小学校长的高培文当选道德模范后,就曾前往慎德书院。';
    expect(rows(text).filter((row) => /书院/u.test(row))).toEqual([]);
  });

  it('is none of the tour where somebody else travels', () => {
    const text = '5月6日,市委书记林远山到普洱市检查疫情防控。当地首例病例是5日从国外乘机于6日到达北京,随后乘机到达昆明。';
    expect(rows(text)).toEqual(['林远山 lead 普洱市 普洱市']);
  });
});

describe('a county that only a name tells', () => {
  it('is none where a township bears the name', () => {
    const text = '同心县县长林远山先后检查了惠安小区、石狮镇惠安小区建筑工地,惠安县干部解芳陪同。';
    expect(rows(text).filter((row) => row.endsWith('石狮市'))).toEqual([]);
  });

  it("is the province, or its capital, for what is the province's own", () => {
    const text = '5月6日,湖北省委书记林远山来到省应急管理局检查,与黄冈市应急管理局局长通话。';
    expect(rows(text)).toEqual(['林远山 lead 省应急管理局 湖北省']);
    expect(rows(text.replace('黄冈', '武汉'))).toEqual(['林远山 lead 省应急管理局 武汉市']);
    expect(rows(text.replace('湖北省委', '海南省委'))).toEqual(['林远山 lead 省应急管理局 海南省']);
  });

  it('is nearer than the province of the report', () => {
    const text = '山东省副省长林远山来到平邑石膏矿检查,要求山东省有关部门全力救援。';
    expect(rows(text)).toEqual(['林远山 lead 平邑石膏矿 平邑县']);
    expect(rows(text.replace('平邑石膏矿', '绍兴石膏矿'))).toEqual(['林远山 lead 绍兴石膏矿 山东省']);
  });
});
