import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/extract.ts';
import type { MeetingFact } from '../../../src/model/facts.ts';
import { meetingsIn } from '../../../src/refine/meetings/meeting-names.ts';

function meetings(text: string): Pick<MeetingFact, 'name' | 'date' | 'host' | 'speakers' | 'attendees'>[] {
  return extract('a.txt', text)
    .flatMap((article) => article.meetings)
    .map(({ name, date, host, speakers, attendees }) => ({ name, date, host, speakers, attendees }));
}

function names(text: string): string[] {
  return meetingsIn(text, 0, text.length).map((mention) => mention.name);
}

describe('who was there', () => {
  it('reads host, speakers and attendees', () => {
    expect(
      meetings('3月2日,全县春耕工作推进会召开。县委书记林远山出席会议并讲话,县长方田主持,副县长乔木参加。林远山强调,要不误农时。'),
    ).toEqual([
      { name: '全县春耕工作推进会', date: 'XXXX-03-02', host: '方田', speakers: ['林远山'], attendees: ['林远山', '方田', '乔木'] },
    ]);
  });

  it.each(['有', '还有', '是', '有:', ':'])('takes those who stand behind 出席会议的县领导%s', (words) => {
    const [meeting] = meetings(`3月2日,全县春耕工作推进会召开。县长方田主持。出席会议的县领导${words}林远山、乔木。`);
    expect(meeting!.attendees).toEqual(['方田', '林远山', '乔木']);
  });

  it('takes nobody whose words are only passed on', () => {
    const [meeting] = meetings('3月2日,全县春耕工作推进会召开。副县长乔木传达了市委书记林远山在全市会议上的讲话。');
    expect(meeting).toMatchObject({ speakers: ['乔木'], attendees: ['乔木'] });
  });

  it('reads everybody of a list before the verb they share', () => {
    const [meeting] = meetings('3月2日,县人大常委会第三次会议举行。主任林远山,副主任方田、乔木,秘书长石磊出席会议。');
    expect(meeting!.attendees).toEqual(['林远山', '方田', '乔木', '石磊']);
  });

  it('takes the name of a meeting for no speech there', () => {
    const [meeting] = meetings('3月2日,市督导组到县里督导。副县长林远山出席汇报会。');
    expect(meeting).toMatchObject({ speakers: [], attendees: ['林远山'] });
    expect(meetings('3月2日,县里召开汇报会。副县长林远山作汇报。')[0]).toMatchObject({ speakers: ['林远山'] });
  });

  it.each(['在主席台前排落座', '到会就坐', '莅会指导'])('takes those who %s', (words) => {
    const [meeting] = meetings(`3月2日,全县春耕工作推进会召开。县长方田主持。副县长林远山、乔木${words}。`);
    expect(meeting!.attendees).toEqual(['方田', '林远山', '乔木']);
  });

  it('goes back to the meeting behind one that was held before it', () => {
    const text = '3月2日,旗长方田主持召开旗政府第3次常务会议。会前,方田主持召开了旗政府党组会议,开展集体学习。旗领导林远山、乔木出席会议。';
    expect(meetings(text).map(({ name, attendees }) => [name, attendees])).toEqual([
      ['旗政府第3次常务会议', ['方田', '林远山', '乔木']],
      ['旗政府党组会议', ['方田']],
    ]);
  });

  it('hears what those on tour say where they sit down', () => {
    const text = '3月2日,县长方田到红星煤矿调研,查看了车间。现场办公会上,副县长林远山通报了进度。';
    expect(meetings(text)).toMatchObject([{ name: '现场办公会', speakers: ['林远山'] }]);
  });

  it('hears who makes a report to mobilise', () => {
    const [meeting] = meetings('2月26日,全县教育实践活动动员大会举行。县委书记方田作大会动员报告。县长乔木主持。');
    expect(meeting).toMatchObject({ host: '乔木', speakers: ['方田'] });
  });

  it('takes nobody who meets those that take part', () => {
    const [meeting] = meetings('3月2日,县委书记林远山看望慰问出席县政协十一届一次会议的委员。副县长方田出席会议。');
    expect(meeting!.attendees).toEqual(['方田']);
  });

  it('tells what was said on a tour from what was said at the meeting behind it', () => {
    const [meeting] = meetings(
      '3月2日,市长林远山到滨河公园调研。副市长方田陪同。方田介绍了绿化。在随后召开的座谈会上,林远山指出,要久久为功。',
    );
    expect(meeting).toMatchObject({ name: '座谈会', speakers: ['林远山'], attendees: ['林远山'] });
  });

  it('is chaired by who goes on a tour and then chairs it', () => {
    const [meeting] = meetings('3月2日,市长林远山到滨河公园调研,并主持召开座谈会。');
    expect(meeting).toMatchObject({ name: '座谈会', host: '林远山', attendees: ['林远山'] });
  });

  it('keeps two meetings of an article apart', () => {
    const found = meetings('3月2日,县委召开干部大会,县长方田讲话。3月9日,县政府召开常务扩大会议,县长方田主持会议,副县长乔木出席会议。');
    expect(found.map((m) => [m.name, m.host, m.attendees])).toEqual([
      ['干部大会', null, ['方田']],
      ['常务扩大会议', '方田', ['方田', '乔木']],
    ]);
  });

  it('takes the name that is told later for what was only called a meeting', () => {
    const found = meetings('3月2日,会议在县城举行。全县春耕工作推进会由县长方田主持召开。');
    expect(found.map((m) => [m.name, m.host])).toEqual([['全县春耕工作推进会', '方田']]);
  });

  it('keeps meetings of one name on two days apart, but not a day within the days told', () => {
    const found = meetings('3月4日,镇里召开动员会,书记林远山讲话。3月5日,县里召开动员会,县长方田讲话。');
    expect(found.map((m) => [m.date, m.attendees])).toEqual([
      ['XXXX-03-04', ['林远山']],
      ['XXXX-03-05', ['方田']],
    ]);
    expect(meetings('3月4日至6日,县里召开座谈会,县长方田讲话。3月5日,座谈会继续举行,县长方田主持。')).toHaveLength(1);
  });

  it('counts guests who are received, but not who comes along', () => {
    const [meeting] = meetings('3月4日,县长方田会见某某集团董事长乔木一行。');
    expect(meeting).toMatchObject({ name: '会见', attendees: ['方田', '乔木'] });
  });

  it('gives each his own meeting where a sentence names two', () => {
    const found = meetings('3月4日,县委书记林远山会见客人,副县长方田参加座谈会。');
    expect(found.map((m) => [m.name, m.attendees])).toEqual([
      ['会见', ['林远山']],
      ['座谈会', ['方田']],
    ]);
  });

  it('reads all who spoke one after the other', () => {
    const [meeting] = meetings('3月4日,县里召开会商会。镇党委书记林远山,副镇长方田,站长乔木分别汇报。');
    expect(meeting!.speakers).toEqual(['林远山', '方田', '乔木']);
  });

  it('counts who calls a meeting, and who is welcomed with a speech', () => {
    const [meeting] = meetings('3月4日,局长林远山在镇上召开反馈会。院长方田致欢迎辞。');
    expect(meeting).toMatchObject({ host: null, speakers: ['方田'], attendees: ['林远山', '方田'] });
  });

  it('takes who takes part in a part of a tour for no attendee', () => {
    const [meeting] = meetings('3月4日,县里召开座谈会,县长方田讲话。副县长乔木参加部分活动。');
    expect(meeting!.attendees).toEqual(['方田']);
  });

  it('does not carry a meeting over to another item of a digest', () => {
    const [meeting] = meetings('▲3月4日,县里召开座谈会,县长方田讲话。\n▲3月5日,县人大常委会视察产业园。副主任乔木等参加。');
    expect(meeting!.attendees).toEqual(['方田']);
  });

  it('counts who gave what the meeting heard, but not whose report is only heard of', () => {
    const [meeting] = meetings(
      '3月4日,县人大常委会第三次会议举行。会议听取了组织部部长林远山受县委委托所作的说明,听取了局长方田的批评意见的转达。',
    );
    expect(meeting).toMatchObject({ speakers: ['林远山'], attendees: ['林远山'] });
  });

  it('takes what was said at a meeting of which nothing else is told for quoted', () => {
    const first = '3月2日,县长林远山深入各乡镇了解春耕。\n';
    expect(meetings(`${first}在全省农业工作会议上,副省长解芳曾对此表示肯定。`)).toEqual([]);
    expect(meetings(`${first}在3日的全县农业工作会议上,副县长解芳作了讲话。`).map(({ attendees }) => attendees)).toEqual([['解芳']]);
  });

  it('takes what was written for no speech', () => {
    const [meeting] = meetings('3月4日,全县春耕工作推进会召开。县委书记林远山作出批示。县长方田讲话。林远山在批示中强调,要不误农时。');
    expect(meeting).toMatchObject({ speakers: ['方田'], attendees: ['方田'] });
  });

  it('takes a career for no attendance', () => {
    const [meeting] = meetings('3月4日,县里召开干部大会,县长方田讲话。局长乔木1990年7月参加工作。');
    expect(meeting!.attendees).toEqual(['方田']);
  });

  it('reads the host from the clause behind', () => {
    const [meeting] = meetings('3月4日,县长方田赶到青石镇,在镇政府主持召开了防汛会商会。');
    expect(meeting).toMatchObject({ host: '方田', attendees: ['方田'] });
  });

  it('compares a month with a day', () => {
    const found = meetings('2024年3月4日,县长方田参加会议。2023年11月,县里召开全县财政工作座谈会,局长乔木讲话。');
    expect(found.map((m) => [m.name, m.attendees])).toContainEqual(['全县财政工作座谈会', ['乔木']]);
  });
});

describe('a reception and what is told of it', () => {
  it('is one meeting where the two sides talk, and again where others took part', () => {
    const text =
      '5月6日,市长林远山会见远大集团总经理许光明一行,双方就深化合作进行座谈交流。许光明感谢市里的支持。市政府秘书长解芳参加会见。';
    expect(meetings(text).map(({ name, attendees }) => [name, ...attendees])).toEqual([['会见', '林远山', '许光明', '解芳']]);
  });

  it('is two where others take part in a talk', () => {
    expect(names('5月6日,县委书记林远山会见客人,副县长解芳参加座谈。')).toEqual(['会见', '座谈']);
    expect(meetings('5月6日,县委书记林远山会见客人,副县长解芳参加座谈。')).toHaveLength(2);
  });
});

describe('who is at a meeting', () => {
  it('takes those who sign there', () => {
    const text = '5月6日,我县召开协作联席会议。会上,县农业农村局局长林远山与区商务局局长解芳签订了协议。';
    expect(meetings(text)[0]!.attendees).toEqual(['林远山', '解芳']);
  });

  it('takes nobody who took part in what may be the tour', () => {
    const text = '5月6日,市长林远山到红星煤矿调研。随后召开汇报会,副市长解芳作了汇报。市政府秘书长高培文参加活动。';
    expect(meetings(text)[0]!.attendees).toEqual(['解芳']);
    expect(meetings(text.replace('参加活动', '参加会议'))[0]!.attendees).toEqual(['解芳', '高培文']);
  });

  it('takes those of the meeting itself behind one of its days', () => {
    const text = '5月6日,中外地方合作对接会在沈阳召开。会议期间还召开了外办主任联席会议。副省长林远山、解芳出席会议并致辞。';
    expect(meetings(text).map(({ name, attendees }) => [name, ...attendees])).toEqual([
      ['中外地方合作对接会', '林远山', '解芳'],
      ['外办主任联席会议'],
    ]);
  });

  it('does not mistake words in the posts of somebody for what is done with what he said', () => {
    const [meeting] = meetings('3月2日,县长、县应对疫情工作领导小组组长李山主持召开领导小组会议。县对外联络办主任王海强调,要守住关口。');
    expect(meeting).toMatchObject({ host: '李山', speakers: ['王海'], attendees: ['李山', '王海'] });
  });

  it('counts all of a list whose reports the meeting heard', () => {
    const [meeting] = meetings(
      '3月2日,县人大常委会第五次会议召开。会议听取了县财政局局长李山、县教育局局长王海、县水利局局长何江分别作的工作报告。会议还听取了县卫健局局长丁林关于《护林条例》的说明。',
    );
    expect(meeting!.speakers).toEqual(['李山', '王海', '何江', '丁林']);
  });

  it('takes who will take part in something for no attendee', () => {
    const [meeting] = meetings('3月2日,县长李山主持召开县政府常务会议。副县长王海将出席省里的庆典。');
    expect(meeting!.attendees).toEqual(['李山']);
  });

  it('counts who spoke on a theme of his own, and who was honoured there', () => {
    const [meeting] = meetings(
      '3月2日,全县教育工作会议召开。县教育局局长李山以“办好学校”、县人社局局长王海以“教好学生”等为主题,与大家进行了分享。',
    );
    expect(meeting!.speakers).toEqual(['李山', '王海']);
    const [honours] = meetings('3月2日,在全县经济工作会议上,青石公司董事长何大江等三名企业家受到表彰。');
    expect(honours!.attendees).toEqual(['何大江']);
  });

  it('takes all for present who are named before they gather', () => {
    const [meeting] = meetings('3月2日,全县各界举行茶话会。县领导丁山、李海、何江等同各界人士代表欢聚一堂,共迎新年。');
    expect(meeting!.attendees).toEqual(['丁山', '李海', '何江']);
  });

  it('takes nobody for a speaker who told the reporter, but at a briefing', () => {
    const text = '3月2日,全县防汛工作会议召开。据县水利局局长李海介绍,水位已经下降。';
    expect(meetings(text)[0]!.speakers).toEqual([]);
    expect(meetings(text.replace('防汛工作会议', '防汛新闻发布会'))[0]!.speakers).toEqual(['李海']);
    expect(meetings(text.replace('据县', '会上,据县'))[0]!.speakers).toEqual(['李海']);
  });

  it('counts who speaks at the opening together with the one behind him', () => {
    const [meeting] = meetings('学会第8届年会3月2日在省城开幕。县政协副主席李海,县委宣传部副部长何江也在开幕式上致辞。');
    expect(meeting!.speakers).toEqual(['李海', '何江']);
  });

  it('knows a meeting again by the short name of its body', () => {
    const text =
      '青石市第三届人民代表大会常务委员会第七次会议3月2日召开。青石市三届人大常委会七次会议决定任命一批干部。青石市第三届人大常委会第十七次会议3月9日召开。';
    expect(meetings(text).map(({ name }) => name)).toEqual([
      '青石市第三届人民代表大会常务委员会第七次会议',
      '青石市第三届人大常委会第十七次会议',
    ]);
  });

  it('takes the talk that follows a reception for its part', () => {
    const [meeting, ...others] = meetings('3月2日,县长丁山会见青石公司董事长何大江一行。副县长李海参加交流座谈会。');
    expect(others).toEqual([]);
    expect(meeting!.attendees).toEqual(['丁山', '何大江', '李海']);
  });

  it('knows nothing of a meeting that is announced', () => {
    expect(meetings('全国水利部长会议将于年内在青石举行。昨天大家说起,全国水利部长会议在青石召开是件大事。')).toEqual([]);
  });

  it('leaves a meeting that somebody is quoted from behind its paragraph, but a briefing', () => {
    const text = '3月2日,县长丁山在全县林业工作会议上讲道,要多种树。\n\n镇党委书记李海说,今年雨水好。';
    expect(meetings(text)[0]!.speakers).toEqual(['丁山']);
    expect(meetings(text.replace('林业工作会议', '林业新闻发布会'))[0]!.speakers).toEqual(['丁山', '李海']);
  });

  it('leaves who did something elsewhere out of a meeting named behind a semicolon', () => {
    const [meeting] = meetings('3月2日,各地动了起来。在青石,县委书记丁山主持学习;在白水,县委书记李海主持召开工作例会,研究防汛。');
    expect(meeting).toMatchObject({ host: '李海', attendees: ['李海'] });
  });

  it('counts who reports behind a comma', () => {
    const [meeting] = meetings('3月2日,全县述职大会举行。县水利局局长李海走上台,第一个开始述职。');
    expect(meeting!.speakers).toEqual(['李海']);
  });
});

describe('names of meetings', () => {
  it.each([
    ['区委书记主持召开青石区“暖企早餐会”暨民营企业家座谈会', ['青石区“暖企早餐会”暨民营企业家座谈会']],
    ['县长一起收看了秋种工作视频会', ['秋种工作视频会']],
    ['副县长参加大会报道的总结', []],
    ['主席会议召开,并开展集体学习', ['主席会议']],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });
});
