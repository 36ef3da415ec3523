import type { Phrases } from './phrases.ts';

export default {
  hits: [
    {
      text: '县长林远山到红星煤矿调研。\n〔王建国〕、〔李秀英〕一同调研。',
      facts: [{ kind: 'official', posts: [], rule: 'escorts/bare' }, { posts: [] }],
    },
    { text: '省长会见了客人。〔王建国〕、〔李秀英〕、〔赵晓明〕等参加会见。' },
    { text: '县长林远山慰问了群众。\n〔王建国〕参加上述活动。' },
    { text: '县长林远山慰问了群众。\n〔王建国〕、〔阿不都热合曼·买买提〕等领导同志陪同慰问。' },
  ],
  misses: [
    '医护人员、志愿者一同参加活动。',
    '王建国、李秀英等村民参加活动。',
    '王建国一同调研了几家企业,李秀英没有去。',
    '孩子们说,王建国、李秀英参加了比赛。',
    '相关部门负责人陪同调研。',
    '高校、企业参加座谈会。',
  ],
} satisfies Phrases;
