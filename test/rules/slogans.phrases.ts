import type { Phrases } from './phrases.ts';

export default {
  hits: [
    { text: '会议提出,要追求〔高质量发展〕。', facts: [{ text: '高质量发展', slogan: 'formula', rule: 'slogans/formulation' }] },
    { text: '大家都说“〔不忘初心、牢记使命〕”', facts: [{ text: '不忘初心、牢记使命' }] },
    { text: '始终〔不忘初心,牢记使命〕', facts: [{ text: '不忘初心,牢记使命' }] },
    { text: '〔不忘初心 牢记使命〕', facts: [{ text: '不忘初心牢记使命' }] },
    { text: '全面落实〔“放管服”改革〕任务', facts: [{ text: '“放管服”改革' }] },
    { text: '要增强“〔四个意识〕”、坚定“〔四个自信〕”' },
    { text: '守牢〔三保障〕底线,兑现〔两不愁三保障〕' },
    { text: '做好〔外防输入〕、〔内防反弹〕各项工作', facts: [{ text: '外防输入' }, { text: '内防反弹' }] },
  ],
  misses: [
    '县乡村振兴局局长李明陪同。',
    '脱贫攻坚领导小组办公室印发文件',
    '他读了《中共中央关于全面深化改革若干重大问题的决定》',
    '改善乡村,振兴经济。',
    '保护绿水,青山常在',
    '全县粮食产量再创新高。',
    '会议研究了下一步工作。',
    '荣获民族团结进步示范县',
  ],
} satisfies Phrases;
