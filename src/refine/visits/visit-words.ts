/** The words around a visiting verb: what makes it one, what makes it none, and who may be left unsaid before it. */

/** Verbs of speaking and of sitting together: what stands behind them is no part of the tour. */
export const SPEECH =
  /强调|指出|要求|表示|认为|(?<![小传])说(?!明)|希望|叮嘱|嘱咐|勉励|介绍|透露|讲话|传达|主持|召开|会见|座谈|致辞|宣布|(?<!人大|党|群众|业主|企业|职工|政协|部分|名)代表(?![团队处们大])|批示|获悉|来访|讲述|主讲|当选|报告|回顾|号召|出席|回答|坦言|直言|反问|追问|自述|回忆|供述/u;
/** Verbs behind which stands what somebody says. */
export const SAYS = /(?:强调|指出|要求|表示|认为|希望|透露|(?<![小传])说)(?!明|后|的)/gu;
/** Behind these the verb is a noun: 调研组, 考察团, 检查工作, 调研期间. */
export const NOUN_BEHIND =
  /^(?:组(?!织|建)|团(?!结|建|员|委|场)|队(?!伍)|室(?!内|外)|员(?!工)|委员|处(?!理|置|于|在)|科(?!技|研|学|创|普|教)|长(?!期|江|春|沙|三|安|城|治|寿|乐|兴|岛)|办(?!学|公|事|好|理|税)|局(?!部)|部(?!分|署|队|门)|站(?!前)|点(?![评名验赞])|服务[点站]|卡[点口]|报告|期间|结束|过程|中心(?!城|镇|小学|医院|卫生|学校|区|校)|活动期间|成果|时|中,|中指|中强|中要|后|之前|专员|机制|制度|责任|力度|全覆盖|整改)/u;
/** Behind these the verb is a noun or a wish: 此次|调研, 要|深入. */
export const NOUN_BEFORE =
  /(?:此次|这次|本次|专题|通过|要|应|必须|加强|强化|开展好|深化|加大|做好|结合|为期.{1,3}天的|的|联合|每次|安全|日常|例行|组织|留[党校团])$/u;
/** 在红星镇|调研时强调, 到红星镇|检查时说: who says so was there. */
export const AT_SITE =
  /(?:(?<![正现存驻旨])在(?!座|场|于|此|全|各|基层)|来到|前往|深入|走进|(?<![达感受看听得遇收做想直落提回])到(?![位底场会来])|赴)[^,。;]{2,38}$/u;
/** 深入 before these is an adverb. */
export const DEEPLY =
  /^(?:交流|交谈|了解|贯彻|学习|推进|开展|实施|细致|分析|研究|探讨|调研|交换|沟通|挖掘|剖析|查找|推动|思考|宣传|践行|融合|贯通|打击|排查|整治|人心|落实|座谈)/u;
/** 到 leads to a site only behind the one who goes, or behind words of order. */
export const GO =
  /(?:先后|依次|相继|陆续|逐一|分别|带队|率队|一行|等人|负责人|人员|委员|干部|同志|成员|代表|专程|又|还|并|再|亲自|随后|首先|下午|上午|当天|当日|[昨今近][天日]|日前|[0-9]日|晚上|昨晚|凌晨|[,;])到(?!位|底|达|场|会|来|[0-9])|(?<![达感受看听得遇收做想直落提回用起等轮接找学拿碰迎涉传调解意])到(?!会(?:全程|现场)?[指讲致]|[^,。;]{2,20}对[他她其])(?=[^,。;]{2,30}?(?:调研|考察|检查|视察|督导|督查|慰问|察看|查看|走访|指导|看望|参观|暗访|巡查|植树|访问|巡展|观摩|踏勘))/gu;
/** Behind a name: who lives there is part of the place, 来到刘志明|家中. */
export const HOME = /^(?:同志|烈士|老人|院士)?家(?!庭|属|人|族|长|乡|住)/u;
/** Several leaders who do not go together. */
export const APART = /分别(?:带队|率队|带领|率领)|分头|分组|分批|分路|兵分|分(?:成|为)?[0-9一两二三四五六七八九十]{1,3}个?[路组]/u;
/** Words of going along. */
export const ALONG = /陪同|一同|一道|随同|随行|同行|随团|随队|陪伴|参加|参与/gu;
/** Taking part in these is no visit. */
export const OCCASION =
  /^[^,。;]{0,14}(?:会议|座谈|会见|会谈|仪式|大会|培训|活动启动|签约|典礼|论坛|联欢|演出|宣誓|推介会|交流会|推进会|讲座|开工|开幕)/u;
/** A body on tour: 调研组, 代表团. */
const BODY = '(?:(?:调研|考察|检查|督导|督查|视察|工作|慰问|督察|观摩|访问|巡查|暗访|指导|核查|采访)(?:组|团|队)|代表团)';
/** Who goes where somebody leads them: 督导组, 人大代表30余人. */
const LED = `(?:${BODY}|一行|(?:人大|党|政协)?(?:代表|委员)(?:和[^,。;]{2,12}?(?:人员|委员|代表))?)(?:[0-9]+余?人|[0-9]+余?名)?`;
/** 督导组|在组长甲的带领下: what stands before 在 where a body on tour goes under its leader. */
export const LED_BEFORE = new RegExp(`${LED},?$`, 'u');
/** 在组长甲的带领下,|督导组: the same behind it. */
export const LED_BEHIND = new RegExp(`^[^,。;]{0,8}的?(?:带领|率领)下,?[^,。;]{0,14}${LED}`, 'u');
/** Those whom a body sends: 县政协组织部分委员|视察. */
const SENT = '组织[^,。;]{0,14}(?:委员|代表)';
/** Whether a body on tour stands in a sentence; its head may be named later. */
export const GROUP = new RegExp(
  `${BODY}|${SENT}(?![大会团])|(?:委员|代表)们?(?:一行)?(?:先后|依次|集体|分别|分组|实地|现场|一行)[^,。;]{0,6}(?:到|视察|察看|查看|观摩|参观|走进|深入|来到)`,
  'u',
);
/** The body, or 一行, goes somewhere by a verb of one character: 检查组先|到, 一行|赴. */
export const GROUP_GOES = new RegExp(
  `(?:一行(?:[0-9]+人|人)?|${BODY})(?:先后|先|首先|又|还|再|随后|接着|分别|一早)?(?:来|到|赴|抵)(?![到达])`,
  'gu',
);

const TIME = '(?:[^,。;是从有]{0,20}(?:[日号时]许?|期间|其间|后|中|早|晨|上午|下午|中午|当天|当日|傍晚|当晚|随后|之后|接着|最后|座谈后),?)';
const WHO = `(?:[^,。;]{0,16}?(?:${BODY}|${SENT}|与会人员|参会人员|代表们|委员们|领导|总书记|他们?|她们?|大家|一行人?)(?:一行)?(?:[0-9]+人|人)?)`;
const HOW =
  '(?:先后|首先|先|随后|接着|紧接着|随即|还|又|再|分别|实地|深入|来到|到|前往|现场|仔细|认真|详细|一路|一同|一起|重点|再次|专程|也|并|最后|共同|逐一|依次|驱车|冒雨|冒雪|等|,)*';
/** A sentence without a person that goes on with the tour: 随后,调研组一行先后|来到, 21日,调研组在民勤县|走访. */
export const GOES_ON = new RegExp(
  `^(?:在[^,。]{1,40},)?${TIME}?${TIME}?(?:在[^,。]{1,40},)?${WHO}?${HOW}(?:对[^,。;]{2,30}(?:进行|开展))?(?:在[^,。;]{2,20})?$`,
  'u',
);

/** The body on tour, or a pronoun, as the subject of a clause: 四天里,|调研组|进果园…. */
export const SUBJECT = new RegExp(`(?:^|[,;”])(?:在[^,;]{2,30}[,;])?(?:${BODY}|[他她]们?(?!的))`, 'gu');

/** What one does at a site that a place behind 在 is told for. */
export const DONE_THERE =
  /(?:仔细|详细|认真|实地|现场(?!$)|亲手|亲自|逐一|一边|听取?|观看|观摩|调取|调看|查阅|翻看|了解|询问|对接(?!会)|洽谈|商谈|协商|协调|接待|宣讲|讲授|与|同|向|跟|看(?![守望病台护])|问(?!题)|和(?=[^,、]{1,12}(?:交谈|座谈|一起|交流|拉起|拉家常|聊|攀谈)))/gu;
