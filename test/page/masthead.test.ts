import { describe, expect, it } from 'vitest';
import { readPage } from '../../src/page/read.ts';
import { onlyArticle } from './pages.ts';

const BODY = '青石县召开秋收工作推进会。会议要求，要抢抓晴好天气，组织农机下田，确保颗粒归仓。';

describe('the date of publication', () => {
  it.each([
    ['发布时间：2025-03-08   |  来源：云岭日报', '2025-03-08'],
    ['发布时间:2013年9月7日', '2013-09-07'],
    ['发布日期：2019-11-29阅读次数：1627', '2019-11-29'],
    ['2007-07-23', '2007-07-23'],
    ['2014年03月11日08:10', '2014-03-11'],
    ['2025-12-04 18:19:29', '2025-12-04'],
    ['2025-5-12 20:44:00', '2025-05-12'],
    ['2026.03.11', '2026-03-11'],
    ['14.08.2016  09:36', '2016-08-14'],
    ['2024年11月3日 星期日\n来源：本网  时间：2013-09-26  点击数：1893', '2013-09-26'],
    ['• 发布日期：2021-06-29 16:20 | 作者： | 来源：云岭网 | 浏览次数：', '2021-06-29'],
    ['今日青石 2019-09-20 08:12 大字', '2019-09-20'],
    ['青石县人民政府   发布时间:2022-09-09   信息来源: 青石县融媒体中心   收藏', '2022-09-09'],
    ['| 招商动态 |2018-05-21', '2018-05-21'],
    ['2024/3/5', '2024-03-05'],
    ['2016年09月27日 07:02 来源：省政府办公厅 【字体：大 中 小】', '2016-09-27'],
    ['作者: 青石站　更新时间: 2017-11-10', '2017-11-10'],
    ['日期：2020-01-05  浏览次数：12', '2020-01-05'],
    ['【时间:2020-01-05】', '2020-01-05'],
    ['【发布时间】2020-01-05', '2020-01-05'],
    ['发布时间：[ 2020-01-05 ]', '2020-01-05'],
    ['发布时间 2020-01-05', '2020-01-05'],
    ['(2020年1月5日)', '2020-01-05'],
    ['2020年1月5日 星期日', '2020-01-05'],
    ['来源：云岭中院研究室　日期：二〇二〇年一月五日', '2020-01-05'],
    ['索引号：/　发布机构：云岭局　公布日期：2020-01-05 09:12', '2020-01-05'],
    ['云岭发布 2020-01-05 18:06 浙江', '2020-01-05'],
    ['【青石要闻速览】2020-01-05', '2020-01-05'],
    ['来源：云岭日报 作者：马立 时间：2020-01-05', '2020-01-05'],
    ['云岭日报2020年01月05日', '2020-01-05'],
  ])('%s', (line, date) => {
    expect(onlyArticle(`秋收工作推进会召开\n${line}\n11月6日，${BODY}`).published).toBe(date);
  });

  it('stands with the outlet before the first sentence', () => {
    expect(onlyArticle(`秋收工作推进会召开\n　　云岭网北河频道 2015年9月14日　${BODY}`).published).toBe('2015-09-14');
  });

  it('may stand over the headline', () => {
    expect(onlyArticle(`2026.03.11\n公司动态\n秋收工作推进会召开\n11月6日，${BODY}`)).toMatchObject({
      published: '2026-03-11',
      headline: '秋收工作推进会召开',
    });
    expect(onlyArticle(`云岭日报 2024年3月5日 星期二 第2版\n秋收工作推进会召开\n11月6日，${BODY}`)).toMatchObject({
      published: '2024-03-05',
      source: '云岭日报',
    });
  });

  it.each([
    ['behind the source and the editor', '来源：云岭融媒　　编辑：马立　　2024年11月8日'],
    ['on the line after them', '来源：云岭融媒　　编辑：马立\n2024年11月8日'],
    ['on the line after the writers and the editor', '（通讯员 马立　编辑 方小禾）\n2024年11月8日'],
    ['behind the writers', '（院办 马立）  2024年11月8日'],
  ])('may stand under the text %s', (_, foot) => {
    const page = `秋收工作推进会召开\n11月6日，${BODY}\n\n${foot}`;
    expect(readPage(page).articles.map(({ published }) => published)).toEqual(['2024-11-08']);
    const digest = `方小禾会见农机企业客人\n11月5日，县委书记方小禾会见农机企业客人。双方就农机租赁交换了意见。\n\n${page}`;
    expect(readPage(digest).articles.map(({ published }) => published)).toEqual(['2024-11-08', '2024-11-08']);
  });

  it.each([
    ['a dateline', `秋收工作推进会召开\n云岭网11月6日电 ${BODY}`],
    ['a date of the text', `秋收工作推进会召开\n2024年11月6日，${BODY}`],
    ['a signature', `关于做好秋收工作的通知\n${BODY}\n青石县人民政府\n2024年11月6日`],
    ['an impossible date', `秋收工作推进会召开\n2024-13-45\n${BODY}`],
  ])('is not %s', (_, text) => {
    expect(readPage(text).articles[0]!.published).toBeNull();
  });
});

describe('the source', () => {
  it.each([
    ['发布时间：2025-03-08   |  来源：云岭日报', '云岭日报'],
    ['来源： 青石县融媒体中心  作者：马立', '青石县融媒体中心'],
    ['信息来源：县政府办公室', '县政府办公室'],
    ['2020-07-26 19:43:50 来源：云岭新闻网 作者：马立', '云岭新闻网'],
    ['by 云岭发布', '云岭发布'],
    ['【来源】云岭日报', '云岭日报'],
    ['文章来源：云岭在线', '云岭在线'],
    ['转自：云岭日报', '云岭日报'],
    ['来源：云岭日报社　2020-01-05', '云岭日报社'],
    ['作者：云岭日报记者马立', '云岭日报'],
    ['来源/云岭日报 编辑/马立', '云岭日报'],
    ['发布日期:2019-11-18 09:26作者:办公室来源:青石市统计局阅读:字体【', '青石市统计局'],
    ['来源：云岭网_政务动态', '云岭网'],
    ['青石县人民政府   发布时间:2022-09-09   信息来源: 青石县融媒体中心   收藏', '青石县融媒体中心'],
    ['您所在的位置：云岭新闻网 > 云岭频道 > 时政新闻', '云岭新闻网'],
    ['来源:云岭融媒整理编发:云岭融媒', '云岭融媒'],
    ['今日青石 2019-09-20 08:12 大字', '今日青石'],
    ['索引号：/　发布机构：青石县应急管理局　发布日期：2020-01-05', '青石县应急管理局'],
    ['发布机构：青石县政府办　来源：云岭日报', '云岭日报'],
    ['云岭发布 2020-01-05 18:06 浙江', '云岭发布'],
  ])('of a line: %s', (line, source) => {
    expect(onlyArticle(`秋收工作推进会召开\n${line}\n11月6日，${BODY}`).source).toBe(source);
  });

  it.each([
    ['云岭新闻网讯 （记者 马立）11月6日，', '云岭新闻网'],
    ['云岭新闻网讯11月6日，', '云岭新闻网'],
    ['云岭日报11月7日讯（记者马立）', '云岭日报'],
    ['中新网合肥11月9日电(吴兰)', '中新网'],
    ['中新社北京11月9日电(记者马立)', '中新社'],
    ['人民网北京1月4日电 （记者马立）', '人民网'],
    ['新华社北京11月4日电（记者马立）', '新华社'],
    ['云北网5月1日讯 ', '云北网'],
    ['云岭时报快讯(记者马立)', '云岭时报'],
    ['【云岭广播电视台】11月6日，', '云岭广播电视台'],
    ['11月6日，云岭日报记者从有关部门获悉，', '云岭日报'],
    ['云岭零距离讯 11月6日，', '云岭零距离'],
    ['云岭日报（北河讯）2016年2月29日　通讯员　马立\n11月6日，', '云岭日报'],
    ['云岭网北河频道 2015年9月14日　', '云岭网'],
    ['云岭社北河11月6日电“收成不错。”村民说。', '云岭社'],
    ['云岭长安网11月6日电县委政法委有关负责人说，', '云岭长安网'],
    ['云岭纪委监委网站讯 11月6日，', '云岭纪委监委网站'],
    ['云岭日报-北河经济网北河11月6日电(记者马立)', '云岭日报-北河经济网'],
    ['【云岭网报道】11月6日，', '云岭网'],
    ['（云岭融媒）11月6日，', '云岭融媒'],
    ['北河秋收忙 云岭网北河11月6日电(马立)', '云岭网'],
    ['云岭新闻(www.example.org)注意到，', '云岭新闻'],
    ['马立告诉云岭新闻记者，', '云岭新闻'],
  ])('of a dateline: %s', (lead, source) => {
    expect(onlyArticle(`秋收工作推进会召开\n${lead}${BODY}`).source).toBe(source);
  });

  it('stands at the end too', () => {
    expect(onlyArticle(`秋收工作推进会召开\n${BODY}\n来源：云岭日报\n编辑：马立`).source).toBe('云岭日报');
    expect(onlyArticle(`秋收工作推进会召开\n${BODY}（来源：云岭日报）`).source).toBe('云岭日报');
    expect(onlyArticle(`秋收工作推进会召开\n${BODY}（县融媒体中心 马立）`).source).toBe('县融媒体中心');
    expect(onlyArticle(`秋收工作推进会召开\n${BODY}来源：区融媒体中心`).source).toBe('区融媒体中心');
    expect(onlyArticle(`秋收工作推进会召开\n云岭网青石站2月27日讯（记者 马立）2月26日，${BODY}`).source).toBe('云岭网青石站');
    expect(onlyArticle(`秋收工作推进会召开\n${BODY}（文/图 云岭日报记者 马立）`).source).toBe('云岭日报');
  });

  it.each([
    ['an agency under the text', `${BODY}\n据云岭社电`, '云岭社'],
    ['several reports of one', `${BODY}\n综合云岭社`, '云岭社'],
    ['a dateline under the text', `${BODY}\n云岭社北河11月6日电`, '云岭社'],
    ['a bracket', `${BODY}(据《云岭日报》报道)`, '云岭日报'],
    ['who made it', `${BODY}\n云岭融媒出品`, '云岭融媒'],
    ['who allowed it', `${BODY}\n(本文已获微信公众号北河观察授权)`, '北河观察'],
    ['an account', `${BODY}\n北河观察(微信ID:example)从县里得知此事。`, '北河观察'],
    ['a reporter further on', `${BODY}\n一位村民告诉云岭晚报记者，收成不错。`, '云岭晚报'],
    ['a label with another behind it', `${BODY}(来源:云岭在线作者:马立)`, '云岭在线'],
  ])('of %s', (_, text, source) => {
    expect(onlyArticle(`秋收工作推进会召开\n11月6日，${text}`).source).toBe(source);
  });

  it('of the paper that a headline begins with', () => {
    expect(onlyArticle(`云岭日报:秋收要抢晴天\n11月6日，${BODY}`).source).toBe('云岭日报');
  });

  it('stands in no picture over the report', () => {
    const page = `秋收工作推进会召开\n11月6日，县委书记方小禾检查秋收机械准备情况。图为，方小禾来到青石镇农机站查看农机具检修情况，与农机手交谈并询问油料供应\n\n\n云岭网11月6日电${BODY}`;
    expect(onlyArticle(page).source).toBe('云岭网');
  });

  it.each([
    ['reporters of two papers', `11月6日，${BODY}\n他告诉云岭晚报记者，又告诉北河晚报记者，收成不错。`],
    ['the source of a life', `11月6日，${BODY}(简历来源:云岭网)`],
    ['a site that is quoted', `11月6日，${BODY}\n另据云岭网消息，收成不错。`],
    ['本报讯', `本报讯 11月6日，${BODY}`],
    ['本网讯', `（本网讯）11月6日，${BODY}`],
    ['【今日新闻】', `【今日新闻】11月6日，${BODY}`],
    ['来源：本站', `来源：本站\n11月6日，${BODY}`],
    ['a sent-in note', `${BODY}\n(来稿:宣传部)`],
    ['a quoted agency', `据云岭网消息，${BODY}`],
  ])('is unknown with %s', (_, text) => {
    expect(onlyArticle(`秋收工作推进会召开\n${text}`).source).toBeNull();
  });
});

it('a masthead over the page holds for all its articles', () => {
  const page = `云岭日报 2024年11月7日 星期四\n\n秋收工作推进会召开\n\n本报讯 11月6日，${BODY}\n\n马立检查河道治理\n\n本报讯 11月5日，马立检查河道治理。${BODY}`;
  expect(readPage(page).articles.map(({ published, source }) => [published, source])).toEqual([
    ['2024-11-07', '云岭日报'],
    ['2024-11-07', '云岭日报'],
  ]);
});

it('a date of one article among several that have their own does not', () => {
  const page = `秋收工作推进会召开\n发布时间：2013年9月7日\n11月6日，${BODY}\n\n马立检查河道治理工作\n发布时间：2013年9月4日\n9月3日，${BODY}\n\n县产业园举行座谈会议\n记者：马立\n\n9月2日，${BODY}`;
  expect(readPage(page).articles.map(({ published }) => published)).toEqual(['2013-09-07', '2013-09-04', null]);
});
