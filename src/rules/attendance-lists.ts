/** Those who were there, named without posts of their own at the end of a sentence: `在主席台就座的还有:甲、乙。`, `陪同调研的市领导有甲、乙。` */

import type { Article, Page, Range } from '../model/page.ts';
import { evidenceOf, type NameEvidence } from './persons/name-evidence.ts';
import { namesFrom } from './persons/name-lists.ts';
import { personFound } from './persons/person-found.ts';
import { postsIn, type PostPhrase } from './persons/posts.ts';
import type { PersonFound, Rule } from './rule.ts';

/** What stands before a list that ends its sentence. */
const ALSO_PRESENT =
  /^(?:[^,。;]{0,10},)?(?:在主席台(?:前排)?就[座坐]|出席|参加|陪同|列席)[^,。;:的]{0,12}的(?<leaders>[一-鿿]{0,6}领导)?(?:同志)?(?:还?有|包括|分别[是为]|[是为]):?(?=[㐀-鿿])/u;
const LIST_END = /^等?(?:同志|领导)?[。;]/u;
/** One of these words stands in each such sentence. */
const CAME = /参加|出席|列席|陪同|就[座坐]/u;
/** Only where the article names offices are they officials. */
const OFFICES = /书记|[省市县区州乡镇]长|主席|主任|部长|局长|总理|委员/u;
/** Names of this weight are sure; all but one must be. */
const SURE = 2.4;

export const attendanceLists: Rule = {
  name: 'attendance-lists',
  find(article: Article, page: Page): PersonFound[] {
    const { text, sentences, blocks } = article;
    if (!OFFICES.test(text)) return [];
    const evidence = evidenceOf(page);
    return sentences.flatMap((sentence) =>
      blocks[sentence.block]!.kind === 'paragraph' && CAME.test(text.slice(sentence.from, sentence.to))
        ? personsIn(text, sentence, evidence)
        : [],
    );
  },
};

function personsIn(text: string, { from, to }: Range, evidence: NameEvidence): PersonFound[] {
  const also = ALSO_PRESENT.exec(text.slice(from, Math.min(to, from + 50)));
  if (!also) return [];
  const start = from + also[0].length;
  const { names, to: end } = namesFrom(text, start, [], to, evidence);
  const sure = names.filter(({ name }) => name.weight >= SURE).length;
  if (sure < Math.max(2, names.length - 1) || !LIST_END.test(text.slice(end, to))) return [];
  const posts = also.groups?.['leaders'] ? leadersOf(text, from, start) : [];
  return names.map(({ name }) => personFound(name, posts, 'attendance-lists/bare'));
}

/** `陪同调研的|市领导|有`: the post that all of the list hold; 领导 alone is none. */
function leadersOf(text: string, from: number, to: number): PostPhrase[] {
  return postsIn(text, from, to)
    .slice(-1)
    .filter((post) => post.head > post.from);
}
