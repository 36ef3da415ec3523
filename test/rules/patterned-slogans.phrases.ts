import type { Phrases } from './phrases.ts';

export default {
  hits: [
    { text: '增强〔使命感、紧迫感〕', facts: [{ slogan: 'formula', rule: 'patterned-slogans/feelings' }] },
    { text: '坚持〔以规划为龙头,以项目为抓手,以创新为动力〕的思路', facts: [{ rule: 'patterned-slogans/taking-as' }] },
    { text: '树立〔抓环境就是抓发展〕的理念', facts: [{ slogan: 'exhortation', rule: 'patterned-slogans/is-to' }] },
    { text: '推行〔支部+合作社+农户〕', facts: [{ slogan: 'campaign', rule: 'patterned-slogans/sum' }] },
    { text: '加快建设〔美丽湖南〕、〔健康长沙〕', facts: [{ text: '美丽湖南', rule: 'patterned-slogans/place' }, { text: '健康长沙' }] },
    { text: '走〔高质量转型发展〕之路', facts: [{ rule: 'patterned-slogans/fine-development' }] },
  ],
  misses: [
    '他很有责任感',
    '祝各位老人健康长寿、幸福安康',
    '以他为师,以书为友',
    '平安北京分局民警',
    '新疆是个好地方',
    '健康洛阳路小学',
    '绿色江西稻浪翻滚',
    '这就是抓拍的照片',
    '选举以赵某为主席的理事会',
  ],
} satisfies Phrases;
