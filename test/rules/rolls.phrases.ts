import type { Phrases } from './phrases.ts';

const posts = (...texts: string[]): { posts: { text: string }[] } => ({ posts: texts.map((text) => ({ text })) });

export default {
  hits: [
    {
      text: '〔王建国〕 县水利局局长;〔李秀英〕(女) 柳湾镇党委书记;赵晓明 县人民医院护士;〔孙志强〕 青禾集团总经理',
      facts: [{ rule: 'rolls/line', ...posts('县水利局局长') }, posts('柳湾镇党委书记'), { kind: 'executive', ...posts('青禾集团总经理') }],
    },
    {
      text: '〔张明华〕,县财政局党组书记、局长;〔刘海涛〕,县教育局副局长;〔陈玉兰〕,白石乡乡长。',
      facts: [posts('县财政局党组书记', '局长'), posts('县教育局副局长'), posts('白石乡乡长')],
    },
    {
      text: '1.〔王建国〕 县水利局局长;2.〔李秀英〕 柳湾镇镇长;3.〔赵晓明〕 县妇联主席;4.〔洪流〕 县工会主席',
      facts: [posts('县水利局局长'), posts('柳湾镇镇长'), posts('县妇联主席'), posts('县工会主席')],
    },
  ],
  misses: [
    '王建国 县水利局局长;李秀英 柳湾镇镇长',
    '王建国,县水利局局长到会讲话;李秀英,柳湾镇镇长作了发言;赵晓明,县妇联主席没有来',
    '苹果 县长推荐的水果;大米 镇长带货的产品;面粉 局长吃过的牌子',
    '王建国 一线工人;李秀英 乡村教师;赵晓明 护林队员',
  ],
} satisfies Phrases;
