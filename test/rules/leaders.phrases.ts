import type { Phrases } from './phrases.ts';

export default {
  hits: [
    { text: '山上的石碑刻着〔习近平〕同志当年的嘱托。', facts: [{ kind: 'official', posts: [], reference: true }] },
    { text: '那年春天,〔温家宝〕来过这个村子。' },
  ],
  misses: [
    '学习习近平新时代中国特色社会主义思想。',
    '坚持以习近平同志为核心的党中央的领导。',
    '购买了《江泽民文选》。',
    '贯彻习近平生态文明思想。',
  ],
} satisfies Phrases;
