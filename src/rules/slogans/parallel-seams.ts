/** Where a row of parallel parts was cut out of a clause: in the middle of a word, of a sentence, of what is only described. */

/** By the first unit of a row, the units before it with which it makes a word: 加|强, 阐|明, 使|用. */
const JOINED: Readonly<Record<string, string>> = {
  强: '加增顽坚富图变做列',
  明: '阐说证文光透声表鲜简分查开',
  造: '打制创改建营塑再人',
  护: '保维爱守呵看救监养',
  建: '构组搭创共扩改筹援新承兴重党',
  抓: '狠严紧',
  促: '督敦催',
  保: '确社医环低参担劳',
  防: '预严国消谨联人边',
  提: '前',
  升: '提上攀晋',
  增: '新激倍',
  创: '开首原独文',
  优: '择最寻',
  先: '优首领率争',
  立: '建设成树确独创',
  守: '坚保看严遵信',
  育: '教培保体养',
  展: '发开拓施',
  动: '推带劳活行互联启调运驱',
  治: '政整法惩综根自',
  管: '监主城只不',
  控: '管防调掌',
  扩: '',
  降: '下',
  调: '协强',
  讲: '演宣',
  学: '科教大文',
  看: '观查察',
  办: '举主承督',
  做: '叫',
  想: '思理设',
  干: '实苦',
  能: '功赋性智职效储动节可',
  会: '社机协学',
  用: '使利运应适费作引公',
  以: '加予足难可所得借',
  为: '成作认称变改转因分化名视列行',
  不: '决毫从并定',
  更: '变',
  高: '提',
  无: '毫',
  业: '就产行企农工',
  化: '变',
  当: '相应适',
  应: '适响相供反',
  行: '执实推践履运进先施前通同',
  上: '',
  中: '集其',
  有: '所拥具没只享',
  权: '',
  平: '习公水',
  者: '动记',
  家: '国大专独',
  持: '坚保支主维扶',
  领: '引带率统本',
  督: '监',
  查: '检调审督核排巡侦',
  聚: '凝汇团',
  求: '追需寻要',
  谋: '参图',
  解: '化缓了破理讲和分',
  破: '突',
  拓: '开',
  筑: '构建',
  攻: '主',
  兴: '振复新',
  惠: '优实普',
  转: '好扭流运周',
  练: '训演锻',
  访: '走采回寻',
  送: '输运发投',
  引: '指吸牵',
  养: '培供疗营',
  修: '维整装',
  选: '挑评遴竞',
  整: '调完',
  融: '金',
  树: '植',
  评: '考测批',
  议: '会协建提审倡商',
  听: '聆',
  正: '公真改端纠',
  算: '预结核',
  写: '书编填',
  画: '规刻',
  知: '通认告得',
  存: '生储',
  固: '巩稳',
  改: '整修',
  稳: '平',
  面: '方层局全界',
  务: '服业任事家公政财商劳义职税医',
  仅: '不',
  性: '极主创',
};

/** Whether a row whose first unit stands behind `before` begins in the middle of a word. */
export function cutsWord(before: string, first: string): boolean {
  return before !== '' && (JOINED[first[0]!]?.includes(before.slice(-1)) ?? false);
}

/** Units that a long part begins with, where a sentence before it goes on: 把, 让, 以. */
const BEGINS_LONG = /^[把让以用为在从向使要不只应更抓谁靠既]/u;
const LONG = 7;

/** Whether a long row behind the beginning of its clause says that a call begins there. */
export function beginsLong(first: string): boolean {
  return first.length < LONG || BEGINS_LONG.test(first);
}

/** Behind a row: that it tells of faults (…的问题), or of a quality (更快、更好的服务). */
const FAULT = /^”?(?:等?的?(?:突出|共性)?(?:问题|行为|现象|情况|表现|倾向|风险|短板|弊端)|的(?:干部|人|党员|企业|单位))/u;
const DENIES =
  /^(?:不|无|没|缺|少)|不(?:适应|得力|到位|落实|作为|担当|规范|完善|健全|平衡|充分|及时|深入|严格|[够足力实严强高])$|有令不行|应.{1,6}未|失之于|[虚假]/u;
const QUALITY = /^(?:的(?!干劲|精神|作风|担当|姿态|态度|决心)|[、,]更)/u;

/** Whether what follows a row makes a description of it and no call. */
export function describes(first: string, after: string): boolean {
  return (DENIES.test(first) && FAULT.test(after)) || (first.startsWith('更') && QUALITY.test(after));
}
