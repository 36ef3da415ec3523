import { describe, expect, it } from 'vitest';
import { readPage } from '../../../src/page/read.ts';
import { years } from '../../../src/refine/years/years.ts';
import { dates } from '../../../src/rules/dates.ts';
import type { DateFound } from '../../../src/rules/rule.ts';

/** The dates of a page, completed; `text=value`, with `~` where something is concluded. In: its articles. */
function read(...texts: string[]): string[] {
  const page = { source: texts.join(''), articles: texts.flatMap((text) => readPage(text).articles) };
  const found = years.run(
    page,
    page.articles.map((article) => dates.find(article, page)),
  );
  return (found.flat() as DateFound[]).map((date) => `${date.text}=${date.form.value}${date.inferred ? '~' : ''}`);
}

/** One report under a headline. */
function report(body: string, head = ''): string[] {
  return read(`区里召开河道整治现场会\n${head}\n  ${body}\n`);
}

describe('the date of publication', () => {
  const published = (day: string, body: string): string[] => report(body, `发布时间:${day}`).slice(1);
  it('gives the nearest past year', () => {
    expect(published('2025-03-10', '3月3日至7日,区长沿河查看。')).toEqual(['3月3日至7日=2025-03-03/2025-03-07~']);
    expect(published('2025-01-05', '12月30日,区长沿河查看。')).toEqual(['12月30日=2024-12-30~']);
    expect(published('2025-01-05', '12月30日至1月2日,区长沿河查看。')).toEqual(['12月30日至1月2日=2024-12-30/2025-01-02~']);
  });
  it('gives this year to what lies ahead', () => {
    expect(published('2024-03-10', '3月8日,工程开工,将于9月底完工。')).toEqual(['3月8日=2024-03-08~', '9月底=2024-09~']);
    expect(published('2024-03-10', '3月8日,会议要求年底前清淤。')).toEqual(['3月8日=2024-03-08~', '年底=2024-12~']);
    expect(published('2024-12-20', '12月18日,会议定于1月6日再议。')).toEqual(['12月18日=2024-12-18~', '1月6日=2025-01-06~']);
  });
  it('gives the past to what is over', () => {
    expect(published('2024-01-10', '1月8日,通报四季度水质。')).toEqual(['1月8日=2024-01-08~', '四季度=2023-10/2023-12~']);
    expect(published('2024-03-10', '3月8日,区长回访10月通水的泵站。')).toEqual(['3月8日=2024-03-08~', '10月=2023-10~']);
  });
  it('gives the years and months that are counted from it', () => {
    expect(published('2024-03-10', '去年12月动工,今年以来提速,上月通水,本月底收尾,明年一季度验收。')).toEqual([
      '去年12月=2023-12~',
      '今年=2024~',
      '上月=2024-02~',
      '本月底=2024-03~',
      '明年一季度=2025-01/2025-03~',
    ]);
  });
  it('gives the days that are counted from it', () => {
    expect(published('2024-03-11', '昨日,区长沿河查看,上周三也来过,本周还来。')).toEqual([
      '昨日=2024-03-10~',
      '上周三=2024-03-06~',
      '本周=2024-03-11/2024-03-17~',
    ]);
  });
  it('does not say what yesterday was in a page dated on the day of its report', () => {
    expect(published('2024-03-11', '3月11日凌晨发水,截至昨晚10时已退。')).toEqual(['3月11日凌晨=2024-03-11~', '昨晚10时=null']);
  });
});

describe('a year that the text ties to its own time', () => {
  it.each([
    ['3月8日,区里召开2023年河道整治动员会。', '3月8日=2023-03-08~'],
    ['11月15日,2018年第2期水利讲堂开讲。', '11月15日=2018-11-15~'],
    ['6月25日,区里2021年二季度重点项目集中开工。', '6月25日=2021-06-25~'],
    ['11月30日,会议要求确保2023年圆满收官、2024年精彩开局。', '11月30日=2023-11-30~'],
    ['1月18日,会议听取2022年工作汇报及2023年工作计划。', '1月18日=2023-01-18~'],
    ['3月2日,支部召开2021年度组织生活会。', '3月2日=2022-03-02~'],
    ['12月20日,会议研究2024年工作要点。', '12月20日=2023-12-20~'],
    ['10月11日,区长说,今年是十三五收官之年。', '10月11日=2020-10-11~'],
    ['1月27日,区长说,今年作为“十二五”的开局之年,要开好头。', '1月27日=2011-01-27~'],
    ['12月3日,区长说,明年是“十四五”规划的开局之年。', '12月3日=2020-12-03~'],
    ['4月13日,全区以优异成绩迎接建国60周年。', '4月13日=2009-04-13~'],
    ['7月1日,全区庆祝中国共产党成立一百周年。', '7月1日=2021-07-01~'],
    ['5月6日,喜迎党的二十大,河长清河。', '5月6日=2022-05-06~'],
    ['5月12日,第二组邮票首发。第一组发行于2013年5月19日,时隔三年再出。', '5月12日=2016-05-12~'],
    ['11月24日,2014全国河长联席会议在区里举行。', '11月24日=2014-11-24~'],
    ['10月13日,区里通报。2020年10月11日,河里发现油污。', '10月13日=2020-10-13~'],
  ])('%s', (body, first) => expect(report(body)[0]).toBe(first));

  it('is that of a headline over a chronicle', () => {
    expect(read('2011年水务大事记\n  4月21日,局长到段里。\n  1月28日,表彰2010年度河长。\n').slice(1)).toEqual([
      '4月21日=2011-04-21~',
      '1月28日=2011-01-28~',
      '2010年度=2010',
    ]);
  });
  it.each([
    ['historic', '3月8日,村里修桥。2006年,孙家买来第一台水泵。'],
    ['of figures', '3月8日,村里修桥。数据显示,2018年全县用水两亿方。'],
    ['aimed at', '3月8日,村里修桥,到2035年建成水网。'],
    ['aimed at far behind what was', '3月8日,村里修桥。2030年,全市将建成水网,这些目标将在2030年实现,比2015年翻一番。'],
    ['of a beginning', '3月8日,村里修桥。2019年以来,全县工作有进展。'],
    ['of an honour', '3月8日,村里修桥。该村曾获评2015年全国先进村。'],
    ['of games to come', '3月8日,区里部署2022年冬奥会保障。'],
    ['of a quoted speech', '3月8日,学习在纪念党的十一届三中全会召开30周年大会上的讲话。'],
  ])('is none that is %s', (_, body) => expect(report(body)[0]).toBe('3月8日=XXXX-03-08'));
});

describe('without a year', () => {
  it('nothing is made up', () => {
    expect(report('3月8日,今年头场雨,去年12月也下,本周又下。')).toEqual([
      '3月8日=XXXX-03-08',
      '今年=null',
      '去年12月=XXXX-12',
      '本周=null',
    ]);
    expect(report('近日,区长沿河查看,正月初八开工,昨日停工。')).toEqual(['近日=null', '正月初八=null', '昨日=null']);
  });
  it('a day of long ago that opens a report gives none', () => {
    expect(report('2005年8月15日,他到过村里。2020年,村里修了路,今年又修桥,今天通车。').slice(2)).toEqual(['今年=null', '今天=null']);
  });
  it('months that end a year give none', () => {
    expect(report('近日,区里公布2015年下半年的水质。去年同一时段要差些,今年1月更好。').slice(2)).toEqual(['去年=null', '今年1月=XXXX-01']);
  });
  it('months and days still follow', () => {
    expect(report('3月8日,区长沿河查看,本月底再来。')).toEqual(['3月8日=XXXX-03-08', '本月底=XXXX-03~']);
  });
});

describe('the story', () => {
  it('gives 当天 its day', () => {
    expect(report('3月8日上午,区长沿河查看。当天下午又到泵站,次日返回。')).toEqual([
      '3月8日上午=XXXX-03-08',
      '当天下午=XXXX-03-08~',
      '次日=XXXX-03-09~',
    ]);
    expect(report('3月3日至7日,区长沿河查看。当天返回。')[1]).toBe('当天=null');
    expect(report('26日,区长沿河查看。当天下午又到泵站,次日返回。')).toEqual(['26日=XXXX-XX-26', '当天下午=XXXX-XX-26~', '次日=null']);
  });
  it('gives 今天 and 昨天 the day of the dateline', () => {
    expect(read('  水乡日报3月8日讯(记者 甲乙)今天,区长沿河查看,昨天已到泵站。\n')).toEqual([
      '3月8日=XXXX-03-08',
      '今天=XXXX-03-08~',
      '昨天=XXXX-03-07~',
    ]);
  });
  it('gives 昨日 the day of the report', () => {
    expect(report('昨日两场会热闹。3月22日,会上签约。')).toEqual(['昨日=XXXX-03-22~', '3月22日=XXXX-03-22']);
  });
  it('gives 今天 in a quotation the day told of', () => {
    expect(read('  水乡日报3月30日讯(记者 甲乙)3月29日,区长到泵站。他说,“今天看得细”。\n')[2]).toBe('今天=XXXX-03-29~');
  });
  it('reads the day that stands beside', () => expect(report('今天(3月20日),区长沿河查看。')[0]).toBe('今天=XXXX-03-20~'));
  it('gives days their month', () => {
    expect(report('2月25日至26日,区长沿河查看,并于26日下午开会,28日、3日再议。')).toEqual([
      '2月25日至26日=XXXX-02-25/XXXX-02-26',
      '26日下午=XXXX-02-26~',
      '28日=XXXX-02-28~',
      '3日=XXXX-03-03~',
    ]);
    expect(read('  水乡日报3月2日讯(记者 甲乙)28日,区长沿河查看。\n')[1]).toBe('28日=XXXX-02-28~');
  });
  it('keeps a told year within its sentence', () => {
    const [, ...body] = report('2020年5月立项,9月动工。9月10日,区长沿河查看。', '发布时间:2024-09-12');
    expect(body).toEqual(['2020年5月=2020-05', '9月=2020-09~', '9月10日=2020-09-10~']);
  });
  it('gives 同年 and 次年 the year told', () => {
    expect(report('2008年9月到任,同年11月进修,次年返回。')).toEqual(['2008年9月=2008-09', '同年11月=2008-11~', '次年=2009~']);
  });
});

describe('a page', () => {
  const council = '5月12日,区里召开2022年度第二次河长会。';
  it('lends its year to an article close by', () => expect(read(council, '5月13日,门诊楼启用。')).toContain('5月13日=2022-05-13~'));
  it('lends it where one article plans for the year to come', () => {
    const closing = '11月30日,会议要求确保2023年圆满收官。';
    expect(read(closing, '11月27日,区长查看泵站。', '抓好2024年度项目储备,为明年做准备。')).toEqual([
      '11月30日=2023-11-30~',
      '2023年=2023',
      '11月27日=2023-11-27~',
      '2024年度=2024',
      '明年=2024~',
    ]);
  });
  it('lends none to an article far off', () => expect(read(council, '9月13日,门诊楼启用。')).toContain('9月13日=XXXX-09-13'));
  it('lends none where its articles differ', () => {
    expect(read('2018年3月8日,处长到场。', '3月11日至12日,门诊楼启用。', '2017年3月19日,镇长到场。')).toContain(
      '3月11日至12日=XXXX-03-11/XXXX-03-12',
    );
  });
});
