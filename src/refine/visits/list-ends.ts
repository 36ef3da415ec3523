/** How a list of sites ends: 等地, 等三家企业, 三县(市), 等项目建设情况. */

import type { Range } from '../../model/page.ts';

const NUMBER = '[0-9一二三四五六七八九十两多几]';
const COUNTERS = '(?:家|个|处|座|所|户|条)';
/** What may follow the end of a list: a mark, or how one looked at it. */
const BEHIND = '(?=[,。;、实进开调检考视督察查看走慰参现详就]|$)';
/** Before 点 and 站 these tell of what stands somewhere: 值守点, 加油站. */
const POST_OR_STATION =
  '(?:值守|值班|执勤|检查|检疫|防控|监测|检测|采样|接种|安置|服务|便民|观测|供水|取水|施工|销售|经营|投票|管控)点|(?:检查|加油|水文|变电|换热|收费|管护|消防|气象|卫生|污水)站';
/** Nouns for sites of all kinds, and those for which the list's state may stand behind too. */
const SITES =
  '地|处|企业|公司|单位|区域|场所|项目|学校|社区|村|乡镇|镇|街道|路段|工地|景点|医院|园区|现场|地方|农户|商户|门店|码头|市场|媒体';
const POINTS = `点位|站点|小区|卡口|路口|${POST_OR_STATION}`;
const DIVISIONS = '县市区|县区|市县|县市|区县|旗县|县|市|区|旗|州|地|乡镇|镇|乡|村|社区|街道|农场|林场|团场';

/** 等地, 等三家企业, 等重点区域. */
const ET_CETERA = new RegExp(
  `(?<!天)等(?:${NUMBER}+${COUNTERS}?)?[一-鿿]{0,8}?(?:(?:${SITES}|${POINTS})${BEHIND}|(?:${POINTS})(?=的?[一-鿿]{0,6}(?:情况|工作|进度|进展)))`,
  'u',
);
/** 沙雅、新和、库车三县(市), 喀左、凌源两地: short names, which their number and common noun close. */
const COUNTED = new RegExp(
  `(?<=[^,。]{2})(?:[两二三四五六七八九十]|[0-9]{1,2})(?:家(?![渠子庄村寨])[一-鿿]{0,6}(?:媒体|企业|公司|单位|医院)|所[一-鿿]{0,4}(?:学校|高校|大学)|个?(?:${DIVISIONS}))(?:\\([市县区旗乡镇]{1,2}\\))?${BEHIND}`,
  'u',
);
/** 甲水库、乙产业园|等项目建设情况: how sites stand. */
const STATE = new RegExp(
  `^等${NUMBER}*[个家处]?[一-鿿]{0,6}?(?:项目|工程|企业|公司|园区|社区|学校|医院|市场|景区|工地|乡镇|街道|单位|场所|地)的?[一-鿿]{0,8}(?:情况|进度|进展|工作|成效)`,
  'u',
);

/** Where the noun of a list stands, which tells that all its items are sites; null where it has none. In: a clause. */
export function listEnd(clause: string): Range | null {
  const end = (clause.includes('等') ? ET_CETERA.exec(clause) : null) ?? (clause.includes('、') ? COUNTED.exec(clause) : null);
  return end && { from: end.index, to: end.index + end[0].length };
}

/** Whether words behind a list tell how its sites stand, and so that they are sites. */
export function isStateOfSites(behind: string): boolean {
  return STATE.test(behind);
}
