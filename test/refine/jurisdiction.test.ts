import { describe, expect, it } from 'vitest';
import type { Page } from '../../src/model/page.ts';
import { readPage } from '../../src/page/read.ts';
import { jurisdictionsOf } from '../../src/refine/jurisdiction.ts';
import { shortPlaces } from '../../src/refine/short-places.ts';
import { places } from '../../src/rules/places.ts';

/** County, prefecture and province of a page, or of one of its articles; `source` is what its masthead says. */
function run(texts: readonly string[], source: string | null = null, article = 0): (string | null)[] {
  const articles = texts.flatMap((text) => readPage(text).articles.slice(0, 1)).map((a) => ({ ...a, source }));
  const page: Page = { source: texts.join('\n'), articles };
  const found = shortPlaces.run(
    page,
    articles.map((a) => places.find(a, page)),
  );
  const { county, prefecture, province } = jurisdictionsOf(page, found)[article]!;
  return [county, prefecture, province].map((division) => division?.name ?? null);
}

describe('jurisdictionsOf', () => {
  it.each([
    ['繁峙县委书记到砂河镇调研,县领导陪同。', '繁峙县', '忻州市', '山西省'],
    ['市领导到忻州市第一医院调研。忻州市委书记要求全市做好工作。', null, '忻州市', '山西省'],
    ['我市在繁峙县、代县开展检查,忻州市委书记带队。', null, '忻州市', '山西省'],
    ['他到繁峙县和五台县调研。', null, '忻州市', '山西省'],
    ['他到繁峙县和洪洞县调研。', null, null, '山西省'],
    ['永川区区长说,永川区欢迎客商,我区将做好服务。他在南京市介绍情况。', '永川区', null, '重庆市'],
    ['义乌市市长说,我市将做好服务,义乌市的客商很多,金华市也支持。', '义乌市', '金华市', '浙江省'],
    [
      '南丰县党政考察团来我县参观。崇仁县领导陪同。南丰县代表团先后走进各处。南丰县将学习,对南丰县客人表示欢迎。',
      '崇仁县',
      '抚州市',
      '江西省',
    ],
    ['固原市考察团来我县学习,县领导陪同。', null, null, null],
    ['津南区委书记率津南区代表团来我县考察津南区协作项目,合水县领导陪同。', '合水县', '庆阳市', '甘肃省'],
    ['山西省人民政府召开会议,省领导讲话。', null, null, '山西省'],
    ['中新网沈阳6月24日电 辽宁省人民政府召开会议。', null, null, '辽宁省'],
  ])('%s', (text, ...expected) => {
    expect(run([text])).toEqual(expected);
  });
  it.each([['今天召开会议。'], ['我县召开会议,县委书记讲话。'], ['北京、上海、广州都有。'], ['代表团到忻州市、西安市考察。']])(
    'knows nothing of %s',
    (text) => {
      expect(run([text])).toEqual([null, null, null]);
    },
  );
  it('is at home nowhere where several provinces are told of alike', () => {
    const alike = '县领导在磐安县调研,磐安县干部参加。陕西省、山东省、甘肃省、海南省的领导也都下基层。';
    expect(run([alike])).toEqual([null, null, null]);
    expect(run([`${alike}磐安县、磐安县、磐安县的群众说好。`])).toEqual(['磐安县', '金华市', '浙江省']);
    expect(run([alike], '磐安融媒')).toEqual(['磐安县', '金华市', '浙江省']);
  });
  it('trusts the name of the paper', () => {
    expect(run(['记者到五台县采访。'], '忻州日报')).toEqual([null, '忻州市', '山西省']);
    expect(run(['他到太原市和北京市考察,太原市委书记陪同。'], '忻州日报')).toEqual([null, '忻州市', '山西省']);
    expect(run(['县领导到开发区调研。'], '绛县融媒')).toEqual(['绛县', '运城市', '山西省']);
    expect(run(['县领导到开发区调研。'], '中国日报')).toEqual([null, null, null]);
  });
  it('counts what is named of guests for less', () => {
    const guests = '衢州市衢江区委书记率衢江区党政考察团来我市考察,市领导陪同。';
    expect(run(['嵊州市政府印发通知,嵊州市领导出席。', guests], null, 1)).toEqual(['嵊州市', '绍兴市', '浙江省']);
    expect(run(['嵊州市政府印发通知,嵊州市领导出席。', guests.replace('来我市', '在衢江区')], null, 1)[0]).toBe('衢江区');
  });
  it('counts the guests of a school for less', () => {
    const text = '怀化市副市长、洪江市委书记来我校考察。市委、市政府支持学校,怀化市领导讲话。';
    expect(run([text])[0]).toBe(null);
    expect(run([text.replace('来我校', '到学校')])[0]).toBe('洪江市');
  });
  it('trusts a paper that speaks of guests', () => {
    const guests = '平武县委书记率平武县代表团来访,平武县领导介绍平武县情况。';
    expect(run([`${guests}代表团来到我市考察。`], '江山融媒')[0]).toBe('江山市');
    expect(run([guests], '江山融媒')[0]).toBe('平武县');
  });
  it('knows an institution by the head of its page', () => {
    expect(run(['霞浦县东冲医院\n\n今天,木垒哈萨克自治县人民医院一行来到我院。'])[0]).toBe('霞浦县');
    expect(run(['霞浦县东冲医院\n\n今天,木垒哈萨克自治县人民医院和塔城市人民医院签约。'])[0]).toBe(null);
  });
  it('lets an article speak before its page', () => {
    const texts = ['繁峙县委书记到砂河镇调研,县领导陪同,繁峙县的企业参加。', '县领导检查防汛。', '洪洞县委书记讲话,我县召开会议。'];
    expect(run(texts, null, 0)[0]).toBe('繁峙县');
    expect(run(texts, null, 2)[0]).toBe('洪洞县');
    expect(run(texts.slice(0, 2), null, 1)[0]).toBe('繁峙县');
  });
});
