import { describe, expect, it } from 'vitest';
import { fold } from '../../src/text/fold.ts';
import { linesOf } from '../../src/page/lines.ts';
import { marginOf, passagesOf } from '../../src/page/wrap.ts';
import { readPage } from '../../src/page/read.ts';
import { blocksOf, onlyArticle, printedAs, set, wrapped } from './pages.ts';

const PLAIN = `青石县召开秋收工作推进会
11月6日，青石县召开秋收工作推进会，县委副书记、县长周正清出席会议并讲话，副县长马立主持会议，县农业农村局、县供销社负责人参加会议。
周正清指出，今年以来，全县上下克服春旱夏涝的影响，粮食生产形势好于往常年份，成绩来得很不容易；各乡镇要抓住晴好天气，组织农机跨区作业，做到成熟一块、收获一块，颗粒归仓。
会议要求，要把秸秆禁烧和秋收同部署、同检查，严防火灾发生。
苗一鸣`;

const passages = (source: string): string[] => passagesOf(linesOf(source, fold(source))).map((passage) => passage.text);
const margin = (source: string): number | null => marginOf(linesOf(source, fold(source)))?.width ?? null;

describe('the margin', () => {
  it.each([16, 17, 20, 24, 28, 33, 40])('is found where lines are broken at %i characters', (width) => {
    const found = margin(wrapped(PLAIN, width))!;
    expect(found).toBeGreaterThan(width - 3);
    expect(found).toBeLessThanOrEqual(width);
  });

  it('is found below a masthead that is longer', () => {
    expect(margin(`青石县农业农村局办公室编　　　　二〇二一年十一月八日印发\n${wrapped(PLAIN, 20)}`)).not.toBeNull();
  });

  it('is none where a paragraph stands on one line', () => {
    expect(margin(PLAIN)).toBeNull();
  });

  it.each([
    [
      'a poem',
      '青山不老水长流，一路高歌到白头。\n春种秋收千万担，家家户户有余粮。\n山前山后都是树，村东村西尽是楼。\n新修大道通天下，从此山乡不再愁。\n',
    ],
    ['a list of names', '王大川　青石镇　护林员\n李小满　青山镇　护林员\n赵铁柱　白水镇　护林员\n孙长河　红岩镇　护林员\n'],
    ['short lines', '首页\n新闻\n公告\n服务\n互动\n专题\n'],
  ])('is none in %s', (_, text) => {
    expect(margin(text)).toBeNull();
  });
});

describe('broken lines', () => {
  it.each([16, 18, 21, 25, 30, 36, 40])('become the same paragraphs again at %i characters', (width) => {
    expect(passages(wrapped(PLAIN, width))).toEqual(passages(PLAIN));
  });

  it('are joined over an empty line inside a sentence', () => {
    const lines = wrapped(PLAIN, 20).split('\n');
    const inside = lines.findIndex((line) => line.includes('讲话'));
    expect(lines[inside]).not.toMatch(/[。，]$/u);
    lines.splice(inside + 1, 0, '');
    expect(passages(lines.join('\n'))).toEqual(passages(PLAIN));
  });

  it('keep their offsets', () => {
    const source = wrapped(PLAIN, 20).replaceAll('\n', '\r\n');
    const article = onlyArticle(source);
    expect(article.headline).toBe('青石县召开秋收工作推进会');
    expect(printedAs(source, article, '县农业农村局、县供销社负责人参加会议')).toBe('县农业农村局、县供销社负责人参加会议');
    expect(source).not.toContain('县农业农村局、县供销社负责人参加会议');
  });

  it('end at an indented line', () => {
    const source =
      '　　青石县今年的秋粮收购工作已经在各乡\n镇全面展开，县粮食局派出工作组包片负责\n指导，确保农民手里的余粮应收尽收不打白\n条。\n　　各收购点开门早、关门晚，随到随收不停\n歇，农户满意度逐年提高。\n';
    expect(passages(source)).toHaveLength(2);
  });

  it('do not swallow a headline that ends at the margin', () => {
    const body = '11月6日，县长周正清到青石镇调研秋收工作，强调要抢抓晴好天气，组织农机下田，确保颗粒归仓，农民增收。';
    const source = wrapped(`周正清到青石镇调研秋收工作情况\n${body}\n${body}`, 15);
    expect(passages(source)[0]).toBe('周正清到青石镇调研秋收工作情况');
    expect(passages(source)).toHaveLength(3);
  });

  it('a wrapped headline is one line again', () => {
    const source = wrapped(`周正清在全县秋收工作推进会上强调抢抓晴好天气确保颗粒归仓\n${PLAIN.split('\n').slice(1).join('\n')}`, 18);
    const article = onlyArticle(source);
    expect(article.headline).toBe('周正清在全县秋收工作推进会上强调抢抓晴好天气确保颗粒归仓');
    expect(blocksOf(article)[0]![0]).toBe('headline');
  });

  it('stay apart in lists and tables', () => {
    const items =
      '◈11月1日，第一批农机抵达青石镇待命\n◈11月3日，第二批农机抵达白水镇待命\n◈11月5日，第三批农机抵达红岩镇待命\n◈11月7日，第四批农机抵达青山镇待命';
    expect(passages(items)).toHaveLength(4);
    const resume =
      '1986年7月参加工作，任青石镇中学教师\n1990年8月任青石县教育局人事股副股长\n1995年3月任青石县委办公室秘书股股长\n1999年5月任青石镇党委副书记，副镇长';
    expect(passages(resume)).toHaveLength(4);
  });
});

describe('columns of a printed page', () => {
  const BODY = [
    '　　本报讯(记者 方小禾)11月6日至7日，副县长马立带队到青石镇、白水镇检查秋收，3个村的212台收割机全部下地，日收割面积达到1.36万亩。',
    '　　马立指出，要抢抓晴好天气，组织农机跨区作业，做到成熟一块、收获一块；要把96338热线管起来，农户有电必接、有难必帮，不许推、不许拖。',
    '　　在青石镇G341线旁的晒场上，马立算了一笔账：每亩产量从上年的486.5公斤增加到512.8公斤，每公斤收购价2.36元，农户亩均增收62元。',
    '　　县农业农村局局长苗一鸣、青石镇镇长祁俊参加检查。',
  ];

  it.each([20, 24, 26, 30, 34, 40])('are measured as they are printed: %i half-width columns', (columns) => {
    expect(passages(set(BODY.join('\n'), columns))).toEqual(passages(BODY.join('\n')));
  });

  it('may be indented by half-width blanks', () => {
    const blanks = BODY.map((line) => line.replace('　　', '    ')).join('\n');
    for (const columns of [20, 26, 30, 38]) {
      const right = `${' '.repeat(columns - 17)}（通讯员 欧阳雪）`;
      expect(passages(`${set(blanks, columns)}\n${right}`)).toEqual(passages(`${blanks}\n${right}`));
    }
  });

  it('hold a masthead, a headline of two lines and writers on the right, each of its own', () => {
    const source = [
      '青石周讯　　第18期　　2024年11月8日',
      '',
      '副县长马立检查秋收作业',
      '成熟一块收获一块',
      '',
      set(BODY.join('\n'), 30),
      '              （通讯员 欧阳雪）',
      '秋粮收购点提前半个月开秤',
      set(BODY.join('\n').replace('方小禾', '周正清'), 30),
    ].join('\n');
    const { articles } = readPage(source);
    expect(articles.map(({ headline }) => headline)).toEqual(['副县长马立检查秋收作业 成熟一块收获一块', '秋粮收购点提前半个月开秤']);
    expect(articles[0]).toMatchObject({ published: '2024-11-08', source: '青石周讯' });
    expect(articles[0]!.bylines.map(({ name }) => name)).toEqual(['方小禾', '欧阳雪']);
    expect(blocksOf(articles[0]!).map(([kind]) => kind)).toEqual(['meta', 'headline', ...BODY.map(() => 'paragraph'), 'byline']);
  });

  it('break a headline inside a word', () => {
    const page = (...lines: string[]): string => `${lines.join('\n')}\n\n${set(BODY.join('\n'), 30)}`;
    expect(onlyArticle(page('副县长马立检查秋收抢抓晴好', '天气组织农机跨区作业')).headline).toBe(
      '副县长马立检查秋收抢抓晴好天气组织农机跨区作业',
    );
    expect(onlyArticle(page('副县长马立检查秋收', '组织农机跨区作业')).headline).toBe('副县长马立检查秋收 组织农机跨区作业');
  });

  it('are short before what may not end a line', () => {
    const quote = '　　马立在青石镇说，要用好镇里的党员先锋队，瞄准了“颗粒归仓、农民增收”的目标，把收获、烘干、入库连成一条线。';
    const lines = set(quote, 26).split('\n');
    expect(passages(`${set(BODY.join('\n'), 26)}\n${lines.join('\n')}`)).toHaveLength(BODY.length + 1);
    const at = lines.findIndex((line) => line.includes('瞄准'));
    expect(lines[at]).toMatch(/瞄准了“$/u);
    lines[at] = lines[at]!.slice(0, -1);
    lines[at + 1] = `“${lines[at + 1]!}`;
    expect(passages(`${set(BODY.join('\n'), 26)}\n${lines.join('\n')}`)).toHaveLength(BODY.length + 1);
  });

  it('end a line of date and source where the report begins', () => {
    for (const meta of ['发布日期：2024-11-08 阅读次数：162', '2024-11-08 来源：青石县融媒体中心'])
      for (const gap of ['\n\n', '\n']) {
        const source = `副县长马立检查秋收作业\n${meta}${gap}${set(BODY.join('\n'), 30)}`;
        const kinds = blocksOf(onlyArticle(source)).map(([kind, text]) => (kind === 'meta' ? text : kind));
        expect(kinds).toEqual(['headline', meta.replaceAll('：', ':'), ...BODY.map(() => 'paragraph')]);
      }
    // The line itself may be broken.
    const source = `副县长马立检查秋收作业\n编辑：苗一鸣　校对：祁俊　来源：\n青石日报社\n\n${set(BODY.join('\n'), 30)}`;
    expect(onlyArticle(source).source).toBe('青石日报社');
  });

  it('keep a spaced name whole', () => {
    const source = set(BODY.join('\n').replaceAll('马立', '马  立'), 30);
    expect(source).toMatch(/马 {2}立/u);
    expect(passages(source).join('')).toMatch(/副县长马 {2}立带队/u);
  });
});
