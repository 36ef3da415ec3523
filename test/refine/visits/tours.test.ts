import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/extract.ts';
import type { VisitFact } from '../../../src/model/facts.ts';

const visits = (text: string): VisitFact[] => extract('a.txt', text).flatMap((article) => article.visits);

/** Rows of the leads as `visitor: stop, stop`. */
function leads(text: string): string[] {
  const stops = new Map<string, string[]>();
  for (const { visitor, role, stop } of visits(text)) if (role === 'lead') stops.set(visitor, [...(stops.get(visitor) ?? []), stop]);
  return [...stops].map(([visitor, names]) => `${visitor}: ${names.join(', ')}`);
}

const TOUR = '5月6日,繁峙县委书记林远山到砂河镇红星煤矿调研。';

describe('leads who go separate ways', () => {
  it('gives each the stops of the own sentences', () => {
    expect(
      leads('5月6日,县委书记林远山、县长解芳到砂河镇红星煤矿调研。下午,林远山来到繁城镇敬老院,看望老人。解芳来到光裕堡镇水厂,检查水质。'),
    ).toEqual(['林远山: 红星煤矿, 繁城镇敬老院', '解芳: 红星煤矿, 光裕堡镇水厂']);
  });

  it('keeps them together where only one is named later', () => {
    expect(leads('5月6日,县委书记林远山、县长解芳到砂河镇红星煤矿调研。下午,林远山来到繁城镇敬老院,看望老人。')).toEqual([
      '林远山: 红星煤矿, 繁城镇敬老院',
      '解芳: 红星煤矿, 繁城镇敬老院',
    ]);
  });

  it('parts a sentence at its subjects', () => {
    expect(leads('5月6日,县委书记林远山到砂河镇红星煤矿调研;县长解芳走进繁城镇敬老院,看望老人。')).toEqual([
      '林远山: 红星煤矿',
      '解芳: 繁城镇敬老院',
    ]);
  });

  it('lets who 陪同 one of them go with that one alone', () => {
    const text =
      '5月6日,县委书记林远山、县长解芳到砂河镇红星煤矿调研。林远山来到繁城镇敬老院,看望老人。解芳来到光裕堡镇水厂,检查水质。副县长高培文陪同解芳。';
    expect(
      visits(text)
        .filter((v) => v.role === 'companion')
        .map((v) => `${v.visitor} ${v.stop}`),
    ).toEqual(['高培文 光裕堡镇水厂']);
  });
});

describe('sentences that go on with a tour', () => {
  it('leaves the only township out where the report goes on in its villages', () => {
    expect(leads('5月6日,县委书记林远山到砂河镇调研。在东山村,林远山走进果园。随后,林远山来到西山村。')).toEqual([
      '林远山: 东山村, 西山村',
    ]);
    expect(leads('5月6日,县委书记林远山到砂河镇调研。随后,林远山来到县医院。')).toEqual(['林远山: 砂河镇, 县医院']);
  });

  it.each([
    ['behind a pronoun that follows where they come from', '从矿里出来,他前往繁城镇敬老院,看望老人。'],
    ['behind a talk', '座谈后,他来到繁城镇敬老院,看望老人。'],
    ['behind a pronoun', '随后,他驱车来到繁城镇敬老院,看望老人。'],
    ['behind a body and a day', '7日,调研组先到繁城镇敬老院,听取了介绍。'],
    ['behind a body and what it did before', '一天里,调研组钻大棚、进农户,先后察看了繁城镇敬老院。'],
    ['by a verb of looking without a comma', '在繁城镇敬老院同老人们聊起家常。'],
    ['at the head of the sentence without 在', '繁城镇敬老院里,林远山看望了老人。'],
    ['by a list that is told for its state', '林远山还查看了繁城镇敬老院的运行情况。'],
    ['for the people there', '林远山还看望了繁城镇敬老院的老人。'],
    ['by a verb that no list holds', '林远山走进繁城镇敬老院逐床翻看被褥。'],
  ])('finds the site %s', (_, sentence) => {
    expect(leads(TOUR + sentence)).toEqual(['林远山: 红星煤矿, 繁城镇敬老院']);
  });

  it.each([
    ['a meeting afterwards', '结束后,林远山在县应急管理局召开反馈会,提出要求。'],
    ['what somebody once did', '1995年,他进入太原工学院学习。'],
    ['a wish', '林远山要求,各部门要多到敬老院走一走。'],
    ['a room', '在红星煤矿,林远山走进中控室。'],
    ['a ceremony', '林远山还来到人民广场,出席升旗仪式。'],
    ['a feature that goes on elsewhere', '全县种粮面积年年增加。在光裕堡镇敬老院,护工们给老人送来热饭。'],
    ['a scene without those on tour', '县里下发了通知。青松广场上,彩旗飘扬。'],
    ['a platform that he is shown', '在红星煤矿,林远山察看了安全管理平台。'],
    ['people who are met', '林远山还看望了种粮专家。'],
    ['a yard without a name', '在农家小院里,林远山同村民交谈。'],
    ['one room of many', '林远山走进每一个科室,看望工人。'],
    ['a feature that strolls', '全县变化很大。走进光裕堡镇东街村,一排排新居十分整齐。'],
    ['a platform of services', '林远山察看了政务服务平台。'],
    ['places of a kind', '林远山还来到大型商圈、科研院所,了解情况。'],
    ['a part of the house', '林远山还来到该局受理中心,了解情况。'],
    ['where others hold something', '全县服务能力提升培训班5月7日至8日在光裕堡镇青松举办,林远山作开班讲话。'],
    ['a thing that is pointed at', '林远山还来到这个茶场、其新媒体平台,了解情况。'],
    ['a farewell', '林远山在哀乐声中缓步来到高培文同志的遗体前肃立默哀,并与亲属一一握手,表示慰问。'],
    ['a summit', '在青松合作峰会,林远山提出建议。'],
    ['a place that is left', '在离开青松园区前,林远山提出建议。'],
    ['an investigation', '在组织调查时,林远山作了说明。'],
    ['the province once more', '5月6日,林远山在山西省考察。'],
    ['a verb that is cut', '林远山先后来到红星煤矿、红星煤矿,了解港口和煤矿企业生产情况。'],
    ['what is to come', '明年将在青松敬老院,林远山说,再建一座食堂。'],
  ])('takes no site from %s', (_, sentence) => {
    expect(leads(TOUR + sentence)).toEqual(['林远山: 红星煤矿']);
  });

  it('keeps a township where somebody was seen, and a place where one looks at something', () => {
    expect(leads('5月6日,繁峙县委书记林远山到砂河镇走访慰问老党员;随后来到红星煤矿,检查生产。')).toEqual(['林远山: 砂河镇, 红星煤矿']);
    expect(leads('5月6日,繁峙县委书记林远山在砂河镇与农户一起下田察看苗情。')).toEqual(['林远山: 砂河镇']);
    expect(leads('5月6日,繁峙县委书记林远山在人民会堂同来华进行访问的客人会谈。')).toEqual([]);
  });

  it('goes to the home of somebody who is named with a post', () => {
    const text = '县医院院长解芳带队支援。5月6日,繁峙县委书记林远山来到解芳家中,看望家属。';
    expect(leads(text)).toEqual(['林远山: 解芳家']);
  });

  it('drops a township in which sites follow', () => {
    expect(leads('5月6日,繁峙县委书记林远山到砂河镇暗访,先后查看了便民服务中心、红星农贸市场。')).toEqual([
      '林远山: 便民服务中心, 红星农贸市场',
    ]);
  });
});

describe('who does not go himself', () => {
  it.each([
    ['of whom others ask', '5月6日,繁峙县委书记林远山被调查后,办案人员来到砂河镇红星煤矿,了解情况。'],
    ['who is the first that was caught', '繁峙县委书记林远山也是检查组5月6日到砂河镇红星煤矿检查后首个被查的干部。'],
    ['for whom others go', '5月6日,县委书记林远山为这些公司和个人进驻红星煤矿、办理证件提供帮助。'],
    ['who once worked there', '5月6日,调查人员对县委书记林远山任职的砂河镇红星煤矿进行了检查。'],
    ['who answers for others', '县委书记林远山回答,我们5月6日到红星煤矿检查。'],
    ['who has gone to many', '5月6日,繁峙县委书记林远山走访贫困户800余次,全县群众满意。'],
    ['who is examined', '5月6日,县委书记林远山得知,组织部到砂河镇红星煤矿对他进行考察。'],
    ['who broke in', '5月6日,繁峙县开发区主任林远山来到电工王某家,拿走账本。'],
    ['who is punished', '5月6日,繁峙县红星煤矿原党委书记、副县长林远山受到留党察看两年处分。'],
  ])('is none on tour: one %s', (_, text) => {
    expect(leads(text)).toEqual([]);
  });

  it('is who invites: the guest goes', () => {
    expect(leads('5月6日,应繁峙县县长解芳邀请,代县县长林远山来到砂河镇红星煤矿考察。')).toEqual(['林远山: 红星煤矿']);
  });
});

describe('who goes together', () => {
  it('is all that the subject joins', () => {
    expect(leads('5月6日,繁峙县委书记林远山会同副市长解芳来到砂河镇红星煤矿,检查安全。')).toEqual(['林远山: 红星煤矿', '解芳: 红星煤矿']);
  });

  it('is who looks after some people, and goes on together', () => {
    expect(leads('5月6日,县委书记林远山和县长解芳一起,在繁峙县看望慰问部分职工家属。林远山来到砂河镇红星小区,看望老人。')).toEqual([
      '林远山: 砂河镇红星小区',
      '解芳: 砂河镇红星小区',
    ]);
  });

  it('is in a room of the house that is told', () => {
    expect(leads('5月6日,繁峙县委书记林远山到市安监局检查工作。在安监局值班室,林远山拨通了电话。')).toEqual(['林远山: 市安监局']);
  });

  it('goes to the scene', () => {
    expect(leads('5月6日,繁峙县委书记林远山赶往事故现场指挥处置。')).toEqual(['林远山: 事故现场']);
  });

  it('tells the next place behind a semicolon', () => {
    expect(leads(`${TOUR}在光裕堡镇小学,林远山强调要安全;在繁城镇敬老院,林远山同老人们交谈。`)).toEqual([
      '林远山: 红星煤矿, 光裕堡镇小学, 繁城镇敬老院',
    ]);
  });

  it('is where a sentence says that only names the place', () => {
    const text =
      '5月6日,秦安县委书记林远山率团到山东省烟台、威海两市考察。6日,代表团走进栖霞市青松园区。7日,荣成市。代表团参观了蓝湾物流园。8日,林远山前往威海市青松商会。';
    expect(visits(text).map(({ stop, place }) => `${stop} ${place ?? '-'}`)).toEqual([
      '青松园区 栖霞市',
      '蓝湾物流园 荣成市',
      '青松商会 威海市',
    ]);
  });

  it('is not who is named as a reason', () => {
    expect(leads('繁峙县因林远山书记而出名,5月6日,检查组到红星煤矿检查。县委书记林远山多年前去世。')).toEqual([]);
  });

  it('is not where somebody once served, or got something', () => {
    expect(leads('在青石战场,县长林远山1946年3月5日任某师主任。')).toEqual([]);
    expect(leads('在红星煤矿,县长林远山3月5日收受现金。')).toEqual([]);
    expect(leads('在红星煤矿,县长林远山3月5日同工人握手。')).toEqual(['林远山: 红星煤矿']);
  });

  it('goes alone to one site whose rooms are told', () => {
    expect(leads('县委书记林远山来到红星煤矿,下到井下作业面。')).toEqual(['林远山: 红星煤矿']);
    expect(leads('县委书记林远山来到红星煤矿。')).toEqual([]);
  });

  it('has companions who take part in what their group does', () => {
    const text = '5月6日,繁峙县委书记林远山到砂河镇红星煤矿检查。副县长解芳、高培文分别参加相关组的检查。';
    expect(visits(text).map(({ visitor, role }) => `${visitor} ${role}`)).toEqual(['林远山 lead', '解芳 companion', '高培文 companion']);
  });

  it('may go on the day that stands before the verb', () => {
    expect(leads('繁峙县委书记林远山则在昨日到红星煤矿“赴约”,检查安全。')).toEqual(['林远山: 红星煤矿']);
  });
});

describe('tours that the headline announces', () => {
  it('begin where a sentence names who goes', () => {
    const body = '5月6日,县委书记林远山没有休息,在山里走了一天。他在砂河镇红星煤矿和工人拉起家常。';
    expect(leads(`林远山到砂河镇调研安全生产\n\n${body}`)).toEqual(['林远山: 红星煤矿']);
    expect(leads(`安全生产不能放松\n\n${body}`)).toEqual([]);
  });
});
