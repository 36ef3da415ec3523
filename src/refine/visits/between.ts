/** What stands between a subject and its verb of visiting. */

/** 甲率考察团,|在乙、丙陪同下|来我县: who goes along stands between. */
export const ESCORT = /在[^。;在]{2,200}陪同下/gu;

/** 甲主持召开会议后,|来到丙镇; 会见前,乙…; 主持召开会议,并|深入丁村: what was done before is no part of what the verb says. */
const BEFOREHAND =
  /^[^,。;]{0,12}(?:主持|召开|出席|听取|参加|会见|座谈|讲话)[^。;]{0,40}?(?:(?:后|前|之余|结束),|,(?=$|并$|(?:随后|会后|会前|接着|紧接着|之后|其间|而后|然后|还|又)))/u;

/** Words so far from their verb are looked at as they stand. */
const FAR = 400;

/** What stands between a subject and its verb, without who goes along, what is looked at and what was done before. */
export function told(text: string, from: number, to: number): string {
  const words = text.slice(from, to);
  return (to - from > FAR ? words : words.replace(ESCORT, '').replace(LOOKED_AT, '')).replace(BEFOREHAND, '');
}

/** 一行|对丙厂、丁村进行了|视察: what was looked at stands between. */
const LOOKED_AT = /对[^。;]{2,120}?(?:进行|开展)了?$/u;
