import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/extract.ts';

/** Rows as `visitor stop place date`. */
function rows(text: string): string[] {
  return extract('a.txt', text)
    .flatMap((article) => article.visits)
    .map((v) => `${v.visitor} ${v.stop} ${v.place ?? '-'} ${v.date ?? '-'}`);
}

describe('persons who are named by reference only', () => {
  it('visit where a sentence reports it with its day', () => {
    expect(rows('5月6日,习近平总书记来到山西省繁峙县砂河镇东街村考察。习近平总书记强调,要种好粮食。')).toEqual([
      '习近平 砂河镇东街村 繁峙县 XXXX-05-06',
    ]);
    expect(rows('习近平总书记6日在繁峙县砂河镇东街村考察,同村民交谈。')).toEqual(['习近平 砂河镇东街村 繁峙县 XXXX-XX-06']);
    expect(rows('近日,习近平总书记来到繁峙县砂河镇东街村考察,同村民交谈。')).toEqual(['习近平 砂河镇东街村 繁峙县 -']);
    expect(rows('5月6日下午,正在山西考察的习近平总书记走进繁峙县砂河镇东街村,看望乡亲。')).toEqual([
      '习近平 砂河镇东街村 繁峙县 XXXX-05-06',
    ]);
  });

  it('go on with the tour that is reported', () => {
    expect(
      rows('5月6日,习近平总书记来到繁峙县砂河镇东街村考察。随后,习近平前往红星小学,看望学生。总书记还走进青松敬老院,问候老人。').map(
        (row) => row.split(' ')[1],
      ),
    ).toEqual(['砂河镇东街村', '红星小学', '青松敬老院']);
  });

  it('begin one behind a lead sentence that names the province alone', () => {
    expect(rows('习近平总书记5月6日在山西考察。当天下午,他先后来到繁峙县红星小学、青松敬老院,了解情况。')).toEqual([
      '习近平 红星小学 繁峙县 XXXX-05-06',
      '习近平 青松敬老院 繁峙县 XXXX-05-06',
    ]);
  });

  it.each([
    ['whose words are cited', '5月6日,习近平总书记在繁峙县砂河镇东街村考察时强调,要种好粮食。县委书记林远山主持会议。'],
    ['whose speech is studied', '5月6日,县里学习习近平总书记考察繁峙县砂河镇东街村的讲话。'],
    ['of whom no day is told', '近年来,习近平总书记多次来到繁峙县砂河镇东街村考察。'],
    ['who wrote or spoke', '5月6日,习近平总书记致信祝贺,县委书记林远山来信说明繁峙县砂河镇东街村的情况。'],
  ])('do not visit: one %s', (_, text) => {
    expect(rows(text)).toEqual([]);
  });
});
