import { describe, expect, it } from 'vitest';
import { readPage } from '../../src/page/read.ts';
import { enterprises } from '../../src/rules/enterprises.ts';

/** The names in a paragraph, each with its pieces where it has several. */
function names(text: string): string[] {
  const page = readPage(`县长看企业\n  ${text}\n`);
  const article = page.articles[0]!;
  return enterprises.find(article, page).map((finding) => {
    const pieces = finding.ranges.map(({ from, to }) => article.text.slice(from, to));
    if (finding.kind !== 'enterprise') throw new Error(finding.kind);
    expect(pieces.join('')).toBe(finding.name);
    return pieces.join('+');
  });
}

describe('a suffix printed once for several names', () => {
  it.each([
    ['要尽快启动青禾、白石煤矿复工。', ['青禾+煤矿', '白石煤矿']],
    ['他们来到柳湾、青禾、白石林场。', ['柳湾+林场', '青禾+林场', '白石林场']],
    ['青矿、柳矿、白矿集团来了人。', ['青矿+集团', '柳矿+集团', '白矿集团']],
    ['来自河南青矿、柳矿、白矿集团的人到了。', ['青矿+集团', '柳矿+集团', '白矿集团']],
    ['县长先后来到华美、金鹏公司,问了产量。', ['华美+公司', '金鹏公司']],
    ['县财政局、金鹏公司的人来了。', ['金鹏公司']],
    ['柳沟矿、白石矿收看。', ['柳沟矿', '白石矿']],
    ['县应急局、白石煤矿到会。', ['白石煤矿']],
    ['他查看了选煤车间、白石煤矿井口。', ['白石煤矿']],
  ])('%s', (text, expected) => expect(names(text)).toEqual(expected));
});

describe('a sentence grouped by county', () => {
  it('leaves the counties off the names of companies', () => {
    expect(names('他来到神池县青禾农业有限公司、山西白石油脂有限公司,偏关县绿源食品有限公司。')).toEqual([
      '青禾农业有限公司',
      '山西白石油脂有限公司',
      '绿源食品有限公司',
    ]);
  });
  it('keeps the county of a single one, and of farms', () => {
    expect(names('他来到神池县青禾农业有限公司。')).toEqual(['神池县青禾农业有限公司']);
    expect(names('他来到神池县青禾养鸡场,偏关县绿源养羊场。')).toEqual(['神池县青禾养鸡场', '偏关县绿源养羊场']);
  });
});

describe('names that only their list makes known', () => {
  it.each([
    ['县长来到青禾再生科技、白石生物科技、中设华晋铸造等企业。', ['青禾再生科技', '白石生物科技', '中设华晋铸造']],
    ['园区引进了腾讯、迈青等12家知名企业。', ['腾讯', '迈青']],
    ['县长走访了青禾煤业、松白科技等地。', ['青禾煤业', '松白科技']],
    ['机械加工、纺织服装、农副产品等企业用工稳定。', []],
    ['交通、水利、应急等部门和物流、商贸等企业参加。', []],
    ['走进学校、医院、车站等公司承建的工地。', []],
  ])('%s', (text, expected) => expect(names(text)).toEqual(expected));
});
