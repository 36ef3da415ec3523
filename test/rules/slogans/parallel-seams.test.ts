import { describe, expect, it } from 'vitest';
import { beginsLong, cutsWord, describes } from '../../../src/rules/slogans/parallel-seams.ts';

describe('parallel-seams', () => {
  it('sees where a row begins in the middle of a word', () => {
    expect(cutsWord('进一步加', '强组织领导')).toBe(true);
    expect(cutsWord('全县上下', '强组织领导')).toBe(false);
    expect(cutsWord('', '强组织领导')).toBe(false);
  });
  it('lets long rows begin within a clause only with words that begin calls', () => {
    expect(beginsLong('让群众少跑腿')).toBe(true);
    expect(beginsLong('把青山留给子孙后代')).toBe(true);
    expect(beginsLong('农机作业服务保障')).toBe(false);
  });
  it('tells what describes from what calls', () => {
    expect(describes('不敢负责', '的问题仍在')).toBe(true);
    expect(describes('不留死角', '的干劲')).toBe(false);
    expect(describes('更快服务', '、更实举措')).toBe(true);
    expect(describes('更快服务', '。')).toBe(false);
  });
});
