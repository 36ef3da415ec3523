/** Divisions as the table has them, and the shorter forms in which papers print their names. */

export type Level = 'province' | 'prefecture' | 'county';

export interface Division {
  /** GB/T 2260 code, six digits. */
  code: string;
  /** The full name, `门源回族自治县`. */
  name: string;
  level: Level;
  /** The year of the first list without it, or null for the living. */
  until: number | null;
}

/** The level of a division, by its code. */
export function levelOf(code: string): Level {
  return code.endsWith('0000') ? 'province' : code.endsWith('00') ? 'prefecture' : 'county';
}

/** The nationalities, as they stand in names of divisions; alternatives of a regular expression. */
export const PEOPLES =
  '阿昌|保安|布朗|布依|朝鲜|达斡尔|德昂|东乡|独龙|俄罗斯|鄂伦春|鄂温克|高山|仡佬|哈尼|哈萨克|赫哲|基诺|景颇|柯尔克孜|拉祜|傈僳|珞巴|毛南|门巴|蒙古|仫佬|纳西|普米|撒拉|塔吉克|塔塔尔|土家|维吾尔|乌孜别克|锡伯|裕固|[白傣侗回京黎满苗怒羌畲水土佤瑶彝藏壮各]';
const AUTONOMOUS = new RegExp(`^(.{2,5}?)(?:(?:${PEOPLES})族?)+自治[区州县旗]$`, 'u');
const KIND = /(?:族?自治[区州县旗]|特别行政区|行政委员会|地区|(?<=农架)林区|特区|新区|(?<!井陉)矿区|[省市县区盟旗])$/u;

/**
 * The short form of a division's name: without its kind and its peoples (`繁峙县` → `繁峙`, `门源回族自治县` → `门源`),
 * or null where one character would be left (`单县`).
 */
export function shortForm(name: string): string | null {
  // Most names; the patterns below take several times as long.
  if ('省市县盟'.includes(name.at(-1)!) && !name.includes('自治')) return name.length > 2 ? name.slice(0, -1) : null;
  const short = AUTONOMOUS.exec(name)?.[1] ?? name.replace(KIND, '');
  return short.length >= 2 && short !== name ? short : null;
}

/** The usual form between the full and the short one of what has autonomy: `门源县`, `黔东南州`, `鄂温克旗`; else null. */
export function middleForm(name: string): string | null {
  const kind = name.includes('自治') ? /自治([州县旗])$/u.exec(name)?.[1] : undefined;
  const short = kind ? shortForm(name) : null;
  return short ? short + kind : null;
}
