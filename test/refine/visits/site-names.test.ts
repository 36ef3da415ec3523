import { describe, expect, it } from 'vitest';
import { isNameless, isRoom, looksLikeSite, saysElse } from '../../../src/refine/visits/site-names.ts';

describe('words behind a verb of visiting', () => {
  it.each(['首批航天员', '县女子篮球队队员', '参训官兵', '返乡创业者', '革命烈士', '远在外省的老家', '靠前', '一场友谊赛', '抗洪集训'])(
    'name no place where they are %s',
    (words) => {
      expect(saysElse(words)).toBe(true);
    },
  );

  it.each(['居民可通过微信专用平台', '重申“绿水青山', '代表县委和县医院', '走在村路', '只回过一次青石城', '抓公路两边农田', '图/云岭视点'])(
    'hold a verb and are no name of a place: %s',
    (words) => {
      expect(looksLikeSite(words) && !saysElse(words)).toBe(false);
    },
  );

  it.each(['烈士陵园', '代表之家', '记者站', '运动员公寓', '县信息发布中心', '“几字弯”', '青石广场', '老家湾村'])(
    'name a place where they are %s',
    (words) => {
      expect(saysElse(words) || isNameless(words)).toBe(false);
    },
  );

  it('are no place where they name what a screen shows', () => {
    expect(isNameless('“数字治城”')).toBe(true);
    expect(isNameless('“智慧河湖”')).toBe(true);
    expect(isNameless('“红色记忆馆”')).toBe(false);
  });
});

describe('rooms', () => {
  it.each([
    '演播室',
    '《云岭新闻》导播间',
    '编辑部',
    '国际部',
    '总控中心',
    '新媒体平台',
    '门诊部',
    '急诊科',
    '药品库房',
    '井下作业面',
    '办公大楼',
  ])('are inside a site: %s', (words) => {
    expect(isRoom(words)).toBe(true);
  });

  it.each(['县融媒体中心直播间', '县人武部', '宣传部', '项目部', '营业部', '云岭县新媒体中心', '航天飞行控制中心', '卫生室'])(
    'are sites with a name of their own, or bodies: %s',
    (words) => {
      expect(isRoom(words)).toBe(false);
    },
  );
});
