import type { Phrases } from './phrases.ts';

const posts = (...texts: string[]): { posts: { text: string }[] } => ({ posts: texts.map((text) => ({ text })) });

export default {
  hits: [
    {
      text: '会议决定任命〔罗小云〕为江西省人民政府副省长。',
      facts: [{ rule: 'appointments/is-appointed', ...posts('江西省人民政府副省长') }],
    },
    { text: '〔乔明佳〕同志任中共合川区委书记。', facts: [{ rule: 'appointments/takes-office', ...posts('中共合川区委书记') }] },
    { text: '〔李建国〕不再担任县委副书记、县长职务。', facts: [posts('县委副书记', '县长')] },
    { text: '经表决,〔王晓明〕当选为县人大常委会主任。', facts: [posts('县人大常委会主任')] },
    { text: '决定免去〔赵国强〕的县财政局局长职务。', facts: [posts('县财政局局长')] },
    { text: '〔刘志勇〕曾任该市副市长。', facts: [posts('副市长')] },
  ],
  misses: [
    '他主动担任了志愿者。',
    '任何人不得干预县长的决定。',
    '会议选举产生了新一届委员会。',
    '责任在局长肩上。',
    '全会补选了两名委员。',
    '王师傅当选为先进个人。',
    '公司任命张伟为总工程师助手的说法不实。',
  ],
} satisfies Phrases;
