import { describe, expect, it } from 'vitest';
import { fold } from '../../src/text/fold.ts';
import { linesOf } from '../../src/page/lines.ts';
import { itemsOf } from '../../src/page/mend.ts';
import { passagesOf } from '../../src/page/wrap.ts';
import { onlyArticle, printedAs } from './pages.ts';

const items = (source: string): string[] => itemsOf(passagesOf(linesOf(source, fold(source)))).map((item) => item.text);

const HEAD = '马立带队检查河道治理';
const LEAD = '本报讯 11月6日,副县长马立带队检查河道治理,县水务局、县林业局负责人参加检查。';

describe('a sentence broken over empty lines', () => {
  it.each([
    ['in a word', '马立强调,各级河长要履职尽责,把巡河护河当作分内之事,对巡查中发现的侵占河道、乱倒垃圾等问', '题,能当场解决的当场解决。'],
    ['before a scene', '马立一行来到白水河青石镇段,察看堤防加固、河道清淤情况,并就水毁设施修复、汛期值守等重点工作', '推进情况听取汇报。'],
    ['after a comma', '马立要求,水务部门要当好参谋,', '会同乡镇把台账建起来。'],
    ['in a short line', '就做好护林防火工作,马立强', '调:要把责任压到山头地块。'],
    ['by a last word', '要对照考核指标找差距、补短板,迎头追', '赶。'],
    ['after a conjunction', '会上,各乡镇汇报了河道整治情况和', '下一步打算;县水务局作了发言。'],
  ])('is whole again: %s', (_, first, second) => {
    expect(items(`${HEAD}\n\n${LEAD}\n\n${first}\n\n\n${second}\n\n马立最后强调,要久久为功。`)).toContain(first + second);
  });

  it('is none where a tag ends the paragraph, but where a mark says that it goes on', () => {
    const page = (first: string): string =>
      `### ${HEAD}\n\n<p>${LEAD}</p><p><strong>${first}</strong></p><p>马立当天察看了白水河段。</p>\n`;
    expect(items(page('河长称汛期值守重于一切'))).toContain('河长称汛期值守重于一切');
    expect(items(page('河长要求当好参谋,'))).toContain('河长要求当好参谋,马立当天察看了白水河段。');
  });

  it('is whole again around a page number or a rule', () => {
    const first = '马立强调,各级河长要履职尽责,把巡河护河当作分内之事,对巡查中发现的侵占河道、乱倒垃圾等问';
    for (const debris of ['第3版', '—— 本版三图二一 ——', '- 4 -', 'A02']) {
      const found = items(`${HEAD}\n${LEAD}\n${first}\n\n${debris}\n\n题,能当场解决的当场解决。`);
      expect(found).toContain(`${first}题,能当场解决的当场解决。`);
      expect(found).not.toContain(debris);
    }
  });

  it('keeps its offsets', () => {
    const source = `${HEAD}\n${LEAD}\n马立强调,各级河长要履职尽责,把巡河护河当作分内之事,对巡查中发现的侵占河道、乱倒垃圾等问\n\n第3版\n\n题,能当场解决的当场解决。`;
    expect(printedAs(source, onlyArticle(source), '乱倒垃圾等问题,能')).toBe('乱倒垃圾等问题,能');
  });

  it('may run over several lines', () => {
    const parts = [
      '马立强调,各级河长要履职尽责,把巡河护河当作分内之事,对巡查中发现的侵占河道、',
      '乱倒垃圾、非法采砂等问题建立清单,明确到乡镇、到村组、到人头,逐项整改、逐项销',
      '号,不留死角。',
    ];
    expect(items(`${HEAD}\n${LEAD}\n${parts.join('\n\n')}`)).toContain(parts.join(''));
  });

  it('is whole again where headlines are marked', () => {
    expect(items(`# ${HEAD}\n\n${LEAD}\n\n要大抓项目,抓大项\n\n目,一着不让。`)).toContain('要大抓项目,抓大项目,一着不让。');
  });
});

describe('stays apart', () => {
  it.each([
    ['a headline and its text', ['马立带队检查河道治理 要求压实责任', '各乡镇闻风而动,河道面貌一新。']],
    ['a headline and a dateline', ['马立带队检查河道治理', '本报讯 11月6日,马立检查河道。']],
    [
      'a paragraph without its full stop',
      ['会议号召全县干部群众行动起来,爱护河流,守护绿水,当好白水河的守护者,为建设美丽青石作出新的贡献', '县领导马立、方小禾参加会议。'],
    ],
    ['captions', ['马立(左二)在白水河青石镇段察看堤防加固工程', '马立(右一)与护河员交谈']],
    ['a poem', ['我们守着这条河', '守着两岸的灯火', '山花开时,我们再来', '听一河春水,说万家欢喜']],
    ['a curriculum vitae', ['1986年7月参加工作,在青石镇中学任教', '1990年8月任青石县教育局干事', '1999年5月任青石镇镇长']],
    ['a list', ['一是抓好秋收,', '二是抓好秋种,', '三是抓好冬防。']],
    ['items', ['(1)第一批救灾物资运抵青石镇', '(2)第二批救灾物资运抵白水镇']],
    ['a table', ['姓名 单位 职务', '王大川 青石镇 护林员', '李小满 白水镇 护林员']],
    ['a sentence and the names of its writers', ['会议还研究了其他事项,要求抓好落实', '马立 方小禾']],
  ])('%s', (_, lines) => {
    expect(items(lines.join('\n'))).toEqual(lines);
    expect(items(lines.join('\n\n'))).toEqual(lines);
  });
});
