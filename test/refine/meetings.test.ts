import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';
import type { MeetingFact } from '../../src/model/facts.ts';
import { meetingsIn } from '../../src/refine/meeting-names.ts';

function meetings(text: string): Pick<MeetingFact, 'name' | 'date' | 'host' | 'speakers' | 'attendees'>[] {
  return extract('a.txt', text)
    .flatMap((article) => article.meetings)
    .map(({ name, date, host, speakers, attendees }) => ({ name, date, host, speakers, attendees }));
}

function names(text: string): string[] {
  return meetingsIn(text, 0, text.length).map((mention) => mention.name);
}

describe('names of meetings', () => {
  it.each([
    ['3月2日,县长主持召开县政府第43次常务会议。', ['县政府第43次常务会议']],
    ['3月2日,全县春耕工作推进会召开。', ['全县春耕工作推进会']],
    ['我市城市管理动员会在礼堂举行。', ['城市管理动员会']],
    ['联盟成立大会暨规范办学工作会议顺利召开。', ['联盟成立大会暨规范办学工作会议']],
    ['在随后召开的座谈会上,大家发了言。', ['座谈会']],
    ['召开了安委会全体(扩大)会议。', ['安委会全体(扩大)会议']],
    ['双方就合作进行了座谈交流。', ['座谈交流']],
    ['新华社北京3月2日电 全国农业工作会议在京召开。', ['全国农业工作会议']],
  ])('reads %s', (text, expected) => {
    expect(names(text.normalize('NFKC'))).toEqual(expected);
  });

  it.each([
    '要认真贯彻落实全市经济工作会议精神。',
    '按照常务会议要求抓好整改。',
    '县委常委会办公室印发了《座谈会纪要》。',
    '首届文化博览会开幕。',
    '项目签约仪式暨推介会举行。',
    '会议室里坐满了人。',
  ])('finds none in %s', (text) => {
    expect(names(text.normalize('NFKC'))).toEqual([]);
  });
});

describe('who was there', () => {
  it('reads host, speakers and attendees', () => {
    expect(
      meetings('3月2日,全县春耕工作推进会召开。县委书记林远山出席会议并讲话,县长方田主持,副县长乔木参加。林远山强调,要不误农时。'),
    ).toEqual([
      { name: '全县春耕工作推进会', date: 'XXXX-03-02', host: '方田', speakers: ['林远山'], attendees: ['林远山', '方田', '乔木'] },
    ]);
  });

  it('takes nobody whose words are only passed on', () => {
    const [meeting] = meetings('3月2日,全县春耕工作推进会召开。副县长乔木传达了市委书记林远山在全市会议上的讲话。');
    expect(meeting).toMatchObject({ speakers: ['乔木'], attendees: ['乔木'] });
  });

  it('reads everybody of a list before the verb they share', () => {
    const [meeting] = meetings('3月2日,县人大常委会第三次会议举行。主任林远山,副主任方田、乔木,秘书长石磊出席会议。');
    expect(meeting!.attendees).toEqual(['林远山', '方田', '乔木', '石磊']);
  });

  it('tells what was said on a tour from what was said at the meeting behind it', () => {
    const [meeting] = meetings(
      '3月2日,市长林远山到滨河公园调研。副市长方田陪同。方田介绍了绿化。在随后召开的座谈会上,林远山指出,要久久为功。',
    );
    expect(meeting).toMatchObject({ name: '座谈会', speakers: ['林远山'], attendees: ['林远山'] });
  });

  it('keeps two meetings of an article apart', () => {
    const found = meetings('3月2日,县委召开干部大会,县长方田讲话。3月9日,县政府召开常务扩大会议,县长方田主持会议,副县长乔木出席会议。');
    expect(found.map((m) => [m.name, m.host, m.attendees])).toEqual([
      ['干部大会', null, ['方田']],
      ['常务扩大会议', '方田', ['方田', '乔木']],
    ]);
  });
});
