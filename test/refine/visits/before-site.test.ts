import { describe, expect, it } from 'vitest';
import { lengthBeforeSite } from '../../../src/refine/visits/before-site.ts';

describe('what stands before a site', () => {
  it.each([
    ['先后来到', '县医院'],
    ['来到了', '青石镇敬老院'],
    ['和', '县一中'],
    ['来到', '于都县医院'],
    ['和', '和田地区人民医院'],
    ['深入', '如东县'],
    ['到', '从化区'],
    ['来到', '和平小学'],
    ['和', '平安医院'],
    ['参观', '就业服务中心'],
    ['', '有机肥厂'],
    ['前往', '检查站'],
    ['来到联系点', '青石镇东街村'],
    ['', '县博物馆'],
  ])('%s|%s', (before, site) => {
    expect(lengthBeforeSite(before + site)).toBe(before.length);
  });
});
