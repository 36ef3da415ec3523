/** Every column that a command prints, once. */

import type { Column } from './table.ts';

const HEADERS = {
  activity: ['活动', 'the verb as printed: 调研, 检查, 走访'],
  article: ['篇', 'number of the article in its file, from 1'],
  articles: ['篇数', 'number of articles that have it'],
  attendees: ['出席', 'everybody named as present, host and speakers among them'],
  characters: ['字数', 'characters of the article, white space not counted'],
  code: ['区划代码', 'code of the division by GB/T 2260, where it is known'],
  companions: ['陪同', 'who came along'],
  confidence: ['把握', 'how sure it is: confirmed, probable or unsure'],
  count: ['次数', 'number of mentions'],
  date: ['日期', 'date as EDTF; XXXX is a year that the page does not tell'],
  file: ['文件', 'the file as it was named'],
  files: ['文件数', 'number of files that have it'],
  gap: ['缺漏', 'what is missing, or not sure'],
  headline: ['标题', 'headline, its lines joined by a blank'],
  host: ['主持', 'who was in the chair'],
  inferred: ['推断', 'what the page does not print there but the program concluded'],
  kind: ['类别', 'campaign (a named campaign or project), formula (a fixed formulation) or exhortation (a coined call)'],
  line: ['行', 'line of the file, from 1'],
  name: ['名称', 'the name as printed'],
  of: ['总数', 'how many there are in all'],
  place: ['地点', 'the county-level division, or a larger one where nothing smaller is told'],
  posts: ['职务', 'posts as printed'],
  published: ['发布日期', 'the printed date of publication'],
  role: ['角色', 'lead or companion; of bylines reporter, photographer, editor or correspondent'],
  rule: ['规则', 'the rule that found it'],
  sentence: ['原句', 'the sentence in which it stands'],
  share: ['占比', 'share of the articles that have it, from 0 to 1'],
  source: ['来源', 'paper, station or agency named as the origin'],
  speakers: ['讲话', 'who spoke'],
  stop: ['到访点', 'the site as printed, or the place where no site is named'],
  stops: ['到访点', 'the sites as printed, in the order of the text'],
  text: ['原文', 'the expression as printed'],
  value: ['日期值', 'the date as EDTF, empty for a vague one'],
  variants: ['变体', 'its other forms: other punctuation, a head noun more or less, one inside another'],
  visitor: ['来访者', 'who came; several leads of one tour stand together'],
} satisfies Record<string, readonly [header: string, about: string]>;

export type ColumnName = keyof typeof HEADERS;

/** Columns by name, in the order given. */
export function columns(...names: ColumnName[]): Column[] {
  return names.map((name) => ({ name, header: HEADERS[name][0], about: HEADERS[name][1] }));
}
