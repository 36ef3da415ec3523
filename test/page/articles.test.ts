import { describe, expect, it } from 'vitest';
import { readPage } from '../../src/page/read.ts';
import { blocksOf, headlinesOf, onlyArticle } from './pages.ts';

const LONG = '会议指出，各乡镇要把冬季用电安全摆在前面，逐村逐户排查线路，发现隐患当场整改，确保群众温暖过冬。';
const MORE = '周正清强调，要算好民生账，把该办的事一件一件办到位，让群众看得见、摸得着。';

describe('one article', () => {
  it('has a headline, a line of date and source, paragraphs, a caption, an editor', () => {
    const article = onlyArticle(
      `周正清到青石县检查冬季用电安全\n\n发布时间：2024-11-08   |  来源：云岭日报\n\n11月6日，市委书记周正清到青石县检查冬季用电安全。\n\n${LONG}\n\n在青石县供电公司。方小禾摄\n\n${MORE}\n\n[编辑：苗一鸣]\n`,
    );
    expect(article.headline).toBe('周正清到青石县检查冬季用电安全');
    expect(article.published).toBe('2024-11-08');
    expect(article.source).toBe('云岭日报');
    expect(blocksOf(article).map(([kind]) => kind)).toEqual([
      'headline',
      'meta',
      'paragraph',
      'paragraph',
      'caption',
      'paragraph',
      'byline',
    ]);
    expect(article.bylines.map(({ name, role, rule }) => [name, role, rule])).toEqual([
      ['方小禾', 'photographer', 'bylines/at-end'],
      ['苗一鸣', 'editor', 'bylines/line'],
    ]);
  });

  it('joins a headline of several lines by blanks', () => {
    const article = onlyArticle(
      `周正清在青石县调研时要求\n把民生工程办成民心工程\n让群众得到更多实惠\n云岭新闻网讯（记者 马立）11月6日，周正清到青石县调研。\n${LONG}`,
    );
    expect(article.headline).toBe('周正清在青石县调研时要求 把民生工程办成民心工程 让群众得到更多实惠');
    expect(blocksOf(article).filter(([kind]) => kind === 'headline')).toHaveLength(1);
    expect(article.source).toBe('云岭新闻网');
  });

  it('keeps a dash line as a part of the headline', () => {
    expect(headlinesOf(`把根留住 把路走宽\n——青石县发展林下经济纪实\n今年以来，青石县把林下经济当作富民产业来抓。\n${LONG}`)).toEqual([
      '把根留住 把路走宽 ——青石县发展林下经济纪实',
    ]);
  });

  it('leaves a list of who attended out of the headline but reads it', () => {
    const article = onlyArticle(
      `# 全县冬季用电安全工作会议召开\n\n县委书记周正清主持，县领导马立、方小禾、苗一鸣等参加\n\n本报讯 11月6日，全县冬季用电安全工作会议召开。\n\n${LONG}`,
    );
    expect(article.headline).toBe('全县冬季用电安全工作会议召开');
    expect(blocksOf(article)[1]).toEqual(['paragraph', '县委书记周正清主持,县领导马立、方小禾、苗一鸣等参加']);
  });

  it('prints a headline once that the page prints again without its blanks or behind a label', () => {
    const headline = '青石县抢收秋粮 确保颗粒归仓';
    expect(headlinesOf(`${headline}\n\n青石县抢收秋粮确保颗粒归仓\n11月6日，青石县召开会议。${LONG}`)).toEqual([headline]);
    expect(headlinesOf(`${headline}\n\n(乡村行)青石县抢收秋粮确保颗粒归仓\n11月6日，青石县召开会议。${LONG}`)).toEqual([headline]);
    expect(headlinesOf(`${headline}\n\n【短评】青石县抢收秋粮，确保颗粒归仓\n11月6日，青石县召开会议。${LONG}`)).toEqual([headline]);
  });

  it('has no headline where the text begins at once', () => {
    expect(headlinesOf(`本报讯（记者 马立）11月6日，周正清到青石县调研。${LONG}`)).toEqual([null]);
    expect(headlinesOf(`　　昨日，市委书记周正清到青石县调研。\n　　${LONG}`)).toEqual([null]);
  });

  it('is not split by subheads', () => {
    const text = `青石县林下经济调查\n　　近日，记者走进青石县，看林下经济怎样富民。${LONG}\n　　林子里长出新产业\n　　青石县山多林密，过去守着林子受穷。${LONG}\n　　合作社带来新日子\n　　2023年7月12日，村里办起合作社。${LONG}`;
    expect(headlinesOf(text)).toEqual(['青石县林下经济调查']);
  });

  it('is not split by numbered subheads', () => {
    expect(
      headlinesOf(
        `关于做好冬季用电安全工作的通知\n各乡镇人民政府：\n${LONG}\n一、提高思想认识，压实工作责任\n近日，多地发生火灾。${LONG}\n二、开展排查整治，消除各类隐患\n近期，${LONG}`,
      ),
    ).toEqual(['关于做好冬季用电安全工作的通知']);
  });

  it('is not split by captions between its paragraphs', () => {
    const text = `学校党委到附属中学调研\n\n11月6日，学校党委书记周正清到附属中学调研。\n\nDSC_1024\n\n周正清书记走进课堂\n\n${LONG}\n\nDSC_1031\n\n座谈会现场\n\n${MORE}`;
    const article = onlyArticle(text);
    expect(article.headline).toBe('学校党委到附属中学调研');
    expect(article.text).not.toContain('DSC');
  });

  it('finds the headline under the navigation of a web page', () => {
    const article = onlyArticle(
      `青石县人民政府\n\n高级搜索\n\n首页\n走进青石\n信息公开\n公共服务\n政民互动\n新闻中心\n\n当前位置：首页 > 新闻中心 > 政务要闻\n\n周正清检查用电安全\n发布日期：2023-11-08 作者：苗一鸣  点击：  字体：[ 大\n中\n小 ]\n\n　　11月6日下午，县长周正清检查用电安全。${LONG}\n\n分享到：\n\n关闭页面|打印|收藏\n\n主办单位：青石县人民政府办公室`,
    );
    expect(article.headline).toBe('周正清检查用电安全');
    expect(article.published).toBe('2023-11-08');
    expect(article.bylines.map((byline) => byline.name)).toEqual(['苗一鸣']);
  });

  it('finds the headline under a row of links', () => {
    const page = (row: string): string => `青石县中医院\n${row}\n\n马立到我院调研医共体建设\n11月6日，副县长马立到我院调研。${LONG}`;
    expect(headlinesOf(page('院务公开 就医指南 专家门诊 党建园地 医院动态'))).toEqual(['马立到我院调研医共体建设']);
    expect(headlinesOf(page('首页 | 新闻中心 | 政务公开 | 互动交流'))).toEqual(['马立到我院调研医共体建设']);
    expect(headlinesOf(`抓项目 促投资 稳增长 保民生\n11月6日，副县长马立到青石镇调研。${LONG}`)).toEqual(['抓项目 促投资 稳增长 保民生']);
  });

  it('drops the name of the site from the title of a web page', () => {
    expect(headlinesOf(`青石县蜂蜜走出大山-云岭新闻网\n2023-07-26 19:43:50 来源：云岭新闻网\n近日，青石县蜂蜜走俏。${LONG}`)).toEqual([
      '青石县蜂蜜走出大山',
    ]);
  });
});

describe('several articles', () => {
  it('are told apart by headlines and datelines', () => {
    const text = `周正清调研项目建设\n\n本报讯 11月6日，县委书记周正清调研项目建设。\n\n${LONG}\n\n—— 本版图片三二一 ——\n\n马立带队检查河道治理\n\n本报讯 11月6日，副县长马立带队检查河道治理。\n\n${MORE}\n\n苗一鸣\n\n本报讯 11月5日，县政府召开第9次常务会议。\n\n会议听取了秋粮收购等工作汇报。方小禾\n\n县政府召开第9次常务会议\n\n全县冬季防火工作部署会召开\n\n本报讯 11月4日，全县冬季防火工作部署会召开。\n\n${LONG}\n\n方小禾`;
    const { articles } = readPage(text);
    expect(articles.map((article) => article.headline)).toEqual([
      '周正清调研项目建设',
      '马立带队检查河道治理',
      '县政府召开第9次常务会议',
      '全县冬季防火工作部署会召开',
    ]);
    expect(articles.map((article) => article.bylines.map((byline) => byline.name))).toEqual([[], ['苗一鸣'], ['方小禾'], ['方小禾']]);
    // The headline that was printed late stays at its place.
    expect(blocksOf(articles[2]!).map(([kind]) => kind)).toEqual(['paragraph', 'paragraph', 'headline']);
    expect(articles.map((article) => text.slice(...article.span)).join('|')).not.toContain('——');
  });

  it('are told apart by lead lines, writers in brackets and dates alone', () => {
    const text = `青石县召开冬季行动动员会\n11月6日，青石县召开冬季行动动员会。${LONG}\n${MORE}\n压实责任抓整改 聚力同心促提升\n周正清调研文明城市创建工作\n近日，县委书记周正清调研文明城市创建工作。${LONG}\n“冬季行动”暖民心（马立 方小禾）\n`;
    expect(headlinesOf(text).slice(0, 2)).toEqual(['青石县召开冬季行动动员会', '压实责任抓整改 聚力同心促提升 周正清调研文明城市创建工作']);
    const closed = `青石县蜂产业壮大\n今年以来，青石县蜂产业壮大。${LONG}（马立 方小禾）\n“五个一”擦亮旅游品牌\n入冬以来，各景区人气不减。${LONG}（马立）`;
    expect(headlinesOf(closed)).toEqual(['青石县蜂产业壮大', '“五个一”擦亮旅游品牌']);
  });

  it('are told apart in a digest', () => {
    const text = `金融活水润泽小微企业\n11月6日，全市政银企对接会召开，副市长马立出席。\n\n发挥网络优势 传播青石声音\n11月6日，全市网络宣传工作会召开，总结去年工作。\n\n市委召开民主人士座谈会\n11月5日，市委召开民主人士座谈会，通报有关情况。\n`;
    expect(headlinesOf(text)).toEqual(['金融活水润泽小微企业', '发挥网络优势 传播青石声音', '市委召开民主人士座谈会']);
  });

  it('are told apart by headlines that begin with one mark', () => {
    const one = `县委常委会召开会议\n11月6日，县委常委会召开会议，研究秋收工作，县委书记周正清主持。`;
    const other = `马立到青石镇督导秋收\n“今年的收成比去年好。”副县长马立在青石镇同种粮大户算账。${LONG}`;
    for (const mark of ['■', '▲', '●'])
      expect(headlinesOf(`【青石要闻速览】2024-11-08\n\n${mark}${one}\n\n${mark}${other}`)).toEqual([
        '县委常委会召开会议',
        '马立到青石镇督导秋收',
      ]);
    // Under a headline without it the mark is that of subheads.
    expect(headlinesOf(`青石县林下经济调查\n近日，记者走进青石县。${LONG}\n■${one}\n■${other}`)).toEqual(['青石县林下经济调查']);
  });

  it('are told apart by writers at the head of the one and at the foot of the other', () => {
    const page = (foot: string): string =>
      `县委全会召开\n本报讯（记者 马立）11月6日，县委全会召开。${LONG}\n\n${MORE}\n\n\n一本台账 两头牵挂\n\n“台账记着谁家缺劳力。”青石镇的网格员方小禾翻开本子。${LONG}\n${foot}`;
    for (const foot of ['（通讯员 苗一鸣）', '（苗一鸣 文/图）', '（苗 杰 文/图）'])
      expect(headlinesOf(page(foot)), foot).toEqual(['县委全会召开', '一本台账 两头牵挂']);
    for (const foot of ['（马立 文/图）', '（编辑：苗一鸣）', '']) expect(headlinesOf(page(foot)), foot).toEqual(['县委全会召开']);
  });

  it('are told apart where a notice follows', () => {
    const list = `青石县人大常委会任免名单\n（2024年11月6日通过）\n\n任命：\n马立为青石县副县长；\n方小禾为青石县教育局局长。`;
    const notice = `\n\n县委管理干部任前公示公告\n为进一步扩大民主，现将拟任职人选予以公示。公示时间为11月7日至13日。`;
    expect(headlinesOf(list + notice)[1]).toBe('县委管理干部任前公示公告');
    expect(headlinesOf(list + notice)).toHaveLength(2);
  });

  it('are told apart under dates of their own', () => {
    const text = `2023-11-08\n周正清会见客商\n11月7日，市长周正清会见客商一行。\n\n2023-11-10\n周正清检查燃气安全\n11月9日，市长周正清检查燃气安全。\n`;
    const { articles } = readPage(text);
    expect(articles.map((article) => [article.headline, article.published])).toEqual([
      ['周正清会见客商', '2023-11-08'],
      ['周正清检查燃气安全', '2023-11-10'],
    ]);
  });

  it('are told apart by lines of date or writers under their headlines', () => {
    const text = `市科协专家到园区调研\n发布时间：2013年9月7日\n9月5日上午，市科协专家到园区调研。\n${LONG}\n\n青石区考察团来访\n发布时间：2013年9月4日\n9月3日上午，青石区考察团来访。\n\n县产业园举行座谈会\n记者：马立 方小禾 编辑：苗一鸣\n\n${LONG}`;
    const { articles } = readPage(text);
    expect(articles.map((article) => [article.headline, article.published])).toEqual([
      ['市科协专家到园区调研', '2013-09-07'],
      ['青石区考察团来访', '2013-09-04'],
      ['县产业园举行座谈会', null],
    ]);
    expect(articles[2]!.bylines.map(({ name, role }) => [name, role])).toEqual([
      ['马立', 'reporter'],
      ['方小禾', 'reporter'],
      ['苗一鸣', 'editor'],
    ]);
  });

  it('are told apart by Markdown headings of any level', () => {
    const text = `# 全县安全生产会议召开\n\n本报讯 11月6日，会议召开。\n\n${LONG}\n\n## 周正清冒雪察看项目\n\n本报讯 11月7日，县委书记周正清冒雪察看项目。\n\n### 马立督查环境卫生\n\n本报讯 11月8日，县长马立督查环境卫生。`;
    expect(headlinesOf(text)).toEqual(['全县安全生产会议召开', '周正清冒雪察看项目', '马立督查环境卫生']);
  });

  it('keeps a section with Markdown subheads whole', () => {
    expect(
      headlinesOf(
        `# 青石县林下经济调查\n\n${LONG}\n\n## 林子里的新产业\n\n青石县山多林密。${LONG}\n\n## 合作社的新日子\n\n合作社办起来了。${LONG}`,
      ),
    ).toEqual(['青石县林下经济调查']);
  });

  it('are the items of a broadcast, under its date', () => {
    const text = `# 《云岭新闻》 (20241106)\n\n## 新闻摘要\n\n本期节目主要内容：\n\n1.周正清会见客商；\n\n2.国内联播快讯：\n\n（1）秋粮收购过半；\n\n## 详细新闻\n\n### 周正清会见客商\n\n<p><strong>云岭台消息</strong>（云岭新闻）：6日上午，市委书记周正清会见客商。</p><p>${MORE}</p>\n\n[查看原文](https://example.org/1.shtml)\n\n### 国内联播快讯\n\n<p><strong>云岭台消息</strong>（云岭新闻）：</p><p><strong>秋粮收购过半</strong></p><p>目前，${LONG}</p>\n\n---\n\n(更新时间戳: 1734613366990)\n`;
    const { articles } = readPage(text);
    expect(articles.map((article) => article.headline)).toEqual(['《云岭新闻》 (20241106)', '周正清会见客商', '国内联播快讯']);
    expect(new Set(articles.map((article) => article.published))).toEqual(new Set(['2024-11-06']));
    expect(articles[1]!.text).not.toMatch(/<|查看原文/u);
    expect(blocksOf(articles[2]!).at(-1)![1]).toMatch(/^目前/u);
  });

  it('does not begin another one at an agency that is only quoted', () => {
    expect(headlinesOf(`青石县荣获全国先进\n近日，青石县荣获全国先进。${LONG}\n据云岭新闻网消息，${LONG}\n${MORE}`)).toHaveLength(1);
  });
});

it('gives no article for an empty text', () => {
  expect(readPage('').articles).toEqual([]);
  expect(readPage(' \n\u3000\r\n').articles).toEqual([]);
});
