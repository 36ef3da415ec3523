/** Whether a sentence goes on with a tour that is under way. */

import type { Range } from '../../model/page.ts';
import type { PersonFound } from '../../rules/rule.ts';
import type { Tour } from './tour.ts';
import type { VisitSentence } from './visit-sentences.ts';

interface Sentence extends Range {
  block: number;
}

/**
 * Whether the sites of a sentence are the tour's: its leads, 一行, or nobody else stands there.
 * In: the article's text, the tour, what its sentence says, the persons in it, and the sentence before.
 */
export function goesOn(
  text: string,
  tour: Tour,
  read: VisitSentence,
  persons: readonly PersonFound[],
  sentence: Sentence,
  before: Sentence | undefined,
): boolean {
  if (read.sites.length === 0) return false;
  // 乙曾前往丙市: who is on no tour goes on with none.
  const own = (person: PersonFound): boolean =>
    tour.leads.some(({ name }) => name === person.name) || tour.companions.some((other) => other.person.name === person.name);
  if (read.leads.length > 0 && !read.leads.some(own)) return false;
  // 步入甲村,一排排新居…: a feature takes the reader there.
  const strolls = read.verb !== null && persons.length === 0 && STROLL.test(text.slice(sentence.from, read.verb.to));
  // 随后,他来到甲村,看望老党员乙: the verb's own subject is the tour's.
  if (read.verb !== null && !strolls) return true;
  // 在机场,群众列队欢迎: where nobody on tour does anything, only what follows the tour at once tells of it.
  if (persons.length === 0) {
    const follows = before?.block === sentence.block && tour.sentences.at(-1) === before.from;
    const head = text.slice(sentence.from, read.sites[0]!.from);
    return follows || PARTY.test(head) || OWN_DEED.test(text.slice(read.sites.at(-1)!.to, sentence.to));
  }
  const names = new Set(tour.leads.map((lead) => lead.name));
  return persons.some((person) => names.has(person.name));
}

const STROLL = /^(?:如今|现在|眼下)?,?(?:步入|走进|漫步|走入|踏入|踏进)$/u;

/** Those on tour as the subject before a place: 一行人在|甲林场吃饭. */
const PARTY = /一行|[他她]们?(?!的)|大家|[一-鿿][组团](?=[在先又还])/u;

/** What those on tour do behind a place: 在甲公司,|了解生产情况. */
const OWN_DEED =
  /^[^,。;]{0,6},?(?:当|[他她]们?(?!的)|大家|先后|实地|详细|现场|仔细|认真|逐一|一边|重点|还|又|[一-鿿]{2,4}[组团]|代表们|委员们|一行|总书记|听取|了解|询问|与|同|向|看|观|就|面对|针对|得知|结合)/u;
