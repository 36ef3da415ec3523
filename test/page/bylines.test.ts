import { describe, expect, it } from 'vitest';
import { sourceSpans } from '../../src/text/spans.ts';
import { onlyArticle } from './pages.ts';

const HEADLINE = '青石县召开秋收工作推进会';
const BODY = '会议要求，要把秸秆禁烧和秋收同部署、同检查，严防火灾发生，确保颗粒归仓。';

/** Names and roles that an article prints, and where. */
function bylines(source: string): string[] {
  const article = onlyArticle(source);
  return article.bylines.map(({ name, role, ranges }) => {
    const said = sourceSpans(article, ranges, source).map(([from, to]) => source.slice(from, to));
    expect(said.join('').normalize('NFKC').replace(/\s/gu, '')).toBe(name);
    return `${name} ${role}`;
  });
}

describe('in the dateline', () => {
  it.each([
    ['本报讯（记者 马立）11月6日，', ['马立 reporter']],
    ['本报讯 记者马立报道 11月6日，', ['马立 reporter']],
    ['云岭网消息 记者马立、通讯员方小禾报道：11月6日，', ['马立 reporter', '方小禾 correspondent']],
    ['本报讯（记者马立 通讯员方小禾）11月6日，', ['马立 reporter', '方小禾 correspondent']],
    ['本报讯（记者 马立、方小禾 通讯员 苗一鸣）近日，', ['马立 reporter', '方小禾 reporter', '苗一鸣 correspondent']],
    ['本报讯（见习记者 方小禾）近日，', ['方小禾 reporter']],
    ['本报讯（通讯员 方小禾 特约记者 苗一鸣）近日，', ['方小禾 correspondent', '苗一鸣 reporter']],
    ['（记者马立、方小禾 通讯员苗一鸣）：11月6日，', ['马立 reporter', '方小禾 reporter', '苗一鸣 correspondent']],
    ['云岭日报11月7日讯（全媒体记者马立）11月6日，', ['马立 reporter']],
    ['云岭新闻网讯 （融媒记者 方小禾）近日，', ['方小禾 reporter']],
    ['中新网合肥11月9日电(吴兰张书李长龙)9日，', ['吴兰 reporter', '张书 reporter', '李长龙 reporter']],
    ['新华社北京11月4日电（记者马立、方小禾）国务院', ['马立 reporter', '方小禾 reporter']],
    ['新华社乌鲁木齐11月4日电（记者阿依努尔·买买提、马立）自治区', ['阿依努尔·买买提 reporter', '马立 reporter']],
    ['人民网北京11月4日电 （记者欧阳雪）国务院', ['欧阳雪 reporter']],
    ['本报讯（记者 乌日娜 通讯员 扎西多吉）近日，', ['乌日娜 reporter', '扎西多吉 correspondent']],
    ['本报讯（记者 斯琴、格桑梅朵）近日，', ['斯琴 reporter', '格桑梅朵 reporter']],
    ['本报记者 马立 通讯员 方小禾报道：近日，', ['马立 reporter', '方小禾 correspondent']],
    ['【云岭时报特约记者马立】近日，', ['马立 reporter']],
    ['【云岭网报道 记者 方小禾】近日，', ['方小禾 reporter']],
    ['【记者手记】近日，', []],
    ['青石秋收忙。　　中新网合肥11月9日电 (记者方小禾)9日，', ['方小禾 reporter']],
    ['青石秋收忙。　　中新网合肥11月9日电 (中国)9日，', []],
  ])('%s', (lead, expected) => {
    expect(bylines(`${HEADLINE}\n${lead}青石县召开秋收工作推进会。\n${BODY}`)).toEqual(expected);
  });
});

describe('at the end', () => {
  it.each([
    ['（马立）', ['马立 reporter']],
    ['   (马立 方小禾)', ['马立 reporter', '方小禾 reporter']],
    ['（记者 马立 方小禾）', ['马立 reporter', '方小禾 reporter']],
    ['（马立、方小禾 文/图）', ['马立 reporter', '方小禾 reporter']],
    ['（作者：马立 方小禾）', ['马立 reporter', '方小禾 reporter']],
    ['（文/图 云岭日报记者 马立 方小禾）', ['马立 reporter', '方小禾 reporter']],
    ['（编辑：苗一鸣）', ['苗一鸣 editor']],
    ['（马立、方小禾对本文亦有贡献）', ['马立 reporter', '方小禾 reporter']],
    ['\n(马立方小禾参与报道)', ['马立 reporter', '方小禾 reporter']],
    ['（各界对此文亦有贡献）', []],
    ['（通讯员方小禾记者马立）(来源：云岭日报)', ['方小禾 correspondent', '马立 reporter']],
    ['中新社发方小禾摄', ['方小禾 photographer']],
    ['新华社发布', []],
    ['\n统稿：苗一鸣', ['苗一鸣 editor']],
    ['（完）【编辑:苗一鸣】', ['苗一鸣 editor']],
    ['方小禾', ['方小禾 reporter']],
    ['（云岭网方小禾）', ['方小禾 reporter']],
    ['\n记者丨马立方小禾太原台', ['马立 reporter', '方小禾 reporter']],
    ['\n方小禾', ['方小禾 reporter']],
    ['\n马 立  方小禾', ['马立 reporter', '方小禾 reporter']],
    ['\n（马立 方小禾）', ['马立 reporter', '方小禾 reporter']],
    ['\n责任编辑：苗一鸣', ['苗一鸣 editor']],
    ['\n责 编：苗一鸣', ['苗一鸣 editor']],
    ['\n[编辑：苗一鸣]', ['苗一鸣 editor']],
    ['\n（编辑：苗一鸣  审核编辑：马 立）', ['苗一鸣 editor', '马立 editor']],
    ['\n一审：马立\n二审：方小禾\n终审：苗一鸣', ['马立 editor', '方小禾 editor', '苗一鸣 editor']],
    ['\n来源：云岭日报\n作者：云岭日报特派记者马立\n编辑：苗一鸣 校对：方小禾', ['马立 reporter', '苗一鸣 editor', '方小禾 editor']],
    ['\n编辑苗一鸣校对方小禾', ['苗一鸣 editor', '方小禾 editor']],
    ['\n本报记者 马立 摄影报道', ['马立 photographer']],
    ['\n文/马立 图/方小禾', ['马立 reporter', '方小禾 photographer']],
    ['\n供稿：马立  摄影：方小禾', ['马立 correspondent', '方小禾 photographer']],
    ['\n文图除署名外由马立提供', ['马立 reporter']],
    ['（县融媒体中心 马立 方小禾）', ['马立 reporter', '方小禾 reporter']],
    ['（县纪委 马立）', ['马立 reporter']],
    ['\n供稿：县委宣传部 马立', ['马立 correspondent']],
    ['\n文：马立 图：方小禾', ['马立 reporter', '方小禾 photographer']],
    ['\n文丨马立 图丨方小禾', ['马立 reporter', '方小禾 photographer']],
    ['\n马立/文 方小禾/图', ['马立 reporter', '方小禾 photographer']],
    ['\n融媒体记者 马立/文 方小禾/图', ['马立 reporter', '方小禾 photographer']],
    ['\n责任编辑/苗一鸣', ['苗一鸣 editor']],
    ['\n责编丨苗一鸣 审核丨马立', ['苗一鸣 editor', '马立 editor']],
    ['\n一审一校：马立 二审二校：方小禾', ['马立 editor', '方小禾 editor']],
    ['\n新华社记者马立、方小禾', ['马立 reporter', '方小禾 reporter']],
    ['\n记者马立白水报道', ['马立 reporter']],
    ['\n■本报驻青石记者 马立', ['马立 reporter']],
    ['\n记者：马立 摄像：方小禾 播音：欧阳雪', ['马立 reporter', '方小禾 photographer']],
    ['【记者 马立】', ['马立 reporter']],
    ['（图片由方小禾提供）', ['方小禾 photographer']],
    ['（娜仁）', ['娜仁 reporter']],
    ['\n（巴图 马立）', ['巴图 reporter', '马立 reporter']],
    ['\n仁青卓玛 白玛央金 文/图', ['仁青卓玛 reporter', '白玛央金 reporter']],
    ['\n（马 立 文/图）', ['马立 reporter']],
    ['（江 海 图文报道）', ['江海 reporter']],
    ['\n（院办 方小禾）  2024年11月8日', ['方小禾 reporter']],
    ['\n（安监部 方小禾 文/图）', ['方小禾 reporter']],
    ['\n云岭融媒记者　南善姬　方小禾', ['南善姬 reporter', '方小禾 reporter']],
    ['\n（记者 马立　摄像 方小禾　播音 欧阳雪）', ['马立 reporter', '方小禾 photographer']],
    ['\n（供稿：研究室　方小禾）', ['方小禾 correspondent']],
    ['\n文·图 / 马立', ['马立 reporter']],
    ['\n通 讯 员：马立', ['马立 correspondent']],
    ['\n□马立', ['马立 reporter']],
    ['\n◎ 马立 方小禾', ['马立 reporter', '方小禾 reporter']],
    ['\n▲马立 摄', ['马立 photographer']],
    ['（马立 县委办）', ['马立 reporter']],
    ['（林场 马立）', ['马立 reporter']],
    ['（驻村工作队 马立）', ['马立 reporter']],
    ['\n来稿：青石镇 马立', ['马立 correspondent']],
    ['（编辑：马立 实习编辑：方小禾）', ['马立 editor', '方小禾 editor']],
    ['\n文/本报记者 马立 图/受访者供图', ['马立 reporter']],
    ['\n记者 马立 摄像 阿布都热合曼 编辑 古丽娜尔', ['马立 reporter', '阿布都热合曼 photographer', '古丽娜尔 editor']],
    ['（阿依古丽 海来木呷）', ['阿依古丽 reporter', '海来木呷 reporter']],
    ['\n监制：马立 值班主任：方小禾', ['马立 editor', '方小禾 editor']],
  ])('%s', (tail, expected) => {
    expect(bylines(`${HEADLINE}\n11月6日，青石县召开秋收工作推进会。\n${BODY}${tail}`)).toEqual(expected);
  });
});

describe('under pictures', () => {
  it.each([
    ['图为推进会现场。 本报记者 马 立 摄', ['马立 photographer']],
    ['在青石镇收割机作业现场。方小禾摄', ['方小禾 photographer']],
    ['图为推进会现场（马立 摄）', ['马立 photographer']],
    ['图为推进会现场。\n马立 摄', ['马立 photographer']],
    ['图为推进会现场。马立 方小禾/摄', ['马立 photographer', '方小禾 photographer']],
    ['图为推进会现场。（摄影：马立）', ['马立 photographer']],
    ['图为推进会现场。马立供图', ['马立 photographer']],
  ])('%s', (caption, expected) => {
    expect(bylines(`${HEADLINE}\n11月6日，青石县召开秋收工作推进会。\n${caption}\n${BODY}`)).toEqual(expected);
  });
});

describe('under the headline', () => {
  it.each([
    ['记者：马立 方小禾 编辑：苗一鸣 审核：欧阳雪', ['马立 reporter', '方小禾 reporter', '苗一鸣 editor', '欧阳雪 editor']],
    ['来源：宣传部   |   文字：马立   |   摄影：方小禾', ['马立 reporter', '方小禾 photographer']],
    ['2023-07-26 19:43:50 来源：云岭新闻网 作者：马立 责任编辑：苗一鸣', ['马立 reporter', '苗一鸣 editor']],
    ['发布日期：2023-07-02 作者：马立     点击：      字体：', ['马立 reporter']],
    ['作者 马立 方小禾', ['马立 reporter', '方小禾 reporter']],
    ['撰文|马立 编辑|苗一鸣', ['马立 reporter', '苗一鸣 editor']],
    ['□ 本报记者 马立 通讯员 方小禾', ['马立 reporter', '方小禾 correspondent']],
    ['本报记者 马立', ['马立 reporter']],
    ['□ 马立 方小禾', ['马立 reporter', '方小禾 reporter']],
  ])('%s', (line, expected) => {
    expect(bylines(`${HEADLINE}\n${line}\n11月6日，青石县召开秋收工作推进会。\n${BODY}`)).toEqual(expected);
  });
});

describe('right under the headline', () => {
  it.each([
    ['方小禾', ['方小禾 reporter']],
    ['云岭网方小禾', ['方小禾 reporter']],
    ['马立', []],
  ])('%s', (line, expected) => {
    expect(bylines(`${HEADLINE}\n\n${line}\n\n　　11月6日，青石县召开秋收工作推进会，马立到会。\n　　${BODY}`)).toEqual(expected);
  });
});

it('may end with 和', () => {
  const lead = '“今年收成好，是20年来最好的。”48岁的马立一边打谷一边和儿媳妇唠家常。';
  expect(bylines(`${HEADLINE}\n\n新华社记者方小禾、魏凤和\n${lead}\n${BODY}`)).toEqual(['方小禾 reporter', '魏凤和 reporter']);
});

describe('nobody is made a writer', () => {
  it.each([
    '记者从会上获悉，全县秋收已过八成。',
    '“收成比去年好。”青石镇村民马立说。',
    '县长周正清、副县长马立出席会议。（县政府办公室）',
    '会议由副县长主持（马立）。',
    '（来稿：宣传部）',
    '来源：青石县融媒体中心',
    '（特别报道）',
    '（阿里）',
    '（研究室）',
    '（图/简历）',
    '马立简历',
    '（综合科）',
    '（多图）',
    '（阿坝日报）',
    '（乌兰浩特）',
    '（农业农村局 供稿）',
    '（图片由受访者提供）',
    '供稿：农业农村局',
    '记者 融媒',
    '审核：领导',
    '□ 秋收开镰',
    '本报记者',
    '（记者 多方了解）',
    '（供稿：研究室）',
    '（院办）  2024年11月8日',
    '作者：安青站',
    '编辑：管理员',
    '会议还研究了其他事项。金融',
    '有关情况见下文。（完）',
    '（下转第二版）',
    '图为推进会现场。',
    '联系电话：0359-2022222',
  ])('%s', (line) => {
    expect(bylines(`${HEADLINE}\n11月6日，青石县召开秋收工作推进会。\n${BODY}\n${line}`)).toEqual([]);
  });
});
